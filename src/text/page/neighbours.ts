import { addAuthors, isByline } from './author-lines.js'
import { Evidence } from './evidence-names.js'
import type { Candidate } from './cuts.js'
import { addTold, isUntoldBelow } from './headlines.js'
import { addPoints, isBareLine, isShort } from './points.js'
import { isProse, isStory, tells } from './prose.js'
import { repeatKey } from './repeats.js'
import { addSeries } from './series.js'

/** How far around a line in quotation marks its words are looked for: pull quotes stand near what they are pulled from. */
const NEAR = 3000

/** Do the words of a line that is all quotation stand in the text nearby as well? */
function isSaidAgain(source: string, { start, end }: Candidate): boolean {
  const whole = source.slice(start + 1, Math.min(end - 2, start + 80))
  // Up to where the speaker is named in the story: “We sleep,” she said, “and …”
  const words = /^[^,.!?]{24,}/u.exec(whole)?.[0] ?? whole
  if (words.length < 12) return false
  return source.slice(Math.max(0, start - NEAR), start).includes(words) || source.slice(end, end + NEAR).includes(words)
}

type Page = ReadonlyArray<readonly Evidence[]>

const countOf = (all: Page, name: Evidence): number => all.filter((names) => names.includes(name)).length

/** Questions, and answers in the first person without quotation marks. */
function isInterview(all: Page): boolean {
  const questions = countOf(all, Evidence.EndsQuestion)
  const told = countOf(all, Evidence.FirstPerson)
  return questions >= 3 && (questions + told) * 4 >= all.length && told >= 2
}

/** Evidence that two pieces give together: the one of the line itself, the other of the line so many lines below it. */
const TOGETHER: ReadonlyArray<{ readonly name: Evidence; readonly own: Evidence; readonly step: number; readonly other: Evidence }> = [
  { name: Evidence.InvitesReader, own: Evidence.FurnitureVerb, step: 0, other: Evidence.SpeaksToReader },
  { name: Evidence.InvitesReader, own: Evidence.FurnitureVerb, step: 0, other: Evidence.InterfaceWord },
  { name: Evidence.InvitesReader, own: Evidence.InterfaceWord, step: 0, other: Evidence.SpeaksToReader },
  { name: Evidence.InvitesReader, own: Evidence.FurnitureVerb, step: 0, other: Evidence.HoldsButton },
  { name: Evidence.InvitesReader, own: Evidence.FurnitureVerb, step: 0, other: Evidence.Link },
  { name: Evidence.InvitesReader, own: Evidence.FurnitureWords, step: 0, other: Evidence.SpeaksToReader },
  { name: Evidence.SummedUp, own: Evidence.HoldsSemicolons, step: 0, other: Evidence.EndsSentence },
  { name: Evidence.InMail, own: Evidence.MailField, step: 1, other: Evidence.MailField },
  { name: Evidence.InMail, own: Evidence.MailField, step: -1, other: Evidence.MailField },
  { name: Evidence.BelowAgency, own: Evidence.AgencyLine, step: -1, other: Evidence.AgencyLine }
]

const ENDS: readonly Evidence[] = [Evidence.CopyrightNotice, Evidence.CommentLine, Evidence.SourceNoteOpening]

/** Paragraphs in a row that make a story of their own: no comments or notes go on for so long. */
const STORY = 6

/**
 * The line with which the story is over, however much of the page comes behind; 0 where none is seen. More of the prose stands above it
 * than below, where no other story follows, as in a digest.
 */
function endOf(all: Page): number {
  const total = all.filter(tells).length
  let told = 0
  let inRow = 0
  let end = 0
  for (let at = 0; at < all.length; at++) {
    const names = all[at] ?? []
    if (end === 0 && told > 2 && told * 2 > total && ENDS.some((name) => names.includes(name))) end = at
    inRow = tells(names) ? inRow + 1 : 0
    if (inRow > 0) told++
    if (inRow === STORY) end = 0
  }
  return end
}

