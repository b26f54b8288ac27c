import { COORDINATOR, REPORTING_VERB, SUBORDINATOR } from '../lexicon/classes.js'
import { ROLE_COMPLEMENTS } from '../lexicon/name-context.js'
import type { SentenceReading } from '../text/clauses.js'
import type { ArticleText } from '../text/text.js'
import { CAPITALIZED, MARK, type Words } from '../text/words.js'
import type { Mention } from '../types.js'
import type { Draft, Gender } from './person-draft.js'
import type { FoundName } from './find.js'
import { genderOfWord } from './gender.js'
import { officeFit, type RoleRange } from './offices.js'
import { fitsRole, type RolePhrase } from './roles.js'
import { governorsOf, mainSubject, nounGroupAt, speakerOf, standingOf, type Standing } from './standing.js'

/** A name, a role or a pronoun where it stands. */
export class Item {
  /** Whom it has turned out to stand for. */
  draft: Draft | undefined = undefined
  /** What stands for nobody and is no name or pronoun is not told of. */
  told = true

  constructor(
    readonly kind: Mention['kind'],
    readonly sentence: number,
    /** Word indexes, half-open. */
    readonly from: number,
    readonly to: number,
    readonly name: FoundName | undefined,
    readonly phrase: RolePhrase | undefined,
    readonly gender: Gender | undefined,
    /** Stands in quotation marks. */
    readonly quoted: boolean
  ) {}
}

/** Somebody the text has spoken of: a person with a name, or a role that nobody's name goes with. */
export class Actor {
  /** Its last mention: words, half-open, and sentence. */
  word = -1
  end = -1
  sentence = -1
  /** How that mention stands in its sentence, once somebody has asked. */
  standing: Standing | undefined = undefined
  count = 0
  /** The last sentence that tells of its saying something. */
  spoke = -Infinity
  readonly heads: string[] = []
  /** What it is called, as words of the text. */
  readonly roles: readonly RoleRange[]
  nation: string | undefined = undefined
  /** In digits, as the text gives it. */
  age: string | undefined = undefined

  constructor(
    readonly draft: Draft | undefined,
    public gender: Gender | undefined,
    /** The role that nobody's name goes with. */
    role?: RoleRange
  ) {
    this.roles = draft?.roles ?? (role === undefined ? [] : [role])
  }
}

/** How many words behind a pronoun are looked at for names of its clause. */
const CLAUSE_REACH = 10
/** How many actors a pronoun can choose among. */
export const BOUND = 8
/** A pronoun looks back over this many sentences. */
const REACH = 8
/** "The Irishman" goes back to somebody no further than this many sentences away. */
const NEAR = 2
/** A pronoun further than this from the start of its sentence is no opening that points ahead. */
const AHEAD = 12
/** Who has the office that the possessor has, in another place. */
export const COUNTERPART = 'counterpart'
const COMPLEMENT: ReadonlySet<string> = /* @__PURE__ */ new Set(ROLE_COMPLEMENTS)

/** How an antecedent is chosen: recency, subjects before objects, those spoken of often (Lappin and Leass 1994). */
const WEIGHTS = { sentence: -0.6, paragraph: -0.15, subject: 0.4, near: 0.7, embedded: 0.5, often: 0.6, known: 0.2, unknown: -0.65, ahead: 0.3, reporter: 1.2, governor: 0.4, nameless: -0.8, spoke: 0.5 } as const

/** Remembers what somebody is called, for "the minister" later on. */
export function addHead(byHead: Map<string, Actor[]>, actor: Actor, head: string): void {
  if (!actor.heads.includes(head)) actor.heads.push(head)
  const list = byHead.get(head)
  if (!list) byHead.set(head, [actor])
  else {
    const at = list.indexOf(actor)
    if (at >= 0) list.splice(at, 1)
    list.push(actor)
    if (list.length > BOUND) list.shift()
  }
}

