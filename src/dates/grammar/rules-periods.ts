/** Years, decades, centuries, and the parts of a year: halves, quarters, seasons, fiscal years. */
import { REPORTED_FIGURES } from '../../lexicon/date-neighbours.js'
import { DECADE_NAMES, SEASONS } from '../../lexicon/time-words.js'
import { look } from '../../lexicon/table.js'
import { ALL_CAPITALS, DOTTED } from '../../text/words/words.js'
import { isSeasonWord, isSpokenYear, isYear } from './doubts.js'
import { standsAlone } from './rules-days.js'
import { calendar, countsFromText, ordinalEnd, pointerOf, unitOf, WHICH_YEAR, yearPhrase } from './rules-fields.js'
import type { Meaning, Rule } from './meaning.js'
import type { Match } from './pattern.js'

/** The first century holds the years from 1; the first before Christ those of ISO 8601 from -0099 to 0000. */
function century(match: Match, which: number | undefined): Meaning | undefined {
  if (which === undefined || which > 30) return undefined
  return calendar({ century: match.word('era').startsWith('b') ? -which : which - 1 })
}

function decade(first: number, century?: number): Meaning {
  return calendar({ decade: (century ?? 1900) / 10 + first / 10 })
}

/** How many years lie between two turns. */
const TURNS: Readonly<Record<string, number>> = { century: 100, millennium: 1000 }

/** A quarter or a half of the year that the words tell, or of the one that the text means. */
function partOfYear(match: Match, part: 'half' | 'quarter', which: number | undefined): Meaning | undefined {
  if (which === undefined || which > (part === 'half' ? 2 : 4)) return undefined
  return calendar({ [part]: which, year: match.value('year') ?? match.value('fiscal_year') }, { of: yearPhrase(match) })
}

const isOfYear = (match: Match): boolean => ['year', 'fiscal_year', 'which', 'theyear'].some((name) => match.has(name))

/** "First-half profit", "sales in the first half": of a year; other halves are of games. */
const isReported = (match: Match): boolean => [match.after(), match.after(1), match.before(2)].some((word) => REPORTED_FIGURES.has(word))

