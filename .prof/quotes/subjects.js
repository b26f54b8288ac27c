import { ADVERB, COORDINATOR, PREPOSITION, RELATIVE, SUBORDINATOR } from "../lexicon/classes.js";
import { BETWEEN_SUBJECT_AND_VERB } from "../lexicon/reporting-grammar.js";
import { CLAUSE_PREPOSITIONS } from "../lexicon/grammar-words.js";
import { isDocumentNoun } from "../lexicon/reporting-nouns.js";
import { TAKES_CLAUSE } from "../lexicon/reporting-verbs.js";
import { isDash, itemBefore } from "./item.js";
import { isTime, phraseEndingAt, phraseFrom } from "./phrases.js";
const REACH = 40;
class Subjects {
  constructor(items) {
    this.items = items;
  }
  items;
  /** By verb; null where there is none. */
  found = /* @__PURE__ */ new Map();
  /** The subject of the verb at item `verb`. */
  of(verb) {
    const known = this.found.get(verb);
    if (known !== void 0) return known ?? void 0;
    this.found.set(verb, null);
    const subject = this.find(verb);
    if (subject !== void 0) this.found.set(verb, subject);
    return subject;
  }
  find(verb) {
    const { items } = this;
    const group = items[verb];
    if (group?.kind !== "verb") return void 0;
    const before = skipAdverbs(items, verb - 1);
    const item = itemBefore(items, before + 1);
    if (item === void 0) return group.group.form === "finite" ? void 0 : this.next(verb);
    if (group.group.form === "gerund" || group.group.form === "participle") {
      if (item.kind === "noun" && !isTime(item)) return this.ofGerund(before);
      return this.carried(before) ?? this.next(verb);
    }
    if (group.group.form === "infinitive") return item.kind === "verb" ? this.of(before) : this.carried(before);
    if (item.kind === "noun") {
      const phrase = phraseEndingAt(items, before);
      return this.antecedentAround(phrase) ?? phrase;
    }
    if (item.kind === "word" && (item.word.classes & RELATIVE) !== 0) return antecedent(items, before);
    if (item.kind === "mark" && (item.lower === "," || item.lower === ")" || isDash(item))) return this.behindAside(before);
    if (item.kind === "word" && (item.word.classes & COORDINATOR) !== 0) return this.carried(before);
    if (item.kind === "verb") return this.of(before);
    return void 0;
  }
  /**
   * "an email saying", "quoted Ames telling": the noun before it; but "sent an email saying" and "wrote to Ames saying"
   * are the sender's and the writer's words.
   */
  ofGerund(noun) {
    const { items } = this;
    const phrase = phraseEndingAt(items, noun);
    const head = items[phrase.head];
    let verb = phrase.first - 1;
    const tie = items[verb];
    const tied = tie?.kind === "word" && (tie.lower === "to" || tie.lower === "at");
    if (tied) verb--;
    const item = items[verb];
    if (item?.kind === "verb" && item.group.form !== "participle" && (tied || head?.kind === "noun" && head.group.form === "common" && isDocumentNoun(head.lower))) return this.of(verb) ?? phrase;
    return phrase;
  }
  /**
   * "the voter who met Lopez said", "an aide speaking to Lopez said": the noun before the verb belongs to a clause that
   * hangs on another noun.
   */
  antecedentAround(phrase) {
    const { items } = this;
    const touching = itemBefore(items, phrase.first);
    if (touching?.kind === "word" && CLAUSE_PREPOSITIONS.has(touching.lower) && items[phrase.first - 2]?.kind === "verb") return void 0;
    if (touching === void 0 || touching.kind === "noun" || touching.kind === "mark" || touching.kind === "marked") return void 0;
    if (touching.kind === "verb" && touching.group.form === "finite" && takesClause(touching)) return void 0;
    for (let at = phrase.first - 1; at > 0 && at > phrase.first - REACH; at--) {
      const item = items[at];
      if (item === void 0 || item.kind === "marked" || item.kind === "mark") return void 0;
      if (item.kind === "word") {
        if ((item.word.classes & RELATIVE) !== 0 && item.lower !== "that") return at === phrase.first - 1 ? void 0 : antecedent(items, at);
        if ((item.word.classes & COORDINATOR) !== 0) return void 0;
      }
      if (item.kind !== "verb") continue;
      const before = items[at - 1];
      if (item.group.form === "finite") continue;
      if (before?.kind === "noun" && !isTime(before) && item.group.form !== "infinitive") return phraseEndingAt(items, at - 1);
    }
    return void 0;
  }
  /**
   * "Peter Cook, Carter's press secretary, told": over the asides to the noun group that opens the clause. A group that
   * follows a preposition or another verb stands inside an aside itself.
   */
  behindAside(close) {
    const { items } = this;
    const closing = items[close];
    if (closing === void 0) return void 0;
    let tentative;
    let last;
    for (let at = close - 1; at > 0 && at > close - REACH; at--) {
      const item = items[at];
      if (item === void 0) break;
      if (item.kind === "mark" && (item.lower === ";" || item.lower === ":")) break;
      if (item.kind !== "mark" || item.lower !== closing.lower) continue;
      const end = items[at - 2]?.kind === "noun" && items[at - 1]?.kind === "noun" ? at - 2 : at - 1;
      const before2 = items[end];
      if (before2?.kind !== "noun" || isTime(before2) || before2.group.form === "number") continue;
      const ending = phraseEndingAt(items, end);
      const phrase2 = { ...this.antecedentAround(ending) ?? ending, aside: { first: at + 1, last: close - 1 } };
      last = phrase2;
      const edge2 = itemBefore(items, phrase2.first);
      if (edge2 === void 0 || edge2.kind === "marked" || edge2.kind === "noun") return tentative ?? phrase2;
      if (edge2.kind === "mark") {
        if (edge2.lower !== ",") return tentative ?? phrase2;
        const head = items[phrase2.head];
        if (tentative === void 0 && head?.kind === "noun" && head.group.form !== "common") tentative = phrase2;
      } else if (edge2.kind === "word" && ((edge2.word.classes & (COORDINATOR | SUBORDINATOR | ADVERB)) !== 0 || edge2.lower === "that")) return tentative ?? phrase2;
      else if (edge2.kind === "verb" && takesClause(edge2)) return tentative ?? phrase2;
    }
    if (tentative !== void 0 || last !== void 0) return tentative ?? last;
    const before = items[close - 1];
    if (before?.kind !== "noun") return void 0;
    const phrase = phraseEndingAt(items, close - 1);
    const edge = itemBefore(items, phrase.first);
    if (before.to > before.group.to || !isTime(before) && (edge === void 0 || edge.kind === "marked")) return phrase;
    return void 0;
  }
  /** The subject of the verb before item `at` that this one goes on from: a verb of saying, or else the nearest finite one. */
  carried(at) {
    const { items } = this;
    let nearest;
    for (let index = at; index >= 0 && index > at - REACH; index--) {
      const item = items[index];
      if (item === void 0 || item.kind === "mark" && item.lower === ";") break;
      if (isDash(item)) {
        let open = index - 1;
        while (open >= 0 && !isDash(items[open])) open--;
        if (open >= 0 && open > at - REACH) index = open;
        continue;
      }
      if (item.kind !== "verb" || item.group.form !== "finite" || this.isRelative(index)) continue;
      const subject = this.of(index) ?? this.behind(index);
      if (subject === void 0) continue;
      if (takesClause(item)) return subject;
      nearest ??= subject;
    }
    return nearest;
  }
  /** “It is safe,” said Ames, adding that: the subject of a verb that is put in behind what was said. */
  behind(verb) {
    const { items } = this;
    const item = items[verb];
    const before = items[verb - 1];
    const after = items[verb + 1];
    if (item === void 0 || !takesClause(item) || after?.kind !== "noun" || isTime(after)) return void 0;
    return before?.kind === "marked" || before?.kind === "mark" ? phraseFrom(items, verb + 1) : void 0;
  }
  isRelative(verb) {
    const item = this.items[skipAdverbs(this.items, verb - 1)];
    return item?.kind === "word" && (item.word.classes & RELATIVE) !== 0;
  }
  /** "Citing two aides, the paper said": the subject of the clause that follows. */
  next(verb) {
    const { items } = this;
    for (let at = verb + 1; at < items.length && at < verb + REACH; at++) {
      const item = items[at];
      if (item?.kind === "mark" && item.lower === ",") {
        const after = skipForward(items, at + 1);
        if (items[after]?.kind === "noun") {
          const phrase = phraseFrom(items, after);
          const next = items[phrase.last + 1];
          if (next?.kind === "verb" || next?.lower === ",") return phrase;
        }
      }
    }
    return void 0;
  }
}
function antecedent(items, relative) {
  let at = relative - 1;
  if (items[at]?.lower === ",") at--;
  if (items[at]?.kind === "mark" && items[at]?.lower === ")") while (at > 0 && items[at]?.lower !== "(") at--;
  if (items[at]?.lower === "(") at--;
  return items[at]?.kind === "noun" ? { ...phraseEndingAt(items, at), relative } : void 0;
}
function skipAdverbs(items, from) {
  let at = from;
  for (; ; ) {
    const item = itemBefore(items, at + 1);
    if (item !== void 0 && isTime(item) && at > 0) {
      const before = items[at - 1];
      if (before?.kind === "word" && (before.lower === "on" || before.lower === "in" || before.lower === "late" || before.lower === "early" || before.lower === "at" || before.lower === "over" || before.lower === "during" || before.lower === "since")) {
        at -= 2;
        continue;
      }
      if (before?.kind === "noun") {
        at--;
        continue;
      }
    }
    if (item?.kind === "word" && (BETWEEN_SUBJECT_AND_VERB.has(item.lower) || (item.word.classes & ADVERB) !== 0 && (item.word.classes & (COORDINATOR | RELATIVE | PREPOSITION)) === 0)) at--;
    else return at;
  }
}
function skipForward(items, from) {
  let at = from;
  while (items[at]?.kind === "word" && ["but", "and", "so", "then"].includes(items[at]?.lower ?? "")) at++;
  return at;
}
function takesClause(item) {
  return item.kind === "verb" && ((item.report?.takes ?? 0) & TAKES_CLAUSE) !== 0;
}
export {
  Subjects
};
