/**
 * Words of the grammar that behave apart from their class. Put together from Quirk et al., *A Comprehensive Grammar of
 * the English Language* (1985): auxiliaries §3.21–3.52, prepositions and particles §9.4–9.66, pronouns §6.1–6.60.
 */
import { BASE, ING, PARTICIPLE, PAST, PAST_AND_PARTICIPLE, THIRD } from './verb-forms.js'

/** The auxiliaries, each with the forms that it is of its verb. */
export const BE_FORMS: Readonly<Record<string, number>> = {
  am: BASE, are: BASE, "aren't": BASE, is: THIRD, "isn't": THIRD, was: PAST, "wasn't": PAST, were: PAST, "weren't": PAST, be: BASE, been: PARTICIPLE, being: ING,
  "'m": BASE, "'re": BASE, "'s": THIRD
}
export const HAVE_FORMS: Readonly<Record<string, number>> = {
  have: BASE, "haven't": BASE, has: THIRD, "hasn't": THIRD, had: PAST_AND_PARTICIPLE, "hadn't": PAST, having: ING, "'ve": BASE
}
export const DO_FORMS: Readonly<Record<string, number>> = { do: BASE, "don't": BASE, does: THIRD, "doesn't": THIRD, did: PAST, "didn't": PAST, doing: ING }
/** Words of closed classes that are tagged one by one: see `closed-tags.ts`. */
export const SINGLED_OUT: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'to', 'that', 'who', 'whom', 'whose', 'which', 'what', 'whatever', 'her', 'his', 'my', 'your', 'its', 'our', 'their', 'one', 'there', 'like', 'since', 'so', 'once', 'even', 'though', 'yet', 'nor',
  'provided', 'past', 'might', 'will', 'either', 'neither'
])
/** Words of closed classes that stand inside a noun group: "the one", "the past week", "the few". */
export const QUANTIFIERS: ReadonlySet<string> = /* @__PURE__ */ new Set(['one', 'past', 'few', 'many', 'several', 'other', 'more', 'little'])
/** "is set to resume", "is due to meet": be and one of these before "to" look forward. */
export const OUTLOOKS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'going', 'set', 'due', 'expected', 'scheduled', 'slated', 'likely', 'about', 'bound', 'poised', 'planned', 'certain', 'sure', 'supposed', 'planning', 'preparing', 'projected', 'forecast', 'predicted', 'destined', 'unlikely'
])
export const PLURAL_PRONOUNS: ReadonlySet<string> = /* @__PURE__ */ new Set(['they', 'them', 'we', 'us', 'both', 'many', 'several', 'few', 'these', 'those', 'others', 'some', 'themselves', 'ourselves', 'all', 'most'])
export const PLURAL_NOUNS: ReadonlySet<string> = /* @__PURE__ */ new Set(['people', 'police', 'men', 'women', 'children', 'troops', 'media', 'data'])
/** Pronouns that are subjects, in whose company a verb is finite. */
export const SUBJECTS: ReadonlySet<string> = /* @__PURE__ */ new Set(['i', 'he', 'she', 'it', 'we', 'you', 'they', 'there', 'who', 'this', 'that', 'everyone', 'everybody', 'nobody', 'someone', 'somebody'])
/** Heads that are plural without an "s". */
export const PLURALS: ReadonlySet<string> = /* @__PURE__ */ new Set(['people', 'police', 'men', 'women', 'children', 'troops', 'families', 'many', 'some', 'others', 'both', 'most', 'few', 'several', 'all'])
/** Participles that are prepositions as well. */
export const VERBAL_PREPOSITIONS: ReadonlySet<string> = /* @__PURE__ */ new Set(['following', 'given', 'including', 'concerning', 'regarding', 'excluding', 'excepting'])
/** Prepositions that begin a clause as well. */
export const CLAUSE_PREPOSITIONS: ReadonlySet<string> = /* @__PURE__ */ new Set(['after', 'before', 'since', 'until', 'till', 'as', 'than'])
/** Prepositions whose phrase opens a clause behind "that": "said that in the north …". */
export const PHRASE_PREPOSITIONS: ReadonlySet<string> = /* @__PURE__ */ new Set(['in', 'with', 'by', 'at', 'during', 'despite', 'under'])
/** Prepositions that stand alone as adverbs: "parked outside exploded". */
export const PARTICLES: ReadonlySet<string> = /* @__PURE__ */ new Set(['up', 'out', 'off', 'on', 'over', 'down', 'in', 'about', 'around', 'outside', 'inside', 'through', 'along', 'by', 'near', 'behind', 'below', 'above', 'across', 'beyond', 'underneath', 'within'])
/** Adverbs that stand before a noun as adjectives: "next week", "the only way". */
export const ADJECTIVE_ADVERBS: ReadonlySet<string> = /* @__PURE__ */ new Set(['next', 'only', 'back', 'further', 'overseas', 'outright', 'home', 'well', 'still', 'apart', 'underground', 'backward', 'nearby', 'early', 'late', 'once', 'away', 'together', 'else', 'overnight', 'earlier'])
/** Verbs that take an object and a base form: "let prices rise", "heard him speak" (§16.52); written as for `formsOf`. */
export const CAUSATIVES: readonly string[] = ['let:let', 'make:made', 'help', 'see:saw:seen', 'hear:heard', 'watch', 'feel:felt']
/** Words that take a place or thing after "to". */
export const MOTION: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'access', 'go', 'goes', 'going', 'went', 'gone', 'come', 'came', 'return', 'returned', 'returning', 'returns', 'threat', 'response', 'answer', 'end', 'due', 'according', 'led', 'leads', 'lead', 'leading',
  'brought', 'sent', 'taken', 'took', 'rose', 'fell', 'put', 'back', 'closer', 'subject', 'reaction', 'solution', 'opposition', 'contrast', 'commitment', 'transition', 'close', 'linked', 'related', 'turned'
])
