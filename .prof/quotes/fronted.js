import { AUXILIARY, MODAL, PREPOSITION } from "../lexicon/classes.js";
import { CONDITIONS } from "../lexicon/reporting-grammar.js";
import { isSayable, isStop } from "./content.js";
import { endOfContent, lastInside, MAIN_CLAUSE } from "./ends.js";
import { isDash } from "./item.js";
function leftOf(cue, start) {
  const { items } = cue.line;
  let last = start - 1;
  while (last >= cue.floor && isStop(items[last])) last--;
  if (isDash(items[last])) last--;
  if (last < cue.floor) return void 0;
  let first = cue.floor;
  for (let at = last; at >= cue.floor; at--) {
    const item = items[at];
    if (item?.kind === "mark" && item.lower === ";") {
      first = at + 1;
      break;
    }
  }
  while (first <= last && (isStop(items[first]) || isDash(items[first]))) first++;
  const edge = items[last];
  if (edge?.kind === "marked" && (endsQuote(cue.line, edge.marked) || last < start - 1)) {
    const marked = edge.marked;
    if ((!beginsLower(cue.line, marked) || last === first) && !cue.isTaken(last)) {
      let begin = last;
      while (begin - 1 >= first && items[begin - 1]?.kind === "marked") begin--;
      return [{ first: begin, last }];
    }
  }
  if (first > last || !isSayable(items, { first, last })) return void 0;
  return [{ first, last }];
}
function topicOf(cue, start, end) {
  const { items } = cue.line;
  const last = start - 2;
  let first = last;
  while (first > cue.floor && items[first - 1]?.kind !== "marked" && items[first - 1]?.lower !== ";") first--;
  return items[start - 1]?.lower === "," && first >= cue.floor && last - first < 16 && items[end]?.lower === "," ? [{ first, last }] : void 0;
}
function topicOfQuote(cue, start, quote) {
  const { items, text } = cue.line;
  const marked = items[quote];
  const last = start - 2;
  if (marked?.kind !== "marked" || !beginsLower(cue.line, marked.marked) || items[start - 1]?.lower !== "," || items[quote - 1]?.lower !== ",") return void 0;
  let first = last;
  while (first > cue.floor && items[first - 1]?.kind !== "marked" && items[first - 1]?.lower !== ";") first--;
  if (first < cue.floor || last < first || last - first > 24) return void 0;
  const opener = items[first];
  const goesOn = ((text.words[marked.marked.first + 1]?.classes ?? 0) & (AUXILIARY | MODAL)) !== 0;
  const isCondition = opener?.kind === "word" && CONDITIONS.has(opener.lower);
  const isConnective = last - first < 3 && items.slice(first, last + 1).every((item) => item.kind === "word" && (item.word.classes & PREPOSITION) === 0);
  if (!goesOn && !isCondition && !isConnective) return void 0;
  let end = quote;
  while (items[end + 1]?.kind === "marked") end++;
  return [{ first, last }, { first: quote, last: end }];
}
function resumed(cue, from, left) {
  const { line } = cue;
  const { items } = line;
  const lastLeft = left.at(-1);
  const direct = lastLeft !== void 0 && items[lastLeft.last]?.kind === "marked";
  if (direct) {
    for (let at2 = from; at2 < items.length; at2++) {
      const item = items[at2];
      if (item === void 0 || item.kind === "mark" && item.lower === ";") return void 0;
      if (item.kind === "verb" && at2 > from && item.report !== void 0 && item.group.form !== "participle") return void 0;
      if (item.kind !== "marked") continue;
      const before = items[at2 - 1];
      if (before?.kind !== "mark") return void 0;
      let last = at2;
      while (items[last + 1]?.kind === "marked") last++;
      return { runs: [{ first: at2, last }], end: last + 1 };
    }
    return void 0;
  }
  let at = from;
  while (at < items.length && items[at]?.kind !== "mark" && items[at]?.kind !== "marked" && !(items[at]?.kind === "verb")) at++;
  const comma = items[at];
  const next = items[at + 1];
  if (comma?.lower !== "," || next === void 0) return void 0;
  if (next.kind === "verb" && next.group.form !== "finite") return void 0;
  if (next.kind === "word" && ["according", "as", "while", "after", "when", "before", "though", "although", "who", "which", "but", "citing", "where", "because"].includes(next.lower)) return void 0;
  const run = { first: at + 1, last: endOfContent(line, at + 1, MAIN_CLAUSE) };
  return isSayable(items, run) ? { runs: [run], end: run.last + 1 } : void 0;
}
function endsQuote(line, marked) {
  return QUOTE_ENDS.has(lastInside(line, marked).charAt(0));
}
const QUOTE_ENDS = /* @__PURE__ */ new Set([",", ".", "?", "!", "\u2014", "\u2013", "\u2026", "-"]);
function beginsLower(line, marked) {
  const code = line.text.source.charCodeAt(marked.from);
  return code >= 97 && code <= 122;
}
export {
  endsQuote,
  leftOf,
  resumed,
  topicOf,
  topicOfQuote
};
