import { isoDay, modulo, padded } from "../../calendar/days.js";
import { knownOf, openValue } from "./open.js";
import { dayPoint, shiftDay } from "./points.js";
import { stretchOf } from "./stretch.js";
import { reaches } from "./surroundings.js";
import { clockInterval, partInterval } from "./time-intervals.js";
function resolveTime(meaning, around) {
  const { clock, part, date } = meaning;
  const stated = date === void 0 ? void 0 : stretchOf(date, around);
  const reference = reaches(around.reference, "day") ? dayPoint(around.reference.day) : void 0;
  const point = date === void 0 ? around.sentenceDay ?? reference : stated;
  const known = [...date === void 0 ? [] : knownOf(date), ...clock === void 0 ? ["part-of-day"] : clockKnown(clock)];
  const day = point?.grain === "day" ? point : void 0;
  const prefix = day?.value ?? (date === void 0 ? "XXXX-XX-XX" : openValue(date));
  const grain = clock === void 0 ? "part-of-day" : clock.grain;
  const value = clock === void 0 ? `${prefix}T${part ?? "MO"}` : `${prefix}T${clockText(clock)}`;
  if (day === void 0) return { type: "TIME", value, grain, known, open: true };
  const interval = clock === void 0 ? partInterval(day.start, part ?? "MO") : clockInterval(day.start, clock);
  return { type: "TIME", value, grain, interval, known, point: day, ...clock !== void 0 && { moment: { day: day.start, time: clock.time } } };
}
function resolveMoment({ seconds, unit, base }, around) {
  if (base === "context" && around.moment !== void 0 && !Number.isNaN(seconds)) {
    const total = around.moment.time + seconds;
    const moment = { day: around.moment.day + Math.floor(total / 86400), time: modulo(Math.round(total), 86400) };
    const clock = { time: moment.time, grain: moment.time % 60 === 0 ? "minute" : "second" };
    return { type: "TIME", value: `${isoDay(moment.day)}T${clockText(clock)}`, grain: clock.grain, interval: clockInterval(moment.day, clock), known: [], point: dayPoint(moment.day), moment };
  }
  const from = (base === "context" ? around.day?.start : void 0) ?? (reaches(around.reference, "day") ? around.reference.day : void 0);
  if (from === void 0) return { type: "TIME", value: "XXXX-XX-XXTXX:XX", grain: unit, known: [], open: true };
  const days = Number.isNaN(seconds) ? 0 : Math.trunc(seconds / 86400);
  if (shiftDay(from, "day", days) === void 0) return { type: "TIME", value: "XXXX-XX-XXTXX:XX", grain: unit, known: [] };
  return { type: "TIME", value: `${isoDay(from + days)}TXX:XX`, grain: unit, known: [] };
}
function clockKnown(clock) {
  const known = clock.grain === "hour" ? ["hour"] : clock.grain === "minute" ? ["hour", "minute"] : ["hour", "minute", "second"];
  return clock.zone === void 0 ? known : [...known, "zone"];
}
function clockText(clock) {
  const text = `${padded(Math.floor(clock.time / 3600))}:${padded(Math.floor(clock.time / 60) % 60)}`;
  return `${text}${clock.grain === "second" ? `:${padded(clock.time % 60)}` : ""}${clock.zone === "Z" ? "Z" : ""}`;
}
export {
  resolveMoment,
  resolveTime
};
