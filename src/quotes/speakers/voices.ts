/**
 * Whom "I" and "you" stand for, which only the quotes tell: whoever says the words, or has the turn in a transcript; without marks,
 * who gives a name ("I am Jo Ames"), or is asked and answers in an interview.
 */
import { PRONOUN } from '../../lexicon/classes.js'
import { FIRST_PERSON, FORMS_OF_AM, GREETINGS, INTERVIEWS, PRESENT, SECOND_PERSON, SHOWN, TALKS } from '../../lexicon/voices.js'
import type { Writable } from '../../names/reading/parts.js'
import type { Who } from '../../names/people/people.js'
import { firstBehind, indexAt, piece } from '../../span.js'
import type { ArticleText } from '../../text/text.js'
import { CAPITALIZED, CLITIC, MARK, type Words } from '../../text/words/words.js'
import type { Mention, Quote, Source } from '../../types.js'

/** A name where the interview is spoken of counts as many elsewhere. */
const SPOKEN_OF = 3
/** So many questions, each a paragraph with fewer answers behind it than so many, make a talk an interview. */
const OFTEN = 3
/** Words of a title between "I am" and a name. */
const LONGEST_TITLE = 3

/** Every "I" and "you" of an article in columns, as a long text has very many, and who says or hears each. */
interface Voices {
  /** Word indexes. */
  readonly words: readonly number[]
  readonly sentences: readonly number[]
  /** Whom each stands for, `NOBODY`, or `UNHEARD` outside of words that somebody says. */
  readonly people: number[]
}

const NOBODY = -1
const UNHEARD = -2

/** Who is in an article, with every "I" and "you" of which it is known for whom they stand; the sources of the quotes go along. */
export function hear(text: ArticleText, who: Who, quotes: readonly Writable<Quote>[]): Who {
  const voices = voicesOf(text)
  if (voices.words.length === 0) return who
  hearQuotes(text, voices, quotes)
  if (voices.people.includes(UNHEARD)) hearTelling(text, voices, who)
  return voices.people.some((person) => person >= 0) ? withVoices(text, who, quotes, voices) : who
}

/** Outside of words that are said, whom an interview asks, or who gives a name. */
function hearTelling(text: ArticleText, { words, sentences, people }: Voices, who: Who): void {
  const { self, addressee } = introductions(text, who)
  const interview = interviewOf(text, who, self === undefined)
  if (interview === undefined && self === undefined && addressee === undefined) return
  // A paragraph may hold any number of them, and is read once.
  let block = -1
  let asks = false
  for (let voice = 0; voice < words.length; voice++) {
    if (people[voice] !== UNHEARD) continue
    const isFirst = FIRST_PERSON.has(text.words.lower(words[voice] ?? 0))
    const here = text.sentences[sentences[voice] ?? 0]?.block ?? -1
    if (interview === undefined) people[voice] = (isFirst ? self : addressee) ?? NOBODY
    else if (here >= interview.first) {
      if (here !== block) asks = isQuestion(text, here)
      block = here
      if (isFirst !== asks) people[voice] = interview.asked
    }
  }
}

function voicesOf({ words, ranges }: ArticleText): Voices {
  const voices: { words: number[]; sentences: number[]; people: number[] } = { words: [], sentences: [], people: [] }
  for (let sentence = 0; sentence < ranges.length; sentence++) {
    const range = ranges[sentence]
    if (range === undefined) continue
    for (let at = range.from; at < range.to; at++) {
      if ((words.classes(at) & PRONOUN) === 0) continue
      const lower = words.lower(at)
      // "Norton I, Emperor" has a number.
      if (!SECOND_PERSON.has(lower) && (!FIRST_PERSON.has(lower) || (at > range.from && (words.shape(at - 1) & CAPITALIZED) !== 0 && (words.shape(at + 1) & MARK) !== 0))) continue
      voices.words.push(at)
      voices.sentences.push(sentence)
      voices.people.push(UNHEARD)
    }
  }
  return voices
}

