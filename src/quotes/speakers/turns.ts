/**
 * Words with the name of who says them and a mark between: "Ames: pier will stay shut" and "Pier will stay shut - Ames" over an
 * article, and the turns of a transcript, "AMES: It was shut.", a paragraph each, or "Q: Why?" and "A: It was shut."
 */
import { COMMON, DEMONYM, DETERMINER, GIVEN_NAME, NOUN, ORGANIZATION_HEAD, RELATIVE, ROLE, SURNAME, VERB } from '../../lexicon/classes.js'
import { S_ENDING } from '../../lexicon/grammar.js'
import { HEADLINE_LABELS, isSpeakingNoun, SALUTATIONS } from '../../lexicon/reporting-nouns.js'
import type { ArticleText } from '../../text/text.js'
import { ALL_CAPITALS, CAPITALIZED, MARK, NUMERIC, type Words } from '../../text/words/words.js'
import { piece } from '../../span.js'
import type { Source } from '../../types.js'
import { type Cue, type Draft, draftOf, partOf } from './draft.js'
import { isDash, type Item, type NounItem } from '../lines/item.js'
import type { Line } from '../lines/lines.js'
import type { Sources } from '../attribution/sources.js'
import { phraseFrom } from '../lines/phrases.js'
import { isAllCapitals, loudLabel, type LoudLabel } from './turn-labels.js'
import { isTitle } from '../lines/stretch.js'

/** A line that opens with a name and a colon. */
interface Turn {
  readonly line: Line
  readonly colon: Cue
  /** The last word of its block. */
  readonly to: number
  readonly speaker: Source
}

/** Fewer words behind a name are a label, a score, a credit. */
const FEWEST_WORDS = 3
/** Fewer names before a colon may be a list. */
const FEWEST_TURNS = 4
/** A name has fewer words than this. */
const LONGEST_NAME = 10

/** A line that may be a turn, by what stands before its colon. */
interface Candidate extends Turn {
  readonly name: string
  /** Does the name tell by itself that it speaks? */
  readonly isSure: boolean
  /** Is it a name by its form? */
  readonly isNamed: boolean
}

/** A quote for every line that opens with the name of its speaker; `lines` are all of the article, in order. */
export function turnsOf(text: ArticleText, lines: readonly Line[], sources: Sources): readonly Draft[] {
  const candidates: Candidate[] = []
  const questions: Turn[] = []
  const answers: Turn[] = []
  const tails: Draft[] = []
  let blocks = 0
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    if (line === undefined || line.block === lines[at - 1]?.block) continue
    blocks++
    const tail = line.isHeadline && line.block !== lines[at + 1]?.block ? tailOf(line, sources) : undefined
    if (tail !== undefined) tails.push(tail)
    if (tail !== undefined) continue
    const mark = letterMark(line)
    if (mark !== undefined) {
      const start = text.words.start(line.from)
      const turn = { line, colon: mark, to: endOfBlock(lines, at), speaker: { ...piece(text.source, start, start + 1), name: text.source.charAt(start) } }
      // Answers are marked as the questions are: "A. Smith came" answers no "Q: Why?".
      if (turn.speaker.text === 'Q') questions.push(turn)
      else if (questions[0] !== undefined && text.source.charAt(start + 1) === text.source.charAt(questions[0].speaker.end)) answers.push(turn)
      continue
    }
    const loud = loudLabel(line)
    if (loud !== undefined) candidates.push(loudCandidate(text, line, loud, endOfBlock(lines, at), sources))
    if (loud !== undefined || SALUTATIONS.has(text.words.lower(line.from))) continue
    const colon = hasColon(line) ? line.items.slice(1, 4).find(({ lower }) => lower === ':') : undefined
    if (colon?.kind === 'mark' && line.items[0]?.kind === 'noun' && !isMarked(line, colon)) candidates.push(candidateOf(text, line, colon, endOfBlock(lines, at), sources))
  }
  nameInFull(candidates)
  const labels = labelsOf(candidates)
  const isTranscript = isRepeated(candidates, blocks)
  const headlines = candidates.filter(({ line, name, isSure }) => line.isHeadline && isSure && labels.get(name) !== true && !isTranscript)
  const turns = candidates.filter(({ line, name, isSure, isNamed }) => labels.get(name) === true || (isTranscript && isNamed) || (isSure && !line.isHeadline))
  // One question without an answer is a label.
  const all = questions.length > 0 && answers.length > 0 ? [...turns, ...questions, ...answers] : turns
  // One name and a colon may be a list or a caption; a transcript has several.
  return [...tails, ...[...headlines, ...(all.length > 1 ? all : [])].flatMap((turn) => turn.to > turn.colon.to ? turnOf(turn) : []), ...goneOn(lines, turns)]
}

/**
 * In a transcript a paragraph without a name goes on with the turn above it: "MARCH: Good morning.", and below "We begin in Ohio.";
 * but "Q   Thank you" is somebody else's, and behind the last turn the transcript may be over.
 */
