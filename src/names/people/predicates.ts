/** What people are said to be: "she is a lawyer", "he served as mayor", "Ames was elected president". */
import * as classes from '../../lexicon/classes.js'
import { BEFORE_BARE_ROLES, BEING_VERBS, CONDITIONS, NAMING_VERBS, REACHING_VERBS, SUCCEEDING_VERBS } from '../../lexicon/name-context.js'
import type { ArticleText } from '../../text/text.js'
import { CAPITALIZED, type Words } from '../../text/words/words.js'
import type { Actor } from './actors.js'
import type { EndsOfMentions } from './ends.js'
import { complementEnd } from './office-words.js'
import { bareRole, isRoleWord, roleFrom, type RolePhrase } from './roles.js'
import { isAside } from '../finding/honours.js'
import type { FoundName } from '../finding/find.js'
import type { Group, SentenceReading } from '../../text/clauses/clauses.js'
import { groupAt, inmostClause, nounGroupAt } from '../../text/clauses/standing.js'

const OPENER: ReadonlySet<string> = /* @__PURE__ */ new Set(BEFORE_BARE_ROLES)
const BEING: ReadonlySet<string> = /* @__PURE__ */ new Set(BEING_VERBS)
const CONDITION: ReadonlySet<string> = /* @__PURE__ */ new Set(CONDITIONS)
const REACHING: ReadonlySet<string> = /* @__PURE__ */ new Set(REACHING_VERBS)
const SUCCEEDING: ReadonlySet<string> = /* @__PURE__ */ new Set(SUCCEEDING_VERBS)
const NAMING: ReadonlySet<string> = /* @__PURE__ */ new Set(NAMING_VERBS)

/** Words of a role before its noun. */
const LONGEST_MODIFIERS = 3

/** The role without article that ends with word `at`: "became finance minister", "is also Norwegian finance minister". */
export function rolePredicated(words: Words, at: number, sentence: number): RolePhrase | undefined {
  let from = at
  while (at - from < LONGEST_MODIFIERS && !opens(words, from - 1)) from--
  return !opens(words, from - 1) || (words.shape(at + 1) & CAPITALIZED) !== 0 || ((words.classes(at + 1) & classes.NOUN) !== 0 && isRoleWord(words, at + 2)) ? undefined : bareRole(words, from, at + 1, sentence)
}

const opens = (words: Words, at: number): boolean => OPENER.has(words.lower(at)) || ((words.classes(at) & classes.ADVERB) !== 0 && OPENER.has(words.lower(at - 1)))

/** "Named Ann Marsh chief executive": what somebody is made by the verb before the name. */
export function roleGiven({ words, reading }: ArticleText, { from, to, title }: FoundName, limit: number, sentence: number): RolePhrase | undefined {
  // Few names have a role right behind them: the others need no reading of their sentence.
  const role = roleFrom(words, to, limit, sentence)
  return role !== undefined && isMade(reading(sentence), title?.from ?? from) ? role : undefined
}

/** "Replaced", "took over". */
const isSucceeding = (words: Words, verb: Group | undefined): boolean => verb?.kind === 'verb' && verb.passive === undefined && SUCCEEDING.has(verb.lemma) && (verb.lemma !== 'take' || words.lower(verb.to) === 'over')

/** Is whoever is named from word `at` made something? */
function isMade(reading: SentenceReading, at: number): boolean {
  const verb = groupAt(reading, at - 1)
  return verb?.kind === 'verb' && verb.passive === undefined && NAMING.has(verb.lemma)
}

/** The subject of whom a role is told. */
export function subjectOf({ words, reading }: ArticleText, { sentence, from, to: end }: RolePhrase, endsWith: EndsOfMentions): Actor | undefined {
  const isAs = words.lower(from - 1) === 'as'
  const before = from - (isAs ? 2 : 1)
  // "Ames, as president, signed"
  if (isAs && words.lower(before) === ',' && isAside(words, complementEnd(words, end, Infinity, from))) return endsWith.at(before - 1)
  const made = endsWith.at(before)
  if (made?.draft !== undefined && isMade(reading(sentence), made.word)) return made
  // "Ames replaced |Marsh as mayor", "Ames took over from |Marsh as mayor"
  const object = made?.draft === undefined ? undefined : nounGroupAt(reading(sentence), before)
  if (object !== undefined && !(isAs && isSucceeding(words, groupAt(reading(sentence), object.from - (words.lower(object.from - 1) === 'from' ? 3 : 1))))) return undefined
  let to = object !== undefined ? object.from : isAs ? from - 1 : from
  if (object !== undefined && words.lower(to - 1) === 'from') to--
  // "Still" and "now" are more than adverbs; "took over as".
  if (((words.classes(to - 1) & (classes.ADVERB | classes.AUXILIARY)) === classes.ADVERB || (isAs && ((words.classes(to - 1) & classes.PREPOSITION) !== 0 || words.lower(to - 1) === 'over'))) && (words.classes(to - 2) & (classes.VERB | classes.AUXILIARY)) !== 0) to--
  if ((words.classes(to - 1) & (classes.VERB | classes.AUXILIARY)) === 0) return undefined
  const { clauses, groups } = reading(sentence)
  const clause = clauses[inmostClause(clauses, to - 1)]
  const verb = groups[clause?.verb ?? -1]
  const subject = groups[clause?.subject ?? -1]
  if (verb?.kind !== 'verb' || verb.to !== to || subject === undefined || verb.negated || verb.modal !== undefined) return undefined
  if (!(isAs || (verb.passive ? NAMING : BEING).has(verb.lemma))) return undefined
  // What somebody would be: "she wants to be a lawyer", "if she is a lawyer", "far from being one"; but "went on to become one".
  const above = groups[(clause?.verb ?? 0) - 1]
  if (!isAs && verb.form === 'gerund' && (words.classes(verb.from - 1) & (classes.PREPOSITION | classes.SUBORDINATOR)) === classes.PREPOSITION) return undefined
  if (!isAs && verb.form === 'infinitive' && !(above?.kind === 'verb' ? REACHING.has(above.lemma) : words.lower((above?.from ?? 0) + 1) === 'first')) return undefined
  if (!isAs && CONDITION.has(words.lower(clause?.from ?? 0))) return undefined
  // "Ames, who is a lawyer"
  const last = subject.to - 1
  return endsWith.at(words.lower(last) !== 'who' ? last : words.lower(last - 1) === ',' ? last - 2 : last - 1)
}
