/** Letters behind a name: degrees, professions and honours, "SC", "MBE", "FRCS". */
import { HONOURS, HONOURS_IN_PLACE } from '../../lexicon/name-words.js'
import { together } from '../../lexicon/table.js'
import { AFTER_BLANK, ALL_CAPITALS, DOTTED, INITIAL, MARK, MIXED_CASE, type Words } from '../../text/words/words.js'
import { looksAt } from '../../text/words/ask.js'

/** More letters than this nobody's name is given with in a story. */
const MOST = 8
/** Words and full stops of a degree. */
const LONGEST_DEGREE = 4
/** Words of a party with its state or seat in brackets, marks included. */
const LONGEST_BRACKETS = 6
const HONOUR: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ together(HONOURS, HONOURS_IN_PLACE))

/** Letters stand in capitals, with full stops, or with capitals among small ones: "MD", "M.D.", "PhD". */
export function isHonour(lower: string, shape: number): boolean {
  if ((shape & (ALL_CAPITALS | DOTTED | INITIAL | MIXED_CASE)) === 0) return lower === 'esq'
  return HONOUR.has(lower.includes('.') ? lower.replaceAll('.', '') : lower)
}

/** "Ph.D.", "D.Phil.": is word `at` a part of one that its full stops have parted? */
export function isOfDegree(words: Words, at: number): boolean {
  let from = at
  while (from > at - LONGEST_DEGREE && !looksAt(words, from, AFTER_BLANK) && isLetterOrStop(words, from - 1)) from--
  let letters = ''
  let parts = 0
  for (let i = from; i < from + LONGEST_DEGREE && i < words.length && (i === from || !looksAt(words, i, AFTER_BLANK)) && isLetterOrStop(words, i); i++) {
    letters += words.lower(i).replaceAll('.', '')
    if (!looksAt(words, i, MARK)) parts++
  }
  // "They met Ed."
  return parts > 1 && HONOUR.has(letters)
}

const isLetterOrStop = (words: Words, at: number): boolean => at >= 0 && (!looksAt(words, at, MARK) || words.lower(at) === '.')

/** The word behind the letters that may follow a name which ends before word `at`, each with or without a comma. */
export function afterHonours(words: Words, at: number): number {
  let end = at
  for (let next = at; next < at + MOST; next = end) {
    if (words.lower(next) === ',') next++
    if (!isLetters(words, next)) break
    end = next + 1
  }
  return end
}

const isLetters = (words: Words, at: number): boolean => isHonour(words.lower(at), words.shape(at))

/** "her brother, Yasir, was": a comma or the end of the sentence behind the name shows that it belongs to what stands before. */
export function isAside(words: Words, at: number): boolean {
  const lower = words.lower(afterHonours(words, at))
  // "Mr Chidi Anozie (SAN), told", "Sen. Jo Ames (R-Ohio), told"
  if (lower === '(') for (let close = at + 2; close <= at + LONGEST_BRACKETS; close++) if (words.lower(close) === ')') return true
  return lower === '' || lower === ',' || lower === '.' || lower === ';'
}
