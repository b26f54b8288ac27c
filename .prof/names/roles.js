import * as classes from "../lexicon/classes.js";
import { IRREGULAR_DEMONYMS } from "../lexicon/demonyms.js";
import { RELATIVES_AND_PEOPLE, ROLE_KINDS } from "../lexicon/roles.js";
import { CAPITALIZED, CLITIC, MARK, NUMERIC } from "../text/words.js";
import { FUNCTION_WORD } from "./vocabulary.js";
const PEOPLE = /* @__PURE__ */ new Set(RELATIVES_AND_PEOPLE);
const DEFINITE = /* @__PURE__ */ new Set(["the", "this", "that"]);
const INDEFINITE = /* @__PURE__ */ new Set(["a", "an", "another", "one"]);
const POSSESSIVES = /* @__PURE__ */ new Set(["his", "her", "their", "its", "my", "our", "your"]);
const LONGEST = 7;
const COLLECTIVE_ENDINGS = ["s", "sh", "ch", "ese", "ic"];
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
function readRolePhrases(words, from, to, sentence, into) {
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (!word || (word.classes & (classes.DETERMINER | classes.PRONOUN)) === 0 || (word.shape & (MARK | CLITIC)) !== 0) continue;
    const definite = DEFINITE.has(word.lower);
    const owned = POSSESSIVES.has(word.lower);
    if (!definite && !owned && !INDEFINITE.has(word.lower)) continue;
    const phrase = phraseFrom(words, i, to, sentence, definite, owned);
    if (phrase) into.push(phrase);
  }
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
  return { ...phrase, from: comma + 1 };
}
function phraseFrom(words, from, to, sentence, definite, owned) {
  let nation;
  let possessed = owned;
  const age = definite ? ageAt(words, from + 1) : void 0;
  const anaphoric = age === void 0 ? {} : { anaphoric: true, age };
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
      const closed = i + 1 >= to || next !== void 0 && (next.shape & MARK) !== 0;
      return { sentence, from, to: i + 1, head: word.lower, definite, owned: possessed, closed, ...nation === void 0 ? {} : { nation }, ...anaphoric };
    }
    if (age !== void 0 && i === from + 5 && endsGroup(next)) return { sentence, from, to: i + 1, head: "year-old", definite, owned, closed: true, ...anaphoric };
    if (definite && i === from + 1 && isOneOfAPeople(word) && endsGroup(next)) {
      return { sentence, from, to: i + 1, head: word.lower, nation: nationOf(word.lower), definite, owned, closed: true, anaphoric: true };
    }
    if ((word.classes & (classes.DEMONYM | classes.PLACE)) !== 0 && (word.shape & CAPITALIZED) !== 0) nation = nationOf(word.lower);
    if ((word.classes & (FUNCTION_WORD | classes.REPORTING_VERB) & ~classes.DETERMINER) !== 0) return void 0;
  }
  return void 0;
}
function ageAt(words, at) {
  const [number, year, old] = [words[at], words[at + 2], words[at + 4]];
  if (!number || (number.shape & NUMERIC) === 0 || year?.lower !== "year" || old?.lower !== "old") return void 0;
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
  readRolePhrases,
  roleBeside
};
