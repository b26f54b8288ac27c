/** Whom "he", "her" and "himself" stand for. */
import { COORDINATOR, DETERMINER, REPORTING_VERB, SUBORDINATOR } from '../../lexicon/classes.js'
import type { SentenceReading } from '../../text/clauses/clauses.js'
import type { ArticleText } from '../../text/text.js'
import { CAPITALIZED, CLITIC, MARK, type Words } from '../../text/words/words.js'
import { NEAR, type Actor, type Item } from './actors.js'
import type { EndsOfMentions } from './ends.js'
import type { Gender } from '../words/gender.js'
import * as WEIGHTS from './antecedent-weights.js'
import { governorsOf, mainSubject, nounGroupAt, standingOf } from '../../text/clauses/standing.js'

/** A pronoun looks back over this many sentences. */
const REACH = 8
/** A pronoun further than this from the start of its sentence is no opening that points ahead. */
const AHEAD = 12
/** How many words behind a pronoun are looked at for names of its clause. */
const CLAUSE_REACH = 10

/** Somebody whose name follows as the subject: "In her speech, Rania Haddad said". */
function ahead(text: ArticleText, item: Item, endsWith: EndsOfMentions): Actor | undefined {
  const { from, to } = text.ranges[item.sentence] ?? { from: 0, to: 0 }
  if (item.quoted || item.from - from > AHEAD) return undefined
  // Most sentences name nobody behind the pronoun: they need not be read for their subject.
  let at = item.to
  while (at < to && endsWith.at(at) === undefined) at++
  if (at >= to) return undefined
  const subject = mainSubject(text.reading(item.sentence))
  return subject && subject.from > item.from ? endsWith.at(subject.to - 1) : undefined
}

/** "He called on Haddad": a subject is nobody who is named behind it in its clause (principle C, Chomsky 1981). */
function isNamedBehind(words: Words, reading: SentenceReading, from: number, to: number, actor: Actor, endsWith: EndsOfMentions): boolean {
  // "She was born Ilse Vogel"
  if (words.lower(from + 1) === 'born') return false
  for (let at = from; at < Math.min(to, from + CLAUSE_REACH); at++) {
    if ((words.shape(at) & MARK) !== 0 && words.lower(at) !== '-' && words.lower(at) !== '.') return false
    if (endsWith.at(at) === actor && !isModifier(words, reading, at)) return true
    if ((words.classes(at) & (SUBORDINATOR | COORDINATOR)) !== 0) return false
  }
  return false
}

/** "Anti-Haddad protesters", "a Haddad rally": a name that only tells of what kind something is. */
function isModifier(words: Words, reading: SentenceReading, at: number): boolean {
  const next = words.shape(at + 1)
  return (next & (CAPITALIZED | MARK | CLITIC)) === 0 && (nounGroupAt(reading, at)?.to ?? 0) > at + 1
}

/** Do quotation marks hold the word and close right before a pronoun? */
const isQuotedBefore = ({ inner }: SentenceReading, at: number, pronoun: number): boolean =>
  inner.some(({ from, to, kind }) => kind === 'quoted' && to === pronoun && from <= at && at < to)

/** Whom a pronoun stands for: the heaviest of those last spoken of whose gender does not speak against it. */
export function antecedent(text: ArticleText, item: Item, gender: Gender | undefined, recent: readonly Actor[], endsWith: EndsOfMentions, speaker?: Actor): Actor | undefined {
  const next = ahead(text, item, endsWith)
  let best: Actor | undefined
  let bestWeight = -Infinity
  const { words } = text
  const reading = text.reading(item.sentence)
  const governors = governorsOf(reading, words, item.from)
  const pronoun = words.lower(item.from)
  // "Accused her of it", but "accused her brother": a possessive opens a longer group.
  const direct = pronoun === 'her' && nounGroupAt(reading, item.from)?.to === item.to
  const subject = pronoun === 'he' || pronoun === 'she'
  // "According to her": whoever the last sentence was about told it.
  const source = words.lower(item.from - 2) === 'according'
  const says = subject && !item.quoted && (words.classes(item.to) & REPORTING_VERB) !== 0
  // Nobody else has been named in its sentence.
  const opens = subject && recent.every((actor) => actor.sentence < item.sentence)
  // "Haddad questioned the plan. … “It is late,” he said": a paragraph that opens with words goes on from the last one.
  const answers = says && (words.shape(text.ranges[item.sentence]?.from ?? 0) & MARK) !== 0
  for (const actor of next === undefined || recent.includes(next) ? recent : [...recent, next]) {
    if (actor === speaker || (actor.gender !== undefined && gender !== undefined && actor.gender !== gender)) continue
    const distance = item.sentence - actor.sentence
    if (actor !== next && distance > REACH) continue
    const governor = governors.find(({ end }) => endsWith.at(end) === actor)
    // "Haddad was his deputy": another's.
    if (governor?.own === true && governor.is) continue
    // "Haddad called on him": the object of a verb is not its subject (principle B, Chomsky 1981).
    if (governor?.own === true && !source && (pronoun === 'him' || (direct && governor.acts))) continue
    if (subject && isNamedBehind(words, reading, item.to, text.ranges[item.sentence]?.to ?? item.to, actor, endsWith)) continue
    // "“Haddad saw it,” she said": who speaks is nobody who is named in what is said.
    if (subject && !item.quoted && distance === 0 && isQuotedBefore(reading, actor.word, item.from)) continue
    let weight = Math.log2(1 + actor.salienceIn(item.sentence)) * WEIGHTS.often + (actor.gender === gender ? WEIGHTS.known : WEIGHTS.unknown)
    weight += actor === next ? Math.max(WEIGHTS.ahead, distance <= REACH ? distance * WEIGHTS.sentence : -Infinity) : distance * WEIGHTS.sentence
    if (actor.sentence >= 0) {
      actor.standing ??= standingOf(text.reading(actor.sentence), words, actor.word, actor.end)
      if (actor.standing !== 'none') weight += actor.standing !== 'main' ? WEIGHTS.embedded : source ? WEIGHTS.reporter : WEIGHTS.subject
    }
    if (governor) weight += governor.own ? WEIGHTS.own : governor.reports ? WEIGHTS.reporter : WEIGHTS.governor
    const isLast = distance === 1 && actor.standing === 'main'
    const apart = actor.sentence >= 0 && text.sentences[actor.sentence]?.block !== text.sentences[item.sentence]?.block
    if (apart) weight += WEIGHTS.paragraph + (answers && isLast ? WEIGHTS.answer : 0)
    // Who the sentence before was about goes on (Grosz, Joshi and Weinstein 1995).
    else if (opens && isLast) weight += WEIGHTS.near
    // “Haddad is late. He never was before”: who is spoken of goes on being so.
    if (item.quoted && actor.quoted) weight += WEIGHTS.marks
    // "A spokeswoman said it was late. “We are sorry,” she said": the subject of the sentence before needs no name.
    // “I asked the referee and he said no”: those of whom somebody speaks go with what is spoken.
    if (!actor.draft && !(item.quoted && distance === 0) && (apart || !subject || actor.standing !== 'main' || (actor.gender !== gender && !(says && actor.gender === undefined && item.sentence - actor.spoke < NEAR && (words.classes(actor.word) & DETERMINER) !== 0)))) weight += WEIGHTS.nameless
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
