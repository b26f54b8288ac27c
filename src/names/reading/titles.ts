/** Takes titles off the front of a name. */
import { ROLE_ENDINGS } from '../../lexicon/roles.js'
import { SURNAMES } from '../../lexicon/surnames.js'
import { TITLES_OF_GIVEN_PAIRS, TITLES_RATHER_NAMES } from '../../lexicon/titles.js'
import { CHINESE, OFFICE_OF_GENERAL, PARTICLE, PATRONYMIC, TITLE, TITLE_FIELD, TITLE_MODIFIER, TITLE_NAME } from '../words/name-tables.js'
import { wordFacts } from '../words/word-facts.js'
import type { NameWord } from './name-words.js'
import { familyFirst } from './order.js'

export function isTitle(word: NameWord): boolean {
  return (titleBits(word) & TITLE) !== 0
}

/** What the tables say of a word; "Magistrate-Judge", "Ex-President" and "Mayor-elect" are titles as their pieces are. */
function titleBits({ lower, facts: { bits, letters } }: NameWord): number {
  if (letters || !lower.includes('-') || (bits & (TITLE | TITLE_MODIFIER)) !== 0) return bits
  let joined = bits
  for (const piece of lower.split('-')) {
    const known = ROLE_ENDINGS.includes(piece) ? TITLE_MODIFIER : wordFacts(piece).bits & (TITLE | TITLE_MODIFIER)
    if (known === 0) return bits
    joined |= known
  }
  return joined
}

const GIVEN_PAIR: ReadonlySet<string> = /* @__PURE__ */ new Set(TITLES_OF_GIVEN_PAIRS)

const RATHER_NAME: ReadonlySet<string> = /* @__PURE__ */ new Set(TITLES_RATHER_NAMES)
const SURNAME: ReadonlySet<string> = /* @__PURE__ */ new Set(SURNAMES)

/** "Earl Manigault", "Sultan bin Salman", "Marine Le Pen": a title that is also a given name needs two words after it, or a given name, to be a title; "Dean Martin", where that is a family name as well. */
function isFirstName({ lower, facts: { bits, gender } }: NameWord, after: NameWord | undefined, count: number): boolean {
  if (after?.facts.gender !== undefined) return count === 2 && RATHER_NAME.has(lower) && SURNAME.has(after.lower)
  if (gender === undefined && (bits & TITLE_NAME) === 0) return false
  const next = after?.facts.bits ?? 0
  return count === 2 || (next & PATRONYMIC) !== 0 || (count === 3 && gender !== undefined && (next & PARTICLE) !== 0)
}

/** "M.S. Dhoni", "S.P. Hinduja": no "Ms" and no superintendent, where one word follows. */
const INITIALS = /^(?:[A-Z]\.){2,3}$/
export const isInitials = ({ text, dotted }: NameWord): boolean => dotted && INITIALS.test(text)

/** The "Mr" of Burma, no initial, which would have its full stop or others beside it; the "Mr" of Spain and the sister of a convent, which behind a name is "senior". */
const isFirstTitle = ({ text, lower }: NameWord): boolean => text === 'U' || lower === 'sr'

/** Takes the titles off the front of a stretch, but never the whole of it unless nothing else could be a name. */
export function takeTitles(words: readonly NameWord[], titles: string[]): readonly NameWord[] {
  if (words[0] === undefined || ((titleBits(words[0]) & (TITLE | TITLE_MODIFIER)) === 0 && !isFirstTitle(words[0]))) return words
  let at = 0
  let reached = 0
  /** Where each title ends: "Secretary of State" is one, "Maj. Gen." two. */
  const edges: number[] = []
  while (at < words.length) {
    const word = words[at]
    if (word === undefined) break
    const bits = titleBits(word)
    const after = words[at + 1]
    if (at === 0 && isFirstTitle(word) && after !== undefined && after.lower.length > 1) {
      edges.push((reached = ++at))
      continue
    }
    if ((bits & TITLE_MODIFIER) !== 0 && after !== undefined && (titleBits(after) & (TITLE | TITLE_MODIFIER)) !== 0) {
      at++
      continue
    }
    if ((bits & TITLE) !== 0) {
      // "Pan Jianhua" is no Polish gentleman.
      if ((at === words.length - 2 && INITIALS.test(word.text)) || (at === 0 && (bits & CHINESE) !== 0 && familyFirst(words) !== undefined)) break
      if (at === 0 && isFirstName(word, after, words.length)) break
      if (at === 0 && words.length < 4 && GIVEN_PAIR.has(word.lower) && after?.facts.gender !== undefined && ((words[2]?.facts.bits ?? 0) & PARTICLE) === 0) break
      reached = ++at
      // "Attorney General" is one office, and "Mr. and Mrs." one form of address.
      const joins = edges.length > 0 && (words[edges.at(-1) ?? 0]?.lower === 'and' || (word.lower === 'general' && ((words[at - 2]?.facts.bits ?? 0) & OFFICE_OF_GENERAL) !== 0))
      if (joins) edges[edges.length - 1] = reached
      else edges.push(reached)
      continue
    }
    if (reached > 0 && (word.lower === 'of' || word.lower === 'for') && at + 1 < words.length) {
      let to = at + 1
      while (to < words.length && ((words[to]?.facts.bits ?? 0) & (TITLE_FIELD | TITLE_MODIFIER)) !== 0) to++
      // "Bishop of Durham", "Lord of the Outer Isles": where no field is known, the word is one.
      const last = words[to - 1]
      if (last !== undefined && (last.lower === 'the' || (last.facts.bits & TITLE_FIELD) === 0) && to + 1 < words.length) to++
      // "Minister of Public Works"
      while (to + 1 < words.length && to > at + 1 && ((words[to]?.facts.bits ?? 0) & TITLE_FIELD) !== 0 && words[to]?.lower !== 'and') to++
      if (to === at + 1) break
      at = reached = to
      edges[edges.length - 1] = to
      continue
    }
    // "Sgt. 1st Class"
    if (reached === at && reached > 0 && after?.lower === 'class') {
      at = reached = at + 2
      edges[edges.length - 1] = at
      continue
    }
    if (word.lower === 'to' || word.lower === 'and' ? at > 0 && reached === at : (bits & TITLE_MODIFIER) !== 0) {
      at++
      continue
    }
    break
  }
  if (reached >= words.length) reached = words.length > 1 ? words.length - 1 : 0
  if (reached === 0) return words
  let from = 0
  for (const edge of edges) {
    const to = Math.min(edge, reached)
    if (from < to) titles.push(textOf(words.slice(from, to)))
    from = to
  }
  if (from < reached) titles.push(textOf(words.slice(from, reached)))
  // "Mr. Olav and Mrs. Ada Breivik"
  const second = words.findIndex((word, index) => index > reached && words[index - 1]?.lower === 'and' && isTitle(word))
  if (second < 0 || second > words.length - 2) return words.slice(reached)
  titles.push(words[second]?.text ?? '')
  return [...words.slice(reached, second), ...words.slice(second + 1)]
}

export const textOf = (words: readonly NameWord[]): string => words.map(({ text }) => text).join(' ')
