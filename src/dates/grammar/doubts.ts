/** Words that can be a date and something else: a month or a name, a year or an amount, a season or a verb. */
import { AFTER_MARCH, AFTER_WHOLE_DATES, AFTER_YEAR_HYPHEN, BEFORE_DATES, BEFORE_NAMES, BEFORE_NUMBERS, BEFORE_YEAR_HYPHEN, BEFORE_SEASONS, COUNTED_NOUNS, JOINING_WORDS, POSSESSIVES, STREETS } from '../../lexicon/date-neighbours.js'
import { MONTHS } from '../../lexicon/calendar-words.js'
import { DAY_PARTS, SHORT_NAMES } from '../../lexicon/time-words.js'
import { wordSet } from '../../lexicon/table.js'
import { ABBREVIATED, ALL_CAPITALS, CAPITALIZED, MARK, NUMERIC, type Words } from '../../text/words/words.js'
import { standsForItself } from './doubts-relative.js'
import { DETERMINER, SUBJECT } from './tense.js'
import { isDash } from './kinds.js'
import { isGlued, isLast, type Match } from './pattern.js'

const SHORT: ReadonlySet<string> = /* @__PURE__ */ new Set(SHORT_NAMES)

/** Is the word a capitalized one that is not the first of a sentence? */
export function isName(words: Words, at: number): boolean {
  return (words.shape(at) & (CAPITALIZED | MARK | NUMERIC)) === CAPITALIZED && words.lower(at) !== 'i'
}

const isNameBefore = ({ words, from }: Match): boolean => isName(words, from - 1)
const isNameAfter = ({ words, to }: Match): boolean => isName(words, to)

/** Does a name stand right before, in running text: "with Johnnie Christmas"; but not in the capitals of a headline. */
export function endsName(match: Match): boolean {
  return isNameBefore(match) && match.before(2) !== '' && (match.shapeBefore(2) & (MARK | CAPITALIZED)) === 0 && !BEFORE_DATES.has(match.before())
}

/** "He said that July was wet" points at no July; "that July" at the end of a clause or before a preposition does. */
export function isConjunction(match: Match): boolean {
  const next = match.after()
  return match.word('pointer') === 'that' && match.first() === 'that' && match.before() !== 'and' && (match.shapeBefore() & MARK) === 0 && !isLast(match) && !BEFORE_SEASONS.has(next) && !Object.hasOwn(DAY_PARTS, next)
}

/** A month beside a day or a year: "may" and "march" need their capital even then. */
export function isMonthName(match: Match): boolean {
  const lower = match.word('month')
  return (match.words.shape(match.at('month')) & CAPITALIZED) !== 0 || !(lower === 'may' || lower === 'march' || SHORT.has(lower))
}

/** A bare month: not the verb "may", the verb "march", or somebody called April or May. */
export function isMonthWord(match: Match): boolean {
  const shape = match.words.shape(match.from)
  if ((shape & CAPITALIZED) === 0) return false
  const word = match.first()
  const previous = match.before()
  const earlier = match.before(2)
  const next = match.after()
  // "March-May": neither is somebody's name then.
  const joined = (JOINING_WORDS.has(previous) && Object.hasOwn(MONTHS, earlier)) || (JOINING_WORDS.has(next) && Object.hasOwn(MONTHS, match.after(1)))
  const led = joined || (previous !== 'and' && BEFORE_DATES.has(isDash(previous) ? earlier : previous))
  if (SHORT.has(word) && word !== 'may') return (shape & ABBREVIATED) !== 0 && led
  const named = isNameBefore(match)
  const names = isNameAfter(match)
  switch (word) {
    case 'may':
      if (led) return !names
      return previous === 'a' || previous === 'the'
    case 'march':
      // "the March on Rome", "March for Life"
      return led || !(AFTER_MARCH.has(next) || previous === 'the' || named || names || (next !== ',' && (match.shapeAfter() & MARK) !== 0))
    case 'april':
    case 'june':
    case 'august':
      return led || !(names || named) || next === 'and'
    default:
      return led || !(named && names && (match.shapeAfter(1) & (MARK | NUMERIC)) === 0)
  }
}

/** A bare weekday: "Sun", "Sat" and their like only in company. */
export function isWeekdayWord(match: Match): boolean {
  const shape = match.words.shape(match.from)
  if ((shape & CAPITALIZED) === 0) return false
  const previous = match.before()
  if (SHORT.has(match.first())) return (shape & ALL_CAPITALS) === 0 && (previous === 'on' || ((shape & ABBREVIATED) !== 0 && (match.shapeAfter() & (MARK | NUMERIC)) !== 0))
  // "the Sunday Times", "met Mr Sunday Adeleke", "Sunday school"
  return match.after() !== 'school' && !(isNameAfter(match) && (previous === 'the' || BEFORE_NAMES.has(previous))) && !BLACK.has(previous)
}

