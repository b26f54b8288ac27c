/** The names of a byline as databases print them. */
import type { Author, Piece } from '../types.js'

/** What a byline begins with, in the languages of the databases. */
const OPENING = /^(?:(?:written|reported|story|report|interview)\s)?(?:by|von|par|door|di|por|de)(?=[\s:\u00a0])[\s:\u00a0]*/i
/** What parts one author from the next. */
const PARTING = /\s*[;|/]\s*|\s+(?:and|und|et|en|y|&)\s+|\s*,\s*(?:and|und|et|en|y|&)\s+/i

/** The authors that the value of a byline field names. `familyFirst`: names are written "Okafor, Maria". */
export function authorsOf(value: Piece, familyFirst: boolean): readonly Author[] {
  const opening = OPENING.exec(value.text)
  const authors: Author[] = []
  let from = opening === null ? 0 : opening[0].length
  // Offsets inside the value are offsets in the file where nothing was decoded.
  const exact = value.end - value.start === value.text.length
  const add = (start: number, end: number): void => {
    const found = authorOf(value.text.slice(start, end), familyFirst)
    if (found === undefined) return
    const at = value.text.indexOf(found.text, start)
    const span = exact && at >= 0 ? { start: value.start + at, end: value.start + at + found.text.length } : { start: value.start, end: value.end }
    authors.push({ ...span, ...found })
  }
  for (const part of value.text.slice(from).split(PARTING)) {
    const start = value.text.indexOf(part, from)
    from = start + part.length
    const commas = part.split(',')
    // "Jane Smith, John Doe": every part a whole name.
    if (!familyFirst && commas.length > 1 && commas.every((one) => isWholeName(one))) {
      let at = start
      for (const one of commas) {
        add(at, at + one.length)
        at += one.length + 1
      }
    } else add(start, from)
  }
  return authors
}

const isWholeName = (text: string): boolean => /^\s*\p{Lu}[\p{L}.'’-]*(?:\s+[\p{L}.'’-]+){1,4}\s*$/u.test(text) && !NOT_NAMES.test(text)
/** Words of roles and outlets, that no name has. */
const NOT_NAMES = /\b(?:staff|editor|reporter|correspondent|writer|columnist|special|news|press|agency|bureau|times|post|service|the|of|for|in)\b/i

function authorOf(text: string, familyFirst: boolean): { readonly name: string; readonly text: string; readonly role?: string; readonly organization?: string } | undefined {
  const whole = text.trim().replace(/^[,.]+|[,]+$/g, '').trim()
  if (!/\p{L}/u.test(whole)) return undefined
  const comma = whole.indexOf(',')
  if (comma < 0) return { name: tidy(whole), text: whole }
  const first = whole.slice(0, comma).trim()
  const second = whole.slice(comma + 1).trim()
  if (second === '') return { name: tidy(first), text: first }
  if (familyFirst || (!/\s/.test(first) && /^\p{Lu}/u.test(second) && !NOT_NAMES.test(second))) {
    const [given = '', ...rest] = second.split(',').map((part) => part.trim())
    return { name: tidy(`${given} ${first}${rest.length > 0 ? `, ${rest.join(', ')}` : ''}`), text: whole }
  }
  return { name: tidy(first), text: first, ...(ROLE.test(second) ? { role: second } : { organization: second }) }
}

const ROLE = /\b(?:editor|reporter|correspondent|writer|columnist|critic|chief|journalist|photographer|producer|contributor)s?\b/i

const tidy = (name: string): string => name.replace(/\s+/g, ' ').trim()
