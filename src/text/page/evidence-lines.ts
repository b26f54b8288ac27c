import { Evidence } from './evidence-names.js'
import { isLabelledByline, isNameAndMore, isNameShaped, isRoleLine, isStaffLine, isWhereabouts, opensByline } from './bylines.js'
import { isAgencyLine } from './agencies.js'
import { type Candidate, MENU_BARS } from './cuts.js'
import { OUTLET_END, SECTION } from './page-lexicon.js'
import { publicationRun } from './publication.js'
import { isCapitalized, onPage, type Token } from './tokens.js'

/** Marks without which a pattern cannot match, one bit each: most lines have none of them, and are spared the pattern. */
const ANGLE = 1 << 0
const SEMICOLON = 1 << 1
const DIGIT = 1 << 2
const AT_SIGN = 1 << 3
const BRACKET = 1 << 4
const COMMA = 1 << 5
const COLON = 1 << 6
const BAR = 1 << 7

function markOf(code: number): number {
  switch (code) {
    case 44: return COMMA
    case 58: return COLON
    case 59: return SEMICOLON
    case 64: return AT_SIGN
    case 124: case 0xb7: case 0x2022: return BAR
    case 40: case 91: return BRACKET
    case 47: case 62: case 0xbb: case 0x203a: return ANGLE
    default: return code >= 48 && code <= 57 ? DIGIT : 0
  }
}

function marksIn(source: string, start: number, end: number): number {
  let marks = 0
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at)
    if (code < 97 || code > 122) marks |= markOf(code)
  }
  return marks
}

/** A pattern that a whole short line has, and the most words that the line may have. */
interface LinePattern {
  readonly name: Evidence
  readonly most: number
  readonly pattern: RegExp
  /** All of these marks stand in the line. */
  readonly needs: number
  /** Only for lines without an end mark. */
  readonly bare?: true
}

