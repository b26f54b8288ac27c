/** Words that can be a date and something else: a month or a name, a year or an amount, a season or a verb. */
import { AFTER_YEAR_HYPHEN, BEFORE_DATES, BEFORE_NUMBERS, BEFORE_SEASONS, BEFORE_YEARS, COUNTED_NOUNS, STREET_WORDS } from '../../lexicon/date-neighbours.js'
import { MONTHS } from '../../lexicon/calendar-words.js'
import { DAY_PARTS, SHORT_NAMES } from '../../lexicon/time-words.js'
import { wordSet } from '../../lexicon/table.js'
import { ABBREVIATED, ALL_CAPITALS, CAPITALIZED, MARK, NUMERIC, type Word } from '../../text/words.js'
import { standsForItself } from './doubts-relative.js'
import { SUBJECT } from '../tense.js'
import { isDash } from './kinds.js'
import type { Match } from './pattern.js'

const SHORT: ReadonlySet<string> = /* @__PURE__ */ new Set(SHORT_NAMES)

const has = (word: Word | undefined, shape: number): boolean => word !== undefined && (word.shape & shape) !== 0
const before = (match: Match, back = 1): Word | undefined => match.words.get(match.from - back)
const after = (match: Match, on = 0): Word | undefined => match.words.get(match.to + on)

/** Is the word a capitalized one that is not the first of a sentence? */
export function isName(word: Word | undefined): boolean {
  return has(word, CAPITALIZED) && !has(word, MARK | NUMERIC) && word?.lower !== 'i'
}

/** Does a name stand right before, in running text: "with Johnnie Christmas"; but not in the capitals of a headline. */
export function endsName(match: Match): boolean {
  const previous = before(match)
  const earlier = before(match, 2)
  return isName(previous) && earlier !== undefined && !has(earlier, MARK | CAPITALIZED) && !BEFORE_DATES.has(previous?.lower ?? '')
}

/** "He said that July was wet" points at no July; "that July" at the end of a clause or before a preposition does. */
export function isConjunction(match: Match): boolean {
  const next = after(match)
  return match.word('pointer') === 'that' && match.first() === 'that' && match.before() !== 'and' && !has(before(match), MARK) && next !== undefined && !has(next, MARK) && !BEFORE_SEASONS.has(next.lower) && !Object.hasOwn(DAY_PARTS, next.lower)
}

/** A month beside a day or a year: "may" and "march" need their capital even then. */
export function isMonthName(match: Match): boolean {
  const word = match.words.get(match.at('month'))
  return word !== undefined && (has(word, CAPITALIZED) || !(word.lower === 'may' || word.lower === 'march' || SHORT.has(word.lower)))
}

/** A bare month: not the verb "may", the verb "march", or somebody called April or May. */
export function isMonthWord(match: Match): boolean {
  const word = match.words.get(match.from)
  if (word === undefined || !has(word, CAPITALIZED)) return false
  const previous = before(match)
  const led = previous !== undefined && (BEFORE_DATES.has(previous.lower) || (isDash(previous.lower) && BEFORE_DATES.has(match.before(2))))
  if (SHORT.has(word.lower) && word.lower !== 'may') return has(word, ABBREVIATED) && led
  const next = after(match)
  const next2 = after(match, 1)
  const surname = isName(next) && !has(next2, MARK | NUMERIC)
  switch (word.lower) {
    case 'may':
      if (led && ((previous?.lower !== 'and' && previous?.lower !== 'or') || Object.hasOwn(MONTHS, match.before(2)))) return !isName(next)
      return previous?.lower === 'a' || previous?.lower === 'the'
    case 'march':
      if (previous?.lower === 'the' || (isName(previous) && !led)) return false
      return led || (!isName(next) && (!has(next, MARK) || next?.lower === ','))
    case 'april':
    case 'june':
    case 'august':
      return (led && !(previous?.lower === 'and' && isName(next))) || !(isName(next) || isName(previous)) || next?.lower === 'and'
    default:
      return led || !(surname && isName(previous))
  }
}

/** A bare weekday: "Sun", "Sat" and their like only in company. */
export function isWeekdayWord(match: Match): boolean {
  const word = match.words.get(match.from)
  if (word === undefined || !has(word, CAPITALIZED)) return false
  if (SHORT.has(word.lower)) {
    const previous = before(match)
    return !has(word, ALL_CAPITALS) && (previous?.lower === 'on' || (has(word, ABBREVIATED) && has(after(match), MARK | NUMERIC)))
  }
  // "the Sunday Times"
  if (match.before() === 'the' && isName(after(match))) return false
  return !BLACK.has(match.before())
}

/** "on a Monday": one of many; but "a Monday meeting" is held on the Monday that everybody knows. */
export function isSomeWeekday(match: Match): boolean {
  return match.before() === 'a' && ((standsForItself(match) && !match.after().endsWith('ly')) || (match.before(2) === 'on' && (SUBJECT.has(match.after()) || /(?:[^n]ing|ed)$/.test(match.after()))))
}

/** Is a short weekday the end of a name: "the Evening Sun"? */
export function isNewspaper(match: Match): boolean {
  return SHORT.has(match.word('weekday')) && isName(before(match))
}

