import { AFTER_PHRASE } from "../lexicon/reporting-grammar.js";
import { IS_THOUGHT, NEEDS_THAT, TAKES_CLAUSE, TAKES_LABEL } from "../lexicon/reporting-verbs.js";
import { isAfterVerb, isGerund, isPast, isStop } from "./content.js";
import { isDash } from "./item.js";
import { phraseFrom } from "./phrases.js";
const FARTHEST = 250;
const MAIN_CLAUSE = { relative: false, subordinate: false, phrase: false, inside: false, tense: void 0 };
function endOfContent(line, first, place) {
  const { items } = line;
  let last = Math.min(items.length - 1, first + FARTHEST);
  let depth = 0;
  for (let at = first; at <= last; at++) {
    const item = items[at];
    if (item === void 0) break;
    if (item.kind === "mark") {
      if (item.lower === "(" || item.lower === "[") depth++;
      else if (item.lower === ")" || item.lower === "]") {
        if (depth === 0) return at - 1;
        depth--;
      }
      if (depth > 0 || at === first) continue;
      if (item.lower === ";") {
        if (opensClause(items, at + 1)) return at - 1;
      } else if (item.lower === "," || isDash(item)) {
        if (narratorAfterComma(items, at, place) || isDash(item) && (place.phrase || isAside(items, at))) return at - 1;
      }
      continue;
    }
    if (depth > 0 || at === first) continue;
    if (item.kind === "marked") {
      if (at < last && endsInComma(line, item.marked) && narratorAfterComma(items, at, place)) return at;
    } else if (item.kind === "word") {
      if ((item.lower === "and" || item.lower === "but") && (coordinatesCue(items, at, place) || place.phrase && opensClause(items, at + 1))) return at - 1;
      if (item.lower === "according" && items[at + 1]?.lower === "to") return at - 1;
      if (item.lower === "compared" || place.phrase && (item.lower === "while" || item.lower === "when" || item.lower === "after")) return at - 1;
    }
  }
  while (last > first && isStop(items[last])) last--;
  return last;
}
function isAside(items, dash) {
  if (items[dash + 1]?.kind !== "noun") return false;
  const verb = items[phraseFrom(items, dash + 1).last + 1];
  if (verb?.kind === "verb" && verb.group.form === "finite") return false;
  for (let at = dash + 1; at < items.length; at++) if (isDash(items[at])) return false;
  return true;
}
function opensClause(items, from) {
  let at = from;
  while (items[at]?.kind === "word" && (items[at]?.lower === "and" || items[at]?.lower === "but")) at++;
  if (items[at]?.kind !== "noun") return false;
  let verb = phraseFrom(items, at).last + 1;
  while (isAfterVerb(items[verb])) verb++;
  const item = items[verb];
  return item?.kind === "verb" && item.group.form === "finite";
}
function endsInComma(line, marked) {
  return lastInside(line, marked) === ",";
}
function lastInside(line, marked) {
  const { words } = line.text;
  let at = marked.last - (marked.unclosed ? 1 : 2);
  while (at > marked.first + 1 && CLOSING.has(words[at]?.lower ?? "")) at--;
  return words[at]?.lower ?? "";
}
const CLOSING = /* @__PURE__ */ new Set(["\u2019", "\u201D", "'", '"', "\u2019\u2019", "''", "\u2019\u201D", "\xBB", "\u203A"]);
function narratorAfterComma(items, comma, place) {
  let at = comma + 1;
  const next = items[at];
  if (next === void 0) return true;
  if (next.lower === "according") return true;
  if (place.subordinate && opensClause(items, at)) return true;
  if (next.lower === "compared") return true;
  if (place.phrase && next.kind === "word" && AFTER_PHRASE.has(next.lower)) return true;
  if (next.kind === "word" && (next.lower === "which" || next.lower === "whom") && items[at + 1]?.kind === "noun") {
    const verb2 = items[phraseFrom(items, at + 1).last + 1];
    if (verb2?.kind === "verb" && verb2.group.form === "finite" && verb2.report !== void 0) return true;
  }
  if (isGerund(next)) return place.phrase || next.kind === "verb" && next.report !== void 0;
  if (next.kind === "verb" && place.relative && (next.group.form === "finite" || isPast(next))) return true;
  if (next.kind === "verb" && next.group.form !== "finite") return false;
  if (next.kind === "word" && next.lower === "while" && (opensClause(items, at + 1) || isGerund(items[at + 1]))) return true;
  const coordinated = next.kind === "word" && (next.lower === "but" || next.lower === "and" || next.lower === "while" || next.lower === "though" || next.lower === "although" || next.lower === "as");
  if (coordinated) {
    if (next.lower === "and" || next.lower === "but") {
      if (coordinatesCue(items, at, place)) return true;
      if ((place.phrase || place.inside && next.lower === "but") && opensClause(items, at + 1)) return true;
    }
    at++;
  }
  const subject = items[at];
  if (subject?.kind === "verb") return isCueVerb(subject) && !coordinated;
  if (subject?.kind !== "noun") return false;
  const phrase = phraseFrom(items, at);
  let verb = phrase.last + 1;
  if (items[verb]?.kind === "mark" && items[verb]?.lower === ",") {
    let close = verb + 1;
    while (close < items.length && close < verb + 10 && items[close]?.kind !== "verb" && items[close]?.kind !== "marked" && items[close]?.lower !== ",") close++;
    if (items[close]?.lower === ",") verb = close + 1;
  }
  while (isAfterVerb(items[verb])) verb++;
  return isCueVerb(items[verb]);
}
function coordinatesCue(items, and, place) {
  let at = and + 1;
  while (isAfterVerb(items[at])) at++;
  const verb = items[at];
  if (!isCueVerb(verb) || place.tense !== void 0 && verb.group.tense !== place.tense) return false;
  const takes = verb.report?.takes ?? 0;
  if ((takes & IS_THOUGHT) !== 0) return false;
  return (takes & NEEDS_THAT) === 0 || items[at + 1]?.lower === "that";
}
function isCueVerb(item) {
  return item?.kind === "verb" && item.group.form === "finite" && ((item.report?.takes ?? 0) & (TAKES_CLAUSE | TAKES_LABEL)) !== 0;
}
export {
  MAIN_CLAUSE,
  endOfContent,
  lastInside
};
