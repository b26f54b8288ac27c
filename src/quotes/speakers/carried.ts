/**
 * Whom a pronoun beside a cue stands for where only the quotes tell: "it added" after an agency's words, "they said" after
 * the engineers', "I" inside what somebody says. "He" and "she" for people with names are resolved with the names, but in one
 * paragraph, and over to the next where nobody else is named, the word stays with whoever spoke last, also without a name: "A
 * teacher said … She said"; so it does for "the lawmaker". Who opens a story by words alone has the name that comes next.
 */
import { ADJECTIVE, DETERMINER, GIVEN_NAME, KIN, NOUN, PREPOSITION, PRONOUN, ROLE, SURNAME, TITLE } from '../../lexicon/classes.js'
import { PLURAL_NOUN } from '../../lexicon/grammar.js'
import { CARRYING_PRONOUNS, INDEFINITE_OPENERS, OWN_PRONOUNS, SUBJECT_PRONOUNS, UNNAMED_ROLES } from '../../lexicon/reporting-grammar.js'
import { genderOfWord } from '../../names/words/gender.js'
import type { Who } from '../../names/people/people.js'
import { indexAt, piece } from '../../span.js'
import type { ArticleText } from '../../text/text.js'
import { MARK } from '../../text/words/words.js'
import type { Mention, Source } from '../../types.js'
import type { Draft, Named } from './draft.js'
import { firmOf, kindOfFirm } from './firms.js'
import { isSetApart } from './said-again.js'

/** A speaker is remembered over this many paragraphs. */
const REACH = 1
/** Words of a speaker without a name that tell of a gender stand near its start. */
const LONGEST = 8
/** More mentions than these between two quotes, and the first speaker is forgotten. */
const MOST_MENTIONS = 12

/** Words before the name that opens a sentence: "Goalkeeper Jo Ames", "Her name is Jo Ames". */
const OPENING = 4
/** Sentences before the words of "she" that are asked who acts. */
const REACH_BACK = 3
/** Words between two quotes that are looked through for somebody else. */
const FARTHEST = 40

/** "Ames's “call to arms” was heard": fewer words behind a noun do not give her the word. */
const FEWEST = 6

/** Constructs that give somebody the word. */
const OWN_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(['before', 'after', 'after-inverted', 'split', 'colon'])

/** Names the pronouns of `drafts`, which are in the order of the text. */
export function carrySpeakers(drafts: readonly Draft[], who: Who): void {
  const last = new Map<string, Draft>()
  let first: Mention | null | undefined
  const opening = ({ line }: Draft): Mention | undefined => (first === undefined ? (first = firstNamed(line.text, who) ?? null) : first) ?? undefined
  for (const draft of drafts) {
    const { speaker } = draft
    if (speaker === undefined) continue
    const lower = speaker.text.toLowerCase()
    const gender = genderOf(lower)
    const isOpen = (speaker.person === undefined || namesFirst(draft, speaker.person, who)) && speaker.organization === undefined
    const isOne = gender !== undefined || (isOpen && isEpithet(draft, speaker))
    const spoken = last.get('one')
    const outer = isSaidBy(spoken, draft, speaker, who) ? spoken?.speaker : isOne ? onTheFloor(spoken, draft, speaker, who) ?? (isOpen && draft.within === undefined && (gender !== undefined || lower.endsWith('old')) ? namedNext(opening(draft), draft, speaker, who) ?? (SUBJECT_PRONOUNS.has(lower) ? actorBefore(draft, speaker) : undefined) : undefined) : isOpen && OWN_PRONOUNS.has(lower) ? draft.within?.speaker : isOpen ? carried(draft, speaker, lower, last, who) : undefined
    if (outer !== undefined) draft.speaker = named(speaker, outer)
    const one = draft.speaker
    if (one === undefined || draft.within !== undefined) continue
    if (!isSetApart(draft.line) && (draft.pattern !== 'noun' || (draft.parts[0]?.to ?? 0) - (draft.parts[0]?.from ?? 0) > FEWEST)) last.set('one', draft)
    // Whoever asks does not go on.
    if (one.person !== undefined || draft.pattern === 'asked') continue
    // "They" may be an agency too; "it" is nothing else.
    if (one.organization !== undefined || isThing(draft, one)) last.set('it', draft)
    if (one.organization !== undefined) last.set('firm', draft)
    if ((one.name.toLowerCase() !== lower || !CARRYING_PRONOUNS.has(lower)) && (one.organization !== undefined || !(isIndefinite(lower) || (somebody(draft.line.text, one) ?? 'either') !== 'either'))) last.set('they', draft)
  }
}

