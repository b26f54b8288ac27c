import { AFTER_WHOLE_DATES, DIVIDED_PERIODS } from "../../lexicon/date-neighbours.js";
import { ABBREVIATED, CAPITALIZED, MARK } from "../../text/words.js";
const MAY_FOLLOW = /* @__PURE__ */ new Set(AFTER_WHOLE_DATES);
const OF_WHAT = /* @__PURE__ */ new Set(DIVIDED_PERIODS);
const EDGE_ADVERBS = /* @__PURE__ */ new Set(["early", "earlier", "late", "later"]);
function standsForItself(match) {
  const next = match.words[match.to];
  const previous = match.words[match.from - 1];
  if (previous?.lower === "in" && EDGE_ADVERBS.has(match.words[match.from - 2]?.lower ?? "")) return true;
  const divided = previous?.lower === "of" && OF_WHAT.has(match.words[match.from - 2]?.lower ?? "");
  if (previous?.lower === "of" && !divided) return false;
  if (next === void 0) return true;
  if ((next.shape & MARK) !== 0) return next.lower !== "-" && next.lower !== "\u2013";
  const last = match.words[match.to - 1];
  const ends = last !== void 0 && (last.shape & ABBREVIATED) !== 0 && (next.shape & CAPITALIZED) !== 0;
  const lower = next.lower;
  if (lower === "when" || lower === "after" || lower === "before") return false;
  return ends || divided && lower !== "of" && lower !== "that" || MAY_FOLLOW.has(lower) || lower.endsWith("ly");
}
export {
  standsForItself
};
