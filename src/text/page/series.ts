/** Lines of one form that come again and again between the paragraphs of a story: the headings of a list of things, the questions of an explainer, the hours of a live page. */
import { Evidence } from './evidence-names.js'
import type { Candidate } from './cuts.js'
import { isBareLine, isShort } from './points.js'
import { tells } from './prose.js'

/** So many lines of one form make a series. */
const LEAST = 3
/** How far back from the end of a line what it is rated at or costs is looked for: "Jane Doe – 7", "Best for beginners, 9/10", "Headphones for $235". */
const ENDING = 16
const RATED = /(?:\s[–—-]|[:,])\s?\(?\d{1,2}(?:\.\d)?(?:\/10|\/5)?\)?$|\s(?:at|for|from) [$£€]\d[\d,.]*$/
const MARKS: readonly Evidence[] = [Evidence.InSeries, Evidence.AskedAgain, Evidence.EntryTime]
/** So many lines of no form in a row are a table. */
const TABLE = 3

/**
 * Marks the lines of such series and those among them. `story`: the first block of the story; `questions`: those of an interview
 * make none.
 */
export function addSeries(source: string, blocks: readonly Candidate[], all: readonly Evidence[][], story: number, questions: boolean): void {
  const { numbered, rated, asked, timed } = findSeries(source, blocks, all, questions)
  let from = all.length
  let to = 0
  const mark = (series: readonly number[], name: Evidence): void => {
    const last = series.at(-1) ?? 0
    if (series.length < LEAST || last < story) return
    for (const at of series) {
      all[at]?.push(name)
      const below = all[at + 1]
      if (name === Evidence.EntryTime && isOwnLine(below)) below.push(Evidence.BelowTime)
    }
    if (name !== Evidence.InSeries) return
    from = Math.min(from, series[0] ?? from)
    to = Math.max(to, last)
  }
  mark(numbered, Evidence.InSeries)
  mark(rated, Evidence.InSeries)
  mark(asked, Evidence.AskedAgain)
  mark(timed, Evidence.EntryTime)
  if (from < all.length) addAmong(all, from, to)
}

/** Marks what stands among the lines of a series, from below the paragraph over the first to the one below the last; many lines in a row are a table. */
function addAmong(all: readonly Evidence[][], first: number, last: number): void {
  let from = first
  while (from > 0 && first - from < TABLE && isOwnLine(all[from - 1])) from--
  let row: Evidence[][] = []
  for (let at = from; at <= all.length; at++) {
    const names = all[at]
    if (isOwnLine(names) && !MARKS.some((name) => names.includes(name))) row.push(names)
    else {
      if (row.length < TABLE) for (const one of row) one.push(Evidence.AmongSeries)
      row = []
      if (names === undefined || (at > last && tells(names))) break
    }
  }
}

/** A short line that no button and no set phrase of pages is. */
function isOwnLine<T extends readonly Evidence[]>(names: T | undefined): names is T {
  return names !== undefined && isBareLine(names) && !names.some((name) => name <= Evidence.LabelledLink)
}

/** The lines of each form; a paragraph stands between one and the next. */
function findSeries(source: string, blocks: readonly Candidate[], all: ReadonlyArray<readonly Evidence[]>, questions: boolean): Readonly<Record<'numbered' | 'rated' | 'asked' | 'timed', readonly number[]>> {
  const [numbered, rated, asked, timed]: [number[], number[], number[], number[]] = [[], [], [], []]
  const above: number[] = []
  let paragraphs = 0
  all.forEach((names, at) => {
    above.push(paragraphs)
    if (tells(names)) paragraphs++
    const add = (form: number[]): void => {
      const last = form.at(-1)
      if (last === undefined || above[last] !== above[at]) form.push(at)
      // Of two questions the one right over the answer.
      else if (form === asked) form[form.length - 1] = at
    }
    if (names.includes(Evidence.TimeOnly)) add(timed)
    if (names.includes(Evidence.EndsQuestion) && !questions && isShort(names) && !names.includes(Evidence.StartsQuote) && !names.includes(Evidence.SeveralSentences)) add(asked)
    if (!isOwnLine(names)) return
    const { start, end } = blocks[at] ?? { start: 0, end: 0 }
    if (names.includes(Evidence.StartsItemNumber)) add(numbered)
    else if (names.includes(Evidence.HoldsNumber) && RATED.test(source.slice(Math.max(start, end - ENDING), end))) add(rated)
  })
  return { numbered, rated, asked, timed }
}
