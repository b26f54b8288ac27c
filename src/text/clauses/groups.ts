/** Words with their parts of speech put together: noun groups and verb groups, and the words that open clauses between them. */
import { MONTH, TIME_UNIT, WEEKDAY } from '../../lexicon/classes.js'
import { PARTICIPLE, PAST, verbForms } from '../../lexicon/verb-forms.js'
import type { NounGroup } from '../clauses.js'
import type { Word } from '../words.js'
import { lemmaByEnding } from './endings.js'
import * as tag from './tags.js'
import { type OpenVerbGroup, readVerbGroup } from './verb-groups.js'

/** A step of the sentence, as the clauses are built from: a group, or what stands between groups. */
export interface Item {
  /** One of `tags.ts`: NOUN for any noun group, VERB for any verb group, else the word's own. */
  readonly tag: number
  /** Words. */
  readonly from: number
  readonly to: number
  readonly noun?: NounGroup
  readonly verb?: OpenVerbGroup
}

/** Noun groups whose head names a time: never the subject of a verb beside them. */
const TIME_CLASSES = MONTH | WEEKDAY | TIME_UNIT

/** The items of a stretch, in order; `stretch(n)` gives the words of the n-th inner stretch. */
export function groupWords(words: readonly Word[], ids: readonly number[], tagged: tag.Tagged, inner: (n: number) => { readonly from: number; readonly to: number }): Item[] {
  const { tags } = tagged
  const items: Item[] = []
  let n = 0
  while (n < ids.length) {
    const kind = tags[n] ?? tag.SKIP
    const id = ids[n] ?? 0
    if (id < 0) {
      items.push({ tag: tag.QUOTED, ...inner(-1 - id) })
      n++
      continue
    }
    if (kind === tag.PRONOUN) {
      items.push({ tag: tag.NOUN, from: id, to: id + 1, noun: pronoun(words, id) })
      n++
    } else if (kind <= tag.HYPHEN && kind !== tag.HYPHEN && kind !== tag.GENITIVE) n = nounGroup(n)
    else if (kind >= tag.TO && kind <= tag.VERB) {
      const { verb, next } = readVerbGroup(words, ids, tagged, n)
      items.push({ tag: tag.VERB, from: verb.from, to: verb.to, verb })
      n = next
    } else if (kind === tag.ADVERB && opensVerb(n)) {
      const { verb, next } = readVerbGroup(words, ids, tagged, n)
      items.push({ tag: tag.VERB, from: verb.from, to: verb.to, verb })
      n = next
    } else {
      if (kind !== tag.SKIP && kind !== tag.HYPHEN && kind !== tag.GENITIVE) items.push({ tag: kind, from: id, to: id + 1 })
      n++
    }
  }
  return items

  /** "reportedly said", "quickly denied": an adverb after the subject belongs to the verb. */
  function opensVerb(at: number): boolean {
    let next = at
    while (next < at + 3 && tags[next] === tag.ADVERB) next++
    const kind = tags[next] ?? 0
    return kind >= tag.MODAL && kind <= tag.VERB && words[ids[at] ?? 0]?.lower !== 'so'
  }

  function nounGroup(start: number): number {
    const from = ids[start] ?? 0
    let at = start
    let head = -1
    let possessor: { from: number; to: number } | undefined
    /** The last word so far may end a group. */
    let closed = false
    for (; at < ids.length; at++) {
      const kind = tags[at] ?? 0
      const id = ids[at] ?? 0
      if (id < 0) break
      if (kind === tag.GENITIVE) {
        if (head < 0) break
        possessor = { from, to: id + 1 }
        head = -1
        closed = false
      } else if (kind === tag.DET || kind === tag.POSSESSIVE) {
        if (at > start && !(tags[at - 1] === tag.DET)) break
      } else if (kind === tag.ADJECTIVE) {
        if (closed && tags[at - 1] !== tag.HYPHEN && !(tags[at - 1] === tag.NAME && !isTime(ids[at - 1] ?? 0) && head >= 0 && leadsToNoun(at))) break
        closed = false
      } else if (kind === tag.NUMBER) {
        if (closed && tags[at - 1] === tag.NOUN && !isTime(ids[at - 1] ?? 0)) break
        head = id
      } else if (kind === tag.NOUN || kind === tag.NAME) {
        if (closed && isTime(ids[at - 1] ?? 0) && !isTime(id) && tags[at - 1] !== tag.HYPHEN && !PARTS_OF_DAY.has(words[id]?.lower ?? '')) break
        if (closed && isTime(id) && ((words[id]?.classes ?? 0) & WEEKDAY) !== 0 && tags[at - 1] !== tag.HYPHEN) break
        head = id
        closed = true
      } else if (kind === tag.ADVERB) {
        const next = tags[at + 1]
        if (closed || at === start || (next !== tag.ADJECTIVE && next !== tag.NUMBER && next !== tag.ADVERB)) break
      } else if (kind !== tag.HYPHEN) {
        if (kind === tag.SKIP && at > start && (tags[at + 1] ?? tag.SKIP) < tag.HYPHEN && !closed) continue
        break
      }
    }
    while (at > start + 1 && (tags[at - 1] === tag.HYPHEN || tags[at - 1] === tag.SKIP || tags[at - 1] === tag.ADVERB)) at--
    const last = ids[at - 1] ?? from
    if (head < 0) {
      // Adjectives alone tell of something else: "was ready", "officials familiar with".
      if (tags[start] === tag.ADJECTIVE || tags[start] === tag.ADVERB) {
        items.push({ tag: tag.ADJECTIVE, from, to: last + 1 })
        return Math.max(at, start + 1)
      }
      head = last
    }
    items.push({ tag: tag.NOUN, from, to: last + 1, noun: noun(words, from, last + 1, head, tags[at - 1] === tag.NUMBER, possessor, tags, start, at) })
    return Math.max(at, start + 1)
  }

  function leadsToNoun(at: number): boolean {
    for (let next = at + 1; next < at + 4; next++) {
      if (tags[next] === tag.NOUN || tags[next] === tag.NAME) return true
      if (tags[next] !== tag.ADJECTIVE && tags[next] !== tag.HYPHEN) return false
    }
    return false
  }

  function isTime(id: number): boolean {
    return ((words[id]?.classes ?? 0) & TIME_CLASSES) !== 0
  }
}

