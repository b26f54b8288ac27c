import { civilDay, dayNumber } from "../../calendar/days.js";
import { holidayDays } from "../../calendar/holidays.js";
import { TOWARDS_WORDS } from "../../lexicon/date-neighbours.js";
import { holidayRule } from "../grammar/phrases-terms.js";
import { dayPoint, pointAt } from "./points.js";
import { reaches } from "./surroundings.js";
const TOWARDS = /* @__PURE__ */ new Set(TOWARDS_WORDS);
function holidayPoint(meaning, around) {
  const rule = holidayRule(meaning.index);
  if (rule === void 0) return void 0;
  const stretch = (day) => rule[0] === "ramadan" ? { ...pointAt(day, "month"), start: day, end: day + 29 } : dayPoint(day);
  if (rule[0] === "event") return dayPoint(dayNumber(rule[1], rule[2], rule[3]));
  if (meaning.year !== void 0) {
    const [day] = holidayDays(rule, meaning.year);
    return day === void 0 ? void 0 : stretch(day);
  }
  const { reference } = around;
  if (!reaches(reference, "year")) return void 0;
  const { year } = civilDay(reference.day);
  const points = [year - 1, year, year + 1].flatMap((candidate) => holidayDays(rule, candidate)).map(stretch);
  const past = points.findLast((point) => point.start <= reference.day);
  const future = points.find((point) => point.start > reference.day);
  if (past === void 0 || future === void 0) return past ?? future;
  if (meaning.pointer === -1) return past;
  if (meaning.pointer === 1) return future;
  if (meaning.pointer === 0) return points.find((point) => civilDay(point.start).year === year) ?? past;
  const direction = around.direction();
  if (direction !== void 0) return direction === "future" ? future : past;
  if (TOWARDS.has(around.before)) return future;
  return reference.day - past.start <= future.start - reference.day ? past : future;
}
export {
  holidayPoint
};
