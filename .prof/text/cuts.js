import { isBlank, lastIndexWithin, trim } from "../span.js";
import { creditStart, REACH } from "./credits.js";
import { datelineEnd } from "./datelines.js";
import { looksLikeByline } from "./bylines.js";
import { OUTLET_END, SECTION } from "./page-lexicon.js";
import { mayHoldDate, publicationRun } from "./publication.js";
import { tokensOf } from "./tokens.js";
const LONG = 220;
const HEAD = 24;
function cutUnits(source, units) {
  const found = [];
  let datelines = true;
  units.forEach((unit, index) => {
    const parts = cutUnit(source, unit, index, datelines);
    if (parts.some((part) => part.cut === "datelined")) datelines = false;
    found.push(...parts);
  });
  return found;
}
function cutUnit(source, unit, index, datelines) {
  const { start, end, breaks } = unit;
  if (datelines && index < HEAD) {
    const stop = datelineEnd(source, start, end);
    if (stop !== void 0) return pair(source, unit, stop, "dateline", "datelined");
  }
  const tokens = end - start <= REACH ? tokensOf(source, start, end) : void 0;
  const credit = creditStart(source, start, end, tokens);
  if (credit === start) return [{ start, end, breaks, cut: "credit", ...tokens && { tokens } }];
  if (credit !== void 0) return pair(source, unit, credit, "credited", "credit");
  if (end - start > LONG) return [unit];
  if (index < 6) {
    const suffix = suffixStart(source, start, end);
    if (suffix !== void 0) {
      return [{ ...trim(source, start, suffix), breaks, cut: "suffixed" }, { start: suffix, end, breaks: 0, cut: "suffix" }];
    }
  }
  return cutDate(source, tokens === void 0 ? unit : { start, end, breaks, tokens });
}
function pair(source, { start, end, breaks }, at, first, second) {
  const head = trim(source, start, at);
  const rest = trim(source, at, end);
  if (rest.start === rest.end) return [{ ...head, breaks, cut: first }];
  return [{ ...head, breaks, cut: first }, { ...rest, breaks: 0, cut: second }];
}
const SEPARATORS = "|\u2022\xB7\u2013\u2014-,/";
function cutDate(source, unit) {
  if (unit.tokens === void 0 && !mayHoldDate(source, unit.start, unit.end)) return [unit];
  const tokens = unit.tokens ?? tokensOf(source, unit.start, unit.end);
  const run = tokens.length > 40 ? void 0 : publicationRun(tokens);
  if (run === void 0 || "\u2014\u2013-".includes(source.charAt(unit.start))) return [unit];
  const first = tokens[run.from];
  const next = tokens[run.to];
  const parts = [];
  let rest = unit;
  let breaks = unit.breaks;
  if (first !== void 0 && run.from > 0 && (looksLikeByline(tokens, 0, run.from) || isBarred(source, unit.start, first.start))) {
    const [head, tail] = parted(source, rest, first.start);
    parts.push({ ...head, breaks });
    rest = tail;
    breaks = 0;
  }
  if (next !== void 0 && isBlankOrBar(source, next.start - 1) && (parts.length > 0 || run.from === 0) && (looksLikeByline(tokens, run.to, tokens.length) || parts.length > 0)) {
    const [head, tail] = parted(source, rest, next.start);
    parts.push({ ...head, breaks, cut: "published" }, { ...tail, breaks: 0 });
    return parts;
  }
  if (parts.length > 0) return [...parts, { ...rest, breaks, cut: "published" }];
  return [{ ...unit, cut: isOnly(tokens, run.from, run.to) ? "published" : "dated" }];
}
function isBlankOrBar(source, at) {
  return isBlank(source.charCodeAt(at)) || SEPARATORS.includes(source.charAt(at));
}
function isBarred(source, start, at) {
  const before = trim(source, start, at);
  return "|\u2022\xB7".includes(source.charAt(before.end - 1));
}
function parted(source, unit, at) {
  let bare = trim(source, unit.start, at);
  while (bare.end > bare.start && SEPARATORS.includes(source.charAt(bare.end - 1))) bare = trim(source, bare.start, bare.end - 1);
  const cut = bare.end - bare.start < unit.end - at ? bare.end : at;
  return [trim(source, unit.start, cut), trim(source, cut, unit.end)];
}
function isOnly(tokens, from, to) {
  return tokens.length - (to - from) <= (to - from) / 3;
}
function suffixStart(source, start, end) {
  for (const mark of [" | ", " - ", " \u2013 ", " \u2014 "]) {
    const at = lastIndexWithin(source, mark, start + 1, end);
    if (at < 0) continue;
    const from = at + mark.length;
    const before = tokensOf(source, start, at);
    const after = tokensOf(source, from, end);
    if (before.length < 4 || after.length === 0 || after.length > 5 || before[0]?.lower === "by" || publicationRun(after) !== void 0 || publicationRun(before) !== void 0) continue;
    if (after.some((token) => token.shape === "lower" && token.lower.length > 3 && !/[.A-Z]/.test(source.slice(token.start, token.end)))) continue;
    const last = after.at(-1)?.lower ?? "";
    if (mark === " | " || ((after.at(-1)?.page ?? 0) & OUTLET_END) !== 0 || last.includes(".co") || after.length === 1 && ((after[0]?.page ?? 0) & SECTION) !== 0) return from;
  }
  return void 0;
}
export {
  cutUnits
};
