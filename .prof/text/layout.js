import { LINE_OPENERS } from "../lexicon/page-words.js";
import { isBlank } from "../span.js";
import { isItem, readLines } from "./lines.js";
const NARROWEST = 40;
const WIDEST = 120;
function readLayout(source) {
  const lines = readLines(source, 0, source.length);
  const width = wrapWidth(source, lines);
  const units = [];
  let above;
  let spaces = 0;
  for (const line of lines) {
    const unit = units.at(-1);
    if (unit !== void 0 && above !== void 0 && goesOn(source, above, line, width)) unit.end = line.end;
    else {
      units.push({ start: line.start, end: line.end, breaks: line.breaks });
      if (line.breaks > 1) spaces++;
    }
    above = line;
  }
  return { units, spaced: spaces * 2 > units.length - 1, ...width !== void 0 && { width } };
}
function wrapWidth(source, lines) {
  let width = 0;
  let long = 0;
  for (let at = 1; at < lines.length; at++) {
    const above = lines[at - 1];
    if (above === void 0 || lines[at]?.breaks !== 1) continue;
    const length = above.end - above.start;
    if (length <= WIDEST) width = Math.max(width, length);
    else long++;
  }
  if (width < NARROWEST) return void 0;
  let full = 0;
  let pairs = 0;
  for (let at = 1; at < lines.length; at++) {
    const above = lines[at - 1];
    const line = lines[at];
    if (above === void 0 || line === void 0 || line.breaks !== 1) continue;
    pairs++;
    if (isFull(source, above, line, width)) full++;
  }
  return full >= 2 && full * 5 >= pairs * 3 && long * 20 <= pairs ? width : void 0;
}
function isFull(source, above, line, width) {
  let to = line.start;
  while (to < line.end && to - line.start <= width && !isBlank(source.charCodeAt(to))) to++;
  return above.end - above.start <= width && above.end - above.start + 1 + to - line.start > width;
}
function goesOn(source, above, line, width) {
  if (line.breaks !== 1 || isItem(source, line)) return false;
  if (width !== void 0 && isFull(source, above, line, width)) return !(line.indent >= 2 && above.indent < line.indent);
  return isStray(source, above, line);
}
const LOWER = /\p{Ll}/u;
const MID_SENTENCE = /[\p{L}\p{N},;]/u;
const OPENERS = /* @__PURE__ */ new Set(LINE_OPENERS);
function isStray(source, above, line) {
  if (!LOWER.test(source.charAt(line.start)) || !MID_SENTENCE.test(source.charAt(above.end - 1))) return false;
  if (!/^\S+\s+\S+\s+\S+\s+\S/.test(source.slice(above.start, Math.min(above.end, above.start + 80)))) return false;
  const word = /^\p{L}+/u.exec(source.slice(line.start, line.start + 12))?.[0];
  return word === void 0 || !OPENERS.has(word);
}
export {
  readLayout
};