function goneOn(lines: readonly Line[], turns: readonly Candidate[]): readonly Draft[] {
  const loud = turns.filter(({ name }) => name === name.toUpperCase())
  if (loud.length < FEWEST_TURNS) return []
  const found: Draft[] = []
  const turnAt = new Map<Line | undefined, Turn>(loud.map((turn) => [turn.line, turn]))
  const last = loud.at(-1)?.line
  let speaking: Turn | undefined
  for (let at = 0; lines[at] !== last; at++) {
    const line = lines[at]
    if (line === undefined || line.block === lines[at - 1]?.block) continue
    const turn = turnAt.get(line)
    if (turn !== undefined || line.text.blocks[line.block]?.kind !== 'paragraph' || line.text.words.lower(line.from) === 'q') speaking = turn
    else if (speaking !== undefined) found.push(draftOf(line, 'turn', [{ from: line.from, to: endOfBlock(lines, at), marked: [] }], undefined, speaking.speaker, []))
  }
  return found
}

function candidateOf(text: ArticleText, line: Line, colon: Item, to: number, sources: Sources): Candidate {
  const { words, source } = text
  const isLong = to - colon.to >= FEWEST_WORDS && !(line.isHeadline && isPortrait(line, colon))
  const speaker = isLong ? speakerOf(text, line, colon.from, sources) : undefined
  const name = source.slice(words.start(line.from), words.end(colon.from - 1))
  return { line, colon, to, speaker: speaker ?? sources.ofWords(line.from, colon.from), name, isSure: speaker !== undefined, isNamed: speaker !== undefined || isNameBefore(words, line.from, colon.from) }
}

/** A label in capitals that says more than a name, by its name: "JO AMES, HOST", "REP. JO AMES (D-HOLM)". */
function loudCandidate(text: ArticleText, line: Line, { colon, name: end }: LoudLabel, to: number, sources: Sources): Candidate {
  const { words, source } = text
  const speaker = sources.ofWords(line.from, end)
  return { line, colon, to, speaker, name: source.slice(words.start(line.from), words.end(end - 1)), isSure: speaker.person !== undefined, isNamed: true }
}

/** "AMES" is whoever was "JO AMES" in a label before. */
function nameInFull(candidates: Candidate[]): void {
  const full = new Map<string, Source>()
  candidates.forEach((candidate, at) => {
    const { name, speaker } = candidate
    const family = name.slice(name.lastIndexOf(' ') + 1)
    if (family !== name) full.set(family, full.get(family) ?? speaker)
    const known = speaker.person === undefined ? full.get(name) : undefined
    if (known !== undefined && known !== speaker) candidates[at] = { ...candidate, speaker: { ...speaker, name: known.name, ...(known.person !== undefined && { person: known.person }) } }
  })
}

/** Which names before a colon speak: one that tells so by itself, or opens several turns. A short question of a transcript looks like a heading. */
function labelsOf(candidates: readonly Candidate[]): ReadonlyMap<string, boolean> {
  const speaks = new Map<string, boolean>()
  for (const { line, colon, to, name, speaker, isSure, isNamed } of candidates) {
    const isTurn = !line.isHeadline || (line.text.blocks[line.block]?.kind === 'heading' && speaker.organization === undefined && isAllCapitals(line.text, line.from, colon.from))
    if (!isTurn || !(isSure || (isNamed && to - colon.to >= FEWEST_WORDS))) continue
    speaks.set(name, isSure || speaks.has(name))
  }
  return speaks
}

/** A transcript: most lines open with a name, and some name comes again. */
function isRepeated(candidates: readonly Candidate[], blocks: number): boolean {
  const named = candidates.filter(({ isNamed }) => isNamed)
  return named.length >= FEWEST_TURNS && 2 * named.length > blocks && new Set(named.map(({ speaker, name }) => speaker.person ?? name)).size < named.length
}

/** Words with capitals that name nothing else, "Ames", or a role, "Interviewer"; not "Pros", "Price". */
function isNameBefore(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((words.shape(at) & (CAPITALIZED | MARK | NUMERIC)) === 0) return false
  const classes = words.classes(to - 1)
  return (classes & (ROLE | GIVEN_NAME | SURNAME)) !== 0 || ((classes & (COMMON | NOUN | VERB)) === 0 && (words.grammar(to - 1) & S_ENDING) === 0)
}

/**
 * "Pier will be rebuilt - Ames", "No plans to close the pier: minister": over an article, who says it stands at its end. A paper
 * behind a dash is where it stood, and "The man who built the pier: Jo Ames" tells who that is.
 */
