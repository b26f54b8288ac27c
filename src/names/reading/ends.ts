import { CHINESE, DOUBTFUL_HONOUR, GENERATION, HONOUR, nameBits, PARTICLE, TITLE_NAME } from '../words/name-tables.js'
import { type NameReading, type NameWord, nameWord, PARTY } from './name-words.js'
import { isInitials, isTitle, takeTitles, textOf } from './titles.js'
import { wordFacts } from '../words/word-facts.js'

/** A name without what stands before and after it. */
export interface NameEnds {
  readonly titles: readonly string[]
  readonly suffixes: readonly string[]
  readonly nicknames: readonly string[]
  /** The name itself, "Last, First" turned round. */
  readonly words: readonly NameWord[]
  /** How many words at the end are the family name, where a comma tells. */
  readonly family: number | undefined
  /** The last title, folded. */
  readonly title: string | undefined
}

const NONE: readonly string[] = []

/** Takes titles, suffixes and asides off, and turns "Last, First" round. */
export function readEnds({ words: all, asides, ordinary }: NameReading): NameEnds {
  if (ordinary) return unturned(NONE, NONE, NONE, all)
  if (asides.length === 0 && all.at(-1)?.segment === 0) {
    const titles: string[] = []
    const suffixes: string[] = []
    const words = takeSuffixes(takeTitles(all, titles), suffixes)
    return unturned(titles, suffixes, NONE, words)
  }
  const titles: string[] = []
  const suffixes: string[] = []
  const nicknames: string[] = []
  /** Titles that stand behind the name. */
  const later: string[] = []
  for (const aside of asides) {
    const word = nameWord(aside, 1)
    if (word !== undefined && isSuffix(word, true)) suffixes.push(aside)
    // "Chief (Mrs.) Bello", "Duke" in marks is a nickname.
    else if (word?.dotted === true && isTitle(word) && !aside.includes(' ')) later.push(aside)
    else nicknames.push(aside)
  }
  const segments: NameWord[][] = []
  /** A stretch that goes on with the one before it. */
  let goesOn = -1
  for (let at = 0; at < all.length; at++) {
    const word = all[at]
    const last = segments.at(-1)
    if (word === undefined) continue
    if (last !== undefined && (word.segment === goesOn || last.at(-1)?.segment === word.segment)) last.push(word)
    // "Olav Ruud, Jr. Breivik": the comma belongs to the generation.
    else if (last !== undefined && last.length > 1 && word.dotted && isGeneration(word) && all[at + 1]?.segment === word.segment) {
      suffixes.push(word.text)
      goesOn = word.segment
    } else segments.push([word])
  }
  // "Trojan, BSN, RN, Christine": stretches between commas that hold honours only are suffixes wherever they stand.
  const names = segments.filter((segment, index) => {
    if (index > 0 && PARTY.test(segment[0]?.text ?? '')) return false
    if (index === 0 && segments.length > 1 && !segment.every(isGeneration)) return true
    if (segment.every((word) => isSuffix(word, true)) || isPhrase(segment) || isSpacedHonour(segment, 0) || (index > 0 && looksLikeHonours(segment, segments, index))) {
      for (const { text } of segment) suffixes.push(text)
      return false
    }
    if (index > 0 && segment.every((word) => isTitle(word)) && !(segments.length === 2 && isGivenBehind(segment, segments[0]))) {
      for (const { text } of segment) later.push(text)
      return false
    }
    // "Mary, Queen of Scots"
    if (index > 0 && segment[1]?.lower === 'of' && segment[0] !== undefined && isTitle(segment[0])) {
      later.push(textOf(segment))
      return false
    }
    return true
  })
  const first = names[0] ?? []
  const second = names[1]
  const turned = second !== undefined && names.length === 2
  const leading = takeTitles(turned ? second : first, titles)
  const trailing = takeSuffixes(turned ? leading : names.length > 2 ? [...leading, ...names.slice(1).flat()] : leading, suffixes)
  const family = turned ? takeSuffixes(takeTitles(first, titles), suffixes) : []
  for (const title of later) titles.push(title)
  if (!turned) return unturned(titles, suffixes, nicknames, trailing)
  // "Berg, Jan van der"
  let given = trailing.length
  while (given > 1 && isSmallParticle(trailing[given - 1])) given--
  return { titles, suffixes, nicknames, words: [...trailing, ...family], family: family.length + trailing.length - given, title: lastTitle(titles) }
}

const isSmallParticle = (word: NameWord | undefined): boolean => word !== undefined && word.text === word.lower && (word.facts.bits & PARTICLE) !== 0

/** "Haddad, Amir", "Ruud, Earl": what is a title elsewhere is the given name where the family name has no other. */
function isGivenBehind([only, ...more]: readonly NameWord[], before: readonly NameWord[] | undefined): boolean {
  return only !== undefined && more.length === 0 && !only.dotted && before !== undefined && before.every(({ facts: { gender } }) => gender === undefined) && (only.facts.gender !== undefined || (only.facts.bits & TITLE_NAME) !== 0)
}

/** "Pavlovna", "Petrovych" */
const FATHERS_NAME = /(?:[aeo]v(?:ich|ych|itch|na)|i(?:v|ch)na)$/

/**
 * "Swanson Peter A": a list's "Last, First" that has lost its comma; "Sedova Olga Pavlovna", as offices write names in Slavic
 * languages. Only where the first word is no given name, the second is one, and an initial or a father's name ends the name.
 */
