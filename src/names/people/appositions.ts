import * as classes from '../../lexicon/classes.js'
import { ADVERB_ENDING, PLURAL_NOUN } from '../../lexicon/grammar.js'
import { COPULAS, IDENTIFYING_WORDS, INDEFINITE_ARTICLES, PARTISANS } from '../../lexicon/name-context.js'
import type { ArticleText } from '../../text/text.js'
import { CAPITALIZED, CLITIC, MARK, type Words } from '../../text/words/words.js'
import { BOUND, type Item } from './actors.js'
import { afterHonours, isAside } from '../finding/honours.js'
import { commaBehind } from './asides.js'
import type { Draft } from './person-draft.js'
import type { FoundName } from '../finding/find.js'
import { complementEnd, endsComplement, officeBefore } from './office-words.js'
import { isRoleWord, rolePhraseAt, type RolePhrase } from './roles.js'
import { groupAt, inmostClause, isSubjectBefore, nounGroupAt } from '../../text/clauses/standing.js'

const COPULA: ReadonlySet<string> = /* @__PURE__ */ new Set(COPULAS)
/** No complement of a role is longer. */
const LONGEST_COMPLEMENT = 12

/** Whose name a role phrase stands in apposition to: "the prosecutor, X", "X, a farmer", "X is a farmer", "the farmer is X". */
export function neighbour(text: ArticleText, items: readonly Item[], i: number, phrase: RolePhrase): Draft | undefined {
  const { words } = text
  const next = itemBehind(items, i, phrase)
  if (next?.name?.kind === 'person' && !(isInner(words, phrase) && !phrase.owned && isClosed(words, next.to)) && words.lower(phrase.to) === ',' && (next.name.title?.from ?? next.from) === phrase.to + 1 && (isAside(words, next.to) || opensClause(text, phrase) || (phrase.definite && !isTold(text, next, phrase)))) return next.draft
  if (next?.name?.kind === 'person' && isIdentified(words, phrase, next.name.title?.from ?? next.from, next.to)) return next.draft
  const behind = behindComplement(text, items, i, phrase)
  if (behind !== undefined) return behind
  for (let k = i - 1; k >= Math.max(0, i - 2); k--) {
    const before = items[k]
    if (before?.name?.kind !== 'person') continue
    // "X, MP for Y": letters that are the role itself.
    const end = phrase.from > before.to ? Math.min(afterHonours(words, before.to), phrase.from - 1) : before.to
    const comma = commaBehind(words, end)
    const gap = comma < 0 ? 0 : phrase.from - comma
    // "X, once a farmer", "X, formerly a farmer"
    const beside = (gap === 1 || (gap === 2 && ((words.classes(phrase.from - 1) & classes.ADVERB) | (words.grammar(phrase.from - 1) & ADVERB_ENDING)) !== 0)) && (!phrase.owned || phrase.definite || endsThere(words, phrase))
    // "X, Minister of Justice Y": the role of the next.
    // "X of Y, a farmer": where X is from, though it may be a name.
    const bearer = items[k - 1]
    const one = comma >= 0 && bearer?.name?.kind === 'person' && commaBehind(words, bearer.to) === comma ? bearer : before
    return beside && isWhole(text, phrase) && !items.slice(i + 1, i + BOUND).some(({ name }) => name?.kind === 'person' && officeBefore(words, phrase.from, name.from) === phrase.to) ? one.draft : undefined
  }
  return undefined
}

/** The next item behind a phrase; names inside it stand between: "the RSF leader, X". */
export function itemBehind(items: readonly Item[], i: number, { to }: RolePhrase): Item | undefined {
  let after = i + 1
  while (after < i + BOUND && (items[after]?.from ?? to) < to) after++
  return items[after]
}

