/** Words that set one time against another, read off dictionaries and grammars of English; see `dates/contrast.ts`. */
import { wordSet } from './table.js'

/** Adverbs for the time of writing: the present tense says the same, so alone they add no time. */
export const PRESENT_ADVERBS: ReadonlySet<string> = /* @__PURE__ */ wordSet('currently now presently')

/** Words for another time, or for change between two. */
export const OTHER_TIMES: ReadonlySet<string> = /* @__PURE__ */ wordSet(`
  before earlier formerly hitherto initially longer once originally previously then traditionally until`)

/** Before "now": "but now", and prepositions, after which it is a noun. */
export const BEFORE_NOW: ReadonlySet<string> = /* @__PURE__ */ wordSet('as between but by even for from of only since than till until')

/** Degrees that compare and do not end in "-er". */
export const IRREGULAR_DEGREES: ReadonlySet<string> = /* @__PURE__ */ wordSet('less more worse')

/** What can be "current" as the time itself is; a "current" thing or office is only the one there is. */
export const STATES: ReadonlySet<string> = /* @__PURE__ */ wordSet(`
  circumstances climate conditions conflict crisis downturn economy environment era situation state trend trends war`)
