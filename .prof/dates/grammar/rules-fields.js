import { isDay } from "../../calendar/days.js";
import { MONTHS, WEEKDAYS } from "../../lexicon/calendar-words.js";
import { POINTERS } from "../../lexicon/time-words.js";
import { look } from "../../lexicon/table.js";
import { isMonthName } from "./doubts.js";
const monthOf = (match) => look(MONTHS, match.word("month")) ?? 0;
const weekdayOf = (match) => look(WEEKDAYS, match.word("weekday"));
const pointerOf = (match, name = "pointer") => look(POINTERS, match.word(name));
function calendar(fields, more = {}) {
  return {
    kind: "calendar",
    fields,
    ...more.pointer !== void 0 && { pointer: more.pointer },
    ...more.of !== void 0 && { of: more.of }
  };
}
function dayOfMonth(match, day, month = monthOf(match)) {
  if (day === void 0 || !isMonthName(match)) return void 0;
  const year = match.value("year");
  const weekday = weekdayOf(match);
  if (!isDay(year ?? 2e3, month, day)) return void 0;
  return { month, day, ...year !== void 0 && { year }, ...weekday !== void 0 && { weekday } };
}
function yearPhrase(match) {
  const pointer = pointerOf(match, "which");
  if (pointer === void 0) return match.has("theyear") ? { kind: "relative", unit: "year", count: 0, base: "context" } : void 0;
  const word = match.word("which");
  const base = word === "last" || word === "this" || word === "next" || word === "current" || word === "past" || word === "coming" ? "document" : "context";
  return { kind: "relative", unit: "year", count: pointer, base };
}
const WHICH_YEAR = "(the? which=last/this/next/that/same/following/previous/preceding/current/past/coming (fiscal/financial)? year)";
export {
  WHICH_YEAR,
  calendar,
  dayOfMonth,
  monthOf,
  pointerOf,
  weekdayOf,
  yearPhrase
};