/** “Q,” said the former mayor, who added Q; "In his opinion, Q", "According to her, Q": still the one who spoke last. */
function isSaidBy(spoken: Draft | undefined, { line, pattern }: Draft, { text, name, person }: Source, { people }: Who): boolean {
  const before = spoken?.speaker
  if (spoken === undefined || before === undefined) return false
  const lower = text.toLowerCase()
  if (lower === 'who') return person === undefined && spoken.line === line && before.text === name
  if (pattern !== 'according-to' || spoken.line.block !== line.block || before.person === undefined) return false
  const gender = lower === 'him' ? 'male' : genderOf(lower)
  return gender !== undefined && (people[before.person]?.gender ?? gender) === gender
}

/** "It said", "they said", "the company said": whoever such a word may stand for spoke before, or acts. */
function carried(draft: Draft, speaker: Source, lower: string, last: ReadonlyMap<string, Draft>, who: Who): Named | undefined {
  const before = CARRYING_PRONOUNS.has(lower) ? remembered(last.get(lower), draft) : undefined
  const kind = kindOfFirm(draft, speaker)
  return before ?? (kind !== undefined || lower === 'it' ? firmOf(draft, speaker, kind, last.get('firm'), who) : undefined)
}

/** "The statement", "the water board": one, and nobody. */
function isThing({ line: { text: { words } } }: Draft, { start, end }: Source): boolean {
  const first = words.indexAt(start)
  if ((words.classes(first) & DETERMINER) === 0) return false
  let at = first
  for (; words.end(at + 1) <= end && at < first + LONGEST && (words.classes(at + 1) & PREPOSITION) === 0; at++) if ((words.classes(at + 1) & (ROLE | TITLE | GIVEN_NAME | SURNAME | PRONOUN)) !== 0) return false
  return at > first && (words.grammar(at) & PLURAL_NOUN) === 0
}

function remembered(draft: Draft | undefined, now: Draft): Source | undefined {
  return draft !== undefined && now.line.block - draft.line.block <= REACH ? draft.speaker : undefined
}

/**
 * "Ames said the pier was safe. “It will hold,” he said", in this paragraph or the one before: the word stays with whoever spoke
 * last, unless somebody else is named in between. So does an epithet: "the former governor said".
 */
function onTheFloor(draft: Draft | undefined, now: Draft, pronoun: Source, { mentions, people }: Who): Source | undefined {
  const speaker = draft?.speaker
  if (draft === undefined || speaker === undefined || draft.line === now.line || now.within !== undefined) return undefined
  // What goes on from a pronoun's words is the same pronoun's.
  if (speaker.start === pronoun.start) return speaker
  // "asked by Ames whether it was safe, he nodded": the word goes to whoever was asked.
  if (draft.cue !== undefined && now.line.text.words.spelling(draft.cue.to - 1).lemma === 'ask') return undefined
  const isSame = draft.line.block === now.line.block
  const isSpeech = OWN_WORDS.has(now.pattern)
  if (isSame ? !isSpeech && !now.parts.some((part) => part.marked.length > 0) : now.line.block - draft.line.block > REACH || !isSpeech) return undefined
  const lower = pronoun.text.toLowerCase()
  const gender = genderOfPhrase(lower)
  const { words } = now.line.text
  const fits = (person: number): boolean => gender === undefined || (people[person]?.gender ?? gender) === gender
  if (speaker.person !== undefined ? !fits(speaker.person) : !goesOn(draft, speaker, now, pronoun, mentions)) return undefined
  if (isSame && genderOf(lower) !== undefined) return speaker
  for (let index = indexAt(mentions, endOf(draft)) + 1, steps = 0; ; index++, steps++) {
    const mention = mentions[index]
    if (mention === undefined || mention.start >= pronoun.start) return speaker
    if (steps > MOST_MENTIONS) return undefined
    if (mention.kind === 'pronoun' || mention.organization !== undefined || mention.person === speaker.person || (mention.person !== undefined && !fits(mention.person))) continue
    if (!now.parts.some((part) => words.start(part.from) <= mention.start && mention.end <= words.end(part.to - 1))) return undefined
  }
}

