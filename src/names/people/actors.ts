/** Whom an article has spoken of while it is read: names, roles and pronouns where they stand, and the people behind them. */
import type { ArticleText } from '../../text/text.js'
import { MARK } from '../../text/words/words.js'
import type { Mention } from '../../types.js'
import type { Gender } from '../words/gender.js'
import type { Draft } from './person-draft.js'
import type { FoundName } from '../finding/find.js'
import type { RoleRange } from './offices.js'
import type { RolePhrase } from './roles.js'
import { speakerOf, type Standing } from '../../text/clauses/standing.js'

/** Bits of an item. */
const MALE = 1
const FEMALE = 2
const QUOTED = 4
const UNTOLD = 8

/** A name, a role or a pronoun where it stands. A long text has very many: what is yes or no about one stands in bits. */
export class Item {
  /** Whom it has turned out to stand for. */
  draft: Draft | undefined = undefined
  #bits: number

  constructor(
    readonly sentence: number,
    /** Word indexes, half-open. */
    readonly from: number,
    readonly to: number,
    readonly name: FoundName | undefined,
    readonly phrase: RolePhrase | undefined,
    gender: Gender | undefined,
    quoted: boolean
  ) {
    this.#bits = (gender === undefined ? 0 : gender === 'male' ? MALE : FEMALE) | (quoted ? QUOTED : 0)
  }

  get kind(): Mention['kind'] {
    return this.name !== undefined ? 'name' : this.phrase !== undefined ? 'role' : 'pronoun'
  }

  /** Whom a pronoun may stand for. */
  get gender(): Gender | undefined {
    return (this.#bits & MALE) !== 0 ? 'male' : (this.#bits & FEMALE) !== 0 ? 'female' : undefined
  }

  /** Stands in quotation marks. */
  get quoted(): boolean {
    return (this.#bits & QUOTED) !== 0
  }

  /** What stands for nobody and is no name or pronoun is not told of. */
  get told(): boolean {
    return (this.#bits & UNTOLD) === 0
  }

  hide(): void {
    this.#bits |= UNTOLD
  }
}

/** Somebody the text has spoken of: a person with a name, or a role that nobody's name goes with. */
export class Actor {
  /** Its last mention: words, half-open, and sentence. */
  word = -1
  end = -1
  sentence = -1
  /** How that mention stands in its sentence, once somebody has asked. */
  standing: Standing | undefined = undefined
  count = 0
  /** How much the text has spoken of it, by the time of its last mention. */
  salience = 0
  /** Its last mention stands in quotation marks. */
  quoted = false
  /** The last sentence that tells of its saying something. */
  spoke = -Infinity
  readonly heads: string[] = []
  /** What it is called, as words of the text. */
  readonly roles: readonly RoleRange[]
  nation: string | undefined = undefined
  /** In digits, as the text gives it. */
  age: string | undefined = undefined

  constructor(
    readonly draft: Draft | undefined,
    public gender: Gender | undefined,
    /** The role that nobody's name goes with. */
    role?: RoleRange
  ) {
    this.roles = draft?.roles ?? (role === undefined ? [] : [role])
  }

  /** The same by the time of another sentence: a mention counts for less with every sentence since. */
  salienceIn(sentence: number): number {
    return this.sentence < 0 ? this.salience : this.salience * FADING ** Math.max(0, sentence - this.sentence)
  }
}

/** What is left of a mention a sentence later. */
const FADING = 0.9
/** How many actors a pronoun can choose among. */
export const BOUND = 8
/** "The Irishman" goes back to somebody no further than this many sentences away. */
export const NEAR = 2

/** Remembers what somebody is called, for "the minister" later on. */
export function addHead(byHead: Map<string, Actor[]>, actor: Actor, head: string): void {
  if (!actor.heads.includes(head)) actor.heads.push(head)
  const list = byHead.get(head)
  if (!list) byHead.set(head, [actor])
  else {
    const at = list.indexOf(actor)
    if (at >= 0) list.splice(at, 1)
    list.push(actor)
    if (list.length > BOUND) list.shift()
  }
}

/** The last word of who says the words in marks around a pronoun: the subject of "said" in this sentence, or in one beside it in the same block. */
export function speakerAround(text: ArticleText, sentence: number): number | undefined {
  const block = text.sentences[sentence]?.block
  for (const at of [sentence, sentence - 1, sentence + 1, sentence - 2]) {
    if (text.sentences[at]?.block !== block || text.reading(at).inner.length === 0) continue
    const end = speakerOf(text.reading(at), text.words)
    if (end !== undefined) return end
  }
  // "Haddad said it was late. “He sang well. I like him.”": whoever spoke before the marks.
  let first = sentence
  while (first > sentence - IN_MARKS && (text.words.shape(text.ranges[first]?.from ?? 0) & MARK) === 0) first--
  return first > sentence - IN_MARKS && text.sentences[first - 1]?.block === block && text.reading(first - 1).inner.length === 0 ? speakerOf(text.reading(first - 1), text.words) : undefined
}

/** So many sentences may stand in the same marks. */
const IN_MARKS = 4
