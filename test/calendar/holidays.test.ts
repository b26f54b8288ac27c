import { describe, expect, it } from 'vitest'
import { civilDay, isoDay } from '../../src/calendar/days.js'
import { holidayDays } from '../../src/calendar/holidays.js'
import { chineseNewYear, diwali, easterSunday, hebrewDay, holi, islamicDays, nowruz, orthodoxEaster, qudsDays } from '../../src/calendar/religious.js'
import { HOLIDAYS } from '../../src/lexicon/holidays.js'

describe('movable days', () => {
  it.each([
    [1583, '1583-04-10'], [1818, '1818-03-22'], [1943, '1943-04-25'], [2000, '2000-04-23'], [2008, '2008-03-23'], [2019, '2019-04-21'], [2024, '2024-03-31'], [2038, '2038-04-25']
  ])('Easter of %i is %s', (year, day) => {
    expect(isoDay(easterSunday(year))).toBe(day)
  })
  it.each([[2000, '2000-04-30'], [2008, '2008-04-27'], [2019, '2019-04-28'], [2024, '2024-05-05'], [2025, '2025-04-20']])('Orthodox Easter of %i is %s', (year, day) => {
    expect(isoDay(orthodoxEaster(year))).toBe(day)
  })
  it.each([[1979, '1979-03-21'], [2008, '2008-03-20'], [2019, '2019-03-21'], [2020, '2020-03-20'], [2023, '2023-03-21'], [2024, '2024-03-20']])('Nowruz of %i is %s', (year, day) => {
    expect(isoDay(nowruz(year))).toBe(day)
  })
  it.each([[1920, '1920-02-20'], [1966, '1966-01-21'], [1985, '1985-02-20'], [2034, '2034-02-19'], [2000, '2000-02-05'], [2012, '2012-01-23'], [2019, '2019-02-05'], [2023, '2023-01-22'], [2024, '2024-02-10'], [2025, '2025-01-29']])('the Chinese new year of %i is %s', (year, day) => {
    expect(isoDay(chineseNewYear(year))).toBe(day)
  })
  it.each([[2001, '2001-11-14'], [2009, '2009-10-17'], [2012, '2012-11-13'], [2020, '2020-11-14'], [2022, '2022-10-24'], [2023, '2023-11-12'], [2024, '2024-10-31'], [2025, '2025-10-20']])('Diwali of %i is %s', (year, day) => {
    expect(isoDay(diwali(year))).toBe(day)
  })
  it.each([[2002, '2002-03-29'], [2010, '2010-03-01'], [2018, '2018-03-02'], [2021, '2021-03-29'], [2023, '2023-03-08'], [2024, '2024-03-25'], [2025, '2025-03-14']])('Holi of %i is %s', (year, day) => {
    expect(isoDay(holi(year))).toBe(day)
  })
  it.each([
    [2019, -163, '2019-04-20'], [2024, -163, '2024-04-23'], [2019, 0, '2019-09-30'], [2023, 9, '2023-09-25'], [2021, 83, '2021-11-29'], [2024, 83, '2024-12-26'], [2022, -193, '2022-03-17']
  ])('%i, %i days from the Hebrew new year, is %s', (year, days, iso) => {
    expect(isoDay(hebrewDay(year, days))).toBe(iso)
  })
  it.each([[2010, '2010-09-10'], [2016, '2016-07-06'], [2019, '2019-06-04'], [2021, '2021-05-13'], [2024, '2024-04-10']])('Eid al-Fitr of %i is %s, give or take the sighting', (year, day) => {
    const [found] = islamicDays(year, 10, 1).map(isoDay)
    expect(Math.abs(Date.parse(found ?? '') - Date.parse(day))).toBeLessThanOrEqual(86_400_000)
  })
  it('finds both feasts of a year that has two', () => {
    expect(islamicDays(2000, 10, 1).map((day) => isoDay(day).slice(0, 7))).toEqual(['2000-01', '2000-12'])
  })
  it.each([[2010, '2010-09-03'], [2019, '2019-05-31'], [2022, '2022-04-29'], [2024, '2024-04-05']])('Quds Day of %i is %s', (year, day) => {
    expect(qudsDays(year).map(isoDay)).toEqual([day])
  })
  it.each([
    ['thanksgiving', 2019, '2019-11-28'], ['memorial day', 2019, '2019-05-27'], ['memorial day', 2021, '2021-05-31'], ['labor day', 2024, '2024-09-02'], ['presidents day', 2024, '2024-02-19']
  ])('%s of %i is %s', (name, year, day) => {
    const [rule] = HOLIDAYS.find(([, names]) => names.split('|').includes(name)) ?? []
    expect(rule && holidayDays(rule, year).map(isoDay)).toEqual([day])
  })
  it('gives days of the year it is asked for', () => {
    for (const [rule, name] of HOLIDAYS) for (const year of [1950, 1999, 2019, 2024, 2049]) for (const day of holidayDays(rule, year)) expect([name, civilDay(day).year]).toEqual([name, year])
  })
})
