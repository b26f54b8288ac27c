import { isoDay, parseDay } from "../calendar/days.js";
import { elapsedYears } from "./elapsed.js";
import { datedWords, timeOf } from "./inferred-words.js";
const TELLING = /* @__PURE__ */ new Set(["title", "deck", "heading", "paragraph", "caption", "list"]);
const CALENDAR = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
function inferDocumentDate(text, dates) {
  const dated = datedWords(text, dates.filter(({ sentence }) => TELLING.has(blockKind(text, sentence))));
  let from = lowest(dated, text);
  let to = highest(dated, text);
  if (from === void 0 || to && to.day < from.day) to = void 0;
  for (const elapsed of elapsedYears(text, dated)) {
    const [low, high] = [firstOf(elapsed), lastOf(elapsed)];
    if (from && high.day < from.day || to && low.day > to.day) continue;
    const evidence = [...from?.evidence ?? [], ...to?.evidence ?? [], ...elapsed.evidence];
    from = from && from.day > low.day ? { ...from, evidence } : { ...low, evidence };
    to = to && to.day < high.day ? { ...to, evidence } : { ...high, evidence };
    break;
  }
  if (from === void 0 && to === void 0) return void 0;
  return {
    value: valueOf(from, to),
    from: "inferred",
    ...from && { notBefore: isoDay(from.day) },
    ...to && { notAfter: isoDay(to.day) },
    evidence: inOrder([...from?.evidence ?? [], ...to?.evidence ?? []])
  };
}
function referenceOf(date) {
  return date !== void 0 && CALENDAR.test(date.value) ? date.value : void 0;
}
function blockKind(text, sentence) {
  return text.blocks[text.sentences[sentence]?.block ?? -1]?.kind ?? "";
}
function lowest(dated, text) {
  let best;
  for (const one of dated) {
    const day = one.start === void 0 ? void 0 : parseDay(one.start);
    if (day === void 0 || best && day <= best.day || timeOf(text, one) !== "past") continue;
    best = { day, value: calendarValue(one.mention, one.start ?? ""), evidence: [pieceOf(one.mention)] };
  }
  return best;
}
function highest(dated, text) {
  let best;
  for (const one of dated) {
    const end = one.end === void 0 ? void 0 : parseDay(one.end);
    if (end === void 0 || best && end - 1 >= best.day || timeOf(text, one) !== "future") continue;
    best = { day: end - 1, value: calendarValue(one.mention, isoDay(end - 1)), evidence: [pieceOf(one.mention)] };
  }
  return best;
}
function calendarValue({ value }, day) {
  return value !== void 0 && CALENDAR.test(value) ? value : day.slice(0, 10);
}
function firstOf({ first, evidence }) {
  const value = String(first).padStart(4, "0");
  return { day: parseDay(`${value}-01-01`) ?? 0, value, evidence };
}
function lastOf({ last, evidence }) {
  const value = String(last).padStart(4, "0");
  return { day: parseDay(`${value}-12-31`) ?? 0, value, evidence };
}
function valueOf(from, to) {
  if (from === void 0 || to === void 0) return `${from?.value ?? ".."}/${to?.value ?? ".."}`;
  const [first, last] = [isoDay(from.day), isoDay(to.day)];
  for (const length of [10, 7, 4]) if (first.slice(0, length) === last.slice(0, length)) return first.slice(0, length);
  return `${from.value}/${to.value}`;
}
function inOrder(pieces) {
  const byStart = new Map(pieces.map((piece) => [piece.start, piece]));
  return [...byStart.values()].sort((a, b) => a.start - b.start);
}
function pieceOf({ start, end, text }) {
  return { start, end, text };
}
export {
  inferDocumentDate,
  referenceOf
};
