/**
 * Whom "I" and "you" stand for, which only the quotes tell: whoever says the words, or has the turn in a transcript; without marks,
 * who gives a name ("I am Jo Ames"), or is asked and answers in an interview.
 */
import { PRONOUN } from '../../lexicon/classes.js'
import { FIRST_PERSON, FORMS_OF_AM, GREETINGS, INTERVIEWS, PRESENT, SECOND_PERSON, SHOWN } from '../../lexicon/voices.js'
import type { Writable } from '../../names/reading/parts.js'
import type { Who } from '../../names/people/people.js'
import { indexAt, piece } from '../../span.js'
import type { ArticleText } from '../../text/text.js'
import { CAPITALIZED, CLITIC, MARK } from '../../text/words/words.js'
import type { Mention, Piece, Quote, Source } from '../../types.js'

/** A name where the interview is spoken of counts as many elsewhere. */
const SPOKEN_OF = 3
/** Words of a title between "I am" and a name. */
const LONGEST_TITLE = 3

/** "I" or "you", and who says it or hears it. */
interface Voice extends Piece {
  readonly sentence: number
  readonly isFirst: boolean
  person: number | undefined
  /** Inside of words that somebody says. */
  isHeard: boolean
}

/** The people and the quotes of an article, with every "I" and "you" of which it is known for whom they stand. */
export function hear(text: ArticleText, who: Who, quotes: readonly Quote[]): { readonly who: Who; readonly quotes: readonly Quote[] } {
  const voices = voicesOf(text)
  if (voices.length === 0) return { who, quotes }
  hearQuotes(voices, quotes)
  const open = voices.filter(({ isHeard }) => !isHeard)
  if (open.length > 0) {
    const interview = interviewOf(text, who)
    const { self, addressee } = interview ? {} : introductions(text, who)
    // A paragraph may hold any number of them, and is read once.
    let block = -1
    let asks = false
    for (const voice of open) {
      const here = text.sentences[voice.sentence]?.block ?? -1
      if (interview === undefined) voice.person = voice.isFirst ? self : addressee
      else if (here >= interview.first) {
        if (here !== block) asks = isQuestion(text, here)
        block = here
        if (voice.isFirst !== asks) voice.person = interview.asked
      }
    }
  }
  const told = voices.filter(({ person }) => person !== undefined)
  return told.length === 0 ? { who, quotes } : withVoices(who, quotes, told)
}

function voicesOf({ source, sentences, words, ranges }: ArticleText): readonly Voice[] {
  const voices: Voice[] = []
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    const { from, to } = ranges[sentence] ?? { from: 0, to: 0 }
    for (let at = from; at < to; at++) {
      if ((words.classes(at) & PRONOUN) === 0) continue
      const isFirst = FIRST_PERSON.has(words.lower(at))
      // "Norton I, Emperor" has a number.
      const isNumber = at > from && (words.shape(at - 1) & CAPITALIZED) !== 0 && (words.shape(at + 1) & MARK) !== 0
      if ((isFirst && !isNumber) || SECOND_PERSON.has(words.lower(at))) voices.push({ ...piece(source, words.start(at), words.end(at)), sentence, isFirst, person: undefined, isHeard: false })
    }
  }
  return voices
}

