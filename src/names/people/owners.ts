/** Whose wife, lawyer or son somebody is: "his wife" is the same one the next time, and he is "her husband". */
import { BACK_KIN } from '../../lexicon/roles.js'
import { CLITIC, type Words } from '../../text/words/words.js'
import type { Actor } from './actors.js'
import type { EndsOfMentions } from './ends.js'
import type { RolePhrase } from './roles.js'

/** The people of an article by whose they are and what they are to them. */
export class Owners {
  readonly #of = new Map<Actor, Map<string, Actor>>()

  constructor(
    private readonly words: Words,
    private readonly endsWith: EndsOfMentions
  ) {}

  /** Whoever was told to be this before: "her lawyer". */
  find(phrase: RolePhrase): Actor | undefined {
    const owner = this.#ownerOf(phrase)
    return owner && this.#of.get(owner)?.get(phrase.head)
  }

  /** "His wife Anna": who she is to him, and he to her. */
  note(phrase: RolePhrase, actor: Actor): void {
    const owner = this.#ownerOf(phrase)
    if (owner === undefined || owner === actor) return
    this.#set(owner, phrase.head, actor)
    const [female, male] = BACK_KIN[phrase.head] ?? []
    if (female !== undefined && owner.gender !== 'male') this.#set(actor, female, owner)
    if (male !== undefined && owner.gender !== 'female') this.#set(actor, male, owner)
  }

  #set(owner: Actor, head: string, actor: Actor): void {
    let all = this.#of.get(owner)
    if (all === undefined) this.#of.set(owner, (all = new Map<string, Actor>()))
    all.set(head, actor)
  }

  /** "His" or "her" at the beginning of the phrase, or a name with "'s" before it. */
  #ownerOf({ owned, from }: RolePhrase): Actor | undefined {
    if (!owned) return undefined
    return this.endsWith.at((this.words.shape(from - 1) & CLITIC) === 0 ? from : from - 2)
  }
}