function tailOf(line: Line, sources: Sources): Draft | undefined {
  const { items, text: { words } } = line
  const name = items[items.length - 1]
  const mark = items[items.length - 2]
  if (name?.kind !== 'noun' || mark?.kind !== 'mark' || mark.from - line.from < FEWEST_WORDS) return undefined
  if (mark.lower !== ':' && !isDash(mark)) return undefined
  let tells = false
  for (let at = 0; at < items.length - 2; at++) {
    const item = items[at]
    if (item === undefined || item.lower === ':' || (item.classes & RELATIVE) !== 0) return undefined
    tells ||= item.kind === 'verb' || (item.kind === 'marked' && !isTitle(line, item.marked))
  }
  const speaker = tells ? sources.of(line, phraseFrom(items, items.length - 1)) : undefined
  if (speaker === undefined) return undefined
  const classes = words.classes(name.group.head)
  const speaks = speaker.person !== undefined || (classes & ROLE) !== 0 || (name.group.form === 'name' ? (classes & ORGANIZATION_HEAD) !== 0 || (speaker.organization !== undefined && mark.lower === ':' && line.text.blocks[line.block]?.kind === 'title') : isSpeakingNoun(name.lower))
  return speaks ? draftOf(line, 'heading', [partOf(line, 0, items.length - 3)], { from: mark.from, to: mark.to }, speaker, []) : undefined
}

/** The last word of the block that the line at `at` begins. */
function endOfBlock(lines: readonly Line[], at: number): number {
  let last = at
  while (lines[last + 1]?.block === lines[at]?.block) last++
  return lines[last]?.to ?? 0
}

/** "Q: Why?", "A. It was shut.": the mark behind the letters of an interview, whose names the text leaves to its reader. */
function letterMark({ text: { source, words }, from }: Line): Cue | undefined {
  const start = words.start(from)
  const letter = source.charAt(start)
  const mark = source.charAt(start + 1)
  if ((letter !== 'Q' && letter !== 'A') || (mark !== ':' && mark !== '.')) return undefined
  // "Q." is one word.
  const at = words.end(from) === start + 2 ? from : from + 1
  return words.end(at) === start + 2 ? { from: at, to: at + 1 } : undefined
}

/** Among its first words. */
function hasColon(line: Line): boolean {
  for (let at = line.from + 1; at < line.to && at < line.from + LONGEST_NAME; at++) if (line.text.words.lower(at) === ':') return true
  return false
}

function turnOf({ line, colon, to, speaker }: Turn): Draft {
  // In a transcript the marks stand inside of what is said.
  return draftOf(line, 'turn', [{ from: colon.to, to, marked: line.isHeadline ? line.marked.filter(({ first }) => first >= colon.to) : [] }], colon, speaker, [])
}

/** Words in marks behind a colon are read as quotes are, but over an article they may be less than what was said. */
function isMarked({ items, isHeadline }: Line, colon: Item): boolean {
  const at = items.indexOf(colon) + 1
  return items[at]?.kind === 'marked' && (!isHeadline || items[at + 1] === undefined || items[at + 1]?.kind === 'mark')
}

/** "Jo Ames: a life in boats": over an article, what names no act tells who somebody is. */
function isPortrait({ items, text: { words } }: Line, colon: Item): boolean {
  const at = items.indexOf(colon) + 1
  return (words.classes(items[at]?.from ?? 0) & DETERMINER) !== 0 && !items.some((item, index) => index > at && item.group?.form === 'finite' && (items[index - 1]?.classes ?? 0) === 0)
}

/** Who the words before the colon name; over an article also an office or a paper (but "Transcript:" is a label), in a transcript only a person. */
function speakerOf(text: ArticleText, line: Line, colon: number, sources: Sources): Source | undefined {
  const phrase = phraseFrom(line.items, 0)
  const head = line.items[phrase.head]
  if (head?.kind !== 'noun' || (line.items[phrase.last]?.to ?? colon) !== colon) return undefined
  const speaker = sources.of(line, phrase)
  if (speaker === undefined || speaker.person !== undefined) return speaker
  if (line.isHeadline && !isSaid(text, head.from, colon) && (speaker.organization !== undefined || (isSpeakingNoun(head.lower) && !HEADLINE_LABELS.has(head.lower)) || isOffice(text, head))) return speaker
  // "Reuters: Is that so?"; "GOALKEEPERS: Ames, Lopez" is a list.
  return !line.isHeadline && ((head.group.form === 'name' && sources.isRelay(line, phrase)) || (isAllCapitals(text, head.from, colon) && (speaker.organization !== undefined || (text.words.grammar(colon - 1) & S_ENDING) === 0))) ? speaker : undefined
}

/** "HOLM TAKES THE OARS: ", "Harwick 2-1 Mellor: ": a determiner or a number amid the words tells that they name nobody. */
function isSaid({ words }: ArticleText, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if ((words.classes(at) & DETERMINER) !== 0 || (words.shape(at) & NUMERIC) !== 0) return true
  return false
}

/** Over an article: a role, "Labor Department", "Iranian FM"; not "Restaurants", nor a place, which tells where it happened. */
function isOffice({ words }: ArticleText, { from, group: { head } }: NounItem): boolean {
  const classes = words.classes(head)
  if ((classes & ROLE) !== 0) return true
  return (classes & ORGANIZATION_HEAD) !== 0 ? (words.grammar(head) & S_ENDING) === 0 : head > from && (words.classes(head - 1) & DEMONYM) !== 0 && (words.shape(head) & ALL_CAPITALS) !== 0
}
