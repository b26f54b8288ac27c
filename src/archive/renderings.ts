/** The quotes of all articles as they are compared, and what is printed in the same words by one speaker put together. */
import { PRONOUNS } from '../lexicon/function-words.js'
import type { ArticleRecord, QuoteRecord } from './records.js'
import type { TermReader, Terms } from './terms.js'

/** Tells who of the archive a source of an article is. */
export interface WhoIsWho {
  person(article: number, person: number): number | undefined
  organization(article: number, organization: number): number | undefined
  personName(index: number): string
  personRoles(index: number): readonly string[]
  organizationName(index: number): string
  /** How much two articles share. */
  shared(article: number, other: number): number
}

/** A quote as it is compared: its terms, its day and who of the archive says it. */
export interface Item extends QuoteRecord {
  readonly day?: number
  readonly terms: Terms
  /** Who says it, across articles; absent where that is not known. */
  readonly sayer?: Sayer
  /** Equal for equal terms. */
  readonly words: string
  readonly weight: number
}

/** A speaker: a person or an organization of the archive, or somebody who has only a name ("both sides"). */
export interface Sayer {
  readonly kind: 'person' | 'organization' | 'name'
  /** Of the kind. */
  readonly index: number
  /** Equal for one speaker. */
  readonly id: string
  /** A number for `id`. */
  readonly number: number
}

/** A wording by one speaker, with the indexes of all the items that print it: the first stands for all. */
export interface Rendering {
  readonly items: number[]
}

/** Terms of a quote that are compared: what is longer is told apart well before. */
const LONGEST = 96
/** Days within which a short wording is likely to be the same utterance. */
export const NEAR_DAYS = 10
/** Weight from which the same words are the same statement, whenever they are printed. */
export const TELLING = 4
/** "Yes we can" is said by many; six words in the same order by one speaker within days are one utterance. */
const FEWEST_WORDS = 6
/** Characters of a wording that are compared word by word. */
const LONGEST_WORDING = 400
const WORDS = /[\p{L}\p{N}\p{M}]+/gu

/** Each quote of the records with its terms and its speaker; in their order. */
export function itemsOf(records: readonly ArticleRecord[], who: WhoIsWho, reader: TermReader): Item[] {
  const numbers = new Map<string, number>()
  return records.flatMap((record) =>
    record.quotes.map((quote): Item => {
      const sayer = sayerOf(quote, who, numbers)
      const terms = reader.read(quote.text, LONGEST)
      return {
        ...quote,
        ...(record.day !== undefined && { day: record.day }),
        ...(sayer && { sayer }),
        terms,
        words: `${terms.negations > 0 ? '-' : ''}${terms.list.map(({ id }) => id).join(' ')}`,
        weight: terms.list.reduce((sum, term) => sum + term.weight, 0)
      }
    })
  )
}

const NOBODY: ReadonlySet<string> = /* @__PURE__ */ new Set(PRONOUNS)

function sayerOf({ article, speaker }: QuoteRecord, who: WhoIsWho, numbers: Map<string, number>): Sayer | undefined {
  if (speaker === undefined) return undefined
  const numbered = (kind: Sayer['kind'], index: number, id: string): Sayer => {
    const number = numbers.get(id) ?? numbers.size
    numbers.set(id, number)
    return { kind, index, id, number }
  }
  const person = speaker.person === undefined ? undefined : who.person(article, speaker.person)
  if (person !== undefined) return numbered('person', person, `person ${person}`)
  const organization = speaker.organization === undefined ? undefined : who.organization(article, speaker.organization)
  if (organization !== undefined) return numbered('organization', organization, `organization ${organization}`)
  const name = speaker.name.toLowerCase().replace(/^the /, '')
  return NOBODY.has(name) ? undefined : numbered('name', 0, `name ${name}`)
}

/** Puts together what is printed in the same words by the same speaker. Short wordings must also be near in time. */
export function renderingsOf(items: readonly Item[]): Rendering[] {
  const renderings: Rendering[] = []
  const latest = new Map<string, number>()
  items.forEach((item, index) => {
    // Wordings of little content ("There was no offer, there was a lecture") are one only to the letter.
    const key = `${item.sayer?.id ?? ''}|${item.weight >= 2 ? item.words : item.sayer ? toTheLetter(item.text) : ''}`
    const at = key.endsWith('|') ? undefined : latest.get(key)
    const before = at === undefined ? undefined : renderings[at]
    const last = items[before?.items.at(-1) ?? -1]
    const joins =
      last !== undefined &&
      (item.weight >= (item.sayer ? TELLING - 1 : TELLING) || last.article === item.article || (item.sayer && daysBetween(last, item) <= NEAR_DAYS))
    if (before !== undefined && joins) {
      before.items.push(index)
      return
    }
    latest.set(key, renderings.length)
    renderings.push({ items: [index] })
  })
  return renderings
}

/** All words of a short wording as they stand, or nothing if they are too few to tell of anybody. */
function toTheLetter(text: string): string {
  const words = wordsOf(text)
  return words.length >= FEWEST_WORDS ? `"${words.join(' ').toLowerCase()}` : ''
}

/** The words of the beginning of a text. */
export function wordsOf(text: string): readonly string[] {
  return text.slice(0, LONGEST_WORDING).match(WORDS) ?? []
}

/** Articles without a day are taken to be near: nothing speaks against it. */
export function daysBetween(a: Item, b: Item): number {
  return a.day === undefined || b.day === undefined ? 0 : Math.abs(a.day - b.day)
}
