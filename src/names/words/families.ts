import { sounds } from './sounds.js'
import { ARABIC_FORMS, NAME_FORMS, NICKNAMES } from '../../lexicon/name-families.js'

/** What the tables say of a name. Several names in a value are parted by a space. */
export interface Relatives {
  /** The names that stand for all its forms: "vladimir" for "volodymyr". */
  readonly forms: string | undefined
  /** The spelling that stands for all of an Arabic, Persian or Turkish name. */
  readonly arabic: string | undefined
  /** The full names that it is a short form of. */
  readonly fullNames: string | undefined
}

const NO_RELATIVES: Relatives = { forms: undefined, arabic: undefined, fullNames: undefined }

let made: ReadonlyMap<string, Relatives> | undefined

/** What the tables say of the name in this very spelling. */
export function relativesByWord(word: string): Relatives | undefined {
  return (made ??= make()).get(word)
}

/** What the tables say of a name, or of how it sounds: the sound of most names is one of their spellings ("Kareem", "Karim"). */
export function relativesOf(word: string, sound: string): Relatives {
  const own = relativesByWord(word)
  const heard = sound === word ? undefined : relativesByWord(sound)
  if (heard === undefined) return own ?? NO_RELATIVES
  return { forms: own?.forms ?? heard.forms, arabic: own?.arabic ?? heard.arabic, fullNames: own?.fullNames }
}

function make(): ReadonlyMap<string, Relatives> {
  const table = new Map<string, { -readonly [Key in keyof Relatives]: Relatives[Key] }>()
  for (const words of [ARABIC_FORMS, NAME_FORMS, NICKNAMES]) {
    let head = ''
    for (const word of words) {
      const first = word.endsWith(':')
      const form = first ? word.slice(0, -1) : word
      if (first) head = form
      if (first && words === NICKNAMES) continue
      let known = table.get(form)
      if (known === undefined) table.set(form, (known = { ...NO_RELATIVES }))
      if (words === NICKNAMES) known.fullNames = added(known.fullNames, head)
      else known.forms = added(known.forms, head)
      if (words === ARABIC_FORMS) known.arabic = head
    }
  }
  return table
}

const added = (known: string | undefined, name: string): string => (known === undefined || shares(known, name) ? known ?? name : known + ' ' + name)

/** Do two values of a table have a name in common? */
export function shares(a: string, b: string): boolean {
  if (a === b) return true
  if (!a.includes(' ') && !b.includes(' ')) return false
  const others = b.split(' ')
  return a.split(' ').some((name) => others.includes(name))
}

/** Are these spellings of one Arabic, Persian or Turkish name? */
export function sameArabic(a: string, b: string): boolean {
  const { arabic } = relativesOf(a, sounds(a))
  return arabic !== undefined && arabic === relativesOf(b, sounds(b)).arabic
}

/** How surely one is the short form of the other; if both are short forms of one name, perhaps: who is called Kathy is seldom called Kate. */
export function nicknameLikeness(a: string, b: string): number {
  const of = relativesByWord(a)?.fullNames
  const other = relativesByWord(b)?.fullNames
  if ((of !== undefined && stands(of, b)) || (other !== undefined && stands(other, a))) return 0.9
  return of !== undefined && other !== undefined && shares(of, other) ? 0.7 : 0
}

/** Is the name one of these, or a form of one? */
function stands(full: string, name: string): boolean {
  return full === name || full.split(' ').some((one) => one === name || sharesForm(one, name))
}

function sharesForm(one: string, other: string): boolean {
  const { forms } = relativesOf(one, sounds(one))
  const others = forms === undefined ? undefined : relativesOf(other, sounds(other)).forms
  return forms !== undefined && others !== undefined && shares(forms, others)
}
