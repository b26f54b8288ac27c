/** Words that set one time against another, read off dictionaries and grammars of English; see `dates/contrast.ts`. */
import { wordSet } from './table.js'

/** Adverbs for the time of writing: the present tense says the same, so alone they add no time. */
export const PRESENT_ADVERBS: ReadonlySet<string> = /* @__PURE__ */ wordSet('currently now presently')

/** Before "now": "but now", and prepositions, after which it is a noun. */
export const BEFORE_NOW: ReadonlySet<string> = /* @__PURE__ */ wordSet('as between but by even for from of only since than till until')

/** Who talks, and to whom. */
export const TALKERS: ReadonlySet<string> = /* @__PURE__ */ wordSet('i me my our us we you your')

/** What can be "current" as the time itself is; a "current" thing or office is only the one there is. */
export const STATES: ReadonlySet<string> = /* @__PURE__ */ wordSet(`
  circumstances climate conditions conflict crisis downturn economy environment era situation state trend trends war`)