/** The person last spoken of who has the role that the phrase names, else a role of its kind. */
export function anaphor(text: ArticleText, item: Item, phrase: RolePhrase, recent: readonly Actor[], byHead: ReadonlyMap<string, readonly Actor[]>, endsWith: ReadonlyMap<number, Actor>): Actor | undefined {
  // "his Iranian counterpart": whoever of that nation was spoken of, whatever the office.
  if (phrase.head === COUNTERPART && phrase.nation !== undefined) return recent.findLast((actor) => actor.draft !== undefined && actor.nation === phrase.nation && actor !== endsWith.get(phrase.from))
  if ((text.words.shape(phrase.to) & CAPITALIZED) !== 0 || COMPLEMENT.has(text.words.lower(phrase.to))) return undefined
  if (phrase.owned && phrase.nation === undefined) return undefined
  const gender = genderOfWord(phrase.head)
  const fits = (actor: Actor): boolean => !(gender && actor.gender && gender !== actor.gender)
  // Whose office agrees best, and of these whoever was spoken of last.
  const last = (list: readonly Actor[], test: (actor: Actor) => boolean): Actor | undefined => {
    let best: Actor | undefined
    let most = -1
    for (const actor of list) {
      const agree = fits(actor) && test(actor) ? officeFit(text.words, phrase, phrase.head, actor.roles) : -1
      if (agree < most || (agree === most && (best === undefined || actor.word < best.word))) continue
      best = actor
      most = agree
    }
    return best
  }
  const exact = byHead.get(phrase.head) ?? []
  if (exact.length > 0) {
    if (phrase.nation === undefined) return last(exact, () => true)
    return last(exact, (actor) => actor.nation === phrase.nation) ?? last(exact, (actor) => actor.nation === undefined)
  }
  // "The Supreme Leader" is nobody's kind.
  if ((text.words.shape(phrase.to - 1) & CAPITALIZED) !== 0 && !phrase.anaphoric) return undefined
  const alike = last(recent, (actor) => (phrase.nation === undefined || actor.nation === phrase.nation) && actor.heads.some((head) => fitsRole(phrase.head, head)))
  return alike ?? (phrase.anaphoric ? lastSpokenOf(text, item, phrase, recent, endsWith) : undefined)
}

/** "the Irishman", "the 22-year-old": a named person spoken of just before, whom neither nation nor age speaks against. */
function lastSpokenOf(text: ArticleText, item: Item, phrase: RolePhrase, recent: readonly Actor[], endsWith: ReadonlyMap<number, Actor>): Actor | undefined {
  const can = recent.filter(
    ({ draft, sentence, age, nation }) =>
      draft !== undefined && item.sentence - sentence <= NEAR && (age ?? phrase.age) === (phrase.age ?? age) && (nation ?? phrase.nation) === (phrase.nation ?? nation)
  )
  const sure = phrase.age === undefined ? undefined : can.find(({ age }) => age === phrase.age)
  if (sure) return sure
  // The sentence before goes first, however often somebody further up has been spoken of.
  const last = can.filter(({ sentence }) => item.sentence - sentence < NEAR)
  return antecedent(text, item, genderOfWord(phrase.head), last.length > 0 ? last : can, endsWith)
}

/** Somebody whose name follows as the subject: "In her speech, Rania Haddad said". */
function ahead(text: ArticleText, item: Item, endsWith: ReadonlyMap<number, Actor>): Actor | undefined {
  const { from, to } = text.ranges[item.sentence] ?? { from: 0, to: 0 }
  if (item.quoted || item.from - from > AHEAD) return undefined
  // Most sentences name nobody behind the pronoun: they need not be read for their subject.
  let at = item.to
  while (at < to && !endsWith.has(at)) at++
  if (at >= to) return undefined
  const subject = mainSubject(text.reading(item.sentence))
  return subject && subject.from > item.from ? endsWith.get(subject.to - 1) : undefined
}

/** The last word of who says the words in marks around a pronoun: the subject of "said" in this sentence, or in one beside it in the same block. */
export function speakerAround(text: ArticleText, sentence: number): number | undefined {
  const block = text.sentences[sentence]?.block
  for (const at of [sentence, sentence - 1, sentence + 1, sentence - 2]) {
    if (text.sentences[at]?.block !== block) continue
    const end = speakerOf(text.reading(at), text.words)
    if (end !== undefined) return end
  }
  return undefined
}

/** "He called on Haddad": a subject is nobody who is named behind it in its clause (principle C, Chomsky 1981). */
function isNamedBehind(words: Words, from: number, to: number, actor: Actor, endsWith: ReadonlyMap<number, Actor>): boolean {
  for (let at = from; at < Math.min(to, from + CLAUSE_REACH); at++) {
    if ((words.shape(at) & MARK) !== 0 && words.lower(at) !== '-' && words.lower(at) !== '.') return false
    if (endsWith.get(at) === actor) return true
    if ((words.classes(at) & (SUBORDINATOR | COORDINATOR)) !== 0) return false
  }
  return false
}

