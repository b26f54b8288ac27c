/** What a stretch in marks tells by its first and its last word: a sentence of its own, or words within the narrator's. */
import { FUNCTION_WORD } from '../../lexicon/classes.js'
import { CAPITALIZED, CLITIC, MARK, NUMERIC } from '../../text/words/words.js'
import type { Line } from './lines.js'
import type { Marked } from './marks.js'

/** Does the narrator take over after this stretch? It ends in a comma, a question, a shout, a dash, a full stop. */
export function endsQuote(line: Line, marked: Marked): boolean {
  return QUOTE_ENDS.has(lastInside(line, marked).charAt(0))
}
const QUOTE_ENDS: ReadonlySet<string> = /* @__PURE__ */ new Set([',', '.', '?', '!', '—', '–', '…', '-'])

export function beginsLower(line: Line, marked: Marked): boolean {
  const code = line.text.source.charCodeAt(marked.from)
  return code >= 97 && code <= 122
}

export function endsInComma(line: Line, marked: Marked): boolean {
  return lastInside(line, marked) === ','
}

/** The last word of a stretch; where it ends with an inner one, “He said, ‘No,’” that of the inner one. */
function lastInside(line: Line, marked: Marked): string {
  const { words } = line.text
  let at = marked.last - (marked.unclosed ? 1 : 2)
  while (at > marked.first + 1 && CLOSING.has(words.lower(at))) at--
  return words.lower(at)
}
const CLOSING: ReadonlySet<string> = /* @__PURE__ */ new Set(['’', '”', '\'', '"', '’’', '\'\'', '’”', '»', '›'])

/** A title of a work: every word but the small ones has a capital. */
export function isTitle(line: Line, marked: Marked | undefined): boolean {
  if (marked === undefined) return false
  let capitals = 0
  let words = 0
  for (let at = marked.first + 1; at < marked.last; at++) {
    const shape = line.text.words.shape(at)
    if ((shape & (MARK | CLITIC)) !== 0) continue
    if ((line.text.words.end(at) - line.text.words.start(at) < 4 || (line.text.words.classes(at) & FUNCTION_WORD) !== 0) && words > 0 && (shape & (CAPITALIZED | NUMERIC)) === 0) continue
    words++
    if ((shape & (CAPITALIZED | NUMERIC)) !== 0) capitals++
  }
  return words > 1 && words <= 10 && capitals === words
}
