import { COMMON_EAST_SURNAMES } from "../lexicon/telling-surnames.js";
import { CHINESE, KOREAN, nameBits, PARTICLE, VIETNAMESE, VIETNAMESE_MIDDLE } from "./name-tables.js";
import { isPinyin, isSyllable } from "./syllables.js";
const COMMON_LAST = /* @__PURE__ */ new Set(COMMON_EAST_SURNAMES);
function familyFirst(words) {
  const count = words.length;
  const [one, two] = words;
  const end = words.at(-1);
  if (count < 2 || count > 4 || one === void 0 || two === void 0 || end === void 0) return void 0;
  const bits = one.lower.includes("'") ? nameBits(one.lower.replaceAll("'", "")) : one.facts.bits;
  if ((bits & (CHINESE | KOREAN | VIETNAMESE)) === 0) return void 0;
  for (const word of words) if (word.dotted || word.lower.length === 1) return void 0;
  const first = one.lower;
  const second = two.lower;
  const last = end.lower;
  if ((bits & VIETNAMESE) !== 0 && count >= 3 && two.facts.gender === void 0 && words.every((word, at) => at === 0 || word.lower.length <= 7 && !word.lower.includes("-"))) {
    if (first === "nguyen" || first === "tran" || first === "pham" || first === "phan" || (two.facts.bits & VIETNAMESE_MIDDLE) !== 0) return { family: 1, middle: count - 2 };
  }
  if ((bits & (CHINESE | KOREAN)) === 0) return void 0;
  if (count === 2) {
    if (second.includes("-")) return second.split("-").every(isSyllable) ? { family: 1, middle: 0 } : void 0;
    if ((end.facts.bits & (CHINESE | KOREAN)) !== 0) return void 0;
    return second.length > 3 && isPinyin(second) ? { family: 1, middle: 0 } : void 0;
  }
  if (count !== 3 || !two.facts.syllable) return void 0;
  if (last.length <= 5 && two.facts.gender === void 0 && end.facts.gender === void 0 && (two.facts.bits & PARTICLE) === 0) return { family: 1, middle: 0 };
  const korean = (bits & (KOREAN | CHINESE)) === KOREAN;
  if (end.facts.syllable && (korean || !((end.facts.bits & CHINESE) !== 0 && one.facts.gender !== void 0)) && !COMMON_LAST.has(last)) return { family: 1, middle: 0 };
  return void 0;
}
export {
  familyFirst
};
