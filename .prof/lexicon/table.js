function list(text) {
  return text.split(/\s+/).filter((word) => word !== "");
}
function phrases(text) {
  return text.trim().split(/[|\n]/);
}
function look(table, key) {
  return Object.hasOwn(table, key) ? table[key] : void 0;
}
function lexiconOf(...lists) {
  const lexicon = /* @__PURE__ */ new Map();
  for (const [words, classes] of lists) {
    for (const word of words) lexicon.set(word, (lexicon.get(word) ?? 0) | classes);
  }
  return lexicon;
}
export {
  lexiconOf,
  list,
  look,
  phrases
};
