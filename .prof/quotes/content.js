import { ADVERB, COORDINATOR, PREPOSITION, RELATIVE, SUBORDINATOR } from "../lexicon/classes.js";
import { ADJUNCT_PREPOSITIONS, AFTER_VERB, CLAUSE_OPENERS, QUESTION_WORDS, OBJECT_PRONOUNS, SUBJECT_PRONOUNS } from "../lexicon/reporting-grammar.js";
import { IS_THOUGHT, NEEDS_THAT, TAKES_CLAUSE, TAKES_INFINITIVE, TAKES_LISTENER, TAKES_OBJECT, TAKES_QUESTION, TAKES_QUOTE, TAKES_THINGS } from "../lexicon/reporting-verbs.js";
import { isDash } from "./item.js";
import { isTime, phraseFrom } from "./phrases.js";
function following(line, verb, takes) {
  const { items } = line;
  let at = verb + 1;
  let addressee;
  while (isAfterVerb(items[at])) at++;
  const object = items[at];
  if (object?.kind === "noun" && (takes & TAKES_LISTENER) !== 0 && !isTime(object)) {
    const phrase = phraseFrom(items, at);
    const next = items[phrase.last + 1];
    const isSubject = next?.kind === "verb" && next.group.form === "finite";
    if (!isSubject && next !== void 0 && opensAfterListener(items, phrase.last + 1)) {
      addressee = phrase;
      at = phrase.last + 1;
    }
  }
  const from = at;
  let apart = false;
  for (let steps = 0; steps < 8; steps++) {
    const found = formAt(items, at, takes, apart, addressee !== void 0);
    if (found !== void 0) return { first: at, last: at, form: found, apart, addressee };
    const item = items[at];
    if (item === void 0) return void 0;
    if (isAfterVerb(item)) at++;
    else if (isTime(item) || item.kind === "noun" && item.lower === "earlier") at++;
    else if (item.kind === "mark" && (item.lower === ":" || item.lower === "," || isDash(item))) {
      if (item.lower === "," && !resumes(items, at + 1)) return void 0;
      at++;
    } else if (item.kind === "word" && ADJUNCT_PREPOSITIONS.has(item.lower) && items[at + 1]?.kind === "noun") {
      const phrase = phraseFrom(items, at + 1);
      if (item.lower === "to" && addressee === void 0) addressee = phrase;
      at = phrase.last + 1;
    } else return void 0;
    apart ||= at > from;
  }
  return void 0;
}
function opensAfterListener(items, at) {
  const next = items[at];
  if (next === void 0) return false;
  if (next.kind === "marked" || next.kind === "noun") return true;
  if (next.kind === "verb") return next.group.form === "infinitive";
  if (next.kind === "mark") return next.lower === "," || next.lower === ":" || next.lower === ".";
  return true;
}
function formAt(items, at, takes, apart, told) {
  const item = items[at];
  if (item === void 0) return void 0;
  const clause = (takes & TAKES_CLAUSE) !== 0;
  const bare = clause && (takes & NEEDS_THAT) === 0;
  if (item.kind === "marked") return (takes & TAKES_QUOTE) !== 0 || bare ? "quote" : (takes & TAKES_OBJECT) !== 0 ? "object" : void 0;
  if (item.lower === "that" && clause) {
    if (item.kind === "word") return "that";
    if (item.kind === "noun") return "that";
  }
  if (item.kind === "noun") {
    if (isTime(item) && items[at + 1]?.kind !== "verb" || item.lower === "earlier" || item.lower === "later") return void 0;
    if (bare && !OBJECT_PRONOUNS.has(item.lower) && hasFiniteVerb(items, at, (takes & (TAKES_OBJECT | TAKES_THINGS | IS_THOUGHT)) !== 0)) return "clause";
    return !apart && !told && (takes & TAKES_OBJECT) !== 0 ? "object" : void 0;
  }
  if (item.kind === "word") {
    if (item.lower === "to" && (takes & TAKES_INFINITIVE) !== 0 && items[at + 1]?.kind === "marked") return "infinitive";
    if (QUESTION_WORDS.has(item.lower) && (takes & (TAKES_QUESTION | TAKES_CLAUSE)) !== 0) return "question";
    if (bare && CLAUSE_OPENERS.has(item.lower) && hasFiniteVerb(items, at, false)) return "clause";
    if (bare && !apart && (item.word.classes & PREPOSITION) !== 0 && !ADJUNCT_PREPOSITIONS.has(item.lower) && hasFiniteVerb(items, at, false)) return "clause";
  }
  if (item.kind === "verb") {
    if (item.group.form === "infinitive") return (takes & TAKES_INFINITIVE) !== 0 ? "infinitive" : void 0;
    if (isGerund(item) && !apart && (takes & TAKES_OBJECT) !== 0) return "object";
    if (isGerund(item) && bare && !apart && hasFiniteVerb(items, at, false)) return "clause";
  }
  return void 0;
}
function hasFiniteVerb(items, at, strict) {
  for (let index = at + 1; index < items.length && index < at + 25; index++) {
    const item = items[index];
    if (item === void 0 || item.kind === "mark" && (item.lower === ";" || item.lower === "." || item.lower === ":")) return false;
    if (item.kind === "verb" && (item.group.form === "finite" || !strict && isPast(item))) return true;
    if (!strict && index === at + 1 && item.kind === "noun" && isSubjectPronoun(items[at])) return true;
    if (item.kind === "marked" && index === at + 1 && !strict) return true;
    if (strict) {
      if (item.kind === "word" && (item.word.classes & (RELATIVE | SUBORDINATOR)) !== 0) return false;
      if (item.kind === "verb") return false;
      if (item.kind === "mark" && item.lower === ",") return false;
      if (item.kind === "word" && (item.word.classes & COORDINATOR) !== 0) return false;
    }
  }
  return false;
}
function isPast(item) {
  return item.kind === "verb" && item.group.form === "participle" && !item.lower.endsWith("ing");
}
function isSubjectPronoun(item) {
  return item?.kind === "noun" && SUBJECT_PRONOUNS.has(item.lower);
}
function resumes(items, at) {
  const item = items[at];
  if (item?.kind === "marked" || item?.lower === "that") return true;
  if (item?.kind === "word" && ADJUNCT_PREPOSITIONS.has(item.lower)) {
    for (let index = at + 1; index < items.length && index < at + 10; index++) {
      if (items[index]?.lower === "," && items[index]?.kind === "mark") return items[index + 1]?.kind === "marked" || items[index + 1]?.lower === "that";
      if (items[index]?.kind === "verb") return false;
    }
  }
  return false;
}
function isAfterVerb(item) {
  return item?.kind === "word" && (AFTER_VERB.has(item.lower) || (item.word.classes & ADVERB) !== 0 && (item.word.classes & (PREPOSITION | COORDINATOR | RELATIVE)) === 0 && !QUESTION_WORDS.has(item.lower) && !CLAUSE_OPENERS.has(item.lower));
}
function isGerund(item) {
  return item?.kind === "verb" && item.group.form !== "finite" && item.group.form !== "infinitive" && item.lower.endsWith("ing");
}
function isStop(item) {
  return item?.kind === "mark" && (/^[.!?…]/.test(item.lower) || item.lower === "," || item.lower === ":" || item.lower === ";");
}
function isSayable(items, run) {
  for (let at = run.first; at <= run.last; at++) {
    const item = items[at];
    if (item?.kind === "marked" || item?.kind === "verb" && (item.group.form === "finite" || isPast(item))) return true;
  }
  return false;
}
export {
  following,
  isAfterVerb,
  isGerund,
  isPast,
  isSayable,
  isStop
};
