import { REPORTING_VERB } from "../lexicon/classes.js";
import { REPORTING_FORMS } from "../lexicon/reporting-verbs.js";
import { indexAt } from "../span.js";
import { CLITIC, MARK } from "../text/words.js";
import { markedItem, nounItem, verbItem, wordItem } from "./item.js";
import { mended } from "./mend.js";
const LONGEST = 600;
function itemsOf(text, from, to, marked) {
  const items = [];
  if (to - from > LONGEST && marked.length === 0) return items;
  let at = from;
  for (const one of marked) {
    if (one.first < at) continue;
    addPlain(text, at, one.first, items);
    items.push(markedItem(one));
    at = one.last;
  }
  addPlain(text, at, to, items);
  return foldBrackets(items);
}
function foldBrackets(items) {
  let open = 0;
  while (open < items.length && items[open]?.lower !== "(") open++;
  if (open === items.length) return items;
  const folded = items.slice(0, open);
  for (let at = open; at < items.length; at++) {
    const item = items[at];
    if (item === void 0) continue;
    const last = folded[folded.length - 1];
    if (item.kind === "mark" && item.lower === "(" && last?.kind === "noun") {
      let close = at + 1;
      while (close < items.length && close < at + 9 && items[close]?.kind !== "marked" && items[close]?.kind !== "verb" && items[close]?.lower !== ")") close++;
      const end = items[close];
      if (end?.kind === "mark" && end.lower === ")") {
        folded[folded.length - 1] = { ...last, to: end.to };
        at = close;
        continue;
      }
    }
    folded.push(item);
  }
  return folded;
}
function push(text, items, item) {
  const next = mended(text, items, item);
  if (next !== void 0) items.push(next);
}
function addPlain(text, from, to, items) {
  let at = from;
  const first = text.words[from];
  if (first === void 0 || from >= to) return;
  for (let sentence = indexAt(text.sentences, first.start); at < to; sentence++) {
    const range = text.ranges[sentence];
    if (range === void 0) break;
    const { groups } = text.reading(sentence);
    for (let index = firstAfter(groups, at); index < groups.length; index++) {
      const group = groups[index];
      if (group === void 0 || group.from >= to) break;
      const start = Math.max(group.from, at);
      const end2 = Math.min(group.to, to);
      addWords(text, at, start, items);
      at = end2;
      if (group.kind === "verb") {
        if (group.head >= start && group.head < end2) push(text, items, verbOf(text, start, end2, group));
        else if (start < end2 && group.form === "finite" && group.from === start) push(text, items, verbItem(start, end2, text.words[end2 - 1]?.lower ?? "", group, void 0));
        else addWords(text, start, end2, items);
      } else {
        push(text, items, nounItem(start, end2, text.words[Math.min(group.head, end2 - 1)]?.lower ?? "", group));
      }
    }
    const end = Math.min(range.to, to);
    addWords(text, at, end, items);
    at = Math.max(at, end);
  }
}
function firstAfter(groups, at) {
  let low = 0;
  let high = groups.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((groups[middle]?.to ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
function addWords(text, from, to, items) {
  for (let at = from; at < to; at++) {
    const word = text.words[at];
    if (word !== void 0) push(text, items, wordItem((word.shape & (MARK | CLITIC)) === MARK ? "mark" : "word", at, word));
  }
}
function verbOf(text, from, to, group) {
  const word = text.words[group.head];
  const lower = word?.lower ?? "";
  return verbItem(from, to, lower, group, word !== void 0 && (word.classes & REPORTING_VERB) !== 0 ? REPORTING_FORMS.get(lower) : void 0);
}
export {
  itemsOf
};
