/** Quotes and reported clauses that render one utterance. */
import type { MaybeStatement, Statement, StatementQuote, StatementVariant } from '../types.js'
import { candidatesOf, keysOf } from './candidates.js'
import { add, byCount, byUnits, groupsOf } from './groups.js'
import type { ArticleRecord, QuoteRecord } from './records.js'
import { likeness, type Likeness } from './similarity.js'
import type { TermReader, Terms } from './terms.js'

/** Tells who of the archive a source of an article is. */
export interface WhoIsWho {
  person(article: number, person: number): number | undefined
  organization(article: number, organization: number): number | undefined
  personName(index: number): string
  organizationName(index: number): string
}

interface Item extends QuoteRecord {
  readonly day?: number
  readonly terms: Terms
  /** A number for the speaker across articles; absent where a speaker is unknown or no person or organization of the archive. */
  readonly sayer?: number
}

/** A wording by one speaker, with all the places that print it: the first of `items` stands for all. */
interface Rendering {
  readonly items: number[]
  readonly speaker?: number
}

/** Two renderings that might be one statement, with the words that both have. */
interface Maybe {
  readonly a: number
  readonly b: number
  readonly shared: readonly string[]
}

/** Terms of a quote that are compared: what is longer is told apart well before. */
const LONGEST = 96
/** Days within which a short wording is likely to be the same utterance. */
const NEAR_DAYS = 10
/** Weight from which the same words are the same statement, whenever they are printed. */
const TELLING = 4

/** Groups the quotes of all articles; `records` in an order that does not depend on the caller. */
export function linkStatements(records: readonly ArticleRecord[], who: WhoIsWho, reader: TermReader): Statement[] {
  const items = itemsOf(records, who, reader)
  const renderings = renderingsOf(items)
  const first = (rendering: number): Item | undefined => items[renderings[rendering]?.items[0] ?? -1]
  const candidates = candidatesOf(
    renderings.map(({ speaker }, index) => keysOf(first(index)?.terms.list ?? [], speaker)),
    2
  )
  const same: { readonly a: number; readonly b: number; readonly score: number }[] = []
  const maybe: Maybe[] = []
  candidates.forEach((others, b) => {
    for (const a of others) {
      const [x, y] = [first(a), first(b)]
      if (x === undefined || y === undefined || overlap(x, y)) continue
      const like = likeness(x.terms, y.terms)
      const verdict = judge(x, y, like)
      if (verdict === 'same') same.push({ a, b, score: like.shared * like.cover * (1 + like.order) })
      else if (verdict === 'maybe') maybe.push({ a, b, shared: wordsShared(x.terms, y.terms) })
    }
  })
  const groups = join(renderings, items, same)
  return statementsOf(groups, renderings, items, maybe, who, reader)
}

function itemsOf(records: readonly ArticleRecord[], who: WhoIsWho, reader: TermReader): Item[] {
  return records.flatMap((record) =>
    record.quotes.map((quote): Item => {
      const speaker = speakerOf(quote, who)
      return {
        ...quote,
        ...(record.day !== undefined && { day: record.day }),
        terms: reader.read(quote.text, LONGEST),
        ...(speaker !== undefined && { sayer: speaker })
      }
    })
  )
}

/** People have even numbers, organizations odd ones. */
function speakerOf({ article, speaker }: QuoteRecord, who: WhoIsWho): number | undefined {
  if (speaker?.person !== undefined) {
    const person = who.person(article, speaker.person)
    if (person !== undefined) return person * 2
  }
  if (speaker?.organization === undefined) return undefined
  const organization = who.organization(article, speaker.organization)
  return organization === undefined ? undefined : organization * 2 + 1
}

const isPerson = (speaker: number | undefined): boolean => speaker !== undefined && speaker % 2 === 0

