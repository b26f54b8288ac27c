import { type Arrangement, arrange } from './arrange.js'
import { type NameEnds, readEnds } from './ends.js'
import { readNameWords } from './name-words.js'

/** A name read once, for parts, tidy form and comparison alike. */
export interface ReadName {
  readonly ends: NameEnds
  readonly order: Arrangement
}

export function readName(name: string): ReadName {
  const reading = readNameWords(name)
  const ends = readEnds(reading)
  return { ends, order: arrange(ends, reading.ordinary) }
}
