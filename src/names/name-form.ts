import { nameFamilies } from './families.js'
import { nameTables } from './name-tables.js'
import { type ReadName, readName } from './read-name.js'
import { sounds } from './sounds.js'

export type TokenRole = 'given' | 'middle' | 'family'

/** A word of a name made ready for comparing. */
export interface NameToken {
  /** Folded, without hyphens, apostrophes and article. */
  readonly plain: string
  readonly sound: string
  readonly role: TokenRole
  readonly initial: boolean
  /** How much it tells when it agrees: a rare name more than a common one. */
  readonly weight: number
  readonly gender: 'female' | 'male' | 'either' | undefined
  /** "bin", "ibn" stands before it. */
  readonly patronymic: boolean
  /** The Arabic article stands before it. */
  readonly article: boolean
  /** Folded, with its apostrophes: Wade-Giles and McCune-Reischauer mean something by them. */
  readonly marked: string
}

/** A name made ready for comparing. */
export interface NameForm {
  readonly tokens: readonly NameToken[]
  readonly nicknames: readonly string[]
  readonly generation: string | undefined
  readonly titles: readonly string[]
  readonly joined: string
}

const MOST_TOKENS = 12
/** Given names so common that they tell little. */
const COMMON: ReadonlySet<string> = /* @__PURE__ */ new Set(['muhammad', 'ali', 'ahmad', 'abdullah', 'hassan', 'hussein', 'ibrahim', 'jose', 'juan', 'maria', 'luis', 'carlos', 'kim', 'khan', 'sayyid', 'haji', 'abu', 'abd', 'antonio', 'jesus', 'john'])

export function nameForm(name: string): NameForm {
  const read = readName(name)
  const { parts, words } = read
  const tokens: NameToken[] = []
  let patronymic = false
  let article = false
  let servant = ''
  const { articles, patronymicParticles, particles } = nameTables()
  words.forEach((word, index) => {
    const role = roleOf(read, index)
    const pieces = word.lower.split(/[-\u2010-\u2013\u30fb\u00b7]/).filter((piece) => piece !== '')
    const initials = word.dotted && word.lower.length <= 3 && pieces.length === 1 ? [...word.lower] : undefined
    for (const piece of initials ?? pieces) {
      if (tokens.length >= MOST_TOKENS) return
      const plain = piece.replaceAll("'", '')
      if (plain === '') continue
      const first = tokens.length === 0 && index === 0 && pieces.length === 1
      if (plain === 'abd' || plain === 'abdul' || plain === 'abdel' || plain === 'abdal' || plain === 'abdol' || plain === 'abed') {
        servant = 'abd'
        continue
      }
      if (articles.has(plain) && !(first && !words[1])) {
        if (plain === 'al' && first) tokens.push(token('al', 'al', role, false, false))
        else article = true
        continue
      }
      if (patronymicParticles.has(plain) && tokens.length > 0) {
        patronymic = true
        continue
      }
      if (particles.has(plain) && tokens.length > 0 && plain.length < 4 && index < words.length - 1) continue
      tokens.push(token(servant + plain, piece, role, patronymic, article))
      patronymic = false
      article = false
      servant = ''
    }
  })
  if (servant !== '') tokens.push(token(servant, servant, 'family', patronymic, article))
  const generation = (parts.suffix ?? '').toLowerCase().replaceAll('.', '').split(' ').find((suffix) => nameTables().generations.has(suffix))
  return {
    tokens,
    nicknames: parts.nickname === undefined ? [] : [parts.nickname.toLowerCase()],
    generation,
    titles: parts.titles.map((title) => title.toLowerCase().replaceAll('.', '')),
    joined: tokens.map(({ plain }) => plain).join('')
  }
}

function token(plain: string, marked: string, role: TokenRole, patronymic: boolean, article: boolean): NameToken {
  const gender = nameTables().genders.get(plain)
  const initial = plain.length === 1
  const head = nameFamilies().heads.get(plain)?.[0] ?? plain
  return { plain, sound: sounds(plain), marked, role, initial, patronymic, article, gender, weight: initial ? 0.5 : COMMON.has(head) ? 0.8 : gender !== undefined ? 1.3 : 2.1 }
}

function roleOf({ familyFirst, counts: [given, middle, family] }: ReadName, index: number): TokenRole {
  if (familyFirst) return index < family ? 'family' : index < family + middle ? 'middle' : 'given'
  return index < given ? 'given' : index < given + middle ? 'middle' : 'family'
}
