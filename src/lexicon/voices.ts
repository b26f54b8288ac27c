/** Pronouns of whoever speaks and whoever is spoken to, in the singular (Quirk et al. §6.15), and words that tell of an interview. */
import { list } from './table.js'

export const FIRST_PERSON: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`i me mine my myself`))

export const SECOND_PERSON: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`you your yours yourself`))

/** Between "I" or "my name" and a name: "I, Jo Ames,", "I am Jo Ames". */
export const FORMS_OF_AM: ReadonlySet<string> = /* @__PURE__ */ new Set([',', "'m", "'s", '’m', '’s', 'am', 'is'])

/** "It's Jo Ames here", "this is Jo Ames from the bank". */
export const SHOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`it this`))
export const PRESENT: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`again calling from here speaking`))

/** Open letters and calls. */
export const GREETINGS: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`dear hello hey hi`))

export const INTERVIEWS: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`interview interviewed interviews`))

/** An interview, where several questions follow: "talks to Jo Ames", "five minutes with". */
export const TALKS: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`chat chats minutes q&a speaks spoke talk talked talks`))
