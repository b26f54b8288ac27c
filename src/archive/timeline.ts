/** The dated sentences of all articles in order of time; those that agree on the date and on what happened are put together. */
import { parseDay } from '../calendar/days.js'
import { MONTHS } from '../lexicon/calendar-words.js'
import type { Interval, TimelineDate, TimelineEntry } from '../types.js'
import { candidatesOf, keysOf } from './candidates.js'
import { type Context, termsOfEvent } from './context.js'
import { add, byUnits, groupsOf } from './groups.js'
import type { ArticleRecord } from './records.js'
import { likeness } from './similarity.js'
import type { WhoIsWho } from './renderings.js'
import type { TermReader, Terms } from './terms.js'

interface Item {
  readonly date: TimelineDate
  readonly terms: Terms
  /** People of the archive. */
  readonly who: readonly number[]
  readonly context: Context
  /** A day some way from that of the article. Much happens around the day of writing, and hardly two things on such a day. */
  readonly far: boolean
}

const LONGEST = 64
/** Days from that of the article. */
const FAR = 3
/** The key of all sentences with a day that is far. */
const FAR_KEY = -0.5
/** Who denies one of so many things that both tell has still told the others. */
const MUCH = 5

/** Makes the timeline; `records` in an order that does not depend on the caller. */
export function timelineOf(records: readonly { readonly record: ArticleRecord; readonly context: Context }[], who: WhoIsWho, reader: TermReader): TimelineEntry[] {
  const byDate = new Map<string, Item[]>()
  for (const { record, context } of records) {
    for (const date of record.dates) {
      const day = dayOf(date.interval)
      const people = date.people.flatMap((person) => who.person(date.article, person) ?? [])
      const far = day !== undefined && record.day !== undefined && Math.abs(day - record.day) >= FAR
      add(byDate, day === undefined ? `${date.interval.start} ${date.interval.end} ${date.value}` : `${day}`, { date, terms: withoutDates(reader.read(date.text, LONGEST)), who: people, context, far })
    }
  }
  return [...byDate.values()]
    .flatMap((items) => eventsOf(items))
    .sort((a, b) => byUnits(a.interval.start, b.interval.start) || byUnits(a.interval.end, b.interval.end) || byUnits(a.value, b.value))
}

/** The day that a time lies in or begins on; nothing for what is longer. */
function dayOf({ start, end }: Interval): number | undefined {
  const day = parseDay(start.slice(0, 10))
  const last = parseDay(end.slice(0, 10))
  return day === undefined || last === undefined || last > day + 1 ? undefined : day
}

/** Sentences with one date, put together where they tell of the same. */
function eventsOf(items: readonly Item[]): TimelineEntry[] {
  const groups = groupsOf(items.length)
  const bySentence = new Map<string, number>()
  items.forEach(({ date: { value, text } }, index) => {
    const key = `${value} ${text}`
    const first = bySentence.get(key)
    if (first === undefined) bySentence.set(key, index)
    else groups.join(first, index)
  })
  const distinct = [...bySentence.values()].flatMap((index) => items[index] ?? [])
  const keys = distinct.map(({ terms, who, far }) => [...keysOf(terms.list, undefined), ...who.map((person) => -1 - person), ...(far ? [FAR_KEY] : [])])
  const indexes = [...bySentence.values()]
  candidatesOf(keys, 1).forEach((others, at) => {
    for (const other of others) {
      const [a, b] = [indexes[at] ?? 0, indexes[other] ?? 0]
      const [x, y] = [distinct[at], distinct[other]]
      if (x && y && tellTheSame(x, y)) groups.join(a, b)
    }
  })
  return groups.all().flatMap((group) => {
    const members = group.flatMap((index) => items[index] ?? [])
    const [widest] = members.map(({ date }) => date).sort((a, b) => byUnits(timed(a.interval.start), timed(b.interval.start)) || byUnits(timed(b.interval.end), timed(a.interval.end)) || byUnits(a.value, b.value))
    if (widest === undefined) return []
    return {
      interval: widest.interval,
      value: widest.value,
      dates: members.map(({ date }) => date),
      people: [...new Set(members.flatMap((item) => item.who))].sort((a, b) => a - b),
      places: [...new Set(members.flatMap(({ date }) => date.places))].sort(byUnits)
    }
  })
}

/** The words that a date is made of are in all sentences with that date. */
function withoutDates(terms: Terms): Terms {
  return { ...terms, list: terms.list.filter(({ word }) => !Object.hasOwn(MONTHS, word) && !/^\d/.test(word)) }
}

/** The same people with some of the same words beside their names, or more of the same words; nothing else where articles on one event name a day that is far. */
function tellTheSame(a: Item, b: Item): boolean {
  if (!overlap(a.date.interval, b.date.interval)) return false
  const { shared, cover, denied } = likeness(a.terms, b.terms)
  const people = a.who.filter((person) => b.who.includes(person)).length
  if (people > 0 ? shared >= people + 1 && cover >= 0.3 : shared >= 2 && cover >= 0.4) return !denied || cover >= 0.8 || shared >= MUCH
  return a.far && b.far && termsOfEvent(a.context, b.context).length > 0
}

/** "Tuesday evening" is a part of Tuesday, Tuesday morning of another. */
function overlap(a: Interval, b: Interval): boolean {
  return timed(a.start) < timed(b.end) && timed(b.start) < timed(a.end)
}

/** An ISO day with its first minute, so that days and minutes are in order as strings. */
const timed = (iso: string): string => (iso.length === 10 ? `${iso}T00:00` : iso)
