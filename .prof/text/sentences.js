import { isBlank } from "../span.js";
import { itemsOf } from "./items.js";
import { sentenceEnd } from "./sentence-ends.js";
function readSentences(source, blocks) {
  const sentences = [];
  const withSentences = blocks.map(({ start, end, text, kind }, index) => {
    const from = sentences.length;
    addSentences(source, start, end, index, sentences);
    return { start, end, text, kind, sentences: [from, sentences.length] };
  });
  return { blocks: withSentences, sentences };
}
function addSentences(source, start, end, block, into) {
  for (const item of itemsOf(source, start, end)) {
    for (let from = afterBlanks(source, item.start, item.end); from < item.end; ) {
      const stop = sentenceEnd(source, from, item.end);
      let to = stop;
      while (isBlank(source.charCodeAt(to - 1))) to--;
      into.push({ start: from, end: to, text: source.slice(from, to), block });
      from = afterBlanks(source, stop, item.end);
    }
  }
}
function afterBlanks(source, start, end) {
  let at = start;
  while (at < end && isBlank(source.charCodeAt(at))) at++;
  return at;
}
export {
  addSentences,
  readSentences
};
