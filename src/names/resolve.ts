import * as classes from '../lexicon/classes.js'
import { COPULAS } from '../lexicon/name-context.js'
import { TITLES_IN_FULL } from '../lexicon/titles.js'
import type { ArticleText } from '../text/text.js'
import { CAPITALIZED, CLITIC, MARK, NUMERIC, type Word } from '../text/words.js'
import type { BlockKind } from '../types.js'
import { addHead, anaphor, antecedent, BOUND, type Actor, type Item } from './actors.js'
import type { Draft } from './cluster.js'
import type { FoundName } from './find.js'
import { genderOfWord } from './gender.js'
import { isRoleWord, nationOf, readRolePhrases, roleBeside, type RolePhrase } from './roles.js'

/** A role or a pronoun that was seen to stand for a person, or for nobody that the text names. */
export interface Reference {
  readonly kind: 'role' | 'pronoun'
  readonly sentence: number
  /** Word indexes, half-open. */
  readonly from: number
  readonly to: number
  readonly draft?: Draft
}

const COPULA: ReadonlySet<string> = /* @__PURE__ */ new Set(COPULAS)
/** "Gen. Burhan" is "the general". */
const SHORT_TITLES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(/* @__PURE__ */ Object.entries(TITLES_IN_FULL))
/** Words between a role and a name that tell of what: "Secretary of Health and Human Services". */
const LONGEST_OFFICE = 7
/** More words than this before a role are no part of it. */
const LONGEST_MODIFIERS = 5

/** What is no part of the running text. */
const HEADINGS: ReadonlySet<string> = /* @__PURE__ */ new Set<BlockKind>(['heading', 'caption', 'credit'])

/** Resolves roles and pronouns in text order; fills in roles and genders of the drafts on the way. */
export function resolve(text: ArticleText, names: readonly FoundName[], draftOf: ReadonlyMap<FoundName, Draft>): readonly Reference[] {
  const items = readItems(text, names)
  const references: Reference[] = []
  const actors = new Map<Draft, Actor>()
  const recent: Actor[] = []
  const byHead = new Map<string, Actor[]>()
  const actorOf = (draft: Draft): Actor => {
    let actor = actors.get(draft)
    if (!actor) {
      actor = { draft, word: -1, end: -1, sentence: -1, count: 0, heads: [] }
      actors.set(draft, actor)
    }
    const gender = draft.female > draft.male ? 'female' : draft.male > draft.female ? 'male' : undefined
    if (gender) actor.gender = gender
    return actor
  }
  /** Whose mention ends with a word. */
  const endsWith = new Map<number, Actor>()
  for (const name of names) {
    const draft = draftOf.get(name)
    if (draft) endsWith.set(name.to - 1, actorOf(draft))
  }
  const touch = (actor: Actor, item: Item): void => {
    const at = recent.indexOf(actor)
    if (at >= 0) recent.splice(at, 1)
    recent.push(actor)
    if (recent.length > BOUND) recent.shift()
    actor.word = item.from
    actor.sentence = item.sentence
    actor.end = item.to
    endsWith.set(item.to - 1, actor)
    actor.standing = undefined
    actor.count++
  }
  for (let i = 0; i < items.length; i++) {
    const item = items[i]
    if (!item) continue
    if (item.name) {
      const draft = draftOf.get(item.name)
      if (!draft) continue
      const actor = actorOf(draft)
      learnTitle(text, item.name, draft, actor, byHead)
      if (isAge(text.words, item.to)) actor.age = text.words[item.to + 1]?.lower ?? ''
      // A heading between paragraphs is read past: "he" below it goes on from the paragraph above.
      if (actor.count === 0 || !isHeading(text, item.sentence)) touch(actor, item)
    } else if (item.phrase) {
      const { phrase } = item
      const named = neighbour(text.words, items, i, phrase)
      const draft = named ? draftOf.get(named) : undefined
      const actor = draft ? actorOf(draft) : phrase.definite || phrase.owned ? anaphor(text, item, phrase, recent, byHead, endsWith) : undefined
      if (actor?.draft) {
        const gender = genderOfWord(phrase.head)
        if (gender === 'female') actor.draft.female += 2
        if (gender === 'male') actor.draft.male += 2
        addHead(byHead, actor, phrase.head)
        if (phrase.nation && actor.nation === undefined && draft) actor.nation = phrase.nation
        addRole(actor.draft, phrase)
        touch(actor, item)
        references.push({ kind: 'role', sentence: item.sentence, from: phrase.from, to: phrase.to, draft: actor.draft })
      } else if (!goesOn(text.words, items, i, phrase)) {
        const gender = genderOfWord(phrase.head)
        touch({ word: 0, end: 0, sentence: 0, count: 0, heads: [phrase.head], ...(gender ? { gender } : {}) }, item)
      }
    } else if (item.gender) {
      const actor = antecedent(text, item, item.gender, recent, endsWith)
      if (actor) {
        if (actor.draft) {
          if (item.gender === 'female') actor.draft.female += 0.5
          else actor.draft.male += 0.5
        }
        actor.gender ??= item.gender
        touch(actor, item)
      }
      references.push({ kind: 'pronoun', sentence: item.sentence, from: item.from, to: item.to, ...(actor?.draft ? { draft: actor.draft } : {}) })
    }
  }
  return references
}

