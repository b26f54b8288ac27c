import { isMonthName, isSomeWeekday, isWeekdayWord } from "./doubts.js";
import { calendar, dayOfMonth, monthOf, pointerOf, weekdayOf, WHICH_YEAR, yearPhrase } from "./rules-fields.js";
const WEEK_DAYS = [
  {
    name: "week of a month",
    pattern: `the (ORDINAL | last=last/final) (full)? week of/in MONTH ((,|of)? YEAR | of? ${WHICH_YEAR})?`,
    read: (match) => {
      const year = match.value("year");
      const weekOfMonth = match.value("ordinal") ?? -1;
      return weekOfMonth > 5 ? void 0 : calendar({ month: monthOf(match), weekOfMonth, ...year !== void 0 && { year } }, { of: yearPhrase(match) });
    }
  },
  {
    name: "third Sunday of a month",
    pattern: `the? (ORDINAL | last=last/final) WEEKDAY (of | in) MONTH ((,|of)? YEAR | of? ${WHICH_YEAR})?`,
    read: (match) => {
      const weekday = weekdayOf(match);
      const year = match.value("year");
      const nth = match.value("ordinal") ?? -1;
      return weekday === void 0 || nth > 5 || !isMonthName(match) ? void 0 : calendar({ month: monthOf(match), weekday, nth, ...year !== void 0 && { year } }, { of: yearPhrase(match) });
    }
  },
  {
    name: "week of a day",
    pattern: "the week=week/weekend of MONTH DAY (,? YEAR)?",
    read: (match) => {
      const fields = dayOfMonth(match, match.value("day"));
      return fields === void 0 ? void 0 : { kind: "relative", unit: match.word("week") === "week" ? "week" : "weekend", count: 0, base: "context" };
    }
  },
  {
    name: "last Tuesday",
    pattern: "(this past | the? POINTER) WEEKDAY",
    read: (match) => {
      const weekday = weekdayOf(match);
      const word = match.word("pointer");
      if (weekday === void 0 || word === "current" || word === "latest" || word === "present") return void 0;
      const pointer = match.has("pointer") ? pointerOf(match) : -1;
      const context = match.words[match.from]?.lower === "the" || word === "same" || word === "that" || word === "following" || word === "previous" || word === "preceding";
      return calendar({ weekday }, { pointer: word === "past" || word === "coming" ? word === "past" ? -1 : 1 : pointer, ...context && { of: { kind: "relative", unit: "day", count: 0, base: "context" } } });
    }
  },
  {
    name: "Tuesday of last week",
    pattern: "WEEKDAY (of)? (the? which=last/this/next/same/that/following/previous week)",
    read: (match) => {
      const weekday = weekdayOf(match);
      const which = match.word("which");
      const base = which === "last" || which === "this" || which === "next" ? "document" : "context";
      return weekday === void 0 ? void 0 : calendar({ weekday }, { of: { kind: "relative", unit: "week", count: pointerOf(match, "which") ?? 0, base } });
    }
  },
  {
    name: "Tuesday last",
    pattern: "WEEKDAY which=last/next",
    read: (match) => {
      const weekday = weekdayOf(match);
      return weekday === void 0 || match.words[match.to]?.lower === "week" ? void 0 : calendar({ weekday }, { pointer: pointerOf(match, "which") });
    }
  },
  {
    name: "weekday",
    pattern: "WEEKDAY",
    read: (match) => {
      const weekday = weekdayOf(match);
      if (weekday === void 0 || !isWeekdayWord(match)) return void 0;
      return isSomeWeekday(match) ? { kind: "some-weekday", weekday } : calendar({ weekday });
    }
  }
];
export {
  WEEK_DAYS
};
