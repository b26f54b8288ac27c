import { hashOf, WordTable } from "../lexicon/word-table.js";
class Spellings {
  constructor(lexicon) {
    this.lexicon = lexicon;
    this.own = new WordTable(lexicon.grammarOf);
  }
  lexicon;
  own;
  /** The spelling of the ASCII word at `[start, end)` of `source`; `hash` is that of its small letters. */
  at(source, start, end, hash) {
    return this.lexicon.at(source, start, end, hash) ?? this.own.at(source, start, end, hash) ?? this.added(source.slice(start, end).toLowerCase(), hash);
  }
  /** The spelling of a word in small letters. */
  of(lower) {
    const hash = hashOf(lower);
    return this.lexicon.of(lower, hash) ?? this.own.of(lower, hash) ?? this.added(lower, hash);
  }
  added(lower, hash) {
    this.own.add(lower, hash, 0);
    return this.own.of(lower, hash) ?? { lower, classes: 0, grammar: 0 };
  }
}
export {
  Spellings
};
