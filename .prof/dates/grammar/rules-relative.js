import { DAY_PARTS, DEICTIC_DAYS, PLURAL_UNITS, POINTERS, SEASONS, UNITS } from "../../lexicon/time-words.js";
import { look } from "../../lexicon/table.js";
import { CAPITALIZED, MARK, NUMERIC } from "../../text/words.js";
import { amount, largeUnit } from "./amounts.js";
import { standsForItself } from "./doubts-relative.js";
import { MODIFIERS } from "./phrases-terms.js";
const unitOf = (match) => look(UNITS, match.word("unit")) ?? look(PLURAL_UNITS, match.word("units"));
const modOf = (match) => {
  const index = match.value("approx");
  return index === void 0 ? void 0 : MODIFIERS[index];
};
const FROM_DOCUMENT = /* @__PURE__ */ new Set(["last", "this", "next", "current", "past", "coming", "present", "upcoming", "latest"]);
const SMALL = /* @__PURE__ */ new Set(["second", "minute", "hour"]);
function relative(unit, count, base, mod) {
  return { kind: "relative", unit, count, base, ...mod && { mod } };
}
function pointed(match) {
  const unit = unitOf(match);
  const word = match.word("pointer");
  const pointer = look(POINTERS, word);
  if (unit === void 0 || pointer === void 0) return void 0;
  const first = match.words[match.from]?.lower;
  if (SMALL.has(unit)) {
    return unit === "hour" && first === "the" && (word === "past" || word === "last" || word === "next") ? { kind: "duration", value: "PT1H", unit } : void 0;
  }
  if (unit === "night") return word === "last" || word === "this" || word === "that" || first === "the" ? partOf(pointer === -1 && first !== "the" ? -1 : pointer, FROM_DOCUMENT.has(word) && first !== "the" ? "document" : "context", "NI") : void 0;
  if (unit === "century" && word === "past") return relative(unit, -1, "document");
  if (first === "the" && (word === "past" || word === "coming")) return { kind: "duration", value: amount(unit, 1), unit };
  if (word === "past" && first !== "this") return void 0;
  if (first !== "the" && (word === "same" || word === "present")) return void 0;
  const base = FROM_DOCUMENT.has(word) && !(first === "the" && word === "next") ? "document" : "context";
  return { kind: "relative", unit, count: pointer, base, ...match.has("fiscal") && unit === "year" && { fiscal: true } };
}
function partOf(days, base, part) {
  return { kind: "time", part, date: relative("day", days, base) };
}
const LATER = /* @__PURE__ */ new Set(["later", "after", "on", "hence", "afterward", "afterwards", "thereafter"]);
const SECONDS = { second: 1, minute: 60, hour: 3600 };
function modField(match) {
  const mod = modOf(match);
  return mod === void 0 ? {} : { mod };
}
function shifted(match, base, sign) {
  const unit = unitOf(match);
  if (unit === void 0) return void 0;
  let count = match.has("number") ? match.value("number") : match.has("units") ? Number.NaN : 1;
  if (count === void 0) return void 0;
  if (match.has("halfof")) count = 0.5;
  else if (match.has("half")) count += 0.5;
  if (unit === "second" || unit === "minute" || unit === "hour") {
    const seconds = SECONDS[unit] * count * sign;
    if (seconds % 86400 === 0) return relative("day", seconds / 86400, base, modOf(match));
    return { kind: "moment", seconds, unit, base, ...modField(match) };
  }
  if (Number.isNaN(count)) return { kind: "reference", value: sign > 0 && base === "document" ? "FUTURE_REF" : "PAST_REF" };
  return relative(unit, sign * count, base, modOf(match));
}
const HOW_MANY = "(APPROX? (halfof=half (a/an)? UNIT | NUMBER FILLER? (UNITS | UNIT) (and a half=half)? | a/an/one FILLER? UNIT (and a half=half)? | UNITS))";
const RELATIVE = [
  {
    name: "today",
    pattern: "DEICTIC",
    read: (match) => {
      const word = match.words[match.from];
      const previous = match.words[match.from - 1];
      const next = match.words[match.to];
      const capital = (word?.shape ?? 0) & CAPITALIZED;
      if (capital && previous !== void 0 && (previous.shape & CAPITALIZED) !== 0 && (previous.shape & (MARK | NUMERIC)) === 0) return void 0;
      if (capital && match.word("deictic") === "today" && next?.lower === "programme") return void 0;
      return relative("day", look(DEICTIC_DAYS, match.word("deictic")) ?? 0, "document");
    }
  },
  {
    name: "yesterday morning",
    pattern: "DEICTIC (early/late)? PART",
    read: (match) => partOf(look(DEICTIC_DAYS, match.word("deictic")) ?? 0, "document", look(DAY_PARTS, match.word("part")) ?? "MO")
  },
  { name: "tonight", pattern: "tonight", read: () => partOf(0, "document", "NI") },
  {
    name: "overnight",
    pattern: "overnight",
    read: (match) => standsForItself(match) ? partOf(0, "document", "NI") : void 0
  },
  {
    name: "this morning",
    pattern: "the? which=this/that/same/next/following/previous/last (EDGE)? PART",
    read: (match) => {
      const which = match.word("which");
      const part = look(DAY_PARTS, match.word("part"));
      if (part === void 0 || which === "last" && part !== "NI" && part !== "EV") return void 0;
      if (which === "this") return partOf(0, "document", part);
      if (which === "last" && match.words[match.from]?.lower !== "the") return partOf(-1, "document", part);
      return partOf(look(POINTERS, which) ?? 0, "context", part);
    }
  },
  {
    name: "in the morning",
    pattern: "the EDGE? PART",
    read: (match) => {
      const previous = match.words[match.from - 1]?.lower;
      const part = look(DAY_PARTS, match.word("part"));
      return part !== void 0 && (previous === "in" || previous === "during") && match.words[match.to]?.lower !== "of" ? { kind: "time", part } : void 0;
    }
  },
  {
    name: "the morning of May 5",
    pattern: "the EDGE? PART of",
    read: (match) => {
      const part = look(DAY_PARTS, match.word("part"));
      return part === void 0 ? void 0 : [{ from: match.from, to: match.to - 1, meaning: { kind: "time", part } }];
    }
  },
  {
    name: "morning trading",
    pattern: "part=morning/afternoon/evening",
    read: (match) => {
      const next = match.words[match.to]?.lower;
      const part = look(DAY_PARTS, match.word("part"));
      return part !== void 0 && (next === "trading" || next === "trade" || next === "dealings") ? { kind: "time", part } : void 0;
    }
  },
  { name: "the day before yesterday", pattern: "the? day before yesterday", read: () => relative("day", -2, "document") },
  { name: "the day after tomorrow", pattern: "the? day after tomorrow", read: () => relative("day", 2, "document") },
  { name: "last week", pattern: "the? POINTER (fiscal=fiscal/financial | calendar/full/business/trading)? UNIT", read: pointed },
  { name: "this past week", pattern: "this POINTER UNIT", read: pointed },
  {
    name: "the week before last",
    pattern: "the UNIT before/after which=last/next",
    read: (match) => {
      const unit = unitOf(match);
      return unit === void 0 || SMALL.has(unit) ? void 0 : relative(unit, match.word("which") === "last" ? -2 : 2, "document");
    }
  },
  {
    name: "the year before",
    pattern: "the UNIT side=before/after/earlier/later/prior/previous",
    read: (match) => {
      const unit = unitOf(match);
      if (unit === void 0 || SMALL.has(unit)) return void 0;
      const side = match.word("side");
      const word = match.words[match.to];
      if ((side === "before" || side === "after") && word !== void 0 && !standsForItself(match)) return void 0;
      return relative(unit, side === "after" || side === "later" ? 1 : -1, "context");
    }
  },
  {
    name: "the year",
    pattern: "the UNIT",
    read: (match) => {
      const unit = unitOf(match);
      return unit === void 0 || SMALL.has(unit) || unit === "night" || unit === "fortnight" || !standsForItself(match) ? void 0 : relative(unit, 0, "context");
    }
  },
  { name: "the entire year", pattern: "the (entire/whole/full) UNIT", read: (match) => largeUnit(unitOf(match)) ? relative(unitOf(match) ?? "year", 0, "context") : void 0 },
  { name: "fiscal year", pattern: "the? POINTER? fiscal/financial UNIT", read: (match) => {
    const unit = unitOf(match);
    if (unit !== "year" && unit !== "quarter") return void 0;
    const pointer = match.has("pointer") ? look(POINTERS, match.word("pointer")) : 0;
    return unit === "quarter" ? relative(unit, pointer ?? 0, "document") : { kind: "relative", unit, count: pointer ?? 0, base: "document", fiscal: true };
  } },
  { name: "two years ago", pattern: `${HOW_MANY} ago/back`, read: (match) => match.words[match.to - 1]?.lower === "back" && match.has("units") && !match.has("number") ? void 0 : shifted(match, "document", -1) },
  { name: "in two weeks' time", pattern: `${HOW_MANY} ('/\u2019/'s) time`, read: (match) => match.words[match.from - 1]?.lower === "in" ? shifted(match, "document", 1) : void 0 },
  { name: "a second consecutive day", pattern: "(the/a)? (ORDINAL)? (consecutive/straight/successive) unit=day", read: (match) => match.has("ordinal") ? relative("day", 0, "context") : void 0 },
  { name: "two weeks from now", pattern: `${HOW_MANY} (from (now|today) | hence)`, read: (match) => shifted(match, "document", 1) },
  { name: "two days later", pattern: `${HOW_MANY} side=later/afterward/afterwards/thereafter`, read: (match) => shifted(match, "context", 1) },
  { name: "a year earlier", pattern: `${HOW_MANY} side=earlier/previously/beforehand/prior`, read: (match) => samePeriod(match) ?? (match.words[match.to]?.lower === "to" ? void 0 : shifted(match, "context", -1)) },
  {
    name: "a day before",
    pattern: `${HOW_MANY} side=before/after`,
    read: (match) => standsForItself(match) && match.has("units") === false ? shifted(match, "context", LATER.has(match.word("side")) ? 1 : -1) : void 0
  },
  {
    name: "the year-ago period",
    pattern: "(the | a)? UNIT DASH? ago/earlier/before (unit2=UNIT | period)",
    read: (match) => match.word("unit") === "year" ? samePeriodOf(match.word("unit2")) : void 0
  },
  { name: "year-ago", pattern: "the? year DASH ago/earlier", read: () => ({ kind: "same-period", years: -1 }) },
  {
    name: "the same period last year",
    pattern: "(the same/corresponding/comparable/like/equivalent) (what=period/quarter/time/month/week/day/stage/point | NUMBER UNITS) ((in|of)? (the? which=last/previous/preceding/prior/this/past year) | a/one year ago/earlier/before | NUMBER years ago/earlier/before)",
    read: (match) => ({ ...samePeriodOf(match.word("what")), years: match.has("number") && !match.has("units") ? -(match.value("number") ?? 1) : match.word("which") === "this" ? 0 : -1 })
  },
  { name: "this time last year", pattern: "(this time | at this time) last year", read: () => ({ kind: "same-period", years: -1 }) },
  { name: "that time", pattern: "that time", read: (match) => /^(?:at|by|since|until|before|after|from|around)$/.test(match.words[match.from - 1]?.lower ?? "") ? { kind: "same-time" } : void 0 },
  { name: "that season", pattern: "which=that/same/following/next/previous SEASON", read: (match) => look(SEASONS, match.word("season")) === void 0 || match.word("season") === "fall" ? void 0 : { kind: "calendar", fields: { season: look(SEASONS, match.word("season")) ?? "SU" }, of: relative("year", look(POINTERS, match.word("which")) ?? 0, "context") } },
  { name: "that date", pattern: "which=that/same date", read: () => relative("day", 0, "context") },
  { name: "the other day", pattern: "the other day/week/month/night", read: () => ({ kind: "reference", value: "PAST_REF" }) }
];
const PERIOD_UNITS = /* @__PURE__ */ new Set(["quarter", "month", "week", "day"]);
function samePeriodOf(noun) {
  const unit = PERIOD_UNITS.has(noun) ? look(UNITS, noun) : void 0;
  return { kind: "same-period", years: -1, ...unit && { unit } };
}
function samePeriod(match) {
  if (match.has("approx") || match.has("half") || match.has("halfof")) return void 0;
  const count = match.has("number") ? match.value("number") : match.has("units") ? void 0 : 1;
  return unitOf(match) === "year" && count !== void 0 && Number.isInteger(count) ? { kind: "same-period", years: -count } : void 0;
}
export {
  RELATIVE
};
