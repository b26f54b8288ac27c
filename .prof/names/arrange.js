import { ARTICLE, FIRST_HALF, nameBits, PARTICLE, PATRONYMIC, ROYAL_TITLE, SERVANT, TITLE_WITH_GIVEN_NAME } from "./name-tables.js";
import { familyFirst } from "./order.js";
import { isSpanishDouble } from "./spanish.js";
const GIVEN_AND_FAMILY = { familyFirst: false, given: 1, middle: 0, family: 1 };
function arrange({ words, family, title }) {
  const only = words[0];
  if (only === void 0) return { familyFirst: false, given: 0, middle: 0, family: 0 };
  if (words.length === 2 && only.facts.plain && only.facts.bits === 0 && words[1]?.facts.bits === 0) return GIVEN_AND_FAMILY;
  if (words.length === 1) {
    const given = isGivenAlone(only, title) ? 1 : 0;
    return { familyFirst: false, given, middle: 0, family: 1 - given };
  }
  if (family !== void 0 && family > 0 && family < words.length) return western(words, words.length - family, true);
  const order = familyFirst(words);
  if (order === void 0) return western(words, familyStart(words), false);
  return { familyFirst: true, given: words.length - order.family - order.middle, middle: order.middle, family: order.family };
}
function isGivenAlone({ facts }, title) {
  const bits = title === void 0 ? TITLE_WITH_GIVEN_NAME : nameBits(title);
  return (bits & ROYAL_TITLE) !== 0 || (bits & TITLE_WITH_GIVEN_NAME) !== 0 && facts.gender !== void 0;
}
function western(words, start, afterComma) {
  const given = Math.min(givenLength(words, start, afterComma), start);
  return { familyFirst: false, given, middle: start - given, family: words.length - start };
}
function givenLength(words, start, afterComma) {
  const [first, next] = words;
  if (first === void 0 || next === void 0 || (first.facts.bits & (SERVANT | FIRST_HALF | PARTICLE)) === 0) return 1;
  if ((first.facts.bits & SERVANT) !== 0) return (next.facts.bits & ARTICLE) !== 0 ? 3 : 2;
  const { lower } = first;
  if (start > 1 && (lower === "la" || lower === "jo" || lower === "de")) return 2;
  return afterComma && start === 2 && next.lower.length > 1 && (first.facts.bits & FIRST_HALF) !== 0 && next.facts.gender !== void 0 ? 2 : 1;
}
function familyStart(words) {
  const last = words.length - 1;
  const first = last < 2 ? 1 : givenLength(words, words.length, false);
  for (let at = 1; at < last; at++) {
    const word = words[at];
    if (word === void 0 || at < first) continue;
    const { lower, text: own, facts: { bits } } = word;
    if ((bits & (PARTICLE | PATRONYMIC | ARTICLE | SERVANT)) === 0 && lower.length > 1) continue;
    if (word.dotted && lower.length === 1) continue;
    if ((bits & PATRONYMIC) !== 0) {
      const after = words[at + 1]?.facts.bits ?? 0;
      const length = (after & (ARTICLE | SERVANT)) !== 0 ? 3 : 2;
      if (at + length > last) return at;
      continue;
    }
    if (lower === "al" || lower === "el" || lower === "ul") return at;
    if ((bits & SERVANT) !== 0 && at + 1 === last) return at;
    if (lower === "o" && (own === "O" || own === "o")) continue;
    if ((lower === "y" || lower === "e") && at >= 2 && own === lower) return at - 1;
    if (isDevotion(words, at)) {
      at = devotionEnd(words, at) - 1;
      continue;
    }
    if ((bits & PARTICLE) !== 0 && own.length > 1 && !(lower === "ben" && words[last]?.facts.gender !== void 0) && lower !== "ap" && lower !== "mac") return at;
    if ((lower === "mac" || lower === "mc") && at === last - 1) return at;
  }
  return isSpanishDouble(words) ? last - 1 : last;
}
function devotionEnd(words, at) {
  const next = words[at + 1]?.lower;
  return next === "la" || next === "los" || next === "las" ? at + 3 : at + 2;
}
function isDevotion(words, at) {
  const lower = words[at]?.lower;
  const end = devotionEnd(words, at);
  return at === 1 && (lower === "del" || lower === "de") && end < words.length && words[end - 1]?.facts.gender !== void 0 && words[0]?.facts.gender !== void 0;
}
export {
  arrange
};
