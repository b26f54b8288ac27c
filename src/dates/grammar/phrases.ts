/** The phrases that patterns can name. */
import { list, look } from '../../lexicon/table.js'
import { KINDS } from '../../lexicon/time-kinds.js'
import { matchClock, matchDotted, matchHalfDay, matchHour, matchMilitary } from './phrases-clock.js'
import { matchDay, matchFigure, matchFiscalYear, matchNumber, matchOrdinal, matchPair, matchYear, ORDINAL_ENDINGS } from './phrases-numbers.js'
import { approximatorStarts, matchApprox, matchHoliday, termWords } from './phrases-terms.js'
import type { Scan } from './scan.js'

/** How it is read (the word after it, or -1; its value is left in `scan.value`), and the kinds and words that it can begin with. */
export type Phrase = readonly [match: (scan: Scan, at: number) => number, kinds: number, words?: readonly string[]]

const ORDINAL_KINDS = KINDS.ORDINAL_WORD | KINDS.NUMERAL | KINDS.CARDINAL

const PHRASES: Readonly<Record<string, Phrase>> = {
  NUMBER: [matchNumber, KINDS.NUMERAL | KINDS.CARDINAL | KINDS.VAGUE | KINDS.MULTIPLIER, ['a', 'an', 'couple', '[']],
  DAY: [matchDay, KINDS.NUMERAL],
  ORDINAL: [matchOrdinal, ORDINAL_KINDS],
  YEAR: [matchYear, KINDS.NUMERAL | KINDS.CARDINAL, ["'", '’', '‘']],
  FISCAL_YEAR: [matchFiscalYear, KINDS.KEY],
  CLOCK: [matchClock, KINDS.NUMERAL],
  DOTTED: [matchDotted, KINDS.NUMERAL],
  MILITARY: [matchMilitary, KINDS.NUMERAL],
  HOUR: [matchHour, KINDS.NUMERAL | KINDS.CARDINAL],
  HALFDAY: [matchHalfDay, KINDS.HALF_DAY],
  PAIR: [matchPair, KINDS.NUMERAL],
  FIGURE: [matchFigure, KINDS.NUMERAL],
  APPROX: [matchApprox, 0, /* @__PURE__ */ approximatorStarts()],
  HOLIDAY: [matchHoliday, KINDS.HOLIDAY_WORD]
}

/** The words that phrases read beside those of their kinds. */
export function phraseWords(): readonly string[] {
  return [...termWords(), ...ORDINAL_ENDINGS, ...list("[ ] : a an few couple number handful of and half odd plus ½ ' ’ ‘")]
}

/** The phrase of a name, if it has one. */
export function phraseOf(name: string): Phrase | undefined {
  return look(PHRASES, name)
}
