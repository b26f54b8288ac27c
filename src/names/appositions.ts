import * as classes from '../lexicon/classes.js'
import { COPULAS } from '../lexicon/name-context.js'
import type { ArticleText } from '../text/text.js'
import { CAPITALIZED, CLITIC, MARK, NUMERIC, type Word, type Words } from '../text/words.js'
import { BOUND, type Item } from './actors.js'
import type { Draft } from './cluster.js'
import { isKin, isRoleWord, type RolePhrase } from './roles.js'
import { isSubjectBefore, nounGroupAt } from './standing.js'

const COPULA: ReadonlySet<string> = /* @__PURE__ */ new Set(COPULAS)
/** No complement of a role is longer. */
const LONGEST_COMPLEMENT = 12

/** Whose name a role phrase stands in apposition to: "the prosecutor, X", "X, a farmer", "X is a farmer". */
export function neighbour(text: ArticleText, items: readonly Item[], i: number, phrase: RolePhrase): Draft | undefined {
  const { words } = text
  // Names inside the phrase stand between: "the RSF leader, X".
  let after = i + 1
  while (after < i + BOUND && (items[after]?.from ?? phrase.to) < phrase.to) after++
  const next = items[after]
  if (next?.name?.kind === 'person' && words.get(phrase.to)?.lower === ',' && (next.name.title?.from ?? next.from) === phrase.to + 1 && (!phrase.owned || isAside(words, next.to))) return next.draft
  const behind = behindComplement(words, items, i, phrase)
  if (behind !== undefined) return behind
  for (let k = i - 1; k >= Math.max(0, i - 2); k--) {
    const before = items[k]
    if (before?.name?.kind !== 'person') continue
    const gap = phrase.from - before.to
    // "X, once a farmer"
    const short = gap === 1 || (gap === 2 && ((words.get(phrase.from - 1)?.classes ?? 0) & classes.ADVERB) !== 0)
    const beside = (short || (gap === 3 && isAge(words, before.to))) && words.get(before.to)?.lower === ',' && !(phrase.owned && !phrase.definite)
    const is = gap === 1 && !phrase.definite && COPULA.has(words.get(before.to)?.lower ?? '')
    return (beside || is) && isWhole(text, phrase) ? before.draft : undefined
  }
  return undefined
}

/** "The chairman of the traders' union, X, said": the name behind what tells whose or which chairman. */
function behindComplement(words: Words, items: readonly Item[], i: number, phrase: RolePhrase): Draft | undefined {
  const opening = words.get(phrase.to)
  if (opening === undefined || ((opening.classes & classes.PREPOSITION) === 0 && !((opening.classes & classes.VERB) !== 0 && opening.lower.endsWith('ing')))) return undefined
  const before = words.get(phrase.from - 1)
  // "X, head of the union, Y, a driver": without its article the role is that of the name before.
  if (before?.lower === ',' && !phrase.definite && !phrase.owned && items[i - 1]?.name !== undefined) return undefined
  // "The daughter of a lock-keeper, X": kin are told of beside whoever they are kin of.
  if (isKin(phrase.head)) return undefined
  // "An adviser to the governor of Kano, X": the name goes with the first of the two.
  if (before !== undefined && (before.classes & classes.PREPOSITION) !== 0 && isRoleWord(words.get(phrase.from - 2))) return undefined
  for (let k = i + 1; k < i + BOUND; k++) {
    const next = items[k]
    if (next === undefined || next.sentence !== phrase.sentence) return undefined
    if (next.name?.kind !== 'person') continue
    const end = next.name.title?.from ?? next.from
    if (end - phrase.to > LONGEST_COMPLEMENT) return undefined
    const comma = words.get(end - 1)?.lower === ','
    // A name inside the complement: "a delegate on the Novak slate, X".
    if (!comma && !isNoun(words.get(end - 1))) continue
    // Without a comma, as translations have it: "The mayor of Prague X said". What has a capital is a title, and read with the name.
    if (comma ? !isAside(words, next.to) : !phrase.definite || opening.lower !== 'of' || next.name.title !== undefined || ((words.get(phrase.to - 1)?.shape ?? 0) & CAPITALIZED) !== 0) return undefined
    for (let at = phrase.to + 1; at < (comma ? end - 1 : end); at++) if (!isComplement(words.get(at), comma)) return undefined
    return next.draft
  }
  return undefined
}

const NO_COMPLEMENT = classes.AUXILIARY | classes.MODAL | classes.RELATIVE | classes.SUBORDINATOR

/** May the word stand between a role and the name that bears it? Where no comma closes it, no verb may either. */
function isComplement(word: Word | undefined, closed: boolean): boolean {
  if (word === undefined) return false
  const { shape, lower, classes: known } = word
  if ((shape & MARK) !== 0) return lower === '-' || lower === "'" || lower === '’'
  if ((known & NO_COMPLEMENT) !== 0) return false
  if ((shape & CAPITALIZED) !== 0 || (known & classes.NOUN) !== 0) return true
  return (known & (closed ? classes.REPORTING_VERB : classes.VERB | classes.REPORTING_VERB)) === 0
}

function isNoun(word: Word | undefined): boolean {
  return word !== undefined && (word.shape & (MARK | CLITIC)) === 0 && (word.classes & (classes.FUNCTION_WORD | classes.ADVERB)) === 0
}

/** Neither "In a meeting with X, the president said", where another subject begins, nor "X, a volunteer lead", where the noun group goes on. */
function isWhole(text: ArticleText, { sentence, to }: RolePhrase): boolean {
  const reading = text.reading(sentence)
  return !isSubjectBefore(reading, to) && (nounGroupAt(reading, to - 1)?.to ?? to) === to
}

/** "her brother, Yasir, was": a comma or the end of the sentence behind the name shows that it belongs to what stands before. */
function isAside(words: Words, at: number): boolean {
  const next = words.get(at)
  return next === undefined || next.lower === ',' || next.lower === '.' || next.lower === ';'
}

/** ", 58," after a name. */
export function isAge(words: Words, at: number): boolean {
  return words.get(at)?.lower === ',' && ((words.get(at + 1)?.shape ?? 0) & NUMERIC) !== 0 && words.get(at + 2)?.lower === ','
}

/** Does the phrase go on with a name ("the president Bashar al-Assad") or with more nouns? */
export function goesOn(words: Words, items: readonly Item[], i: number, phrase: RolePhrase): boolean {
  if (items[i + 1]?.name && items[i + 1]?.from === phrase.to) return true
  const next = words.get(phrase.to)
  return next !== undefined && (next.shape & CAPITALIZED) !== 0
}

