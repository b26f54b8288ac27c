import {
  addMonths,
  civilDay,
  dayNumber,
  isoDay,
  isoMonth,
  isoWeekName,
  isoYear,
  padded,
  shiftMonths,
  weekdayOf
} from "../../calendar/days.js";
const first = (year, month = 1) => dayNumber(year, month, 1);
function dayPoint(day) {
  return { grain: "day", start: day, end: day + 1, value: isoDay(day) };
}
function weekPoint(day) {
  const start = day - weekdayOf(day) + 1;
  return { grain: "week", start, end: start + 7, value: isoWeekName(start) };
}
function weekendPoint(day) {
  const start = day - weekdayOf(day) + 6;
  return { grain: "weekend", start, end: start + 2, value: `${isoWeekName(start)}-WE` };
}
function monthPoint(year, month) {
  const after = addMonths(year, month, 1);
  return { grain: "month", start: first(year, month), end: first(after.year, after.month), value: isoMonth(year, month) };
}
function quarterPoint(year, quarter) {
  return { ...monthsPoint(year, quarter * 3 - 2, 3), grain: "quarter", value: `${isoYear(year)}-Q${quarter}` };
}
function halfPoint(year, half) {
  return { ...monthsPoint(year, half * 6 - 5, 6), grain: "half", value: `${isoYear(year)}-H${half}` };
}
const SEASON_MONTHS = { SP: 3, SU: 6, FA: 9, WI: 12 };
function seasonPoint(year, season) {
  return { ...monthsPoint(year, SEASON_MONTHS[season] ?? 6, 3), grain: "season", value: `${isoYear(year)}-${season}` };
}
function yearPoint(year, fiscal = false) {
  return { grain: "year", start: first(year), end: first(year + 1), value: `${fiscal ? "FY" : ""}${isoYear(year)}` };
}
function decadePoint(decade) {
  return { grain: "decade", start: first(decade * 10), end: first(decade * 10 + 10), value: padded(decade, 3) };
}
function centuryPoint(century) {
  if (century < 0) return { grain: "century", start: first(century * 100 + 1), end: first(century * 100 + 101), value: `-${padded(-century - 1, 2)}` };
  return { grain: "century", start: first(century * 100), end: first(century * 100 + 100), value: padded(century, 2) };
}
function monthsPoint(year, month, length) {
  const after = addMonths(year, month, length);
  return { grain: "month", start: first(year, month), end: first(after.year, after.month), value: "" };
}
function pointAt(day, unit) {
  const { year, month } = civilDay(day);
  switch (unit) {
    case "week":
    case "fortnight":
      return weekPoint(day);
    case "weekend":
      return weekendPoint(day);
    case "month":
      return monthPoint(year, month);
    case "quarter":
      return quarterPoint(year, Math.ceil(month / 3));
    case "half":
      return halfPoint(year, month <= 6 ? 1 : 2);
    case "season": {
      const season = month >= 3 && month <= 5 ? "SP" : month >= 6 && month <= 8 ? "SU" : month >= 9 && month <= 11 ? "FA" : "WI";
      return seasonPoint(month <= 2 ? year - 1 : year, season);
    }
    case "year":
      return yearPoint(year);
    case "decade":
      return decadePoint(Math.floor(year / 10));
    case "century":
    case "millennium":
      return centuryPoint(Math.floor(year / 100));
    default:
      return dayPoint(day);
  }
}
const MONTHS_OF = { month: 1, quarter: 3, season: 3, half: 6, year: 12, decade: 120, century: 1200, millennium: 12e3 };
const DAYS_OF = { day: 1, night: 1, weekend: 7, week: 7, fortnight: 14 };
function shiftDay(day, unit, count) {
  const days = DAYS_OF[unit];
  const months = MONTHS_OF[unit];
  const moved = days !== void 0 ? day + Math.round(count * days) : months === void 0 ? day + Math.trunc(count * (unit === "hour" ? 3600 : unit === "minute" ? 60 : 1) / 86400) : Math.abs(count * months) > 12e4 ? Number.NaN : shiftMonths(day, Math.round(count * months));
  return moved > -1e6 && moved < 29e5 ? moved : void 0;
}
function intervalOf(point) {
  return { start: isoDay(point.start), end: isoDay(point.end) };
}
function unitOfGrain(grain) {
  return grain === "part-of-day" || grain === "reference" ? "day" : grain;
}
export {
  centuryPoint,
  dayPoint,
  decadePoint,
  halfPoint,
  intervalOf,
  monthPoint,
  pointAt,
  quarterPoint,
  seasonPoint,
  shiftDay,
  unitOfGrain,
  weekPoint,
  yearPoint
};