/** Who says words in marks or has a turn is "I" there, and of two who have turns the other one is "you". */
function hearQuotes({ words }: ArticleText, voices: Voices, quotes: readonly Quote[]): void {
  const turns = new Set<number>()
  for (const { pattern, speaker } of quotes) if (pattern === 'turn' && speaker?.person !== undefined) turns.add(speaker.person)
  for (const { kind, pattern, parts, marked, speaker, addressee } of quotes) {
    if (kind === 'term') continue
    const isTurn = pattern === 'turn'
    const other = !isTurn ? addressee?.person : turns.size > 2 ? undefined : [...turns].find((person) => person !== speaker?.person)
    for (const { start, end } of isTurn ? parts : marked) {
      for (let voice = firstFrom(words, voices, start); voice < voices.words.length; voice++) {
        const at = voices.words[voice] ?? 0
        if (words.start(at) >= end) break
        voices.people[voice] = (FIRST_PERSON.has(words.lower(at)) ? speaker?.person : other) ?? NOBODY
      }
    }
  }
}

/** The first that begins at or behind an offset of the source. */
function firstFrom(words: Words, { words: voices }: Voices, start: number): number {
  return firstBehind(voices.length, (index) => words.start(voices[index] ?? 0) >= start)
}

/** Whoever gives a name, "I am Jo Ames", "it's Jo here", or signs what opens with "Dear Kim,", and whom that greets; nobody where two do. */
function introductions({ source, words, ranges }: ArticleText, { mentions }: Who): { readonly self?: number | undefined; readonly addressee?: number | undefined } {
  const selves = new Set<number>()
  const greeted = new Set<number>()
  let signed: number | undefined
  for (const { kind, person, sentence, start, end } of mentions) {
    if (kind !== 'name' || person === undefined) continue
    let at = words.indexAt(start) - 1
    for (let steps = 0; steps < LONGEST_TITLE && (words.shape(at) & CAPITALIZED) !== 0 && !FIRST_PERSON.has(words.lower(at)) && !GREETINGS.has(words.lower(at)); steps++) at--
    const next = words.indexAt(end - 1) + 1
    const before = words.lower(words.lower(at - 1) === 'name' ? at - 2 : at - 1)
    if (at === ranges[sentence]?.from && GREETINGS.has(words.lower(at)) && words.lower(next) === ',') greeted.add(person)
    else if (FORMS_OF_AM.has(words.lower(at)) && ((FIRST_PERSON.has(before) && (words.shape(next) & CLITIC) === 0) || (SHOWN.has(before) && PRESENT.has(words.lower(next))))) selves.add(person)
    signed = /^\s*(?:\n|$)/.test(source.slice(end, end + 3)) && source.charAt(start - 1) === '\n' ? person : undefined
  }
  if (selves.size === 0 && greeted.size > 0 && signed !== undefined) selves.add(signed)
  return { self: only(selves), addressee: only(greeted) }
}

function only(people: ReadonlySet<number>): number | undefined {
  const [person] = people
  return people.size === 1 ? person : undefined
}

/**
 * Who is asked in an interview without labels: named most often where it is spoken of, before the first question, and no author.
 * Where several questions stand, a talk is one as well, but for one that somebody opens with a name.
 */
function interviewOf(text: ArticleText, { mentions }: Who, mayTalk: boolean): { readonly first: number; readonly asked: number } | undefined {
  const first = text.blocks.findIndex((_, index) => isQuestion(text, index))
  const before = text.blocks[first]?.sentences[0] ?? 0
  const told = new Set<number>()
  const talked = new Set<number>()
  for (let sentence = 0; sentence < before; sentence++) {
    const { from, to } = text.ranges[sentence] ?? { from: 0, to: 0 }
    for (let at = from; at < to; at++) {
      if (INTERVIEWS.has(text.words.lower(at))) told.add(sentence)
      else if (TALKS.has(text.words.lower(at))) talked.add(sentence)
    }
  }
  if (told.size === 0 && (!mayTalk || talked.size === 0 || !asksOften(text, first))) return undefined
  const spoken = told.size === 0 ? talked : told
  const counts = new Map<number, number>()
  const authors = new Set<number>()
  for (const { kind, person, sentence } of mentions) {
    if (kind !== 'name' || person === undefined) continue
    if (text.blocks[text.sentences[sentence]?.block ?? 0]?.kind === 'byline') authors.add(person)
    else if (sentence < before && (told.size > 0 || spoken.has(sentence))) counts.set(person, (counts.get(person) ?? 0) + (spoken.has(sentence) ? SPOKEN_OF : 1))
  }
  for (const author of authors) counts.delete(author)
  const [most, next] = [...counts].sort((a, b) => b[1] - a[1])
  return most === undefined || most[1] === next?.[1] ? undefined : { first, asked: most[0] }
}

