/** Offices that several have: "the presidents of Brazil and France, X and Y", "Iranian ministers X and Y", "ministers X of Iran and Y of Jordan". */
import { listedClasses } from '../../lexicon/article-lexicon.js'
import * as classes from '../../lexicon/classes.js'
import { CAPITALIZED, CLITIC, MARK, type Words } from '../../text/words/words.js'
import { nationBehind, nationOf } from './roles.js'

/** One of several who have an office, each in a country of its own or all in one. */
export interface JointOffice {
  /** The head of the office in the singular: "president". */
  readonly head: string
  readonly nation: string | undefined
}

/** A row of names behind the office that all have. */
interface Row {
  readonly head: string
  /** As the text names them before the names; one alone is of all. */
  readonly nations: readonly string[]
  /** How many names of the row have been read, and the word behind the last. */
  count: number
  end: number
}

/** So many words before the first name are looked at. */
const REACH = 16
/** Words of a place behind a name: "X |of Saudi Arabia". */
const LONGEST_PLACE = 4

/** Reads names in text order for offices in the plural before them. */
export class JointOffices {
  #row: Row | undefined

  constructor(readonly words: Words) {}

  /** The office that the name `[from, to)` shares with its neighbours. */
  of(from: number, to: number): JointOffice | undefined {
    const row = this.#goesOn(from) ? this.#row : opened(this.words, from)
    this.#row = row
    if (row === undefined) return undefined
    const nation = row.nations.length === 1 ? row.nations[0] : row.nations[row.count]
    row.count++
    row.end = behindPlace(this.words, to)
    return { head: row.head, nation: nation ?? nationBehind(this.words, to) }
  }

  /** Does nothing but a comma or "and" part the name at word `from` from the one before it in the row? */
  #goesOn(from: number): boolean {
    const last = this.words.lower(from - 1)
    return this.#row !== undefined && (last === 'and' || last === ',') && from - (last === 'and' && this.words.lower(from - 2) === ',' ? 2 : 1) === this.#row.end
  }
}

/** The row that the name at word `from` opens. */
function opened(words: Words, from: number): Row | undefined {
  const made = (head: string, nations: readonly string[]): Row => ({ head, nations, count: 0, end: from })
  const beside = headOf(words, from - 1)
  if (beside !== undefined) {
    const nation = [from - 2, from - 3].find((at) => (words.classes(at) & classes.DEMONYM) !== 0)
    return made(beside, nation === undefined ? [] : [nationOf(words.lower(nation))])
  }
  if (words.lower(from - 1) !== ',') return undefined
  const nations: string[] = []
  let isName = false
  for (let at = from - 2; at > from - REACH; at--) {
    const lower = words.lower(at)
    const head = lower === 'of' ? headOf(words, at - 1) : undefined
    if (head !== undefined) return nations.length > 1 ? made(head, nations.reverse()) : undefined
    const isCapital = (words.shape(at) & (CAPITALIZED | MARK | CLITIC)) === CAPITALIZED
    if (isCapital && !isName && (words.classes(at) & classes.PLACE) !== 0) nations.push(nationOf(lower))
    else if (!isCapital && lower !== ',' && lower !== 'and' && lower !== 'the') return undefined
    isName = isCapital
  }
  return undefined
}

/** "president", where "presidents" stands at word `at`. */
function headOf(words: Words, at: number): string | undefined {
  const lower = words.lower(at)
  if (lower.length < 4 || !lower.endsWith('s')) return undefined
  const singular = lower.slice(0, -1)
  return (listedClasses(singular) & (classes.ROLE | classes.TITLE)) === 0 ? undefined : singular
}

/** The word behind "of Jordan" at word `at`, else `at`. */
function behindPlace(words: Words, at: number): number {
  if (words.lower(at) !== 'of') return at
  let end = at + 1
  while (end < at + LONGEST_PLACE && (words.shape(end) & (CAPITALIZED | MARK)) === CAPITALIZED) end++
  return end
}
