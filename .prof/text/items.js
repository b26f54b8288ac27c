import { indexWithin } from "../span.js";
const FIRST_ITEM = /^(?<bullet>[•⁃‣▪·-]\s?)?(?<number>\d{1,2}|a)(?<stop>\.\)|\)|\.)\s/;
const mayOpenItem = (code) => code >= 48 && code <= 57 || code === 97 || code === 45 || code > 127;
function itemsOf(source, start, end) {
  const whole = { start, end };
  if (!mayOpenItem(source.charCodeAt(start))) return [whole];
  const groups = FIRST_ITEM.exec(source.slice(start, start + 8))?.groups;
  if (groups === void 0) return [whole];
  const bullet = groups["bullet"] ?? "";
  const letter = groups["number"] === "a";
  const items = [];
  let from = start;
  for (let number = letter ? 98 : Number(groups["number"]) + 1; ; number++) {
    const marker = `${bullet}${letter ? String.fromCharCode(number) : number}${groups["stop"] ?? "."} `;
    const at = indexWithin(source, " " + marker, from, end);
    if (at < 0 || letter && number > 122) break;
    items.push({ start: from, end: at });
    from = at + 1;
  }
  if (items.length === 0) return [whole];
  items.push({ start: from, end });
  return items;
}
export {
  itemsOf
};