const PATTERNS: readonly LinePattern[] = [
  // "Home » World »", "Sport > Football", "news / science".
  { name: Evidence.BreadcrumbMarks, most: 24, needs: ANGLE, pattern: /[»›]|\s[>/]\s[^]{0,120}[^.!?]$|^[^<]{1,120}>$/u },
  // "Home > Sport", "Home/News", "HomeNewsLocal".
  { name: Evidence.HomeTrail, most: 40, needs: 0, pattern: /^(?:Home|HOME)(?: ?[»›>/|•·]| [–—-] |(?=\p{Lu}\p{Ll}))/u },
  // "Image source, Reuters", "Image caption, The mill in May": what screen readers say of pictures.
  { name: Evidence.CreditLabel, most: 24, needs: COMMA, pattern: /^(?:image|media|figure) source, /iu },
  { name: Evidence.CaptionLabelAlone, most: 2, needs: COMMA, pattern: /^(?:image|media|figure) caption,$/iu },
  { name: Evidence.CaptionLabel, most: 60, needs: COMMA, pattern: /^(?:image|media|figure) caption, /iu },
  // "2 of 3 DOCUMENTS", "Slide 1 of 12".
  { name: Evidence.FurnitureLine, most: 4, needs: DIGIT, pattern: /^(?:\p{L}{4,9} )?\d{1,4} of \d{1,4}(?: documents?)?$/iu },
  // "Politics | Sport | Culture | Video", in any language.
  { name: Evidence.MenuLine, most: 40, needs: BAR, pattern: MENU_BARS },
  // "___", "* * *".
  { name: Evidence.Rule, most: 0, needs: 0, pattern: /^(?:[_*~=#–—-]\s?){3,}$/u },
  // "Council sells the mill; unions protest; mayor resigns".
  { name: Evidence.HoldsSemicolons, most: 60, needs: SEMICOLON, pattern: /;\s/u },
  // "“Mill sold” — The Daily Example, August 15, 2008".
  { name: Evidence.Reference, most: 60, needs: DIGIT, pattern: /["”’'] ?[—–-] [^]{0,60}\b\d{4}$/u },
  // "— Jane Doe (@janedoe) May 5, 2020".
  { name: Evidence.TweetSignature, most: 20, needs: AT_SIGN, pattern: /^[—–-] ?\S[^(]{0,60}\(@\w{1,30}\)/u },
  // "Roe (left) and Doe (right)", "(pictured)".
  { name: Evidence.CaptionBracket, most: 60, needs: BRACKET, pattern: /\((?:pictured|left|right|cent(?:er|re)|top|bottom|above|below|second|third|in [a-z]{3,9}|[lrc])[, )]|\([a-z]{4,20} (?:image|photo|picture)\)$/iu },
  // "Jane Doe, chair of the council".
  { name: Evidence.NameThenComma, most: 10, needs: COMMA, bare: true, pattern: /^(?:\p{Lu}[^\s,]* ){1,3}\p{Lu}[^\s,]*, /u },
  // "Weight: 3 kg".
  { name: Evidence.LabelAndValue, most: 12, needs: COLON, bare: true, pattern: /^[\p{L}\p{N} '’]{2,24}: ?\S/u },
  // "Rovers: Roe; Doe, Poe (Loe 70), …": who played, sat or sang.
  { name: Evidence.Roll, most: 60, needs: COLON, pattern: /^\p{Lu}[^:.,]{1,30}: (?:(?:[\p{Lu}\d]\S*|\([^()]{1,30}\)[,;]?|\p{Ll}{1,3}) ){7}/u },
  // "JO AMES, HOST:", and below what she says.
  { name: Evidence.TurnLabel, most: 12, needs: COLON, pattern: /^\p{Lu}{2}[\p{Lu}.'’ -]{1,40}(?:, [\p{Lu}&.'’ -]{3,40})?:$/u },
  // "(APPLAUSE)", "[MUSIC PLAYING]": what is heard in a transcript.
  { name: Evidence.Heard, most: 12, needs: BRACKET, pattern: /^[([]\p{Lu}[^()[\]\p{Ll}]{3,80}[)\]]$/u },
  // "INDEX     CLOSE     CHANGE": the columns of a table.
  { name: Evidence.Columns, most: 12, needs: 0, bare: true, pattern: /\S {3,40}\S[^]{0,60}? {3,40}\S/u },
  // "5:50 PM", "Updated at 15.40 GMT".
  { name: Evidence.TimeOnly, most: 5, needs: DIGIT, pattern: /^(?:• ?)?(?:(?:last )?(?:updated|published|posted):? (?:at )?|at |@ )?\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/iu },
  // "jd-rr/tk": who wrote and edited a wire story, by initials.
  { name: Evidence.Initials, most: 4, needs: ANGLE, pattern: /^\p{Ll}{2,4}(?:-\p{Ll}{2,4}){0,2}(?:\/\p{Ll}{1,4}){1,3}$/u },
  // "4 min read".
  { name: Evidence.ReadingTime, most: 6, needs: DIGIT, pattern: /\d\s?(?:-\s?)?min(?:ute)?s?\b|\d.{1,12}\bread\b/iu }
]

/** Short lines: is it a name, a section, a trail of sections, a date? */
export function lineEvidence(source: string, { start, end, cut }: Candidate, tokens: readonly Token[], classes: number, found: Evidence[]): void {
  const text = source.slice(start, end)
  const count = tokens.length
  const bare = found.includes(Evidence.EndsBare)
  const marks = marksIn(source, start, end)
  const stated = cut === Evidence.CutPublished
  for (const line of PATTERNS) {
    const { name, most, needs, bare: onlyBare } = line
    if (count <= most && !(stated && name === Evidence.ReadingTime) && (marks & needs) === needs && (onlyBare !== true || (bare && count >= 3)) && line.pattern.test(text)) found.push(name)
  }
  if ((classes & SECTION) !== 0 && count <= 4 && (onPage(tokens[0], SECTION) || onPage(tokens.at(-1), SECTION)) && /\p{L}$/u.test(text)) found.push(Evidence.SectionName)
  const agency = count <= 8 && isAgencyLine(tokens)
  if ((count <= 30 && opensByline(tokens)) || (count <= 10 && isLabelledByline(source, tokens))) found.push(Evidence.OpensByline)
  else if (count <= 5 && !agency && isNameShaped(tokens)) found.push(Evidence.NameShaped)
  else if (count <= 12 && isNameAndMore(tokens)) found.push(Evidence.NameAndRole)
  else if (count <= 8 && isStaffLine(tokens)) found.push(Evidence.StaffLine)
  else if (count >= 2 && count <= 6 && (isRoleLine(tokens) || isWhereabouts(tokens))) found.push(Evidence.RoleLine)
  if (count <= 5 && isOutletName(tokens)) found.push(Evidence.OutletName)
  if (agency) found.push(Evidence.AgencyLine)
  if (cut === undefined && count <= 40 && (marks & DIGIT) !== 0 && tokens.some((token) => token.shape === 'number') && publicationRun(tokens) !== undefined) found.push(Evidence.CutDated)
}

/** "The Valley Sentinel": the name of a newspaper over its page. */
export function isOutletName(tokens: readonly Token[]): boolean {
  return tokens.length >= 2 && tokens[0]?.lower === 'the' && onPage(tokens.at(-1), OUTLET_END) && tokens.every(isCapitalized)
}
