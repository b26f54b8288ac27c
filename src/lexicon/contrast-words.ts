/** Words that set one time against another, read off dictionaries and grammars of English; see `dates/contrast.ts`. */
import { list } from './table.js'

/** Adverbs for the time of writing: the present tense says the same, so alone they add no time. */
export const PRESENT_ADVERBS: readonly string[] = /* @__PURE__ */ list('currently now presently')

/** Words for another time, or for change between two. */
export const OTHER_TIMES: readonly string[] = /* @__PURE__ */ list(`
  before earlier formerly hitherto initially longer once originally previously then traditionally until`)

/** Before "now": "but now", and prepositions, after which it is a noun. */
export const BEFORE_NOW: readonly string[] = /* @__PURE__ */ list('as but by even for from of only since than till until')

/** Degrees that compare: "is now smaller". Words in "-er" that compare nothing are told by `dates/contrast.ts`. */
export const COMPARATIVES: readonly string[] = /* @__PURE__ */ list(`
  better bigger cheaper closer darker deeper easier faster fewer further greater happier harder heavier higher larger less lighter
  longer lower more narrower newer older poorer quicker quieter richer safer slower smaller softer stronger taller thinner tighter
  warmer weaker wider worse younger`)

/** What can be "current" as the time itself is; a "current" thing or office is only the one there is. */
export const STATES: readonly string[] = /* @__PURE__ */ list(`
  boom circumstances climate conditions conflict crisis downturn economy environment era situation slowdown slump state states
  stalemate times trend trends turmoil unrest upheaval war`)
