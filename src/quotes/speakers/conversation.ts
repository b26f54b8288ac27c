/**
 * Who speaks where a story tells a talk in turns, most of them without a cue: “Is it far?” Ames asked. “A mile.” “I cannot see it.”
 * In news, a paragraph in marks without a cue is still by whoever spoke last; in a talk a new paragraph is the other one's.
 */
import type { Who } from '../../names/people/people.js'
import type { ArticleText } from '../../text/text.js'
import type { Source } from '../../types.js'
import type { Draft } from './draft.js'
import { genderOf, genderOfSource, named } from './carried.js'
import { isSetApart } from './said-again.js'

/** A paragraph, or several that go on from one another, in which somebody speaks in marks. */
interface Turn {
  readonly block: number
  /** Its drafts in order. */
  readonly drafts: Draft[]
  /** Who speaks, as the paragraph tells it, and as it was worked out. */
  readonly told: Source | undefined
  speaker: Source | undefined
  /** Is nothing told of who speaks? */
  readonly isOpen: boolean
  /** Does it begin with the words in marks? */
  readonly isAnswer: boolean
  /** To whom they are said, as the paragraph tells it. */
  readonly called: Source | undefined
}

/** So many turns beside a question, and more than one of so many turns, make a talk. */
const LEAST_ASKED = 3
const SELDOM = 6
/** They and the turns beside somebody else's are more than so many times the turns in a row of one speaker. */
const OFTEN = 3
/** Turns back in which somebody else is still there. */
const REACH = 8
/** And paragraphs. */
const FARTHEST = 12

/** Gives the turns of a talk that nobody is told to speak to whoever answers there; `drafts` are in the order of the text. */
export function converse(text: ArticleText, drafts: readonly Draft[], who: Who): void {
  const turns = turnsIn(text, drafts)
  if (!isTalk(text, turns)) return
  for (let at = 0; at < turns.length; at++) answer(turns, at, who)
  for (let at = turns.length - 1; at >= 0; at--) if (turns[at]?.speaker === undefined) answer(turns, at, who)
  for (const { told, speaker, drafts: own } of turns) {
    for (const draft of own) {
      const isOwn = draft.cue !== undefined || isTold(text, draft)
      draft.term = false
      if (!isOwn) draft.pattern = speaker === undefined ? 'unattributed' : 'alternating'
      if (!isOwn) draft.speaker = speaker
      else if (speaker !== told && isSame(draft.speaker, told)) draft.speaker = draft.cue !== undefined && draft.speaker !== undefined && speaker !== undefined ? named(draft.speaker, speaker) : speaker
    }
  }
}

function turnsIn(text: ArticleText, drafts: readonly Draft[]): readonly Turn[] {
  const { blocks, words } = text
  const turns: Turn[] = []
  for (const draft of drafts) {
    const [first] = draft.parts[0]?.marked ?? []
    if (first === undefined || (draft.term && !isAll(text, draft)) || draft.within !== undefined || draft.parts[0]?.from !== first.first || isSetApart(draft.line)) continue
    const last = turns.at(-1)
    if (last?.block === first.block) {
      last.drafts.push(draft)
      continue
    }
    turns.push({ block: first.block, drafts: [draft], called: undefined, told: undefined, speaker: undefined, isOpen: false, isAnswer: words.start(first.first) === blocks[first.block]?.start })
  }
  return turns.map((turn) => {
    const told = turn.drafts.find(({ speaker, cue }) => speaker !== undefined && cue !== undefined) ?? turn.drafts.find((draft) => isTold(text, draft))
    return { ...turn, called: turn.drafts.find(({ addressee }) => addressee !== undefined)?.addressee, told: told?.speaker, speaker: told?.speaker, isOpen: told === undefined && turn.drafts.every(({ cue }) => cue === undefined) }
  })
}

/** “It left.”: a few words that are a paragraph by themselves. */
function isAll({ blocks, source }: ArticleText, { parts: [part], line: { block } }: Draft): boolean {
  const { start, end, to } = part?.marked[0] ?? {}
  return start === blocks[block]?.start && end === blocks[block]?.end && /[.?!…,]/.test(source.charAt((to ?? 0) - 1))
}

/** Does the paragraph itself name whoever speaks? Else the speaker was taken over from one before. */
function isTold({ blocks }: ArticleText, { speaker, line: { block } }: Draft): boolean {
  return speaker !== undefined && speaker.start >= (blocks[block]?.start ?? 0) && speaker.end <= (blocks[block]?.end ?? 0)
}

