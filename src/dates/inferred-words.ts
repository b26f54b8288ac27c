/** Dates with the words that they stand among. */
import { VERB } from '../lexicon/classes.js'
import { wordSet } from '../lexicon/table.js'
import type { ArticleText } from '../text/text.js'
import type { DateMention } from '../types.js'

export interface DatedWords {
  readonly mention: DateMention
  /** Its words: a half-open range of indexes into the article's words. */
  readonly from: number
  readonly to: number
  /** For a date whose year the text states: its interval. */
  readonly start?: string
  readonly end?: string
}

/** The words of each date; `dates` in order. */
export function datedWords(text: ArticleText, dates: readonly DateMention[]): readonly DatedWords[] {
  return dates.map((mention) => {
    const from = text.words.indexAt(mention.start)
    const to = text.words.indexAt(mention.end - 1) + 1
    const stated = mention.type !== 'DURATION' && mention.type !== 'SET' && mention.known.includes('year') && mention.interval
    return { mention, from, to, ...(stated && { start: stated.start, end: stated.end }) }
  })
}

/** What can stand before a date that tells when something was, rather than which one ("any 2016 candidate", "the summit of 2014"). */
const WHEN: ReadonlySet<string> = /* @__PURE__ */ wordSet('in on since during at early late mid , ( – —')

/**
 * Does the text tell of the date as past or as to come? The verb before it decides, else the one after it; a plan, a
 * possibility or a habit tells neither, nor does a date that stands with a noun.
 */
export function timeOf(text: ArticleText, { mention, from }: DatedWords): 'past' | 'future' | undefined {
  const { words } = text
  const range = text.ranges[mention.sentence]
  if (range !== undefined && from > range.from && !WHEN.has(words.lower(from - 1)) && (words.classes(from - 1) & VERB) === 0) return undefined
  const verbs = text.reading(mention.sentence).groups.filter((group) => group.kind === 'verb')
  const verb = verbs.findLast((group) => group.to <= from) ?? verbs.find((group) => group.from >= from)
  if (verb === undefined) return undefined
  if (verb.tense === 'future') return 'future'
  if (verb.modal !== undefined || verb.form === 'infinitive' || verb.form === 'gerund') return undefined
  return verb.tense === 'past' || verb.perfect || verb.form === 'participle' ? 'past' : undefined
}
