/** Times of the clock. */
import { BEFORE_CLOCK_TIMES } from '../../lexicon/date-neighbours.js'
import { DAY_PARTS, DEICTIC_DAYS, POINTERS } from '../../lexicon/time-words.js'
import { look, wordSet } from '../../lexicon/table.js'
import { TIME_ZONES } from '../../lexicon/time-zones.js'
import { clockFigures } from './amounts.js'
import type { Clock, Meaning, Rule } from './meaning.js'
import { isName } from './doubts.js'
import type { Match } from './pattern.js'
import { inFigures, standsAlone } from './rules-days.js'

const OFFSET = '(sign=+/-/− (offset=_CLOCK | offset=_MILITARY | ahead=_HOUR))?'
const PLACE_TIME = '(local | (eastern/central/mountain/pacific) (standard/daylight)? | greenwich mean | british summer) time'
const ZONE = `(${PLACE_TIME} | ZONE ${OFFSET} | open ZONE ${OFFSET} close)`

/** Before the midnight with which a day begins: "shortly after midnight on Friday". */
const BEGINS: ReadonlySet<string> = /* @__PURE__ */ wordSet('after from past since')

/** The offset of a zone, or the one that stands beside it: "GMT+3", "UTC-0530". */
function zoneOf(match: Match): string | undefined {
  if (!match.has('zone')) return undefined
  const ahead = match.value('offset') ?? (match.value('ahead') ?? Number.NaN) * 3600
  return ahead >= 0 ? (match.word('sign') === '+' ? '+' : '-') + clockFigures(ahead) : look(TIME_ZONES, match.word('zone')) ?? ''
}

function clock(match: Match, time: number, grain: Clock['grain']): Extract<Meaning, { kind: 'time' }> | undefined {
  const zone = zoneOf(match)
  return time > 86_400 ? undefined : { kind: 'time', clock: { time, grain, ...(zone !== undefined && { zone }) } }
}

/** Seconds of a twelve-hour clock, if the half of the day is told. */
const halfDay = (seconds: number, hours: number | undefined): number => (hours === undefined ? seconds : (seconds % 43_200) + hours * 3600)

function spoken(match: Match): ReturnType<typeof clock> {
  const seconds = match.value('clock') ?? match.value('dotted')
  const time = seconds ?? match.number('hour') * 3600
  const half = match.value('halfday') ?? partHours(match)
  // "15:30 p.m." is said, "15:30 a.m." and a date without its time are none.
  const late = time >= 13 * 3600
  return Number.isNaN(time) || (late && half === 0) ? undefined : clock(match, late ? time : halfDay(time, half), seconds === undefined ? 'hour' : grainOf(match))
}

function grainOf(match: Match): Clock['grain'] {
  const word = match.word('clock')
  return (word.startsWith('t') ? `:${match.words.lower(match.at('clock') + 2)}` : word).split(':').length > 2 ? 'second' : 'minute'
}

/** "in the morning", "at night" behind an hour. */
function partHours(match: Match): number | undefined {
  const part = match.last() === 'tonight' ? 'NI' : look(DAY_PARTS, match.word('part'))
  return part === undefined ? undefined : part === 'MO' ? 0 : 12
}

export const TIMES: readonly Rule[] = [
  // 2019-02-03, 02/03/2019, 2019-02-03T10:15, 02/03/2019 10:15
  [
    `a=FIGURE (_- b=_FIGURE _- | _/ b=_FIGURE _/) c=_FIGURE (,? CLOCK HALFDAY? ${ZONE}?)?`,
    (match) => {
      const date = inFigures(match.word('a'), match.word('b'), match.word('c'))
      const time = date && spoken(match)
      return match.has('clock') ? time && { ...time, date } : standsAlone(match) && date
    }
  ],
  // 8 to 10 p.m., 8:30-10 p.m.
  [
    `(a=HOUR | b=CLOCK | b=DOTTED) (to/and/or/until | DASH) (CLOCK | DOTTED | HOUR) HALFDAY ${ZONE}?`,
    (match) => {
      const at = Math.max(match.at('clock'), match.at('dotted'), match.at('hour'))
      const first = clock(match, halfDay(match.value('b') ?? (match.value('a') ?? 0) * 3600, match.value('halfday') ?? 0), 'minute')
      const last = spoken(match)
      return first && last && [{ from: match.from, to: at - 1, meaning: first }, { from: at, to: match.to, meaning: last }]
    }
  ],
  // 6:40 p.m., five o'clock
  [`APPROX? ((CLOCK | DOTTED | HOUR) HALFDAY | HOUR o'clock HALFDAY?) ${ZONE}?`, spoken],
  // 18:00 UTC, 0800 hours, 22.15 hrs, 18:00, 10.30 Warsaw time
  [
    `APPROX? (CLOCK | DOTTED | MILITARY) (hours/hrs)? ${ZONE}?`,
    (match) => {
      const led = BEFORE_CLOCK_TIMES.has(match.before())
      const certain =
        /^\d/.test(match.last()) && !match.has('zone') ? led && (match.has('clock') || (match.has('dotted') && match.after(1) === 'time' && isName(match.words, match.to)))
        : led || match.last() !== 'hours' || match.first().startsWith('0')
      return certain && clock(match, match.value('clock') ?? match.value('dotted') ?? match.value('military') ?? 0, grainOf(match))
    }
  ],
  // 8 in the morning, 8 o'clock at night, 5.30 yesterday morning
  [
    `(CLOCK | DOTTED | HOUR) (oclock=o'clock)? ((in the | at | DEICTIC | pointer=this/last) PART | deictic=tonight) ${ZONE}?`,
    (match) => {
      const meaning = match.has('oclock') || match.has('clock') || (BEFORE_CLOCK_TIMES.has(match.before()) && match.before() !== 'and') ? spoken(match) : undefined
      const count = match.word('deictic') === 'tonight' ? 0 : look(DEICTIC_DAYS, match.word('deictic')) ?? look(POINTERS, match.word('pointer'))
      return meaning === undefined || count === undefined ? meaning : { ...meaning, date: { kind: 'relative', unit: 'day', count } }
    }
  ],
  // half past three, quarter to five
  [
    `(side=half DASH? past | quarter to=to/past) HOUR HALFDAY?`,
    (match) => {
      const time = (match.value('hour') ?? 0) * 3600 + (match.has('side') ? 1800 : match.word('to') === 'to' ? -900 : 900)
      return clock(match, halfDay(time, match.value('halfday')), 'minute')
    }
  ],
  // noon
  [
    `APPROX? 12? part=noon/midnight/midday ${ZONE}?`,
    (match) => clock(match, match.word('part') !== 'midnight' ? 43_200 : BEGINS.has(match.before()) ? 0 : 86_400, 'hour')
  ]
]
