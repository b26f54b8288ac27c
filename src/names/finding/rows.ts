/** Names in a row are names of one kind. */
import { CONTEST_VERBS } from '../../lexicon/name-context.js'
import { GIVEN_NAME, PLACE, ROLE, SURNAME, TITLE } from '../../lexicon/classes.js'
import { CAPITALIZED, NUMERIC, type Words } from '../../text/words/words.js'
import { countries } from './countries.js'
import * as AROUND from './evidence-around.js'
import { type Segment, wideOf } from './segment.js'
import type { Token } from './token.js'
import { isVerbBehind } from './verb-behind.js'
import { isPluralRole } from './weigh-before.js'
import { has, lowerOf } from './token-kinds.js'
import { isAt, looksAt } from '../../text/words/ask.js'

const CONTEST: ReadonlySet<string> = /* @__PURE__ */ new Set(CONTEST_VERBS)

/** Inside weight from which a name speaks for its neighbours. */
const SURE = 3

/** "X, Y", "X and Y", "X, and Y", "X; Y", "1 X 2 Y" */
const isBetween = (words: Words, at: number): boolean => {
  const lower = words.lower(at)
  return lower === ',' || lower === 'and' || lower === '&' || lower === 'or' || lower === ';' || looksAt(words, at, NUMERIC)
}

/** No club or party in brackets behind a name is longer. */
const LONGEST_ASIDE = 6

/** Where the words from `at` on go on behind brackets, and a mark in figures before them: "X (Harbour FC), Y", "X 6 (Z 70), Y". */
function behindBrackets(words: Words, at: number): number {
  const open = !looksAt(words, at, NUMERIC) ? at : at + 1
  if (words.lower(open) === '(') for (let i = open + 2; i <= open + LONGEST_ASIDE; i++) if (words.lower(i) === ')') return i + 1
  return at
}

/** Names in a row are names of one kind: the sure ones speak for the others. */
export function pairUp(candidates: readonly Segment[], words: Words): void {
  let row: Segment[] = []
  let bench: Segment[] = []
  let end = 0
  let sheets = false
  for (const one of candidates) {
    const last = row.at(-1)
    // What stands in the brackets behind a name is none of the row.
    if (one.from < end) {
      bench.push(one)
      continue
    }
    const gap = one.from - end
    if (last !== undefined && (gap < 1 || gap > 2 || last.run.sentence !== one.run.sentence || !isBetween(words, end) || !isBetween(words, one.from - 1))) {
      sheets = speakForOthers(row, bench, words, sheets)
      row = []
      bench = []
    }
    row.push(one)
    end = behindBrackets(words, one.to)
  }
  speakForOthers(row, bench, words, sheets)
}

/** One sure name of so many tells what the row is. */
const SURE_OF = 4
/** Names on a team sheet at least. */
const SHEET = 5
/** The same where nothing else shows what it is. */
const TEAM = 9

/** "Harbour: Pettit; Ngata, Sorrell, Duke, Webb", "Harbour (4-4-2) Pettit; …": many single names behind a colon or a formation, some of them known from people. */
function isSheet(row: readonly Segment[], words: Words): boolean {
  const before = (row[0]?.from ?? 0) - 1
  if (row.length < SHEET || !(words.lower(before) === ':' || isFormation(words, before))) return false
  let known = 0
  for (const { tokens: [token, second] } of row) if (second !== undefined || (!has(token, PLACE) && has(token, GIVEN_NAME | SURNAME))) known++
  return known * SHEET >= row.length
}

/** Do brackets with numbers end at a word, with a colon or without: "(4-4-2)"? */
const isFormation = (words: Words, at: number): boolean => {
  const end = words.lower(at) === ':' ? at - 1 : at
  return words.lower(end) === ')' && looksAt(words, end - 1, NUMERIC)
}

