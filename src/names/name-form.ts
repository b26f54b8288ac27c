import type { Arrangement } from './arrange.js'
import { nameFamilies } from './families.js'
import { givenNameGender, type NameGender, nameTables } from './name-tables.js'
import { readName } from './read-name.js'
import { lacksVowels, latin } from './scripts.js'
import { skeleton, sounds } from './sounds.js'
import { isEastSurname } from './order.js'
import { isPinyin, isSyllable } from './syllables.js'

export type TokenRole = 'given' | 'middle' | 'family'

/** A word of a name made ready for comparing. */
export interface NameToken {
  /** Folded and romanized, without hyphens, apostrophes and article. */
  readonly plain: string
  /** The same with its apostrophes: Wade-Giles and McCune-Reischauer mean something by them. */
  readonly marked: string
  /** With the particles that stand before it: "lepen", "vonderleyen". */
  readonly full: string
  readonly sound: string
  /** The sound without the end that all patronymics share ("-ovich", "-son"); nothing if it has none. */
  readonly patronymicStem: string | undefined
  /** The consonants only, for words of a script that writes no short vowels. */
  readonly skeleton: string | undefined
  readonly role: TokenRole
  readonly initial: boolean
  /** How much it tells when it agrees: a rare name more than a common one. */
  readonly weight: number
  /** The gender it tells of as a given name; nothing if it is no known given name. */
  readonly gender: NameGender | undefined
  /** "bin", "ibn" stands before it. */
  readonly patronymic: boolean
  /** The Arabic article stands before it. */
  readonly article: boolean
}

/** A name made ready for comparing. */
export interface NameForm {
  readonly tokens: readonly NameToken[]
  readonly nickname: string | undefined
  readonly generation: string | undefined
  readonly titles: readonly string[]
  /** Every word written together. */
  readonly joined: string
  /** The words of a Chinese or Korean name, family name first. */
  readonly east: readonly NameToken[] | undefined
}

const MOST_TOKENS = 12
/** Given names so common that they tell little. */
const COMMON: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'muhammad', 'ali', 'ahmad', 'abdullah', 'hassan', 'hussein', 'ibrahim', 'jose', 'joseph', 'juan', 'ivan', 'maria', 'mary', 'luis', 'louis',
  'carlos', 'charles', 'kim', 'khan', 'sayyid', 'haji', 'abu', 'antonio', 'anthony', 'jesus', 'john'
])
/** Second halves of Persian family names: "born of", "son of" and the like. */
const PERSIAN_ENDS: ReadonlySet<string> = /* @__PURE__ */ new Set(['nejad', 'nezhad', 'nejhad', 'zadeh', 'zade', 'zadah', 'pour', 'poor', 'pur', 'nia', 'khah', 'manesh', 'far'])
const HYPHENS = /[-\u2010-\u2013\u30fb\u00b7]/
const DIGIT = /\d/
const LOOKALIKES: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 6: 'g', 7: 't', 8: 'b', 9: 'g' }
const SERVANT = /^abd[aeiou]{0,2}l{0,2}$/

const MOST_FORMS = 1024
const forms = /* @__PURE__ */ new Map<string, NameForm>()

/**
 * A name made ready. One name is compared with many, so the last forms are remembered: a bounded memory of a pure function.
 */
export function nameForm(name: string): NameForm {
  const known = forms.get(name)
  if (known !== undefined) return known
  const made = formOf(name)
  // Hardly anything that is longer is a name, and it would only fill the memory.
  if (name.length > 120) return made
  if (forms.size >= MOST_FORMS) forms.clear()
  forms.set(name, made)
  return made
}

