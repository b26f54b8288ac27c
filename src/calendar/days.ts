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
 * years that begin in March put the leap day last. Month 13 is the next January, month 0 the last December.
 */
export function dayNumber(year: number, month: number, day: number): number {
  const y = year + Math.floor((month - 3) / 12)
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * modulo(month - 3, 12) + 2) / 5) + day - 719_469
}

/** The day that a day number stands for: the inverse of `dayNumber`, guessed from the mean length of a year and of a month, and put right. */
export function civilDay(number: number): CivilDay {
  let year = Math.floor(number / 365.2425) + 1971
  while (dayNumber(year, 1, 1) > number) year--
  let month = Math.floor((number - dayNumber(year, 1, 1)) / 31) + 1
  if (dayNumber(year, month + 1, 1) <= number) month++
  return { year, month, day: number - dayNumber(year, month, 1) + 1 }
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

/** A day moved by months; a day that the month lacks becomes its last one. */
export function shiftMonths(number: number, months: number): number {
  const { year, month, day } = civilDay(number)
  return dayNumber(year, month + months, Math.min(day, daysInMonth(year, month + months)))
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