/** "The chairman of the traders' union, X, said": the name behind what tells whose or which chairman. */
function behindComplement(text: ArticleText, items: readonly Item[], i: number, phrase: RolePhrase): Draft | undefined {
  const { words } = text
  const known = words.classes(phrase.to)
  if ((known & classes.PREPOSITION) === 0 && !((known & classes.VERB) !== 0 && words.lower(phrase.to).endsWith('ing'))) return undefined
  // "X, head of the union, Y, a driver": without its article the role is that of the name before.
  if (words.lower(phrase.from - 1) === ',' && !phrase.definite && !phrase.owned && items[i - 1]?.name !== undefined) return undefined
  // "The daughter of a lock-keeper, X": kin are told of beside whoever they are kin of.
  if ((words.classes(phrase.to - 1) & classes.KIN) !== 0) return undefined
  if (isInner(words, phrase)) return undefined
  for (let k = i + 1; k < i + BOUND; k++) {
    const next = items[k]
    if (next === undefined || next.sentence !== phrase.sentence) return undefined
    if (next.name?.kind !== 'person') continue
    const end = next.name.title?.from ?? next.from
    if (end - phrase.to > LONGEST_COMPLEMENT) return undefined
    const comma = words.lower(end - 1) === ','
    // "The head of the union is X"
    const copula = (phrase.definite || phrase.owned) && isCopula(words, end - 1) ? groupAt(text.reading(phrase.sentence), end - 1) : undefined
    if (copula !== undefined) return isSubject(text, phrase, copula.from) ? next.draft : undefined
    // A name inside the complement: "a delegate on the Novak slate, X".
    if (!comma && !isNoun(words, end - 1)) continue
    // "The lawyer of the former president X": the name goes with the role beside it.
    if (!comma && isRoleWord(words, end - 1)) return undefined
    // Without a comma, as translations have it: "The mayor of Prague X said", "the envoy in Prague X". What has a capital is a title, and read with the name.
    if (comma ? !isAside(words, next.to) && !opensClause(text, phrase) : !phrase.definite || (words.lower(phrase.to) !== 'of' && !isPlace(words, phrase.to + 1, end)) || next.name.title !== undefined || (words.shape(phrase.to - 1) & CAPITALIZED) !== 0) return undefined
    for (let at = phrase.to + 1; at < (comma ? end - 1 : end); at++) if (endsComplement(words, at)) return undefined
    return next.draft
  }
  return undefined
}

/** "Is", "was", "will be". */
const isCopula = (words: Words, at: number): boolean => COPULA.has(words.lower(at)) || (words.lower(at) === 'be' && (words.classes(at - 1) & classes.MODAL) !== 0)

/** Is the phrase, with all that is told of it, the subject of the verb at word `at`? */
function isSubject({ reading }: ArticleText, { sentence, from }: RolePhrase, at: number): boolean {
  const { clauses, groups } = reading(sentence)
  const { subject, verb } = clauses[inmostClause(clauses, at)] ?? {}
  return groups[subject ?? -1]?.from === from && groups[verb ?? -1]?.from === at
}

/** Words between a role and "as" and who it is. */
const LONGEST_AGENT = 5

/** "Her teacher was X", "a farmer named X fell", "the driver, identified by police as X,": is it told that the name `[from, to)` is that of the phrase? */
function isIdentified(words: Words, phrase: RolePhrase, from: number, to: number): boolean {
  const isOne = phrase.definite || phrase.owned
  // "The problem of the mayor is X"
  if (isOne && isCopula(words, from - 1) && (words.classes(phrase.from - 1) & classes.PREPOSITION) === 0 && phrase.to === (words.lower(from - 1) === 'be' ? from - 2 : from - 1)) return true
  let at = words.lower(phrase.to) === ',' ? phrase.to + 1 : phrase.to
  while (at < from && (words.classes(at) & (classes.AUXILIARY | classes.ADVERB)) !== 0) at++
  // "The 60-year-old, also known as X" has been named before.
  if (phrase.anaphoric || !IDENTIFYING.has(words.lower(at))) return false
  // "The mayor named X on Friday", "A judge named X as the head": the verb of a sentence.
  if (at === from - 1) return !isOne && words.lower(at) === 'named' && words.lower(to) !== 'as' && words.lower(to) !== 'to' && !isRoleWord(words, to)
  return words.lower(from - 1) === 'as' && from - at <= LONGEST_AGENT && (at + 1 === from - 1 || words.lower(at + 1) === 'by')
}

/** "She had met the mayor, X said": whoever tells the sentence, behind a verb that has the role. */
function isTold({ words, reading }: ArticleText, next: Item, { sentence, from }: RolePhrase): boolean {
  if ((words.classes(next.to) & classes.REPORTING_VERB) === 0) return false
  const { groups } = reading(sentence)
  return groups.some((group) => group.kind === 'verb' && group.to <= from)
}

/** "An adviser to the governor of Kano, X", "The secretary to the governor, X, said": the name goes with the first of the two. */
function isInner(words: Words, { from }: RolePhrase): boolean {
  return (words.classes(from - 1) & classes.PREPOSITION) !== 0 && isRoleWord(words, from - 2)
}

const CLAUSE = classes.VERB | classes.REPORTING_VERB | classes.AUXILIARY | classes.MODAL | classes.RELATIVE
/** Nothing but names of places. */
function isPlace(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((words.shape(at) & CAPITALIZED) === 0 || (words.classes(at) & classes.PLACE) === 0) return false
  return to > from
}

function isNoun(words: Words, at: number): boolean {
  const known = words.classes(at)
  // "The agent of |injured X": what X is.
  return (words.shape(at) & (MARK | CLITIC)) === 0 && (known & (classes.FUNCTION_WORD | classes.ADVERB)) === 0 && ((words.shape(at) & CAPITALIZED) !== 0 || (known & (classes.NOUN | classes.VERB)) !== classes.VERB)
}

