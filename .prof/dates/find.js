import { EDGES } from "../lexicon/time-words.js";
import { MARK, NUMERIC } from "../text/words.js";
import { AMOUNTS } from "./grammar/rules-amounts.js";
import { DAYS } from "./grammar/rules-days.js";
import { PERIODS } from "./grammar/rules-periods.js";
import { REFERENCE_RULES } from "./grammar/rules-references.js";
import { RELATIVE } from "./grammar/rules-relative.js";
import { TIMES } from "./grammar/rules-times.js";
import { WEEK_DAYS } from "./grammar/rules-weekdays.js";
import { ANCHOR, formKinds, kindTable } from "./grammar/kinds.js";
import { modified } from "./grammar/meaning.js";
import { emptySlots, Match, pattern } from "./grammar/pattern.js";
const REACH = 6;
const WINDOW = 16;
function kindsAhead(kinds) {
  const ahead = new Int32Array(kinds.length);
  for (let at = kinds.length - 1; at >= 0; at--) ahead[at] = (kinds[at] ?? 0) | ((at + 1) % WINDOW === 0 ? 0 : ahead[at + 1] ?? 0);
  let block = 0;
  for (let at = 0; at < kinds.length; at++) {
    block = at % WINDOW === 0 ? kinds[at] ?? 0 : block | (kinds[at] ?? 0);
    const first = at - WINDOW + 1;
    if (first >= 0) ahead[first] = (ahead[first] ?? 0) | block;
  }
  for (let first = Math.max(0, kinds.length - WINDOW + 1); first < kinds.length; first++) ahead[first] = (ahead[first] ?? 0) | block;
  return ahead;
}
function meets({ needs, needed }, ahead) {
  if ((needed & ahead) !== needed) return false;
  for (const need of needs) if ((need & ahead) === 0) return false;
  return true;
}
const NO_CONSTRUCTS = [];
class Grammar {
  #entries = /* @__PURE__ */ new Map();
  #byKinds = /* @__PURE__ */ new Map();
  #constructs;
  constructor(rules) {
    this.#constructs = rules.map((rule) => ({ rule, pattern: pattern(rule.pattern) }));
    const table = kindTable();
    const words = new Set(table.keys());
    for (const { pattern: { literals } } of this.#constructs) for (const word of literals) words.add(word);
    for (const word of words) {
      const kinds = (table.get(word) ?? 0) | (/^[a-z]/.test(word) ? 0 : formKinds(word));
      this.#entries.set(word, { kinds, constructs: this.#startingWith(kinds, word) });
    }
  }
  /** The entry of a word that can be in an expression. */
  entryOf(word) {
    const entry = this.#entries.get(word.lower);
    if (entry !== void 0) return entry;
    if ((word.shape & (NUMERIC | MARK)) === 0) return void 0;
    const kinds = formKinds(word.lower);
    if (kinds === 0) return void 0;
    let found = this.#byKinds.get(kinds);
    if (found === void 0) {
      found = { kinds, constructs: this.#startingWith(kinds) };
      this.#byKinds.set(kinds, found);
    }
    return found;
  }
  /** In the order of the table. */
  #startingWith(kinds, word) {
    const found = this.#constructs.filter(({ pattern: compiled }) => (compiled.kinds & kinds) !== 0 || word !== void 0 && compiled.literals.has(word));
    return found.length === 0 ? NO_CONSTRUCTS : found;
  }
}
let made;
function grammar() {
  return made ??= new Grammar([...DAYS, ...PERIODS, ...WEEK_DAYS, ...TIMES, ...RELATIVE, ...AMOUNTS, ...REFERENCE_RULES]);
}
class Finder {
  #scan;
  #slots = emptySlots();
  /** The constructs that can begin with each word. */
  #starts;
  #ahead;
  constructor(words) {
    const kinds = new Int32Array(words.length);
    const starts = new Array(words.length).fill(NO_CONSTRUCTS);
    const known = grammar();
    for (let index = 0; index < words.length; index++) {
      const word = words[index];
      const entry = word === void 0 ? void 0 : known.entryOf(word);
      if (entry === void 0) continue;
      kinds[index] = entry.kinds;
      starts[index] = entry.constructs;
    }
    this.#starts = starts;
    this.#ahead = kindsAhead(kinds);
    this.#scan = { words, kinds, end: 0, value: 0 };
  }
  /** The expressions of one sentence. */
  readings(from, to) {
    const scan = this.#scan;
    scan.end = to;
    const found = [];
    let anchor = from;
    for (let at = from; at < to; ) {
      if (anchor < at) anchor = at;
      while (anchor < to && ((scan.kinds[anchor] ?? 0) & ANCHOR) === 0) anchor++;
      if (anchor >= to) break;
      if (anchor - at > REACH) at = anchor - REACH;
      const best = this.#longest(at);
      if (best === void 0) {
        at++;
        continue;
      }
      for (const reading of best) found.push(reading);
      at = Math.max(at + 1, best[best.length - 1]?.to ?? at);
    }
    return found;
  }
  #longest(at) {
    const scan = this.#scan;
    const constructs = this.#starts[at] ?? NO_CONSTRUCTS;
    if (constructs.length === 0) return void 0;
    let best;
    let bestTo = at;
    const ahead = this.#ahead[at] ?? 0;
    for (const { rule, pattern: compiled } of constructs) {
      if (!meets(compiled, ahead)) continue;
      const to = compiled.match(scan, at, this.#slots);
      if (to <= bestTo) {
        if (to >= 0) this.#slots.at.fill(-1);
        continue;
      }
      const match = new Match(scan.words, at, to, this.#slots);
      const meaning = rule.read(match);
      const edge = match.word("edge");
      this.#slots.at.fill(-1);
      if (meaning === void 0) continue;
      best = "kind" in meaning ? [{ from: at, to, meaning: edge === "" ? meaning : modified(meaning, EDGES[edge]) }] : meaning;
      bestTo = to;
    }
    return best;
  }
}
export {
  Finder
};
