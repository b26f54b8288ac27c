import * as classes from "../lexicon/classes.js";
import { THING_HEADS } from "../lexicon/name-context.js";
import { GLUED_PARTICLES, INNER_PARTICLES, OUTER_PARTICLES } from "../lexicon/name-words.js";
import { PLACE_HEADS } from "../lexicon/places.js";
import { NAME_PREFIXES, NAME_SECONDS } from "../lexicon/word-parts.js";
import { AFTER_BLANK, ALL_CAPITALS, CAPITALIZED, CLITIC, DOTTED, INITIAL, MARK, MIXED_CASE, NUMERIC } from "../text/words.js";
import { classesOf, FUNCTION_WORD, isOrdinary } from "./vocabulary.js";
const INNER = /* @__PURE__ */ new Set(INNER_PARTICLES);
const ANY_PARTICLE = /* @__PURE__ */ new Set([...INNER_PARTICLES, ...OUTER_PARTICLES]);
const GLUED = /* @__PURE__ */ new Set(GLUED_PARTICLES);
const SECONDS = /* @__PURE__ */ new Set(NAME_SECONDS);
const BEGINNINGS = /* @__PURE__ */ new Set(NAME_PREFIXES);
const PLACE_HEAD = /* @__PURE__ */ new Set(PLACE_HEADS);
const THING_HEAD = /* @__PURE__ */ new Set(THING_HEADS);
const LONGEST_INITIALS = 6;
const LONGEST_ACRONYM = 6;
const NAMES = classes.GIVEN_NAME | classes.SURNAME;
const PLACES = classes.PLACE | classes.DEMONYM;
const NOT_NAMES = FUNCTION_WORD | classes.TITLE | classes.ROLE | classes.PLACE | classes.DEMONYM | classes.ORGANIZATION | classes.OUTLET | classes.ORGANIZATION_HEAD | classes.MONTH | classes.WEEKDAY | classes.COMMON;
class Token {
  constructor(from, to, lower, classes2, shape, ordinary, connector, nickname, particle) {
    this.from = from;
    this.to = to;
    this.lower = lower;
    this.classes = classes2;
    this.shape = shape;
    this.ordinary = ordinary;
    this.connector = connector;
    this.nickname = nickname;
    this.particle = particle;
  }
  from;
  to;
  lower;
  classes;
  shape;
  ordinary;
  connector;
  nickname;
  particle;
  /** Stands in capitals as acronyms do, among words that do not. */
  acronym = false;
  /** By its letters and classes it can be a word of a person's name. */
  nameable = false;
  /** Decides what depends on the run that it stands in, once the run is read. */
  settle(style) {
    const { length } = this.lower;
    this.acronym = style !== "capitals" && (this.shape & ALL_CAPITALS) !== 0 && length > 1 && length <= LONGEST_ACRONYM && this.to - this.from === 1;
    this.nameable = this.isNameable();
  }
  isNameable() {
    const { classes: known, shape, lower } = this;
    if (this.connector) return false;
    if (this.nickname || (shape & INITIAL) !== 0) return true;
    if (lower.length === 1 || this.acronym && (known & (classes.ORGANIZATION | classes.OUTLET)) !== 0) return false;
    if ((known & NAMES) !== 0 || this.particle || (known & classes.PARTICLE) !== 0 && (known & FUNCTION_WORD) === 0) return true;
    return (known & NOT_NAMES) === 0 && !this.ordinary && !this.acronym && (shape & (NUMERIC | DOTTED)) === 0 && !isThing(lower);
  }
}
function isEvent(lower) {
  return THING_HEAD.has(lower);
}
function isThing(lower) {
  return PLACE_HEAD.has(lower) || THING_HEAD.has(lower);
}
function isCapital(word) {
  if (word === void 0) return false;
  const { shape } = word;
  return (shape & (CAPITALIZED | MARK)) === CAPITALIZED || (shape & MIXED_CASE) !== 0 && word.lower.charAt(1) === "'";
}
function isGlued(word) {
  return word !== void 0 && (word.shape & AFTER_BLANK) === 0;
}
const has = (word, shape) => word !== void 0 && (word.shape & shape) !== 0;
function isInnerParticle(word) {
  return word !== void 0 && INNER.has(word.lower);
}
function opensParticles(words, at, to) {
  return ANY_PARTICLE.has(words[at]?.lower ?? "") && particleEnd(words, at, to) > at;
}
function readToken(words, at, to, into) {
  const end = compoundEnd(words, at, to, into.length);
  into.push(end === at + 1 ? wordToken(words, at, false) : compoundToken(words, at, end));
  return end;
}
function connectorToken(from, to, lower) {
  return new Token(from, to, lower, 0, 0, true, true, false, false);
}
function wordToken(words, at, nickname) {
  const word = words[at];
  if (word === void 0) return new Token(at, at + 1, "", 0, 0, false, false, nickname, false);
  const { lower, shape, classes: listed } = word;
  const initials = (shape & (DOTTED | CAPITALIZED)) === (DOTTED | CAPITALIZED) && listed === 0 && word.end - word.start <= LONGEST_INITIALS;
  if (initials) return new Token(at, at + 1, lower, 0, (shape | INITIAL) & ~DOTTED, false, false, nickname, false);
  return new Token(at, at + 1, lower, classesOf(lower, listed), shape, isOrdinary(lower, listed), false, nickname, false);
}
function compoundToken(words, from, to) {
  const head = words[to - 1];
  const first = words[from];
  if (!head || !first) return new Token(from, to, "", 0, 0, false, false, false, false);
  let lower = "";
  let every = -1;
  let some = 0;
  let ordinary = true;
  let particle = false;
  let numeric = 0;
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (!word) continue;
    lower += i > from && (word.shape & AFTER_BLANK) !== 0 ? " " + word.lower : word.lower;
    if (word.lower === "-") continue;
    if (i < to - 1 && ANY_PARTICLE.has(word.lower)) {
      particle = true;
      continue;
    }
    const known = classesOf(word.lower, word.classes);
    numeric |= word.shape & NUMERIC;
    every &= known;
    some |= known;
    ordinary &&= isOrdinary(word.lower, word.classes);
  }
  const places = (some & PLACES) !== 0 && (every & PLACES) !== 0 ? PLACES & some : (first.classes | head.classes) & PLACES && every === 0 ? 0 : every & PLACES;
  const bits = some & NAMES | places | every & (classes.ORGANIZATION_HEAD | classes.ROLE | classes.TITLE);
  const everyday = !particle && (ordinary || (some & NAMES) === 0 && places === 0 && isOrdinary(head.lower, head.classes) && isOrdinary(first.lower, first.classes | (BEGINNINGS.has(first.lower) ? classes.COMMON : 0)));
  return new Token(from, to, lower, bits, first.shape & ~INITIAL | numeric, everyday, false, false, particle);
}
function particleEnd(words, at, to) {
  let i = at;
  while (i < to && i < at + 3 && isInnerParticle(words[i]) && !isCapital(words[i])) i++;
  return i > at && i < to && isCapital(words[i]) ? i : glueEnd(words, at, to);
}
function glueEnd(words, at, to) {
  const hyphen = at + 2 < to ? words[at + 1] : void 0;
  if (hyphen?.lower !== "-" || !isGlued(hyphen) || !GLUED.has(words[at]?.lower ?? "")) return at;
  return isCapital(words[at + 2]) && isGlued(words[at + 2]) ? at + 2 : at;
}
function compoundEnd(words, at, to, before) {
  let i = particleEnd(words, at, to) + 1;
  while (i + 1 < to && words[i]?.lower === "-" && isGlued(words[i]) && isGlued(words[i + 1])) {
    const next = words[i + 1];
    if (!next || (next.shape & (MARK | CLITIC)) !== 0) break;
    if (isCapital(next) || (next.shape & NUMERIC) !== 0) i += 2;
    else if (GLUED.has(next.lower) && words[i + 2]?.lower === "-" && isCapital(words[i + 3])) i += 2;
    else if (isSyllable(next, words[i - 1], before, words, i + 2)) i += 2;
    else break;
  }
  return i;
}
function isSyllable(next, previous, before, words, after) {
  if (!previous || before === 0 || next.end - next.start > 6 || previous.end - previous.start > 6) return false;
  if ((previous.classes & (classes.PLACE | classes.DEMONYM | classes.ORGANIZATION)) !== 0 || has(previous, ALL_CAPITALS | DOTTED)) return false;
  if (next.end - next.start > 2 && (next.classes & FUNCTION_WORD) !== 0) return false;
  if (SECONDS.has(next.lower) || next.lower.endsWith("ed") || next.lower.endsWith("ing") && next.lower.length > 5) return false;
  if ((next.classes & classes.ROLE) !== 0 && (previous.classes & NAMES) !== 0 && before < 2) return false;
  return words[after]?.lower !== "-" || next.end - next.start <= 2;
}
export {
  NOT_NAMES,
  Token,
  connectorToken,
  isCapital,
  isEvent,
  isGlued,
  isInnerParticle,
  isThing,
  opensParticles,
  readToken,
  wordToken
};
