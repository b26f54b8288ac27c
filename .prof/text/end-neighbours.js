import { isBlank } from "../span.js";
import { isCapital, isDigit, isLetter, isSmall } from "./characters.js";
const WORD = 24;
const OPENING = `"\u201C\u2018'([\xAB\xBF\xA1`;
const BEFORE_WORDS = `"\u201C\u2018'([\u2014`;
function followingAt(source, next, end) {
  let at = next;
  while (at < end && OPENING.includes(source.charAt(at))) at++;
  const code = at < end ? source.charCodeAt(at) : 0;
  if (isCapital(code)) return { at, kind: "capital" };
  if (isSmall(code)) return { at, kind: isBrand(source, at, end) ? "brand" : "small" };
  return { at, kind: isDigit(code) ? "digit" : "sign" };
}
function isBrand(source, at, end) {
  let to = at + 1;
  while (to < end && to < at + 4 && isSmall(source.charCodeAt(to))) to++;
  return to < end && isCapital(source.charCodeAt(to));
}
function wordFrom(source, at, end) {
  const to = wordStop(source, at, end);
  const word = source.slice(at, to).toLowerCase();
  return word.includes("\u2019") ? word.replaceAll("\u2019", "'") : word;
}
function wordStop(source, at, end) {
  const most = Math.min(end, at + WORD);
  let to = at;
  while (to < most) {
    const code = source.charCodeAt(to);
    if (!isLetter(code) && !((code === 8217 || code === 39) && to > at)) break;
    to++;
  }
  return to;
}
function wordStart(source, at, start) {
  const least = Math.max(start, at - WORD);
  let from = at;
  while (from > least && !isBlank(source.charCodeAt(from - 1)) && !BEFORE_WORDS.includes(source.charAt(from - 1))) from--;
  return from;
}
export {
  followingAt,
  wordFrom,
  wordStart,
  wordStop
};
