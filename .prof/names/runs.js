import * as classes from "../lexicon/classes.js";
import { DOUBTFUL_PARTICLES, OPENING_PARTICLES } from "../lexicon/name-words.js";
import { AFTER_BLANK, AFTER_NEWLINE, ALL_CAPITALS, CAPITALIZED, CLITIC, INITIAL, MARK, MIXED_CASE, NUMERIC } from "../text/words.js";
import { connectorToken, isCapital, isGlued, isInnerParticle, opensParticles, readToken, wordToken } from "./tokens.js";
import { FUNCTION_WORD, isOrdinary } from "./vocabulary.js";
const DOUBTFUL = /* @__PURE__ */ new Set(DOUBTFUL_PARTICLES);
const OPENING = /* @__PURE__ */ new Set(OPENING_PARTICLES);
const OPENING_MARKS = /* @__PURE__ */ new Set(['"', "\u201C", "\u2018", "'", "''", "``", "(", "[", "\xAB", "\u201E", "\u2014", "\u2013", "\u2022", "*", ":", "...", "\u2026"]);
const NICKNAME_MARKS = /* @__PURE__ */ new Map([['"', '"'], ["\u201C", "\u201D"], ["\u2018", "\u2019"], ["'", "'"], ["(", ")"], ["''", "''"], ["``", "''"]]);
const WRAPPED = 55;
const LONGEST_RUN = 40;
const CONNECTORS = /* @__PURE__ */ new Set(["of", "for", "on", "and", "&"]);
const NAMELIKE = classes.GIVEN_NAME | classes.SURNAME | classes.ORGANIZATION | classes.OUTLET | classes.PARTICLE;
function styleOf(words, from, to) {
  let long = 0;
  let capitals = 0;
  let shouted = 0;
  let low = 0;
  let first = true;
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (word === void 0 || (word.shape & (MARK | NUMERIC | CLITIC)) !== 0) continue;
    if (word.end - word.start > 3) {
      const inCapitals = (word.shape & ALL_CAPITALS) !== 0;
      if (inCapitals) shouted++;
      if (!first) {
        long++;
        if (isCapital(word)) capitals++;
        else if ((word.classes & FUNCTION_WORD) === 0) low++;
      } else if (inCapitals) capitals++;
    }
    first = false;
  }
  if (shouted >= 2 && shouted >= long * 0.8) return "capitals";
  return long >= 3 && capitals >= long * 0.7 && low * 8 <= long ? "title" : "running";
}
function readRuns(text, sentence, into) {
  const range = text.ranges[sentence];
  if (range === void 0) return;
  const { words } = text;
  const { from, to } = range;
  let style;
  let at = from;
  while (at < to) {
    if (!startsRun(words, at, to)) {
      at++;
      continue;
    }
    const tokens = [];
    const end = readTokens(text.source, words, at, to, tokens);
    style ??= styleOf(words, from, to);
    const own = style === "running" && isShouted(tokens) ? "capitals" : style;
    let some = 0;
    for (const token of tokens) {
      token.settle(own);
      some |= token.classes;
    }
    into.push({ sentence, style: own, initial: isInitial(words, at, from), tokens, heads: (some & classes.ORGANIZATION_HEAD) !== 0 });
    at = end > at ? end : at + 1;
  }
}
function isShouted(tokens) {
  if (tokens.length < 2 || tokens.length > 4) return false;
  let given = false;
  for (const { shape, lower, classes: known } of tokens) {
    if ((shape & (ALL_CAPITALS | INITIAL)) === 0) return false;
    given ||= (known & classes.GIVEN_NAME) !== 0 && lower.length > 2;
  }
  return given;
}
function isOpening(word, next) {
  if (next === void 0 || (word.classes & FUNCTION_WORD) === 0 || (word.classes & NAMELIKE) !== 0) return false;
  return (next.shape & (AFTER_BLANK | CAPITALIZED | MARK | MIXED_CASE)) === AFTER_BLANK && (next.classes & classes.PARTICLE) === 0;
}
function isInitial(words, at, from) {
  const before = words[at - 1];
  if (at === from || before === void 0 || ((words[at]?.shape ?? 0) & AFTER_NEWLINE) !== 0) return true;
  if ((before.shape & MARK) !== 0) return OPENING_MARKS.has(before.lower) || before.lower.charAt(0) === ".";
  return at - 1 === from && (before.shape & NUMERIC) !== 0;
}
function startsRun(words, at, to) {
  const word = words[at];
  if (word === void 0) return false;
  const { shape } = word;
  if ((shape & (CAPITALIZED | MIXED_CASE)) === 0 && (word.classes & classes.PARTICLE) === 0 || (shape & (MARK | CLITIC)) !== 0) return false;
  const next = at + 1 < to ? words[at + 1] : void 0;
  if (isCapital(word)) return (shape & (NUMERIC | ALL_CAPITALS)) !== (NUMERIC | ALL_CAPITALS) && !isOpening(word, next);
  if (next === void 0 || !OPENING.has(word.lower)) return false;
  if (next.lower === "-" && isGlued(next)) return isCapital(words[at + 2]) && isGlued(words[at + 2]);
  if (isCapital(next) && (next.shape & ALL_CAPITALS) === 0) return true;
  return isInnerParticle(next) && isCapital(words[at + 2]);
}
function readTokens(source, words, at, to, into) {
  let i = at;
  while (i < to) {
    const word = words[i];
    if (word === void 0 || into.length >= LONGEST_RUN) break;
    const { shape } = word;
    if (i > at && ((shape & (AFTER_BLANK | MARK)) === 0 || (shape & AFTER_NEWLINE) !== 0 && isShortLine(source, word.start))) break;
    if (isCapital(word) || opensParticles(words, i, to) && mayJoin(word, into.at(-1), words[i + 1])) {
      i = readToken(words, i, to, into);
      if (((words[i]?.shape ?? 0) & CLITIC) !== 0 && isGlued(words[i])) break;
      continue;
    }
    if ((shape & MARK) !== 0) {
      const next2 = nicknameEnd(words, i, to);
      const given = next2 > i ? givenBefore(into) : 0;
      if (given > 0 && given < (word.lower === "(" ? 2 : 3) && ((words[next2]?.shape ?? 0) & AFTER_NEWLINE) === 0) {
        for (let k = i + 1; k < next2 - 1; k++) into.push(wordToken(words, k, true));
        i = next2;
        continue;
      }
      const suffix = word.lower === "," ? words[i + 1] : void 0;
      if (suffix && (suffix.classes & classes.NAME_SUFFIX) !== 0 && (suffix.lower === "jr" || suffix.lower === "sr")) {
        i++;
        continue;
      }
      if (word.lower !== "&") break;
    }
    if (into.length === 0 || !CONNECTORS.has(word.lower)) break;
    const next = words[i + 1]?.lower === "the" ? i + 2 : i + 1;
    const after = words[next];
    if (after === void 0 || !isCapital(after) || (after.shape & CLITIC) !== 0 || !mayConnect(words, word.lower, next, into)) break;
    into.push(connectorToken(i, next, word.lower));
    i = next;
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
function mayConnect(words, connector, at, tokens) {
  const last = tokens.at(-1);
  const after = words[at];
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
  for (let i = at; i < at + HEAD_REACH && isCapital(words[i]); i++) head = ((words[i]?.classes ?? 0) & classes.ORGANIZATION_HEAD) !== 0;
  return head;
}
function givenBefore(run) {
  let count = 0;
  while (count < run.length && ((run[run.length - 1 - count]?.classes ?? 0) & (classes.TITLE | classes.ROLE | classes.DEMONYM | FUNCTION_WORD)) === 0) count++;
  return count;
}
function nicknameEnd(words, at, to) {
  const open = words[at];
  const close = open === void 0 || (open.shape & AFTER_BLANK) === 0 ? void 0 : NICKNAME_MARKS.get(open.lower);
  if (close === void 0) return at;
  for (let i = at + 1; i < to && i <= at + 3; i++) {
    const word = words[i];
    if (!word) return at;
    if (word.lower === close) return i > at + 1 && isCapital(words[i + 1]) && !isGlued(words[i + 1]) ? i + 1 : at;
    if (!isCapital(word) && word.lower !== "the") return at;
  }
  return at;
}
export {
  readRuns
};
