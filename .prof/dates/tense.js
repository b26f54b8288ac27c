import { BEFORE_BASE_FORMS, CLAUSE_EDGES, IRREGULAR_PAST_FORMS, MODALS_OF_PLANS, NOT_PAST_FORMS, PAST_AUXILIARIES, PLANNED_WORDS, PLANNING_WORDS, TIMETABLE_VERBS } from "../lexicon/date-neighbours.js";
import { DETERMINERS, PREPOSITIONS } from "../lexicon/function-words.js";
import { CAPITALIZED, MARK } from "../text/words.js";
const FUTURE_VERBS = /* @__PURE__ */ new Set(["will", "'ll", "won't", "shall"]);
const MODALS = /* @__PURE__ */ new Set(MODALS_OF_PLANS);
const PLANNING = /* @__PURE__ */ new Set(PLANNING_WORDS);
const PLANNED = /* @__PURE__ */ new Set(PLANNED_WORDS);
const TIMETABLE = /* @__PURE__ */ new Set(TIMETABLE_VERBS);
const BEFORE_BASE = /* @__PURE__ */ new Set(BEFORE_BASE_FORMS);
const DETERMINER = /* @__PURE__ */ new Set(DETERMINERS);
const PAST_VERBS = /* @__PURE__ */ new Set(PAST_AUXILIARIES);
const IRREGULAR = /* @__PURE__ */ new Set(IRREGULAR_PAST_FORMS);
const NOT_PAST = /* @__PURE__ */ new Set(NOT_PAST_FORMS);
const EDGES = /* @__PURE__ */ new Set(CLAUSE_EDGES);
const NOT_VERB = /* @__PURE__ */ new Set([...PREPOSITIONS, ...DETERMINERS]);
const REACH = 16;
function isPast(word, next, previous) {
  const { lower, shape } = word;
  if (previous?.lower === "be" || previous?.lower === "being") return false;
  if ((shape & MARK) !== 0) return false;
  if (PAST_VERBS.has(lower) || IRREGULAR.has(lower)) return true;
  return lower.length > 4 && lower.endsWith("ed") && lower !== "united" && !NOT_PAST.has(lower) && next?.lower !== "to";
}
function isPastForm(word) {
  return isPast(word, void 0, void 0);
}
function directionAt(text, sentence, at) {
  const range = text.ranges[sentence];
  if (range === void 0) return void 0;
  const before = backwards(text.words, range.from, at);
  if (before.direction !== void 0 || before.verb) return before.direction;
  return forwards(text.words, range.to, at);
}
function backwards(words, from, at) {
  let past = false;
  for (let index = at - 1, steps = 0; index >= from && steps < REACH; index--, steps++) {
    const word = words[index];
    if (word === void 0) break;
    const { lower } = word;
    if (EDGES.has(lower) && !(index === at - 1)) break;
    if (FUTURE_VERBS.has(lower)) return { direction: past ? "past" : "future" };
    if (MODALS.has(lower) && (word.shape & CAPITALIZED) === 0) return words[index + 1]?.lower === "have" ? { direction: "past" } : past ? { direction: "past" } : { direction: "future" };
    if (lower === "to" && PLANNING.has(words[index - 1]?.lower ?? "") && !NOT_VERB.has(words[index + 1]?.lower ?? "")) return { direction: "future" };
    if (PLANNED.has(lower) && !past) return { direction: "future" };
    if (TIMETABLE.has(lower) && !past && isPresent(words[index - 1])) return { direction: "future" };
    if ((lower === "is" || lower === "are" || lower === "has" || lower === "have") && !past) return lower === "is" || lower === "are" ? { verb: true } : { direction: "past" };
    if (isPast(word, words[index + 1], words[index - 1])) past = true;
  }
  return past ? { direction: "past", verb: true } : {};
}
function isPresent(before) {
  return before !== void 0 && ![BEFORE_BASE, MODALS, FUTURE_VERBS, PAST_VERBS, DETERMINER].some((words) => words.has(before.lower));
}
function forwards(words, to, at) {
  for (let index = at + 1, steps = 0; index < to && steps < REACH; index++, steps++) {
    const word = words[index];
    if (word === void 0) break;
    const { lower } = word;
    if (EDGES.has(lower)) break;
    if (FUTURE_VERBS.has(lower)) return "future";
    if ((lower === "is" || lower === "are") && (words[index + 1]?.lower === "to" || PLANNING.has(words[index + 1]?.lower ?? "") && words[index + 2]?.lower === "to")) return "future";
    if (lower === "would" || lower === "should") return "future";
    if (isPast(word, words[index + 1], words[index - 1])) return "past";
    if (lower === "has" || lower === "have") return "past";
  }
  return void 0;
}
export {
  directionAt,
  isPastForm
};
