import { civilDay, weekdayOf } from "../../calendar/days.js";
import { pointAt, shiftDay, unitOfGrain, yearPoint } from "./points.js";
import { FINENESS, reaches } from "./surroundings.js";
function relativePoint(meaning, around) {
  const { unit, count, base } = meaning;
  const { reference } = around;
  let day;
  let grain = unit;
  if (!Number.isInteger(count) && (unit === "year" || unit === "month")) grain = unit === "year" ? "month" : "week";
  else if (!Number.isInteger(count) && (unit === "decade" || unit === "century")) grain = "year";
  if (base === "context") day = contextDay(unit, count, around);
  if (day === void 0 && reaches(reference, unit)) {
    day = reference.day;
    if (unit === "weekend" && count === 0 && weekdayOf(day) <= 5) {
      const direction = around.direction();
      if (direction === "past" || direction === void 0 && weekdayOf(day) <= 2) day -= 7;
    }
  }
  if (day === void 0) return void 0;
  const moved = shiftDay(day, unit, count);
  if (moved === void 0) return void 0;
  const point = pointAt(moved, grain);
  return meaning.fiscal ? yearPoint(civilDay(moved).year, true) : point;
}
function contextDay(unit, count, around) {
  const { point, day } = around;
  const fine = (candidate) => candidate !== void 0 && (FINENESS[candidate.grain] ?? 8) >= (FINENESS[unit] ?? 8);
  if (unit === "day" || unit === "night" || unit === "hour" || unit === "minute") return fine(day) ? day.start : void 0;
  if (count === 0 && !around.near) return void 0;
  return fine(point) ? point.start : void 0;
}
function samePeriod(years, unit, around) {
  const { reference } = around;
  if (unit === "day") {
    const day = around.day?.start ?? (reaches(reference, "day") ? reference.day : void 0);
    const moved2 = day === void 0 ? void 0 : shiftDay(day, "year", years);
    return moved2 === void 0 ? void 0 : pointAt(moved2, "day");
  }
  const point = around.point !== void 0 && PERIODS.has(around.point.grain) && (unit === void 0 || around.point.grain === unit) ? around.point : void 0;
  if (point !== void 0) {
    const moved2 = shiftDay(point.start, "year", years);
    return moved2 === void 0 ? void 0 : pointAt(moved2, unitOfGrain(point.grain));
  }
  if (!reaches(reference, unit ?? "year")) return void 0;
  const base = unit === "quarter" ? shiftDay(reference.day, "quarter", -1) : unit === void 0 && around.point !== void 0 ? around.point.start : reference.day;
  const moved = base === void 0 ? void 0 : shiftDay(base, "year", years);
  return moved === void 0 ? void 0 : pointAt(moved, unit ?? "year");
}
const PERIODS = /* @__PURE__ */ new Set(["quarter", "month", "half"]);
function turnOf({ year, month }, years) {
  return years === 1 ? year + (month > 6 ? 1 : 0) : Math.round(year / years) * years;
}
export {
  relativePoint,
  samePeriod,
  turnOf
};