/** Adds what the blocks around it tell of each block. */
export function addNeighbours(source: string, blocks: readonly Candidate[], all: readonly Evidence[][], spaced: boolean): void {
  const firsts = new Map<number, number>()
  const keys = blocks.map(({ start, end }, at) => {
    const key = repeatKey(source, start, end)
    if (!firsts.has(key)) firsts.set(key, at)
    return key
  })
  const interview = isInterview(all)
  const story = all.findIndex((names) => isProse(names) && isStory(names))
  const prose = story >= 0 ? story : all.findIndex((names) => tells(names) && isStory(names))
  const told = all.findIndex((names, at) => at === prose || (tells(names) && isStory(names) && tells(all[at + 1] ?? [])))
  // Short paragraphs, with headings between.
  const begun = all.findIndex((names, at) => at === told || (tells(names) && isStory(names) && all.slice(at + 1, at + 5).filter((below) => tells(below) || below.includes(Evidence.EndsQuestion)).length > 1))
  const ended = endOf(all)
  addAuthors(source, blocks, all, prose)
  addPoints(blocks, all, begun)
  addSeries(source, blocks, all, begun, interview)
  addTold(source, blocks, all, prose)
  all.forEach((names, at) => {
    const block = blocks[at]
    const next = blocks[at + 1]
    if (block === undefined) return
    const below = all[at + 1]
    const key = keys[at] ?? 0
    const bare = isBareLine(names)
    if (at === 0) names.push(Evidence.First)
    if (at > prose && prose >= 0 && below !== undefined && (bare || (names.includes(Evidence.EndsQuestion) && isShort(names))) && tells(below) && isUntoldBelow(source, block)) names.push(Evidence.UntoldBelow)
    if (at === 1 && all[0]?.includes(Evidence.EndsSemicolon) === true) names.push(Evidence.BelowSemicolon)
    // Of two lines the second where that is told; of a page without prose, the line above its first sentence.
    if (at === 0 && (prose > 0 ? prose === 1 || (prose === 2 && below?.includes(Evidence.Told) !== true) : below?.includes(Evidence.EndsSentence) === true) && bare && !names.some((name) => name === Evidence.AllCapitals || name === Evidence.OpensByline || name <= Evidence.CutSuffix)) names.push(Evidence.OverProse)
    if (at < told && !names.includes(Evidence.LinkLabel) && !names.includes(Evidence.LinkLabelNear)) names.push(Evidence.BeforeProse)
    if (key !== 0) {
      const first = firsts.get(key) ?? at
      if (first < at) names.push(first < 5 && first < at - 1 && isShort(names) ? Evidence.RepeatsTitle : Evidence.RepeatsEarlier)
      if (next !== undefined && !(bare && at < prose) && keys[at + 1] === key && Math.abs(next.end - next.start - block.end + block.start) <= 3) names.push(Evidence.OpensNext)
    }
    if (spaced && block.breaks === 1) names.push(Evidence.Hangs)
    if (spaced && next?.breaks === 1 && (next.cut === Evidence.CutCredited || next.cut === Evidence.CutCredit)) names.push(Evidence.AboveCredited)
    if (at > 1 && all[at - 1]?.includes(Evidence.EndsSemicolon) === true && names.includes(Evidence.EndsSentence) && !names.includes(Evidence.SeveralSentences)) names.push(Evidence.LastItem)
    if (names.includes(Evidence.WhollyQuoted) && isSaidAgain(source, block)) names.push(Evidence.SaidAgain)
    if (names.includes(Evidence.EndsQuestion)) {
      if (interview) names.push(Evidence.InterviewQuestion)
      else if (isShort(names) && !names.includes(Evidence.StartsQuote) && !names.includes(Evidence.SeveralSentences)) names.push(Evidence.QuestionLine)
    }
    // "Council sells the mill", and below it "18 March": when the other story stood there.
    if (at > begun && begun >= 0 && names.includes(Evidence.CutPublished) && !tells(below ?? []) && isBareLine(all[at - 1] ?? []) && !isByline(all[at - 1])) names.push(Evidence.LinksDate)
    if (at > ended && ended > 0 && !names.includes(Evidence.NoWords)) names.push(Evidence.AfterEnd)
    if (all[at - 1]?.includes(Evidence.CaptionLabelAlone) === true) names.push(Evidence.CaptionLabel)
    if (below?.includes(Evidence.TweetSignature) === true) names.push(Evidence.AboveTweet)
    for (const { name, own, step, other } of TOGETHER) if (names.includes(own) && all[at + step]?.includes(other) === true && !names.includes(name)) names.push(name)
  })
}
