import { modulo, weekdayOf } from "../../calendar/days.js";
import { TOWARDS_WORDS } from "../../lexicon/date-neighbours.js";
import { dayPoint } from "./points.js";
import { reaches } from "./surroundings.js";
const TOWARDS = /* @__PURE__ */ new Set(TOWARDS_WORDS);
function weekdayPoint(weekday, pointer, within, around) {
  if (within !== void 0) {
    if (within.grain === "week") return dayPoint(within.start + weekday - 1);
    const ahead2 = modulo(weekday - weekdayOf(within.start), 7);
    if (pointer === 1) return dayPoint(within.start + (ahead2 === 0 ? 7 : ahead2));
    if (pointer === -1) return dayPoint(within.start - (ahead2 === 0 ? 7 : 7 - ahead2));
    return dayPoint(within.start + (ahead2 > 3 ? ahead2 - 7 : ahead2));
  }
  const { reference } = around;
  if (!reaches(reference, "day")) return void 0;
  const today = reference.day;
  const back = modulo(weekdayOf(today) - weekday, 7);
  const ahead = modulo(weekday - weekdayOf(today), 7);
  if (pointer === -1) return dayPoint(today - (back === 0 ? 7 : back));
  if (pointer === 1) return dayPoint(today - weekdayOf(today) + 7 + weekday);
  const direction = around.direction();
  if (pointer === 0) return dayPoint(direction === "past" ? today - back : today + ahead);
  const future = direction === "future" || TOWARDS.has(around.before) && direction !== "past" || around.before === "until";
  return dayPoint(future ? today + ahead : today - back);
}
export {
  weekdayPoint
};
