import { UNIT_CODES } from "../../lexicon/time-words.js";
const CLOCK_UNITS = /* @__PURE__ */ new Set(["second", "minute", "hour"]);
function amount(unit, count) {
  if (unit === "fortnight") return amount("week", count * 2);
  if (count === 0.5) {
    if (unit === "hour") return "PT30M";
    if (unit === "minute") return "PT30S";
    if (unit === "day") return "PT12H";
    if (unit === "year") return "P6M";
    if (unit === "decade") return "P5Y";
    if (unit === "century") return "P50Y";
  }
  const number = Number.isNaN(count) ? "X" : String(count);
  return `P${CLOCK_UNITS.has(unit) ? "T" : ""}${number}${UNIT_CODES[unit]}`;
}
function joinedAmount(first, second) {
  const time = second.startsWith("PT");
  return first.startsWith("PT") && time ? first + second.slice(2) : first + second.slice(1);
}
function largeUnit(unit) {
  return unit !== void 0 && !CLOCK_UNITS.has(unit) && unit !== "night";
}
export {
  amount,
  joinedAmount,
  largeUnit
};
