/** What was put around a text: marks of quoted mail and numbers before its lines, hyphens where its lines end, Markdown. */
import { articleLexicon } from '../lexicon/article-lexicon.js'
import { FUNCTION_WORD } from '../lexicon/classes.js'
import { type Code, decoded } from './codes.js'

const QUOTED = /^(?<dress>(?:>[ \t]?)+)/gm
const NUMBERED = /^(?<dress>[ \t]*\[?(?<count>\d{1,4})\]?[.:)|]?(?:[ \t]+|$))/gm
/** Of a numbered text one of the first lines has a number; most texts have none there. */
const NUMBERED_HEAD = /^[ \t]*\[?\d/m
const HEAD = 1000
/** Lines that hold more than a name or a label: nearly all of them are marked, and are more than the items of a list. */
const LONG = 40
const LONG_LINES = /^.{40}/gm
const NEARLY_ALL = 0.92
const LEAST = 6
/** One of so many numbered lines goes on in small letters, or they are as long as paragraphs: else they are a list. */
const GOING_ON = 5
const PARAGRAPH = 140

/** The blank before a word that is broken, which becomes the end of its line, and the hyphen; those of addresses are none. */
const BROKEN = /(?<blank> )(?=\p{L}{2,30}[-‐\u00ad](?:\r\n?|\n)[> \t]{0,7}\p{Ll})|(?<hyphen>[-‐\u00ad](?:\r\n?|\n)[> \t]{0,7})(?<=(?<![^\s(“"‘'—–])(?:\p{L}{1,20}-){0,3}(?<left>\p{L}{2,30})[-‐\u00ad][>\s]{1,9})(?=(?<right>\p{L}{2,30})(?<more>-?))/u
const LINE_ENDS_BROKEN = /[-‐\u00ad][\r\n]/
/** Their halves are no words. */
const HALVES = /\p{L}{1,30}[-‐\u00ad][\r\n]\s?\p{L}+/gu

/** "**Olav Breivik**", "_never_", "[Olav Breivik](https://…)", "![](/picture.png)": what opens it, and what may close it. */
const MARKDOWN = /(?<open>(?<![\p{L}\p{N}*_])(?<star>\*{1,3}|_{1,2})(?=[^\s*_)\],][^*_\n]{0,300}(?<=\S)\k<star>(?![\p{L}\p{N}*_]))|!?\[(?=!\[|[^[\]\n]{0,300}\]\((?:https?:|[/#])))|(?<shut>(?<=\S)(?:\*{1,3}|_{1,2})(?![\p{L}\p{N}*_])|\]\((?:https?:|[/#])[^()\s]{0,500}(?:\([^()\s]{0,99}\)[^()\s]{0,99})?(?: "[^"\n]{0,300}")?\))/u
const MAY_BE_MARKDOWN = /[*_]\S|\]\(/

/** What there may be of it in a text: most have none. */
export function dressOf(source: string): RegExp[] {
  const found = [linesOf(source), LINE_ENDS_BROKEN.test(source) && BROKEN, MAY_BE_MARKDOWN.test(source) && MARKDOWN]
  return found.flatMap((one) => one || [])
}

/** What stands before nearly all lines of a text. */
function linesOf(source: string): RegExp | undefined {
  const all = source.includes('\n>') ? QUOTED : NUMBERED_HEAD.test(source.slice(0, HEAD)) ? NUMBERED : undefined
  if (all === undefined) return undefined
  const meaning = meaningIn('')
  let marked = 0
  let goingOn = 0
  for (const { index, 0: mark, groups = {} } of source.matchAll(all)) {
    if (meaning(groups) !== '' || source.slice(index + mark.length - 1, index + LONG).includes('\n')) continue
    marked++
    if (/\p{Ll}/u.test(source.charAt(index + mark.length))) goingOn++
  }
  if (marked === 0 || marked < (source.match(LONG_LINES)?.length ?? 0) * NEARLY_ALL) return undefined
  return all === QUOTED || (marked >= LEAST && (goingOn * GOING_ON > marked || marked * PARAGRAPH < source.length)) ? all : undefined
}

/** What each match in a text means, '' where nothing stands there for a reader; undefined where it stands for itself. */
export function meaningIn(source: string): (code: Code) => string | undefined {
  let next = 0
  let words: ReadonlySet<string> | undefined
  const opened: string[] = []
  const classes = (word: string): number => articleLexicon().of(word).classes
  return (code) => {
    const { dress, open, star = ']', shut, count, blank, hyphen, left = '', right = '', more } = code
    if (count !== undefined) {
      // Only what follows on the number before, or begins a page anew, is the number of a line: no year, and no sum.
      const here = Number(count)
      if (next > 0 && here !== next && here !== 1) return undefined
      next = here + 1
    }
    if (open !== undefined) opened.push(star)
    if ((dress ?? open) !== undefined) return ''
    if (shut !== undefined) {
      // Nothing is closed that was not opened: prices have stars that point to a note.
      const last = opened.at(-1)
      return last !== undefined && shut.startsWith(last) ? (opened.pop(), '') : undefined
    }
    if (blank !== undefined) return '\n'
    if (hyphen === undefined) return decoded(code)
    // Is the hyphen that of a broken word, or one that the word always has? The rest of the text knows, or the words themselves.
    const all = (words ??= new Set(source.replace(HALVES, ' ').toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu)))
    const known = (word: string): boolean => all.has(word) || classes(word) !== 0
    const before = left.toLowerCase()
    const behind = right.toLowerCase()
    const small = right === behind
    if (small && known(before + behind)) return ''
    if (all.has(`${before}-${behind}`)) return '-'
    // "over- / and underfed", but "mother- / in-law".
    if ((classes(behind) & FUNCTION_WORD) !== 0) return more === '' ? undefined : '-'
    return small && !(known(before) && known(behind)) ? '' : '-'
  }
}
