/** Where a text tells another name of somebody: of before marriage, of before fame, of another trade. */
import * as classes from '../../lexicon/classes.js'
import { BIRTH_NAME_WORDS, NAME_KINDS, OTHER_NAME_WORDS, STAGE_VERBS } from '../../lexicon/name-words.js'
import { together } from '../../lexicon/table.js'
import { CLITIC, MARK, type Words } from '../../text/words/words.js'
import type { FoundName } from '../finding/find.js'
import { type Gender, genderOfGivenName, genderOfWord } from '../words/gender.js'

const OTHER: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ together(OTHER_NAME_WORDS, BIRTH_NAME_WORDS))
const KIND: ReadonlySet<string> = /* @__PURE__ */ new Set(NAME_KINDS)
const STAGE_VERB: ReadonlySet<string> = /* @__PURE__ */ new Set(STAGE_VERBS)
/** Words between the two names. */
const REACH = 9
const LEAD_REACH = 3
/** Names and sentences that are looked back over for whom "he" means. */
const NAMES_BACK = 4
const SENTENCES_BACK = 2

/** Whose other name `names[i]` is, as the words between tell: "Ilse Brandt (née Vogel)", "Allan Bright, known to all as “Lefty”,". */
export function bearerOf(names: readonly FoundName[], i: number, words: Words): FoundName | undefined {
  const name = names[i]
  if (name === undefined || (words.shape(name.to) & CLITIC) !== 0) return undefined
  const start = name.title?.from ?? name.from
  let at = start - 1
  while (at > start - REACH && (words.shape(at) & MARK) !== 0) at--
  const lower = words.lower(at)
  const copula = lower === 'born' ? at - 1 : at
  if (words.lower(copula) === 'was' || words.lower(copula) === 'is') {
    // "He was born Gunnar Hill", "Her real name is Ilse Vogel"
    const pronoun = lower === 'born' ? copula - 1 : isKindOfName(words, copula - 1) ? copula - 3 : -1
    const gender = (words.classes(pronoun) & classes.PRONOUN) === 0 ? undefined : genderOfWord(words.lower(pronoun))
    if (gender !== undefined) return lastNamed(names, i, gender)
  }
  const before = names[i - 1]
  if (before === undefined || before.sentence !== name.sentence || start - before.to > REACH) return undefined
  if (OTHER.has(lower)) return before
  // "Gunnar Moss, born Gunnar Hill,", "Lefty was born Gunnar Hill"
  if (lower === 'born') return at === before.to + 1 && ((words.shape(before.to) & MARK) !== 0 || words.lower(before.to) === 'was') ? before : undefined
  // "Lefty, whose real name is Gunnar Hill,", "Lefty, real name Gunnar Hill,", "under the name Lefty"
  if (isKindOfName(words, at) || isKindOfName(words, at - 1) || (lower === 'name' && words.lower(at - 2) === 'under')) return before
  if (lower !== 'as') return undefined
  if (STAGE_VERB.has(words.lower(at - 1))) return (words.shape(name.to) & MARK) !== 0 ? before : undefined
  for (let known = before.to; known < at && known <= before.to + LEAD_REACH; known++) if (words.lower(known) === 'known') return before
  return undefined
}

/** "real name" */
const isKindOfName = (words: Words, at: number): boolean => words.lower(at) === 'name' && KIND.has(words.lower(at - 1))

/** The last one named before `names[i]` whose given name is not of the other gender. */
function lastNamed(names: readonly FoundName[], i: number, gender: Gender): FoundName | undefined {
  const sentence = (names[i]?.sentence ?? 0) - SENTENCES_BACK
  return names.slice(Math.max(0, i - NAMES_BACK), i).findLast((name) => name.sentence >= sentence && (genderOfGivenName(name.tokens[0]) ?? gender) === gender)
}

/** "Ilse Marie Vogel was born in Kiel", "Born Ilse Marie Vogel in Kiel": lives tell so of those whom they name as they were known. */
export const isBorn = (words: Words, { from, to }: FoundName): boolean => (words.lower(from - 1) === 'born' && words.lower(from - 2) !== 'was') || (words.lower(to) === 'was' && words.lower(to + 1) === 'born')
