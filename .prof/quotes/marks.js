import { ELISIONS } from "../lexicon/elisions.js";
import { AFTER_BLANK, CAPITALIZED, MARK, NUMERIC } from "../text/words.js";
const BRACKETS = /* @__PURE__ */ new Set(["(", "[", "{", "/", "-", "\u2013", "\u2014", "\u2026", "--", "...", "="]);
const DOUBLE = 34;
const OPEN_DOUBLE = 8220;
const CLOSE_DOUBLE = 8221;
const MOST_MARKS = 4e3;
const MOST_BROKEN = 60;
function readMarks(text) {
  const marked = [];
  const issues = [];
  for (let index = 0; index < text.blocks.length; index++) {
    const [first, last] = text.blocks[index]?.sentences ?? [0, 0];
    const from = text.ranges[first]?.from;
    const to = text.ranges[last - 1]?.to;
    if (from === void 0 || to === void 0) continue;
    const candidates = candidatesOf(text.words, from, to);
    if (candidates.length === 0) continue;
    const broken = pairUp(text, index, candidates, to, marked, issues);
    const unreadFrom = broken ?? (candidates.length < MOST_MARKS ? void 0 : candidates[MOST_MARKS - 1]?.word);
    const unread = unreadFrom === void 0 ? void 0 : text.words[unreadFrom];
    if (unread !== void 0) issues.push({ start: unread.start, end: text.words[to - 1]?.end ?? unread.end, rule: "too-many-quotation-marks", reason: "the marks of this paragraph stand in no pairs; from here on they are not read" });
  }
  return { marked: nest(marked.sort((a, b) => a.start - b.start || b.end - a.end)), issues };
}
function nest(marked) {
  const around = [];
  return marked.map((one) => {
    while (around.length > 0 && (around[around.length - 1]?.end ?? 0) <= one.start) around.pop();
    const inside = around.length === 0 ? void 0 : around[around.length - 1];
    const nested = inside === void 0 ? one : { ...one, inside };
    around.push(nested);
    return nested;
  });
}
const NONE = [];
function candidatesOf(words, from, to) {
  let found;
  for (let at = from; at < to && (found === void 0 || found.length < MOST_MARKS); at++) {
    const word = words[at];
    if (word === void 0 || (word.shape & MARK) === 0) continue;
    const candidate = candidateAt(words, word, at, from, to);
    if (candidate !== void 0) (found ??= []).push(candidate);
  }
  return found ?? NONE;
}
function candidateAt(words, word, at, from, to) {
  const code = word.lower.charCodeAt(0);
  const style = styleOf(code, word.end - word.start);
  if (style === void 0) return void 0;
  const previous = at > from ? words[at - 1] : void 0;
  const next = at + 1 < to ? words[at + 1] : void 0;
  const blankBefore = previous === void 0 || (word.shape & AFTER_BLANK) !== 0;
  const blankAfter = next === void 0 || (next.shape & AFTER_BLANK) !== 0;
  const wordBefore = !blankBefore && (previous.shape & MARK) === 0;
  const wordAfter = !blankAfter && (next.shape & MARK) === 0;
  const opensHere = !blankAfter && !wordBefore && (blankBefore || isOpening(previous));
  const closesHere = !blankBefore && !wordAfter;
  const doubled = word.end - word.start > (style === "typewriter" ? 2 : 1);
  const candidate = (opens, closes, sure) => ({ word: at, style, opens, closes, sure, doubled });
  switch (code) {
    case 171:
    case 8249:
      return candidate(!blankAfter || blankBefore, !blankBefore && blankAfter, true);
    case 187:
    case 8250:
      return candidate(blankBefore && wordAfter, !blankBefore || blankAfter, true);
    case 8222:
    case 8218:
      return candidate(!blankAfter, false, true);
    case OPEN_DOUBLE:
      return candidate(next !== void 0 && !(wordBefore && blankAfter), !blankBefore && !wordAfter && !isOpening(previous), true);
    case CLOSE_DOUBLE:
      return candidate(blankBefore && wordAfter, true, true);
    case 8216:
      if (wordBefore || blankAfter || isElision(next)) return void 0;
      return candidate(true, false, true);
    case 8217:
      return closesHere ? candidate(false, true, false) : void 0;
    case DOUBLE:
      return candidate(!wordBefore || wordAfter, !blankBefore || blankAfter, opensHere !== closesHere);
    default:
      if (style === "single" && (opensHere ? isElision(next) : !closesHere)) return void 0;
      return candidate(opensHere, closesHere, false);
  }
}
function styleOf(code, length) {
  switch (code) {
    case DOUBLE:
    case OPEN_DOUBLE:
    case CLOSE_DOUBLE:
      return "double";
    case 39:
      return length === 2 || length === 3 ? "typewriter" : length === 1 ? "single" : void 0;
    case 96:
      return length === 2 ? "typewriter" : length === 1 ? "single" : void 0;
    case 8216:
    case 8217:
      return length === 2 ? "typewriter" : "single";
    case 171:
    case 187:
      return "guillemet";
    case 8249:
    case 8250:
      return "angle";
    case 8222:
      return "double";
    case 8218:
      return length === 2 ? "typewriter" : "single";
    default:
      return void 0;
  }
}
function isOpening(word) {
  return word !== void 0 && (BRACKETS.has(word.lower) || styleOf(word.lower.charCodeAt(0), 1) !== void 0);
}
function isElision(word) {
  return word !== void 0 && ((word.shape & NUMERIC) !== 0 && word.end - word.start <= 3 && /^\d\ds?$/.test(word.lower) || ELISIONS.has(word.lower));
}
function isHollow(words, from, to) {
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (word !== void 0 && !isQuotationMark(word)) return false;
  }
  return true;
}
function isQuotationMark(word) {
  return (word.shape & MARK) !== 0 && styleOf(word.lower.charCodeAt(0), word.end - word.start) !== void 0;
}
function pairUp(text, block, candidates, to, marked, issues) {
  const most = issues.length + MOST_BROKEN;
  const stack = [];
  const spanOf = (word) => text.words[word] ?? { start: 0, end: 0 };
  const issue = (candidate, rule, reason) => {
    const { start, end } = spanOf(candidate.word);
    issues.push({ start, end, rule, reason });
  };
  const add = (open, lastWord, unclosed) => {
    const opening = spanOf(open.word);
    const lastInside = text.words[lastWord - 1];
    const firstInside = text.words[open.word + 1];
    if (firstInside === void 0 || lastInside === void 0 || lastWord <= open.word + 1 || isHollow(text.words, open.word + 1, lastWord)) {
      if (!unclosed) issue(open, "empty-quotation-marks", "nothing stands between these marks");
      return;
    }
    marked.push({
      start: opening.start,
      end: unclosed ? lastInside.end : spanOf(lastWord).end,
      from: firstInside.start,
      to: lastInside.end,
      first: open.word,
      last: unclosed ? lastWord : lastWord + 1,
      block,
      inside: void 0,
      unclosed
    });
  };
  const drop = (depth, lastWord) => {
    while (stack.length > depth) {
      const open = stack.pop();
      if (open === void 0) return;
      const { candidate } = open;
      if (candidate.style === "single" && !startsBlock(text, block, candidate.word)) {
        if (candidate.sure) issue(candidate, "unclosed-quotation-mark", "no closing mark in its paragraph; read as an apostrophe");
        continue;
      }
      issue(candidate, "unclosed-quotation-mark", "no closing mark in its paragraph");
      const inner = marked.length > open.before ? marked[marked.length - 1] : void 0;
      add(candidate, Math.max(lastWord, inner?.last ?? 0), true);
    }
  };
  for (let index = 0; index < candidates.length; index++) {
    const candidate = candidates[index];
    if (candidate === void 0) continue;
    if (issues.length >= most || stack.length > MOST_BROKEN) return candidate.word;
    if (candidate.doubled) issue(candidate, "doubled-quotation-mark", "several marks in a row; read as one");
    let depth = stack.length - 1;
    while (depth >= 0 && stack[depth]?.candidate.style !== candidate.style) depth--;
    const open = stack[depth];
    const canClose = open !== void 0 && candidate.closes && !(candidate.opens && opensAgain(text.words, candidate, open.candidate));
    if (canClose && !isPossessive(text.words, candidates, index)) {
      drop(depth + 1, candidate.word);
      stack.pop();
      add(open.candidate, candidate.word, false);
    } else if (candidate.opens && !isPrime(text.words, candidate, open !== void 0)) {
      if (open !== void 0) {
        if (candidate.style === "single") stack.length = depth;
        else drop(depth, endOfSentence(text, open.candidate.word, candidate.word));
      }
      stack.push({ candidate, before: marked.length });
    } else if (candidate.style !== "single" && candidate.style !== "typewriter" && !isPrime(text.words, candidate, open !== void 0)) {
      issue(candidate, "stray-quotation-mark", "closes nothing");
    }
  }
  drop(0, to);
  return void 0;
}
function opensAgain(words, candidate, open) {
  const word = words[candidate.word];
  const next = words[candidate.word + 1];
  if (word === void 0 || next === void 0 || candidate.word === open.word + 1) return false;
  if (word.lower.charCodeAt(0) === CLOSE_DOUBLE && words[open.word]?.lower.charCodeAt(0) === OPEN_DOUBLE) return false;
  return (word.shape & AFTER_BLANK) !== 0 && (next.shape & AFTER_BLANK) === 0;
}
function isPossessive(words, candidates, index) {
  const candidate = candidates[index];
  if (candidate === void 0 || candidate.style !== "single") return false;
  const before = words[candidate.word - 1];
  const after = words[candidate.word + 1];
  if (before === void 0 || after === void 0 || !before.lower.endsWith("s")) return false;
  if ((after.shape & AFTER_BLANK) === 0 || (after.shape & (CAPITALIZED | MARK)) !== 0) return false;
  const next = candidates[index + 1];
  return next !== void 0 && next.style === "single" && next.closes && !next.opens && next.word - candidate.word < 40;
}
function isPrime(words, candidate, open) {
  const word = words[candidate.word];
  const before = words[candidate.word - 1];
  return !open && word?.lower === '"' && before !== void 0 && (word.shape & AFTER_BLANK) === 0 && (before.shape & NUMERIC) !== 0;
}
function startsBlock(text, block, word) {
  const first = text.ranges[text.blocks[block]?.sentences[0] ?? -1];
  return first?.from === word;
}
function endOfSentence(text, from, limit) {
  for (let at = from + 2; at < limit; at++) {
    const word = text.words[at];
    const next = text.words[at + 1];
    if (word !== void 0 && /^[.!?…]/.test(word.lower) && next !== void 0 && (next.shape & AFTER_BLANK) !== 0) return at + 1;
  }
  return limit;
}
export {
  readMarks
};
