import { isBlank } from "../span.js";
function lineCutter() {
  const breaks = /\r\n|\n|\r/g;
  let started = [];
  let start = 0;
  let carriage = "";
  let first = true;
  function line(last, eol) {
    const text = started.length === 0 ? last : started.join("") + last;
    started = [];
    const found = { start, end: start + text.length, text, eol };
    start = found.end + eol.length;
    return found;
  }
  return {
    push(chunk) {
      if (chunk === "") return [];
      let text = carriage + chunk;
      carriage = "";
      if (first) {
        first = false;
        if (text.charCodeAt(0) === 65279) {
          text = text.slice(1);
          start = 1;
        }
      }
      if (text.endsWith("\r")) {
        carriage = "\r";
        text = text.slice(0, -1);
      }
      const lines = [];
      let from = 0;
      breaks.lastIndex = 0;
      for (let found = breaks.exec(text); found !== null; found = breaks.exec(text)) {
        lines.push(line(text.slice(from, found.index), found[0]));
        from = breaks.lastIndex;
      }
      if (from < text.length) started.push(text.slice(from));
      return lines;
    },
    end() {
      const lines = [];
      if (carriage !== "") lines.push(line("", carriage));
      if (started.length > 0) lines.push(line("", ""));
      return lines;
    }
  };
}
function isBlankLine(text) {
  for (let at = 0; at < text.length; at++) if (!isBlank(text.charCodeAt(at))) return false;
  return true;
}
const AHEAD = 48;
class LineCursor {
  afterBlank = true;
  above = "";
  at = 0;
  lines = [];
  add(lines) {
    for (const line of lines) this.lines.push(line);
  }
  get current() {
    return this.lines[this.at];
  }
  line(ahead = 0) {
    return ahead > AHEAD ? "" : this.lines[this.at + ahead]?.text ?? "";
  }
  next() {
    const text = this.line();
    this.afterBlank = isBlankLine(text);
    if (!this.afterBlank) this.above = text;
    this.at++;
  }
  /** Drops the lines that were walked over. */
  forget() {
    if (this.at < 1024 && this.at < this.lines.length) return;
    this.lines = this.lines.slice(this.at);
    this.at = 0;
  }
}
export {
  AHEAD,
  LineCursor,
  isBlankLine,
  lineCutter
};
