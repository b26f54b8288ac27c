/**
 * Words behind the name of who says them: "Ames: pier will stay shut" over an article, and the turns of a transcript,
 * "AMES: It was shut.", a paragraph each, or "Q: Why?" and "A: It was shut."
 */
import { PLACE, ROLE } from '../lexicon/classes.js'
import { HEADLINE_LABELS, isSpeakingNoun } from '../lexicon/reporting-nouns.js'
import type { ArticleText } from '../text/text.js'
import { CAPITALIZED, MARK } from '../text/words.js'
import type { Source } from '../types.js'
import { type Cue, type Draft, draftOf } from './draft.js'
import type { Line } from './lines.js'
import type { Sources } from './sources.js'
import { phraseFrom } from './phrases.js'

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
/** A name has fewer words than this. */
const LONGEST_NAME = 10
const HEADLINES: ReadonlySet<string> = /* @__PURE__ */ new Set(['title', 'deck', 'heading'])

/** A quote for every line that opens with the name of its speaker; `lines` are all of the article, in order. */
export function turnsOf(text: ArticleText, lines: readonly Line[], sources: Sources): readonly Draft[] {
  const headlines: Turn[] = []
  const turns: Turn[] = []
  const questions: Turn[] = []
  const answers: Turn[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    if (line === undefined || line.block === lines[at - 1]?.block || !hasColon(line)) continue
    const letter = letterOf(line)
    if (letter !== undefined) {
      ;(letter === 'q' ? questions : answers).push({ line, colon: { from: line.from + 1, to: line.from + 2 }, to: endOfBlock(lines, at), speaker: sources.ofWords(line.from, line.from + 1) })
      continue
    }
    const colon = line.items[1]?.lower === ':' ? line.items[1] : line.items[3]?.lower === ':' ? line.items[3] : undefined
    if (colon?.kind !== 'mark' || line.items[0]?.kind !== 'noun') continue
    const kind = text.blocks[line.block]?.kind ?? 'paragraph'
    const to = endOfBlock(lines, at)
    const speaker = to - colon.to < FEWEST_WORDS || isMarked(line, colon.to) ? undefined : speakerOf(text, line, colon.from, HEADLINES.has(kind), sources)
    if (speaker !== undefined) (HEADLINES.has(kind) ? headlines : turns).push({ line, colon, to, speaker })
  }
  // One question without an answer is a label.
  const all = questions.length > 0 && answers.length > 0 ? [...turns, ...questions, ...answers] : turns
  // One name and a colon may be a list or a caption; a transcript has several.
  return [...headlines, ...(all.length > 1 ? all : [])].map(turnOf)
}

/** The last word of the block that the line at `at` begins. */
function endOfBlock(lines: readonly Line[], at: number): number {
  let last = at
  while (lines[last + 1]?.block === lines[at]?.block) last++
  return lines[last]?.to ?? 0
}

/** "Q: Why?", "A: It was shut.": the letters of an interview, whose names the text leaves to its reader. */
function letterOf({ text: { words }, from }: Line): 'q' | 'a' | undefined {
  const lower = words.lower(from)
  return (lower === 'q' || lower === 'a') && words.lower(from + 1) === ':' && (words.shape(from) & CAPITALIZED) !== 0 ? lower : undefined
}

/** Among its first words. */
function hasColon(line: Line): boolean {
  for (let at = line.from + 1; at < line.to && at < line.from + LONGEST_NAME; at++) if (line.text.words.lower(at) === ':') return true
  return false
}

function turnOf({ line, colon, to, speaker }: Turn): Draft {
  return draftOf(line, 'turn', [{ from: colon.to, to, marked: [] }], colon, speaker, [])
}

/** Words in marks behind a colon are read as quotes are. */
function isMarked(line: Line, word: number): boolean {
  return line.items.some((item) => item.kind === 'marked' && item.from <= word + 1)
}

/** Who the words before the colon name; over an article also a place or a paper (but "Transcript:" is a label), in a transcript only a person. */
function speakerOf(text: ArticleText, line: Line, colon: number, isHeadline: boolean, sources: Sources): Source | undefined {
  const phrase = phraseFrom(line.items, 0)
  const head = line.items[phrase.head]
  if (head?.kind !== 'noun' || (line.items[phrase.last]?.to ?? colon) !== colon) return undefined
  const speaker = sources.of(line, phrase)
  if (speaker === undefined || speaker.person !== undefined) return speaker
  if (isHeadline) return speaker.organization !== undefined || (isSpeakingNoun(head.lower) && !HEADLINE_LABELS.has(head.lower)) || (text.words.classes(head.group.head) & (PLACE | ROLE)) !== 0 ? speaker : undefined
  return isAllCapitals(text, head.from, colon) ? speaker : undefined
}

/** "WALLACE", "CHRIS WALLACE" */
function isAllCapitals(text: ArticleText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const shape = text.words.shape(at)
    if ((shape & MARK) !== 0) continue
    const written = text.source.slice(text.words.start(at), text.words.end(at))
    if ((shape & CAPITALIZED) === 0 || written.length < 2 || written !== written.toUpperCase()) return false
  }
  return true
}
