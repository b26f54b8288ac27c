import { RELATIVE, SUBORDINATOR } from "../lexicon/classes.js";
import { isStop } from "./content.js";
import { endOfContent } from "./ends.js";
import { endsQuote } from "./fronted.js";
function runsOf(line, content, place) {
  const { items } = line;
  let first = content.first;
  if (content.form === "that") first++;
  if (content.form === "quote") {
    const marked = items[first];
    const next = items[first + 1];
    if (marked?.kind === "marked" && (endsQuote(line, marked.marked) || next === void 0 || next.kind === "mark" || next.kind === "marked")) {
      let last = first;
      while (items[last + 1]?.kind === "marked") last++;
      return [{ first, last }];
    }
  }
  const end = endOfContent(line, first, content.form === "object" || content.form === "infinitive" ? { ...place, phrase: true } : place);
  if (items[first]?.kind === "marked") {
    let and = first + 1;
    if (isStop(items[and])) and++;
    if (items[and]?.lower === "and" && items[and + 1]?.lower === "that" && and + 2 <= end) return [{ first, last: first }, { first: and + 2, last: end }];
  }
  return first <= end ? [{ first, last: end }] : [];
}
function placeOf(cue) {
  const { group } = cue.item;
  const tense = group.form !== "finite" || group.perfect || group.modal !== void 0 ? void 0 : group.tense;
  const opener = openerOf(cue.line.items, cue.at);
  return {
    relative: (opener & RELATIVE) !== 0,
    subordinate: (opener & RELATIVE) === 0 && (opener & SUBORDINATOR) !== 0,
    phrase: false,
    inside: cue.isInside,
    tense: tense === "past" || tense === "present" ? tense : void 0
  };
}
function openerOf(items, at) {
  for (let index = at - 1; index >= 0 && index > at - 8; index--) {
    const item = items[index];
    if (item === void 0 || item.kind === "mark" || item.kind === "marked" || item.kind === "verb") break;
    if (item.kind !== "word") continue;
    if ((item.word.classes & (RELATIVE | SUBORDINATOR)) !== 0 && item.lower !== "that") return item.word.classes;
  }
  return 0;
}
function asideAfter(items, at) {
  if (items[at]?.lower !== ",") return void 0;
  for (let close = at + 1; close < items.length && close < at + 15; close++) {
    const item = items[close];
    if (item?.kind === "mark" && item.lower === ",") return { first: at + 1, last: close - 1 };
    if (item?.kind === "marked") return void 0;
  }
  return void 0;
}
export {
  asideAfter,
  placeOf,
  runsOf
};
