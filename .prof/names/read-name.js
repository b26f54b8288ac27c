import { arrange } from "./arrange.js";
import { readEnds } from "./ends.js";
import { readNameWords } from "./name-words.js";
function readName(name) {
  const { words, asides } = readNameWords(name);
  const ends = readEnds(words, asides);
  return { ends, order: arrange(ends) };
}
export {
  readName
};