/** Makes a name ready: romanized, cut at hyphens, articles and particles set aside, "Abd al-" joined to what it belongs to. */
function formOf(name: string): NameForm {
  const { ends, order } = readName(name)
  const { words } = ends
  const { articles, patronymicParticles, particles } = nameTables()
  const tokens: NameToken[] = []
  let patronymic = false
  let article = false
  let servant = false
  let joined = ''
  let before = ''
  const add = (plain: string, marked: string, role: TokenRole, bare: boolean): void => {
    if (tokens.length >= MOST_TOKENS) return
    const made = token(plain, before + plain, marked, role, patronymic, article, bare)
    tokens.push(made)
    joined += made.plain
    patronymic = article = false
    before = ''
  }
  for (let index = 0; index < words.length; index++) {
    const word = words[index]
    if (word === undefined) continue
    const role = roleOf(order, index)
    const bare = lacksVowels(word.lower)
    const spelled = word.lower.charCodeAt(0) > 0x36f || bare ? latin(word.lower) : DIGIT.test(word.lower) ? lettered(word.lower) : word.lower
    if (word.dotted && spelled.length <= 3 && !spelled.includes('-')) {
      for (const letter of spelled) add(letter, letter, role, false)
      continue
    }
    const pieces = spelled.length > 2 && HYPHENS.test(spelled) ? spelled.split(HYPHENS) : [spelled]
    for (let at = 0; at < pieces.length; at++) {
      const piece = pieces[at] ?? ''
      const next = pieces[at + 1] ?? words[index + 1]?.lower ?? ''
      const plain = piece.includes("'") ? piece.replaceAll("'", '') : piece
      if (plain === '') continue
      if (servant) {
        if (isArticle(plain, next) || (articles.has(plain) && next !== '')) continue
        servant = false
        add('abd' + plain, 'abd' + piece, role, bare)
        continue
      }
      if (plain.startsWith('ab') && (SERVANT.test(plain) || plain === 'abed')) {
        servant = true
        continue
      }
      const last = index === words.length - 1
      if (plain.length < 6 && !last) {
        if (tokens.length > 0 && isArticle(plain, next)) {
          article = true
          continue
        }
        if (tokens.length > 0 && patronymicParticles.has(plain)) {
          patronymic = true
          continue
        }
        if (tokens.length > 0 && particles.has(plain) && plain !== 'abu' && plain !== 'abou' && plain !== 'do') {
          before += plain
          continue
        }
      }
      if (at < pieces.length - 1 && isArticle(plain, next)) {
        article = true
        continue
      }
      if (tokens.length > 1 && PERSIAN_ENDS.has(plain)) {
        // "Ahmadi Nejad" is one family name, "Ahmadinejad".
        const stem = tokens.pop()
        if (stem !== undefined) {
          joined = joined.slice(0, joined.length - stem.plain.length)
          ;({ patronymic, article } = stem)
          add(stem.plain + plain, stem.marked + piece, role, bare)
        }
        continue
      }
      add(unservant(plain), piece, role, bare)
    }
  }
  if (servant) add('abd', 'abd', 'family', false)
  return {
    tokens,
    nickname: ends.nicknames[0]?.toLowerCase(),
    generation: ends.suffixes.length === 0 ? undefined : generationOf(ends.suffixes),
    titles: ends.titles,
    joined,
    east: eastern(tokens, order.familyFirst)
  }
}

/** The Arabic article; in its assimilated forms ("ash-Sharif") only before the letter it has taken on. */
function isArticle(plain: string, next: string): boolean {
  if (plain === 'al' || plain === 'el' || plain === 'ul') return true
  return nameTables().articles.has(plain) && plain.length > 1 && next.startsWith(plain.slice(1))
}

/** Digits that stand for letters, as scanners misread them: "Sm1th". */
function lettered(lower: string): string {
  return /[a-z]/.test(lower) ? lower.replace(/\d/g, (digit) => LOOKALIKES[digit] ?? digit) : lower
}

/** "Abdulaziz", "Abdel-Aziz" and "Abd al-Aziz" alike: "abdaziz". */
function unservant(plain: string): string {
  if (plain.length < 7 || !plain.startsWith('abd') || nameFamilies().arabic.get(plain) === 'abdullah') return plain
  const rest = plain.slice(3).replace(/^[aeiou]{1,2}(?=l|(?<letter>[^aeiou])\k<letter>)/, '').replace(/^l(?=.{3})/, '').replace(/^(?<letter>[^aeiou])\k<letter>/, '$<letter>')
  return 'abd' + rest
}

/** The Arabic article that is written on to the word before it: "Mujibur Rahman". */
function bareOfArticle(plain: string): string {
  return plain.length > 5 && /u[lr]$/.test(plain) && givenNameGender(plain.slice(0, -2)) !== undefined && givenNameGender(plain) === undefined ? plain.slice(0, -2) : plain
}