function unturned(titles: readonly string[], suffixes: readonly string[], nicknames: readonly string[], words: readonly NameWord[]): NameEnds {
  const title = titles.length === 0 ? undefined : lastTitle(titles)
  const first = words[0]
  const second = words[1]
  const third = words[2]
  if (first === undefined || second === undefined || first.lower.length === 1) return { titles, suffixes, nicknames, words, family: undefined, title }
  // "Breivik A. B.": a family name before initials.
  if ((isInitials(second) || (third !== undefined && second.lower.length === 1)) && !isInitials(first) && first.facts.gender === undefined && words.every((word, index) => index === 0 || isInitials(word) || (third !== undefined && word.lower.length === 1))) {
    return { titles, suffixes, nicknames, words: [...words.slice(1), first], family: 1, title }
  }
  if (third !== undefined && words.length === 3 && first.lower.length > 2 && !first.dotted && (third.lower.length === 1 || FATHERS_NAME.test(third.lower)) && first.facts.gender === undefined && second.facts.gender !== undefined) {
    return { titles, suffixes, nicknames, words: [second, third, first], family: 1, title }
  }
  return { titles, suffixes, nicknames, words, family: undefined, title }
}

/** The last of the titles in the way tables know it: "queen" of "Her Majesty Queen" and of "Queen of Scots". */
function lastTitle(titles: readonly string[]): string | undefined {
  return titles.at(-1)?.toLowerCase().replaceAll('.', '').split(' of ', 1)[0]?.split(' ').at(-1)
}

/** "Jr.", "XIV"; "Xi" is a name. */
function isGeneration(word: NameWord): boolean {
  return (word.facts.bits & (GENERATION | CHINESE)) === GENERATION
}

/** Is this word a suffix? After a comma anything listed is one; elsewhere "Ma" and "Do" must look like honours. */
function isSuffix(word: NameWord, afterComma: boolean): boolean {
  let { bits } = word.facts
  if (isGeneration(word)) return afterComma || word.lower !== 'v' || !word.dotted
  const hyphen = word.lower.indexOf('-')
  if (hyphen > 0) ({ bits } = wordFacts(word.lower.slice(0, hyphen)))
  if ((bits & HONOUR) === 0) return false
  return afterComma || word.dotted || (bits & DOUBTFUL_HONOUR) === 0
}

/** "Doe-Ray, CLU, LUTC": short capitals behind a comma, where the name itself is in small letters. */
function looksLikeHonours(segment: readonly NameWord[], segments: ReadonlyArray<readonly NameWord[]>, index: number): boolean {
  const [only] = segment
  if (only === undefined || segment.length > 1 || !/^[A-Z]{2,5}(?:-[A-Z]{1,5})?$/.test(only.text) || only.facts.gender !== undefined) return false
  const before = segments.slice(0, index).flat()
  return before.length > 1 && before.some(({ text }) => text !== text.toUpperCase())
}

/** "Ph. D.", "M. D." with a blank inside. */
function isSpacedHonour(words: readonly NameWord[], at: number): boolean {
  const one = words[at]
  const two = words[at + 1]
  return words.length === at + 2 && one?.dotted === true && two?.dotted === true && (nameBits(one.lower + two.lower) & HONOUR) !== 0
}

/** "attorney at law" */
function isPhrase(words: readonly NameWord[]): boolean {
  return words.length === 3 && words[1]?.lower === 'at' && words[2]?.lower === 'law'
}

function takeSuffixes(words: readonly NameWord[], suffixes: string[]): readonly NameWord[] {
  const end = suffixStart(words)
  for (let at = words.length - 1; at >= end; at--) suffixes.unshift(words[at]?.text ?? '')
  const rest = end < words.length ? words.slice(0, end) : words
  if (end < 4) return rest
  // "David B. III Hill": a generation that has slipped before the family name.
  const slipped = rest.findIndex((word, index) => index > 0 && index < end - 1 && word.lower.length > 1 && isGeneration(word))
  if (slipped < 0) return rest
  suffixes.unshift(rest[slipped]?.text ?? '')
  return rest.filter((_, index) => index !== slipped)
}

const isCapitals = (word: NameWord | undefined): boolean => word !== undefined && word.lower.length > 1 && word.text === word.text.toUpperCase()

/** Where the suffixes at the end begin; one word at least is left. */
function suffixStart(words: readonly NameWord[]): number {
  let end = words.length
  if (end < 2) return end
  const ending = words[end - 1]
  if (ending === undefined || (((ending.facts.bits | (words[end - 2]?.facts.bits ?? 0)) & (HONOUR | GENERATION)) === 0 && ending.lower !== 'law' && ending.lower !== 'd' && !ending.lower.includes('-'))) return end
  const capitals = words.some((word) => word.text !== word.text.toUpperCase())
  if (end > 3 && isPhrase(words.slice(end - 3))) end -= 3
  if (end > 3 && isSpacedHonour(words, end - 2)) end -= 2
  while (end > 1) {
    const word = words[end - 1]
    if (word === undefined) break
    // "CLU LUTC": letters that no table knows are honours behind those that it knows.
    const marked = capitals && end > 2 && isCapitals(word) && ((word.facts.bits & HONOUR) !== 0 || (end > 3 && isCapitals(words[end - 2]) && ((words[end - 2]?.facts.bits ?? 0) & HONOUR) !== 0))
    if (!marked && !isSuffix(word, false)) break
    end--
  }
  return end
}
