/**
 * Closed sets of words around a verb of saying: what stands between it, its subject and what was said. Compiled for this
 * project from Quirk et al., *A Comprehensive Grammar of the English Language* (1985): adverbs that split subject and verb
 * §8.16–8.20, particles §16.2–16.16, prepositions after nouns §17.37–17.47, partitives §5.4–5.9, wh-clauses §15.4–15.8.
 */
import { list } from './table.js'

/** Particles that belong to the verb before them, apart from adverbs in general: "pointed out". */
export const AFTER_VERB: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`earlier off once only out there up`))

/** Between a subject and its verb, apart from adverbs in general: "Ames himself said". */
export const BETWEEN_SUBJECT_AND_VERB: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`all both each earlier even first herself himself itself once themselves`))

/** Prepositions that can stand between a verb of saying and what was said: "said in a statement that". */
export const ADJUNCT_PREPOSITIONS: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`
aboard about after against alongside amid among around as at before behind beside between by despite during following for from in inside near of on outside over
through throughout to toward towards upon via with within without
`))

/** Say that what others say is not so: "rejected claims that". */
export const REJECTING: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`dismiss rebuff reject`))

/** Before whoever says it, in "What Ames said was", "All Ames said was", "The only thing Ames said was". */
export const CLEFT_OPENERS: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`all point thing what`))

/** Before a person in a noun group about something else: "a call from Jo Ames, who said". */
export const BEFORE_PERSONS: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`against by from to with`))

/** Prepositions that tie a noun to the one before it, not to the verb. */
export const TYING_PREPOSITIONS: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`
against among around at behind between by for from in inside near of on outside to under with within
`))

/** Open what was asked or argued: "advised them on how to win". */
export const TOPIC_PREPOSITIONS: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`about on over`))

/** Open a reported question. */
export const QUESTION_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`
how if what when where whether which who why
`))

/** Open a clause that can be reported without "that": "said if it rained …". */
export const CLAUSE_OPENERS: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`
all although any because both either even half how if many more most nearly neither no not once only
since some such there though unless until what when where whether while why
`))

/** Open a clause that a statement can begin with: "If it rains, Ames said, “we stay.”" Quirk et al. §15.33–15.44. */
export const CONDITIONS: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`
although as because even if since though unless whatever when whenever whether while
`))

/** Behind a comma, open what is told about a mere phrase, by the narrator: "thanked the crowd, which cheered". */
export const AFTER_PHRASE: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`
although as despite even so though where which who whose
`))

/** Behind a cue that is put in and its comma, open what the narrator goes on with: "…, Ames said, while the crowd cheered". */
export const NARRATOR_OPENERS: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`
according after although as before but citing though when where which while who without
`))

/** Before a time between a subject and its verb: "Ames on Tuesday said". */
export const BEFORE_TIMES: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`at during early in late on over since`))

/** How many of them, before "of": "half of the voters", "one of the aides". */
export const PARTITIVES: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`
all any both each eight either few five four half many more most neither nine none one seven several six some ten third three two
`))

/** Pronouns that are subjects. */
export const SUBJECT_PRONOUNS: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`he i it she they we you`))

/** Pronouns that are no subjects. */
export const OBJECT_PRONOUNS: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`
herself him himself itself me myself ourselves them themselves us yourself
`))

/** What is said without its words: "said nothing about it and left". */
export const VAGUE_OBJECTS: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`anything nothing something`))

/** Stand for nobody beside "be". */
export const EXPLETIVES: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`it there`))

/** Stand for who spoke before, not for a person by name. */
export const CARRYING_PRONOUNS: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`it they`))

/** Open a noun group for one thing or one person, who is not "they" afterwards. */
export const INDEFINITE_OPENERS: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`a an another one`))

/** Roles whose holders a story need not name: "the judge" is nobody who spoke before. */
export const UNNAMED_ROLES: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`
caller coroner defendant driver judge justice magistrate patient prosecutor spokesman spokesperson spokeswoman suspect victim witness
`))

/** Stand for who says what they stand in. */
export const OWN_PRONOUNS: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`i me my our we`))

/** The article's own voice. */
export const FIRST_PERSONS: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`i one we you`))

/** Heads of noun groups that say when, not who. */
export const TIME_NOUNS: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`earlier later midnight noon time today tomorrow tonight yesterday`))

/** Join a subject to what it is: "is sure that", "remains hopeful that". Quirk et al. §16.21. */
export const BEING_VERBS: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`be feel remain sound stay`))

/** Take a clause even without "that": "is sure it will rain". Quirk et al. §16.72. */
export const SURE: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`afraid certain confident glad hopeful positive sure`))

/** As passives, tell what is so, ought to be or will be, and nobody's belief: "is known to leave", "is supposed to leave". */
export const FACTS_AND_DUTIES: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`
consider decide discover expect forget know notice presume pretend realise realize recognise recognize remember see suppose
`))

/** Take "that" and a clause, but tell of no words: "ensured that it held". */
export const VERBS_OF_EFFECT: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`be do emerge ensure have insure mean require`))

/** Adjectives behind the noun that they tell of: "people familiar with the plan". Quirk et al. §7.21–7.22. */
export const POSTPOSED_ADJECTIVES: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`
aware close familiar knowledgeable loyal present privy responsible
`))

/** What is done to a document by those who did not write it: "a memo seen by the paper". */
export const WAYS_OF_GETTING: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`
accessed acquired examined inspected obtained read received reviewed seen verified viewed
`))
