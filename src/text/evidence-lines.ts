import type { EvidenceName } from './block-scores.js'
import { isNameAndMore, isNameShaped, opensByline } from './bylines.js'
import { isAgencyLine } from './credits.js'
import type { Candidate } from './cuts.js'
import { pageWords, SECTION } from './page-lexicon.js'
import { publicationRun } from './publication.js'
import type { Token } from './tokens.js'

/** A pattern that a whole short line has, and the most words that the line may have. */
interface LinePattern {
  readonly name: EvidenceName
  readonly most: number
  readonly pattern: RegExp
  /** Only for lines without an end mark. */
  readonly bare?: true
}

const PATTERNS: readonly LinePattern[] = [
  // "Home » World »", "Sport > Football", "news / science".
  { name: 'breadcrumb-marks', most: 24, pattern: /[»›]|\s[>/]\s[^]{0,120}[^.!?]$|>$/u },
  // "___", "* * *".
  { name: 'rule', most: 0, pattern: /^(?:[_*~=#–—-]\s?){3,}$/u },
  // "Council sells the mill; unions protest; mayor resigns".
  { name: 'holds-semicolons', most: 60, pattern: /;\s/u },
  // "“Mill sold” — The Daily Example, August 15, 2008".
  { name: 'reference', most: 60, pattern: /["”’'] ?[—–-] [^]{0,60}\b\d{4}$/u },
  // "Image 1 of 13", "1 / 13".
  { name: 'counter', most: 6, pattern: /^(?:(?:image|photo|slide|\d{1,3} photos?) )?\d{1,3} ?(?:of|\/) ?(?:\/ ?)?\d{1,3}$/iu },
  // "— Jane Doe (@janedoe) May 5, 2020".
  { name: 'tweet-signature', most: 20, pattern: /^[—–-] ?\S[^(]{0,60}\(@\w{1,30}\)/u },
  // "(Example Corp.)"
  { name: 'bracketed-line', most: 8, pattern: /^[([][^()[\]]{3,80}[)\]]$/u },
  // "Roe (left) and Doe (right)", "(pictured)".
  { name: 'caption-bracket', most: 60, pattern: /\((?:pictured|left|right|cent(?:er|re)|top|bottom|above|below|second|third|in [a-z]{3,9}|[lrc])[, )]/iu },
  // "Jane Doe, chair of the council".
  { name: 'name-then-comma', most: 10, bare: true, pattern: /^(?:\p{Lu}[^\s,]* ){1,3}\p{Lu}[^\s,]*, /u },
  // "Weight: 3 kg".
  { name: 'label-and-value', most: 12, bare: true, pattern: /^[\p{L}\p{N} '’]{2,24}: ?\S/u },
  // "5:50 PM".
  { name: 'time-only', most: 4, pattern: /^(?:at |@ )?\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/iu },
  // "4 min read".
  { name: 'reading-time', most: 6, pattern: /\d\s?(?:-\s?)?min(?:ute)?s?\b|\d.{1,12}\bread\b/iu }
]

/** Short lines: is it a name, a section, a trail of sections, a date? */
export function lineEvidence(source: string, { start, end, cut }: Candidate, tokens: readonly Token[], classes: number, found: EvidenceName[]): void {
  const text = source.slice(start, end)
  const count = tokens.length
  const bare = found.includes('ends-bare')
  for (const { name, most, pattern, bare: onlyBare } of PATTERNS) {
    if (count <= most && (onlyBare !== true || (bare && count >= 3)) && pattern.test(text)) found.push(name)
  }
  if ((classes & SECTION) !== 0 && count <= 4 && (isSection(tokens[0]) || isSection(tokens.at(-1))) && /\p{L}$/u.test(text)) found.push('section-name')
  if (count <= 30 && opensByline(tokens)) found.push('opens-byline')
  else if (count <= 5 && isNameShaped(tokens)) found.push('name-shaped')
  else if (count <= 12 && isNameAndMore(tokens)) found.push('name-and-role')
  if (count <= 8 && isAgencyLine(tokens)) found.push('agency-line')
  if (cut === undefined && count <= 40 && tokens.some((token) => token.shape === 'number') && publicationRun(tokens) !== undefined) found.push('cut-dated')
}

function isSection(token: Token | undefined): boolean {
  return token !== undefined && ((pageWords().get(token.lower) ?? 0) & SECTION) !== 0
}
