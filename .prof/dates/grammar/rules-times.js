import { BEFORE_CLOCK_TIMES } from "../../lexicon/date-neighbours.js";
import { DAY_PARTS } from "../../lexicon/time-words.js";
import { TIME_ZONES } from "../../lexicon/time-zones.js";
import { isDay, padded } from "../../calendar/days.js";
const OFFSET = "(sign=+/-/\u2212 (hours=_FIGURE | offset=_CLOCK))?";
const PLACE_TIME = "(local | (us/u.s.)? (eastern/central/mountain/pacific) | greenwich mean | british summer) (standard/daylight/summer)? time";
const ZONE = `(${PLACE_TIME} | open ${PLACE_TIME} close | ZONE ${OFFSET} | open ZONE ${OFFSET} close)`;
const LEADS = /* @__PURE__ */ new Set(BEFORE_CLOCK_TIMES);
function zoneOf(match) {
  if (!match.has("zone")) return void 0;
  const offset = Object.hasOwn(TIME_ZONES, match.word("zone")) ? TIME_ZONES[match.word("zone")] : "";
  const clock2 = match.value("offset");
  const minutes = clock2 === void 0 ? (match.value("hours") ?? 0) * 60 : clock2 / 60;
  if (!match.has("sign") || minutes > 14 * 60 || offset !== "Z") return offset;
  return `${match.word("sign") === "+" ? "+" : "-"}${padded(Math.floor(minutes / 60))}:${padded(minutes % 60)}`;
}
function clock(match, time, grain) {
  const zone = zoneOf(match);
  return time > 86400 ? void 0 : { kind: "time", clock: { time, grain, ...zone !== void 0 && { zone } } };
}
function halfDay(seconds, hours) {
  return seconds % 43200 + hours * 3600;
}
function spoken(match) {
  const seconds = match.value("clock") ?? match.value("dotted");
  const hour = match.value("hour");
  const half = match.value("halfday") ?? partHours(match);
  if (seconds !== void 0) {
    if (seconds >= 13 * 3600) return half === 12 ? clock(match, seconds, "minute") : void 0;
    return clock(match, half === void 0 ? seconds : halfDay(seconds, half), grainOf(match));
  }
  if (hour === void 0) return void 0;
  return clock(match, half === void 0 ? hour * 3600 : halfDay(hour * 3600, half), "hour");
}
function grainOf(match) {
  return match.word("clock").split(":").length > 2 ? "second" : "minute";
}
function partHours(match) {
  const part = Object.hasOwn(DAY_PARTS, match.word("part")) ? DAY_PARTS[match.word("part")] : void 0;
  return part === void 0 ? void 0 : part === "MO" ? 0 : 12;
}
const ISO_HOURS = "t00/t01/t02/t03/t04/t05/t06/t07/t08/t09/t10/t11/t12/t13/t14/t15/t16/t17/t18/t19/t20/t21/t22/t23";
function dateTime(match, time, grain) {
  const [year, month, day] = [match.value("a") ?? 0, match.value("b") ?? 0, match.value("c") ?? 0];
  const meaning = year >= 1e3 && isDay(year, month, day) ? clock(match, time, grain) : void 0;
  return meaning?.kind === "time" ? { ...meaning, date: { kind: "calendar", fields: { year, month, day } } } : void 0;
}
const TIMES = [
  {
    name: "2019-02-03T10:15",
    pattern: `a=FIGURE _- b=_FIGURE _- c=_FIGURE hour=_${ISO_HOURS} _: rest=_NUMERAL ZONE?`,
    read: (match) => {
      const [minute = Number.NaN, second] = match.word("rest").split(":").map(Number);
      const time = Number(match.word("hour").slice(1)) * 3600 + minute * 60 + Math.floor(second ?? 0);
      return minute < 60 && !((second ?? 0) >= 61) ? dateTime(match, time, second === void 0 ? "minute" : "second") : void 0;
    }
  },
  {
    name: "2019-02-03 10:15",
    pattern: `a=FIGURE _- b=_FIGURE _- c=_FIGURE ,? CLOCK ${ZONE}?`,
    read: (match) => dateTime(match, match.value("clock") ?? 0, grainOf(match))
  },
  { name: "6:40 p.m.", pattern: `(CLOCK | DOTTED | HOUR) HALFDAY ${ZONE}?`, read: spoken },
  {
    name: "18:00 UTC",
    pattern: `(CLOCK | DOTTED | MILITARY) (hours/hrs)? ${ZONE}`,
    read: (match) => clock(match, match.value("clock") ?? match.value("dotted") ?? match.value("military") ?? 0, grainOf(match))
  },
  {
    name: "18:00",
    pattern: "CLOCK (hours/hrs)?",
    read: (match) => LEADS.has(match.words[match.from - 1]?.lower ?? "") && match.word("clock").length >= 4 ? clock(match, match.value("clock") ?? 0, grainOf(match)) : void 0
  },
  { name: "0800 hours", pattern: "MILITARY hours/hrs", read: (match) => match.word("military").startsWith("0") || LEADS.has(match.words[match.from - 1]?.lower ?? "") ? clock(match, match.value("military") ?? 0, "minute") : void 0 },
  { name: "five o'clock", pattern: `HOUR o'clock (HALFDAY | (in the | at) PART)? ${ZONE}?`, read: spoken },
  { name: "8 in the morning", pattern: "(HOUR | CLOCK) in the PART", read: (match) => LEADS.has(match.words[match.from - 1]?.lower ?? "") ? spoken(match) : void 0 },
  {
    name: "half past three",
    pattern: `side=half/quarter past/to HOUR HALFDAY?`,
    read: (match) => {
      const hour = match.value("hour") ?? 0;
      const to = match.words[match.from + 1]?.lower === "to";
      if (match.word("side") === "half" && to) return void 0;
      const minutes = match.word("side") === "half" ? 30 : to ? -15 : 15;
      const half = match.value("halfday");
      return clock(match, (half === void 0 ? hour * 3600 : halfDay(hour * 3600, half)) + minutes * 60, "minute");
    }
  },
  {
    name: "noon",
    pattern: `12? part=noon/midnight/midday ${ZONE}?`,
    read: (match) => {
      const before = match.words[match.from - 1]?.lower ?? "";
      const attributive = before === "a" || before === "the" || before === "high";
      return attributive && before !== "the" ? void 0 : clock(match, match.word("part") === "midnight" ? 0 : 43200, "hour");
    }
  }
];
export {
  TIMES
};
