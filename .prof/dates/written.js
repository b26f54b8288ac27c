import { daysInMonth, dayNumber, isDay, parseDay } from "../calendar/days.js";
function readReference(value) {
  if (value === void 0) return void 0;
  const day = parseDay(value);
  if (day !== void 0) return { day, grain: "day" };
  const year = Number(value.slice(0, 4));
  const month = Number(value.slice(5, 7));
  if (!Number.isInteger(year) || year < 1) return void 0;
  if (value.length === 4) return { day: dayNumber(year, 7, 1), grain: "year" };
  return value.length === 7 && isDay(year, month, daysInMonth(year, month)) ? { day: dayNumber(year, month, 15), grain: "month" } : void 0;
}
export {
  readReference
};
