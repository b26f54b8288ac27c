/** Whom a role without a name stands for: "the minister", "the Irishman". */
import { MONTH, WEEKDAY } from '../../lexicon/classes.js'
import { DESCRIBING_ROLES, PLACING_COMPLEMENTS, ROLE_COMPLEMENTS, UNREAL_MODIFIERS } from '../../lexicon/name-context.js'
import type { ArticleText } from '../../text/text.js'
import { CAPITALIZED, type Words } from '../../text/words/words.js'
import { NEAR, type Actor, type Item } from './actors.js'
import { antecedent } from './antecedents.js'
import type { EndsOfMentions } from './ends.js'
import { governorsOf } from '../../text/clauses/standing.js'
import { genderOfWord } from '../words/gender.js'
import { officeFit } from './offices.js'
import { fitsRole, nationOf, type RolePhrase } from './roles.js'

/** Who has the office that the possessor has, in another place. */
export const COUNTERPART = 'counterpart'
const UNREAL: ReadonlySet<string> = /* @__PURE__ */ new Set(UNREAL_MODIFIERS)
const PLACING: ReadonlySet<string> = /* @__PURE__ */ new Set(PLACING_COMPLEMENTS)
const COMPLEMENT: ReadonlySet<string> = /* @__PURE__ */ new Set(ROLE_COMPLEMENTS)

/** The person last spoken of who has the role that the phrase names, else a role of its kind. */
export function anaphor(text: ArticleText, item: Item, phrase: RolePhrase, recent: readonly Actor[], byHead: ReadonlyMap<string, readonly Actor[]>, endsWith: EndsOfMentions): Actor | undefined {
  // "his Iranian counterpart": whoever of that nation was spoken of, whatever the office.
  if (phrase.head === COUNTERPART && phrase.nation !== undefined) return recent.findLast((actor) => actor.draft !== undefined && actor.nation === phrase.nation && actor !== endsWith.at(phrase.from))
  if ((text.words.shape(phrase.to) & CAPITALIZED) !== 0 || hasComplement(text.words, phrase.to)) return undefined
  if (phrase.owned && phrase.nation === undefined) return undefined
  for (let at = phrase.from; at < phrase.to; at++) if (UNREAL.has(text.words.lower(at))) return undefined
  const gender = genderOfWord(phrase.head)
  // "“We saw Haddad,” the minister said": nobody who is named only in what is said.
  const fits = (actor: Actor): boolean => !(gender && actor.gender && gender !== actor.gender) && !(actor.quoted && actor.count === 1 && !item.quoted && actor.sentence === item.sentence)
  // Whose office agrees best, and of these whoever was spoken of last.
  const last = (list: readonly Actor[], test: (actor: Actor) => boolean): Actor | undefined => {
    let best: Actor | undefined
    let most = -1
    for (const actor of list) {
      const agree = fits(actor) && test(actor) ? officeFit(text.words, phrase, phrase.head, actor.roles) : -1
      if (agree < most || (agree === most && (best === undefined || actor.word < best.word))) continue
      best = actor
      most = agree
    }
    return best
  }
  // Who is so many years old is nobody else who was called so.
  if (phrase.age !== undefined) return lastSpokenOf(text, item, phrase, recent, endsWith)
  const exact = byHead.get(phrase.head) ?? []
  if (exact.length > 0) {
    if (phrase.nation === undefined) return last(exact, () => true)
    // "The American" of before, of whom no office was told, rather than a president of whom no country was.
    const same = last(exact, (actor) => actor.nation === phrase.nation) ?? recent.findLast(({ draft, heads }) => draft !== undefined && nationOf(heads[0] ?? '') === phrase.nation) ?? last(exact, (actor) => actor.nation === undefined)
    // "The Chilean head of state" is nobody's but the Chilean's, whoever else is called so.
    if (same !== undefined) return same
  }
  // "The Supreme Leader" is nobody's kind.
  if ((text.words.shape(phrase.to - 1) & CAPITALIZED) !== 0 && !phrase.anaphoric) return undefined
  const alike = last(recent, (actor) => (phrase.nation === undefined || actor.nation === phrase.nation) && actor.heads.some((head) => fitsRole(phrase.head, head)))
  if (alike === undefined && !phrase.anaphoric && DESCRIBING_ROLES.some((kind) => fitsRole(kind, phrase.head))) return described(text, item, phrase, recent)
  return alike ?? (phrase.anaphoric ? lastSpokenOf(text, item, phrase, recent, endsWith) : undefined)
}

/** "The poet published": the only one spoken of just before. */
function described({ ranges }: ArticleText, { sentence }: Item, { from, head }: RolePhrase, recent: readonly Actor[]): Actor | undefined {
  if (from !== ranges[sentence]?.from) return undefined
  const can = recent.filter((actor) => sentence - actor.sentence <= NEAR && (genderOfWord(head) ?? actor.gender) === (actor.gender ?? genderOfWord(head)))
  const [only, second] = can
  return second === undefined && only?.draft !== undefined ? only : undefined
}

/** "The president |of the club", "the envoy |in Brno", "the envoy |to Peru"; but "told the mayor |in writing", "in March". */
function hasComplement(words: Words, at: number): boolean {
  if (words.lower(at) === 'to') return (words.shape(at + 1) & CAPITALIZED) !== 0
  return COMPLEMENT.has(words.lower(at)) && (!PLACING.has(words.lower(at)) || words.lower(at + 1) === 'the' || ((words.shape(at + 1) & CAPITALIZED) !== 0 && (words.classes(at + 1) & (MONTH | WEEKDAY)) === 0))
}

/** "the Irishman", "the 22-year-old": a named person spoken of just before, whom neither nation nor age speaks against. */
function lastSpokenOf(text: ArticleText, item: Item, phrase: RolePhrase, recent: readonly Actor[], endsWith: EndsOfMentions): Actor | undefined {
  const can = recent.filter(
    ({ draft, sentence, age, nation }) =>
      draft !== undefined && item.sentence - sentence <= NEAR && (age ?? phrase.age) === (phrase.age ?? age) && (nation ?? phrase.nation) === (phrase.nation ?? nation)
  )
  const sure = phrase.age === undefined ? undefined : can.find(({ age }) => age === phrase.age)
  if (sure) return sure
  // The sentence before goes first, however often somebody further up has been spoken of.
  const last = can.filter(({ sentence }) => item.sentence - sentence < NEAR)
  const near = last.length > 0 ? last : can
  const here = near.filter(({ sentence }) => sentence === item.sentence)
  // "Dench praised Hargreaves after the 22-year-old scored", "Dench said the Irishman had scored": of its own subject a sentence would say "he", but for "left after the 22-year-old scored".
  const subjects = here.length < (phrase.age === undefined ? 1 : 2) ? [] : governorsOf(text.reading(item.sentence), text.words, item.from).map(({ end }) => endsWith.at(end))
  const others = here.filter((actor) => !subjects.includes(actor))
  return antecedent(text, item, genderOfWord(phrase.head), others.length > 0 && others.length < here.length ? others : near.filter((actor) => !subjects.includes(actor)), endsWith)
}