/** "Black Friday", "Bloody Sunday", "Super Tuesday": names of days that others set. */
const BLACK: ReadonlySet<string> = /* @__PURE__ */ wordSet('black bloody super cyber')

/** A bare season: not the verbs "fall" and "spring", not the Winter Olympics. */
export function isSeasonWord(match: Match): boolean {
  const at = match.at('season')
  const word = match.words.get(at)
  if (word === undefined || match.has('year') || match.has('which')) return word !== undefined
  const next = after(match)
  if (isName(next) && has(word, CAPITALIZED)) return false
  const pointer = match.word('pointer')
  if (isConjunction(match)) return false
  if (match.has('pointer')) return pointer !== 'current' && !(pointer === 'that' && (word.lower === 'fall' || word.lower === 'spring'))
  const previous = match.words.get(match.from - 1)
  const led = match.from === at ? previous?.lower : match.words.lower(at - 1)
  if (match.has('edge')) return true
  if (led !== 'the' && !BEFORE_SEASONS.has(led ?? '') && !(next === undefined || has(next, MARK) || BEFORE_SEASONS.has(next.lower))) return false
  if (word.lower === 'fall') {
    // "in the fall", but "the fall of the regime", "a fall in prices".
    return led === 'the' && next?.lower !== 'of' && next?.lower !== 'in' && next?.lower !== 'from' && BEFORE_SEASONS.has(previous?.lower ?? '')
  }
  if (word.lower === 'spring') return BEFORE_SEASONS.has(previous?.lower ?? '')
  return true
}

/** "the 80s", "'80s", "the 70s and 80s"; but "in his 80s". */
export function isTwoDigitDecade(match: Match): boolean {
  const first = match.first()
  return first === 'the' || match.has('apostrophe') || match.before() === 'and'
}

/** "1910 Mill Street": capitalized words behind the number that end in a word for a street. */
function isAddress(match: Match): boolean {
  for (let on = 0; on < 4; on++) {
    const word = after(match, on)
    if (!isName(word)) return false
    if (on > 0 && STREET_WORDS.has(word?.lower ?? '')) return true
  }
  return false
}

/** "probably '97 or '98": no quotation mark, which would have words behind the number. */
function isCutYear(match: Match): boolean {
  const next = after(match)
  const apart = match.words.get(match.from - 1)?.end !== match.words.get(match.from)?.start
  return apart && match.first() !== '‘' && (next === undefined || has(next, MARK) || next.lower === 'and' || next.lower === 'or')
}

/** "Reagan in 80 and 84": a year without its apostrophe, behind a name or another such year, with nothing to count. */
export function isSpokenYear(match: Match): boolean {
  const next = after(match)
  const value = match.value('pair') ?? 0
  const earlier = before(match, 2)
  if (!(value >= 80 || match.word('pair').startsWith('0')) || !(next === undefined || (has(next, MARK) && !'%-–°/$€£'.includes(next.lower)) || next.lower === 'and')) return false
  if (match.before() === 'and') return earlier?.lower.length === 2 && has(earlier, NUMERIC) && match.before(3) === 'in' && isName(before(match, 4))
  return match.before() === 'in' && (isName(earlier) || earlier?.lower === 'back')
}

/** Is a number of four figures a year? */
export function isYear(match: Match): boolean {
  const year = match.value('year') ?? 0
  const word = match.words.get(match.to - 1)
  const previous = before(match)
  const next = after(match)
  if (word === undefined) return false
  const nextGlued = next !== undefined && next.start === word.end
  const previousGlued = previous !== undefined && match.words.get(match.from)?.start === previous.end
  if (nextGlued && /^[a-z%°/+]/.test(next.lower)) return false
  // "X-2000", "/2000", "A2000": part of a designation; but "mid-2011", "(2012", "–2014".
  // "0800 555 1999"
  if (previous !== undefined && /^\d{3,}$/.test(previous.lower)) return false
  if (previousGlued && previous !== undefined) {
    if (has(previous, NUMERIC) || /[a-z]$/.test(previous.lower)) return false
    if ('/#$€£@_+.:='.includes(previous.lower)) return false
    if (previous.lower === '-' && match.before(2) !== 'mid' && match.before(2) !== 'pre' && match.before(2) !== 'post' && before(match, 2)?.lower.length !== 4) return false
  }
  // "a 2019-page report"; but "the 2019-20 season", "its 1990-era pumps".
  if (nextGlued && next !== undefined && isDash(next.lower) && /^[a-z]/.test(match.after(1)) && !AFTER_YEAR_HYPHEN.has(match.after(1))) return false
  const lower = previous?.lower ?? ''
  if (isAddress(match)) return false
  if (BEFORE_NUMBERS.has(lower) && !(lower === 'about' && year > 1800)) return false
  if (next !== undefined && COUNTED_NOUNS.has(next.lower)) return false
  if (match.first() !== word.lower) return BEFORE_YEARS.has(lower) || lower === 'the' || isCutYear(match)
  if (year >= 1900 && year <= 2049) return true
  if (lower === 'of') return year >= 1400 && (next === undefined || has(next, MARK) || BEFORE_SEASONS.has(next.lower) || next.lower === 'was' || next.lower === 'and')
  return year >= 1400 && year <= 2150 && BEFORE_YEARS.has(lower) && lower !== 'to' && lower !== 'and' && lower !== '-'
}
