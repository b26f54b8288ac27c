import { AFTER_BLANK } from "../../text/words.js";
const lowerAt = (scan, at) => at < scan.end ? scan.words[at]?.lower ?? "" : "";
const kindAt = (scan, at) => at < scan.end ? scan.kinds[at] ?? 0 : 0;
const gluedAt = (scan, at) => at < scan.end && ((scan.words[at]?.shape ?? AFTER_BLANK) & AFTER_BLANK) === 0;
function figure(text, least, most) {
  if (text.length < least || text.length > most) return -1;
  let value = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}
const own = (table, key) => Object.hasOwn(table, key) ? table[key] ?? -1 : -1;
export {
  figure,
  gluedAt,
  kindAt,
  lowerAt,
  own
};
