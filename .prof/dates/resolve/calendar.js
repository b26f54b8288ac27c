import { civilDay, dayNumber, daysInMonth } from "../../calendar/days.js";
import { nthWeekday } from "../../calendar/holidays.js";
import {
  centuryPoint,
  dayPoint,
  decadePoint,
  halfPoint,
  monthPoint,
  quarterPoint,
  seasonPoint,
  weekPoint,
  yearPoint
} from "./points.js";
import { weekdayPoint } from "./weekdays.js";
import { reaches } from "./surroundings.js";
function calendarPoint(fields, pointer, within, around) {
  if (fields.century !== void 0) return centuryPoint(fields.century);
  if (fields.decade !== void 0) return decadePoint(fields.decade);
  const year = fields.year ?? (within !== void 0 && within.grain === "year" ? civilDay(within.start).year : void 0);
  if (year !== void 0) return inYear(fields, year);
  if (fields.weekday !== void 0 && fields.month === void 0) return weekdayPoint(fields.weekday, pointer, within, around);
  if (within !== void 0) return within;
  const { reference } = around;
  if (!reaches(reference, "year")) return void 0;
  return nearest(fields, pointer, reference, around);
}
function inYear(fields, year) {
  const { month, day } = fields;
  if (month !== void 0 && fields.nth !== void 0 && fields.weekday !== void 0) return dayPoint(nthWeekday(year, month, fields.weekday, fields.nth));
  if (month !== void 0 && fields.weekOfMonth !== void 0) {
    const at = fields.weekOfMonth > 0 ? 4 + 7 * (fields.weekOfMonth - 1) : daysInMonth(year, month) - 3;
    return weekPoint(dayNumber(year, month, Math.min(at, daysInMonth(year, month))));
  }
  if (month !== void 0 && day !== void 0) return dayPoint(dayNumber(year, month, Math.min(day, daysInMonth(year, month))));
  if (month !== void 0) return monthPoint(year, month);
  if (fields.quarter !== void 0) return quarterPoint(year, fields.quarter);
  if (fields.half !== void 0) return halfPoint(year, fields.half);
  if (fields.season !== void 0) return seasonPoint(year, fields.season);
  return yearPoint(year, fields.fiscal);
}
function nearest(fields, pointer, reference, around) {
  const today = reference.day;
  const { year } = civilDay(today);
  const years = fields.month === 2 && fields.day === 29 ? leapYearsAround(year) : [year - 1, year, year + 1];
  const points = years.map((candidate) => inYear(fields, candidate));
  if (pointer === -1) return points.findLast((point) => point.end <= today) ?? points[0];
  if (pointer === 1) return points.find((point) => point.start > today) ?? points[points.length - 1];
  if (pointer === 0) return points.find((point) => civilDay(point.start).year === year) ?? points[1];
  const current = points.find((point) => point.start <= today && today < point.end);
  if (current !== void 0) return current;
  const past = points.findLast((point) => point.end <= today);
  const future = points.find((point) => point.start > today);
  if (past === void 0 || future === void 0) return past ?? future;
  if (around.near && around.point?.grain === "month" && fields.day === void 0 && around.point.start > today) return future;
  const direction = around.direction();
  const back = today - (past.start + past.end) / 2;
  const ahead = (future.start + future.end) / 2 - today;
  if (direction === "future" && (fields.day === void 0 || back > 45)) return future;
  if (direction === "past" && fields.day === void 0) return past;
  if (direction === "past" && ahead > 45) return past;
  return back <= ahead * (fields.day === void 0 ? 1.3 : 1) ? past : future;
}
function leapYearsAround(year) {
  const isLeap = (candidate) => daysInMonth(candidate, 2) === 29;
  let past = year;
  while (!isLeap(past)) past--;
  let future = year + 1;
  while (!isLeap(future)) future++;
  return [past, future];
}
export {
  calendarPoint
};