export const PERIODS: readonly Rule[] = [
  // year-end
  [
    '(year DASH? end YEAR | the? (YEAR? unit=year/month DASH? | UNIT \'s) end)',
    (match) => {
      const year = match.value('year')
      return { ...(year === undefined ? { kind: 'relative', unit: unitOf(match), count: 0 } : calendar({ year })), mod: 'END' }
    }
  ],
  // year, the year 2000
  [
    '(the year)? YEAR | the year NUMBER',
    (match) => {
      const year = match.value('year') ?? match.value('number') ?? 0
      return year > 999 && year < 3000 && (match.first() === 'the' || isYear(match)) && calendar({ year })
    }
  ],
  // Reagan in 84
  [
    'PAIR',
    (match) => {
      const pair = match.value('pair') ?? 0
      return isSpokenYear(match) && calendar({ year: pair + (pair < 40 ? 2000 : 1900) })
    }
  ],
  // BC and AD
  [
    '(FIGURE ERA | era=ad/a.d. FIGURE)',
    (match) => {
      const year = match.value('figure') ?? 0
      if ((match.words.shape(match.at('era')) & (ALL_CAPITALS | DOTTED)) === 0) return undefined
      return calendar({ year: match.word('era').startsWith('b') ? 1 - year : year })
    }
  ],
  // years joined
  [
    '(the? fiscal=fiscal/financial year? | fiscal=fy)? a=YEAR (DASH | slash=_/) (b=YEAR | c=_PAIR) (fiscal=fiscal/financial year)?',
    (match) => {
      const first = match.value('a') ?? 0
      const full = match.value('b')
      const second = full ?? Math.floor(first / 100) * 100 + (match.value('c') ?? 0)
      if (second <= first || second - first > 150 || first < (match.before() === '(' ? 1000 : 1500) || !standsAlone(match)) return undefined
      // A season, a school year, a budget: "the 2018-19 season".
      if ((full === undefined || match.has('slash') || match.has('fiscal')) && second === first + 1) return calendar({ year: first, until: second })
      return !(match.at('a') > match.from) && [
        { from: match.from, to: match.at('a') + 1, meaning: calendar({ year: first }) },
        { from: full === undefined ? match.at('c') : match.at('b'), to: match.to, meaning: calendar({ year: second }) }
      ]
    }
  ],
  // decade in figures, of four or two
  [
    "the? (EDGE DASH?)? (YEAR | PAIR) (_'/’)? _PLURAL",
    (match) => {
      const year = match.value('year') ?? 0
      const cut = match.word('year').length === 1
      const pair = cut ? year % 100 : match.value('pair')
      // "the 80s", "the 70s and 80s", "early '30s"; but "in his 80s"
      if (pair !== undefined) return pair % 10 === 0 && (cut || match.first() === 'the' || match.before() === 'and') && decade(pair, pair <= 10 ? 2000 : 1900)
      if (year % 10 !== 0) return undefined
      return year % 100 === 0 && year < 2000 ? calendar({ century: year / 100 }) : calendar({ decade: year / 10 })
    }
  ],
  // decade in words
  [
    '(the (EDGE DASH?)? | EDGE DASH?) (nineteen DASH?)? DECADE_NAME',
    (match) => decade(look(DECADE_NAMES, match.word('decade_name')) ?? 0)
  ],
  // century
  [
    'the? (EDGE DASH?)? ORDINAL DASH? century ERA?',
    (match) => century(match, match.value('ordinal'))
  ],
  // centuries, quarters
  [
    `the? (EDGE DASH?)? a=ORDINAL (and/or/to/through/until | DASH) the? (EDGE DASH?)? b=ORDINAL DASH? ((centuries | century) ERA? | quarters=quarters (of (YEAR | ${WHICH_YEAR}))?)`,
    (match) => {
      const period = (which: number | undefined): Meaning | undefined => (match.has('quarters') ? partOfYear(match, 'quarter', which) : century(match, which))
      const [first, second] = [period(match.value('a')), period(match.value('b'))]
      return first && second && [{ from: match.from, to: ordinalEnd(match, match.at('a')), meaning: first }, { from: match.at('b'), to: match.to, meaning: second }]
    }
  ],
  // the turn of the century, the new year
  [
    'the (turn of the unit=century/millennium/year | new unit=year)',
    (match) => (!/^(?:'s|eve|day)$/.test(match.after()) && { kind: 'turn', years: look(TURNS, match.word('unit')) ?? 1 })
  ],
  // quarter, half of a year, last year's first quarter
  [
    `(the? (fiscal)? (ORDINAL | nth=final/closing/last/latter/opening) DASH? (fiscal)? part=quarter/half/qtr theyear=year? (of? ((the? fiscal (year)?)? YEAR | ${WHICH_YEAR}) | of theyear=the (fiscal)? year)? | (the? fiscal? YEAR ('/’ _s | 's)? | (the? which=POINTER | theyear=the) (fiscal)? year 's) ORDINAL DASH? part=quarter/half/qtr)`,
    (match) => {
      const half = match.word('part') === 'half'
      const nth = match.word('nth')
      // "The last quarter" without its year counts from the day of writing.
      if (!isOfYear(match) && (half ? !isReported(match) : nth === 'last' || match.after(1).startsWith('final'))) return undefined
      return partOfYear(match, half ? 'half' : 'quarter', match.value('ordinal') ?? (nth === 'opening' ? 1 : half ? 2 : 4))
    }
  ],
  // Q3, H1 2019
  [
    `YEAR? part=q1/q2/q3/q4/h1/h2 ((of|,|fy)? YEAR | of? FISCAL_YEAR | of? ${WHICH_YEAR})?`,
    (match) => {
      const part = match.word('part')
      const half = part.startsWith('h')
      // "H1" by itself can be anything.
      return !(half && !isOfYear(match)) && partOfYear(match, half ? 'half' : 'quarter', Number(part.slice(1)))
    }
  ],
  // season
  [
    `((the/this)? POINTER | the (entire/whole)? | all)? (EDGE DASH?)? SEASON (of? YEAR ((DASH | _/) _PAIR)? | of? ${WHICH_YEAR})?`,
    (match) => {
      const season = look(SEASONS, match.word('season'))
      const year = match.value('year')
      if (season === undefined || !isSeasonWord(match)) return undefined
      return calendar({ season, year }, { pointer: pointerOf(match), of: yearPhrase(match), told: match.has('pointer') && countsFromText(match) })
    }
  ],
  // fiscal 1990, 1990 fiscal year, FY 2019
  [
    'the? ((fiscal | financial year/years) (year/years)? YEAR | YEAR fiscal/financial year | fy YEAR | FISCAL_YEAR)',
    (match) => calendar({ year: match.value('year') ?? match.value('fiscal_year') ?? 0, fiscal: true })
  ]
]
