import { ARABIC_FORMS, NAME_FORMS, NICKNAMES } from '../lexicon/name-families.js'

/** Which names are forms of which. */
export interface NameFamilies {
  /** The name that stands for all its forms. */
  readonly heads: ReadonlyMap<string, readonly string[]>
  /** Forms of Arabic, Persian and Turkish names only. */
  readonly arabic: ReadonlyMap<string, string>
  /** Short form → full names. */
  readonly nicknames: ReadonlyMap<string, readonly string[]>
}

let made: NameFamilies | undefined

export function nameFamilies(): NameFamilies {
  return (made ??= make())
}

function make(): NameFamilies {
  const heads = new Map<string, string[]>()
  const arabic = new Map<string, string>()
  const nicknames = new Map<string, string[]>()
  for (const forms of rows(ARABIC_FORMS)) {
    const [head = ''] = forms
    for (const form of forms) {
      arabic.set(form, head)
      add(heads, form, head)
    }
  }
  for (const forms of rows(NAME_FORMS)) for (const form of forms) add(heads, form, forms[0] ?? '')
  for (const [head = '', ...forms] of rows(NICKNAMES)) for (const form of forms) add(nicknames, form, head)
  return { heads, arabic, nicknames }
}

function rows(table: string): ReadonlyArray<readonly string[]> {
  return table.trim().split('\n').map((line) => line.split(' '))
}

function add(map: Map<string, string[]>, key: string, value: string): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, [value])
  else if (!known.includes(value)) known.push(value)
}

/** Are these spellings of one Arabic, Persian or Turkish name? */
export function sameArabic(a: string, b: string): boolean {
  const { arabic } = nameFamilies()
  const head = arabic.get(a)
  return head !== undefined && head === arabic.get(b)
}

/** Are these forms of one name in different languages, as Vladimir and Volodymyr are? */
export function sameForm(a: string, b: string): boolean {
  const { heads } = nameFamilies()
  const of = heads.get(a)
  const other = heads.get(b)
  return of !== undefined && other !== undefined && of.some((head) => other.includes(head))
}

/** Is one the short form of the other, or are both short forms of one name? */
export function sameNickname(a: string, b: string): boolean {
  const { nicknames } = nameFamilies()
  const of = nicknames.get(a)
  const other = nicknames.get(b)
  if (of === undefined && other === undefined) return false
  if (of?.some((full) => full === b || sameForm(full, b))) return true
  if (other?.some((full) => full === a || sameForm(full, a))) return true
  return of !== undefined && other !== undefined && of.some((full) => other.includes(full))
}
