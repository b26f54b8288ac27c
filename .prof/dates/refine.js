import { BOUNDS, DAY_PARTS } from "../lexicon/time-words.js";
import { look } from "../lexicon/table.js";
import { CAPITALIZED, MARK, NUMERIC } from "../text/words.js";
import { isDash } from "./grammar/kinds.js";
import { modified } from "./grammar/meaning.js";
import { isGlued } from "./grammar/pattern.js";
const BEFORE = { early: "START", earlier: "START", mid: "MID", late: "END", later: "END" };
function isStretch(meaning) {
  return meaning.kind === "calendar" || meaning.kind === "relative" || meaning.kind === "numeric";
}
function isDay(meaning) {
  if (meaning.kind === "numeric" || meaning.kind === "holiday") return true;
  if (meaning.kind === "relative") return meaning.unit === "day";
  return meaning.kind === "calendar" && (meaning.fields.day !== void 0 || meaning.fields.weekday !== void 0);
}
function refine(words, from, to, readings) {
  return possessives(words, to, borrowYears(words, joinTimes(words, to, readings.map((reading, index) => widen(words, readings[index - 1]?.to ?? from, reading)))));
}
function widen(words, least, reading) {
  const { meaning } = reading;
  if (!isStretch(meaning) && !(meaning.kind === "time" && meaning.part !== void 0)) return reading;
  let { from } = reading;
  const lower = (at2) => at2 >= least ? words[at2]?.lower ?? "" : "";
  let at = from - 1;
  if (isDash(lower(at)) && isGlued(words[at]) && lower(at - 1) === "mid") at--;
  const before = look(BEFORE, lower(at));
  if (before !== void 0) {
    from = at;
    if (words[at + 1]?.lower !== "-" && lower(at) === "mid" && !isGlued(words[at + 1])) from = at;
    if (lower(from - 1) === "the" && meaning.kind === "calendar" && (meaning.fields.decade !== void 0 || meaning.fields.century !== void 0)) from--;
    return { ...reading, from, meaning: modified(meaning, before) };
  }
  const inside = lower(at) === "in" || lower(at) === "on";
  const the = words[reading.from]?.lower === "the" || words[reading.from]?.lower === "this";
  const year = meaning.kind === "calendar" && lower(at) === "in" && meaning.mod === void 0;
  if (inside && (year || the && meaning.kind === "relative") && look(BEFORE, lower(at - 1)) !== void 0) {
    return { ...reading, from: at - 1, meaning: modified(meaning, look(BEFORE, lower(at - 1))) };
  }
  if (lower(at) !== "of") return reading;
  const bound = look(BOUNDS, lower(at - 1));
  if (bound === void 0) return reading;
  from = at - 1;
  if (lower(from - 1) === "very") from--;
  if (lower(from - 1) !== "the") return reading;
  return { ...reading, from: from - 1, meaning: modified(meaning, bound) };
}
function joinTimes(words, end, readings) {
  const joined = [];
  for (const reading of readings) {
    const last = joined[joined.length - 1];
    const { meaning } = reading;
    if (last !== void 0 && last.meaning.kind === "time" && last.meaning.date === void 0 && isDay(meaning)) {
      const between = reading.from - last.to;
      const adjacent = between === 0;
      const of = between === 1 && words[last.to]?.lower === "of" && last.meaning.part !== void 0;
      if (adjacent || of) {
        joined[joined.length - 1] = { from: last.from, to: reading.to, meaning: { ...last.meaning, date: meaning } };
        continue;
      }
    }
    if (last !== void 0 && isDay(last.meaning) && meaning.kind === "time" && meaning.date === void 0) {
      const between = reading.from - last.to;
      const one = between === 1 ? words[last.to]?.lower ?? "" : "";
      if ((between === 0 || one === "at" || one === "," && last.meaning.kind !== "relative" && meaning.clock !== void 0) && !(meaning.part !== void 0 && between > 0)) {
        joined[joined.length - 1] = { from: last.from, to: reading.to, meaning: { ...meaning, date: last.meaning } };
        continue;
      }
    }
    if (isDay(meaning)) {
      if (isTitle(words, reading.to, end)) continue;
      const part = look(DAY_PARTS, reading.to < end ? words[reading.to]?.lower ?? "" : "");
      const early = reading.to + 1 < end && look(BEFORE, words[reading.to]?.lower ?? "") !== void 0 ? look(DAY_PARTS, words[reading.to + 1]?.lower ?? "") : void 0;
      const mod = early === void 0 ? void 0 : look(BEFORE, words[reading.to]?.lower ?? "");
      if (part !== void 0 || early !== void 0) {
        const { mod: own, ...date } = meaning;
        joined.push({
          from: reading.from,
          to: reading.to + (part === void 0 ? 2 : 1),
          meaning: modified({ kind: "time", part: part ?? early ?? "MO", date, ...own !== void 0 && { mod: own } }, mod)
        });
        continue;
      }
    }
    joined.push(reading);
  }
  return joined;
}
function isTitle(words, at, end) {
  if (at + 1 >= end || look(DAY_PARTS, words[at]?.lower ?? "") === void 0) return false;
  const before = words[at - 2];
  const capital = (word) => word !== void 0 && (word.shape & CAPITALIZED) !== 0 && (word.shape & (MARK | NUMERIC)) === 0;
  return capital(words[at]) && capital(words[at + 1]) && before !== void 0 && !capital(before);
}
const RANGE = /* @__PURE__ */ new Set(["to", "through", "and", "or", "until", "-", "\u2013", "\u2014"]);
function borrowYears(words, readings) {
  const result = [...readings];
  for (let index = result.length - 2; index >= 0; index--) {
    const reading = result[index];
    const next = result[index + 1];
    if (reading === void 0 || next === void 0) continue;
    const a = reading.meaning;
    const b = next.meaning;
    if (a.kind !== "calendar" || b.kind !== "calendar" || a.fields.year !== void 0 || a.of !== void 0 || a.pointer !== void 0) continue;
    if (next.from - reading.to !== 1 || !RANGE.has(words[reading.to]?.lower ?? "") || !sameKind(a.fields, b.fields)) continue;
    if (b.of !== void 0) result[index] = { ...reading, meaning: { ...a, of: b.of } };
    if (a.fields.month === void 0 || b.fields.month === void 0 || b.fields.year === void 0) continue;
    const year = a.fields.month > b.fields.month && words[reading.to]?.lower !== "and" ? b.fields.year - 1 : b.fields.year;
    result[index] = { ...reading, meaning: { ...a, fields: { ...a.fields, year } } };
  }
  return result;
}
function sameKind(a, b) {
  return KEYS.every((key) => a[key] === void 0 === (b[key] === void 0)) && KEYS.some((key) => a[key] !== void 0);
}
const KEYS = ["month", "day", "weekday", "quarter", "season"];
function possessives(words, end, readings) {
  return readings.map((reading) => {
    const next = words[reading.to];
    if (reading.to >= end || next === void 0 || next.lower !== "'s" && next.lower !== "\u2019s") return reading;
    return reading.meaning.kind === "relative" && reading.to - reading.from > 1 ? { ...reading, to: reading.to + 1 } : reading;
  });
}
export {
  refine
};
