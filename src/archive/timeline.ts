/** The dated sentences of all articles in order of time; those that agree on the date and on what happened are put together. */
import { MONTHS } from '../lexicon/calendar-words.js'
import type { TimelineDate, TimelineEntry } from '../types.js'
import { candidatesOf, keysOf } from './candidates.js'
import { add, byUnits, groupsOf } from './groups.js'
import type { ArticleRecord, DateRecord } from './records.js'
import { likeness } from './similarity.js'
import type { WhoIsWho } from './renderings.js'
import type { TermReader, Terms } from './terms.js'

interface Item extends DateRecord {
  readonly terms: Terms
  /** People of the archive. */
  readonly who: readonly number[]
}

const LONGEST = 64

/** Makes the timeline; `records` in an order that does not depend on the caller. */
export function timelineOf(records: readonly ArticleRecord[], who: WhoIsWho, reader: TermReader): TimelineEntry[] {
  const byDate = new Map<string, Item[]>()
  for (const record of records) {
    for (const date of record.dates) {
      const people = date.people.flatMap((person) => who.person(date.article, person) ?? [])
      add(byDate, `${date.interval.start} ${date.interval.end} ${date.value}`, { ...date, terms: withoutDates(reader.read(date.text, LONGEST)), who: people })
    }
  }
  return [...byDate.values()]
    .flatMap((items) => eventsOf(items))
    .sort((a, b) => byUnits(a.interval.start, b.interval.start) || byUnits(a.interval.end, b.interval.end) || byUnits(a.value, b.value))
}

/** Sentences with one date, put together where they tell of the same. */
function eventsOf(items: readonly Item[]): TimelineEntry[] {
  const groups = groupsOf(items.length)
  const bySentence = new Map<string, number>()
  items.forEach((item, index) => {
    const first = bySentence.get(item.text)
    if (first === undefined) bySentence.set(item.text, index)
    else groups.join(first, index)
  })
  const distinct = [...bySentence.values()]
  const keys = distinct.map((index) => [...keysOf(items[index]?.terms.list ?? [], undefined), ...(items[index]?.who ?? []).map((person) => -1 - person)])
  candidatesOf(keys, 1).forEach((others, at) => {
    for (const other of others) {
      const [a, b] = [distinct[at] ?? 0, distinct[other] ?? 0]
      const [x, y] = [items[a], items[b]]
      if (x && y && tellTheSame(x, y)) groups.join(a, b)
    }
  })
  return groups.all().flatMap((group) => {
    const members = group.flatMap((index) => items[index] ?? [])
    const [first] = members
    if (first === undefined) return []
    return {
      interval: first.interval,
      value: first.value,
      dates: members.map(dateOf),
      people: [...new Set(members.flatMap((item) => item.who))].sort((a, b) => a - b),
      places: [...new Set(members.flatMap((item) => item.places))].sort(byUnits)
    }
  })
}

/** The words that a date is made of are in all sentences with that date. */
function withoutDates(terms: Terms): Terms {
  return { ...terms, list: terms.list.filter(({ word }) => !Object.hasOwn(MONTHS, word) && !/^\d/.test(word)) }
}

/** The same people with some of the same words beside their names, or more of the same words. */
function tellTheSame(a: Item, b: Item): boolean {
  const { shared, cover, denied } = likeness(a.terms, b.terms)
  if (denied && cover < 0.8) return false
  const people = a.who.filter((person) => b.who.includes(person)).length
  return people > 0 ? shared >= people + 1 && cover >= 0.3 : shared >= 2 && cover >= 0.4
}

function dateOf({ article, date, sentence, text, people, places }: Item): TimelineDate {
  return { article, date, sentence, text, people, places }
}
