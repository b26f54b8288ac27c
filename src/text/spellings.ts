import { hashOf, isSame, placeOf, plainSpelling, PROBES, type Spelling, type WordTable } from '../lexicon/word-table.js'

/** The spellings of one text, each once: those of the lexicon, and beside them those that only the text has. */
export class Spellings {
  /** For each place the index of a spelling of its own, plus one, and its hash; 0 where there is none. */
  private slots = new Int32Array(2 * FEW)
  private readonly own: Spelling[] = []
  /** What found no place among the first few. */
  private crowded: Map<string, Spelling> | undefined = undefined

  /** By their code where they are one character, as nearly all are. */
  private readonly marks = new Map<number | string, Spelling>()

  constructor(private readonly lexicon: Pick<WordTable, 'at' | 'spell'>) {}

  /** The spelling of the ASCII word at `[start, end)` of `source`; `hash` is that of its small letters. */
  at(source: string, start: number, end: number, hash: number): Spelling {
    return this.lexicon.at(source, start, end, hash) ?? this.ownAt(source, start, end, hash)
  }

  /** The spelling of a word in small letters. */
  of(lower: string): Spelling {
    return this.at(lower, 0, lower.length, hashOf(lower))
  }

  /** The spelling of the mark at `[start, end)` of `source`, or of the run of one. */
  mark(source: string, start: number, end: number): Spelling {
    const key = end === start + 1 ? source.charCodeAt(start) : source.slice(start, end)
    let spelling = this.marks.get(key)
    if (spelling === undefined) this.marks.set(key, (spelling = plainSpelling(source.slice(start, end), 0, 0)))
    return spelling
  }

  private ownAt(source: string, start: number, end: number, hash: number): Spelling {
    const { slots, own } = this
    const mask = slots.length - 1
    for (let probe = 0, slot = 2 * placeOf(hash); probe < PROBES; probe++, slot += 2) {
      const index = (slots[slot & mask] ?? 0) - 1
      if (index < 0) break
      if (slots[(slot & mask) + 1] !== hash) continue
      const spelling = own[index]
      if (spelling !== undefined && isSame(spelling.lower, source, start, end)) return spelling
    }
    const lower = source.slice(start, end).toLowerCase()
    return this.crowded?.get(lower) ?? this.added(lower, hash)
  }

  private added(lower: string, hash: number): Spelling {
    const spelling = this.lexicon.spell(lower, 0, 0)
    this.own.push(spelling)
    if (4 * this.own.length > this.slots.length) this.grow()
    this.place(this.own.length, hash, spelling)
    return spelling
  }

  private place(number: number, hash: number, spelling: Spelling): void {
    const { slots } = this
    const mask = slots.length - 1
    for (let probe = 0, slot = 2 * placeOf(hash); probe < PROBES; probe++, slot += 2) {
      if (slots[slot & mask] !== 0) continue
      slots[slot & mask] = number
      slots[(slot & mask) + 1] = hash
      return
    }
    this.crowded ??= new Map()
    this.crowded.set(spelling.lower, spelling)
  }

  private grow(): void {
    const before = this.slots
    this.slots = new Int32Array(2 * before.length)
    for (let slot = 0; slot < before.length; slot += 2) {
      const spelling = this.own[(before[slot] ?? 0) - 1]
      if (spelling !== undefined) this.place(before[slot] ?? 0, before[slot + 1] ?? 0, spelling)
    }
  }
}

/** Places for words that only the text has: doubled when they are half full. */
const FEW = 512
