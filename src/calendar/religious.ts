/** Years of the church, the Islamic, Hebrew, Persian and Chinese calendars, as days of the Gregorian one. */
import { civilDay, dayNumber, modulo, weekdayOnOrBefore } from './days.js'
import { newMoon, newMoonBefore } from './moon.js'

/** The Sunday behind a full moon of spring. */
const sundayAfter = (fullMoon: number): number => weekdayOnOrBefore(fullMoon + 7, 7)

/** Western Easter Sunday: the Sunday behind the full moon of the Gregorian computus (Meeus, ch. 8; Gauss with Clavius's exceptions). */
export function easterSunday(year: number): number {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const moon = (19 * golden + century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 15) % 30
  return sundayAfter(dayNumber(year, 3, 21) + moon - (moon === 29 || (moon === 28 && golden > 10) ? 1 : 0))
}

/** Orthodox Easter Sunday: the same with the Julian full moon, moved to the Gregorian calendar. */
export function orthodoxEaster(year: number): number {
  return sundayAfter(dayNumber(year, 3, 21) + ((19 * (year % 19) + 15) % 30) + Math.floor(year / 100) - Math.floor(year / 400) - 2)
}

/** 1 Muharram of the year 1 in the reckoning of lunations: the new moon of July 622 is number -17037. */
const HIJRA = -17_037

/**
 * The first day of a month of the Islamic calendar. The Umm al-Qura calendar starts a month on the evening after the
 * conjunction if the moon sets after the sun at Mecca (van Gent, "The Umm al-Qura Calendar of Saudi Arabia"); a
 * conjunction before about 13:00 UTC stands for that here. Sightings elsewhere may differ by a day.
 */
function islamicMonth(year: number, month: number): number {
  return Math.floor(newMoon(HIJRA + (year - 1) * 12 + month - 1) + 11 / 24) + 1
}

/** Days of the Gregorian year on which a day of the Islamic year falls: one, two or (rarely) none. */
export function islamicDays(year: number, month: number, day: number): number[] {
  const first = Math.floor(((year - 622) * 33) / 32)
  const found: number[] = []
  for (let hijri = first - 1; hijri <= first + 2; hijri++) {
    const number = islamicMonth(hijri, month) + day - 1
    if (civilDay(number).year === year) found.push(number)
  }
  return found
}

/** Days from the epoch of the Hebrew calendar to its new year (Dershowitz and Reingold, *Calendrical Calculations*, §7.2). */
function hebrewElapsed(year: number): number {
  const months = Math.floor((235 * year - 234) / 19)
  const parts = 12_084 + 13_753 * months
  const day = 29 * months + Math.floor(parts / 25_920)
  return modulo(3 * (day + 1), 7) < 3 ? day + 1 : day
}

function hebrewNewYear(year: number): number {
  const before = hebrewElapsed(year - 1)
  const now = hebrewElapsed(year)
  const after = hebrewElapsed(year + 1)
  const correction = after - now === 356 ? 2 : now - before === 382 ? 1 : 0
  // The epoch is 3761-10-07 BC of the Julian calendar: day number -2092590.
  return now + correction - 2_092_590
}

/** Hanukkah, in days behind the new year: one month before it has a day more in long years. */
const HANUKKAH = 83

/** The day so many days from the Hebrew new year that lies in a Gregorian year: there are always 163 from Passover to the new year. */
export function hebrewDay(year: number, days: number): number {
  const newYear = hebrewNewYear(year + 3761)
  return newYear + days + (days === HANUKKAH && (hebrewNewYear(year + 3762) - newYear) % 10 === 5 ? 1 : 0)
}

/**
 * Nowruz: the first day of the Persian year that begins in March. Eight years of every 33 are leap years, as the equinox in
 * Tehran has it from 1799 to 2256 (Borkowski, "The Persian calendar for 3000 years", 1996).
 */
export function nowruz(year: number): number {
  const persian = year - 621
  return 365 * (persian - 1) + Math.floor((8 * persian + 21) / 33) - 492_268
}

/** The day of the first new moon, or with a `phase` of a half the first full moon, from a day on; so many days ahead of UTC. */
function moonFrom(day: number, ahead: number, phase = 0): number {
  let number = newMoonBefore(day - ahead) + phase
  while (newMoon(number) < day - ahead) number++
  return Math.floor(newMoon(number) + ahead)
}

/**
 * The Chinese new year: the second new moon in Beijing behind the day of the winter solstice, from January 21 on
 * (Calendrical Calculations, §19). The solstice of 2000 was on day 11,312.9 there.
 */
export function chineseNewYear(year: number): number {
  const solstice = Math.floor(11_312.9 + 365.2422 * (year - 2001))
  return moonFrom(Math.max(moonFrom(solstice + 1, 8 / 24) + 2, dayNumber(year, 1, 21)), 8 / 24)
}

/**
 * Diwali: the evening of the new moon of Kartika, from October 17 on; one before about 18:20 of Indian time belongs to the
 * evening before (after Calendrical Calculations, §20.4).
 */
export function diwali(year: number): number {
  return moonFrom(dayNumber(year, 10, 17), (5.5 - 18.31) / 24)
}

/** Holi: the morning after the full moon of Phalguna, the first in March; one after 17:00 counts to the next day. */
export function holi(year: number): number {
  return moonFrom(dayNumber(year, 3, 1), (5.5 + 7) / 24, 0.5)
}

/** The last Friday of Ramadan in a Gregorian year. */
export function qudsDays(year: number): number[] {
  return islamicDays(year, 10, 1).map((eid) => weekdayOnOrBefore(eid - 1, 5))
}
