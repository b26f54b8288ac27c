const HASH = 2166136261 | 0;
const hashWith = (hash, code) => Math.imul(hash ^ code, 16777619);
function hashOf(word) {
  let hash = HASH;
  for (let at = 0; at < word.length; at++) hash = hashWith(hash, word.charCodeAt(at));
  return hash;
}
const PROBES = 32;
class WordTable {
  /**
   * @param grammarOf All bits of `grammar.ts` that a word has, from those it is listed with and its letters.
   * @param room How many words are expected.
   */
  constructor(grammarOf = (_, listed) => listed, room = 0) {
    this.grammarOf = grammarOf;
    let slots = 256;
    while (slots < 2 * room) slots *= 2;
    this.slots = new Int32Array(2 * slots);
  }
  grammarOf;
  /** For each place the index of a word, plus one, and its hash; 0 where there is no word. */
  slots;
  crowded = /* @__PURE__ */ new Map();
  words = [];
  hashes = [];
  classes = [];
  grammar = [];
  /** Made when first asked for: of the words of a lexicon, an article has few. */
  spellings = [];
  /** How many words there are. */
  get size() {
    return this.words.length;
  }
  /** The spelling of the ASCII word at `[start, end)` of `source`, whatever its capitals; `hash` is that of its small letters. */
  at(source, start, end, hash) {
    const { slots, words } = this;
    const mask = slots.length - 1;
    let slot = placeOf(hash);
    for (let probe = 0; probe < PROBES; probe++, slot += 2) {
      const index2 = (slots[slot & mask] ?? 0) - 1;
      if (index2 < 0) return void 0;
      if (slots[(slot & mask) + 1] === hash && isSame(words[index2] ?? "", source, start, end)) return this.spelling(index2);
    }
    const index = this.crowded.size === 0 ? void 0 : this.crowded.get(source.slice(start, end).toLowerCase());
    return index === void 0 ? void 0 : this.spelling(index);
  }
  /** The spelling of a word in small letters. */
  of(word, hash) {
    const index = this.indexOf(word, hash);
    return index < 0 ? void 0 : this.spelling(index);
  }
  /** The classes of a word in small letters. */
  get(word) {
    return this.classes[this.indexOf(word, hashOf(word))];
  }
  /** Adds a word, or bits to the word; not after the word has been asked for. */
  add(word, hash, classes, grammar = 0) {
    const known = this.indexOf(word, hash);
    if (known >= 0) {
      this.classes[known] = (this.classes[known] ?? 0) | classes;
      this.grammar[known] = (this.grammar[known] ?? 0) | grammar;
      return;
    }
    const index = this.words.length;
    this.words.push(word);
    this.hashes.push(hash);
    this.classes.push(classes);
    this.grammar.push(grammar);
    this.spellings.push(void 0);
    if (4 * this.words.length > this.slots.length) this.grow();
    else this.place(index);
  }
  indexOf(word, hash) {
    const { slots, words } = this;
    const mask = slots.length - 1;
    let slot = placeOf(hash);
    for (let probe = 0; probe < PROBES; probe++, slot += 2) {
      const index = (slots[slot & mask] ?? 0) - 1;
      if (index < 0) return -1;
      if (slots[(slot & mask) + 1] === hash && words[index] === word) return index;
    }
    return this.crowded.get(word) ?? -1;
  }
  spelling(index) {
    const lower = this.words[index] ?? "";
    return this.spellings[index] ??= { lower, classes: this.classes[index] ?? 0, grammar: this.grammarOf(lower, this.grammar[index] ?? 0) };
  }
  place(index) {
    const { slots } = this;
    const mask = slots.length - 1;
    const hash = this.hashes[index] ?? 0;
    let slot = placeOf(hash);
    for (let probe = 0; probe < PROBES; probe++, slot += 2) {
      if (slots[slot & mask] === 0) {
        slots[slot & mask] = index + 1;
        slots[(slot & mask) + 1] = hash;
        return;
      }
    }
    this.crowded.set(this.words[index] ?? "", index);
  }
  grow() {
    this.slots = new Int32Array(2 * this.slots.length);
    this.crowded.clear();
    for (let index = 0; index < this.words.length; index++) this.place(index);
  }
}
function placeOf(hash) {
  return (hash ^ hash >>> 15) << 1;
}
function isSame(lower, source, start, end) {
  if (lower.length !== end - start) return false;
  for (let at = 0; at < lower.length; at++) {
    const code = source.charCodeAt(start + at);
    if (lower.charCodeAt(at) !== (code >= 65 && code <= 90 ? code + 32 : code)) return false;
  }
  return true;
}
export {
  HASH,
  WordTable,
  hashOf,
  hashWith
};
