/** Words by which a text tells how long ago something was, beside when it was. Written for this project from news prose. */
import { wordSet } from './table.js'

/** Verbs and nouns for a beginning, every form: "the war began", "since the outbreak". */
export const BEGINNINGS = /* @__PURE__ */ wordSet(`
appointed arrived began begin beginning begins begun born broke broken came created creation elected erupted established
establishment formed formation founded founding inaugurated introduced introduction launch launched onset opened opening
outbreak outset ratified seized signed since start started starting starts took toppled unveiled
`)

/** Words for an end. */
export const ENDINGS = /* @__PURE__ */ wordSet(`
ceased closed completed concluded end ended ending ends expired finished over until
`)

/** Which of several: what stands behind is not the one event of its kind. */
export const WHICH = /* @__PURE__ */ wordSet(`
another fifth final first fourth last latest new next old older other previous second separate third
`)

/** Before an anniversary: it is not this year's, or not yet. */
export const NOT_YET = /* @__PURE__ */ wordSet(`
ahead approaching before coming forthcoming last next upcoming
`)
