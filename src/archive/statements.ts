/** Quotes and reported clauses that render one utterance. */
import type { MaybeStatement, Statement, StatementQuote, StatementVariant } from '../types.js'
import { candidatesOf, keysOf } from './candidates.js'
import { add, byCount, byUnits, groupsOf } from './groups.js'
import type { ArticleRecord } from './records.js'
import { daysBetween, type Item, itemsOf, NEAR_DAYS, type Rendering, renderingsOf, type Sayer, TELLING, type WhoIsWho, wordsOf } from './renderings.js'
import { plainRole, rolesOfBoth } from './roles.js'
import { likeness, type Likeness } from './similarity.js'
import type { TermReader, Terms } from './terms.js'

/** Two renderings that might be one statement, with the words that both have. */
interface Maybe {
  readonly a: number
  readonly b: number
  readonly shared: readonly string[]
}

/** Words in a row that are one utterance of one speaker within days: "the largest find since 1971". */
const FEWEST_IN_ROW = 4
/** Words in a row that are one utterance whenever they are printed. */
const LONG_WORDING = 9
/** Speakers of one statement that a further rendering must go with. */
const MOST_SPEAKERS = 8

/** Groups the quotes of all articles; `records` in an order that does not depend on the caller. */
export function linkStatements(records: readonly ArticleRecord[], who: WhoIsWho, reader: TermReader): Statement[] {
  const items = itemsOf(records, who, reader)
  const renderings = renderingsOf(items)
  const first = (rendering: number): Item | undefined => items[renderings[rendering]?.items[0] ?? -1]
  const candidates = candidatesOf(
    renderings.map((_, index) => keysOf(first(index)?.terms.list ?? [], first(index)?.sayer?.number)),
    2
  )
  const same: Same[] = []
  const maybe: Maybe[] = []
  candidates.forEach((others, b) => {
    for (const a of others) {
      const [x, y] = [first(a), first(b)]
      if (x === undefined || y === undefined || overlap(x, y)) continue
      const like = likeness(x.terms, y.terms)
      const verdict = judge(x, y, like, who, reader)
      if (verdict === 'same') same.push({ a, b, score: like.shared * like.cover * (1 + like.order), verbatim: isVerbatim(like) })
      else if (verdict === 'maybe') maybe.push({ a, b, shared: wordsShared(x.terms, y.terms) })
    }
  })
  const groups = join(renderings, items, same)
  return statementsOf(groups, renderings, items, maybe, who, reader)
}

/** Can two speakers not be one? A person may speak for others, but not for another person; nor two outlets for each other. */
function conflict(a: Sayer | undefined, b: Sayer | undefined): boolean {
  return a !== undefined && b !== undefined && a.id !== b.id && (a.kind === 'person') === (b.kind === 'person')
}

/** "The energy minister" in one article, and who has that office in another. */
function holds({ sayer }: Item, { sayer: other, speaker }: Item, who: WhoIsWho): boolean {
  return sayer?.kind === 'person' && other?.kind === 'name' && speaker !== undefined && rolesOfBoth([plainRole(speaker.name)], who.personRoles(sayer.index).map(plainRole)).length > 0
}

/** Quotes of one article that stand inside each other are never one statement printed twice, unless they are the same words. */
function overlap(a: Item, b: Item): boolean {
  return a.article === b.article && a.words !== b.words && a.start < b.end && b.start < a.end
}

/**
 * Is it one utterance? The same words need little else; a paraphrase needs a speaker who can be the same, nearness in
 * time, and most of what the shorter rendering says, in much the same order.
 */
function judge(a: Item, b: Item, like: Likeness, who: WhoIsWho, reader: TermReader): 'same' | 'maybe' | 'no' {
  const { shared, cover, jaccard, order } = like
  const sameSpeaker = a.sayer !== undefined && (a.sayer.id === b.sayer?.id || holds(a, b, who) || holds(b, a, who))
  const different = conflict(a.sayer, b.sayer)
  const near = daysBetween(a, b) <= NEAR_DAYS
  const verbatim = isVerbatim(like)
  const contrary = (like.denied && jaccard > 0.4) || like.numbersDiffer
  if (contrary) return shared >= 3 && cover >= 0.6 && !different && near ? 'maybe' : 'no'
  if (different) return !verbatim ? 'no' : a.sayer?.kind !== 'person' ? 'same' : 'maybe'
  // Of whose words it is a part is only known where the speaker is, unless it is much.
  if ((verbatim && (sameSpeaker || jaccard >= 0.4 || shared >= TELLING + 2)) || (sameSpeaker && cover >= 0.5 && sharesWording(a.text, b.text, near ? FEWEST_IN_ROW : LONG_WORDING, reader))) return 'same'
  if (!near) return cover >= 0.9 && order >= 0.8 && shared >= TELLING + 1 ? 'same' : 'no'
  const inside = a.article === b.article
  const least = sameSpeaker ? (inside ? 0.7 : 0.45) : inside ? 0.8 : 0.55
  // One subject brings the same few words again and again: but for what is told on one occasion, that must be most of it, or much.
  const occasion = !inside && a.day !== undefined && b.day !== undefined && who.shared(a.article, b.article) >= (sameSpeaker ? 1 : 2)
  const enough = sameSpeaker ? (occasion && cover >= 0.6 ? 2.5 : 3) : inside || occasion ? 3.5 : 4.5
  const alike = occasion || jaccard >= (sameSpeaker ? 0.36 : 0.45) || shared >= (inside ? 5 : 6)
  if (alike && shared >= enough && cover >= least && order >= 0.6) return 'same'
  return shared >= 2 && cover >= 0.4 && !inside ? 'maybe' : 'no'
}

