/** Terms of several words as phrases of a pattern: "more than", names of holidays. */
import { HOLIDAYS, type HolidayRule } from '../../lexicon/holidays.js'
import type { DateModifier } from '../../types.js'
import { KINDS } from '../../lexicon/time-kinds.js'
import { wordSet } from '../../lexicon/table.js'
import { kindAt, lowerAt, type Scan } from './scan.js'

/** What the words before an amount say of it; `scan.value` is the index of the modifier. */
export const MODIFIERS: readonly DateModifier[] = ['APPROX', 'LESS_THAN', 'MORE_THAN', 'EQUAL_OR_LESS', 'EQUAL_OR_MORE']

/** TimeML 1.2.1, `mod`: "nearly" is less, "at least" is the same or more; "exactly" and "only" say nothing more. */
const APPROXIMATORS: ReadonlyArray<readonly [modifier: number, terms: string]> = [
  [0, 'almost exactly|just about|about|around|approximately|roughly|some|close to'],
  [1, 'just under|less than|fewer than|almost|nearly|under'],
  [2, 'little more than|little over|slightly more than|just over|upwards of|more than|well over|over'],
  [3, 'no more than|not more than|at most|up to|as many as|as much as|as long as'],
  [4, 'no less than|no fewer than|at least|as little as'],
  [-1, 'exactly|only']
]

interface Term {
  readonly words: readonly string[]
  readonly value: number
}

/** Terms by their first word, the longest first. */
function byFirstWord(terms: ReadonlyArray<readonly [value: number, all: string]>): ReadonlyMap<string, readonly Term[]> {
  const found = new Map<string, Term[]>()
  for (const [value, all] of terms) {
    for (const term of all.split('|')) {
      const words = term.split(' ')
      const first = words[0] ?? ''
      found.set(first, [...(found.get(first) ?? []), { words, value }])
    }
  }
  for (const same of found.values()) same.sort((a, b) => b.words.length - a.words.length)
  return found
}

let approximators: ReadonlyMap<string, readonly Term[]> | undefined
let holidays: ReadonlyMap<string, readonly Term[]> | undefined

const approximatorTerms = (): ReadonlyMap<string, readonly Term[]> => (approximators ??= byFirstWord(APPROXIMATORS))
const holidayTerms = (): ReadonlyMap<string, readonly Term[]> => (holidays ??= byFirstWord(HOLIDAYS.map(([, names], index) => [index, names])))

/** The words that can begin one. */
export const approximatorStarts = (): readonly string[] => [...approximatorTerms().keys()]

/** All words of all terms, and the marks inside of them. */
export function termWords(): readonly string[] {
  const terms = [...approximatorTerms().values(), ...holidayTerms().values()]
  return [...terms.flat().flatMap(({ words }) => words), ...INSIDE]
}

/** "Eid al-Fitr", "Presidents' Day": marks inside a name. */
const INSIDE: ReadonlySet<string> = /* @__PURE__ */ wordSet("- ' ’")

function matchTerm(scan: Scan, at: number, terms: ReadonlyMap<string, readonly Term[]>): number {
  for (const { words, value } of terms.get(lowerAt(scan, at)) ?? []) {
    let to = at + 1
    let same = 1
    while (same < words.length) {
      const lower = lowerAt(scan, to)
      if (lower === words[same]) same++
      else if (!INSIDE.has(lower)) break
      to++
    }
    if (same < words.length) continue
    scan.value = value
    return to
  }
  return -1
}

export function matchApprox(scan: Scan, at: number): number {
  return matchTerm(scan, at, approximatorTerms())
}

export function matchHoliday(scan: Scan, at: number): number {
  return (kindAt(scan, at) & KINDS.HOLIDAY_WORD) === 0 ? -1 : matchTerm(scan, at, holidayTerms())
}

/** The rule that a holiday's value (its index) stands for. */
export function holidayRule(index: number): HolidayRule | undefined {
  return HOLIDAYS[index]?.[0]
}