/** Is every second or third paragraph from `first` on a mere question? */
function asksOften({ source, blocks }: ArticleText, first: number): boolean {
  let asked = 0
  let told = 0
  for (let at = first; at >= 0 && at < blocks.length; at++) {
    const { kind, end } = blocks[at] ?? {}
    if (kind !== 'paragraph' && kind !== 'heading') continue
    if (source.charAt((end ?? 0) - 1) === '?') asked++
    else told++
  }
  return asked >= OFTEN && told < asked * OFTEN
}

/** A paragraph that asks "you" something. */
function isQuestion({ source, blocks, ranges, words }: ArticleText, index: number): boolean {
  const { kind, end, sentences } = blocks[index] ?? {}
  if ((kind !== 'paragraph' && kind !== 'heading') || sentences === undefined || source.charAt((end ?? 0) - 1) !== '?') return false
  const to = ranges[sentences[1] - 1]?.to ?? 0
  for (let at = ranges[sentences[0]]?.from ?? 0; at < to; at++) if (SECOND_PERSON.has(words.lower(at))) return true
  return false
}

/** "He" may have been given to somebody without a name. */
function isVoice(lower: string): boolean {
  return FIRST_PERSON.has(lower) || SECOND_PERSON.has(lower)
}

/** The voices among the other mentions, and every number of a mention moved behind those before it. */
function withVoices({ source, words }: ArticleText, who: Who, quotes: readonly Writable<Quote>[], voices: Voices): Who {
  const mentions: Mention[] = []
  const moved: number[] = []
  const people = who.people.map((): number[] => [])
  const organizations = who.organizations.map((): number[] => [])
  const add = (mention: Mention): void => {
    if (mention.person !== undefined) people[mention.person]?.push(mentions.length)
    if (mention.organization !== undefined) organizations[mention.organization]?.push(mentions.length)
    mentions.push(mention)
  }
  let next = 0
  const addBefore = (before: number): void => {
    for (; next < voices.words.length; next++) {
      const at = voices.words[next] ?? 0
      const start = words.start(at)
      if (start >= before) break
      const person = voices.people[next] ?? NOBODY
      if (person >= 0) add({ ...piece(source, start, words.end(at)), kind: 'pronoun', sentence: voices.sentences[next] ?? 0, person })
    }
  }
  for (const mention of who.mentions) {
    addBefore(mention.start)
    moved.push(mentions.length)
    add(mention)
  }
  addBefore(Infinity)
  const sourceOf = (one: Source): Source => {
    if (one.mention !== undefined) return { ...one, mention: moved[one.mention] ?? one.mention }
    const mention = one.person === undefined ? indexAt(mentions, one.start) : -1
    const voice = mentions[mention]
    return voice?.start !== one.start || voice.end !== one.end || voice.person === undefined || !isVoice(one.text.toLowerCase()) ? one : { ...one, name: who.people[voice.person]?.name ?? one.name, mention, person: voice.person }
  }
  for (const quote of quotes) {
    if (quote.speaker !== undefined) quote.speaker = sourceOf(quote.speaker)
    if (quote.via.length > 0) quote.via = quote.via.map(sourceOf)
    if (quote.addressee !== undefined) quote.addressee = sourceOf(quote.addressee)
  }
  return {
    mentions,
    people: who.people.map((person, index) => ({ ...person, mentions: people[index] ?? [] })),
    organizations: who.organizations.map((organization, index) => ({ ...organization, mentions: organizations[index] ?? [] }))
  }
}