function isHeading(text: ArticleText, sentence: number): boolean {
  const kind = text.blocks[text.sentences[sentence]?.block ?? -1]?.kind
  return kind !== undefined && HEADINGS.has(kind)
}

/** Names, role phrases and pronouns in text order. */
function readItems(text: ArticleText, names: readonly FoundName[]): readonly Item[] {
  const items: Item[] = []
  const phrases: RolePhrase[] = []
  for (const name of names) {
    items.push({ from: name.from, to: name.to, sentence: name.sentence, name })
    const role = name.kind === 'person' ? roleBeside(text.words, name.to, text.ranges[name.sentence]?.to ?? 0, name.sentence) : undefined
    if (role) phrases.push(role)
  }
  let block = -1
  let quoted = false
  text.ranges.forEach(({ from, to }, sentence) => {
    const here = text.sentences[sentence]?.block ?? -1
    if (here !== block) quoted = false
    block = here
    readRolePhrases(text.words, from, to, sentence, phrases)
    for (let i = from; i < to; i++) {
      const word = text.words[i]
      if (!word) continue
      if ((word.shape & MARK) !== 0) quoted = word.lower === '"' ? !quoted : word.lower === '“' || (quoted && word.lower !== '”')
      if ((word.classes & classes.PRONOUN) === 0) continue
      const gender = genderOfWord(word.lower)
      if (gender) items.push({ from: i, to: i + 1, sentence, gender, quoted })
    }
  })
  for (const phrase of phrases) items.push({ from: phrase.from, to: phrase.to, sentence: phrase.sentence, phrase })
  // A possessive pronoun stands for its owner before the phrase that it opens does.
  return items.sort((a, b) => a.from - b.from || (a.gender ? -1 : b.gender ? 1 : a.to - b.to))
}

/** A name or pronoun is a subject when a verb follows it. */
function isSubject(words: readonly Word[], at: number): boolean {
  const next = words[at]
  if (!next) return false
  if ((next.classes & (classes.AUXILIARY | classes.MODAL | classes.REPORTING_VERB | classes.VERB)) !== 0) return (next.shape & MARK) === 0
  return (next.shape & (MARK | CLITIC | CAPITALIZED)) === 0 && next.lower.endsWith('ed')
}

/** What stands before the name tells role, nation and gender: "foreign minister Mohammad Javad Zarif". */
function learnTitle(text: ArticleText, name: FoundName, draft: Draft, actor: Actor, byHead: Map<string, Actor[]>): void {
  const { words } = text
  const first = name.title?.from ?? name.from
  const opening = text.ranges[name.sentence]?.from ?? 0
  let start = officeBefore(words, opening, name.from)
  for (let i = start - 1; i >= Math.max(opening, start - 6); i--) {
    const word = words[i]
    if (!word || (word.shape & MARK) !== 0 && word.lower !== '-') break
    if (i < first && !isRoleWord(word) && (word.classes & (classes.DEMONYM | classes.PLACE)) === 0 && (word.classes & classes.TITLE) === 0 && (word.shape & CLITIC) === 0) break
    const gender = genderOfWord(word.lower)
    if (isRoleWord(word) || (word.classes & classes.TITLE) !== 0) {
      start = i
      addHead(byHead, actor, SHORT_TITLES.get(word.lower) ?? word.lower)
    } else if ((word.classes & (classes.DEMONYM | classes.PLACE)) !== 0) {
      actor.nation ??= nationOf(word.lower)
      break
    } else if (i >= first) start = i
    if (gender) actor.gender = gender
  }
  if (start < name.from) draft.roles.push({ from: modifiersFrom(text, name.sentence, start), to: name.from })
}

