import { NOT_ADVERBS } from "./adverbs.js";
import { BASE, ING, PARTICIPLE, PAST, THIRD, verbForms } from "./verb-forms.js";
import { NOT_VERBS } from "./verbs.js";
const NO_VERBS = /* @__PURE__ */ new Set(NOT_VERBS);
const NO_ADVERBS = /* @__PURE__ */ new Set(NOT_ADVERBS);
const E = 101;
const D = 100;
const G = 103;
const N = 110;
const I = 105;
const Y = 121;
const L = 108;
function verbFormsByEnding(lower) {
  const { length } = lower;
  if (length < 5) return 0;
  const last = lower.charCodeAt(length - 1);
  const second = lower.charCodeAt(length - 2);
  if (last === D && second === E) return lower.charCodeAt(length - 3) !== E && !NO_VERBS.has(lower) ? PAST | PARTICIPLE : 0;
  if (last === G && second === N && length > 5) return lower.charCodeAt(length - 3) === I && !NO_VERBS.has(lower) ? ING : 0;
  if (length > 6 && last === E) return lower.endsWith("ize") ? BASE : 0;
  if (length > 6 && last === 115 && second === E) return lower.endsWith("izes") || lower.endsWith("ifies") ? THIRD : 0;
  return length > 6 && last === Y && lower.endsWith("ify") ? BASE : 0;
}
function lemmaOf(lower) {
  return verbForms().get(lower)?.lemma ?? lemmaByEnding(lower);
}
function lemmaByEnding(lower) {
  if (lower.endsWith("ied")) return lower.slice(0, -3) + "y";
  if (lower.endsWith("ies")) return lower.slice(0, -3) + "y";
  const cut = lower.endsWith("ing") ? 3 : lower.endsWith("ed") ? 2 : lower.endsWith("s") ? 1 : 0;
  if (cut < 2) return cut === 0 ? lower : lower.slice(0, -1);
  const stem = lower.slice(0, -cut);
  const last = stem.charAt(stem.length - 1);
  if (last === stem.charAt(stem.length - 2) && !"lsz".includes(last)) return stem.slice(0, -1);
  return ["at", "iz", "is", "us", "uc", "as", "ov", "iv", "in", "ang", "eng", "ur", "ag"].some((end) => stem.endsWith(end)) ? stem + "e" : stem;
}
function adverbByEnding(lower) {
  const { length } = lower;
  return length > 4 && lower.charCodeAt(length - 1) === Y && lower.charCodeAt(length - 2) === L && !NO_ADVERBS.has(lower);
}
const ADJECTIVE_ENDINGS = /* @__PURE__ */ new Set(["al", "ous", "ive", "ful", "less", "able", "ible", "ic", "ish", "ary", "ory", "ent", "ant", "ern"]);
function adjectiveByEnding(lower) {
  const { length } = lower;
  if (length < 5 || lower.endsWith("ment")) return false;
  if (lower.endsWith("iest")) return true;
  return ADJECTIVE_ENDINGS.has(lower.slice(-3)) || ADJECTIVE_ENDINGS.has(lower.slice(-2)) || ADJECTIVE_ENDINGS.has(lower.slice(-4));
}
export {
  adjectiveByEnding,
  adverbByEnding,
  lemmaOf,
  verbFormsByEnding
};
