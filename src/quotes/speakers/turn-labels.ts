/** Labels of turns in capitals, as broadcasters set them: "AMES", "AMES (voice-over)", "JO AMES, HOST", "REP. JO AMES (D-HOLM), COMMITTEE CHAIR". */
import { PLACE } from '../../lexicon/classes.js'
import { CAPITALIZED, MARK } from '../../text/words/words.js'
import type { ArticleText } from '../../text/text.js'
import type { Cue } from './draft.js'
import type { Line } from '../lines/lines.js'

/** No such label has more words, marks included. */
const LONGEST = 20

/** A label that tells more than a name. */
export interface LoudLabel {
  readonly colon: Cue
  /** Behind the last word of the name. */
  readonly name: number
}

/** Such a label at the beginning of a line; nothing where it is only a name. */
export function loudLabel({ text, from, to }: Line): LoudLabel | undefined {
  const { words } = text
  let name = -1
  for (let at = from + 1; at < Math.min(to, from + LONGEST); at++) {
    const lower = words.lower(at)
    if (lower === ':') return name > from && isAllCapitals(text, from, name) && (words.classes(name - 1) & PLACE) === 0 ? { colon: { from: at, to: at + 1 }, name } : undefined
    if (name < 0 && (lower === ',' || lower === '(')) name = at
    if (name < 0 && (words.shape(at) & (CAPITALIZED | MARK)) === 0) return undefined
  }
  return undefined
}

/** "WALLACE", "CHRIS WALLACE" */
export function isAllCapitals({ source, words }: ArticleText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const shape = words.shape(at)
    if ((shape & MARK) !== 0) continue
    const written = source.slice(words.start(at), words.end(at))
    if ((shape & CAPITALIZED) === 0 || written.length < 2 || written !== written.toUpperCase()) return false
  }
  return true
}