/** "A teacher said Q. She said": may the pronoun be whoever spoke last, who has no name? Nobody known is it, or somebody has come new into the story. */
function goesOn(draft: Draft, speaker: Source, now: Draft, pronoun: Source, mentions: readonly Mention[]): boolean {
  const gender = genderOf(pronoun.text.toLowerCase())
  // "A teacher said Q. She said Q. She said": she still is.
  if (gender !== undefined && pronoun.person === undefined && speaker.name !== speaker.text && genderOf(speaker.text.toLowerCase()) === gender) return !isAnotherBetween(draft, pronoun)
  const isNew = now.line.block === draft.line.block && isIndefinite(speaker.text.toLowerCase()) && now.addressee === undefined
  // "An aide to Ames said Q. He said": Ames was named only to tell whose aide it is.
  const inside = mentions[indexAt(mentions, speaker.end - 1)]
  if (gender === undefined || (pronoun.person !== undefined && !isNew && (inside?.person !== pronoun.person || inside.start < speaker.start))) return false
  const known = somebody(draft.line.text, speaker)
  return (known === gender || known === 'either') && !isAnotherBetween(draft, pronoun)
}

/** "A teacher", "one resident" */
function isIndefinite(lower: string): boolean {
  const end = lower.indexOf(' ')
  return INDEFINITE_OPENERS.has(end < 0 ? lower : lower.slice(0, end))
}

/** "A teacher at the school", "my sister": one person without a name, and what the words tell of the gender. */
function somebody({ words }: ArticleText, { start, end, organization }: Source): Gender | 'either' | undefined {
  if (organization !== undefined) return undefined
  for (let at = words.indexAt(start), count = 0; words.end(at) <= end && count < LONGEST; at++, count++) {
    const classes = words.classes(at)
    if ((classes & PREPOSITION) !== 0) return undefined
    // "a source |close to the court"
    const isHead = (words.classes(at + 1) & (ROLE | KIN | NOUN)) === 0 || ((words.classes(at + 1) & ADJECTIVE) !== 0 && (words.classes(at + 2) & PREPOSITION) !== 0)
    if ((classes & (ROLE | KIN)) !== 0 && isHead) return (words.grammar(at) & PLURAL_NOUN) !== 0 ? undefined : genderOfWord(words.lower(at)) ?? 'either'
  }
  return undefined
}