/** Neither "In a meeting with X, the president said", where another subject begins, nor "X, a volunteer lead", where the noun group goes on. */
function isWhole(text: ArticleText, { sentence, to }: RolePhrase): boolean {
  const reading = text.reading(sentence)
  // "In a meeting with X, the president “looked ill”"
  if ((text.words.shape(to) & MARK) !== 0 && (text.words.classes(to + 1) & (classes.VERB | classes.NOUN)) === classes.VERB && text.words.lower(to) !== ',') return false
  return !isSubjectBefore(reading, to) && (nounGroupAt(reading, to - 1)?.to ?? to) === to
}

/** "X, her coach, wept", and no "X, his wife, and their son". */
const isClosed = (words: Words, at: number): boolean => words.lower(at) === ',' && (words.classes(at + 1) & CLAUSE) !== 0

/** "Another baker, X of Brno, said", "As a baker, X knew", "Once a baker, X knew": no object of a verb before it. */
const opensClause = ({ words, ranges }: ArticleText, { sentence, from, owned }: RolePhrase): boolean => !owned && (from === ranges[sentence]?.from || words.lower(from - 1) === 'as' || (from - 1 === ranges[sentence]?.from && (words.classes(from - 1) & classes.ADVERB) !== 0))

/** "X, his chief of staff, wept"; whose a possessor with a name is, needs no verb behind it: "She met X, Peru's minister of trade." */
function endsThere(words: Words, { from, to }: RolePhrase): boolean {
  const end = complementEnd(words, to, Infinity, from)
  return (words.classes(from) & classes.FUNCTION_WORD) === 0 ? isAside(words, end) : isClosed(words, end)
}

/** Does the phrase go on with a name ("the president Bashar al-Assad") or with more nouns? */
export function goesOn(words: Words, items: readonly Item[], i: number, phrase: RolePhrase): boolean {
  return (items[i + 1]?.name !== undefined && items[i + 1]?.from === phrase.to) || (words.shape(phrase.to) & CAPITALIZED) !== 0
}

/** What a role may go on with behind its noun. */
const GOES_ON = classes.PREPOSITION | classes.RELATIVE

/** What no list knows as a role, in between commas behind whom the sentence is about: "Ann Marsh, a forecaster, said", "Ann Marsh, stager of plays,". */
export function roleDescribed({ words, reading, ranges }: ArticleText, name: FoundName, sentence: number): RolePhrase | undefined {
  const comma = commaBehind(words, name.to)
  const opens = name.title?.from ?? name.from
  const from = comma + 1
  const isBare = !INDEFINITE.has(words.lower(from))
  // A look at its first word before the sentence is read: most names before a comma have nothing of the kind behind it.
  if (comma < 0 || (words.shape(from) & MARK) !== 0 || (isBare && (words.classes(from) & classes.FUNCTION_WORD) !== 0)) return undefined
  const group = nounGroupAt(reading(sentence), from)
  if (group === undefined || group.from !== from || rolePhraseAt(words, from, group.to, sentence)?.to === group.to) return undefined
  const { to } = group
  const head = to - 1
  const known = words.classes(head)
  const isPartisan = PARTISAN.has(words.lower(head))
  if (((words.shape(head) & (CAPITALIZED | MARK)) !== 0 && !isPartisan) || (known & NO_ROLE) !== 0) return undefined
  // Without an article it is told of one, and goes on with what it is of: "Ann Marsh, winner of the cup,".
  const end = isBare ? complementEnd(words, to, Infinity, from) : to
  if (isBare ? end === to || (head === from && words.lower(to) !== 'of') || !isAside(words, end) || hasPlural(words, from, to) || (known & (classes.VERB | classes.NOUN)) === classes.VERB : head === from || !(words.lower(to) === ',' || words.lower(to) === '.' || (words.classes(to) & GOES_ON) !== 0)) return undefined
  // Behind others it may tell of what they did: "He chose Ann Marsh, a step that".
  if (!isClosed(words, end) && opens !== ranges[sentence]?.from && (words.classes(opens - 1) & classes.REPORTING_VERB) === 0) return undefined
  return { sentence, from, to, head: words.lower(head), nation: undefined, definite: false, owned: false, anaphoric: false, age: undefined }
}

/** "Marsh, party leaders meet on trade": a headline. */
function hasPlural(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((words.grammar(at) & PLURAL_NOUN) !== 0 && (words.shape(at) & CLITIC) === 0) return true
  return false
}

const INDEFINITE: ReadonlySet<string> = /* @__PURE__ */ new Set(INDEFINITE_ARTICLES)
const IDENTIFYING: ReadonlySet<string> = /* @__PURE__ */ new Set(IDENTIFYING_WORDS)
const PARTISAN: ReadonlySet<string> = /* @__PURE__ */ new Set(PARTISANS)
const NO_ROLE = classes.TIME_UNIT | classes.NUMBER_WORD | classes.FUNCTION_WORD | classes.ADJECTIVE
