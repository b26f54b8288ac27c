import { countryForms } from "./countries.js";
import { AUXILIARIES, COORDINATORS, DETERMINERS, MODALS, PREPOSITIONS, PRONOUNS, RELATIVES, SUBORDINATORS } from "../lexicon/function-words.js";
import { COMMON_NEWS_WORDS, EMPTY_WORDS, NEGATIONS } from "../lexicon/news-words.js";
import { CARDINALS } from "../lexicon/time-words.js";
import { stemOf } from "../text/stem.js";
const HALF = 0.5;
const WORD = /\p{L}(?:\.\p{L})+(?!\p{L})|(?<!\p{N})\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
const CAPITAL = /^\p{Lu}/u;
const DIGIT = /^\d/;
function termReader() {
  const empty = new Set(
    [DETERMINERS, PREPOSITIONS, PRONOUNS, AUXILIARIES, MODALS, COORDINATORS, SUBORDINATORS, RELATIVES, EMPTY_WORDS].flat()
  );
  const denying = new Set(NEGATIONS);
  const common = new Set(COMMON_NEWS_WORDS.map(stemOf));
  const small = new Set(Object.keys(CARDINALS));
  const countries = countryForms();
  const stems = [];
  const ids = /* @__PURE__ */ new Map();
  const entries = /* @__PURE__ */ new Map();
  const entryOf = (lower) => {
    let entry = entries.get(lower);
    if (entry === void 0) {
      if (denying.has(lower)) entry = { id: -1, weight: -1 };
      else if (empty.has(lower) || lower.length === 1) entry = { id: -1, weight: 0 };
      else {
        const country = countries.get(lower);
        const stem = country ?? stemOf(lower);
        let id = ids.get(stem);
        if (id === void 0) {
          id = stems.length;
          stems.push(stem);
          ids.set(stem, id);
        }
        entry = { id, weight: country !== void 0 || common.has(stem) || small.has(lower) ? HALF : 1 };
      }
      entries.set(lower, entry);
    }
    return entry;
  };
  return {
    stem: (id) => stems[id] ?? "",
    read(text, limit = Infinity) {
      const list = [];
      const numbers = [];
      let negations = 0;
      for (const match of text.matchAll(WORD)) {
        const surface = match[0];
        const word = plain(surface);
        const entry = entryOf(word);
        if (entry.weight < 0) negations++;
        else if (entry.weight > 0) {
          const named = entry.weight === 1 && match.index > 0 && CAPITAL.test(surface);
          list.push({ id: entry.id, weight: named ? HALF : entry.weight, word });
          if (DIGIT.test(word)) numbers.push(word);
          if (list.length >= limit) break;
        }
      }
      return { list, negations, numbers };
    }
  };
}
function plain(surface) {
  let word = surface.toLowerCase();
  if (word.includes("\u2019")) word = word.replaceAll("\u2019", "'");
  return word.endsWith("'s") ? word.slice(0, -2) : word;
}
export {
  termReader
};