/** Weighs the names of a row, and those in the brackets behind them; gives whether the article has team sheets. */
function speakForOthers(row: readonly Segment[], bench: readonly Segment[], words: Words, sheets: boolean): boolean {
  const [first] = row
  if (first === undefined || row.length === 1) return sheets
  const titles = isPluralRole(words, first.from - 1)
  const sheet = isSheet(row, words) || (sheets && words.lower(first.from - 1) === ':')
  let sure = 0
  for (const { inside } of row) if (inside >= SURE) sure++
  const weight = titles ? AROUND.roleBefore : sheet ? AROUND.pairOfNames * 2 : sure * SURE_OF < row.length ? 0 : sure > 1 && sure * 2 > row.length ? AROUND.pairOfNames * 2 : AROUND.pairOfNames
  const last = row.at(-1)
  // "X and Y met": what they do speaks for each.
  const verb = last !== undefined && words.lower(last.from - 1) === 'and' && isVerbBehind(words, last.to) ? AROUND.verbAfter : 0
  // "Marsh; Day, Best, Pope": of a whole team, any word is a name.
  const parted = sheet && (sheets || isFormation(words, first.from - 1) || (row.length >= TEAM && row.some(({ to }) => words.lower(to) === ';')))
  for (const one of row) {
    if (parted && one.weak) one.accept()
    else if (titles ? one !== first : one.inside < SURE) one.weigh(one === last ? weight : weight + verb)
  }
  // "Marsh (Rice 82)"
  if (parted) for (const one of bench) if (looksAt(words, one.to, NUMERIC)) one.accept()
  return sheets || parted
}

/** So many players with their club in brackets, at least. */
const SQUAD = 4

/** "Eide (Skarvik FC), Marsh (Vida), …": what stands in brackets behind each of many names is what one of them is, a club. */
export function squadUp(all: readonly Segment[], words: Words): void {
  const asides: (readonly [Segment, readonly Token[]])[] = []
  for (let i = 1; i < all.length; i++) {
    const one = all[i]
    const before = all[i - 1]
    if (one === undefined || before === undefined || before.kind !== 'person' || words.lower(before.to) !== '(' || words.lower(one.to) !== ')') continue
    const wide = one.kind === 'person' ? wideOf(one, true) : one.tokens
    if (wide[0]?.from === before.to + 1) asides.push([one, wide])
  }
  if (asides.length < SQUAD || !asides.some(([{ kind }]) => kind === 'organization')) return
  for (const [one, wide] of asides) if (one.kind === 'person' && !countries().has(lowerOf(wide[0]))) one.becomeOrganization(lowerOf(wide.at(-1)), wide)
}

/** Unknown names in a row with an organization are rather some too: "Stanbic, Absa and the First Bank". */
export function rowUp(all: readonly Segment[], words: Words): readonly Segment[] {
  const found: Segment[] = []
  for (const step of [1, -1]) {
    for (let i = step > 0 ? 1 : all.length - 2; i >= 0 && i < all.length; i += step) {
      const one = all[i]
      const next = all[i - step]
      if (!one || !next || one.beside || one.weak || one.accepted || !(next.kind === 'organization' || next.beside) || one.run.sentence !== next.run.sentence || isBehindRole(words, one.from - 1)) continue
      const [a, b] = step > 0 ? [next, one] : [one, next]
      const to = words.lower(b.from - 1) === 'the' ? b.from - 1 : b.from
      const isBeside = isContest(words, a.to, to) || (to > a.to && to < a.to + 3 && isBetween(words, a.to) && isBetween(words, to - 1) && (!looksAt(words, to - 1, NUMERIC) || looksAt(words, b.to, NUMERIC)) && (words.lower(to - 1) !== ',' || (!isOfficeOf(words, a.from - 1) && (isBetween(words, b.to) || isBetween(words, a.from - 1)))))
      if (!isBeside) continue
      one.putBeside()
      found.push(one)
    }
  }
  return found
}

/** "the head of |Nordvita, Kari Eide," */
function isOfficeOf(words: Words, at: number): boolean {
  const of = words.lower(at) === 'the' ? at - 1 : at
  return words.lower(of) === 'of' && isBehindRole(words, of - 1) && !words.lower(of - 1).endsWith('s')
}

/** "chairperson Ruth Okonjo and the First Bank" */
const isBehindRole = (words: Words, at: number): boolean => !looksAt(words, at, CAPITALIZED) && isAt(words, at, ROLE | TITLE)

/** "beat", "lost to", "drew 1-1 with" */
function isContest(words: Words, from: number, to: number): boolean {
  const verb = words.lower(from)
  if (to === from + 1) return CONTEST.has(verb)
  return (to === from + 2 || (to === from + 5 && words.lower(from + 2) === '-')) && CONTEST.has(`${verb} ${words.lower(to - 1)}`)
}
