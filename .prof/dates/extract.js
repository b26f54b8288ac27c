import { checkDay, checkOptions, checkString } from "../check.js";
import { WordTable } from "../lexicon/word-table.js";
import { readLayout } from "../text/layout.js";
import { sentenceEnd } from "../text/sentence-ends.js";
import { Spellings } from "../text/spellings.js";
import { scanWords } from "../text/words.js";
import { readDates } from "./dates.js";
function extractDates(source, options = {}) {
  checkString(source, "source");
  checkOptions(options, "options");
  const day = options.documentDate === void 0 ? void 0 : checkDay(options.documentDate, "options.documentDate");
  const { units } = readLayout(source);
  return readDates(textOf(source, units), day ?? publicationDay(source, units)).dates;
}
function textOf(source, units) {
  const words = [];
  const spellings = new Spellings(new WordTable());
  const ranges = [];
  for (const { start, end } of units) {
    for (let from = start; from < end; ) {
      const to = sentenceEnd(source, from, end);
      const first = words.length;
      scanWords(source, from, to, spellings, words);
      if (words.length > first) ranges.push({ from: first, to: words.length });
      from = to;
    }
  }
  return { source, words, ranges };
}
const HEAD = 12;
const LINE = 120;
const REST = 60;
const SENTENCE_END = /[.!?…]['"’”]?$/u;
const PLACE = /^[\p{Lu}\p{M}][\p{Lu}\p{M}.'’ -]*,\s*$/u;
function publicationDay(source, units) {
  let dateline;
  for (const { start, end } of units.slice(0, HEAD)) {
    const { dates, issues } = readDates(textOf(source, [{ start, end: Math.min(end, start + LINE) }]), void 0);
    const found = dates.find(({ known }) => known.includes("year") && known.includes("day"));
    if (found?.value === void 0 || issues.some((issue) => issue.start === found.start)) continue;
    const day = found.value.slice(0, 10);
    if (PLACE.test(source.slice(start, found.start))) dateline ??= day;
    else if (end - start <= LINE && !(SENTENCE_END.test(source.slice(start, end)) && dates.at(-1)?.end !== end) && end - start - dates.reduce((sum, date) => sum + date.end - date.start, 0) <= REST) return day;
  }
  return dateline;
}
export {
  extractDates
};
