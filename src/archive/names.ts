/** A name as the archive blocks and compares it. */
import { align } from '../names/comparing/align.js'
import { nameKey } from '../names/comparing/key.js'
import { type NameForm, nameForm } from '../names/comparing/name-form.js'
import { sounds } from '../names/words/sounds.js'

export interface ArchiveName {
  readonly name: string
  /** Equal for spellings of one name. */
  readonly key: string
  /** A rough sound of the surname, or of a single name: names whose blocks differ are never compared. */
  readonly block: string
  /** The same of the word before the surname, if that may be the name by which the bearer is known: "Bracho" of Henry Bracho Luján. */
  readonly second: string | undefined
  /** The rough sounds of all words as one, rougher still and in no order: "Le Pen, Marine", "Marine LePen". */
  readonly whole: string
  /** More than a surname or a single name. */
  readonly full: boolean
  /** Nothing but initials stands beside the surname. */
  readonly initials: boolean
  /** How much of the name is given: two for each word beside the surname, one for an initial. */
  readonly detail: number
  readonly form: NameForm
}

/** Reads names; each name is worked out once. */
export function nameReader(): (name: string) => ArchiveName {
  const known = new Map<string, ArchiveName>()
  return (name) => {
    let read = known.get(name)
    if (read === undefined) known.set(name, (read = readName(name)))
    return read
  }
}

function readName(name: string): ArchiveName {
  const form = nameForm(name)
  const { tokens, generation } = form
  const family = tokens.findLast(({ role }) => role === 'family') ?? tokens.at(-1)
  const at = family === undefined ? -1 : tokens.indexOf(family)
  const before = at > 1 ? tokens[at - 1] : undefined
  const others = tokens.filter((token) => token !== family)
  return {
    name,
    key: nameKey(name),
    block: roughSound(family?.facts.sound ?? name.toLowerCase()),
    second: before === undefined || before.initial || before.role === 'given' || (before.facts.gender !== undefined && !before.patronymic) ? undefined : roughSound(before.facts.sound),
    whole: [...tokens.map(({ full }) => roughSound(sounds(full))).join('').replace(/[fs]/g, (sound) => (sound === 'f' ? '' : 'k'))].sort().join(''),
    full: others.length > 0,
    initials: others.every(({ initial }) => initial),
    detail: others.reduce((sum, { initial }) => sum + (initial ? 1 : 2), generation === undefined ? 0 : 1),
    form
  }
}

/** `compareNames` of names that were read before. */
export function compareRead(a: ArchiveName, b: ArchiveName): number {
  return a.name <= b.name ? align(a.form, b.form) : align(b.form, a.form)
}

/** Sounds (`sounds.ts`) that transliterations write for one another; vowels and what is often left out have none. */
const CLASSES: Readonly<Record<string, string>> = {
  b: 'p', p: 'p', f: 'f', v: 'f', k: 'k', g: 'k', x: 'k', G: 'k', d: 't', t: 't', D: 't', T: 't', s: 's', z: 's', c: 's', S: 's', C: 's', Z: 's', J: 's', l: 'l', r: 'r', m: 'm', n: 'm'
}

/** The consonants of a surname by class, after the idea of Soundex (US patent 1,261,167; Knuth, *TAOCP* vol. 3, §6). */
function roughSound(spoken: string): string {
  let sound = ''
  for (const letter of spoken) {
    const one = CLASSES[letter] ?? (letter > '\u{24F}' && /\p{L}/u.test(letter) ? letter : '')
    if (!sound.endsWith(one) || one === '') sound += one
  }
  return sound === '' ? spoken.slice(0, 2) : sound
}
