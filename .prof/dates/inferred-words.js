import { VERB } from "../lexicon/classes.js";
import { indexAt } from "../span.js";
function datedWords(text, dates) {
  return dates.map((mention) => {
    const from = indexAt(text.words, mention.start);
    const to = indexAt(text.words, mention.end - 1) + 1;
    const stated = mention.type !== "DURATION" && mention.type !== "SET" && mention.known.includes("year") && mention.interval;
    return { mention, from, to, ...stated && { start: stated.start, end: stated.end } };
  });
}
const WHEN = /* @__PURE__ */ new Set(["in", "on", "since", "during", "at", "early", "late", "mid", ",", "(", "\u2013", "\u2014"]);
function timeOf(text, { mention, from }) {
  const before = text.words[from - 1];
  const range = text.ranges[mention.sentence];
  if (before !== void 0 && range !== void 0 && from > range.from && !WHEN.has(before.lower) && (before.classes & VERB) === 0) return void 0;
  const verbs = text.reading(mention.sentence).groups.filter((group) => group.kind === "verb");
  const verb = verbs.findLast((group) => group.to <= from) ?? verbs.find((group) => group.from >= from);
  if (verb === void 0) return void 0;
  if (verb.tense === "future") return "future";
  if (verb.modal !== void 0 || verb.form === "infinitive" || verb.form === "gerund") return void 0;
  return verb.tense === "past" || verb.perfect || verb.form === "participle" ? "past" : void 0;
}
export {
  datedWords,
  timeOf
};
