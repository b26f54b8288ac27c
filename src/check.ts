import { parseDay } from './calendar/days.js'

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

const DAY = /^\d{4}-\d{2}-\d{2}(?:T(?:[01]\d|2[0-4]):[0-5]\d(?::(?:[0-5]\d|60)(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/

/** The ISO day of an ISO 8601 day or date-time; throws a TypeError that names `name` for anything else, and for days that do not exist. */
export function checkDay(value: unknown, name: string): string {
  if (typeof value !== 'string' || !DAY.test(value) || parseDay(value) === undefined) {
    throw new TypeError(`${name}: expected an ISO 8601 day or date-time such as "2019-02-26", got ${describe(value)}`)
  }
  return value.slice(0, 10)
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return 'an array'
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? value.slice(0, 40) + '…' : value)
  if (ArrayBuffer.isView(value)) return 'bytes: see broadsheet/decode'
  return Object(value) === value ? `a value of type ${typeof value}` : String(value)
}
