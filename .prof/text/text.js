import { ClauseReader } from "./clauses.js";
import { Spellings } from "./spellings.js";
import { scanWords } from "./words.js";
const KEPT = 512;
function readText(source, blocks, sentences, lexicon) {
  const words = [];
  const ranges = [];
  const spellings = new Spellings(lexicon);
  for (const { start, end } of sentences) {
    const from = words.length;
    scanWords(source, start, end, spellings, words);
    ranges.push({ from, to: words.length });
  }
  const kept = [];
  const reader = new ClauseReader(words);
  const reading = (sentence) => {
    const slot = sentence % KEPT;
    const last = kept[slot];
    if (last?.sentence === sentence) return last.reading;
    const range = ranges[sentence];
    const made = reader.read(range?.from ?? 0, range?.to ?? 0);
    kept[slot] = { sentence, reading: made };
    return made;
  };
  return { source, blocks, sentences, words, ranges, reading };
}
export {
  readText
};
