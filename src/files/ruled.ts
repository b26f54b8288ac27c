/** Articles between ruled lines: `---`, `***`, `* * *`, `=====`. */
import type { Format } from './format.js'
import { isBlankLine, type Line, type LineView } from './lines.js'
import { isByline, isDateLine } from './head-lines.js'
import { readPlainArticle } from './plain-head.js'

/** What rules are made of, those first that part more strongly where a file has two. */
const MARKS = '=#-—_~+•*'

/** What sort of rule a line is, if it is one: the place of its mark, spaced ones behind all others. */
function ruleOf(text: string): number | undefined {
  const line = text.trim()
  if (line === '⸻') return MARKS.indexOf('—')
  const mark = /^(?<mark>[=#—_~+•*-])(?:[ \t]*\k<mark>){2,}$/.exec(line)?.groups?.['mark']
  return mark === undefined ? undefined : MARKS.indexOf(mark) + (/\s/.test(line) ? MARKS.length : 0)
}

/** The format with one kind of rule. */
function ruledBy(kind: number): Format {
  return {
    name: 'ruled',
    separates: (at) => ruleOf(at.line()) === kind && !underlines(at),
    read: (record) => readPlainArticle(record)
  }
}

/** Is the rule drawn under a heading ("Title" and below it "=====")? */
function underlines(at: LineView): boolean {
  if (at.afterBlank) return false
  const above = at.above.trim()
  return above !== '' && !/[.!?:"”’)]$/.test(above) && Math.abs(above.length - at.line().trim().length) <= 3
}

/**
 * The rules that part the articles of a file: those after which most often a headline stands. A rule inside an article,
 * where a scene changes, is followed by a paragraph.
 */
export function ruledOf(lines: readonly Line[], any: boolean): Format | undefined {
  const counts = new Map<number, { all: number; headlines: number }>()
  for (let at = 0; at < lines.length; at++) {
    const kind = ruleOf(lines[at]?.text ?? '')
    if (kind === undefined) continue
    let next = at + 1
    while (next < lines.length && (isBlankLine(lines[next]?.text ?? '') || ruleOf(lines[next]?.text ?? '') === kind)) next++
    at = next - 1
    const count = counts.get(kind) ?? { all: 0, headlines: 0 }
    if (next < lines.length) count.all++
    if (isHeadline(lines, next)) count.headlines++
    counts.set(kind, count)
  }
  const [kind] = [...counts].filter(([, { all, headlines }]) => any || (all > 0 && headlines * 2 >= all)).map(([one]) => one).sort((a, b) => a - b)
  return kind === undefined ? undefined : ruledBy(kind)
}

/** Does a headline stand at line `at`: short, without a full stop, with a blank line, a byline or a date below? */
function isHeadline(lines: readonly Line[], at: number): boolean {
  for (let next = at; next < at + 4; next++) {
    const text = lines[next]?.text.trim() ?? ''
    if (text.length > 200 || /[.,;:]["'”’)]?$/.test(text)) return false
    const below = lines[next + 1]?.text
    if (below === undefined) return false
    if (isBlankLine(below)) return true
    if (isByline(below) || isDateLine(below)) return true
  }
  return false
}
