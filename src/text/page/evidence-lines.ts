import { Evidence } from './evidence-names.js'
import { isLabelledByline, isNameAndMore, isNameShaped, isRoleLine, isStaffLine, isWhereabouts, opensByline } from './bylines.js'
import { isAgencyLine } from './agencies.js'
import { type Candidate, MENU_BARS } from './cuts.js'
import { OUTLET_END, SECTION } from './page-lexicon.js'
import { publicationRun } from './publication.js'
import { isCapitalized, onPage, type Token } from './tokens.js'

/** A pattern that a whole short line has, and the most words that the line may have. */
interface LinePattern {
  readonly name: Evidence
  readonly most: number
  readonly pattern: RegExp
  /** A mark without which it cannot match: most lines have none, and are spared the pattern. */
  readonly needs?: string
  /** Only for lines without an end mark. */
  readonly bare?: true
}

const PATTERNS: readonly LinePattern[] = [
  // "Home » World »", "Sport > Football", "news / science".
  { name: Evidence.BreadcrumbMarks, most: 24, pattern: /[»›]|\s[>/]\s[^]{0,120}[^.!?]$|^[^<]{1,120}>$/u },
  // "Home > Sport", "Home/News", "HomeNewsLocal".
  { name: Evidence.HomeTrail, most: 40, pattern: /^(?:Home|HOME)(?: ?[»›>/|•·]| [–—-] |(?=\p{Lu}\p{Ll}))/u },
  // "Image source, Reuters", "Image caption, The mill in May": what screen readers say of pictures.
  { name: Evidence.CreditLabel, most: 24, needs: ',', pattern: /^(?:image|media|figure) source, /iu },
  { name: Evidence.CaptionLabelAlone, most: 2, needs: ',', pattern: /^(?:image|media|figure) caption,$/iu },
  { name: Evidence.CaptionLabel, most: 60, needs: ',', pattern: /^(?:image|media|figure) caption, /iu },
  // "2 of 3 DOCUMENTS", "Slide 1 of 12".
  { name: Evidence.FurnitureLine, most: 4, pattern: /^(?:\p{L}{4,9} )?\d{1,4} of \d{1,4}(?: documents?)?$/iu },
  // "Politics | Sport | Culture | Video", in any language.
  { name: Evidence.MenuLine, most: 40, pattern: MENU_BARS },
  // "___", "* * *".
  { name: Evidence.Rule, most: 0, pattern: /^(?:[_*~=#–—-]\s?){3,}$/u },
  // "Council sells the mill; unions protest; mayor resigns".
  { name: Evidence.HoldsSemicolons, most: 60, needs: ';', pattern: /;\s/u },
  // "“Mill sold” — The Daily Example, August 15, 2008".
  { name: Evidence.Reference, most: 60, pattern: /["”’'] ?[—–-] [^]{0,60}\b\d{4}$/u },
  // "— Jane Doe (@janedoe) May 5, 2020".
  { name: Evidence.TweetSignature, most: 20, needs: '@', pattern: /^[—–-] ?\S[^(]{0,60}\(@\w{1,30}\)/u },
  // "Roe (left) and Doe (right)", "(pictured)".
  { name: Evidence.CaptionBracket, most: 60, needs: '(', pattern: /\((?:pictured|left|right|cent(?:er|re)|top|bottom|above|below|second|third|in [a-z]{3,9}|[lrc])[, )]|\([a-z]{4,20} (?:image|photo|picture)\)$/iu },
  // "Jane Doe, chair of the council".
  { name: Evidence.NameThenComma, most: 10, needs: ',', bare: true, pattern: /^(?:\p{Lu}[^\s,]* ){1,3}\p{Lu}[^\s,]*, /u },
  // "Weight: 3 kg".
  { name: Evidence.LabelAndValue, most: 12, needs: ':', bare: true, pattern: /^[\p{L}\p{N} '’]{2,24}: ?\S/u },
  // "Rovers: Roe; Doe, Poe (Loe 70), …": who played, sat or sang.
  { name: Evidence.Roll, most: 60, needs: ':', pattern: /^\p{Lu}[^:.,]{1,30}: (?:(?:[\p{Lu}\d]\S*|\([^()]{1,30}\)[,;]?|\p{Ll}{1,3}) ){7}/u },
  // "JO AMES, HOST:", and below what she says.
  { name: Evidence.TurnLabel, most: 12, needs: ':', pattern: /^\p{Lu}{2}[\p{Lu}.'’ -]{1,40}(?:, [\p{Lu}&.'’ -]{3,40})?:$/u },
  // "(APPLAUSE)", "[MUSIC PLAYING]": what is heard in a transcript.
  { name: Evidence.Heard, most: 12, pattern: /^[([]\p{Lu}[^()[\]\p{Ll}]{3,80}[)\]]$/u },
  // "INDEX     CLOSE     CHANGE": the columns of a table.
  { name: Evidence.Columns, most: 12, bare: true, pattern: /\S {3,40}\S[^]{0,60}? {3,40}\S/u },
  // "5:50 PM", "Updated at 15.40 GMT".
  { name: Evidence.TimeOnly, most: 5, pattern: /^(?:• ?)?(?:(?:last )?(?:updated|published|posted):? (?:at )?|at |@ )?\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/iu },
  // "jd-rr/tk": who wrote and edited a wire story, by initials.
  { name: Evidence.Initials, most: 4, needs: '/', pattern: /^\p{Ll}{2,4}(?:-\p{Ll}{2,4}){0,2}(?:\/\p{Ll}{1,4}){1,3}$/u },
  // "4 min read".
  { name: Evidence.ReadingTime, most: 6, pattern: /\d\s?(?:-\s?)?min(?:ute)?s?\b|\d.{1,12}\bread\b/iu }
]

/** Short lines: is it a name, a section, a trail of sections, a date? */
export function lineEvidence(source: string, { start, end, cut }: Candidate, tokens: readonly Token[], classes: number, found: Evidence[]): void {
  const text = source.slice(start, end)
  const count = tokens.length
  const bare = found.includes(Evidence.EndsBare)
  const stated = cut === Evidence.CutPublished
  for (const line of PATTERNS) {
    const { name, most, needs = '', bare: onlyBare } = line
    if (count <= most && !(stated && name === Evidence.ReadingTime) && text.includes(needs) && (onlyBare !== true || (bare && count >= 3)) && line.pattern.test(text)) found.push(name)
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
  if (cut === undefined && count <= 40 && tokens.some((token) => token.shape === 'number') && publicationRun(tokens) !== undefined) found.push(Evidence.CutDated)
}

/** "The Valley Sentinel": the name of a newspaper over its page. */
export function isOutletName(tokens: readonly Token[]): boolean {
  return tokens.length >= 2 && tokens[0]?.lower === 'the' && onPage(tokens.at(-1), OUTLET_END) && tokens.every(isCapitalized)
}
