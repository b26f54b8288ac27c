import { ADVERB, COORDINATOR, PREPOSITION, RELATIVE, SUBORDINATOR } from "../lexicon/classes.js";
import { BETWEEN_SUBJECT_AND_VERB, PARTITIVES, POSTPOSED_ADJECTIVES, TIME_NOUNS, TYING_PREPOSITIONS, WAYS_OF_KNOWING } from "../lexicon/reporting-grammar.js";
import { CLAUSE_PREPOSITIONS } from "../lexicon/grammar-words.js";
import { isDocumentNoun } from "../lexicon/reporting-nouns.js";
import { TAKES_CLAUSE } from "../lexicon/reporting-verbs.js";
import { isDash } from "./item.js";
const REACH = 40;
class Subjects {
  #found = /* @__PURE__ */ new Map();
  #line;
  constructor(line) {
    this.#line = line;
  }
  /** The subject of the verb at item `verb`. */
  of(verb) {
    if (this.#found.has(verb)) return this.#found.get(verb);
    this.#found.set(verb, void 0);
    const subject = this.#find(verb);
    this.#found.set(verb, subject);
    return subject;
  }
  #find(verb) {
    const { items } = this.#line;
    const group = items[verb];
    if (group?.kind !== "verb") return void 0;
    const before = skipAdverbs(items, verb - 1);
    const item = items[before];
    if (item === void 0) return group.group.form === "finite" ? void 0 : this.#next(verb);
    if (group.group.form === "gerund" || group.group.form === "participle") {
      if (item.kind === "noun" && !isTime(item)) return this.#ofGerund(before);
      return this.#carried(before) ?? this.#next(verb);
    }
    if (group.group.form === "infinitive") return item.kind === "verb" ? this.of(before) : this.#carried(before);
    if (item.kind === "noun") {
      const phrase = phraseEndingAt(items, before);
      return this.#antecedentAround(phrase) ?? phrase;
    }
    if (item.kind === "word" && (item.word.classes & RELATIVE) !== 0) return antecedent(items, before);
    if (item.kind === "mark" && (item.lower === "," || item.lower === ")" || isDash(item))) return this.#behindAside(before);
    if (item.kind === "word" && (item.word.classes & COORDINATOR) !== 0) return this.#carried(before);
    if (item.kind === "verb") return this.of(before);
    return void 0;
  }
  /**
   * "an email saying", "quoted Ames telling": the noun before it; but "sent an email saying" and "wrote to Ames saying"
   * are the sender's and the writer's words.
   */
  #ofGerund(noun) {
    const { items } = this.#line;
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
  #antecedentAround(phrase) {
    const { items } = this.#line;
    const touching = items[phrase.first - 1];
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
  #behindAside(close) {
    const { items } = this.#line;
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
      const phrase2 = { ...this.#antecedentAround(ending) ?? ending, aside: { first: at + 1, last: close - 1 } };
      last = phrase2;
      const edge2 = items[phrase2.first - 1];
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
    const edge = items[phrase.first - 1];
    if (before.to > before.group.to || !isTime(before) && (edge === void 0 || edge.kind === "marked")) return phrase;
    return void 0;
  }
  /** The subject of the verb before item `at` that this one goes on from: a verb of saying, or else the nearest finite one. */
  #carried(at) {
    const { items } = this.#line;
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
      if (item.kind !== "verb" || item.group.form !== "finite" || this.#isRelative(index)) continue;
      const subject = this.of(index) ?? this.#behind(index);
      if (subject === void 0) continue;
      if (takesClause(item)) return subject;
      nearest ??= subject;
    }
    return nearest;
  }
  /** “It is safe,” said Ames, adding that: the subject of a verb that is put in behind what was said. */
  #behind(verb) {
    const { items } = this.#line;
    const item = items[verb];
    const before = items[verb - 1];
    const after = items[verb + 1];
    if (item === void 0 || !takesClause(item) || after?.kind !== "noun" || isTime(after)) return void 0;
    return before?.kind === "marked" || before?.kind === "mark" ? phraseFrom(items, verb + 1) : void 0;
  }
  #isRelative(verb) {
    const item = this.#line.items[skipAdverbs(this.#line.items, verb - 1)];
    return item?.kind === "word" && (item.word.classes & RELATIVE) !== 0;
  }
  /** "Citing two aides, the paper said": the subject of the clause that follows. */
  #next(verb) {
    const { items } = this.#line;
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
function phraseEndingAt(items, at) {
  let first = at;
  for (; ; ) {
    const tie = items[first - 1];
    const noun = items[first - 2];
    if (tie?.kind !== "word" || noun === void 0) break;
    if (noun.kind === "word" && isPostmodifier(noun) && (tie.word.classes & PREPOSITION) !== 0 && items[first - 3]?.kind === "noun") {
      first -= 3;
      continue;
    }
    if (tie.lower === "of" && (noun.kind === "noun" || noun.kind === "word") && PARTITIVES.has(noun.lower)) {
      first -= 2;
      continue;
    }
    if (noun.kind !== "noun" || isTime(noun) || noun.group.form === "pronoun") break;
    if ((tie.word.classes & PREPOSITION) !== 0 && TYING_PREPOSITIONS.has(tie.lower)) first -= 2;
    else if (tie.lower === "and" && startsClause(items, first - 2)) first -= 2;
    else break;
  }
  return { first, last: at, head: first };
}
function phraseFrom(items, at) {
  let last = at;
  for (; ; ) {
    const tie = items[last + 1];
    const noun = items[last + 2];
    if (isPostmodifier(tie) && noun?.kind === "word" && (noun.word.classes & PREPOSITION) !== 0 && items[last + 3]?.kind === "noun") {
      last += 3;
      continue;
    }
    if (tie?.kind === "word" && tie.lower === "with" && noun?.kind === "noun" && WAYS_OF_KNOWING.has(noun.lower)) {
      last += 2;
      continue;
    }
    if (tie?.kind !== "word" || noun?.kind !== "noun" || isTime(noun)) break;
    if (tie.lower === "of" || tie.lower === "for" || tie.lower === "and" && last === at && items[last + 3]?.kind !== "verb") last += 2;
    else break;
  }
  return { first: at, last, head: at };
}
function isPostmodifier(item) {
  return item?.kind === "word" && POSTPOSED_ADJECTIVES.has(item.lower) || item?.kind === "verb" && item.group.form === "participle" && !item.group.progressive;
}
function authorOf(items, phrase) {
  const head = items[phrase.head];
  return head?.kind === "noun" && head.group.form === "common" && isDocumentNoun(head.lower) ? authorIn(items, phrase) : void 0;
}
function authorIn(items, phrase) {
  for (let at = phrase.first + 1; at <= phrase.last; at++) {
    const item = items[at];
    if (item?.kind === "word" && (item.lower === "from" || item.lower === "by") && items[at + 1]?.kind === "noun") return phraseFrom(items, at + 1);
  }
  return void 0;
}
function startsClause(items, noun) {
  const before = items[noun - 1];
  return before === void 0 || before.kind === "marked" || before.kind === "mark" || before.kind === "word" && before.lower === "that";
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
    const item = items[at];
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
function isTime(item) {
  return item.kind === "noun" && (item.group.time === true || TIME_NOUNS.has(item.lower));
}
function takesClause(item) {
  return item.kind === "verb" && ((item.report?.takes ?? 0) & TAKES_CLAUSE) !== 0;
}
export {
  Subjects,
  authorIn,
  authorOf,
  isTime,
  phraseEndingAt,
  phraseFrom
};
