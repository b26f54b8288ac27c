import * as classes from "../lexicon/classes.js";
import { IRREGULAR_DEMONYMS } from "../lexicon/demonyms.js";
import { RELATIVES_AND_PEOPLE, ROLE_KINDS } from "../lexicon/roles.js";
import { CAPITALIZED, CLITIC, MARK, NUMERIC } from "../text/words.js";
import { FUNCTION_WORD } from "./vocabulary.js";
const PEOPLE = /* @__PURE__ */ new Set(RELATIVES_AND_PEOPLE);
const OPENINGS = /* @__PURE__ */ openings();
const LONGEST = 7;
const COLLECTIVE_ENDINGS = ["s", "sh", "ch", "ese", "ic"];
function openings() {
  const table = /* @__PURE__ */ new Map();
  for (const word of ["the", "this", "that"]) table.set(word, "definite");
  for (const word of ["a", "an", "another", "one"]) table.set(word, "indefinite");
  for (const word of ["his", "her", "their", "its", "my", "our", "your"]) table.set(word, "possessive");
  return table;
}
let kinds;
function kindsOf() {
  return kinds ??= new Map(Object.entries(ROLE_KINDS).map(([kind, roles]) => [kind, new Set(roles)]));
}
function isRoleWord(word) {
  return word !== void 0 && ((word.classes & classes.ROLE) !== 0 || PEOPLE.has(word.lower));
}
function nationOf(lower) {
  return IRREGULAR_DEMONYMS[lower] ?? lower.slice(0, 4);
}
function fitsRole(head, role) {
  return head === role || (kindsOf().get(head)?.has(role) ?? false);
}
function rolePhraseAt(words, at, to, sentence) {
  const word = words[at];
  const opening = word === void 0 || (word.shape & (MARK | CLITIC)) !== 0 ? void 0 : OPENINGS.get(word.lower);
  return opening === void 0 ? void 0 : phraseFrom(words, at, to, sentence, opening === "definite", opening === "possessive");
}
function roleBeside(words, at, to, sentence) {
  if (words[at]?.lower !== ",") return void 0;
  const comma = ((words[at + 1]?.shape ?? 0) & NUMERIC) !== 0 && words[at + 2]?.lower === "," ? at + 2 : at;
  const first = words[comma + 1];
  if (!first || (first.shape & MARK) !== 0 || (first.classes & FUNCTION_WORD) !== 0) return void 0;
  const phrase = phraseFrom(words, comma, to, sentence, false, false);
  if (!phrase) return void 0;
  const next = words[phrase.to];
  if (phrase.to < to && next && (next.shape & MARK) === 0 && (next.classes & classes.PREPOSITION) === 0) return void 0;
  return made(sentence, comma + 1, phrase.to, phrase.head, false, phrase.owned, phrase.nation, void 0, false);
}
function made(sentence, from, to, head, definite, owned, nation, age, anaphoric) {
  return { sentence, from, to, head, nation, definite, owned, anaphoric, age };
}
function phraseFrom(words, from, to, sentence, definite, owned) {
  let nation;
  let possessed = owned;
  const age = definite ? ageAt(words, from + 1) : void 0;
  for (let i = from + 1; i < Math.min(to, from + LONGEST); i++) {
    const word = words[i];
    if (!word) return void 0;
    const next = words[i + 1];
    if ((word.shape & CLITIC) !== 0) {
      possessed = true;
      continue;
    }
    if (word.lower === "-" || (word.shape & NUMERIC) !== 0) continue;
    if ((word.shape & MARK) !== 0) return void 0;
    if (isRoleWord(word) && !isRoleWord(next) && next?.lower !== "-" && !((next?.shape ?? 0) & CLITIC && isRoleAhead(words, i + 2, to))) {
      const head = headFrom(words, i, to);
      return made(sentence, from, head + 1, words[head]?.lower ?? "", definite, possessed, nation, age, age !== void 0);
    }
    if (age !== void 0 && i === from + 5 && endsGroup(next)) return made(sentence, from, i + 1, "year-old", definite, owned, void 0, age, true);
    if (definite && i === from + 1 && isOneOfAPeople(word) && endsGroup(next)) {
      return made(sentence, from, i + 1, word.lower, definite, owned, nationOf(word.lower), age, true);
    }
    if ((word.classes & (classes.DEMONYM | classes.PLACE)) !== 0 && (word.shape & CAPITALIZED) !== 0) nation = nationOf(word.lower);
    if ((word.classes & (FUNCTION_WORD | classes.REPORTING_VERB) & ~classes.DETERMINER) !== 0 || OPENINGS.has(word.lower)) return void 0;
  }
  return void 0;
}
const BETWEEN = 3;
const NO_NOUN = FUNCTION_WORD | classes.REPORTING_VERB | classes.ADVERB | classes.TIME_UNIT;
function headFrom(words, at, to) {
  for (let i = at + 1; i < Math.min(to, at + BETWEEN + 2); i++) {
    const word = words[i];
    if (word === void 0 || (word.shape & (MARK | CLITIC | CAPITALIZED | NUMERIC)) !== 0) return at;
    if (i > at + 1 && isRoleWord(word)) return headFrom(words, i, to);
    if ((word.classes & NO_NOUN) !== 0) return at;
    if ((word.classes & (classes.VERB | classes.NOUN | classes.ADJECTIVE)) === classes.VERB && !word.lower.endsWith("ing")) return at;
  }
  return at;
}
function ageAt(words, at) {
  const number = words[at];
  if (number === void 0 || (number.shape & NUMERIC) === 0 || words[at + 2]?.lower !== "year" || words[at + 4]?.lower !== "old") return void 0;
  return words[at + 1]?.lower === "-" && words[at + 3]?.lower === "-" ? number.lower : void 0;
}
function isOneOfAPeople(word) {
  return (word.classes & classes.DEMONYM) !== 0 && (word.shape & CAPITALIZED) !== 0 && !COLLECTIVE_ENDINGS.some((ending) => word.lower.endsWith(ending));
}
function endsGroup(next) {
  if (next === void 0) return true;
  if ((next.shape & (MARK | CLITIC)) !== 0) return next.lower !== "-";
  return (next.classes & (classes.AUXILIARY | classes.MODAL | classes.REPORTING_VERB | classes.PREPOSITION | classes.COORDINATOR)) !== 0 || (next.classes & classes.VERB) !== 0 && (next.classes & classes.NOUN) === 0;
}
function isRoleAhead(words, at, to) {
  for (let i = at; i < Math.min(to, at + 3); i++) if (isRoleWord(words[i])) return true;
  return false;
}
export {
  fitsRole,
  isRoleWord,
  nationOf,
  roleBeside,
  rolePhraseAt
};
