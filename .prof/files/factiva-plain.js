import { LANGUAGES } from "../lexicon/language-names.js";
import { isBlankLine } from "./lines.js";
import { isByline, isDateLine } from "./head-lines.js";
const WORDS = /^\s{0,12}\d{1,3}(?:[.,\u00a0 ]?\d{3})* (?:words?|mots?|Wörter|woorden|palabras|parole|palavras|ord)\s*$/i;
const NUMBER = /^\s{0,12}Document [A-Za-z0-9]{6,16}\d{6,8}[A-Za-z0-9]{4,12}\s*$/;
const COPYRIGHT = /^\s{0,12}(?:Copyright\b|©|\(c\))/i;
const TIME = /^\s{0,12}\d{1,2}[:.]\d{2}(?:\s?[AaPp]\.?[Mm]\.?)?(?: [A-Z]{2,4})?\s*$/;
const CODE = /^\s{0,12}[A-Z][A-Z0-9]{1,11}\s*$/;
const PAGE = /^\s{0,12}(?:(?:Page|Pg|P)\.? ?)?[A-Z]{0,4}-?\d{1,4}[A-Z]?\s*$/;
const factivaPlain = {
  name: "factiva-plain",
  starts: (at) => at.afterBlank && isHead(at),
  ends: (line) => NUMBER.test(line),
  shows: (line) => NUMBER.test(line),
  read
};
function isHead(at) {
  for (let ahead = 1; ahead <= 7; ahead++) {
    const line = at.line(ahead);
    if (isBlankLine(line)) return false;
    if (WORDS.test(line)) return isDateLine(at.line(ahead + 1));
  }
  return false;
}
function read(record) {
  const filled = record.lines.flatMap((line, index) => isBlankLine(line.text) ? [] : [index]);
  const text = (at2) => record.lines[filled[at2] ?? -1]?.text ?? "";
  let words = 1;
  while (words < filled.length && words < 40 && !(WORDS.test(text(words)) && isDateLine(text(words + 1)))) words++;
  if (words >= filled.length || words >= 40) return void 0;
  const fields = [];
  const add = (label, role, from2, to2 = from2 + 1) => {
    const first2 = record.lines[filled[from2] ?? -1];
    const last2 = record.lines[filled[to2 - 1] ?? -1];
    if (first2 !== void 0 && last2 !== void 0) fields.push({ label, ...role && { role }, value: record.value(first2.start, last2.end) });
  };
  let to = words;
  let from = 0;
  if (words >= 2 && (isByline(text(words - 1)) || isAuthors(text(words - 1), text(words - 2)))) {
    to--;
    add("author", "byline", to);
  }
  if (to >= 2 && isSection(text(0), text(1))) {
    from = 1;
    add("section", "section", 0);
  }
  add("headline", "title", from, to);
  add("words", "words", words);
  add("date", "published", words + 1);
  let at = words + 2;
  if (TIME.test(text(at))) add("time", void 0, at++);
  if (!COPYRIGHT.test(text(at))) add("source", "outlet", at++);
  let end = at;
  while (end < filled.length && end < at + 9 && !COPYRIGHT.test(text(end)) && (end === at || text(end).length < 80)) end++;
  const copyright = COPYRIGHT.test(text(end));
  if (!copyright) {
    end = at;
    while (end < at + 7 && end < filled.length && (filled[end] ?? 0) === (filled[end - 1] ?? 0) + 1 && text(end).length < 80) end++;
  }
  for (; at < end; at++) {
    const line = text(at);
    if (LANGUAGES.has(line.trim().toLowerCase())) add("language", "language", at);
    else add(PAGE.test(line) ? "page" : CODE.test(line) ? "code" : "edition", void 0, at);
  }
  if (copyright) add("copyright", void 0, at++);
  const last = filled.length - 1;
  const ended = NUMBER.test(text(last));
  if (ended) add("document", void 0, last);
  const first = record.lines[filled[at] ?? -1];
  const final = record.lines[filled[ended ? last - 1 : last] ?? -1];
  return { fields, body: first === void 0 || final === void 0 || final.end <= first.start ? [] : [{ start: first.start, end: final.end }] };
}
function isAuthors(line, above) {
  const text = line.trim();
  return text.length < 80 && above.trim().length > text.length && /^\p{Lu}[\p{L}.'’-]*(?:[ ,;]+(?:and )?\p{Lu}[\p{L}.'’-]*){1,5}[ ,;]*$/u.test(text) && !/\p{Ll}{3}\s\p{Ll}{3}/u.test(text) && !/[?!:]/.test(text);
}
function isSection(line, below) {
  const text = line.trim();
  return text.length <= 60 && text.split(/\s+/).length <= 6 && below.trim().length > 0 && !isByline(text) && (text.length < below.trim().length || text === text.toUpperCase());
}
export {
  factivaPlain
};
