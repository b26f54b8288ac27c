import { dayNumber, daysInMonth, modulo, weekdayOf } from "./days.js";
import { chineseNewYear, easterSunday, hebrewDay, islamicDays, nowruz, orthodoxEaster, qudsDays } from "./religious.js";
function holidayDays(rule, year) {
  switch (rule[0]) {
    case "fixed":
      return [dayNumber(year, rule[1], rule[2])];
    case "nth":
      return [nthWeekday(year, rule[1], rule[2], rule[3])];
    case "weekday": {
      const from = dayNumber(year, rule[1], rule[2]);
      return [from + modulo(rule[3] - weekdayOf(from), 7)];
    }
    case "easter":
      return [easterSunday(year) + rule[1]];
    case "orthodox":
      return [orthodoxEaster(year) + rule[1]];
    case "nowruz":
      return [nowruz(year) + rule[1]];
    case "lunar":
      return [chineseNewYear(year) + rule[1]];
    case "islamic":
      return islamicDays(year, rule[1], rule[2]);
    case "ramadan":
      return islamicDays(year, 9, 1);
    case "quds":
      return qudsDays(year);
    case "hebrew":
      return [hebrewDay(year, rule[1], rule[2])];
    case "event":
      return rule[1] === year ? [dayNumber(year, rule[2], rule[3])] : [];
  }
}
function nthWeekday(year, month, weekday, nth) {
  if (nth > 0) {
    const first = dayNumber(year, month, 1);
    return first + modulo(weekday - weekdayOf(first), 7) + (nth - 1) * 7;
  }
  const last = dayNumber(year, month, daysInMonth(year, month));
  return last - modulo(weekdayOf(last) - weekday, 7) + (nth + 1) * 7;
}
export {
  holidayDays,
  nthWeekday
};
