import { civilDay, dayNumber } from "../../calendar/days.js";
import { dayPoint, yearPoint } from "./points.js";
import { calendarPoint } from "./calendar.js";
import { holidayPoint } from "./holidays.js";
import { relativePoint, samePeriod, turnOf } from "./relative.js";
import { reaches } from "./surroundings.js";
function stretchOf(meaning, around) {
  switch (meaning.kind) {
    case "calendar": {
      const within = meaning.of === void 0 ? void 0 : stretchOf(meaning.of, around);
      return meaning.of !== void 0 && within === void 0 ? void 0 : calendarPoint(meaning.fields, meaning.pointer, within, around);
    }
    case "numeric": {
      const { first, second, year } = meaning;
      const dayFirst = first > 12 || second <= 12 && around.order === "day-first";
      return dayPoint(dayFirst ? dayNumber(year, second, first) : dayNumber(year, first, second));
    }
    case "relative":
      return relativePoint(meaning, around);
    case "same-period":
      return samePeriod(meaning.years, meaning.unit, around);
    case "turn":
      return reaches(around.reference, "year") ? yearPoint(turnOf(civilDay(around.reference.day), meaning.years)) : void 0;
    case "holiday":
      return holidayPoint(meaning, around);
    default:
      return void 0;
  }
}
export {
  stretchOf
};