/** Do most words of the shorter text stand in a row in the other, at least so many, and do they tell something? "The worst I have watched" quoted in part. */
function sharesWording(a: string, b: string, least: number, reader: TermReader): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  const run = commonRun(left, right)
  if (run.length < least || run.length * 2 < Math.min(left.length, right.length)) return false
  const told = new Map(reader.read(run.join(' ')).list.map(({ id, weight }) => [id, weight]))
  return [...told.values()].includes(1) && [...told.values()].reduce((sum, weight) => sum + weight, 0) >= 2
}

/** The longest row of words that both have. */
function commonRun(a: readonly string[], b: readonly string[]): readonly string[] {
  let most = 0
  let end = 0
  let row = new Uint16Array(b.length + 1)
  const others = b.map((word) => word.toLowerCase())
  a.forEach((word, i) => {
    const next = new Uint16Array(b.length + 1)
    const lower = word.toLowerCase()
    others.forEach((other, j) => {
      if (lower !== other) return
      const length = (row[j] ?? 0) + 1
      next[j + 1] = length
      if (length > most) [most, end] = [length, i + 1]
    })
    row = next
  })
  return a.slice(end - most, end)
}

/** The same words, or the words of one in the other, but for a word in twenty. */
function isVerbatim({ cover, order, shared }: Likeness): boolean {
  return cover >= 0.95 && order >= 0.9 && shared >= TELLING
}

/** A pair of renderings that are one statement. */
interface Same {
  readonly a: number
  readonly b: number
  readonly score: number
  readonly verbatim: boolean
}

/** Joins renderings, most alike first, and never two speakers who cannot be one unless the words leave no doubt. */
function join(
  renderings: readonly Rendering[],
  items: readonly Item[],
  pairs: readonly Same[]
): number[][] {
  const groups = groupsOf(renderings.length)
  const speakers = renderings.map(({ items: [first] }) => [items[first ?? -1]?.sayer].filter((sayer) => sayer !== undefined))
  const places = renderings.map((rendering) => {
    const found = new Map<number, Item[]>()
    for (const index of rendering.items) {
      const item = items[index]
      if (item !== undefined) add(found, item.article, item)
    }
    return found
  })
  for (const { a, b, verbatim } of [...pairs].sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)) {
    const x = groups.find(a)
    const y = groups.find(b)
    if (x === y) continue
    const [left, right] = [speakers[x] ?? [], speakers[y] ?? []]
    if (!verbatim && left.some((one) => right.some((other) => conflict(one, other)))) continue
    const [from, into] = [places[x], places[y]]
    if (from === undefined || into === undefined) continue
    const [small, large] = from.size <= into.size ? [from, into] : [into, from]
    if ([...small].some(([article, list]) => list.some((item) => large.get(article)?.some((other) => overlap(item, other))))) continue
    for (const [article, list] of small) for (const item of list) add(large, article, item)
    groups.join(x, y)
    const root = groups.find(x)
    places[root] = large
    speakers[root] = [...new Map([...left, ...right].map((sayer) => [sayer.id, sayer])).values()].slice(0, MOST_SPEAKERS)
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
  const known = new Map<string, { readonly sayer: Sayer; count: number }>()
  const named = new Map<string, number>()
  for (const { speaker, sayer } of found) {
    if (sayer && sayer.kind !== 'name') {
      const entry = known.get(sayer.id) ?? { sayer, count: 0 }
      entry.count++
      known.set(sayer.id, entry)
    } else if (sayer && speaker) named.set(speaker.name, (named.get(speaker.name) ?? 0) + 1)
  }
  const [best] = [...known.values()].sort((a, b) => b.count - a.count || byUnits(a.sayer.kind, b.sayer.kind) || a.sayer.index - b.sayer.index)
  if (best !== undefined) {
    const { kind, index } = best.sayer
    return kind === 'person' ? { name: who.personName(index), person: index } : { name: who.organizationName(index), organization: index }
  }
  const [name] = [...named].sort((a, b) => b[1] - a[1] || byUnits(a[0], b[0]))
  return name && { name: name[0] }
}