/** Puts together what is printed in the same words by the same speaker. Short wordings must also be near in time. */
function renderingsOf(items: readonly Item[]): Rendering[] {
  const renderings: Rendering[] = []
  const latest = new Map<string, number>()
  items.forEach((item, index) => {
    const { list } = item.terms
    const weight = list.reduce((sum, term) => sum + term.weight, 0)
    const key = `${item.sayer ?? ''}|${item.terms.negations > 0 ? '-' : ''}${list.map((term) => term.id).join(' ')}`
    const at = weight >= 2 ? latest.get(key) : undefined
    const before = at === undefined ? undefined : renderings[at]
    const last = items[before?.items.at(-1) ?? -1]
    const joins =
      last !== undefined && !overlap(last, item) &&
      (weight >= TELLING || (weight >= TELLING - 1 && item.sayer !== undefined) || last.article === item.article || (item.sayer !== undefined && daysBetween(last, item) <= NEAR_DAYS))
    if (before !== undefined && joins) {
      before.items.push(index)
      return
    }
    latest.set(key, renderings.length)
    renderings.push({ items: [index], ...(item.sayer !== undefined && { speaker: item.sayer }) })
  })
  return renderings
}

/** Quotes of one article that stand inside each other are never one statement printed twice. */
function overlap(a: Item, b: Item): boolean {
  return a.article === b.article && a.start < b.end && b.start < a.end
}

/** Articles without a day are taken to be near: nothing speaks against it. */
function daysBetween(a: Item, b: Item): number {
  return a.day === undefined || b.day === undefined ? 0 : Math.abs(a.day - b.day)
}

/**
 * Is it one utterance? The same words need little else; a paraphrase needs a speaker who can be the same, nearness in
 * time, and most of what the shorter rendering says, in much the same order.
 */
function judge(a: Item, b: Item, like: Likeness): 'same' | 'maybe' | 'no' {
  const { shared, cover, jaccard, order } = like
  const sameSpeaker = a.sayer !== undefined && a.sayer === b.sayer
  const conflict = isPerson(a.sayer) && isPerson(b.sayer) && !sameSpeaker
  const near = daysBetween(a, b) <= NEAR_DAYS
  const verbatim = cover >= 0.95 && order >= 0.9 && shared >= TELLING
  const contrary = (like.denied && jaccard > 0.4) || like.numbersDiffer
  if (contrary) return shared >= 3 && cover >= 0.6 && !conflict && near ? 'maybe' : 'no'
  if (conflict) return verbatim && jaccard >= 0.8 && shared >= TELLING + 2 ? 'same' : 'no'
  if (verbatim) return 'same'
  if (!near) return cover >= 0.9 && order >= 0.8 && shared >= TELLING + 1 ? 'same' : 'no'
  const inside = a.article === b.article
  const least = sameSpeaker ? (inside ? 0.7 : 0.45) : inside ? 0.8 : 0.55
  const enough = sameSpeaker ? 3 : 3.5
  if (shared >= enough && cover >= least && order >= 0.6) return 'same'
  return shared >= 2 && cover >= 0.4 && !inside ? 'maybe' : 'no'
}

/** Joins renderings, most alike first, and never two different people unless the words left no doubt. */
function join(
  renderings: readonly Rendering[],
  items: readonly Item[],
  pairs: readonly { readonly a: number; readonly b: number; readonly score: number }[]
): number[][] {
  const groups = groupsOf(renderings.length)
  const speakers = renderings.map(({ speaker }) => (isPerson(speaker) ? speaker : undefined))
  const places = renderings.map((rendering) => {
    const found = new Map<number, Item[]>()
    for (const index of rendering.items) {
      const item = items[index]
      if (item !== undefined) add(found, item.article, item)
    }
    return found
  })
  for (const { a, b } of [...pairs].sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)) {
    const x = groups.find(a)
    const y = groups.find(b)
    if (x === y) continue
    const [left, right] = [speakers[x], speakers[y]]
    const direct = speakers[a] !== undefined && speakers[b] !== undefined
    if (left !== undefined && right !== undefined && left !== right && !direct) continue
    const [from, into] = [places[x], places[y]]
    if (from === undefined || into === undefined) continue
    const [small, large] = from.size <= into.size ? [from, into] : [into, from]
    if ([...small].some(([article, list]) => list.some((item) => large.get(article)?.some((other) => overlap(item, other))))) continue
    for (const [article, list] of small) for (const item of list) add(large, article, item)
    groups.join(x, y)
    const root = groups.find(x)
    places[root] = large
    speakers[root] = left ?? right
  }
  return groups.all()
}

