/** Given names that are put together of two pieces, found by their pieces. */
import { COMPOUND_NAMES, listedGender, type NameGender } from './given-names.js'

interface Compounds {
  /** The first and second halves, with a bit for each table of compounds. */
  readonly heads: ReadonlyMap<string, number>
  readonly tails: ReadonlyMap<string, number>
  /** The tables of women's names. */
  readonly female: number
  /** By its last two letters, or its only one, how long a second half can be, one bit a length. */
  readonly lengths: Int32Array
}

let compounds: Compounds | undefined

function makeCompounds(): Compounds {
  const heads = new Map<string, number>()
  const tails = new Map<string, number>()
  const lengths = new Int32Array(LETTERS * LETTERS)
  let female = 0
  COMPOUND_NAMES.forEach((compound, index) => {
    const bit = 1 << index
    for (const head of compound.heads) heads.set(head, (heads.get(head) ?? 0) | bit)
    for (const tail of compound.tails) {
      tails.set(tail, (tails.get(tail) ?? 0) | bit)
      // Any letter may stand before a second half of one.
      const last = tail.charCodeAt(tail.length - 1) - A
      const before = tail.length > 1 ? tail.charCodeAt(tail.length - 2) - A : 0
      for (let first = before; first < LETTERS && (first === before || tail.length === 1); first++) lengths[first * LETTERS + last] = (lengths[first * LETTERS + last] ?? 0) | (1 << tail.length)
    }
    if (compound.gender === 'female') female |= bit
  })
  return { heads, tails, female, lengths }
}

const A = 97
const LETTERS = 26
const SHORTEST_COMPOUND = 4
const LONGEST_COMPOUND = 16

/** Whose name a name is that is put together of a head and a tail. */
export function compoundGender(name: string): NameGender | undefined {
  if (name.length < SHORTEST_COMPOUND) return undefined
  const { female } = (compounds ??= makeCompounds())
  const bits = tablesOf(name, compounds)
  if (bits === 0) return undefined
  return (bits & female) === bits ? 'female' : (bits & female) === 0 ? 'male' : 'either'
}

/** Is this a given name of the tables, in small letters? Asked name by name: to write them all out takes longer than most programs ask. */
export function isGivenName(name: string): boolean {
  return listedGender(name) !== undefined || tablesOf(name, (compounds ??= makeCompounds())) !== 0
}

/** The tables of compounds that hold a head and a tail which make the name. */
function tablesOf(name: string, { heads, tails, lengths }: Compounds): number {
  const { length } = name
  if (length > LONGEST_COMPOUND) return 0
  let bits = 0
  let left = lengths[(name.charCodeAt(length - 2) - A) * LETTERS + name.charCodeAt(length - 1) - A] ?? 0
  for (let at = length - 1; at > 1 && left > 1; at--) {
    left >>= 1
    if ((left & 1) === 0) continue
    const tail = tails.get(name.slice(at))
    if (tail !== undefined) bits |= tail & (heads.get(name.slice(0, at)) ?? 0)
  }
  return bits
}
