import { ADVERB, AUXILIARY, COORDINATOR, DETERMINER, MODAL, NOUN, PREPOSITION, PRONOUN, RELATIVE, SUBORDINATOR, VERB } from "../lexicon/classes.js";
import { NEXT_OF_REPORTING, REPORTING_FORMS, TAKES_CLAUSE, TAKES_LABEL, TAKES_LISTENER, TAKES_OBJECT } from "../lexicon/reporting-verbs.js";
import { POSTPOSED_ADJECTIVES, SUBJECT_PRONOUNS } from "../lexicon/reporting-grammar.js";
import { AFTER_BLANK, CAPITALIZED, CLITIC, MARK, NUMERIC } from "../text/words.js";
import { isDash, itemBefore, nounItem, verbItem } from "./item.js";
const FUNCTION = ADVERB | AUXILIARY | COORDINATOR | DETERMINER | MODAL | PREPOSITION | PRONOUN | RELATIVE | SUBORDINATOR;
function mended(text, items, item) {
  const last = itemBefore(items, items.length);
  if (last !== void 0 && last.to === item.from) {
    if (last.kind === "verb" && joinsVerb(items, last, item)) return void 0;
    if (last.kind === "mark" && joinsHalves(text, items, item)) return void 0;
  }
  if (item.kind === "word") return mendedWord(text, items, last, item);
  if (item.kind === "noun") return mendedNoun(text, items, last, item);
  return item.kind === "verb" ? mendedVerb(text, items, last, item) : item;
}
function joinsVerb(items, last, item) {
  if (!NEXT_OF_REPORTING.has(item.lower)) return false;
  const report = REPORTING_FORMS.get(`${last.lower} ${item.lower}`);
  if (report !== void 0) items[items.length - 1] = { ...last, to: item.to, report };
  return report !== void 0;
}
function joinsHalves(text, items, item) {
  const tie = items[items.length - 1];
  const half = items[items.length - 2];
  if (tie?.kind !== "mark" || tie.lower !== "-" || half?.kind !== "verb" || item.kind === "mark") return false;
  if ((tie.word.shape & AFTER_BLANK) !== 0 || half.to !== tie.from || ((text.words[item.from]?.shape ?? AFTER_BLANK) & AFTER_BLANK) !== 0) return false;
  items.length -= 2;
  const before = items[items.length - 1];
  if (before?.kind === "noun" && before.to === half.from && before.group.form !== "pronoun") items[items.length - 1] = { ...before, to: item.to, lower: item.lower, group: { ...before.group, to: item.to, head: item.to - 1 } };
  else items.push(nounOf(half.from, item.to, item.lower, "common"));
  return true;
}
function mendedWord(text, items, last, item) {
  if (item.lower === "that" && last?.kind === "noun" && last.to === item.from) opensClause(text, items, last);
  if ((item.word.classes & FUNCTION) !== 0 || (item.word.shape & (CLITIC | NUMERIC)) !== 0) return item;
  if (last?.kind === "noun" && adjoins(last, item) && (item.word.shape & (AFTER_BLANK | CAPITALIZED)) === AFTER_BLANK && !POSTPOSED_ADJECTIVES.has(item.lower)) {
    items[items.length - 1] = extended(last, item.from, item.lower);
    return void 0;
  }
  return (item.word.shape & CAPITALIZED) !== 0 ? nounOf(item.from, item.to, item.lower, "name") : item;
}
function mendedNoun(text, items, last, item) {
  const word = text.words[item.from];
  if (last?.kind === "noun" && last.to === item.from && SUBJECT_PRONOUNS.has(item.lower)) opensClause(text, items, last);
  const first = last?.kind === "verb" && last.to === item.from && last.to === last.from + 1 && item.group.form === "name" ? text.words[last.from] : void 0;
  if (last !== void 0 && first !== void 0 && (first.shape & CAPITALIZED) !== 0 && (first.classes & VERB) === 0) {
    items.length -= 1;
    return { ...item, from: last.from, group: { ...item.group, from: last.from } };
  }
  if (last?.kind !== "verb" || last.to !== item.from || item.to !== item.from + 1 || last.to !== last.from + 1 || last.group.form !== "finite") return item;
  const report = REPORTING_FORMS.get(item.lower);
  if (word === void 0 || report === void 0 || (word.classes & NOUN) !== 0 || (word.shape & CAPITALIZED) !== 0) return item;
  asNoun(text, items, last);
  const past = item.lower.endsWith("s") ? "present" : "past";
  return verbItem(item.from, item.to, item.lower, { ...last.group, from: item.from, to: item.to, head: item.from, lemma: report.lemma, form: "finite", tense: past, perfect: void 0, progressive: void 0, passive: void 0, negated: void 0, modal: void 0 }, report);
}
function opensClause(text, items, noun) {
  const at = noun.group.head;
  const word = text.words[at];
  const before = text.words[at - 1];
  if (word === void 0 || before === void 0 || noun.to !== at + 1 || noun.from > at - 1 || noun.group.possessor !== void 0) return;
  const report = (word.classes & VERB) !== 0 && word.lower.endsWith("s") ? REPORTING_FORMS.get(word.lower) : void 0;
  if (report === void 0 || (report.takes & TAKES_CLAUSE) === 0 || (word.shape & CAPITALIZED) !== 0 || (before.shape & CAPITALIZED) === 0 || (before.shape & (CLITIC | MARK)) !== 0) return;
  items[items.length - 1] = nounOf(noun.from, at, before.lower, "name");
  items.push(verbItem(at, at + 1, word.lower, { kind: "verb", from: at, to: at + 1, head: at, lemma: report.lemma, form: "finite", tense: "present" }, report));
}
function mendedVerb(text, items, last, item) {
  const { group } = item;
  const isOne = item.to === item.from + 1;
  if (last?.kind === "verb" && last.to === item.from && last.to === last.from + 1 && item.report !== void 0) {
    const first = text.words[last.from];
    if ((last.lower.endsWith("s") || ((first?.shape ?? 0) & CAPITALIZED) !== 0) && last.group.form === "finite" && group.from === group.head && !item.lower.endsWith("ing") && group.form !== "infinitive") {
      asNoun(text, items, last);
      return asPast(item);
    }
  }
  if (group.form === "finite") {
    if (last?.kind === "word" && item.report !== void 0 && (last.word.classes & FUNCTION) === 0 && (last.word.shape & (CLITIC | MARK)) === 0) items[items.length - 1] = nounOf(last.from, last.to, last.lower, "common");
    if (isOne && group.lemma === item.lower && isJoinedToInfinitive(items)) return { ...item, group: { ...group, form: "infinitive", tense: "none" } };
    if (isOne && item.lower.endsWith("ing") && group.lemma !== item.lower) return { ...item, group: { ...group, form: "gerund", tense: "none" } };
    if (isOne && last?.kind === "noun" && adjoins(last, item) && group.lemma === item.lower && isIndefinite(text, last)) {
      items[items.length - 1] = extended(last, item.from, item.lower);
      return void 0;
    }
  }
  return readsAsPast(text, last, item) ? asPast(item) : item;
}
function readsAsPast(text, last, item) {
  const { group } = item;
  const takes = item.report?.takes ?? 0;
  if ((takes & TAKES_CLAUSE) === 0 || (takes & TAKES_LABEL) !== 0) return false;
  const next = text.words[item.to]?.lower;
  const isTied = next === "to" || next === "by";
  if (group.passive && group.form === "finite" && (takes & (TAKES_OBJECT | TAKES_LISTENER)) === 0 && !isTied && text.words[item.from]?.lower === "'s") return true;
  if (group.form !== "participle" || group.progressive || group.from !== group.head || item.to !== item.from + 1) return false;
  if (last?.kind === "noun") return (takes & TAKES_OBJECT) === 0 || next === "that" && last.group.form !== "pronoun";
  return last?.kind === "mark" && (last.lower === "," || last.lower === ")" || isDash(last)) && !isTied && (takes & TAKES_OBJECT) === 0;
}
function isJoinedToInfinitive(items) {
  const last = items[items.length - 1];
  if (last?.lower !== "and" && last?.lower !== "or") return false;
  const first = items[items.length - 2];
  const joined = first?.kind === "noun" ? items[items.length - 3] : first;
  return joined?.kind === "verb" && joined.group.form === "infinitive";
}
function isIndefinite(text, noun) {
  const first = text.words[noun.from]?.lower;
  return first === "a" || first === "an";
}
function adjoins(last, item) {
  return last.to === item.from && last.group.form !== "pronoun";
}
function asNoun(text, items, last) {
  const before = items[items.length - 2];
  if (before?.kind === "noun" && adjoins(before, last)) {
    items.length -= 1;
    items[items.length - 1] = extended(before, last.from, last.lower);
  } else items[items.length - 1] = nounOf(last.from, last.to, last.lower, ((text.words[last.from]?.shape ?? 0) & CAPITALIZED) !== 0 ? "name" : "common");
}
function asPast(item) {
  return { ...item, group: { ...item.group, form: "finite", tense: "past", passive: void 0 } };
}
function nounOf(from, to, lower, form) {
  return nounItem(from, to, lower, { kind: "noun", from, to, head: to - 1, form, possessor: void 0, plural: void 0, time: void 0 });
}
function extended(item, head, lower) {
  return { ...item, to: head + 1, lower, group: { ...item.group, to: head + 1, head, form: item.group.form === "name" ? "common" : item.group.form } };
}
export {
  mended
};
