import { baseOf, conjugate, formsOf } from './inflect.js'
import { REPORTING_VERBS } from './reporting-verbs.js'
import { ADJECTIVE_VERBS, EVEN_VERBS, NOUN_VERBS, PLAIN_VERBS } from './verbs.js'

/** What a form of a verb can be, one bit each. */
export const BASE = 1 << 0
export const THIRD = 1 << 1
export const PAST = 1 << 2
export const PARTICIPLE = 1 << 3
export const ING = 1 << 4
/** As most verbs have it, "said"; a number, so that bundles can leave out tables of it. */
export const PAST_AND_PARTICIPLE = 0xc

/** A spelling that is a form of a verb. */
export interface VerbForm {
  readonly lemma: string
  /** Bits of this file: BASE, PAST … */
  readonly forms: number
}

type Conjugation = ReturnType<typeof conjugate>

/** The verbs of the lexicon as they are written or conjugated, and where in that list stands what has a base form or an irregular form. */
interface Verbs {
  readonly list: ReadonlyArray<string | Conjugation>
  readonly places: ReadonlyMap<string, readonly number[]>
}

let made: Verbs | undefined

/** Which forms of which verb a word is: "said" is the PAST and PARTICIPLE of say. Regular verbs are found by undoing what the form has added. */
export function verbFormOf(word: string): VerbForm | undefined {
  const { list, places } = (made ??= build())
  let found = places.get(word)
  for (const base of basesOf(word)) {
    const more = places.get(base)
    if (more !== undefined) found = found === undefined ? more : [...found, ...more]
  }
  // "found" is a form of find before it is the base of found.
  if (found !== undefined) return formAs(word, [...found].sort((a, b) => a - b).map((place) => list[place] ?? ''))
  return MADE.test(word) ? formAs(word, [word, ...basesOf(word)].filter((base) => base.endsWith('ize'))) : undefined
}

/** "digitized": a form of a verb that its ending makes, of nouns and adjectives, and that no list holds (App. I.48). */
const MADE = /^[a-z]{4,}iz(?:e[sd]?|ing)$/

/** Which forms of these verbs a word is. */
function formAs(word: string, verbs: ReadonlyArray<string | Conjugation>): VerbForm | undefined {
  let lemma: string | undefined
  let forms = 0
  for (const entry of verbs) {
    const verb = typeof entry === 'string' ? conjugate(entry) : entry
    const bits = (verb.base === word ? BASE : 0) | (verb.third === word ? THIRD : 0) | (verb.past === word ? PAST : 0) | (verb.participle === word ? PARTICIPLE : 0) | (verb.ing === word ? ING : 0)
    if (bits !== 0) lemma ??= verb.base
    forms |= bits
  }
  return lemma === undefined ? undefined : { lemma, forms }
}

/** What the base of a regular form may be: see `conjugate`. */
function basesOf(word: string): readonly string[] {
  const cut = (letters: number, end = ''): string => word.slice(0, -letters) + end
  if (word.endsWith('s')) return word.endsWith('es') ? [cut(1), cut(2), cut(3, 'y')] : [cut(1)]
  if (word.endsWith('ed')) return [cut(1), cut(2), cut(3), cut(3, 'y')]
  return word.endsWith('ing') ? [cut(3), cut(3, 'e'), cut(4), cut(4, 'ie')] : NO_WORDS
}

const NO_WORDS: readonly string[] = []

function build(): Verbs {
  const verbs: (string | Conjugation)[] = []
  const places = new Map<string, number[]>()
  const add = (verb: string | Conjugation, keys: Iterable<string>): void => {
    for (const key of keys) {
      const known = places.get(key)
      if (known === undefined) places.set(key, [verbs.length])
      else known.push(verbs.length)
    }
    verbs.push(verb)
  }
  for (const { forms } of REPORTING_VERBS) {
    const [base = '', third = ''] = forms
    const past = forms[forms.length > 3 ? 2 : 0] ?? ''
    const participle = forms.length > 4 ? forms[3] ?? past : past
    add({ base, third, past, participle, ing: forms[forms.length - 1] ?? '' }, forms)
  }
  for (const entries of [PLAIN_VERBS, EVEN_VERBS, NOUN_VERBS, ADJECTIVE_VERBS]) for (const entry of entries) add(entry, entry.includes(':') ? formsOf(entry) : [baseOf(entry)])
  return { list: verbs, places }
}
