import { trim } from "../span.js";
import { isBlankLine } from "./lines.js";
class RecordText {
  constructor(lines) {
    this.lines = lines;
    this.#text = lines.length === 1 ? lines[0]?.text ?? "" : lines.map((line) => line.text + line.eol).join("");
    this.start = lines[0]?.start ?? 0;
    this.end = this.start + this.#text.length;
  }
  lines;
  start;
  end;
  #text;
  slice(start, end) {
    return this.#text.slice(start - this.start, end - this.start);
  }
  /** The range without blanks at its edges. */
  trimmed(start, end) {
    const { start: from, end: to } = trim(this.#text, start - this.start, end - this.start);
    return { start: from + this.start, end: to + this.start };
  }
  piece(start, end) {
    const span = this.trimmed(start, end);
    return { ...span, text: this.slice(span.start, span.end) };
  }
  /** A value as one line: wrapped lines joined, blanks at its edges left out. */
  value(start, end) {
    const found = this.piece(start, end);
    return { ...found, text: unwrapped(found.text) };
  }
}
function unwrapped(text) {
  return /[\r\n]/.test(text) ? text.split(/\r\n|\n|\r/).map((line) => line.trim()).filter((line) => line !== "").join(" ") : text;
}
function lineBlocks(lines, from = 0, to = lines.length) {
  const blocks = [];
  let first = -1;
  for (let at = from; at <= to; at++) {
    const line = at < to ? lines[at] : void 0;
    if (line !== void 0 && !isBlankLine(line.text)) {
      if (first < 0) first = at;
      continue;
    }
    if (first >= 0) blocks.push({ from: first, to: at, start: lines[first]?.start ?? 0, end: lines[at - 1]?.end ?? 0 });
    first = -1;
  }
  return blocks;
}
export {
  RecordText,
  lineBlocks,
  unwrapped
};
