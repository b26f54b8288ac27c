/** The names of a byline as databases print them. */
import { normalizeName } from '../names/comparing/normalize.js'
import { holdsAgency } from '../text/page/agencies.js'
import { readAuthors } from '../text/page/authors.js'
import { MODIFIER, ROLE } from '../text/page/page-lexicon.js'
import { type Token, tokensOf } from '../text/page/tokens.js'
import type { Author, Piece, Span } from '../types.js'

/** What a byline begins with in the languages of the databases; the English words are read with the names. */
const OPENING = /^(?:Von|VON|Par|PAR|Door|DOOR|Di|DI|Por|POR)[\s:]+(?=\p{Lu})/u
/** What parts one author from the next, whatever order their names are in. */
const PARTING = /[;|/]|\s(?:and|und|et|en|y|AND|UND|ET)\s/g

/** The authors that the value of a byline field names. `familyFirst`: names are written "Okafor, Maria". */
export function authorsOf(value: Piece, familyFirst: boolean): readonly Author[] {
  const { text } = value
  const authors: Author[] = []
  for (const { start, end } of partsOf(text)) {
    const part = text.slice(start, end)
    const comma = part.indexOf(',')
    if (comma > 0 && (familyFirst || isTurned(part, comma))) {
      authors.push({ start, end, text: part, name: normalizeName(part).name })
      continue
    }
    const last = authors.at(-1)
    // In a list of names that are turned round, a part that is not is whom the author writes for.
    if (familyFirst && last !== undefined && last.text.includes(',')) {
      authors[authors.length - 1] = { ...last, organization: part }
      continue
    }
    const read = readAuthors(part, 0, part.length).filter((author) => /\s/.test(author.name) && !/^the\s/i.test(author.name))
    for (const author of read) authors.push({ ...author, start: start + author.start, end: start + author.end })
    if (read.length > 0 || !/\p{L}{2}/u.test(part)) continue
    // Behind a person what that person is, or whom for; without one it is who wrote it: a desk, an agency, an address.
    if (last === undefined || !last.name.includes(' ') || holdsAgency(wordsOf(last.name))) authors.push({ start, end, text: part, name: part.replace(/\s+/g, ' ') })
    else authors[authors.length - 1] = tellsRole(wordsOf(part)) ? { role: part, ...last } : { organization: part, ...last }
  }
  // Offsets inside the value are offsets in the file where nothing was decoded.
  const exact = value.end - value.start === text.length
  return authors.map((author) => ({ ...author, start: exact ? value.start + author.start : value.start, end: exact ? value.start + author.end : value.end }))
}

const wordsOf = (text: string): readonly Token[] => tokensOf(text, 0, text.length)

/** "Features Writer", "Special to the Example". */
function tellsRole(tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => (token.byline & (at === 0 ? ROLE | MODIFIER : ROLE)) !== 0)
}

/** The parts of a byline that each name somebody, without blanks and stops at their edges. */
function partsOf(text: string): Span[] {
  const parts: Span[] = []
  let from = OPENING.exec(text)?.[0].length ?? 0
  for (const parting of [...text.slice(from).matchAll(PARTING)].map((match) => ({ at: from + match.index, length: match[0].length })).concat({ at: text.length, length: 0 })) {
    let start = from
    let end = parting.at
    while (start < end && /[\s,]/.test(text.charAt(start))) start++
    while (end > start && /[\s,]/.test(text.charAt(end - 1))) end--
    // A full stop behind the last name, not that of an initial or of "Jr.".
    if (/\p{Ll}{3}\.$/u.test(text.slice(Math.max(start, end - 4), end))) end--
    if (end > start) parts.push({ start, end })
    from = parting.at + parting.length
  }
  return parts
}

/** "Okoro, Ines", "van den Berg, Petra": one family name, a comma, given names, and no more. */
function isTurned(part: string, comma: number): boolean {
  const family = part.slice(0, comma).trim()
  const given = part.slice(comma + 1).trim()
  return (
    /^(?:(?:van|von|de|den|der|del|la|le|al|el|bin|di|da|dos|ter|ten)[ -])*\p{Lu}[\p{L}'’-]+$/iu.test(family) &&
    /^\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){0,3}(?:\s(?:van|von|de|den|der))*$/u.test(given) &&
    !holdsAgency(wordsOf(given)) &&
    !wordsOf(given).some((token) => (token.byline & ROLE) !== 0)
  )
}