/** "on a Monday": one of many; but "a Monday meeting" is held on the Monday that everybody knows. */
export function isSomeWeekday(match: Match): boolean {
  return match.before() === 'a' && ((standsForItself(match) && !match.after().endsWith('ly')) || (match.before(2) === 'on' && (SUBJECT.has(match.after()) || /(?:[^n]ing|ed)$/.test(match.after()))))
}

/** Is a short weekday the end of a name: "the Evening Sun"? */
export const isNewspaper = (match: Match): boolean => match.word('weekday') === 'sun' && isNameBefore(match)

/** "Black Friday", "Bloody Sunday", "Super Tuesday": names of days that others set. */
const BLACK: ReadonlySet<string> = /* @__PURE__ */ wordSet('black bloody super cyber')

/** A bare season: not the verbs "fall" and "spring", not the Winter Olympics. */
export function isSeasonWord(match: Match): boolean {
  const at = match.at('season')
  const season = match.word('season')
  const next = match.after()
  const previous = match.before()
  // "prices could fall next year"
  if (match.has('year') || (match.has('which') && (season !== 'fall' || match.words.lower(at + 1) === 'of' || BEFORE_SEASONS.has(previous)))) return true
  if ((isNameAfter(match) && isName(match.words, at)) || isConjunction(match)) return false
  if (match.has('edge')) return true
  const pointer = match.word('pointer')
  if (pointer !== '') return pointer !== 'current' && !(pointer === 'that' && (season === 'fall' || season === 'spring'))
  const led = match.from === at ? previous : 'the'
  if (led !== 'the' && !BEFORE_SEASONS.has(led) && !isLast(match) && !BEFORE_SEASONS.has(next)) return false
  // "in the fall", but "the fall of the regime", "a fall in prices".
  if (season === 'fall') return led === 'the' && next !== 'of' && next !== 'in' && next !== 'from' && BEFORE_SEASONS.has(previous)
  return season !== 'spring' || BEFORE_SEASONS.has(previous)
}

/** "1910 Mill Street", "2015 North Main St.", "1926 NE 50th Ave." */
const isAddress = ({ words, to }: Match): boolean => isName(words, to) && words.lowers(to + 1, to + 4).some((lower) => STREETS.has(lower))

/** "Reagan in 80 and 84": a year without its apostrophe, behind a name or another such year, with nothing to count. */
export function isSpokenYear(match: Match): boolean {
  const { words, from } = match
  const next = match.after()
  const names = match.before() === 'in' ? from - 2 : match.before() === 'and' && match.before(3) === 'in' ? from - 4 : -1
  return /^[089]/.test(match.word('pair')) && isName(words, names) && /^(?:[.,]|and)?$/.test(next)
}

/** Is a number of four figures a year? */
export function isYear(match: Match): boolean {
  const { words, from, to } = match
  const year = match.value('year') ?? 0
  const previous = match.before()
  const next = match.after()
  const nextGlued = isGlued(words, to)
  if (nextGlued && /^[a-z%°/+]/.test(next)) return false
  // "0800 555 1999"
  if (/^\d{3,}$/.test(previous)) return false
  // "X-2000", "/2000", "A2000": part of a designation; but "mid-2011", "(2012", "–2014".
  if (previous !== '' && isGlued(words, from)) {
    if (/[\da-z/#$€£@_+.:=]$/.test(previous)) return false
    // "2011-2014"
    if (previous === '-' && match.before(2).length !== 4 && !BEFORE_YEAR_HYPHEN.has(match.before(2))) return false
  }
  // "a 2019-page report"; but "the 2019-20 season", "its 1990-era pumps".
  if (nextGlued && isDash(next) && /^[a-z]/.test(match.after(1)) && !AFTER_YEAR_HYPHEN.has(match.after(1))) return false
  const whole = isLast(match) || AFTER_WHOLE_DATES.has(next)
  // "up 5% over 2019", "more than 2019."; but "over 2000 men"
  const compared = (previous === 'over' || previous === 'than') && whole && year % 100 !== 0
  if (isAddress(match) || COUNTED_NOUNS.has(next) || (BEFORE_NUMBERS.has(previous) && !(previous === 'about' && year > 1800) && !compared)) return false
  if (match.to - from > 1) return BEFORE_DATES.has(previous) || previous === 'the'
  if (year >= 1900 && year <= 2049) return true
  if (year > 2150) return false
  // "(1719)", "Treaty of 1706"
  if (previous === '(' || previous === 'of') return whole && (year >= 1400 || previous === '(')
  // "from 1445 to 1870", "in 1606, 1667 and 1689"
  if (previous === 'to' || previous === ',' || previous === 'and') return year >= 1400 && /^1\d{3}$/.test(match.before(match.before(2) === ',' ? 3 : 2))
  // "the 1868 Restoration", "his 1872 novel"; but "the 1850 mark", "its 1642 sailors"
  if (DETERMINER.has(previous) || POSSESSIVES.has(previous) || previous === "'s") return year > 1500 && year % 50 !== 0 && (match.shapeAfter() & (MARK | NUMERIC)) === 0 && !/[^s]s$/.test(next)
  return BEFORE_DATES.has(previous) && (year >= 1400 || (whole && previous === 'in'))
}
