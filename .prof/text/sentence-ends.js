import { MONTHS as MONTH_NUMBERS, WEEKDAYS } from "../lexicon/calendar-words.js";
import { EXCLAIMED_NAMES, INQUIT_VERBS, LETTERED_NOUNS, OPENERS_AS_SURNAMES, SENTENCE_OPENERS } from "../lexicon/sentence-words.js";
import { TIME_ZONES } from "../lexicon/time-zones.js";
import { isBlank, lastIndexWithin } from "../span.js";
import { abbreviationClasses, COUNTING, LEADING, MONTH, NUMBERED, STATE, TITLE, TRAILING } from "./abbreviations.js";
import { isCapital, isDigit, isSmall, isWordly } from "./characters.js";
import { dotsGoOn } from "./dot-runs.js";
import { endsUnspaced, isClosingQuote, isEndMark, nextEndMark } from "./end-marks.js";
import { followingAt, wordFrom, wordStart, wordStop } from "./end-neighbours.js";
const OPENERS = /* @__PURE__ */ new Set(SENTENCE_OPENERS);
const SURNAMES = /* @__PURE__ */ new Set(OPENERS_AS_SURNAMES);
const EXCLAIMED = /* @__PURE__ */ new Set(EXCLAIMED_NAMES);
const LETTERED = /* @__PURE__ */ new Set(LETTERED_NOUNS);
const INQUIT = /* @__PURE__ */ new Set(INQUIT_VERBS);
const AFTER_CLOCK = /* @__PURE__ */ new Set([
  ...Object.keys(TIME_ZONES),
  ...Object.keys(MONTH_NUMBERS),
  ...Object.keys(WEEKDAYS),
  "eastern",
  "central",
  "pacific",
  "mountain",
  "greenwich",
  "local"
]);
const LONGEST = 4e3;
function sentenceEnd(source, start, end) {
  const limit = Math.min(end, start + LONGEST);
  const word = wordlyFrom(source, start, limit);
  for (let mark = nextEndMark(source, start, limit, end); mark !== void 0; mark = nextEndMark(source, mark.to, limit, end)) {
    if (mark.next >= end) return end;
    if (word >= mark.from || !endsSentence(source, mark, start, end)) continue;
    return wordlyFrom(source, mark.next, Math.min(end, mark.next + LONGEST)) === end ? end : mark.to;
  }
  return limit === end ? end : cutBefore(source, start, limit);
}
function wordlyFrom(source, start, end) {
  let at = start;
  while (at < end && !isWordly(source.charCodeAt(at))) at++;
  return at;
}
function cutBefore(source, start, limit) {
  const space = lastIndexWithin(source, " ", start, limit);
  return space > start + LONGEST / 2 ? space + 1 : limit;
}
function endsSentence(source, mark, start, end) {
  const { from, stop, to, next } = mark;
  const sign = source.charCodeAt(from);
  if (endsUnspaced(source, stop - 1)) return true;
  if (next === to) return endsGlued(source, mark, start, end);
  const run = stop - from;
  const dots = sign === 46 && run === 1 && to === stop ? dotsGoOn(source, from, next, start) : void 0;
  if (dots !== void 0) return !dots;
  const ahead = source.charCodeAt(next);
  if (source.charCodeAt(from - 1) === 91 || isEndMark(ahead) || ahead === 44 || ahead === 59) return false;
  const follows = followingAt(source, next, end);
  if (run >= 3 || sign === 8230) return endsAfterDots(source, mark, start, end, follows);
  if (follows.kind === "small") return false;
  if (sign !== 46) return endsLoudly(source, mark, start, end, follows);
  if (run > 1) return true;
  const first = wordStart(source, from, start);
  if (isItemNumber(source, from, start)) return false;
  if (to > stop) return endsClosed(source, mark, first, start, end, follows);
  return endsAfterWord(source, first, from, start, end, follows);
}
function endsAfterDots(source, mark, start, end, follows) {
  const run = mark.stop - mark.from;
  if (run === 3 && mark.to === mark.stop && isBlank(source.charCodeAt(mark.from - 1)) && mark.from > start) return false;
  if (run > 3) return follows.kind === "capital" || follows.kind === "digit";
  return follows.kind !== "small" && !isAttribution(source, mark, end);
}
function endsLoudly(source, mark, start, end, follows) {
  const { from, stop, to, next } = mark;
  if (isDashApart(source, next)) return false;
  if (stop === to && source.charCodeAt(from) === 33 && EXCLAIMED.has(wordFrom(source, wordStart(source, from, start), from))) return isOpener(source, follows, end);
  return !isAttribution(source, mark, end) && !isAside(source, next, end);
}
function isDashApart(source, at) {
  const code = source.charCodeAt(at);
  if (code !== 45 && code !== 8211 && code !== 8212) return false;
  const behind = source.charCodeAt(at + 1);
  return isBlank(behind) || behind === 45;
}
function isAside(source, at, end) {
  if (source.charCodeAt(at) !== 40) return false;
  const most = Math.min(end, at + 60);
  let to = at;
  while (to < most && source.charCodeAt(to) !== 41) to++;
  if (to >= most) return false;
  for (to++; to < end && isBlank(source.charCodeAt(to)); ) to++;
  const code = to < end ? source.charCodeAt(to) : 0;
  return code === 44 || code === 58 || code === 59 || isSmall(code);
}
function isAttribution(source, { stop, to, next }, end) {
  if (to === stop || !isClosingQuote(source, to - 1)) return false;
  for (let at = next, words = 0; words < 5; words++) {
    const behind = wordStop(source, at, end);
    if (behind === at) return false;
    const word = wordFrom(source, at, behind);
    if (words > 0 && INQUIT.has(word)) return behind === end || ".,:;".includes(source.charAt(behind)) || AFTER_INQUIT.has(wordFrom(source, behind + 1, end));
    if (words === 0 && OPENERS.has(word)) return false;
    if (!isCapital(source.charCodeAt(at)) && behind - at > 3) return false;
    at = source.charCodeAt(behind) === 46 ? behind + 1 : behind;
    const code = source.charCodeAt(at);
    if (at >= end || !isBlank(code) && code !== 45) return false;
    at++;
  }
  return false;
}
const AFTER_INQUIT = /* @__PURE__ */ new Set(["after", "at", "before", "during", "in", "on", "to", ...Object.keys(WEEKDAYS)]);
function endsClosed(source, { from, stop, next }, first, start, end, follows) {
  const closer = source.charCodeAt(stop);
  if ((closer === 41 || closer === 93) && first < from && follows.kind !== "sign" && isShort(source, first, from)) {
    const opening = source.charCodeAt(start);
    if (opening !== 40 && opening !== 91) return isOpener(source, follows, end);
  }
  return follows.kind !== "sign" || source.charCodeAt(next) !== 58;
}
function isShort(source, first, from) {
  if (from - first === 1) return isCapital(source.charCodeAt(first));
  const word = source.slice(first, from);
  return DOTTED.test(word) || (abbreviationClasses(word.toLowerCase()) & (TITLE | STATE | TRAILING)) !== 0;
}
function endsAfterWord(source, first, from, start, end, follows) {
  const length = from - first;
  if (length === 0) return true;
  const capital = isCapital(source.charCodeAt(first));
  if (length === 1 && capital) return endsAfterInitial(source, first, start, end, follows);
  if (isDigit(source.charCodeAt(from - 1))) return follows.kind !== "digit" || length > 3 || !isDigit(source.charCodeAt(first));
  const word = source.slice(first, from);
  const lower = word.toLowerCase();
  const classes = abbreviationClasses(lower);
  const name = follows.kind === "capital" || follows.kind === "brand";
  if (classes === 0) {
    if (length > 2 && isCapital(source.charCodeAt(from - 1)) === isCapital(source.charCodeAt(first + 1)) && !word.includes(".")) return true;
    if (DOTTED.test(word)) return endsAfterDotted(source, lower, from, start, end, follows);
    return length > 1 || !isSmall(source.charCodeAt(first)) || first > start && isOpener(source, follows, end);
  }
  if ((classes & TITLE) !== 0 && !(lower === "st" && !capital)) {
    if (lower !== "st" && capital) return false;
    return isOpener(source, follows, end);
  }
  if ((classes & LEADING) !== 0) return false;
  if ((classes & NUMBERED) !== 0 && follows.kind === "digit") return false;
  if ((classes & COUNTING) !== 0) return isOpener(source, follows, end);
  if ((classes & MONTH) !== 0 && capital && follows.kind === "digit") return false;
  if ((classes & STATE) !== 0 && capital) return name ? !isTitleAt(source, follows.at, end) : false;
  if ((classes & TRAILING) !== 0) return name && (lower === "etc" || isOpener(source, follows, end) || isQuoted(source, follows));
  return true;
}
function endsAfterInitial(source, first, start, end, follows) {
  if (follows.kind !== "capital" || !isWordly(source.charCodeAt(wordlyFrom(source, start, first))) || wordlyFrom(source, start, first) === first) return false;
  let before = first;
  while (before > start && isBlank(source.charCodeAt(before - 1))) before--;
  const noun = wordStart(source, before, start);
  if (LETTERED.has(source.slice(noun, before).toLowerCase())) return true;
  const word = wordFrom(source, follows.at, end);
  if (!OPENERS.has(word) || word.length === 1 && source.charCodeAt(follows.at + 1) === 46) return false;
  return !SURNAMES.has(word) || !isCapital(source.charCodeAt(noun));
}
function endsAfterDotted(source, lower, from, start, end, follows) {
  if (follows.kind !== "capital" && follows.kind !== "brand") return false;
  if (lower === "a.m" || lower === "p.m") return !AFTER_CLOCK.has(wordFrom(source, follows.at, end)) && !isClockAlone(source, start, from);
  return isOpener(source, follows, end);
}
const DOTTED = /^(?:\p{L}{1,2}\.){1,6}\p{L}{1,2}$/u;
function isClockAlone(source, start, from) {
  return from - start < 30 && /^(?:\S{1,8} )?(?:[a-z]{2,6} )?[\d:.]{1,5}\s?[ap]\.m$/i.test(source.slice(start, from));
}
function isOpener(source, follows, end) {
  return follows.kind === "capital" && OPENERS.has(wordFrom(source, follows.at, end));
}
function isQuoted(source, follows) {
  const code = source.charCodeAt(follows.at - 1);
  return (code === 34 || code === 8220) && isBlank(source.charCodeAt(follows.at - 2));
}
function isTitleAt(source, at, end) {
  const stop = wordStop(source, at, end);
  return source.charCodeAt(stop) === 46 && (abbreviationClasses(source.slice(at, stop).toLowerCase()) & TITLE) !== 0;
}
function isItemNumber(source, from, start) {
  let first = from;
  while (first > start && isDigit(source.charCodeAt(first - 1))) first--;
  if (first === from || from - first > 3 || first - start > 2) return false;
  return wordlyFrom(source, start, first) === first && (first === start || !"$\xA3\u20AC".includes(source.charAt(first - 1)));
}
function endsGlued(source, { from, stop, to }, start, end) {
  if (to !== from + 1 || stop !== to || source.charCodeAt(from) === 8230) return false;
  const quoted = source.charCodeAt(to) === 8220 ? 1 : 0;
  if (!isCapital(source.charCodeAt(to + quoted)) || to + quoted + 1 >= end || !isSmall(source.charCodeAt(to + quoted + 1))) return false;
  const before = source.charCodeAt(from - 1);
  if (!(isSmall(before) && isSmall(source.charCodeAt(from - 2))) && !isDigit(before)) return false;
  const word = source.slice(wordStart(source, from, start), from);
  const after = wordStop(source, to + quoted, end);
  const behind = source.charAt(after);
  if (/[@/_:=]/.test(word) || behind === "@" || DOMAIN_ENDS.has(source.slice(to, after).toLowerCase())) return false;
  return source.charCodeAt(from) === 46 || behind !== "." && behind !== "=" && behind !== "/" && !word.includes(".") && !EXCLAIMED.has(word.toLowerCase());
}
const DOMAIN_ENDS = /* @__PURE__ */ new Set(["co", "com", "edu", "gov", "net", "org"]);
export {
  sentenceEnd
};
