/**
 * Days as plain integers: no JavaScript `Date`, no time zone, no clock. A day number counts days from 1970-01-01
 * (which is 0) in the proleptic Gregorian calendar; weekdays and weeks are those of ISO 8601 (Monday is 1).
 */

/** A day of the Gregorian calendar; `month` and `day` count from 1. */
export interface CivilDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** The number of days of a month. */
export function daysInMonth(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1)
}

/** Is there such a day? */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/**
 * The day number of a day. After Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013), `days_from_civil`:
 * years that begin in March put the leap day last, and 400 years are one era of 146,097 days. Month 13 is the next January.
 */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
}

/** The day that a day number stands for: the inverse of `dayNumber` (Hinnant, `civil_from_days`). */
export function civilDay(number: number): CivilDay {
  const shifted = number + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  }
}

/** The ISO weekday, Monday 1 to Sunday 7. */
export function weekdayOf(number: number): number {
  return modulo(number + 3, 7) + 1
}

/** The remainder that has the sign of the divisor. */
export function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor
}

/** The ISO week that holds a day: the week's year is the year of its Thursday. */
export function isoWeek(number: number): { readonly year: number; readonly week: number } {
  const thursday = number - weekdayOf(number) + 4
  const { year } = civilDay(thursday)
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 }
}

/** The Monday of an ISO week. */
export function weekStart(year: number, week: number): number {
  const fourth = dayNumber(year, 1, 4)
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7
}

/** A year and month, moved by months: `addMonths(2019, 11, 3)` is `{year: 2020, month: 2}`. */
export function addMonths(year: number, month: number, months: number): { readonly year: number; readonly month: number } {
  const total = year * 12 + month - 1 + months
  return { year: Math.floor(total / 12), month: modulo(total, 12) + 1 }
}

/** A day moved by months; a day that the month lacks becomes its last one. */
export function shiftMonths(number: number, months: number): number {
  const { year, month, day } = civilDay(number)
  const moved = addMonths(year, month, months)
  return dayNumber(moved.year, moved.month, Math.min(day, daysInMonth(moved.year, moved.month)))
}

/** The last given weekday before or on a day. */
export function weekdayOnOrBefore(number: number, weekday: number): number {
  return number - modulo(weekdayOf(number) - weekday, 7)
}

/** `7` as `"07"`. */
export function padded(value: number, length = 2): string {
  return String(value).padStart(length, '0')
}

/** `2019-02-25`. */
export function isoDay(number: number): string {
  const { year, month, day } = civilDay(number)
  return `${isoMonth(year, month)}-${padded(day)}`
}

/** `2019-02`. */
export function isoMonth(year: number, month: number): string {
  return `${isoYear(year)}-${padded(month)}`
}

/** `2019`; `-0043` for 44 BC (ISO 8601 has a year 0). */
export function isoYear(year: number): string {
  return year < 0 ? `-${padded(-year, 4)}` : padded(year, 4)
}

/** `2019-W09`. */
export function isoWeekName(number: number): string {
  const { year, week } = isoWeek(number)
  return `${isoYear(year)}-W${padded(week)}`
}

/** The day number of an ISO day (or of the day of a date-time), or nothing where there is no such day. */
export function parseDay(iso: string): number | undefined {
  if (iso.length < 10 || iso[4] !== '-' || iso[7] !== '-') return undefined
  const year = Number(iso.slice(0, 4))
  const month = Number(iso.slice(5, 7))
  const day = Number(iso.slice(8, 10))
  return Number.isInteger(year) && isDay(year, month, day) ? dayNumber(year, month, day) : undefined
}
