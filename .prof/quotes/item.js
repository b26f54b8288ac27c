function nounItem(from, to, lower, group) {
  return { kind: "noun", from, to, lower, group, report: void 0, word: void 0, marked: void 0 };
}
function verbItem(from, to, lower, group, report) {
  return { kind: "verb", from, to, lower, group, report, word: void 0, marked: void 0 };
}
function markedItem(marked) {
  return { kind: "marked", from: marked.first, to: marked.last, lower: "\u201C\u201D", group: void 0, report: void 0, word: void 0, marked };
}
function wordItem(kind, at, word) {
  return { kind, from: at, to: at + 1, lower: word.lower, group: void 0, report: void 0, word, marked: void 0 };
}
function itemBefore(items, at) {
  return at > 0 ? items[at - 1] : void 0;
}
function isDash(item) {
  return item?.kind === "mark" && (item.lower === "\u2014" || item.lower === "\u2013" || item.lower === "--" || item.lower === "-");
}
export {
  isDash,
  itemBefore,
  markedItem,
  nounItem,
  verbItem,
  wordItem
};
