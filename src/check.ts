import { isDay } from './calendar/days.js'

/** Throws a TypeError that names the argument and what was expected, unless `value` is a string. */
export function checkString(value: unknown, name: string): asserts value is string {
  if (typeof value !== 'string') throw new TypeError(`${name}: expected a string, got ${describe(value)}`)
}

/** Throws a TypeError that names the argument, unless `value` is an object or absent. */
export function checkOptions(value: unknown, name: string): void {
  if (value !== undefined && (typeof value !== 'object' || value === null || Array.isArray(value))) {
    throw new TypeError(`${name}: expected an object, got ${describe(value)}`)
  }
}

const DAY = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:T(?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/

/** The ISO day of an ISO 8601 day or date-time; throws a TypeError that names `name` for anything else, and for days that do not exist. */
export function checkDay(value: unknown, name: string): string {
  const groups = typeof value === 'string' ? DAY.exec(value)?.groups : undefined
  if (
    groups === undefined ||
    !isDay(Number(groups['year']), Number(groups['month']), Number(groups['day'])) ||
    Number(groups['hour'] ?? 0) > 24 || Number(groups['minute'] ?? 0) > 59 || Number(groups['second'] ?? 0) > 60
  ) {
    throw new TypeError(`${name}: expected an ISO 8601 day or date-time such as "2019-02-26", got ${describe(value)}`)
  }
  return `${groups['year']}-${groups['month']}-${groups['day']}`
}

function describe(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? value.slice(0, 40) + '…' : value)
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') return String(value)
  return value === undefined ? 'undefined' : `a value of type ${typeof value}`
}