const PARTS_OF_DAY: ReadonlySet<string> = /* @__PURE__ */ new Set(['morning', 'afternoon', 'evening', 'night', 'noon', 'dawn', 'midnight'])
const PLURAL_PRONOUNS: ReadonlySet<string> = /* @__PURE__ */ new Set(['they', 'them', 'we', 'us', 'both', 'many', 'several', 'few', 'these', 'those', 'others', 'some', 'themselves', 'ourselves', 'all', 'most'])
const PLURAL_NOUNS: ReadonlySet<string> = /* @__PURE__ */ new Set(['people', 'police', 'men', 'women', 'children', 'troops', 'media', 'data'])

function pronoun(words: readonly Word[], at: number): NounGroup {
  return { kind: 'noun', from: at, to: at + 1, head: at, form: 'pronoun', ...(PLURAL_PRONOUNS.has(words[at]?.lower ?? '') && { plural: true as const }) }
}

function noun(
  words: readonly Word[], from: number, to: number, head: number, number: boolean, possessor: { from: number; to: number } | undefined, tags: readonly number[], start: number, end: number
): NounGroup {
  const word = words[head]
  const name = tags[end - 1] === tag.NAME
  const lower = word?.lower ?? ''
  const plural = !name && !number && (PLURAL_NOUNS.has(lower) || (lower.endsWith('s') && !lower.endsWith('ss') && !lower.endsWith('us') && !lower.endsWith('is')))
  const time = ((word?.classes ?? 0) & TIME_CLASSES) !== 0 || PARTS_OF_DAY.has(lower)
  void start
  return {
    kind: 'noun', from, to, head, form: number ? 'number' : name ? 'name' : 'common',
    ...(possessor && { possessor }), ...(plural && { plural: true as const }), ...(time && { time: true as const })
  }
}

/** The base form of a verb. */
export function lemmaOf(lower: string): string {
  return verbForms().get(lower)?.lemma ?? lemmaByEnding(lower)
}

/** Can the word be a past and a participle alike: "accused"? */
export const isAmbiguous = (forms: number): boolean => (forms & PAST) !== 0 && (forms & PARTICIPLE) !== 0
