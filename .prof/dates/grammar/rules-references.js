import { AFTER_REFERENCES } from "../../lexicon/date-neighbours.js";
import { POINTERS, REFERENCES } from "../../lexicon/time-words.js";
import { CAPITALIZED, MARK, NUMERIC } from "../../text/words.js";
import { endsName } from "./doubts.js";
import { isPastForm } from "../tense.js";
import { isGlued } from "./pattern.js";
const PAST = { kind: "reference", value: "PAST_REF" };
const PRESENT = { kind: "reference", value: "PRESENT_REF" };
const FUTURE = { kind: "reference", value: "FUTURE_REF" };
const ends = (match) => {
  const next = match.words[match.to];
  return next === void 0 || (next.shape & MARK) !== 0 || AFTER.has(next.lower);
};
const AFTER = /* @__PURE__ */ new Set(AFTER_REFERENCES);
const LEADS = /* @__PURE__ */ new Set(["in", "for", "from", "into", "of", "than"]);
const isLed = (match) => LEADS.has(match.words[match.from - 1]?.lower ?? "");
function reference(match) {
  const word = match.word("reference");
  const value = Object.hasOwn(REFERENCES, word) ? REFERENCES[word] : void 0;
  const next = match.words[match.to];
  const previous = match.words[match.from - 1];
  if (word === "now") {
    if (next?.lower === "that" || next?.lower === "-" || previous === void 0 && next?.lower === ",") return void 0;
  }
  if (word === "current" || word === "recent") {
    const adjective = next !== void 0 && (next.shape & (MARK | CAPITALIZED)) === 0;
    if (!adjective || next?.lower === "affairs" || word === "current" && next?.lower === "account") return void 0;
  }
  if ((word === "soon" || word === "recently") && next?.lower === "-") return void 0;
  if (word === "soon" && next !== void 0 && isPastForm(next)) return void 0;
  if (word === "recent" && (previous?.lower === "most" || previous?.lower === "more")) return void 0;
  if (word === "soon" && (next?.lower === "as" || previous?.lower === "as" || previous?.lower === "too")) return void 0;
  return value === "PAST_REF" ? PAST : value === "PRESENT_REF" ? PRESENT : FUTURE;
}
const REFERENCE_RULES = [
  {
    name: "holiday",
    pattern: "(POINTER)? HOLIDAY (,? YEAR)?",
    read: (match) => {
      const index = match.value("holiday");
      if (index === void 0) return void 0;
      const word = match.words[match.at("holiday")];
      const next = match.words[match.to];
      const year = match.value("year");
      const lower = word?.lower ?? "";
      if (word === void 0 || (word.shape & CAPITALIZED) === 0 && (word.shape & NUMERIC) === 0) return void 0;
      if (lower === "9" && (isGlued(next) && next !== void 0 && (next.shape & MARK) !== 0 && next.lower === "/")) return void 0;
      const name = next !== void 0 && year === void 0 && (next.shape & CAPITALIZED) !== 0 && (next.shape & (MARK | NUMERIC)) === 0;
      const one = match.to - match.at("holiday") === 1;
      if (name && one) return void 0;
      if (one && !match.has("pointer") && endsName(match)) return void 0;
      const pointer = match.has("pointer") && Object.hasOwn(POINTERS, match.word("pointer")) ? POINTERS[match.word("pointer")] : void 0;
      return { kind: "holiday", index, ...year !== void 0 && { year }, ...pointer !== void 0 && { pointer } };
    }
  },
  { name: "now", pattern: "REFERENCE", read: reference },
  { name: "right now", pattern: "right now", read: () => PRESENT },
  { name: "more recently", pattern: "(more/most/very/just/only/until) recently", read: () => PAST },
  { name: "very soon", pattern: "very/fairly/pretty soon", read: () => FUTURE },
  { name: "the past", pattern: "the (recent/distant/not too distant)? past", read: (match) => isLed(match) && ends(match) ? PAST : void 0 },
  { name: "the future", pattern: "the (near/foreseeable/immediate/distant)? future", read: (match) => isLed(match) && ends(match) ? FUTURE : void 0 },
  { name: "the present", pattern: "the present", read: (match) => ends(match) ? PRESENT : void 0 },
  { name: "the moment", pattern: "the moment", read: (match) => /^(?:at|for)$/.test(match.words[match.from - 1]?.lower ?? "") && ends(match) ? PRESENT : void 0 },
  { name: "the time being", pattern: "the time being", read: () => PRESENT },
  { name: "these days", pattern: "these days", read: () => PRESENT },
  { name: "the long term", pattern: "the long/short/near/medium DASH? term", read: () => FUTURE }
];
export {
  REFERENCE_RULES
};
