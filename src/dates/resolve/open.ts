/** What the words of an expression state by themselves, and what is left of its value without the day of writing. */
import { padded } from '../../calendar/days.js'
import { look } from '../../lexicon/table.js'
import type { Unit } from '../../lexicon/time-words.js'
import type { Grain } from '../../types.js'
import type { Meaning } from '../grammar/meaning.js'
import { holidayRule } from '../grammar/phrases-terms.js'
import { inYear } from './calendar.js'

export function grainOf(unit: Unit): Grain {
  return unit === 'night' ? 'part-of-day' : unit === 'fortnight' ? 'week' : unit === 'millennium' ? 'century' : unit
}

const FIELDS = ['century', 'decade', 'year', 'half', 'quarter', 'season', 'month', 'day', 'weekday'] as const

/** The components that the words state, coarse to fine. */
export function knownOf(meaning: Meaning): string[] {
  switch (meaning.kind) {
    case 'calendar':
      return FIELDS.filter((key) => meaning.fields[key] !== undefined)
    case 'nth':
      return [...knownOf(meaning.of), meaning.weekday === undefined ? meaning.unit : 'weekday']
    case 'numeric':
      return ['year', 'month', 'day']
    case 'holiday':
      return meaning.year === undefined && holidayRule(meaning.index)?.[0] !== 'event' ? ['month', 'day'] : ['year', 'month', 'day']
    default:
      return []
  }
}

/** A year that has all days. */
const ANY = 2000

/** Value and grain of what is left without the day of writing. */
export function openPoint(meaning: Meaning): readonly [value: string, grain: Grain] {
  switch (meaning.kind) {
    case 'calendar': {
      const { month, day, weekday } = meaning.fields
      if (month === undefined && day !== undefined) return [`XXXX-XX-${padded(day)}`, 'day']
      if (month === undefined && weekday !== undefined) return [`XXXX-WXX-${weekday}`, 'day']
      const { value, grain } = inYear(meaning.fields, ANY)
      return [`XXXX${value.slice(4)}`, grain]
    }
    case 'holiday': {
      const rule = holidayRule(meaning.index)
      return [rule?.[0] === 'fixed' ? `XXXX-${padded(rule[1])}-${padded(rule[2])}` : 'XXXX-XX-XX', 'day']
    }
    case 'nth':
      return [openPoint(meaning.of)[0], grainOf(meaning.unit)]
    case 'relative': {
      const grain = grainOf(meaning.unit)
      return [look(OPEN, grain) ?? 'XXXX-XX-XX', grain]
    }
    case 'same-period':
      return ['XXXX', 'year']
    default:
      return ['XXXX-XX-XX', 'day']
  }
}

const OPEN: Readonly<Record<string, string>> = {
  week: 'XXXX-WXX', weekend: 'XXXX-WXX-WE', month: 'XXXX-XX', quarter: 'XXXX-QX', year: 'XXXX', decade: 'XXX', century: 'XX'
}
