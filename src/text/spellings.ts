import { hashOf, type Spelling, WordTable } from '../lexicon/word-table.js'

/** The spellings of one text, each once: those of the lexicon, and beside them those that only the text has. */
export class Spellings {
  private readonly own: WordTable

  constructor(private readonly lexicon: WordTable) {
    this.own = new WordTable(lexicon.grammarOf)
  }

  /** The spelling of the ASCII word at `[start, end)` of `source`; `hash` is that of its small letters. */
  at(source: string, start: number, end: number, hash: number): Spelling {
    return this.lexicon.at(source, start, end, hash) ?? this.own.at(source, start, end, hash) ?? this.added(source.slice(start, end).toLowerCase(), hash)
  }

  /** The spelling of a word in small letters. */
  of(lower: string): Spelling {
    const hash = hashOf(lower)
    return this.lexicon.of(lower, hash) ?? this.own.of(lower, hash) ?? this.added(lower, hash)
  }

  private added(lower: string, hash: number): Spelling {
    this.own.add(lower, hash, 0)
    return this.own.of(lower, hash) ?? { lower, classes: 0, grammar: 0 }
  }
}