function statementsOf(
  groups: readonly (readonly number[])[],
  renderings: readonly Rendering[],
  items: readonly Item[],
  maybe: readonly Maybe[],
  who: WhoIsWho,
  reader: TermReader
): Statement[] {
  const statements = groups.map((group) => {
    const members = group.flatMap((rendering) => renderings[rendering]?.items ?? []).sort((a, b) => a - b)
    return { group, members, found: members.flatMap((index) => items[index] ?? []) }
  })
  statements.sort((a, b) => b.found.length - a.found.length || (a.members[0] ?? 0) - (b.members[0] ?? 0))
  const statementOf = new Map<number, number>()
  statements.forEach(({ group }, index) => group.forEach((rendering) => statementOf.set(rendering, index)))
  const maybes = statements.map(() => new Map<number, readonly string[]>())
  for (const { a, b, shared } of maybe) {
    const [x, y] = [statementOf.get(a), statementOf.get(b)]
    if (x === undefined || y === undefined || x === y) continue
    if ((maybes[x]?.get(y)?.length ?? 0) >= shared.length) continue
    maybes[x]?.set(y, shared)
    maybes[y]?.set(x, shared)
  }
  return statements.map(({ found }, index) => {
    const texts = byCount(found.map(({ text }) => text))
    const variantOf = new Map(texts.map((text, variant) => [text, variant]))
    const speaker = commonSpeaker(found, who)
    return {
      quotes: found.map((item) => placeOf(item, variantOf.get(item.text) ?? 0)),
      variants: variantsOf(texts, reader),
      ...(speaker && { speaker }),
      maybe: [...(maybes[index] ?? [])]
        .sort((a, b) => a[0] - b[0])
        .map(([statement, shared]): MaybeStatement => ({ statement, shared }))
    }
  })
}

/** The words of `a` whose stems are in `b` too, each once. */
function wordsShared(a: Terms, b: Terms): readonly string[] {
  const other = new Set(b.list.map(({ id }) => id))
  return [...new Set(a.list.filter(({ id }) => other.has(id)).map(({ word }) => word))]
}

function placeOf({ article, quote, start, end, speaker, via }: Item, variant: number): StatementQuote {
  return { article, quote, start, end, variant, ...(speaker && { speaker }), via }
}

function variantsOf(texts: readonly string[], reader: TermReader): StatementVariant[] {
  if (texts.length === 1) return texts.map((text) => ({ text, differs: [] }))
  const read = texts.map((text) => reader.read(text).list)
  const counts = new Map<number, number>()
  for (const list of read) for (const id of new Set(list.map((term) => term.id))) counts.set(id, (counts.get(id) ?? 0) + 1)
  return texts.map((text, index) => ({
    text,
    differs: [...new Set((read[index] ?? []).filter(({ id }) => counts.get(id) === 1).map(({ word }) => word))]
  }))
}

/** The speaker that most places name; people and organizations of the archive before sources that have only a name. */
function commonSpeaker(found: readonly Item[], who: WhoIsWho): Statement['speaker'] {
  const known = new Map<number, number>()
  const named = new Map<string, number>()
  for (const { speaker, sayer } of found) {
    if (sayer !== undefined) known.set(sayer, (known.get(sayer) ?? 0) + 1)
    else if (speaker) named.set(speaker.name, (named.get(speaker.name) ?? 0) + 1)
  }
  const [best] = [...known].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  if (best !== undefined) {
    const index = best[0] >> 1
    return isPerson(best[0]) ? { name: who.personName(index), person: index } : { name: who.organizationName(index), organization: index }
  }
  const [name] = [...named].sort((a, b) => b[1] - a[1] || byUnits(a[0], b[0]))
  return name && { name: name[0] }
}