/** "“No,” said the man. The boy came. “Yes,” he said": does somebody else without a name come between? */
function isAnotherBetween(draft: Draft, { start }: Source): boolean {
  const { words } = draft.line.text
  const from = words.indexAt(endOf(draft) - 1) + 1
  let depth = 0
  for (let at = from; at < from + FARTHEST && words.start(at) < start; at++) {
    if ((words.shape(at) & MARK) !== 0 && /^["“”]/.test(words.lower(at))) depth++
    if (depth % 2 === 0 && (words.classes(at) & (ROLE | KIN)) !== 0 && (words.classes(at - 1) & DETERMINER) !== 0) return true
  }
  return false
}

/** The first person whom the story names, outside of its head, if the sentence begins with the name. */
function firstNamed({ sentences, blocks, words }: ArticleText, { mentions }: Who): Mention | undefined {
  const first = mentions.find(({ kind, person, sentence }) => kind === 'name' && person !== undefined && blocks[sentences[sentence]?.block ?? -1]?.kind === 'paragraph')
  const from = sentences[first?.sentence ?? -1]?.start
  return from !== undefined && first !== undefined && words.indexAt(first.start) - words.indexAt(from) < OPENING ? first : undefined
}

/** “It is over,” he said. Next: "Ames, 39, has played his last match": the one with whom the story then begins. */
function namedNext(next: Mention | undefined, draft: Draft, { text, start }: Source, { people }: Who): Named | undefined {
  const person = next?.person
  const one = people[person ?? -1]
  const gender = genderOf(text.toLowerCase())
  const { sentences } = draft.line.text
  if (next === undefined || !one?.name.includes(' ') || next.start < start || (sentences[next.sentence]?.block ?? 0) - draft.line.block > REACH || (gender !== undefined && (one.gender ?? gender) !== gender)) return undefined
  return { name: one.name, person }
}

/** "A nurse came in. “Who is next?” she asked": who acts, without a name, in the sentence before. */
function actorBefore({ line: { text, block, from }, parts: [part] }: Draft, { text: pronoun }: Source): Named | undefined {
  const { sentences, words, source } = text
  const gender = genderOf(pronoun.toLowerCase())
  const said = Math.min(from, part?.from ?? from)
  for (let at = indexAt(sentences, words.start(said)) - 1, steps = 0; steps < REACH_BACK && block - (sentences[at]?.block ?? -Infinity) <= REACH; at--, steps++) {
    const { clauses, groups } = text.reading(at)
    const group = groups[clauses[0]?.subject ?? -1]
    if (group === undefined || group.form === 'name') return undefined
    const phrase = piece(source, words.start(group.from), words.end(group.to - 1))
    const found: Source = { ...phrase, name: phrase.text }
    const known = somebody(text, found)
    if (known === gender || known === 'either') return found
    if (found.text.toLowerCase() !== pronoun.toLowerCase()) return undefined
  }
  return undefined
}

/** Is a person named in these very words for the first time? Nobody knows yet whom a word beside them stands for. */
function namesFirst({ line: { text: { words } }, parts }: Draft, person: number, { mentions, people }: Who): boolean {
  const first = mentions[people[person]?.mentions[0] ?? -1]
  return first !== undefined && parts.some((part) => words.start(part.from) <= first.start && first.end <= words.end(part.to - 1))
}

/** Where the last word of a quote, of its cue and of its speaker ends. */
function endOf({ line: { text: { words } }, parts, cue, speaker }: Draft): number {
  let end = Math.max(speaker?.end ?? 0, cue === undefined ? 0 : words.end(cue.to - 1))
  for (const part of parts) end = Math.max(end, words.end(part.to - 1))
  return end
}

/** "The lawmaker", "the 36-year-old": one role that the story has not given to anybody by name. */
function isEpithet({ line: { text: { words } } }: Draft, { start, end }: Source): boolean {
  const head = words.indexAt(end - 1)
  if (words.lower(words.indexAt(start)) !== 'the') return false
  return words.lower(head) === 'old' || ((words.classes(head) & ROLE) !== 0 && (words.grammar(head) & PLURAL_NOUN) === 0 && !UNNAMED_ROLES.has(words.lower(head)))
}

type Gender = 'female' | 'male'

/** What a pronoun or the first words of a phrase tell. */
function genderOfPhrase(lower: string): Gender | undefined {
  let gender = genderOf(lower)
  if (gender === undefined) for (const word of lower.split(/\s+/, LONGEST)) gender ??= genderOfWord(word)
  return gender
}

/** Of the person, or what the words tell. */
export function genderOfSource({ person, text }: Source, { people }: Who): Gender | undefined {
  return person === undefined ? genderOfPhrase(text.toLowerCase()) : people[person]?.gender
}

/** What a pronoun tells. */
export function genderOf(pronoun: string): Gender | undefined {
  return pronoun === 'she' || pronoun === 'her' ? 'female' : pronoun === 'he' || pronoun === 'his' ? 'male' : undefined
}

/** `pronoun`, which stands for `one`. */
export function named(pronoun: Source, one: Named): Source {
  const { start, end, text } = pronoun
  return { start, end, text, name: one.name, ...(one.person !== undefined && { person: one.person }), ...(one.organization !== undefined && { organization: one.organization }) }
}
