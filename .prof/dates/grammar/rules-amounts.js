import { MONTHS, WEEKDAYS } from "../../lexicon/calendar-words.js";
import { BEFORE_BARE_UNITS, RATED_NOUNS } from "../../lexicon/date-neighbours.js";
import { DAY_PARTS, DURATION_WORDS, FREQUENCIES, PLURAL_UNITS, SEASONS, UNITS } from "../../lexicon/time-words.js";
import { look } from "../../lexicon/table.js";
import { CAPITALIZED, MARK, NUMERIC } from "../../text/words.js";
import { amount, joinedAmount } from "./amounts.js";
import { MODIFIERS } from "./phrases-terms.js";
import { isGlued } from "./pattern.js";
const unitOf = (match, name = "unit") => look(UNITS, match.word(name)) ?? look(PLURAL_UNITS, match.word(`${name}s`));
const modOf = (match) => {
  const index = match.value("approx");
  return index === void 0 ? void 0 : MODIFIERS[index];
};
function duration(unit, count, mod) {
  return { kind: "duration", value: amount(unit, count), unit, ...mod && { mod } };
}
function counted(match) {
  const unit = unitOf(match);
  let count = match.value("number");
  if (unit === void 0 || count === void 0) return void 0;
  if (match.has("half")) count += 0.5;
  if (unit === "quarter" && match.words[match.to]?.lower === "of" && !match.has("filler")) return void 0;
  const before = match.words[match.from - 1];
  if (before !== void 0 && isGlued(match.words[match.from]) && (before.lower === "$" || before.lower === ".")) return void 0;
  const second = match.value("more");
  const unit2 = unitOf(match, "unit2") ?? look(PLURAL_UNITS, match.word("units2"));
  const base = duration(unit, count, modOf(match));
  if (second === void 0 || unit2 === void 0 || base.kind !== "duration") return base;
  return { ...base, value: joinedAmount(base.value, amount(unit2, second)), unit: unit2 };
}
function attributive(match) {
  const unit = unitOf(match);
  let count = match.value("number");
  if (unit === void 0 || count === void 0) return void 0;
  if (match.has("half")) count += 0.5;
  const dash = match.has("dash");
  if (!dash && unit !== "year" && count >= 1900 && count <= 2100) return void 0;
  if (!dash && (unit === "second" || unit === "quarter" || unit === "minute" && count !== 1)) return void 0;
  if (dash && unit === "second" && match.words[match.to]?.lower === "half") return void 0;
  const name = match.words[match.at("unit")];
  if (!dash && count !== 1 && name !== void 0 && (name.shape & CAPITALIZED) !== 0) return void 0;
  return duration(unit, count, modOf(match));
}
const RATED = /* @__PURE__ */ new Set(RATED_NOUNS);
function isRate(match) {
  const before = match.words[match.from - 1];
  return before !== void 0 && ((before.shape & NUMERIC) !== 0 || RATED.has(before.lower));
}
function single(match) {
  const unit = unitOf(match);
  if (unit === void 0 || unit === "second" || unit === "quarter") return void 0;
  const article = match.words[match.from]?.lower;
  if (article !== "one" && isRate(match)) return { kind: "set", value: amount(unit, 1), unit, quant: "EACH" };
  const next = match.words[match.to]?.lower;
  if (next === "-" && isGlued(match.words[match.to])) return void 0;
  if (next === "old" || unit === "night" || unit === "minute" && article !== "one" && next !== "or" && !match.has("approx")) return void 0;
  if (next === "of" && unit === "day") return void 0;
  return duration(unit, match.has("half") ? 1.5 : 1, modOf(match));
}
const PLAIN_BEFORE = /* @__PURE__ */ new Set(BEFORE_BARE_UNITS);
function bare(match) {
  const unit = unitOf(match);
  if (unit === void 0 || unit === "quarter" || unit === "weekend" || unit === "second" || unit === "night") return void 0;
  const before = match.words[match.from - 1];
  const next = match.words[match.to]?.lower;
  const led = before === void 0 || (before.shape & MARK) !== 0 || PLAIN_BEFORE.has(before.lower);
  if (!led && next !== "of" && next !== "after" && next !== "before" && next !== "later") return void 0;
  if (before?.lower === "the" && match.words[match.from - 2]?.lower !== "over" && match.words[match.from - 2]?.lower !== "through") return void 0;
  if ((before?.lower === "of" || before?.lower === "and") && match.words[match.from - 2] !== void 0 && unit === "hour") return void 0;
  return duration(unit, Number.NaN);
}
function inName(match) {
  const word = match.words[match.from];
  const capital = (other) => other !== void 0 && (other.shape & CAPITALIZED) !== 0 && (other.shape & (MARK | NUMERIC)) === 0;
  return capital(word) && (capital(match.words[match.to]) || capital(match.words[match.from - 1]) && match.from > 0);
}
function set(unit, value, quant, freq) {
  return { kind: "set", value, unit, ...quant && { quant }, ...freq && { freq } };
}
function quantOf(word) {
  return word === "a" || word === "an" || word === "per" ? "EACH" : word.toUpperCase();
}
function every(match) {
  const quant = quantOf(match.word("each"));
  const weekday = look(WEEKDAYS, match.word("weekday"));
  if (weekday !== void 0) {
    const part2 = look(DAY_PARTS, match.word("part"));
    return set("week", `XXXX-WXX-${weekday}${part2 ? `T${part2}` : ""}`, quant);
  }
  const month = look(MONTHS, match.word("month"));
  if (month !== void 0) return set("year", `XXXX-${String(month).padStart(2, "0")}`, quant);
  const season = look(SEASONS, match.word("season"));
  if (season !== void 0) return set("year", `XXXX-${season}`, quant);
  const part = look(DAY_PARTS, match.word("part"));
  if (part !== void 0) return set("day", `XXXX-XX-XXT${part}`, quant);
  const unit = unitOf(match);
  if (unit === void 0) return void 0;
  if (unit === "weekend") return set("week", "XXXX-WXX-WE", quant);
  const count = match.value("number") ?? match.value("ordinal") ?? (match.has("other") ? 2 : 1);
  return Number.isNaN(count) ? set(unit, amount(unit, Number.NaN), quant) : set(unit, amount(unit, count), quant);
}
const ANCHORS = { past: -1, last: -1, next: 1, coming: 1 };
const TIMES = { once: "1X", twice: "2X", thrice: "3X" };
const AMOUNTS = [
  {
    name: "two years",
    pattern: "APPROX? NUMBER DASH? FILLER? FILLER? UNITS (and a half=half | (and)? more=NUMBER units2=UNITS | (and)? more=NUMBER unit2=UNIT)?",
    read: counted
  },
  { name: "two years old", pattern: "APPROX? NUMBER UNITS old", read: counted },
  { name: "eight-year", pattern: "APPROX? NUMBER (dash=DASH)? FILLER? UNIT", read: attributive },
  { name: "two-and-a-half-year", pattern: "NUMBER DASH and DASH a DASH half=half dash=DASH UNIT", read: attributive },
  { name: "two-month-long", pattern: "NUMBER dash=DASH UNIT DASH long/old/olds", read: attributive },
  { name: "a year", pattern: "APPROX? a/an/one FILLER? UNIT (and a half=half)?", read: single },
  { name: "single-day", pattern: "single/one/full DASH UNIT", read: (match) => unitOf(match) === void 0 || unitOf(match) === "second" ? void 0 : duration(unitOf(match) ?? "day", 1) },
  { name: "half an hour", pattern: "APPROX? (half (a/an | DASH) UNIT | a half DASH? UNIT)", read: (match) => unitOf(match) === void 0 || unitOf(match) === "second" ? void 0 : duration(unitOf(match) ?? "hour", 0.5, modOf(match)) },
  {
    name: "the past five years",
    pattern: "(the/these/its/his/her/their)? which=past/last/next/coming/previous/preceding/following/first/final/first/initial/ensuing/opening/closing APPROX? NUMBER DASH? FILLER? FILLER? UNITS (of (YEAR | (the | this | last | next) (fiscal)? year | the decade | the century))?",
    read: (match) => {
      const unit = unitOf(match);
      const count = match.value("number");
      if (unit === void 0 || count === void 0) return void 0;
      const whole = duration(unit, count, modOf(match));
      const direction = look(ANCHORS, match.word("which"));
      return direction === void 0 || whole.kind !== "duration" || !(count > 0) || match.words[match.to - 1]?.lower !== match.word("units") ? whole : { ...whole, anchored: { count, direction } };
    }
  },
  {
    name: "between 60 and 90 days",
    pattern: "APPROX? a=NUMBER (to | or | and | DASH) NUMBER DASH? FILLER? UNITS",
    read: (match) => {
      const unit = unitOf(match);
      const [first, second] = [match.value("a"), match.value("number")];
      if (unit === void 0 || first === void 0 || second === void 0 || !(first < second)) return void 0;
      const last = match.at("number");
      if (match.words[last - 1]?.lower === "and" && match.words[match.from - 1]?.lower !== "between") return void 0;
      return [{ from: match.from, to: last - 1, meaning: duration(unit, first, modOf(match)) }, { from: last, to: match.to, meaning: duration(unit, second) }];
    }
  },
  { name: "the coming weeks", pattern: "the which=past/last/next/coming/ensuing/following/intervening/previous UNITS", read: (match) => duration(unitOf(match) ?? "day", Number.NaN) },
  { name: "recent years", pattern: "(the most recent | these? | more? ) recent UNITS", read: () => ({ kind: "reference", value: "PAST_REF" }) },
  { name: "years", pattern: "UNITS", read: bare },
  { name: "decades-long", pattern: "UNITS DASH long/old", read: (match) => duration(unitOf(match) ?? "year", Number.NaN) },
  { name: "day-long", pattern: "UNIT DASH long", read: (match) => duration(unitOf(match) ?? "day", 1) },
  { name: "multi-year", pattern: "multi/several DASH UNIT", read: (match) => duration(unitOf(match) ?? "year", Number.NaN) },
  { name: "weeklong", pattern: "LONG", read: (match) => ({ kind: "duration", value: look(DURATION_WORDS, match.word("long")) ?? "PXD", unit: "day" }) },
  { name: "daily", pattern: "FREQUENCY", read: (match) => inName(match) ? void 0 : set("day", look(FREQUENCIES, match.word("frequency")) ?? "P1D") },
  {
    name: "every week",
    pattern: "each=every/each (other=other | NUMBER | ORDINAL)? (FILLER)? (WEEKDAY PART? | MONTH | SEASON | PART | UNIT | UNITS)",
    read: every
  },
  { name: "every few days", pattern: "each=every NUMBER UNITS", read: every },
  {
    name: "twice a year",
    pattern: "(often=once/twice/thrice | NUMBER (times|time)) each=a/an/per/every/each (UNIT | WEEKDAY)",
    read: (match) => {
      const unit = unitOf(match);
      const count = match.value("number");
      const freq = look(TIMES, match.word("often")) ?? (count === void 0 || Number.isNaN(count) ? "X" : `${count}X`);
      return unit === void 0 ? every(match) : set(unit, amount(unit, 1), quantOf(match.word("each")), freq);
    }
  },
  { name: "per year", pattern: "per (UNIT)", read: (match) => unitOf(match) === void 0 || unitOf(match) === "second" ? void 0 : set(unitOf(match) ?? "year", amount(unitOf(match) ?? "year", 1), "EACH") },
  {
    name: "Mondays",
    pattern: "WEEKDAYS PART?",
    read: (match) => {
      const weekday = look(WEEKDAYS, match.word("weekdays").slice(0, -1));
      const part = look(DAY_PARTS, match.word("part"));
      return weekday === void 0 || ((match.words[match.from]?.shape ?? 0) & CAPITALIZED) === 0 ? void 0 : set("week", `XXXX-WXX-${weekday}${part ? `T${part}` : ""}`);
    }
  },
  { name: "Monday nights", pattern: "WEEKDAY plural=mornings/afternoons/evenings/nights", read: (match) => set("week", `XXXX-WXX-${look(WEEKDAYS, match.word("weekday")) ?? 1}T${look(DAY_PARTS, match.word("plural")) ?? "MO"}`) },
  { name: "weekends", pattern: "weekends", read: () => set("week", "XXXX-WXX-WE") }
];
export {
  AMOUNTS
};
