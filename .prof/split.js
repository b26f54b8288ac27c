import { checkString } from "./check.js";
import { readParts } from "./text/blocks.js";
import { datelineEnd } from "./text/datelines.js";
import { readLayout } from "./text/layout.js";
import { addSentences } from "./text/sentences.js";
function splitArticle(source) {
  checkString(source, "source");
  return readParts(source);
}
function splitSentences(text) {
  checkString(text, "text");
  const sentences = [];
  readLayout(text).units.forEach(({ start, end }, block) => {
    const story = block === 0 ? datelineEnd(text, start, end) ?? start : start;
    addSentences(text, start, story, block, sentences);
    addSentences(text, story, end, block, sentences);
  });
  return sentences;
}
export {
  splitArticle,
  splitSentences
};
