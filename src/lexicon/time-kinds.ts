/** What a word can be in a time expression, one bit each. */
import { MONTHS, WEEKDAYS } from './calendar-words.js'
import { HOLIDAYS } from './holidays.js'
import { list, look } from './table.js'
import * as table from './time-words.js'
import { TIME_ZONES } from './time-zones.js'

/** The kinds that patterns name. */
export const KINDS = {
  MONTH: 1 << 0,
  WEEKDAY: 1 << 1,
  /** "Mondays" */
  WEEKDAYS: 1 << 2,
  UNIT: 1 << 3,
  UNITS: 1 << 4,
  SEASON: 1 << 5,
  /** "morning" */
  PART: 1 << 6,
  /** "sixties" */
  DECADE_NAME: 1 << 7,
  /** "today" */
  DEICTIC: 1 << 8,
  /** "daily" */
  FREQUENCY: 1 << 9,
  /** "weeklong" */
  LONG: 1 << 10,
  /** "recently" */
  REFERENCE: 1 << 11,
  /** "early" */
  EDGE: 1 << 12,
  /** "last", "this", "next" */
  POINTER: 1 << 14,
  VAGUE: 1 << 15,
  FILLER: 1 << 16,
  ZONE: 1 << 17,
  /** Begins with a digit. */
  NUMERAL: 1 << 18,
  CARDINAL: 1 << 19,
  MULTIPLIER: 1 << 20,
  ORDINAL_WORD: 1 << 21,
  DASH: 1 << 22,
  HOLIDAY_WORD: 1 << 23,
  /** Any other word without which a pattern cannot be: "tonight", "o'clock". */
  KEY: 1 << 24,
  /** "a.m." */
  HALF_DAY: 1 << 25,
  /** "BC" */
  ERA: 1 << 27,
  /** What makes a decade of a figure: "1990s". */
  PLURAL: 1 << 26
} as const

export type KindName = keyof typeof KINDS

/** Every time expression holds a word of another kind than these. */
export const ANCHOR = ~(
  KINDS.EDGE | KINDS.POINTER | KINDS.VAGUE | KINDS.FILLER | KINDS.ZONE | KINDS.CARDINAL | KINDS.MULTIPLIER | KINDS.ORDINAL_WORD | KINDS.DASH | KINDS.ERA | KINDS.PLURAL
)

const KEYS: readonly string[] = /* @__PURE__ */ list(`
  tonight overnight past future present moment term o'clock time period eve date being half fiscal fy q1 q2 q3 q4 h1 h2 eighteen nineteen ago point`)

let made: ReadonlyMap<string, number> | undefined

/** Kinds of a word by its lower-case form. */
export function kindTable(): ReadonlyMap<string, number> {
  if (made !== undefined) return made
  const kinds = new Map<string, number>()
  const units = { ...table.UNITS, ...table.PLURAL_UNITS }
  const weekdays = Object.keys(WEEKDAYS).filter((name) => name.endsWith('day'))
  const all: Readonly<Record<string, readonly string[] | Readonly<Record<string, unknown>>>> = {
    MONTH: MONTHS, WEEKDAY: WEEKDAYS, WEEKDAYS: weekdays.map((name) => `${name}s`), UNIT: table.UNITS, UNITS: table.PLURAL_UNITS,
    SEASON: table.SEASONS, PART: table.DAY_PARTS, DECADE_NAME: table.DECADE_NAMES, DEICTIC: table.DEICTIC_DAYS, FREQUENCY: table.FREQUENCIES,
    LONG: Object.keys(units).map((name) => `${name}long`), REFERENCE: table.REFERENCES, EDGE: table.EDGES, POINTER: table.POINTERS,
    VAGUE: table.VAGUE_COUNTS, FILLER: table.FILLERS, ZONE: TIME_ZONES, CARDINAL: table.CARDINALS, MULTIPLIER: table.MULTIPLIERS,
    ORDINAL_WORD: table.ORDINALS, HOLIDAY_WORD: HOLIDAYS.map(([, names]) => names.split('|').map((name) => name.split(' ')[0] ?? '')).flat(),
    KEY: KEYS, HALF_DAY: table.HALF_DAYS, ERA: table.ERAS, PLURAL: ['s']
  }
  for (const [name, kind] of Object.entries(KINDS)) {
    const words = look(all, name) ?? []
    for (const word of Symbol.iterator in words ? words : Object.keys(words)) kinds.set(word, (kinds.get(word) ?? 0) | kind)
  }
  made = kinds
  return kinds
}

/** Can a time expression hang on the word? */
export const isTimeAnchor = (lower: string): boolean => ((kindTable().get(lower) ?? 0) & ANCHOR) !== 0

/** The words that are anchors. */
export const timeAnchors = (): readonly string[] => [...kindTable().keys()].filter(isTimeAnchor)