/** The last block of a turn. */
function endOf({ drafts, block }: Turn): number {
  return drafts.at(-1)?.parts.at(-1)?.marked.at(-1)?.block ?? block
}

/** Is `next` the paragraph behind `turn`? */
function follows(turn: Turn | undefined, next: Turn | undefined): boolean {
  return turn !== undefined && next !== undefined && next.block === endOf(turn) + 1
}

function isTalk(text: ArticleText, turns: readonly Turn[]): boolean {
  let asked = 0
  let other = 0
  let same = 0
  let pairs = 0
  for (let at = 1; at < turns.length; at++) {
    const [turn, next] = [turns[at - 1], turns[at]]
    if (turn === undefined || next === undefined || !follows(turn, next)) continue
    pairs++
    const isAsked = asks(text, turn) || asks(text, next)
    if (isAsked) asked++
    if (turn.speaker === undefined || next.speaker === undefined) continue
    if (!isSame(turn.speaker, next.speaker)) other++
    // “Gone?” she asked. “Gone,” she said: the word may stand for two.
    else if (!isAsked || genderOf(next.speaker.text.toLowerCase()) === undefined) same++
  }
  return asked >= LEAST_ASKED && asked * SELDOM > pairs && asked + other > OFTEN * same
}

/** Do words of it end in a question? */
function asks({ source }: ArticleText, { drafts }: Turn): boolean {
  return drafts.some(({ parts }) => parts.some(({ marked }) => marked.some(({ to }) => source.charAt(to - 1) === '?')))
}

function isSame(one: Source | undefined, other: Source | undefined): boolean {
  return one !== undefined && other !== undefined && (one.person === undefined ? one.name.toLowerCase() === other.name.toLowerCase() : one.person === other.person)
}

/**
 * Names the speaker of an open turn: not whoever spoke right before it or speaks right after. "He" whom nobody named is looked for
 * in the same way, and so is "he said" behind words that answer those of the man whom it would be.
 */
function answer(turns: readonly Turn[], at: number, who: Who): void {
  const turn = turns[at]
  if (turn === undefined) return
  const before = follows(turns[at - 1], turn) ? turns[at - 1] : undefined
  const after = follows(turn, turns[at + 1]) ? turns[at + 1] : undefined
  const { speaker, told, isOpen } = turn
  const gender = speaker === undefined ? undefined : genderOf(speaker.text.toLowerCase())
  if (speaker !== undefined && (gender === undefined || speaker !== told || !(isVague(speaker) || (isSame(speaker, before?.speaker) && turn.isAnswer) || isSame(speaker, turn.called)))) return
  const fits = (one: Source | undefined): one is Source => one !== undefined && !isSame(one, before?.speaker) && !isSame(one, after?.speaker) && !isSame(one, turn.called) && (speaker === undefined || (!isVague(one) && genderOfSource(one, who) === gender))
  const near = [before?.called, after?.called, follows(turns[at - 2], before) ? turns[at - 2]?.speaker : undefined, follows(after, turns[at + 2]) ? turns[at + 2]?.speaker : undefined].find(fits)
  const other = near ?? (before?.speaker === undefined && isOpen ? undefined : onlyOther(turns, at, fits, before?.speaker, who))
  if (other !== undefined) turn.speaker = speaker === undefined ? other : named(speaker, other)
}

/** Of two who talk it is the other one; of more, nobody knows. */
function onlyOther(turns: readonly Turn[], at: number, fits: (one: Source | undefined) => one is Source, before: Source | undefined, who: Who): Source | undefined {
  let other: Source | undefined
  for (let back = at - 1; back >= at - REACH; back--) {
    const { speaker: one, block } = turns[back] ?? {}
    if ((turns[at]?.block ?? 0) - (block ?? -Infinity) > FARTHEST) break
    if (!fits(one) || (before !== undefined && isVague(one) && mayBe(one, before, who))) continue
    if (other !== undefined && !mayBe(one, other, who)) return undefined
    if (other === undefined || isVague(other)) other = one
  }
  return other
}

/** "He", "the boy": no name, and another word may stand for the same one. */
function isVague({ person, organization, name }: Source): boolean {
  return person === undefined && organization === undefined && (genderOf(name.toLowerCase()) !== undefined || (name.includes(' ') && name.slice(1) === name.slice(1).toLowerCase()))
}

function mayBe(one: Source, other: Source, who: Who): boolean {
  if (isSame(one, other)) return true
  const [gender, expected] = [genderOfSource(one, who), genderOfSource(other, who)]
  return (isVague(one) || isVague(other)) && (gender === undefined || expected === undefined || gender === expected)
}
