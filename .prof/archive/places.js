import { articleLexicon } from "../lexicon/article-lexicon.js";
import { PLACE } from "../lexicon/classes.js";
import { PLACE_NAMES } from "../lexicon/places.js";
import { Spellings } from "../text/spellings.js";
import { CAPITALIZED, scanWords } from "../text/words.js";
const LONGEST = 4;
let names;
function placesIn(sentence) {
  names ??= new Set(PLACE_NAMES);
  const words = [];
  scanWords(sentence, 0, sentence.length, new Spellings(articleLexicon()), words);
  const places = /* @__PURE__ */ new Set();
  for (let at = 0; at < words.length; ) {
    const to = placeAt(words, at, names);
    const [first, last] = [words[at], words[to - 1]];
    if (to > at && first && last) places.add(sentence.slice(first.start, last.end));
    at = Math.max(at + 1, to);
  }
  return [...places];
}
function placeAt(words, at, names2) {
  const first = words[at];
  if (first === void 0 || (first.shape & CAPITALIZED) === 0) return at;
  let found = (first.classes & PLACE) !== 0 ? at + 1 : at;
  let name = first.lower;
  for (let to = at + 1; to < at + LONGEST; to++) {
    const word = words[to];
    if (word === void 0) break;
    name += ` ${word.lower}`;
    if (names2.has(name)) found = to + 1;
  }
  return found;
}
export {
  placesIn
};
