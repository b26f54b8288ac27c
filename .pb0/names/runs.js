import * as classes from "../lexicon/classes.js";
import { DOUBTFUL_PARTICLES, GLUED_PARTICLES, INNER_PARTICLES, OPENING_PARTICLES, OUTER_PARTICLES } from "../lexicon/name-words.js";
import { NAME_PREFIXES, NAME_SECONDS } from "../lexicon/word-parts.js";
import { AFTER_BLANK, AFTER_NEWLINE, ALL_CAPITALS, CAPITALIZED, CLITIC, DOTTED, INITIAL, MARK, MIXED_CASE, NUMERIC } from "../text/words.js";
import { classesOf, FUNCTION_WORD, isOrdinary } from "./vocabulary.js";
const INNER = /* @__PURE__ */ new Set(INNER_PARTICLES);
const ANY_PARTICLE = /* @__PURE__ */ new Set([...INNER_PARTICLES, ...OUTER_PARTICLES]);
const GLUED = /* @__PURE__ */ new Set(GLUED_PARTICLES);
const DOUBTFUL = /* @__PURE__ */ new Set(DOUBTFUL_PARTICLES);
const OPENING = /* @__PURE__ */ new Set(OPENING_PARTICLES);
const SECONDS = /* @__PURE__ */ new Set(NAME_SECONDS);
const BEGINNINGS = /* @__PURE__ */ new Set(NAME_PREFIXES);
const OPENING_MARKS = /* @__PURE__ */ new Set(['"', "\u201C", "\u2018", "'", "''", "``", "(", "[", "\xAB", "\u201E", "\u2014", "\u2013", "\u2022", "*", ":", "...", "\u2026"]);
const NICKNAME_MARKS = { '"': '"', "\u201C": "\u201D", "\u2018": "\u2019", "'": "'", "(": ")", "''": "''", "``": "''" };
const WRAPPED = 55;
const LONGEST_RUN = 40;
const CONNECTORS = /* @__PURE__ */ new Set(["of", "for", "on", "and", "&"]);
const is = (word, shape) => word !== void 0 && (word.shape & shape) !== 0;
const capital = (word) => is(word, CAPITALIZED) && !is(word, MARK) || is(word, MIXED_CASE) && word?.lower.charAt(1) === "'";
const glued = (word) => word !== void 0 && (word.shape & AFTER_BLANK) === 0;
function styleOf(words, from, to) {
  let long = 0;
  let capitals = 0;
  let shouted = 0;
  let low = 0;
  let first = true;
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (!word || is(word, MARK | NUMERIC | CLITIC)) continue;
    if (word.end - word.start > 3) {
      if (is(word, ALL_CAPITALS)) shouted++;
      if (!first) {
        long++;
        if (capital(word)) capitals++;
        else if ((word.classes & FUNCTION_WORD) === 0) low++;
      } else if (is(word, ALL_CAPITALS)) capitals++;
    }
    first = false;
  }
  if (shouted >= 2 && shouted >= long * 0.8) return "capitals";
  return long >= 3 && capitals >= long * 0.7 && low * 8 <= long ? "title" : "running";
}
function readRuns(text, sentence) {
  const range = text.ranges[sentence];
  if (!range) return [];
  const { words } = text;
  const style = styleOf(words, range.from, range.to);
  const runs = [];
  let at = range.from;
  while (at < range.to) {
    if (!startsRun(words, at, range.to) || isOpening(words, at, range.to)) {
      at++;
      continue;
    }
    const tokens = [];
    const end = readTokens(text.source, words, at, range.to, tokens);
    runs.push({ sentence, style: style === "running" && isShouted(tokens) ? "capitals" : style, initial: isInitial(words, at, range.from), tokens });
    at = Math.max(end, at + 1);
  }
  return runs;
}
function isShouted(tokens) {
  return tokens.length > 1 && tokens.length < 5 && tokens.every(({ shape }) => (shape & (ALL_CAPITALS | INITIAL)) !== 0) && tokens.some(({ classes: known, lower }) => (known & classes.GIVEN_NAME) !== 0 && lower.length > 2);
}
const NAMELIKE = classes.GIVEN_NAME | classes.SURNAME | classes.ORGANIZATION | classes.OUTLET | classes.PARTICLE;
function isOpening(words, at, to) {
  const word = words[at];
  const next = at + 1 < to ? words[at + 1] : void 0;
  if (!word || !next || (word.classes & FUNCTION_WORD) === 0 || (word.classes & NAMELIKE) !== 0) return false;
  return is(next, AFTER_BLANK) && !is(next, CAPITALIZED | MARK | MIXED_CASE) && (next.classes & classes.PARTICLE) === 0;
}
function isInitial(words, at, from) {
  if (at === from || is(words[at], AFTER_NEWLINE)) return true;
  const before = words[at - 1];
  if (!before) return true;
  if (is(before, MARK)) return OPENING_MARKS.has(before.lower) || before.lower.startsWith(".");
  return at - 1 === from && is(before, NUMERIC);
}
function startsRun(words, at, to) {
  const word = words[at];
  if (!word || is(word, MARK | CLITIC)) return false;
  if (capital(word)) return !is(word, NUMERIC) || is(word, ALL_CAPITALS) === false;
  if ((word.classes & classes.PARTICLE) === 0 || !OPENING.has(word.lower) || at + 1 >= to) return false;
  const next = words[at + 1];
  if (next && next.lower === "-" && glued(next)) return capital(words[at + 2]) && glued(words[at + 2]);
  if (capital(next) && !is(next, ALL_CAPITALS)) return true;
  return INNER.has(next?.lower ?? "") && capital(words[at + 2]);
}
function readTokens(source, words, at, to, into) {
  let i = at;
  while (i < to) {
    const word = words[i];
    if (!word) break;
    if (into.length >= LONGEST_RUN || i > at && !is(word, AFTER_BLANK) && !is(word, MARK)) break;
    if (i > at && is(word, AFTER_NEWLINE) && isShortLine(source, word.start)) break;
    if (capital(word) || ANY_PARTICLE.has(word.lower) && particleEnd(words, i, to) > i && mayJoin(word, into.at(-1), words[i + 1])) {
      const end = compoundEnd(words, i, to, into.length);
      into.push(tokenOf(words, i, end));
      i = end;
      if (glued(words[i]) && is(words[i], CLITIC)) break;
      continue;
    }
    if (is(word, MARK)) {
      const next = nicknameEnd(words, i, to);
      const given = next > i ? givenBefore(into) : 0;
      if (given > 0 && given < (word.lower === "(" ? 2 : 3) && !is(words[next], AFTER_NEWLINE)) {
        for (let k = i + 1; k < next - 1; k++) {
          into.push({ ...tokenOf(words, k, k + 1), nickname: true });
        }
        i = next;
        continue;
      }
      const suffix = words[i + 1];
      if (word.lower === "," && suffix && (suffix.classes & classes.NAME_SUFFIX) !== 0 && (suffix.lower === "jr" || suffix.lower === "sr")) {
        i++;
        continue;
      }
      if (word.lower !== "&") break;
    }
    const last = into.at(-1);
    if (!last || !CONNECTORS.has(word.lower)) break;
    const article = words[i + 1]?.lower === "the" ? 1 : 0;
    const after = words[i + 1 + article];
    if (!capital(after) || is(after, CLITIC) || !mayConnect(words, i + 1 + article, into)) break;
    into.push({ from: i, to: i + 1 + article, lower: word.lower, classes: 0, shape: 0, ordinary: true, connector: true });
    i += 1 + article;
  }
  return i;
}
function isShortLine(source, start) {
  const before = source.slice(Math.max(0, start - WRAPPED), start).trimEnd();
  return start < WRAPPED || before.includes("\n");
}
function mayJoin(particle, before, next) {
  if (next?.lower === "i" || next?.lower === "-") return next.lower === "-";
  if (!DOUBTFUL.has(particle.lower)) return true;
  if (before === void 0 || before.ordinary) return false;
  return (before.classes & (classes.GIVEN_NAME | classes.SURNAME)) !== 0 || (particle.classes & FUNCTION_WORD) === 0 && before.classes === 0;
}
function mayConnect(words, at, tokens) {
  const last = tokens.at(-1);
  const after = words[at];
  const connector = words[at - 1]?.lower === "the" ? words[at - 2]?.lower : words[at - 1]?.lower;
  if (!last || !after) return false;
  if (connector === "&") return true;
  if (connector === "of") return (last.classes & (classes.ORGANIZATION_HEAD | classes.ROLE | classes.TITLE)) !== 0 || last.ordinary && (last.classes & FUNCTION_WORD) === 0;
  if (connector === "for" || connector === "on") return (last.classes & classes.ORGANIZATION_HEAD) !== 0 && (after.classes & (classes.MONTH | classes.WEEKDAY)) === 0;
  if (!last.ordinary || (last.classes & (FUNCTION_WORD | NAMELIKE)) !== 0 || !isOrdinary(after.lower, after.classes) || (after.classes & (classes.TITLE | classes.GIVEN_NAME | classes.SURNAME | FUNCTION_WORD)) !== 0) return false;
  return tokens.some((token) => token.connector) || headAhead(words, at);
}
const HEAD_REACH = 4;
function headAhead(words, at) {
  let head = false;
  for (let i = at; i < at + HEAD_REACH && capital(words[i]); i++) head = ((words[i]?.classes ?? 0) & classes.ORGANIZATION_HEAD) !== 0;
  return head;
}
function particleEnd(words, at, to) {
  let i = at;
  while (i < to && i < at + 3 && INNER.has(words[i]?.lower ?? "") && !capital(words[i])) i++;
  return i > at && i < to && capital(words[i]) ? i : glueEnd(words, at, to);
}
function glueEnd(words, at, to) {
  const word = words[at];
  return word && at + 2 < to && GLUED.has(word.lower) && words[at + 1]?.lower === "-" && glued(words[at + 1]) && capital(words[at + 2]) && glued(words[at + 2]) ? at + 2 : at;
}
function compoundEnd(words, at, to, before) {
  let i = particleEnd(words, at, to) + 1;
  while (i + 1 < to && words[i]?.lower === "-" && glued(words[i]) && glued(words[i + 1])) {
    const next = words[i + 1];
    if (!next || is(next, MARK | CLITIC)) break;
    const previous = words[i - 1];
    if (capital(next) || is(next, NUMERIC)) i += 2;
    else if (GLUED.has(next.lower) && words[i + 2]?.lower === "-" && capital(words[i + 3])) i += 2;
    else if (isSyllable(next, previous, before, words, i + 2)) i += 2;
    else break;
  }
  return i;
}
function isSyllable(next, previous, before, words, after) {
  if (!previous || before === 0 || next.end - next.start > 6 || previous.end - previous.start > 6) return false;
  if ((previous.classes & (classes.PLACE | classes.DEMONYM | classes.ORGANIZATION)) !== 0 || is(previous, ALL_CAPITALS | DOTTED)) return false;
  if (next.end - next.start > 2 && (next.classes & FUNCTION_WORD) !== 0) return false;
  if (SECONDS.has(next.lower) || next.lower.endsWith("ed") || next.lower.endsWith("ing") && next.lower.length > 5) return false;
  if ((next.classes & classes.ROLE) !== 0 && (previous.classes & (classes.SURNAME | classes.GIVEN_NAME)) !== 0 && before < 2) return false;
  return words[after]?.lower !== "-" || next.end - next.start <= 2;
}
function givenBefore(run) {
  let count = 0;
  while (count < run.length && ((run[run.length - 1 - count]?.classes ?? 0) & (classes.TITLE | classes.ROLE | classes.DEMONYM | FUNCTION_WORD)) === 0) count++;
  return count;
}
function nicknameEnd(words, at, to) {
  const open = words[at];
  const close = open && NICKNAME_MARKS[open.lower];
  if (!close || !is(open, AFTER_BLANK)) return at;
  for (let i = at + 1; i < to && i <= at + 3; i++) {
    const word = words[i];
    if (!word) return at;
    if (word.lower === close) return i > at + 1 && capital(words[i + 1]) && is(words[i + 1], AFTER_BLANK) ? i + 1 : at;
    if (!capital(word) && word.lower !== "the") return at;
  }
  return at;
}
function tokenOf(words, from, to) {
  const head = words[to - 1];
  const first = words[from];
  if (!head || !first) return { from, to, lower: "", classes: 0, shape: 0, ordinary: false };
  if (to === from + 1) {
    const initials = is(head, DOTTED) && is(head, CAPITALIZED) && head.classes === 0 && head.end - head.start <= 6;
    if (initials) return { from, to, lower: head.lower, classes: 0, shape: (head.shape | INITIAL) & ~DOTTED, ordinary: false };
    return { from, to, lower: head.lower, classes: classesOf(head.lower, head.classes), shape: head.shape, ordinary: isOrdinary(head.lower, head.classes) };
  }
  let lower = "";
  let every = -1;
  let some = 0;
  let ordinary = true;
  let particle = false;
  let numeric = false;
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (!word) continue;
    lower += (i > from && is(word, AFTER_BLANK) ? " " : "") + word.lower;
    if (word.lower === "-") continue;
    if (ANY_PARTICLE.has(word.lower) && i < to - 1) {
      particle = true;
      continue;
    }
    const known = classesOf(word.lower, word.classes);
    numeric ||= is(word, NUMERIC);
    every &= known;
    some |= known;
    ordinary &&= isOrdinary(word.lower, word.classes);
  }
  const names = classes.GIVEN_NAME | classes.SURNAME;
  const things = classes.PLACE | classes.DEMONYM;
  const both = (some & things) !== 0 && (every & things) !== 0 ? things & some : (first.classes | head.classes) & things && every === 0 ? 0 : every & things;
  return { from, to, lower, classes: some & names | both | every & (classes.ORGANIZATION_HEAD | classes.ROLE | classes.TITLE), shape: first.shape & ~INITIAL | (numeric ? NUMERIC : 0), ordinary: !particle && (ordinary || (some & names) === 0 && both === 0 && isOrdinary(head.lower, head.classes) && isOrdinary(first.lower, first.classes | (BEGINNINGS.has(first.lower) ? classes.COMMON : 0))), ...particle ? { particle } : {} };
}
export {
  readRuns,
  styleOf
};
