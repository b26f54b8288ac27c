import { readAuthors } from './authors.js'
import { Evidence } from './evidence-names.js'
import { endsWorkplace } from './bylines.js'
import type { Candidate } from './cuts.js'
import { BIOGRAPHY, MODIFIER, NOTED, ROLE } from './page-lexicon.js'
import { inByline, onPage, tokensOf } from './tokens.js'

/** How many lines the title, the byline and what stands around them may take. */
const TOP = 20
/** How long the name of a role may be. */
const ROLE_LINE = 60

/** What stands below a bare name that is the author's and no heading: the date, a button, or the story at once. */
const BELOW_NAME: readonly Evidence[] = [Evidence.CutPublished, Evidence.FurnitureLine, Evidence.Words15To28, Evidence.Words29To45, Evidence.Words46Up]

/** An author, and in which block. */
interface Named {
  readonly name: string
  /** In small letters. */
  readonly parts: readonly string[]
  readonly at: number
}

/** Does the line look like a byline? */
export const isByline = (names: readonly Evidence[] | undefined): boolean => names !== undefined && (names.includes(Evidence.OpensByline) || names.includes(Evidence.NameShaped) || names.includes(Evidence.NameAndRole))

/** Marks the lines that tell of authors: their names again, what they are, their lives, and names that are none of theirs. `prose`: the first block of the story. */
export function addAuthors(source: string, blocks: readonly Candidate[], all: readonly Evidence[][], prose: number): void {
  const authors = authorNames(source, blocks, all, Math.max(0, prose - TOP))
  // A deck of two sentences looks like the story.
  const signed = all.findIndex((names, at) => at <= prose + 2 && names.includes(Evidence.OpensByline))
  const known = signed >= 0 || authors.some((named) => named.at <= prose)
  const signature = source.slice(blocks[signed]?.start ?? 0, blocks[signed]?.end ?? 0)
  blocks.forEach((block, at) => {
    const names = all[at] ?? []
    const bare = names.includes(Evidence.EndsBare)
    if (at > 0 && at <= prose && isByline(all[at + 1]) && (all[at + 1]?.includes(Evidence.OpensByline) === true || all[at + 2]?.some((name) => BELOW_NAME.includes(name)) === true)) names.push(Evidence.AboveByline)
    if (isByline(all[at - 1])) {
      if (bare && names.includes(Evidence.Words2To3) && !names.includes(Evidence.OutletName) && endsWorkplace(tokensOf(source, block.start, block.end))) names.push(Evidence.OutletName)
      if (bare && !isByline(names) && !names.includes(Evidence.RoleLine) && namesRole(source, block)) names.push(Evidence.RoleLine)
    }
    // Below the story nobody signs it: it is told who worked on it.
    if (at > prose && prose >= 0 && names.includes(Evidence.OpensByline) && !names.includes(Evidence.Words2To3) && ((tokensOf(source, block.start, block.end)[0]?.page ?? 0) & NOTED) !== 0) names.push(Evidence.SourceNoteOpening)
    // Whose the picture is, not for whom somebody further up writes.
    if (at < prose && names.includes(Evidence.AgencyLine) && !isByline(all[at - 1]) && authors.some((named) => named.at < at)) names.push(Evidence.SignedElsewhere)
    const tells = at > prose || names.includes(Evidence.EndsSentence)
    const opening = openingOf(source, block)
    if (tells && (isUnnamedLife(source, opening) || authors.some((named) => named.at < at - 1 && opensWithPartOf(source, opening, named.parts)))) names.push(Evidence.AuthorAgain, Evidence.AuthorBiography)
    const author = authors.length === 0 ? undefined : authors.find((named) => named.at < at - 1 && source.startsWith(named.name, opening.start))
    if (author !== undefined) {
      if (opening.end - opening.start === author.name.length) names.push(Evidence.AuthorAlone)
      else if (tells) names.push(Evidence.AuthorAgain)
      if (tells && !names.includes(Evidence.SourceNoteOpening) && tellsOfLife(source, opening, author.name.length)) names.push(Evidence.AuthorBiography)
    } else if (at !== signed && (at > prose ? known && isByline(names) : signed >= 0 && names.includes(Evidence.NameShaped) && !(at === signed + 1 && block.breaks === 1)) && !names.includes(Evidence.AgencyLine) && !signature.includes(source.slice(block.start, block.end))) names.push(signed < 0 ? Evidence.SignedAbove : Evidence.SignedElsewhere)
  })
}

/** Names in the lines near the top that look like bylines: what stands there again further down speaks of an author. */
function authorNames(source: string, blocks: readonly Candidate[], all: ReadonlyArray<readonly Evidence[]>, from: number): Named[] {
  const names: Named[] = []
  for (let at = from; at < Math.min(blocks.length, from + TOP); at++) {
    const block = blocks[at]
    if (block === undefined || block.cut === Evidence.CutCredit || !isByline(all[at])) continue
    for (const author of readAuthors(source, block.start, block.end)) if (author.text.length > 5 && names.length < 8) names.push({ name: author.text, parts: author.text.toLowerCase().split(' '), at })
  }
  return names
}

/** The line without a bullet or dash in front. */
function openingOf(source: string, { start, end }: Candidate): Candidate {
  return { start: '•*–—-'.includes(source.charAt(start)) && source.charAt(start + 1) === ' ' ? start + 2 : start, end, breaks: 0, cut: undefined }
}

/** "Agriculture and Consumer Affairs Correspondent": below the name, however little is known of its words. */
function namesRole(source: string, { start, end }: Candidate): boolean {
  if (end - start > ROLE_LINE) return false
  const tokens = tokensOf(source, start, end)
  return tokens.length > 1 && inByline(tokens.at(-1), ROLE) && tokens.every(({ shape, lower, byline }) => shape === 'capitalized' || lower.length < 4 || (byline & (ROLE | MODIFIER)) !== 0)
}

/** "Doe covers courts.", "Jane is a reporter.": a biography that names the author by the one or the other name. */
function opensWithPartOf(source: string, block: Candidate, parts: readonly string[]): boolean {
  const { start, end } = block
  const stop = start + 2 + source.slice(start + 2, Math.min(end, start + 30)).search(/[^\p{L}'’-]/u)
  const part = source.slice(start, stop).toLowerCase()
  return part.length > 2 && parts.includes(part) && tellsOfLife(source, block, stop - start)
}

/** "The writer is a lawyer based in Karachi.": as opinion pages of South Asia have it. */
function isUnnamedLife(source: string, block: Candidate): boolean {
  return (source.startsWith('The writer is ', block.start) || source.startsWith('The author is ', block.start)) && tellsOfLife(source, block, 13)
}

/** Does the line go on about the author in the words of biographies: "covers", "is a reporter"? */
function tellsOfLife(source: string, { start, end }: Candidate, name: number): boolean {
  return tokensOf(source, start + name, Math.min(end, start + name + 60)).slice(0, 5).some((token) => onPage(token, BIOGRAPHY))
}
