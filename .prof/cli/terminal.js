function terminalOf(output, environment) {
  const forced = environment["FORCE_COLOR"];
  const colour = forced !== void 0 && forced !== "" ? forced !== "0" : output.isTTY === true && (environment["NO_COLOR"] ?? "") === "" && environment["TERM"] !== "dumb";
  const style = (on, off) => (text) => colour && text !== "" ? `\x1B[${on}m${text}\x1B[${off}m` : text;
  return {
    width: Math.max(40, Math.min(output.columns ?? columnsOf(environment), 100)),
    bold: style(1, 22),
    dim: style(2, 22),
    accent: style(36, 39)
  };
}
function columnsOf({ COLUMNS }) {
  const columns = Number(COLUMNS);
  return Number.isInteger(columns) && columns > 0 ? columns : 80;
}
function wrap(text, width, indent) {
  const lines = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    if (word === "") continue;
    if (line !== "" && indent.length + line.length + 1 + word.length > width) {
      lines.push(indent + line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  if (line !== "") lines.push(indent + line);
  return lines.join("\n");
}
function beside(text, width, indent) {
  return wrap(text, width, " ".repeat(indent)).trimStart();
}
function around(text, start, end, width) {
  const flat = (part) => part.replace(/\s+/g, " ");
  const stretch = clip(text.slice(start, end), width);
  const before = flat(text.slice(0, start)).trimStart();
  const after = flat(text.slice(end)).trimEnd();
  const room = width - stretch.length;
  if (before.length + after.length <= room) return [before, stretch, after];
  if (room < 10) return ["", stretch, ""];
  const right = Math.min(after.length, Math.max(Math.floor(room / 3), room - before.length));
  const left = Math.min(before.length, room - right);
  return [left === before.length ? before : lastWords(before, left), stretch, right === after.length ? after : firstWords(after, right)];
}
function lastWords(text, width) {
  const cut = text.slice(Math.max(0, text.length - Math.max(0, width - 1)));
  return "\u2026" + cut.slice(cut.indexOf(" ") + 1 || cut.length);
}
function firstWords(text, width) {
  const cut = text.slice(0, Math.max(0, width - 1));
  return cut.slice(0, Math.max(0, cut.lastIndexOf(" "))) + "\u2026";
}
function clip(text, width) {
  const flat = text.replace(/\s+/g, " ").trim();
  return flat.length <= width ? flat : flat.slice(0, Math.max(0, width - 1)).trimEnd() + "\u2026";
}
export {
  around,
  beside,
  clip,
  terminalOf,
  wrap
};
