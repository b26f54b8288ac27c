import { isBlank } from "../span.js";
import { isDigit } from "./characters.js";
const OTHER_ENDS = "\u203D\u2047\u2048\u2049\u0589\u061F\u06D4\u0964\u0965\u1362\u3002\uFF01\uFF1F\uFF61";
const CLOSERS = ")]\u201D\u2019\xBB\u203A\u300D\u300F\u3011\uFF09";
const CLOSING_QUOTES = `"'\u201D\u2019\xBB\u203A\u300D\u300F`;
function isEndMark(code) {
  return code === 46 || code === 33 || code === 63 || code === 8230 || code > 1416 && OTHER_ENDS.includes(String.fromCharCode(code));
}
function endsUnspaced(source, at) {
  return "\u3002\uFF01\uFF1F\uFF61".includes(source.charAt(at));
}
function isClosingQuote(source, at) {
  return CLOSING_QUOTES.includes(source.charAt(at));
}
function nextEndMark(source, at, limit, end) {
  let from = at;
  for (; from < limit; from++) {
    const code = source.charCodeAt(from);
    if (code === 46 || code === 33 || code === 63 || code >= 1417 && isEndMark(code)) break;
  }
  if (from >= limit) return void 0;
  let stop = from + 1;
  while (stop < end && isEndMark(source.charCodeAt(stop))) stop++;
  const to = closedAt(source, stop, end);
  let next = to;
  while (next < end && isBlank(source.charCodeAt(next))) next++;
  return { from, stop, to, next };
}
function closedAt(source, at, end) {
  let to = at;
  while (to < end) {
    const char = source.charAt(to);
    if (CLOSERS.includes(char) || char === '"' || char === "'" || "\xB9\xB2\xB3\u2070\u2074\u2075\u2076\u2077\u2078\u2079".includes(char)) to++;
    else if (char === "\u201C" && (to + 1 === end || isBlank(source.charCodeAt(to + 1)))) to++;
    else if (char === "[" && footnoteEnd(source, to, end) > 0) to = footnoteEnd(source, to, end);
    else if (isBlank(source.charCodeAt(to)) && to + 1 < end && CLOSERS.includes(source.charAt(to + 1)) && (to + 2 === end || isBlank(source.charCodeAt(to + 2)))) to += 2;
    else break;
  }
  return to;
}
function footnoteEnd(source, at, end) {
  let to = at + 1;
  while (to < end && to < at + 4 && isDigit(source.charCodeAt(to))) to++;
  if (to === at + 1 || to >= end || source.charCodeAt(to) !== 93) return 0;
  to++;
  return to === end || isBlank(source.charCodeAt(to)) || source.charCodeAt(to) === 91 ? to : 0;
}
export {
  endsUnspaced,
  isClosingQuote,
  isEndMark,
  nextEndMark
};
