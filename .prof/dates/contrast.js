import { BEFORE_NOW, COMPARATIVES, OTHER_TIMES, PRESENT_ADVERBS, STATES } from "../lexicon/contrast-words.js";
import { CAPITALIZED, MARK, NUMERIC } from "../text/words.js";
const ADVERBS = /* @__PURE__ */ new Set(PRESENT_ADVERBS);
const OTHERS = /* @__PURE__ */ new Set(OTHER_TIMES);
const LEADS = /* @__PURE__ */ new Set(BEFORE_NOW);
const DEGREES = /* @__PURE__ */ new Set(COMPARATIVES);
const STATE_NOUNS = /* @__PURE__ */ new Set(STATES);
const REACH = 3;
const AROUND = 40;
function withoutIdlePresent(words, from, to, readings) {
  if (!readings.some((reading) => isIdle(words, reading))) return readings;
  const dated = readings.some(({ meaning }) => meaning.kind !== "set" && (meaning.kind !== "reference" || meaning.value !== "PRESENT_REF"));
  return readings.filter((reading, index) => !isIdle(words, reading) || isContrasted(words, from, to, reading, dated, readings[index - 1]));
}
function isIdle(words, { from, to, meaning }) {
  const last = words[to - 1]?.lower ?? "";
  return meaning.kind === "reference" && meaning.value === "PRESENT_REF" && (ADVERBS.has(last) || to - from === 1 && last === "current");
}
function isContrasted(words, from, to, reading, dated, previous) {
  if (words[reading.from]?.lower === "current") return isState(words, reading.to);
  const before = words[reading.from - 1];
  if (previous !== void 0 && previous.to === reading.from && previous.meaning.kind === "duration") return false;
  if (words[reading.to]?.lower === "and" && (words[reading.to + 1]?.lower === "again" || words[reading.to + 1]?.lower === "then")) return false;
  if (dated || reading.from > from && before !== void 0 && LEADS.has(before.lower)) return true;
  for (let at = Math.max(from, reading.from - REACH); at < Math.min(reading.to + REACH, to); at++) if (isComparative(words, at)) return true;
  for (let at = Math.max(from, reading.from - AROUND); at < Math.min(reading.to + AROUND, to); at++) if (OTHERS.has(words[at]?.lower ?? "")) return true;
  return false;
}
function isComparative(words, at) {
  const amount = words[at + 1]?.lower === "than" && ((words[at + 2]?.shape ?? 0) & NUMERIC) !== 0;
  return !amount && DEGREES.has(words[at]?.lower ?? "");
}
function isState(words, at) {
  for (let on = at; on < at + REACH; on++) {
    const word = words[on];
    if (word === void 0 || (word.shape & (MARK | CAPITALIZED)) !== 0) return false;
    if (STATE_NOUNS.has(word.lower)) return true;
  }
  return false;
}
export {
  withoutIdlePresent
};
