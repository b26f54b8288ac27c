import { sounds } from './sounds.js'
import { ARABIC_FORMS, NAME_FORMS, NICKNAMES } from '../lexicon/name-families.js'

/** Which names are forms of which. Several names in a value are parted by a space. */
export interface NameFamilies {
  /** The name that stands for all its forms. */
  readonly heads: ReadonlyMap<string, string>
  /** Forms of Arabic, Persian and Turkish names only. */
  readonly arabic: ReadonlyMap<string, string>
  /** Short form → full names. */
  readonly nicknames: ReadonlyMap<string, string>
}

let made: NameFamilies | undefined

export function nameFamilies(): NameFamilies {
  return (made ??= make())
}

function make(): NameFamilies {
  const heads = new Map<string, string>()
  const arabic = new Map<string, string>()
  const nicknames = new Map<string, string>()
  rows(ARABIC_FORMS, (form, head) => {
    arabic.set(form, head)
    add(heads, form, head)
  })
  rows(NAME_FORMS, (form, head) => {
    add(heads, form, head)
  })
  rows(NICKNAMES, (form, head) => {
    if (form !== head) add(nicknames, form, head)
  })
  return { heads, arabic, nicknames }
}

/** Hands over each word of a table with the first of its row. */
function rows(words: readonly string[], take: (form: string, head: string) => void): void {
  let head = ''
  for (const word of words) take(word.endsWith(':') ? (head = word.slice(0, -1)) : word, head)
}

function add(map: Map<string, string>, key: string, value: string): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, value)
  else if (!shares(known, value)) map.set(key, known + ' ' + value)
}

/** Do two values of a table have a name in common? */
export function shares(a: string, b: string): boolean {
  if (a === b) return true
  if (!a.includes(' ') && !b.includes(' ')) return false
  const others = b.split(' ')
  return a.split(' ').some((name) => others.includes(name))
}

/** What a table says of a word, or of how it sounds: the sound of most names is one of their spellings ("Kareem", "Karim"). */
const told = (table: ReadonlyMap<string, string>, word: string, sound?: string): string | undefined => table.get(word) ?? table.get(sound ?? sounds(word))

/** The names that stand for all forms of a name ("vladimir" for "volodymyr"), parted by spaces. */
export const formsOf = (name: string, sound?: string): string | undefined => told(nameFamilies().heads, name, sound)

/** The spelling that stands for all of an Arabic, Persian or Turkish name. */
export const arabicHead = (name: string, sound?: string): string | undefined => told(nameFamilies().arabic, name, sound)

/** Are these spellings of one Arabic, Persian or Turkish name? */
export function sameArabic(a: string, b: string): boolean {
  const head = arabicHead(a)
  return head !== undefined && head === arabicHead(b)
}

/** How surely one is the short form of the other; if both are short forms of one name, perhaps: who is called Kathy is seldom called Kate. */
export function nicknameLikeness(a: string, b: string): number {
  const { nicknames } = nameFamilies()
  const of = nicknames.get(a)
  const other = nicknames.get(b)
  if ((of !== undefined && stands(of, b)) || (other !== undefined && stands(other, a))) return 0.9
  return of !== undefined && other !== undefined && shares(of, other) ? 0.7 : 0
}

/** Is the name one of these, or a form of one? */
function stands(full: string, name: string): boolean {
  return full === name || full.split(' ').some((one) => one === name || sharesForm(one, name))
}

function sharesForm(one: string, other: string): boolean {
  const forms = formsOf(one)
  const others = formsOf(other)
  return forms !== undefined && others !== undefined && shares(forms, others)
}
