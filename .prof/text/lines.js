import { isBlank } from "../span.js";
function isBreak(code) {
  return code >= 10 && code <= 13 || code === 8232 || code === 8233;
}
function readLines(source, start, end) {
  const lines = [];
  let breaks = 0;
  for (let at = start; at < end; ) {
    let stop = at;
    let first = -1;
    for (; stop < end; stop++) {
      const code = source.charCodeAt(stop);
      if (code > 32 && code < 128) {
        if (first < 0) first = stop;
        continue;
      }
      if (isBreak(code)) break;
      if (first < 0 && !isBlank(code)) first = stop;
    }
    if (first >= 0) {
      let last = stop;
      while (isBlank(source.charCodeAt(last - 1))) last--;
      lines.push({ start: first, end: last, breaks: lines.length === 0 ? 0 : breaks, indent: first - at });
      breaks = 0;
    }
    breaks++;
    at = stop + (source.charCodeAt(stop) === 13 && source.charCodeAt(stop + 1) === 10 ? 2 : 1);
  }
  return lines;
}
const BULLETS = "\u2022\u2023\u25AA\u25CF\u25E6\u2013\u2014-*\xB7\u2043";
function isItem(source, line) {
  const head = source.slice(line.start, Math.min(line.end, line.start + 5));
  if (BULLETS.includes(head.charAt(0)) && isBlank(head.charCodeAt(1))) return true;
  return /^(?:\d{1,3}|[a-z])[.)]\s/.test(head);
}
export {
  isItem,
  readLines
};
