import * as classes from "../lexicon/classes.js";
import { BEGINNINGS, ENDINGS, NOT_YET, ONGOING, TENS, WHICH } from "../lexicon/elapsed-words.js";
import { CARDINALS, ORDINALS } from "../lexicon/time-words.js";
import { CAPITALIZED, MARK, NUMERIC } from "../text/words.js";
import { stemOf } from "../text/stem.js";
const REACH = 12;
const MOST = 32;
const SMALL = classes.DETERMINER | classes.PREPOSITION | classes.PRONOUN | classes.AUXILIARY | classes.MODAL | classes.COORDINATOR | classes.SUBORDINATOR | classes.RELATIVE | classes.REPORTING_VERB | classes.MONTH | classes.WEEKDAY | classes.TIME_UNIT | classes.NUMBER_WORD;
const BEGIN = /* @__PURE__ */ new Set(BEGINNINGS);
const GOING_ON = /* @__PURE__ */ new Set(ONGOING);
const END = /* @__PURE__ */ new Set(ENDINGS);
const WHICH_ONE = /* @__PURE__ */ new Set(WHICH);
const LATER = /* @__PURE__ */ new Set(NOT_YET);
function elapsedYears(text, dated) {
  const spans = [...dated.flatMap((one) => spanOf(text, one) ?? []), ...anniversaries(text)].slice(0, MOST);
  if (spans.length === 0) return [];
  const anchors = dated.filter(({ start }) => start !== void 0).slice(0, MOST).map((one) => ({ one, year: Number(one.start?.slice(0, 4)), event: eventAround(text, one.from, one.to, one.mention.sentence) }));
  return spans.flatMap((span) => {
    const met = anchors.filter(({ one, event }) => isSame(text, span, one, event));
    const [first] = met;
    if (first === void 0 || met.some(({ year: year2 }) => year2 !== first.year)) return [];
    const { start, end, text: words } = first.one.mention;
    const year = first.year + span.years;
    return { first: year - span.less, last: year + span.more, evidence: [span.piece, { start, end, text: words }] };
  }).sort((a, b) => a.last - a.first - (b.last - b.first));
}
function spanOf(text, one) {
  const { mention, from, to } = one;
  const words = text.words.slice(from, to);
  const years = countIn(words.map(({ lower }) => lower));
  if (years === void 0 || mention.grain !== "year") return void 0;
  const event = eventAround(text, from, to, mention.sentence);
  const exact = words.some(({ lower }) => lower === "exactly");
  const base = { years, ...exact ? slack({}) : slack(mention), piece: { start: mention.start, end: mention.end, text: mention.text }, from, to, sentence: mention.sentence, event };
  if (words.at(-1)?.lower === "ago") return { ...base, kind: "ago" };
  const next = text.words.slice(to, to + 3).some(({ lower }) => GOING_ON.has(lower));
  return mention.type === "DURATION" && words.some(({ lower }) => lower === "-" || lower === "\u2011") && next && !event.ends ? { ...base, kind: "ongoing" } : void 0;
}
function countIn(words) {
  const unit = words.findIndex((word) => word === "years" || word === "year");
  const before = words.slice(0, Math.max(0, unit)).filter((word) => word !== "-" && word !== "\u2011");
  const last = before.at(-1) ?? "";
  const small = numberOf(CARDINALS, last) ?? wholeNumber(last);
  const tens = numberOf(CARDINALS, before.at(-2));
  return small !== void 0 && tens !== void 0 && tens >= 20 && small < 10 ? tens + small : small;
}
function slack({ mod }) {
  if (mod === "LESS_THAN" || mod === "EQUAL_OR_LESS") return { less: 1, more: 0 };
  if (mod === "MORE_THAN" || mod === "EQUAL_OR_MORE") return { less: 0, more: 1 };
  return mod === "APPROX" ? { less: 1, more: 1 } : { less: 0, more: 0 };
}
function anniversaries(text) {
  const spans = [];
  text.ranges.forEach(({ from, to }, sentence) => {
    for (let at = from + 1; at < to; at++) {
      if (text.words[at]?.lower !== "anniversary") continue;
      const suffix = ENDS_OF_ORDINALS.has(text.words[at - 1]?.lower ?? "");
      const [before, earlier] = suffix ? [text.words[at - 2], void 0] : [text.words[at - 1], text.words[at - 2]];
      if (before === void 0 || text.words.slice(Math.max(from, at - 5), at).some(({ lower }) => LATER.has(lower))) continue;
      const number = suffix ? wholeNumber(before.lower) : numberOf(ORDINALS, before.lower) ?? numberOf(TENS, before.lower);
      const tens = numberOf(CARDINALS, earlier?.lower === "-" ? text.words[at - 3]?.lower : earlier?.lower);
      if (number === void 0) continue;
      const years = tens !== void 0 && tens >= 20 && number < 10 ? tens + number : number;
      const end = text.words[at]?.end ?? before.end;
      spans.push({
        kind: "anniversary",
        years,
        less: 0,
        more: 0,
        from: at - 1,
        to: at + 1,
        sentence,
        event: eventAround(text, at, at + 1, sentence),
        piece: { start: before.start, end, text: text.source.slice(before.start, end) }
      });
    }
  });
  return spans;
}
const ENDS_OF_ORDINALS = /* @__PURE__ */ new Set(["st", "nd", "rd", "th"]);
function numberOf(table, word) {
  return word !== void 0 && Object.hasOwn(table, word) ? table[word] : void 0;
}
function wholeNumber(word) {
  return /^\d{1,3}$/.test(word) ? Number(word) : void 0;
}
function eventAround(text, from, to, sentence) {
  const range = text.ranges[sentence];
  const words = /* @__PURE__ */ new Map();
  let begins = false;
  let ends = false;
  const first = Math.max(range?.from ?? from, from - REACH);
  const last = Math.min(range?.to ?? to, to + REACH);
  for (let at = first; at < last; at++) {
    const word = text.words[at];
    if (word === void 0 || at >= from && at < to || (word.shape & (MARK | NUMERIC)) !== 0) continue;
    if (BEGIN.has(word.lower)) begins = true;
    else if (END.has(word.lower)) ends = true;
    else if (word.lower.length > 2 && (word.classes & SMALL) === 0) {
      const named = at > (range?.from ?? 0) && (word.shape & CAPITALIZED) !== 0;
      const before = text.words[at - 1]?.lower ?? "";
      if (!named) words.set(stemOf(word.lower), WHICH_ONE.has(before) ? before : "");
    }
  }
  return { words, begins, ends };
}
function isSame(text, span, one, event) {
  const between = one.from >= span.to ? text.words.slice(span.to, one.from) : void 0;
  if (span.kind !== "anniversary" && between && between.length <= 2 && between.every(({ lower }) => lower === "," || lower === "in" || lower === "on")) return true;
  if (span.kind === "anniversary" && between && between.length <= 3 && between[0]?.lower === "of") return true;
  if (between && between.length < REACH && one.mention.sentence === span.sentence) return false;
  if (event.ends) return false;
  const begins = (span.kind !== "ago" || span.event.begins) && event.begins;
  return begins && [...span.event.words].some(([word, which]) => event.words.get(word) === which);
}
export {
  elapsedYears
};
