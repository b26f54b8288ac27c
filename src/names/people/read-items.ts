import * as classes from '../../lexicon/classes.js'
import { nounGroupAt } from '../../text/clauses/standing.js'
import { isQuotedBehind } from '../../text/clauses/stretches.js'
import type { ArticleText } from '../../text/text.js'
import { MARK, type Words } from '../../text/words/words.js'
import type { FoundName } from '../finding/find.js'
import { isAside } from '../finding/honours.js'
import { type Gender, genderOfWord } from '../words/gender.js'
import { Item } from './actors.js'
import { roleDescribed } from './appositions.js'
import { roleGiven, rolePredicated } from './predicates.js'
import { bareRole, isRoleWord, roleBeside, roleOpening, roleOwned, rolePhraseAt, type RolePhrase } from './roles.js'

const EITHER: ReadonlySet<string> = /* @__PURE__ */ new Set(['or', '/'])

/**
 * Adds names, role phrases and pronouns in text order, a sentence at each step, as a long text has too many to keep them all;
 * each word is looked at once, and what is found ahead of it finds its place among the last few.
 */
export function* readItems(text: ArticleText, names: readonly FoundName[], items: Item[]): Generator<undefined> {
  const { words, ranges } = text
  let block = -1
  let quoted = false
  let next = 0
  let sentence = 0
  for (const range of ranges) {
    const here = text.sentences[sentence]?.block ?? -1
    if (here !== block) quoted = false
    block = here
    const opening = roleOpening(words, range.from, range.to, sentence)
    if (opening) addItem(items, roleItem(opening))
    let inside = range.from
    for (let i = range.from; i < range.to; i++) {
      if ((words.shape(i) & MARK) !== 0) quoted = isQuotedBehind(words.lower(i), quoted)
      const name = names[next]
      if (name !== undefined && name.sentence === sentence && name.from <= i) {
        const item = new Item(sentence, name.from, name.to, name, undefined, undefined, quoted)
        item.draft = name.person
        addItem(items, item)
        const role = name.kind !== 'person' ? undefined : beside(words, name, names[next + 1], range.to, sentence) ?? roleOwned(words, name.to, range.to, sentence) ?? roleBefore(text, name, names[next - 1], sentence) ?? roleDescribed(text, name, sentence) ?? roleGiven(text, name, range.to, sentence)
        if (role) addItem(items, roleItem(role))
        inside = name.to
        next++
      }
      const known = words.classes(i)
      if ((known & classes.ROLE) !== 0) {
        const predicate = rolePredicated(words, i, sentence)
        if (predicate) addItem(items, roleItem(predicate))
      }
      // "He Lifeng" is no "he".
      if ((known & (classes.PRONOUN | classes.DETERMINER | classes.RELATIVE)) === 0 || i < inside) continue
      const gender = (known & classes.PRONOUN) === 0 ? undefined : genderOfWord(words.lower(i))
      if (gender) addItem(items, new Item(sentence, i, i + 1, undefined, undefined, isEither(words, i, gender) ? undefined : gender, quoted))
      const phrase = rolePhraseAt(words, i, range.to, sentence)
      if (phrase) addItem(items, roleItem(phrase))
    }
    sentence++
    yield
  }
}

/** Puts an item where it belongs: a possessive pronoun stands for its owner before the phrase that it opens does. */
function addItem(items: Item[], item: Item): void {
  items.push(item)
  let at = items.length - 1
  for (let last = items[at - 1]; last !== undefined && isBehind(last, item); last = items[at - 1]) items[at--] = last
  items[at] = item
}

/** Does the first stand behind the second? */
function isBehind(last: Item, item: Item): boolean {
  return last.from === item.from ? last.gender === undefined && (item.gender !== undefined || last.to > item.to) : last.from > item.from
}

/** "His or her": anybody's. */
function isEither(words: Words, at: number, gender: Gender): boolean {
  for (const by of [-1, 1]) {
    const other = EITHER.has(words.lower(at + by)) ? genderOfWord(words.lower(at + 2 * by)) : undefined
    if (other !== undefined && other !== gender) return true
  }
  return false
}

/** The role behind a name and a comma, of which no other name is a part: "Ann Marsh of Brno, Mrs. Jo Dean of Graz,". */
function beside(words: Words, name: FoundName, following: FoundName | undefined, to: number, sentence: number): RolePhrase | undefined {
  const role = roleBeside(words, name.to, to, sentence)
  return role !== undefined && following?.kind === 'person' && following.from < role.to && role.to <= following.to ? undefined : role
}

/** A role without article right before a comma and a name: "Defence counsel, Ann Marsh, said", "Peru's president, Ann Marsh,"; whose a person's is, is told with that person. */
function roleBefore({ words, reading }: ArticleText, name: FoundName, previous: FoundName | undefined, sentence: number): RolePhrase | undefined {
  const comma = (name.title?.from ?? name.from) - 1
  if (words.lower(comma) !== ',' || !isRoleWord(words, comma - 1) || !isAside(words, name.to)) return undefined
  const group = nounGroupAt(reading(sentence), comma - 1)
  const owner = group?.possessor
  // "Minister of Justice, Ann Marsh, said": of the role that stands before it.
  if (group === undefined || (owner !== undefined && previous?.kind === 'person' && previous.to === owner.to - 1) || ((words.classes(group.from - 1) & classes.PREPOSITION) !== 0 && isRoleWord(words, group.from - 2))) return undefined
  return bareRole(words, group.from, comma, sentence, owner?.to)
}

function roleItem(phrase: RolePhrase): Item {
  return new Item(phrase.sentence, phrase.from, phrase.to, undefined, phrase, undefined, false)
}
