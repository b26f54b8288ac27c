import { TIME_ZONES } from "../lexicon/time-zones.js";
import { ABBREVIATED } from "../text/words.js";
import { withoutIdlePresent } from "./contrast.js";
import { Finder } from "./find.js";
import { numericOrder } from "./order.js";
import { readReference } from "./written.js";
import { refine } from "./refine.js";
import { resolve } from "./resolve/resolve.js";
import { isInMarks, saysWhen } from "./saying.js";
import { directionAt } from "./tense.js";
function readDates(text, reference) {
  const finder = new Finder(text.words);
  const sentences = text.ranges.map(({ from, to }) => {
    const readings = finder.readings(from, to);
    return readings.length === 0 ? readings : withoutIdlePresent(text.words, from, to, refine(text.words, from, to, readings));
  });
  const written = readReference(reference);
  const order = numericOrder(sentences);
  const dates = [];
  const issues = [];
  let day;
  let point;
  let pointSentence = -1;
  let moment;
  let open;
  sentences.forEach((readings, sentence) => {
    let sentenceDay;
    readings.forEach((reading, index) => {
      const said = isToday(reading.meaning) ? dayOfSaying(readings, index) : void 0;
      const around = {
        reference: said === void 0 ? written : { day: said.start, grain: "day" },
        day,
        point,
        near: pointSentence === sentence,
        moment,
        sentenceDay: needsDay(reading.meaning) ? sentenceDay ?? laterDay(readings, index) : void 0,
        before: text.words[reading.from - 1]?.lower ?? "",
        order: order.order,
        direction: () => directionAt(text, sentence, reading.from)
      };
      const resolved = resolve(reading.meaning, around);
      const mention = mentionOf(text, sentence, reading, resolved);
      if (mention === void 0) return;
      dates.push(mention);
      if (resolved.open && written === void 0) open ??= mention;
      if (isAmbiguous(reading.meaning) && !order.certain) {
        issues.push({ start: mention.start, end: mention.end, rule: "ambiguous-numeric-date", reason: `Read as ${mention.value ?? ""}: nothing in the text says whether the day or the month stands first` });
      }
      if (resolved.moment !== void 0 || resolved.point?.grain === "day" && resolved.point.start !== moment?.day) moment = resolved.moment;
      if (resolved.point === void 0) return;
      point = resolved.point;
      pointSentence = sentence;
      if (point.grain === "day") {
        day = point;
        sentenceDay = point;
      }
    });
    function dayOfSaying(all, index) {
      const from = text.ranges[sentence]?.from ?? 0;
      const quoted = all[index];
      if (quoted === void 0 || !isInMarks(text.words, from, quoted.from)) return void 0;
      for (const later of all.slice(index + 1, index + 4)) {
        if (later.meaning.kind !== "calendar" || (later.meaning.fields.weekday ?? later.meaning.fields.day) === void 0) continue;
        if (!isInMarks(text.words, from, later.from)) return saysWhen(text.words, later.from) ? resolvedPoint(later) : void 0;
      }
      return void 0;
    }
    function laterDay(all, index) {
      for (const later of all.slice(index + 1, index + 4)) {
        if (needsDay(later.meaning) || later.meaning.kind === "duration" || later.meaning.kind === "set") continue;
        const found = resolvedPoint(later);
        if (found?.grain === "day") return found;
      }
      return void 0;
    }
    function resolvedPoint(later) {
      return resolve(later.meaning, {
        reference: written,
        day,
        point,
        near: false,
        moment: void 0,
        sentenceDay: void 0,
        before: text.words[later.from - 1]?.lower ?? "",
        order: order.order,
        direction: () => directionAt(text, sentence, later.from)
      }).point;
    }
  });
  if (open !== void 0) {
    issues.push({ start: open.start, end: open.end, rule: "no-document-date", reason: "The day of writing is not known, so relative dates stay open" });
  }
  return { dates, issues };
}
function needsDay(meaning) {
  return meaning.kind === "time" && meaning.date === void 0;
}
function isToday(meaning) {
  const date = meaning.kind === "time" ? meaning.date : meaning;
  return date?.kind === "relative" && date.base === "document" && date.unit === "day";
}
function isAmbiguous(meaning) {
  return meaning.kind === "numeric" && meaning.first <= 12 && meaning.second <= 12 && meaning.first !== meaning.second;
}
function mentionOf(text, sentence, reading, resolved) {
  const first = text.words[reading.from];
  const last = text.words[reading.to - 1];
  if (first === void 0 || last === void 0) return void 0;
  const end = (last.shape & ABBREVIATED) !== 0 && Object.hasOwn(TIME_ZONES, last.lower) ? last.end - 1 : last.end;
  const mention = {
    start: first.start,
    end,
    text: text.source.slice(first.start, end),
    type: resolved.type,
    grain: resolved.grain,
    known: resolved.known,
    sentence
  };
  if (resolved.value !== void 0) mention.value = resolved.value;
  if (resolved.mod !== void 0) mention.mod = resolved.mod;
  if (resolved.quant !== void 0) mention.quant = resolved.quant;
  if (resolved.freq !== void 0) mention.freq = resolved.freq;
  if (resolved.interval !== void 0) mention.interval = resolved.interval;
  return mention;
}
export {
  readDates
};