/** Do quotation marks hold the word and close right before a pronoun? */
const isQuotedBefore = ({ inner }: SentenceReading, at: number, pronoun: number): boolean =>
  inner.some(({ from, to, kind }) => kind === 'quoted' && to === pronoun && from <= at && at < to)

/** Whom a pronoun stands for: the heaviest of those last spoken of whose gender does not speak against it. */
export function antecedent(text: ArticleText, item: Item, gender: Gender | undefined, recent: readonly Actor[], endsWith: ReadonlyMap<number, Actor>, speaker?: Actor): Actor | undefined {
  const next = ahead(text, item, endsWith)
  let best: Actor | undefined
  let bestWeight = -Infinity
  const reading = text.reading(item.sentence)
  const governors = governorsOf(reading, text.words, item.from)
  const pronoun = text.words.lower(item.from)
  // "Accused her of it", but "accused her brother": a possessive opens a longer group.
  const direct = pronoun === 'her' && nounGroupAt(reading, item.from)?.to === item.to
  const subject = pronoun === 'he' || pronoun === 'she'
  // "According to her": whoever the last sentence was about told it.
  const source = text.words.lower(item.from - 2) === 'according'
  const says = subject && !item.quoted && (text.words.classes(item.to) & REPORTING_VERB) !== 0
  // Nobody else has been named in its sentence.
  const opens = subject && recent.every((actor) => actor.sentence < item.sentence)
  for (const actor of next === undefined || recent.includes(next) ? recent : [...recent, next]) {
    if (actor === speaker || (actor.gender !== undefined && gender !== undefined && actor.gender !== gender)) continue
    const distance = item.sentence - actor.sentence
    if (actor !== next && distance > REACH) continue
    const governor = governors.find(({ end }) => endsWith.get(end) === actor)
    // "Haddad was his deputy": another's.
    if (governor?.own === true && governor.is) continue
    // "Haddad called on him": the object of a verb is not its subject (principle B, Chomsky 1981).
    if (governor?.own === true && (pronoun === 'him' || (direct && governor.acts))) continue
    if (subject && isNamedBehind(text.words, item.to, text.ranges[item.sentence]?.to ?? item.to, actor, endsWith)) continue
    // "“Haddad saw it,” she said": who speaks is nobody who is named in what is said.
    if (subject && !item.quoted && distance === 0 && isQuotedBefore(reading, actor.word, item.from)) continue
    let weight = Math.log2(1 + actor.count) * WEIGHTS.often + (actor.gender === gender ? WEIGHTS.known : WEIGHTS.unknown)
    weight += actor === next ? Math.max(WEIGHTS.ahead, distance <= REACH ? distance * WEIGHTS.sentence : -Infinity) : distance * WEIGHTS.sentence
    if (actor.sentence >= 0) {
      actor.standing ??= standingOf(text.reading(actor.sentence), text.words, actor.word, actor.end)
      if (actor.standing !== 'none') weight += actor.standing !== 'main' ? WEIGHTS.embedded : source ? WEIGHTS.reporter : WEIGHTS.subject
    }
    if (governor) weight += governor.reports && !governor.own ? WEIGHTS.reporter : WEIGHTS.governor
    const isNear = opens && distance === 1 && actor.standing === 'main'
    const apart = actor.sentence >= 0 && text.sentences[actor.sentence]?.block !== text.sentences[item.sentence]?.block
    if (apart) weight += WEIGHTS.paragraph
    // Who the sentence before was about goes on (Grosz, Joshi and Weinstein 1995).
    else if (isNear) weight += WEIGHTS.near
    // "A spokeswoman said it was late. “We are sorry,” she said": the subject of the sentence before needs no name.
    // “I asked the referee and he said no”: those of whom somebody speaks go with what is spoken.
    if (!actor.draft && !(item.quoted && distance === 0) && (apart || !subject || actor.standing !== 'main' || actor.gender !== gender)) weight += WEIGHTS.nameless
    // "“It was late,” Haddad said. … “We left,” he said."
    if (says && item.sentence - actor.spoke < NEAR) weight += WEIGHTS.spoke
    weight += (actor.word / (1 + item.from)) * 0.1
    if (weight > bestWeight) {
      best = actor
      bestWeight = weight
    }
  }
  return best
}
