/** Letters behind a name: degrees, professions and honours, "SC", "MBE", "FRCS". */
import { HONOURS, HONOURS_IN_PLACE } from '../lexicon/name-words.js'
import { together } from '../lexicon/table.js'
import { ALL_CAPITALS, type Words } from '../text/words.js'

const HONOUR: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ together(HONOURS, HONOURS_IN_PLACE))

export const isHonour = (lower: string): boolean => HONOUR.has(lower)

/** The word behind the letters that may follow a name which ends before word `at`: one without a comma, further ones with or without. */
export function afterHonours(words: Words, at: number): number {
  if (!isLetters(words, at)) return at
  let end = at + 1
  for (let next = end; next < at + MOST; next = end) {
    if (words.lower(next) === ',') next++
    if (!isLetters(words, next)) break
    end = next + 1
  }
  return end
}

/** More letters than this nobody's name is given with in a story. */
const MOST = 8

const isLetters = (words: Words, at: number): boolean => (words.shape(at) & ALL_CAPITALS) !== 0 && HONOUR.has(words.lower(at))