/** Where "of State" begins in "Secretary of State Jo Ames", or the name: capitals behind "of", and a role in capitals before it. */
function officeBefore(words: readonly Word[], opening: number, name: number): number {
  for (let i = name - 1; i > Math.max(opening, name - LONGEST_OFFICE); i--) {
    const word = words[i]
    if (!word || (word.shape & MARK) !== 0) return name
    if (word.lower === 'of') return i < name - 1 && isRoleWord(words[i - 1]) && ((words[i - 1]?.shape ?? 0) & CAPITALIZED) !== 0 ? i : name
    if ((word.shape & CAPITALIZED) === 0 && word.lower !== 'the' && word.lower !== 'and') return name
    if (isRoleWord(word) || (word.classes & classes.TITLE) !== 0) return name
  }
  return name
}

function addRole(draft: Draft, { from, to, owned, definite }: RolePhrase): void {
  draft.roles.push({ from: owned && !definite ? from + 1 : from, to })
}

/** "Transport minister": the words of the noun group before its first word that is a role, without article and possessor. */
function modifiersFrom(text: ArticleText, sentence: number, at: number): number {
  const group = text.reading(sentence).groups.find((one) => one.kind === 'noun' && one.from <= at && at < one.to)
  if (group?.kind !== 'noun') return at
  let from = group.possessor ? Math.max(group.from, group.possessor.to) : group.from
  while (from < at && isNoModifier(text.words[from])) from++
  return at - from > LONGEST_MODIFIERS ? at : from
}

function isNoModifier(word: Word | undefined): boolean {
  return word === undefined || (word.shape & (CLITIC | MARK)) !== 0 || (word.classes & (classes.DETERMINER | classes.PRONOUN | classes.WEEKDAY | classes.NUMBER_WORD)) !== 0
}

/** The name that a role phrase stands in apposition to: "the prosecutor, X", "X, a farmer", "X is a farmer". */
function neighbour(words: readonly Word[], items: readonly Item[], i: number, phrase: RolePhrase): FoundName | undefined {
  // Names inside the phrase stand between: "the RSF leader, X".
  let after = i + 1
  while (after < i + BOUND && (items[after]?.from ?? phrase.to) < phrase.to) after++
  const next = items[after]
  if (next?.name?.kind === 'person' && words[phrase.to]?.lower === ',' && (next.name.title?.from ?? next.from) === phrase.to + 1 && (!phrase.owned || isAside(words, next.to))) return next.name
  for (let k = i - 1; k >= Math.max(0, i - 2); k--) {
    const before = items[k]
    if (before?.name?.kind !== 'person') continue
    const gap = phrase.from - before.to
    // "In a meeting with X, the president said": no apposition, the sentence goes on with another subject.
    if (isSubject(words, phrase.to)) return undefined
    if ((gap === 1 || (gap === 3 && isAge(words, before.to))) && words[before.to]?.lower === ',' && !(phrase.owned && !phrase.definite)) return before.name
    if (gap === 1 && COPULA.has(words[before.to]?.lower ?? '') && !phrase.definite) return before.name
    return undefined
  }
  return undefined
}

/** "her brother, Yasir, was": a comma or the end of the sentence behind the name shows that it belongs to what stands before. */
function isAside(words: readonly Word[], at: number): boolean {
  const next = words[at]
  return next === undefined || next.lower === ',' || next.lower === '.' || next.lower === ';'
}

/** ", 58," after a name. */
function isAge(words: readonly Word[], at: number): boolean {
  return words[at]?.lower === ',' && ((words[at + 1]?.shape ?? 0) & NUMERIC) !== 0 && words[at + 2]?.lower === ','
}

/** Does the phrase go on with a name ("the president Bashar al-Assad") or with more nouns? */
function goesOn(words: readonly Word[], items: readonly Item[], i: number, phrase: RolePhrase): boolean {
  if (items[i + 1]?.name && items[i + 1]?.from === phrase.to) return true
  const next = words[phrase.to]
  return next !== undefined && (next.shape & CAPITALIZED) !== 0
}

