/**
 * The words of time expressions with what they stand for. Sources: the TIMEX3 annotation guidelines (Saurí et al. 2006,
 * "TimeML Annotation Guidelines 1.2.1") and the TIDES standard (Ferro et al. 2005), with the short forms of the AP and
 * Guardian style guides.
 */

import { list, numbered } from './table.js'

/** A unit of time, and how TIMEX3 writes it in a duration. */
export const UNIT_CODES = {
  second: 'S', minute: 'M', hour: 'H', day: 'D', night: 'NI', weekend: 'WE', week: 'W', fortnight: 'W', month: 'M', quarter: 'Q',
  season: 'SU', half: 'H', year: 'Y', decade: 'DE', century: 'CE', millennium: 'ML'
} as const

export type Unit = keyof typeof UNIT_CODES

export const UNITS: Readonly<Record<string, Unit>> = {
  second: 'second', minute: 'minute', hour: 'hour', day: 'day', night: 'night', weekend: 'weekend', week: 'week', fortnight: 'fortnight', month: 'month',
  quarter: 'quarter', year: 'year', decade: 'decade', century: 'century', millennium: 'millennium',
  sec: 'second', min: 'minute', hr: 'hour', yr: 'year', annum: 'year', mo: 'month', mth: 'month', wk: 'week', qtr: 'quarter'
}

/** With their regular plurals. */
export const PLURAL_UNITS: Readonly<Record<string, Unit>> = /* @__PURE__ */ plurals({ centuries: 'century', millennia: 'millennium' })

function plurals(irregular: Readonly<Record<string, Unit>>): Readonly<Record<string, Unit>> {
  const all: Record<string, Unit> = { ...irregular }
  for (const [name, unit] of Object.entries(UNITS)) all[`${name}s`] = unit
  return all
}

/** TIMEX3 codes of seasons. */
export const SEASONS: Readonly<Record<string, string>> = {
  spring: 'SP', summer: 'SU', summertime: 'SU', autumn: 'FA', fall: 'FA', winter: 'WI'
}

/** TIMEX3 codes of the parts of a day; "noon" and "midnight" are times of the clock. */
export const DAY_PARTS: Readonly<Record<string, string>> = {
  morning: 'MO', mornings: 'MO', dawn: 'MO', daybreak: 'MO', sunrise: 'MO',
  noon: 'MI', midday: 'MI', lunchtime: 'MI', afternoon: 'AF', afternoons: 'AF',
  evening: 'EV', evenings: 'EV', dusk: 'EV', nightfall: 'EV', sunset: 'EV', night: 'NI', nights: 'NI', midnight: 'NI', nighttime: 'NI', daytime: 'DT'
}

export const CARDINALS: Readonly<Record<string, number>> = /* @__PURE__ */ numbered(`
  one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty`,
  { thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 })

export const MULTIPLIERS: Readonly<Record<string, number>> = { dozen: 12, hundred: 100, thousand: 1000, million: 1_000_000, billion: 1_000_000_000 }

export const ORDINALS: Readonly<Record<string, number>> = /* @__PURE__ */ numbered(`
  first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth
  seventeenth eighteenth nineteenth twentieth`,
  { thirtieth: 30, fortieth: 40, fiftieth: 50, sixtieth: 60, seventieth: 70, eightieth: 80, ninetieth: 90, hundredth: 100 })

/** Before and after Christ, and of the common era. */
export const ERAS: readonly string[] = /* @__PURE__ */ list('a.d. ad b.c. b.c.e. bc bce c.e. ce')

/** The halves of a day, in hours since midnight. */
export const HALF_DAYS: Readonly<Record<string, number>> = { am: 0, 'a.m.': 0, 'a.m': 0, pm: 12, 'p.m.': 12, 'p.m': 12 }

/** "the sixties": the first year of the decade within its century. */
export const DECADE_NAMES: Readonly<Record<string, number>> = {
  twenties: 20, thirties: 30, forties: 40, fifties: 50, sixties: 60, seventies: 70, eighties: 80, nineties: 90, noughties: 100
}

/** Days counted from the day of speaking. */
export const DEICTIC_DAYS: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 }

/** How often: TIMEX3 SET values. */
export const FREQUENCIES: Readonly<Record<string, string>> = {
  hourly: 'PT1H', daily: 'P1D', nightly: 'XXXX-XX-XXTNI', weekly: 'P1W', biweekly: 'P2W', fortnightly: 'P2W', monthly: 'P1M', quarterly: 'P1Q',
  annual: 'P1Y', annually: 'P1Y', yearly: 'P1Y', biennial: 'P2Y', biennially: 'P2Y'
}

/** Past, present and future without a date. */
export const REFERENCES: Readonly<Record<string, 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'>> = {
  now: 'PRESENT_REF', nowadays: 'PRESENT_REF', currently: 'PRESENT_REF', presently: 'PRESENT_REF', current: 'PRESENT_REF',
  recently: 'PAST_REF', recent: 'PAST_REF', lately: 'PAST_REF',
  soon: 'FUTURE_REF'
}

/** "early", "late": where in a period; TIMEX3 `mod`. */
export const EDGES: Readonly<Record<string, 'START' | 'MID' | 'END'>> = { early: 'START', earlier: 'START', mid: 'MID', middle: 'MID', late: 'END', later: 'END' }

/** Of the words before "half", "part" and "hours": "the latter part of May", "the small hours of Sunday". */
export const PLACES: Readonly<Record<string, 'START' | 'MID' | 'END'>> = {
  ...EDGES, first: 'START', predawn: 'START', small: 'START', wee: 'START', last: 'END', latter: 'END', second: 'END'
}

/** "the beginning of the year": TIMEX3 `mod`. */
export const BOUNDS: Readonly<Record<string, 'START' | 'MID' | 'END'>> = {
  beginning: 'START', start: 'START', outset: 'START', onset: 'START', dawn: 'START', middle: 'MID', midpoint: 'MID', end: 'END', close: 'END'
}

/** Which one in a row. */
export const POINTERS: Readonly<Record<string, -1 | 0 | 1>> = {
  last: -1, past: -1, previous: -1, preceding: -1, prior: -1, latest: -1,
  this: 0, current: 0, present: 0, same: 0, that: 0,
  next: 1, coming: 1, following: 1, upcoming: 1, ensuing: 1, subsequent: 1
}

/** How many without a number. */
export const VAGUE_COUNTS: readonly string[] = /* @__PURE__ */ list(`
  several few many numerous multiple some dozens hundreds thousands scores`)

/** Words that may stand between a number and its unit: "five trading days". */
export const FILLERS: readonly string[] = /* @__PURE__ */ list(`
  additional business calendar consecutive extra fiscal full long more short single solid straight successive trading whole working
  further other entire record`)

/** Abbreviated weekdays and months that are other words too: "sat", "sun", "mar": they need company. */
export const SHORT_NAMES: readonly string[] = /* @__PURE__ */ list(`
  mon tue wed thu fri sat sun thur jan mar dec sep jun jul apr may`)