function token(word: string, full: string, marked: string, role: TokenRole, patronymic: boolean, article: boolean, bare: boolean): NameToken {
  const plain = role === 'family' ? word : bareOfArticle(word)
  return new Token(plain, full, marked, bare ? skeleton(plain) : undefined, role, patronymic, article, wordFacts(plain))
}

class Token implements NameToken {
  readonly initial: boolean
  readonly weight: number
  readonly gender: NameGender | undefined
  readonly #facts: WordFacts

  constructor(readonly plain: string, readonly full: string, readonly marked: string, readonly skeleton: string | undefined, readonly role: TokenRole, readonly patronymic: boolean, readonly article: boolean, facts: WordFacts) {
    this.initial = plain.length === 1
    this.weight = facts.weight
    this.gender = facts.gender
    this.#facts = facts
  }

  // Most words are never compared by sound.
  get sound(): string {
    return (this.#facts.sound ??= sounds(this.plain))
  }

  get patronymicStem(): string | undefined {
    const { sound } = this
    return (this.#facts.stem ??= sound.replace(PATRONYMIC, '')) === sound ? undefined : this.#facts.stem
  }
}

const PATRONYMIC = /(?:[aeo]viC|[aeo]vna|dotir|son|zai)$/

/** What is known of a word wherever it stands; what is seldom asked, once it has been asked. */
interface WordFacts {
  sound: string | undefined
  stem: string | undefined
  readonly gender: NameGender | undefined
  readonly weight: number
}

const MOST_FACTS = 2048
const facts = /* @__PURE__ */ new Map<string, WordFacts>()

/** Names repeat from pair to pair, so the last words are remembered: a bounded memory of a pure function. */
function wordFacts(plain: string): WordFacts {
  const known = facts.get(plain)
  if (known !== undefined) return known
  const gender = plain.length === 1 ? undefined : givenNameGender(plain)
  const head = nameFamilies().heads.get(plain)?.[0] ?? plain
  const weight = plain.length === 1 ? 0.5 : COMMON.has(head) ? 0.9 : gender !== undefined ? 1.3 : plain.length < 4 ? 1.4 : 2.1
  const made = { sound: undefined, stem: undefined, gender, weight }
  if (facts.size >= MOST_FACTS) facts.clear()
  facts.set(plain, made)
  return made
}

function roleOf({ familyFirst, given, middle, family }: Arrangement, index: number): TokenRole {
  if (familyFirst) return index < family ? 'family' : index < family + middle ? 'middle' : 'given'
  return index < given ? 'given' : index < given + middle ? 'middle' : 'family'
}

function generationOf(suffixes: readonly string[]): string | undefined {
  const { generations } = nameTables()
  return suffixes.map((word) => word.toLowerCase().replace(/[.()]/g, '')).find((word) => generations.has(word))
}

/**
 * The words of a Chinese or Korean name with the family name first, or nothing if it is none: all words are syllables or can be
 * cut into them, and a surname stands at one end. "Kim Chol Su" and, as lists of names have it, "Chol-su Kim".
 */
function eastern(tokens: readonly NameToken[], familyFirst: boolean): readonly NameToken[] | undefined {
  const [first, second, third] = tokens
  const last = tokens.at(-1)
  if (first === undefined || second === undefined || last === undefined || tokens.length > 3) return undefined
  if (!familyFirst && !isEastSurname(last.plain) && (third === undefined || !isEastSurname(first.plain))) return undefined
  for (const { plain, initial } of tokens) if (initial || !(isSyllable(plain) || isEastSurname(plain) || (third === undefined && isPinyin(plain)))) return undefined
  if (familyFirst || (third !== undefined && isEastSurname(first.plain) && !isEastSurname(last.plain))) return tokens
  if (!isEastSurname(last.plain)) return third === undefined || !isEastSurname(first.plain) ? undefined : tokens
  if (third === undefined && (first.gender !== undefined || last.plain === 'lee' || last.plain === 'min')) return undefined
  // Both ends are surnames: the two words of the given name stand together.
  if (isEastSurname(first.plain) && third !== undefined && first.role === 'family') return tokens
  return [last, ...tokens.slice(0, -1)]
}
