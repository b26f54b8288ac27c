import { isDay } from "../../calendar/days.js";
import { MONTHS } from "../../lexicon/calendar-words.js";
import { AFTER_DAY_LISTS } from "../../lexicon/date-neighbours.js";
import { look } from "../../lexicon/table.js";
import { isMonthName, isMonthWord, isNewspaper } from "./doubts.js";
import { calendar, dayOfMonth, monthOf, pointerOf, WHICH_YEAR, yearPhrase } from "./rules-fields.js";
import { isDash } from "./kinds.js";
function twoDays(match) {
  const first = dayOfMonth(match, match.value("a"));
  const second = dayOfMonth(match, match.value("b"));
  if (first === void 0 || second === void 0) return void 0;
  const a = match.at("a");
  const b = match.at("b");
  const monthFirst = match.at("month") < a;
  const { weekday: _, ...plain } = second;
  let end = a + 1;
  while (end < b && !isDash(match.words[end]?.lower ?? "") && !JOINS.has(match.words[end]?.lower ?? "")) end++;
  return [
    { from: match.from, to: end, meaning: calendar(first) },
    { from: b, to: match.to, meaning: calendar(monthFirst ? plain : second) }
  ];
}
const JOINS = /* @__PURE__ */ new Set(["to", "and", "or", "through", "until", "&"]);
function isListed(match) {
  const join = match.words[match.at("b") - 1]?.lower ?? "";
  if (join !== "and" && join !== "or") return true;
  const next = match.words[match.to];
  return match.has("year") || next === void 0 || !/^[a-z]/.test(next.lower) || AFTER_LIST.has(next.lower);
}
const AFTER_LIST = /* @__PURE__ */ new Set(AFTER_DAY_LISTS);
function numericDate(match) {
  const first = match.value("a") ?? 0;
  const second = match.value("b") ?? 0;
  const third = match.value("c") ?? 0;
  const firstLength = (match.words[match.at("a")]?.lower ?? "").length;
  const thirdLength = (match.words[match.at("c")]?.lower ?? "").length;
  if (firstLength === 4) return isDay(first, second, third) ? calendar({ year: first, month: second, day: third }) : void 0;
  if (firstLength > 2 || thirdLength !== 4 && thirdLength !== 2) return void 0;
  const year = thirdLength === 4 ? third : third >= 69 ? 1900 + third : 2e3 + third;
  if (year < 1500 || year > 2200 || !isDay(year, first, second) && !isDay(year, second, first)) return void 0;
  return { kind: "numeric", first, second, year };
}
function standsAlone(match) {
  const before = match.words[match.from - 1]?.lower ?? "";
  const first = match.words[match.from];
  const glued = first !== void 0 && match.words[match.from - 1]?.end === first.start;
  const next = match.words[match.to];
  const nextGlued = next !== void 0 && match.words[match.to - 1]?.end === next.start;
  return !(glued && (before === "/" || before === "-" || before === "$" || before === "#" || /[a-z0-9]$/.test(before))) && !(nextGlued && /^[/\-–a-z0-9]/.test(next.lower));
}
function dottedDate(match) {
  const parts = match.word("numeral").split(".");
  if (parts.length !== 3 || parts.some((part) => !/^\d{1,4}$/.test(part)) || !standsAlone(match)) return void 0;
  const [a = "", b = "", c = ""] = parts;
  if (a.length === 4) return isDay(Number(a), Number(b), Number(c)) ? calendar({ year: Number(a), month: Number(b), day: Number(c) }) : void 0;
  return c.length === 4 && a.length <= 2 && b.length <= 2 && isDay(Number(c), Number(b), Number(a)) ? calendar({ year: Number(c), month: Number(b), day: Number(a) }) : void 0;
}
const DAYS = [
  {
    name: "month, day, year",
    pattern: "(WEEKDAY (,|.)? the?)? MONTH the? DAY (,? YEAR)?",
    read: (match) => {
      if (match.has("weekday") && isNewspaper(match)) return void 0;
      const fields = dayOfMonth(match, match.value("day"));
      return fields === void 0 ? void 0 : calendar(fields);
    }
  },
  {
    name: "September 11 attacks",
    pattern: "MONTH DAY (terrorist/terror)? event=attacks/attack/hijackers/hijackings/bombings/commission",
    read: (match) => {
      const known = monthOf(match) === 9 && match.value("day") === 11;
      return known ? [{ from: match.from, to: match.at("day") + (match.words[match.at("day") + 1]?.lower === "th" ? 2 : 1), meaning: calendar({ year: 2001, month: 9, day: 11 }) }] : void 0;
    }
  },
  {
    name: "month, day of last year",
    pattern: `MONTH the? DAY (,|of)? ${WHICH_YEAR}`,
    read: (match) => {
      const fields = dayOfMonth(match, match.value("day"));
      return fields === void 0 ? void 0 : calendar(fields, { of: yearPhrase(match) });
    }
  },
  {
    name: "days of one month",
    pattern: "(WEEKDAY ,?)? MONTH a=DAY (DASH|to/and/or/through/until/&) b=DAY (,? YEAR)?",
    read: (match) => isListed(match) ? twoDays(match) : void 0
  },
  {
    name: "day, month, year",
    pattern: "(WEEKDAY ,? )? ((the? ORDINAL of) | (the? DAY of?)) MONTH (,? YEAR)?",
    read: (match) => {
      const fields = dayOfMonth(match, match.value("day") ?? match.value("ordinal"));
      return fields === void 0 ? void 0 : calendar(fields);
    }
  },
  { name: "days before their month", pattern: "a=DAY (DASH|to/and/or/through/until/&) b=DAY MONTH (,? YEAR)?", read: twoDays },
  {
    name: "month and year",
    pattern: "MONTH (,|of)? YEAR",
    read: (match) => isMonthName(match) ? calendar({ month: monthOf(match), year: match.value("year") ?? 0 }) : void 0
  },
  {
    name: "month of last year",
    pattern: `MONTH (,|of)? ${WHICH_YEAR}`,
    read: (match) => isMonthName(match) ? calendar({ month: monthOf(match) }, { of: yearPhrase(match) }) : void 0
  },
  {
    name: "last March",
    pattern: "(this past | POINTER) MONTH YEAR?",
    read: (match) => {
      const year = match.value("year");
      const pointer = match.has("pointer") ? pointerOf(match) : -1;
      return match.word("pointer") === "current" || !isMonthName(match) ? void 0 : calendar({ month: monthOf(match), ...year !== void 0 && { year } }, { pointer });
    }
  },
  { name: "month", pattern: "MONTH", read: (match) => isMonthWord(match) ? calendar({ month: monthOf(match) }) : void 0 },
  {
    name: "months joined",
    pattern: "MONTH DASH b=MONTH (,|of)? YEAR",
    read: (match) => {
      const year = match.value("year") ?? 0;
      return [
        { from: match.from, to: match.from + 1, meaning: calendar({ month: monthOf(match), year }) },
        { from: match.at("b"), to: match.to, meaning: calendar({ month: look(MONTHS, match.word("b")) ?? 0, year }) }
      ];
    }
  },
  { name: "numeric", pattern: "a=FIGURE _/ b=_FIGURE _/ c=_FIGURE", read: (match) => standsAlone(match) ? numericDate(match) : void 0 },
  { name: "ISO day", pattern: "a=FIGURE _- b=_FIGURE _- c=_FIGURE", read: (match) => standsAlone(match) || match.words[match.to]?.lower.startsWith("t") ? numericDate(match) : void 0 },
  { name: "day with full stops", pattern: "NUMERAL", read: dottedDate }
];
export {
  DAYS,
  standsAlone
};
