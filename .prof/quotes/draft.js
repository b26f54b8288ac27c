function draftOf(line, pattern, parts, cue, speaker, via) {
  return { line, pattern, parts, cue, speaker, via, addressee: void 0, thought: false, term: false, within: void 0 };
}
function partOf(line, first, last) {
  const marked = [];
  for (let at = first; at <= last; at++) {
    const item = line.items[at];
    if (item?.kind === "marked") marked.push(item.marked);
  }
  return { from: line.items[first]?.from ?? 0, to: line.items[last]?.to ?? 0, marked };
}
export {
  draftOf,
  partOf
};
