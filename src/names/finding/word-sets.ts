/** Words that several questions about a name look for, each in one set. */
import { NAMED_THINGS, PLACE_NOUNS, PLACE_PREPOSITIONS, PUBLIC_WORDS, TELLING_VERBS } from '../../lexicon/name-context.js'
import { headsOfKind, LEGAL_FORMS, SCHOOLS } from '../../lexicon/organization-words.js'
import { PLACE_HEADS, PLACE_OPENERS } from '../../lexicon/places.js'

export const PLACE_HEAD: ReadonlySet<string> = /* @__PURE__ */ new Set(PLACE_HEADS)
export const PLACE_OPENER: ReadonlySet<string> = /* @__PURE__ */ new Set(PLACE_OPENERS)
export const PLACE_PREPOSITION: ReadonlySet<string> = /* @__PURE__ */ new Set(PLACE_PREPOSITIONS)
export const PLACE_NOUN: ReadonlySet<string> = /* @__PURE__ */ new Set(PLACE_NOUNS)
export const NAMED_THING: ReadonlySet<string> = /* @__PURE__ */ new Set(NAMED_THINGS)
export const TELLING: ReadonlySet<string> = /* @__PURE__ */ new Set(TELLING_VERBS)
export const PUBLIC_WORD: ReadonlySet<string> = /* @__PURE__ */ new Set(PUBLIC_WORDS)
export const LEGAL_FORM: ReadonlySet<string> = /* @__PURE__ */ new Set(LEGAL_FORMS)
export const SCHOOL: ReadonlySet<string> = /* @__PURE__ */ new Set(SCHOOLS)
export const COMPANY: ReadonlySet<string> = /* @__PURE__ */ headsOfKind('company')
export const TEAM: ReadonlySet<string> = /* @__PURE__ */ headsOfKind('team')
