import { PREPOSITION } from "../lexicon/classes.js";
import { PARTITIVES, POSTPOSED_ADJECTIVES, TIME_NOUNS, TYING_PREPOSITIONS, WAYS_OF_KNOWING } from "../lexicon/reporting-grammar.js";
import { isDocumentNoun } from "../lexicon/reporting-nouns.js";
import { itemBefore } from "./item.js";
function phraseEndingAt(items, at) {
  let first = at;
  for (; ; ) {
    const tie = itemBefore(items, first);
    const noun = itemBefore(items, first - 1);
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
  return { first, last: at, head: first, aside: void 0, relative: void 0 };
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
  return { first: at, last, head: at, aside: void 0, relative: void 0 };
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
function isTime(item) {
  return item.kind === "noun" && (item.group.time === true || TIME_NOUNS.has(item.lower));
}
export {
  authorIn,
  authorOf,
  isTime,
  phraseEndingAt,
  phraseFrom
};
