import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  civilDay, dayNumber, daysInMonth, isDay, isoDay, isoWeek, isoWeekName, isoYear, parseDay, shiftMonths, weekStart, weekdayOf, weekdayOnOrBefore
} from '../../src/calendar/days.js'

describe('days as integers', () => {
  it.each([
    ['1970-01-01', 0, 4, '1970-W01'],
    ['1969-12-31', -1, 3, '1970-W01'],
    ['2000-02-29', 11_016, 2, '2000-W09'],
    ['2021-01-03', 18_630, 7, '2020-W53'],
    ['2008-12-29', 14_242, 1, '2009-W01'],
    ['2010-01-03', 14_612, 7, '2009-W53'],
    ['1600-01-01', -135_140, 6, '1599-W52']
  ])('%s is day %i, weekday %i of %s', (iso, number, weekday, week) => {
    expect(parseDay(iso)).toBe(number)
    expect(isoDay(number)).toBe(iso)
    expect(weekdayOf(number)).toBe(weekday)
    expect(isoWeekName(number)).toBe(week)
  })

  it('agrees with the calendar of the machine, which is another implementation', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400_000, max: 400_000 }), (number) => {
        const date = new Date(number * 86_400_000)
        const { year, month, day } = civilDay(number)
        expect([year, month, day, weekdayOf(number) % 7]).toEqual([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), date.getUTCDay()])
        expect(dayNumber(year, month, day)).toBe(number)
        const { year: weekYear, week } = isoWeek(number)
        expect(weekStart(weekYear, week)).toBe(number - weekdayOf(number) + 1)
        expect(week).toBeLessThanOrEqual(53)
      })
    )
  })

  it('knows leap days, long years and month ends', () => {
    expect([1900, 2000, 2019, 2020].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29])
    expect([2014, 2015, 2020, 2021].map((year) => isoWeek(dayNumber(year, 12, 28)).week)).toEqual([52, 53, 53, 52])
    expect(isDay(2019, 2, 29)).toBe(false)
    expect(isDay(2020, 2, 29)).toBe(true)
    expect(isDay(2020, 0, 1)).toBe(false)
    expect(isDay(2020, 4, 31)).toBe(false)
    expect(dayNumber(2019, 14, 1)).toBe(dayNumber(2020, 2, 1))
    expect(dayNumber(2019, -12, 1)).toBe(dayNumber(2017, 12, 1))
    expect(isoDay(shiftMonths(dayNumber(2020, 3, 31), -1))).toBe('2020-02-29')
    expect(isoDay(weekdayOnOrBefore(dayNumber(2019, 2, 26), 2))).toBe('2019-02-26')
    expect(isoDay(weekdayOnOrBefore(dayNumber(2019, 2, 26), 3))).toBe('2019-02-20')
    expect(isoYear(-43)).toBe('-0043')
    expect(parseDay('2019-02-30')).toBeUndefined()
    expect(parseDay('2019')).toBeUndefined()
  })
})
