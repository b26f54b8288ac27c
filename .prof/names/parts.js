import { checkString } from "../check.js";
import { ARTICLE, nameBits, PARTICLE, PATRONYMIC } from "./name-tables.js";
import { readName } from "./read-name.js";
function parseName(name) {
  checkString(name, "name");
  return partsOf(readName(name));
}
const HYPHEN = /[-\u2010\u2011]/;
function partsOf({ ends: { titles, words, suffixes, nicknames }, order: { familyFirst, given, middle, family } }) {
  const start = familyFirst ? 0 : given + middle;
  const givenStart = familyFirst ? family + middle : 0;
  const middleStart = familyFirst ? family : given;
  const particle = particleOf(words, start, start + family);
  return {
    titles,
    ...given > 0 && { given: text(words, givenStart, givenStart + given) },
    ...middle > 0 && { middle: text(words, middleStart, middleStart + middle) },
    ...particle !== void 0 && { particle },
    ...family > 0 && { family: text(words, start, start + family) },
    ...suffixes.length > 0 && { suffix: suffixes.join(" ") },
    ...nicknames.length > 0 && { nickname: nicknames.join(" ") }
  };
}
function text(words, from, to) {
  let out = words[from]?.text ?? "";
  for (let at = from + 1; at < to; at++) out += " " + (words[at]?.text ?? "");
  return out;
}
function particleOf(words, from, to) {
  let end = from;
  while (end < to - 1 && ((words[end]?.facts.bits ?? 0) & (PARTICLE | ARTICLE)) !== 0) end++;
  if (end > from) return text(words, from, end);
  const first = words[from];
  if (first === void 0 || to <= from) return void 0;
  const hyphen = first.text.search(HYPHEN);
  if (hyphen > 0) {
    const before = first.lower.slice(0, first.lower.search(HYPHEN));
    if ((nameBits(before) & (ARTICLE | PATRONYMIC)) !== 0) return first.text.slice(0, hyphen);
  }
  return /^d['\u2019]\p{L}/iu.test(first.text) ? first.text.slice(0, 2) : void 0;
}
export {
  parseName,
  partsOf
};
