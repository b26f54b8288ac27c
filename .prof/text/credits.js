import { AGENCY_NAMES } from "../lexicon/agencies.js";
import { isBlank, lastIndexWithin } from "../span.js";
import { ACRONYM, AGENCY, CREDIT, OPENS_AGENCY } from "./page-lexicon.js";
import { tokensOf } from "./tokens.js";
const AGENCY_NAME = /* @__PURE__ */ new Set(AGENCY_NAMES);
const REACH = 180;
const SENTENCE_END = `.!?"\u201D\u2019')]`;
function isAgency(token) {
  return token.shape !== "lower" && namesAgency(token);
}
function namesAgency({ shape, page }) {
  return (page & AGENCY) !== 0 || shape === "capitals" && (page & ACRONYM) !== 0;
}
function holdsAgency(tokens, from = 0, to = tokens.length) {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === void 0 || token.shape === "lower") continue;
    if (namesAgency(token)) return true;
    const next = (token.page & OPENS_AGENCY) !== 0 && at + 1 < to ? tokens[at + 1] : void 0;
    if (next === void 0) continue;
    if (AGENCY_NAME.has(token.lower + " " + next.lower)) return true;
    const third = at + 2 < to ? tokens[at + 2] : void 0;
    if (third !== void 0 && AGENCY_NAME.has(`${token.lower} ${next.lower} ${third.lower}`)) return true;
  }
  return false;
}
function isCredit(token) {
  return token !== void 0 && (token.page & CREDIT) !== 0;
}
function isAgencyLine(tokens) {
  if (tokens.length === 0 || tokens.length > 8 || !holdsAgency(tokens)) return false;
  return tokens.every((token, at) => token.shape !== "lower" || token.lower === "via" || at > 0 && token.lower === "file");
}
function creditStart(source, start, end, tokens) {
  return bracketed(source, start, end) ?? labelled(source, start, end, tokens) ?? slashed(source, start, end);
}
function bracketed(source, start, end) {
  const stopped = source.charAt(end - 1) === ".";
  const close = stopped ? end - 2 : end - 1;
  const mark = source.charAt(close);
  if (mark !== ")" && mark !== "]") return void 0;
  const open = lastIndexWithin(source, mark === ")" ? "(" : "[", Math.max(start, close - REACH), close);
  if (open < 0) return void 0;
  const tokens = tokensOf(source, open, close);
  if (tokens.length === 0 || tokens.length > 24) return void 0;
  const before = trimmedEnd(source, start, open);
  const afterSentence = before === start || SENTENCE_END.includes(source.charAt(before - 1));
  if (stopped && !afterSentence) return void 0;
  const first = tokens[0]?.lower ?? "";
  if (first === "reporting" || first === "editing" || first === "writing" || first === "additional") return void 0;
  if (holdsAgency(tokens)) return afterSentence || !stopped ? open : void 0;
  if (isCredit(tokens[0])) return open;
  return hasNameSlash(source, open, close) && (afterSentence || end - start < 250) ? open : void 0;
}
function labelled(source, start, end, known) {
  const from = Math.max(start, end - REACH);
  if (end - start > REACH && source.charCodeAt(end - 1) === 46 && !holdsLabelMark(source, from, end)) return void 0;
  const tokens = from === start && known !== void 0 ? known : tokensOf(source, from, end);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === void 0 || token.shape === "lower" || !isCredit(token)) continue;
    if (at === 0 && token.start > start && from > start) continue;
    const apart = standsApart(source, start, token.start);
    if (tokens.length - at > 16) continue;
    let last2 = at;
    while (isCredit(tokens[last2 + 1])) last2++;
    const next = tokens[last2 + 1];
    const word = tokens[last2];
    if (word === void 0) continue;
    if (next === void 0) {
      if (token.lower === "handout" || token.lower === "supplied") return token.start;
      continue;
    }
    const between = source.slice(word.end, next.start);
    const colon = (between.includes(":") || between.includes("\xA9")) && between.length <= 4;
    if (!apart && !(colon && tokens.length - last2 <= 8)) continue;
    const by = next.lower === "by" || token.lower === "courtesy" && next.lower === "of";
    if (colon ? isShortRest(tokens, last2 + 1, source) : by && tokens.length - last2 <= 12 && endsQuietly(source, end)) return token.start;
  }
  const sign = lastIndexWithin(source, "\xA9", from, end);
  if (sign >= 0 && end - sign < 80 && standsApart(source, start, sign)) return sign;
  const last = tokens.at(-1);
  if (last !== void 0 && last.end >= end - 1 && isAgency(last) && last.start > start && '.!?\u201D"'.includes(source.charAt(trimmedEnd(source, start, last.start) - 1))) return last.start;
  return void 0;
}
function holdsLabelMark(source, start, end) {
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at);
    if (code === 58 || code === 169) return true;
  }
  return false;
}
function isShortRest(tokens, from, source) {
  let small = 0;
  for (let at = from; at < tokens.length; at++) if (tokens[at]?.shape === "lower") small++;
  const rest = tokens.length - from;
  const first = tokens[from];
  return rest <= 3 || small * 2 <= rest || first !== void 0 && source.slice(first.start, first.start + 8) === "Courtesy";
}
function slashed(source, start, end) {
  if (!endsQuietly(source, end)) return void 0;
  const from = Math.max(start, end - 90);
  const slash = lastIndexWithin(source, "/", from, end);
  if (slash < 0) return void 0;
  const tokens = tokensOf(source, from, end);
  const right = tokens.findIndex((token) => token.start > slash);
  if (right < 1 || !holdsAgency(tokens, right) || tokens.length - right > 6) return void 0;
  let left = right;
  while (left > 0 && right - left < (isInitial(tokens[left]) ? 3 : 2)) {
    const token = tokens[left - 1];
    if (token === void 0 || token.shape === "lower" || token.shape === "number") break;
    const between = source.slice(token.end, tokens[left]?.start ?? token.end);
    if (left < right && /[.!?,:;”’"]\s/.test(between) && token.end - token.start > 1) break;
    left--;
  }
  const whole = tokens[0];
  const head = tokens[left];
  return head === void 0 || left === right ? void 0 : left === 0 && whole !== void 0 && from === start ? start : head.start;
}
function isInitial(token) {
  return token !== void 0 && token.end - token.start === 1;
}
function hasNameSlash(source, open, close) {
  return /\p{Lu}[\p{L}.]{0,30}\s?\/\s?\p{Lu}/u.test(source.slice(open, close));
}
function endsQuietly(source, end) {
  const last = source.charAt(end - 1);
  return last !== "?" && last !== "!" && last !== "\u201D" && last !== '"';
}
function standsApart(source, start, at) {
  const before = trimmedEnd(source, start, at);
  return before === start || `.!?"\u201D\u2019')]|([\u2013\u2014-\u2026`.includes(source.charAt(before - 1));
}
function trimmedEnd(source, start, at) {
  let to = at;
  while (to > start && isBlank(source.charCodeAt(to - 1))) to--;
  return to;
}
export {
  REACH,
  creditStart,
  holdsAgency,
  isAgency,
  isAgencyLine
};
