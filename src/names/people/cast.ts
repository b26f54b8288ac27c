import { PRONOUN, REPORTING_VERB } from '../../lexicon/classes.js'
import { mainSubject, verbOf } from '../../text/clauses/standing.js'
import type { ArticleText } from '../../text/text.js'
import type { Words } from '../../text/words/words.js'
import { type Gender, genderOfWord } from '../words/gender.js'
import { Actor, BOUND, type Item } from './actors.js'
import { isAside } from '../finding/honours.js'
import { complementEnd } from './office-words.js'
import { Ends } from './ends.js'
import { JointOffices } from './joint-offices.js'
import type { RolePhrase } from './roles.js'
import { Owners } from './owners.js'
import type { Draft } from './person-draft.js'

/** So many words before and behind the one at hand it is known who ends with them: more than a sentence has. */
export const AROUND = 4096

/** Whom the text has spoken of so far. */
export class Cast {
  /** The last few, the last one at the end. */
  readonly recent: Actor[] = []
  readonly byHead = new Map<string, Actor[]>()
  /** Whose mention ends with a word, of those around the one at hand. */
  readonly endsWith: Ends
  readonly owners: Owners
  readonly joint: JointOffices
  /** Of whom a role was told last, and the word behind it. */
  told: { readonly draft: Draft; readonly end: number } | undefined = undefined
  readonly #actors = new Map<Draft, Actor>()
  #pronouns: Readonly<Record<Gender, number>> | undefined

  readonly words: Words

  constructor(readonly text: ArticleText) {
    this.words = text.words
    this.endsWith = new Ends(text.words.length, AROUND)
    this.owners = new Owners(text.words, this.endsWith)
    this.joint = new JointOffices(text.words)
  }

  /** How many pronouns of each gender the article has: counted where somebody asks. */
  readonly pronouns = (): Readonly<Record<Gender, number>> => {
    if (this.#pronouns !== undefined) return this.#pronouns
    const counts = { female: 0, male: 0 }
    for (let at = 0; at < this.words.length; at++) {
      const gender = (this.words.classes(at) & PRONOUN) === 0 ? undefined : genderOfWord(this.words.lower(at))
      if (gender !== undefined) counts[gender]++
    }
    return (this.#pronouns = counts)
  }

  /** "A lawyer |and a former mayor," are one, where nothing goes on behind them. */
  goesOn({ from, to }: RolePhrase): Draft | undefined {
    return this.told?.end === from - 1 && this.words.lower(from - 1) === 'and' && isAside(this.words, complementEnd(this.words, to, Infinity)) ? this.told.draft : undefined
  }

  actorOf(draft: Draft): Actor {
    let actor = this.#actors.get(draft)
    if (actor === undefined) this.#actors.set(draft, (actor = new Actor(draft, undefined)))
    if (draft.female !== draft.male) actor.gender = draft.female > draft.male ? 'female' : 'male'
    return actor
  }

  /** "Haddad himself": the one right before it, be the name a woman's in other places. */
  named(item: Item, gender: Gender): Actor | undefined {
    const actor = this.words.lower(item.from).endsWith('self') ? this.endsWith.at(item.from - 1) : undefined
    if (actor?.draft === undefined || actor.draft[gender === 'male' ? 'female' : 'male'] > 2) return undefined
    actor.draft[gender] += 3
    actor.gender = gender
    return actor
  }

  /** Has the sentence a verb that may report? Others need not be read for whom they let speak. */
  #reports(sentence: number): boolean {
    const { from, to } = this.text.ranges[sentence] ?? { from: 0, to: 0 }
    for (let at = from; at < to; at++) if ((this.words.classes(at) & REPORTING_VERB) !== 0) return true
    return false
  }

  /** @param told What is told of somebody who has just been named: "Kolar is a coach". */
  touch(actor: Actor, item: Item, told = false): void {
    const { recent } = this
    if (recent.at(-1) !== actor) {
      const at = recent.indexOf(actor)
      if (at >= 0) recent.splice(at, 1)
      recent.push(actor)
      if (recent.length > BOUND) recent.shift()
    }
    this.endsWith.set(item.to - 1, actor)
    actor.count++
    actor.salience = actor.salienceIn(item.sentence) + 1
    if (!item.quoted && this.#reports(item.sentence) && (this.words.classes(verbOf(this.text.reading(item.sentence), item)?.head ?? -1) & REPORTING_VERB) !== 0) actor.spoke = item.sentence
    actor.quoted = item.quoted
    // "Kolar was sent off after his second foul": the sentence stays his.
    if (actor.sentence === item.sentence && (item.gender !== undefined || ((told || (item.name !== undefined && (this.words.classes(actor.word) & PRONOUN) === 0)) && mainSubject(this.text.reading(item.sentence))?.to === actor.end))) return
    actor.word = item.from
    actor.sentence = item.sentence
    actor.end = item.to
    actor.standing = undefined
  }
}
