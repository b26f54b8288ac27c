import { CARDINALS, MULTIPLIERS, ORDINALS } from "../../lexicon/time-words.js";
import { KINDS } from "./kinds.js";
import { figure, gluedAt, kindAt, lowerAt, own } from "./scan.js";
const ORDINAL_ENDINGS = /* @__PURE__ */ new Set(["st", "nd", "rd", "th"]);
function isMoney(scan, at) {
  const before = scan.words[at - 1]?.lower ?? "";
  return gluedAt(scan, at) && (before === "$" || before === "\u20AC" || before === "\xA3" || before === "\xA5" || before === "#");
}
function numeral(text) {
  let value = 0;
  let scale = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 44) continue;
    if (code === 46) {
      if (scale > 0) return -1;
      scale = 1;
      continue;
    }
    if (code < 48 || code > 57) return -1;
    value = value * 10 + code - 48;
    if (scale > 0) scale *= 10;
  }
  return scale > 0 ? value / scale : value;
}
function matchNumber(scan, at) {
  const lower = lowerAt(scan, at);
  const kind = kindAt(scan, at);
  if ((kind & KINDS.NUMERAL) !== 0) {
    if (isMoney(scan, at)) return -1;
    const value = numeral(lower);
    if (value < 0) return -1;
    return afterHalf(scan, at + 1, value);
  }
  if ((kind & KINDS.CARDINAL) !== 0) {
    let value = own(CARDINALS, lower);
    let to = at + 1;
    if (value >= 20 && (kindAt(scan, to) & KINDS.DASH) !== 0 && (kindAt(scan, to + 1) & KINDS.CARDINAL) !== 0) {
      value += own(CARDINALS, lowerAt(scan, to + 1));
      to += 2;
    }
    while ((kindAt(scan, to) & KINDS.MULTIPLIER) !== 0) value *= own(MULTIPLIERS, lowerAt(scan, to++));
    return afterHalf(scan, to, value);
  }
  if (lower === "a" || lower === "an") {
    const next = lowerAt(scan, at + 1);
    if ((kindAt(scan, at + 1) & KINDS.MULTIPLIER) !== 0) return afterHalf(scan, at + 2, own(MULTIPLIERS, next));
    scan.value = Number.NaN;
    if (next === "few") return at + 2;
    if (next === "couple") return lowerAt(scan, at + 2) === "of" ? at + 3 : at + 2;
    if ((next === "number" || next === "handful") && lowerAt(scan, at + 2) === "of") return at + 3;
    return -1;
  }
  if ((kind & KINDS.VAGUE) !== 0) {
    scan.value = Number.NaN;
    return lowerAt(scan, at + 1) === "of" ? at + 2 : at + 1;
  }
  if (lower === "couple") {
    scan.value = Number.NaN;
    return lowerAt(scan, at + 1) === "of" ? at + 2 : at + 1;
  }
  if ((kind & KINDS.MULTIPLIER) !== 0) {
    scan.value = own(MULTIPLIERS, lower);
    return at + 1;
  }
  return -1;
}
function afterHalf(scan, at, value) {
  const half = lowerAt(scan, at) === "and" && lowerAt(scan, at + 1) === "a" && lowerAt(scan, at + 2) === "half";
  scan.value = half ? value + 0.5 : value;
  return half ? at + 3 : at;
}
function matchDay(scan, at) {
  if ((kindAt(scan, at) & KINDS.NUMERAL) === 0) return -1;
  const value = figure(lowerAt(scan, at), 1, 2);
  if (value < 1 || value > 31) return -1;
  scan.value = value;
  return gluedAt(scan, at + 1) && ORDINAL_ENDINGS.has(lowerAt(scan, at + 1)) ? at + 2 : at + 1;
}
function matchOrdinal(scan, at) {
  const lower = lowerAt(scan, at);
  const kind = kindAt(scan, at);
  if ((kind & KINDS.ORDINAL_WORD) !== 0) {
    scan.value = own(ORDINALS, lower);
    return at + 1;
  }
  if ((kind & KINDS.NUMERAL) !== 0) {
    const value = figure(lower, 1, 3);
    if (value < 1 || !gluedAt(scan, at + 1) || !ORDINAL_ENDINGS.has(lowerAt(scan, at + 1))) return -1;
    scan.value = value;
    return at + 2;
  }
  const tens = own(CARDINALS, lower);
  if (tens >= 20 && (kindAt(scan, at + 1) & KINDS.DASH) !== 0 && (kindAt(scan, at + 2) & KINDS.ORDINAL_WORD) !== 0) {
    scan.value = tens + own(ORDINALS, lowerAt(scan, at + 2));
    return at + 3;
  }
  return -1;
}
function matchYear(scan, at) {
  const lower = lowerAt(scan, at);
  if ((kindAt(scan, at) & KINDS.NUMERAL) !== 0) {
    const value = figure(lower, 4, 4);
    if (value < 1e3 || value > 2999 || isMoney(scan, at)) return -1;
    scan.value = value;
    return at + 1;
  }
  if ((lower === "'" || lower === "\u2019" || lower === "\u2018") && gluedAt(scan, at + 1) && (kindAt(scan, at + 1) & KINDS.NUMERAL) !== 0) {
    const value = figure(lowerAt(scan, at + 1), 2, 2);
    if (value < 0) return -1;
    scan.value = value >= 40 ? 1900 + value : 2e3 + value;
    return at + 2;
  }
  return -1;
}
function matchFiscalYear(scan, at) {
  const lower = lowerAt(scan, at);
  if (lower.length !== 6 && lower.length !== 4 || !lower.startsWith("fy")) return -1;
  const value = figure(lower.slice(2), 2, 4);
  if (value < 0) return -1;
  scan.value = lower.length === 4 ? 2e3 + value : value;
  return at + 1;
}
function matchPair(scan, at) {
  const value = figure(lowerAt(scan, at), 2, 2);
  if (value < 0) return -1;
  scan.value = value;
  return at + 1;
}
function matchFigure(scan, at) {
  const value = figure(lowerAt(scan, at), 1, 4);
  if (value < 0) return -1;
  scan.value = value;
  return at + 1;
}
export {
  matchDay,
  matchFigure,
  matchFiscalYear,
  matchNumber,
  matchOrdinal,
  matchPair,
  matchYear
};
