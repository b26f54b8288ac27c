import { isoDay } from "../../calendar/days.js";
import { largeUnit } from "../grammar/amounts.js";
import { grainOf, knownOf, openGrain, openValue } from "./open.js";
import { intervalOf, shiftDay } from "./points.js";
import { resolveMoment, resolveTime } from "./time-of-day.js";
import { stretchOf } from "./stretch.js";
import { reaches } from "./surroundings.js";
function resolve(meaning, around) {
  const resolved = resolvePlain(meaning, around);
  return meaning.mod === void 0 ? resolved : { ...resolved, mod: meaning.mod };
}
function resolvePlain(meaning, around) {
  switch (meaning.kind) {
    case "duration":
      return { type: "DURATION", value: meaning.value, grain: grainOf(meaning.unit), known: [meaning.unit], ...anchoredInterval(meaning, around) };
    case "some-weekday":
      return {
        // In the present it tells of every Monday (TIDES 2005, §4.5: sets), in the past of one.
        type: around.direction() === void 0 ? "SET" : "DATE",
        value: `XXXX-WXX-${meaning.weekday}`,
        grain: "day",
        known: ["weekday"]
      };
    case "moment":
      return resolveMoment(meaning, around);
    case "same-time":
      return around.point === void 0 ? { type: "DATE", value: "PAST_REF", grain: "reference", known: [] } : dated(around.point, []);
    case "set":
      return {
        type: "SET",
        value: meaning.value,
        grain: grainOf(meaning.unit),
        known: [meaning.unit],
        ...meaning.quant !== void 0 && { quant: meaning.quant },
        ...meaning.freq !== void 0 && { freq: meaning.freq }
      };
    case "reference":
      return { type: "DATE", value: meaning.value, grain: "reference", known: [] };
    case "time":
      return resolveTime(meaning, around);
    default: {
      const point = stretchOf(meaning, around);
      const known = knownOf(meaning);
      return point === void 0 ? { type: "DATE", value: openValue(meaning), grain: openGrain(meaning), known, open: true } : dated(point, known);
    }
  }
}
function dated(point, known) {
  return { type: "DATE", value: point.value, grain: point.grain, interval: intervalOf(point), known, point };
}
function anchoredInterval({ unit, anchored }, { reference }) {
  if (anchored === void 0 || !reaches(reference, "day")) return {};
  const hours = unit === "hour" && anchored.count % 24 === 0;
  const other = hours || largeUnit(unit) ? shiftDay(reference.day, hours ? "day" : unit, (hours ? anchored.count / 24 : anchored.count) * anchored.direction) : void 0;
  if (other === void 0) return {};
  return { interval: { start: isoDay(Math.min(other, reference.day)), end: isoDay(Math.max(other, reference.day)) } };
}
export {
  resolve
};
