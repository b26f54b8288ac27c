import { conjugate } from './inflect.js'
import { REPORTING_VERBS } from './reporting-verbs.js'
import { ADJECTIVE_VERBS, NOUN_VERBS, PLAIN_VERBS } from './verbs.js'

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

let made: ReadonlyMap<string, VerbForm> | undefined

/** Every form of every verb of the lexicon, put together on first use: "said" → say, PAST and PARTICIPLE. */
export function verbForms(): ReadonlyMap<string, VerbForm> {
  return (made ??= build())
}

function build(): ReadonlyMap<string, VerbForm> {
  const forms = new Map<string, VerbForm>()
  for (const { forms: all } of REPORTING_VERBS) {
    const [base = '', third = ''] = all
    const past = all[all.length > 3 ? 2 : 0] ?? ''
    const participle = all.length > 4 ? all[3] ?? past : past
    addForms(forms, { base, third, past, participle, ing: all[all.length - 1] ?? '' })
  }
  for (const entries of [PLAIN_VERBS, NOUN_VERBS, ADJECTIVE_VERBS]) for (const entry of entries) addForms(forms, conjugate(entry))
  return forms
}

function addForms(to: Map<string, VerbForm>, verb: ReturnType<typeof conjugate>): void {
  add(to, verb.base, verb.base, BASE)
  add(to, verb.third, verb.base, THIRD)
  add(to, verb.past, verb.base, PAST)
  add(to, verb.participle, verb.base, PARTICIPLE)
  add(to, verb.ing, verb.base, ING)
}

function add(to: Map<string, VerbForm>, form: string, lemma: string, bit: number): void {
  const known = to.get(form)
  // "found" is a form of find before it is the base of found.
  if (known === undefined) to.set(form, { lemma, forms: bit })
  else if ((known.forms & bit) === 0) to.set(form, { lemma: known.lemma, forms: known.forms | bit })
}
