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
    const sound = sounds(form)
    arabic.set(sound, head)
    add(heads, sound, head)
  })
  rows(NAME_FORMS, (form, head) => {
    add(heads, sounds(form), head)
  })
  rows(NICKNAMES, (form, head) => {
    if (form !== head) add(nicknames, form, head)
  })
  return { heads, arabic, nicknames }
}

/** Hands over each word of a table with the first of its row. */
function rows(words: readonly string[], take: (form: string, head: string) => void): void {
  let head = ''
  for (const word of words) {
    if (word.endsWith(':')) head = word.slice(0, -1)
    take(word.endsWith(':') ? head : word, head)
  }
}

function add(map: Map<string, string>, key: string, value: string): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, value)
  else if (!shares(known, value)) map.set(key, known + ' ' + value)
}

/** Do two values of a table have a name in common? */
function shares(a: string, b: string): boolean {
  if (a === b) return true
  if (!a.includes(' ') && !b.includes(' ')) return false
  const others = b.split(' ')
  return a.split(' ').some((name) => others.includes(name))
}

/** Are these spellings of one Arabic, Persian or Turkish name? */
export function sameArabic(a: string, b: string): boolean {
  const { arabic } = nameFamilies()
  const head = arabic.get(sounds(a))
  return head !== undefined && head === arabic.get(sounds(b))
}

/** Are these forms of one name in different languages, as Vladimir and Volodymyr are? */
export function sameForm(a: string, b: string): boolean {
  const { heads } = nameFamilies()
  const of = heads.get(sounds(a))
  const other = heads.get(sounds(b))
  return of !== undefined && other !== undefined && shares(of, other)
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
  return full === name || full.split(' ').some((one) => one === name || sameForm(one, name))
}
