import { isBlank, trim } from "../span.js";
import { isWordly } from "./characters.js";
import { holdsAgency, isAgency } from "./credits.js";
import { MONTH, PLACE_JOINER, WEEKDAY } from "./page-lexicon.js";
import { tokensOf } from "./tokens.js";
const LONGEST = 90;
const isDash = (code) => code === 8211 || code === 8212 || code === 8213 || code === 45;
function datelineEnd(source, start, end) {
  const limit = Math.min(end, start + LONGEST);
  for (let at = start; at < limit; at++) {
    const code = source.charCodeAt(at);
    if (code === 10 && at - start > 60) return void 0;
    if (!isDash(code)) continue;
    let to = at + 1;
    while (to < end && isDash(source.charCodeAt(to))) to++;
    const apart = at > start && isBlank(source.charCodeAt(at - 1));
    const long = code !== 45 || to - at > 1;
    if (!apart && !(long && source.charAt(at - 1) === ")")) {
      if (long && !apart) return void 0;
      continue;
    }
    const kind = isDateline(source, start, at);
    return kind === "certain" && !isOnlyMarks(source, to, end) || kind === "likely" && opensSentence(source, to, end) ? to : void 0;
  }
  return void 0;
}
function isOnlyMarks(source, start, end) {
  const rest = trim(source, start, end);
  for (let at = rest.start; at < rest.end; at++) if (isWordly(source.charCodeAt(at))) return false;
  return rest.start < rest.end;
}
function opensSentence(source, from, end) {
  let at = from;
  while (at < end && isBlank(source.charCodeAt(at))) at++;
  return at === end || /^["“‘'([]?[\p{Lu}\p{N}]/u.test(source.slice(at, at + 4));
}
function isDateline(source, start, end) {
  const tokens = tokensOf(source, start, end);
  const first = tokens[0];
  if (first === void 0 || tokens.length > 12 || first.start > start + 1 || first.shape === "number" || first.shape === "lower") return void 0;
  let capitals = 0;
  let dated = false;
  for (const token of tokens) {
    if (token.shape === "lower" && (token.byline & PLACE_JOINER) === 0) return void 0;
    if (token.shape === "capitals") capitals++;
    if (token.shape !== "number" && (token.page & (MONTH | WEEKDAY)) !== 0) dated = true;
  }
  const text = source.slice(start, end);
  if (/[!?:;"“”]/u.test(text)) return void 0;
  const bracket = text.indexOf("(");
  const agency = holdsAgency(tokens);
  if (bracket > 0) {
    if (agency || dated) return "certain";
    const closed = /^[^()]*\([^()]{2,40}\)\s*$/u.test(text);
    return closed && first.shape === "capitals" && first.end - first.start > 2 && first.end <= start + bracket ? "likely" : void 0;
  }
  if (bracket === 0 || isAgency(first)) return void 0;
  if (first.shape === "capitals" && first.end - first.start > 2 && (capitals === tokens.length ? tokens.length <= 4 : text.includes(",") || dated)) return "certain";
  const region = text.includes(",") && (dated || tokens.length >= 2 && tokens.length <= 7 && /^[^,]{3,30}(?:, ?[^,]{2,30}){1,3}$/u.test(text.trim()) && tokens.every((token) => token.shape !== "number" || dated));
  return region ? "likely" : void 0;
}
export {
  datelineEnd
};