/** Who says words in marks or has a turn is "I" there, and of two who have turns the other one is "you". */
function hearQuotes(voices: readonly Voice[], quotes: readonly Quote[]): void {
  const turns = new Set(quotes.flatMap(({ pattern, speaker }) => (pattern === 'turn' && speaker?.person !== undefined ? [speaker.person] : [])))
  for (const { kind, pattern, parts, marked, speaker, addressee } of quotes) {
    if (kind === 'term') continue
    const isTurn = pattern === 'turn'
    const other = !isTurn ? addressee?.person : turns.size > 2 ? undefined : [...turns].find((person) => person !== speaker?.person)
    for (const { start, end } of isTurn ? parts : marked) {
      for (let at = indexAt(voices, start - 1) + 1; at < voices.length; at++) {
        const voice = voices[at]
        if (voice === undefined || voice.start >= end) break
        voice.isHeard = true
        voice.person = voice.isFirst ? speaker?.person : other
      }
    }
  }
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

/** Who is asked in an interview without labels: named most often where it is spoken of, before the first question. */
function interviewOf(text: ArticleText, { mentions }: Who): { readonly first: number; readonly asked: number } | undefined {
  const first = text.blocks.findIndex((_, index) => isQuestion(text, index))
  const before = text.blocks[first]?.sentences[0] ?? 0
  const told = new Set<number>()
  for (let sentence = 0; sentence < before; sentence++) {
    const { from, to } = text.ranges[sentence] ?? { from: 0, to: 0 }
    for (let at = from; at < to; at++) if (INTERVIEWS.has(text.words.lower(at))) told.add(sentence)
  }
  if (told.size === 0) return undefined
  const counts = new Map<number, number>()
  for (const { kind, person, sentence } of mentions) if (kind === 'name' && person !== undefined && sentence < before) counts.set(person, (counts.get(person) ?? 0) + (told.has(sentence) ? SPOKEN_OF : 1))
  const [most, next] = [...counts].sort((a, b) => b[1] - a[1])
  return most === undefined || most[1] === next?.[1] ? undefined : { first, asked: most[0] }
}

/** A paragraph that asks "you" something. */
function isQuestion({ source, blocks, ranges, words }: ArticleText, index: number): boolean {
  const { kind, end, sentences } = blocks[index] ?? {}
  if ((kind !== 'paragraph' && kind !== 'heading') || sentences === undefined || source.charAt((end ?? 0) - 1) !== '?') return false
  const to = ranges[sentences[1] - 1]?.to ?? 0
  for (let at = ranges[sentences[0]]?.from ?? 0; at < to; at++) if (SECOND_PERSON.has(words.lower(at))) return true
  return false
}

/** The voices among the other mentions, and every number of a mention moved behind those before it. */
function withVoices(who: Who, quotes: readonly Quote[], voices: readonly Voice[]): { readonly who: Who; readonly quotes: readonly Quote[] } {
  const mentions: Mention[] = []
  const moved: number[] = []
  const of = who.people.map((): number[] => [])
  let next = 0
  const add = (before: number): void => {
    for (let voice = voices[next]; voice !== undefined && voice.start < before; voice = voices[++next]) {
      const { start, end, text, sentence, person } = voice
      of[person ?? -1]?.push(mentions.length)
      mentions.push({ start, end, text, kind: 'pronoun', sentence, ...(person !== undefined && { person }) })
    }
  }
  for (const mention of who.mentions) {
    add(mention.start)
    moved.push(mentions.length)
    mentions.push(mention)
  }
  add(Infinity)
  const renumber = (list: readonly number[]): readonly number[] => list.map((at) => moved[at] ?? at)
  const source = (one: Source): Source => {
    if (one.mention !== undefined) return { ...one, mention: moved[one.mention] ?? one.mention }
    const mention = one.person === undefined ? indexAt(mentions, one.start) : -1
    const voice = mentions[mention]
    return voice?.start !== one.start || voice.end !== one.end || voice.person === undefined ? one : { ...one, name: who.people[voice.person]?.name ?? one.name, mention, person: voice.person }
  }
  return {
    who: {
      mentions,
      people: who.people.map((person, index) => ({ ...person, mentions: [...renumber(person.mentions), ...(of[index] ?? [])].sort((a, b) => a - b) })),
      organizations: who.organizations.map((organization) => ({ ...organization, mentions: renumber(organization.mentions) }))
    },
    quotes: quotes.map((quote) => {
      const speaker = quote.speaker && source(quote.speaker)
      const addressee = quote.addressee && source(quote.addressee)
      if (speaker === quote.speaker && addressee === quote.addressee && quote.via.length === 0) return quote
      const made: Writable<Quote> = { ...quote }
      if (speaker !== undefined) made.speaker = speaker
      if (quote.via.length > 0) made.via = quote.via.map(source)
      if (addressee !== undefined) made.addressee = addressee
      return made
    })
  }
}
