/** What the words of an expression state by themselves, and what is left of its value without the day of writing. */
import { padded } from '../../calendar/days.js'
import type { Unit } from '../../lexicon/time-words.js'
import type { Grain } from '../../types.js'
import type { Meaning } from '../grammar/meaning.js'
import { holidayRule } from '../grammar/phrases-terms.js'

export function grainOf(unit: Unit): Grain {
  return unit === 'night' ? 'part-of-day' : unit === 'fortnight' ? 'week' : unit === 'millennium' ? 'century' : unit
}

/** The components that the words state, coarse to fine. */
export function knownOf(meaning: Meaning): string[] {
  switch (meaning.kind) {
    case 'calendar': {
      const { fields } = meaning
      const known: string[] = []
      for (const key of ['century', 'decade', 'year', 'half', 'quarter', 'season', 'month', 'day', 'weekday'] as const) if (fields[key] !== undefined) known.push(key)
      if (fields.weekOfMonth !== undefined) known.push('week')
      return known
    }
    case 'numeric':
      return ['year', 'month', 'day']
    case 'holiday':
      return meaning.year === undefined ? ['month', 'day'] : ['year', 'month', 'day']
    default:
      return []
  }
}

/** What is left of a value without the day of writing. */
export function openValue(meaning: Meaning): string {
  switch (meaning.kind) {
    case 'calendar': {
      const { fields } = meaning
      if (fields.month !== undefined && fields.day !== undefined) return `XXXX-${padded(fields.month)}-${padded(fields.day)}`
      if (fields.month !== undefined) return `XXXX-${padded(fields.month)}`
      if (fields.weekday !== undefined) return `XXXX-WXX-${fields.weekday}`
      if (fields.quarter !== undefined) return `XXXX-Q${fields.quarter}`
      if (fields.half !== undefined) return `XXXX-H${fields.half}`
      if (fields.season !== undefined) return `XXXX-${fields.season}`
      return 'XXXX'
    }
    case 'holiday': {
      const rule = holidayRule(meaning.index)
      return rule?.[0] === 'fixed' ? `XXXX-${padded(rule[1])}-${padded(rule[2])}` : 'XXXX-XX-XX'
    }
    case 'relative': {
      const grain = grainOf(meaning.unit)
      if (grain === 'week') return 'XXXX-WXX'
      if (grain === 'weekend') return 'XXXX-WXX-WE'
      if (grain === 'month') return 'XXXX-XX'
      if (grain === 'quarter') return 'XXXX-QX'
      if (grain === 'year') return 'XXXX'
      if (grain === 'decade') return 'XXX'
      return grain === 'century' ? 'XX' : 'XXXX-XX-XX'
    }
    case 'same-period':
      return 'XXXX'
    default:
      return 'XXXX-XX-XX'
  }
}

export function openGrain(meaning: Meaning): Grain {
  switch (meaning.kind) {
    case 'calendar': {
      const { fields } = meaning
      if (fields.day !== undefined || fields.weekday !== undefined) return 'day'
      if (fields.month !== undefined) return fields.weekOfMonth === undefined ? 'month' : 'week'
      return fields.quarter !== undefined ? 'quarter' : fields.half !== undefined ? 'half' : fields.season !== undefined ? 'season' : 'year'
    }
    case 'relative':
      return grainOf(meaning.unit)
    case 'same-period':
      return 'year'
    default:
      return 'day'
  }
}
