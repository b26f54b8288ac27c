import { adjectiveByEnding, adverbByEnding, verbFormsByEnding } from "./endings.js";
import * as words from "./grammar-words.js";
import { BASE, ING, PARTICIPLE, PAST, THIRD } from "./verb-forms.js";
const FORMS = BASE | THIRD | PAST | PARTICIPLE | ING;
const ADVERB_ENDING = 1 << 5;
const ADJECTIVE_ENDING = 1 << 6;
const S_ENDING = 1 << 7;
const PLURAL_NOUN = 1 << 8;
const NEGATION = 1 << 9;
const BE = 1 << 10;
const HAVE = 1 << 11;
const SINGLED_OUT = 1 << 12;
const QUANTIFIER = 1 << 13;
const OUTLOOK = 1 << 14;
const PART_OF_DAY = 1 << 15;
const PLURAL_PRONOUN = 1 << 16;
const SUBJECT = 1 << 17;
const PLURAL = 1 << 18;
const VERBAL_PREPOSITION = 1 << 19;
const CLAUSE_PREPOSITION = 1 << 20;
const PARTICLE = 1 << 21;
const ADJECTIVE_ADVERB = 1 << 22;
const MOTION = 1 << 23;
function grammarWords() {
  return [
    [Object.keys(words.BE_FORMS), BE],
    [Object.keys(words.HAVE_FORMS), HAVE],
    [words.SINGLED_OUT, SINGLED_OUT],
    [words.QUANTIFIERS, QUANTIFIER],
    [words.OUTLOOKS, OUTLOOK],
    [words.PARTS_OF_DAY, PART_OF_DAY],
    [words.PLURAL_PRONOUNS, PLURAL_PRONOUN],
    [words.PLURAL_NOUNS, PLURAL_NOUN],
    [words.SUBJECTS, SUBJECT],
    [words.PLURALS, PLURAL],
    [words.VERBAL_PREPOSITIONS, VERBAL_PREPOSITION],
    [words.CLAUSE_PREPOSITIONS, CLAUSE_PREPOSITION],
    [words.PARTICLES, PARTICLE],
    [words.ADJECTIVE_ADVERBS, ADJECTIVE_ADVERB],
    [words.MOTION, MOTION]
  ];
}
function grammarOf(lower, listed) {
  let grammar = (listed & FORMS) !== 0 ? listed : listed | verbFormsByEnding(lower);
  if (adverbByEnding(lower)) grammar |= ADVERB_ENDING;
  if (adjectiveByEnding(lower)) grammar |= ADJECTIVE_ENDING;
  const { length } = lower;
  const last = lower.charCodeAt(length - 1);
  const second = lower.charCodeAt(length - 2);
  if (last === S && second !== S) grammar |= second === U || second === I ? S_ENDING : S_ENDING | PLURAL_NOUN;
  if (last === T && second === APOSTROPHE && lower.charCodeAt(length - 3) === N || lower === "not" || lower === "cannot") grammar |= NEGATION;
  return grammar;
}
const S = 115;
const U = 117;
const I = 105;
const T = 116;
const N = 110;
const APOSTROPHE = 39;
export {
  ADJECTIVE_ADVERB,
  ADJECTIVE_ENDING,
  ADVERB_ENDING,
  BE,
  CLAUSE_PREPOSITION,
  FORMS,
  HAVE,
  MOTION,
  NEGATION,
  OUTLOOK,
  PARTICLE,
  PART_OF_DAY,
  PLURAL,
  PLURAL_NOUN,
  PLURAL_PRONOUN,
  QUANTIFIER,
  SINGLED_OUT,
  SUBJECT,
  S_ENDING,
  VERBAL_PREPOSITION,
  grammarOf,
  grammarWords
};
