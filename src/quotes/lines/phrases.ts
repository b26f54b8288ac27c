/** Noun groups with what hangs on them: "the head of the party", "people familiar with the plan", "a post from Ames". */
import { PREPOSITION, PRONOUN, REPORTING_NOUN, ROLE, SUBORDINATOR } from '../../lexicon/classes.js'
import { CLAUSE_PREPOSITIONS } from '../../lexicon/grammar-words.js'
import { OBJECT_PRONOUNS, PARTITIVES, POSTPOSED_ADJECTIVES, TIME_NOUNS, TYING_PREPOSITIONS, WAYS_OF_GETTING } from '../../lexicon/reporting-grammar.js'
import { isDocumentNoun, isGivenNoun } from '../../lexicon/reporting-nouns.js'
import { indexAt } from '../../span.js'
import type { WordRange } from '../../text/clauses/clauses.js'
import type { ArticleText } from '../../text/text.js'
import { hasClass, hasForm, isMark, isMarked, isNoun, isOneOf, isVerb, isWord, type Item, itemBefore, type NounItem, reads } from './item.js'
import type { Line } from './lines.js'

/** A noun group with what hangs on it ("the head of the party"); indexes of items, `last` included. */
export interface Phrase {
  readonly first: number
  readonly last: number
  /** The item that names it: "the head". */
  readonly head: number
  /** What is set off by commas after it: "Carter's press secretary, Peter Cook,". */
  readonly aside: { readonly first: number; readonly last: number } | undefined
  /** The item that stands for it in its clause: "Ames, who said". */
  readonly relative: number | undefined
  /** The words that name whose it is, where these speak: "her view is that …". */
  readonly owner: WordRange | undefined
}

/** The phrase of these items, and nothing else known of it. */
export function phraseOf(first: number, last: number, head = first): Phrase {
  return { first, last, head, aside: undefined, relative: undefined, owner: undefined }
}

/** The phrase with some of its keys changed: written out, as a spread would give it another shape, and all that read phrases would be slower. */
export function phraseWith(phrase: Phrase, { first = phrase.first, last = phrase.last, head = phrase.head, aside = phrase.aside, owner = phrase.owner }: Partial<Phrase>): Phrase {
  return { first, last, head, aside, relative: phrase.relative, owner }
}

/** The phrase with another item, or none, that stands for it in its clause. */
export function relatedBy(phrase: Phrase, relative: number | undefined): Phrase {
  return { first: phrase.first, last: phrase.last, head: phrase.head, aside: phrase.aside, relative, owner: phrase.owner }
}

/** The phrase whose last noun group is item `at`: back over "of the party". */
export function phraseEndingAt(items: readonly Item[], at: number): Phrase {
  const first = startOfPhrase(items, at)
  return phraseOf(first, at, isRoleBefore(items, first, at) ? at : first)
}

/** "Skater and champion Jo Ames": what is joined to the name are roles of the same person. */
function isRoleBefore(items: readonly Item[], first: number, at: number): boolean {
  const role = items[first]
  const name = items[at]
  if (first === at || !isNoun(role) || !isNoun(name) || itemBefore(items, at)?.lower !== 'and') return false
  // "champion" before "Jo Ames"
  return role.group.form === 'common' && role.from === role.group.head && !role.group.plural && name.group.form === 'name' && name.group.to - name.group.from > 2
}

function startOfPhrase(items: readonly Item[], at: number): number {
  let first = at
  for (;;) {
    const tie = itemBefore(items, first)
    const noun = itemBefore(items, first - 1)
    if (!isWord(tie) || noun === undefined) break
    if (isWord(noun) && isPostmodifier(noun) && hasClass(tie, PREPOSITION) && isNoun(items[first - 3])) {
      first -= 3
      continue
    }
    // "critics such as Ames"
    if (tie.lower === 'as' && noun.lower === 'such' && isNoun(items[first - 3])) {
      first -= 3
      continue
    }
    // "half of the voters", "president of the union"
    if (tie.lower === 'of' && (((isNoun(noun) || isWord(noun)) && PARTITIVES.has(noun.lower)) || (hasClass(noun, ROLE)))) {
      first -= 2
      continue
    }
    if (!isNoun(noun) || isTime(noun) || noun.group.form === 'pronoun') break
    if (hasClass(tie, PREPOSITION) && TYING_PREPOSITIONS.has(tie.lower)) first -= 2
    else {
      // "Ames and Lopez said", "A bench of Ames and Lopez said"
      const joined = tie.lower === 'and' ? startOfPhrase(items, first - 2) : first
      if (joined < first && (startsClause(items, joined) || (hasForm(items[joined], 'name') && hasForm(items[first], 'name') && isOneOf(items[joined - 1], CLAUSE_PREPOSITIONS)))) first = joined
      break
    }
  }
  return first
}

/** The phrase whose first noun group is item `at`: on over "of the party". */
export function phraseFrom(items: readonly Item[], at: number): Phrase {
  let last = at
  for (;;) {
    const tie = items[last + 1]
    const noun = items[last + 2]
    if (isPostmodifier(tie) && noun !== undefined && hasClass(noun, PREPOSITION) && isNoun(items[last + 3])) {
      last += 3
      continue
    }
    if (!isWord(tie) || !isNoun(noun) || isTime(noun) || isOneOf(items[last], OBJECT_PRONOUNS)) break
    if (tie.lower === 'of' || tie.lower === 'for' || (tie.lower === 'and' && (last === at ? !isVerb(items[last + 3]) : items[last + 3] === undefined || reads(items[last + 3], '.')))) last += 2
    else break
  }
  return phraseOf(at, last)
}

/** The item behind the phrase whose first noun group is item `at`. */
export function behindPhrase(items: readonly Item[], at: number): number {
  return phraseFrom(items, at).last + 1
}

/** "sources in the law department": with places, up to the end of the clause. */
export function sourceFrom(items: readonly Item[], at: number): Phrase {
  const phrase = phraseFrom(items, at)
  const last = behindPlaces(items, phrase.last)
  const edge = items[last + 1]
  return edge === undefined || isMark(edge) ? phraseOf(at, last) : phrase
}

/** Over "in the law department" behind the noun group that ends with item `last`: the last item. */
export function behindPlaces(items: readonly Item[], last: number): number {
  let end = last
  for (;;) {
    const tie = items[end + 1]
    if (!isWord(tie) || !TYING_PREPOSITIONS.has(tie.lower) || !isNoun(items[end + 2])) return end
    end = phraseFrom(items, end + 2).last
  }
}

/** ", Jo Ames," after a noun group. */
export function asideAfter(items: readonly Item[], at: number): { first: number; last: number } | undefined {
  if (!reads(items[at], ',')) return undefined
  for (let close = at + 1; close < items.length && close < at + 15; close++) {
    const item = items[close]
    if (reads(item, ',')) return { first: at + 1, last: close - 1 }
    if (isMarked(item)) return undefined
  }
  return undefined
}

/** "people familiar with the plan", "two aides briefed on it". */
export function isPostmodifier(item: Item | undefined): boolean {
  return (isWord(item) && POSTPOSED_ADJECTIVES.has(item.lower)) || (hasForm(item, 'participle') && !item.group.progressive)
}

/** Whose "a post from Ames" is. */
export function authorOf(items: readonly Item[], phrase: Phrase): Phrase | undefined {
  const head = items[phrase.head]
  return hasForm(head, 'common') && isDocumentNoun(head.lower) ? authorIn(items, phrase) : undefined
}

/** "from Ames", "by Ames" inside a phrase. */
export function authorIn(items: readonly Item[], phrase: Phrase): Phrase | undefined {
  for (let at = phrase.first + 1; at <= phrase.last; at++) {
    const item = items[at]
    if (isWord(item) && (item.lower === 'from' || (item.lower === 'of' && reads(items[phrase.head], 'words')) || (item.lower === 'by' && !isOneOf(items[at - 1], WAYS_OF_GETTING))) && isNoun(items[at + 1])) return phraseFrom(items, at + 1)
  }
  return undefined
}

/** "her view", "Ames's view", "the word from Ames": who says what such a noun tells of. */
export function ownedBy(line: Line, phrase: Phrase): Phrase | undefined {
  const { items, text: { words } } = line
  const head = items[phrase.head]
  if (!isNoun(head) || !((words.classes(head.group.head) & REPORTING_NOUN) !== 0 || isGivenNoun(head.lower))) return undefined
  const owner = ownerOf(line, head)
  return owner === undefined ? authorIn(items, phrase) : phraseWith(phrase, { owner })
}

/** "Ames's remark", "her remark": the words for whose it is. */
export function ownerOf({ text: { words } }: Line, { from, group }: NounItem): WordRange | undefined {
  return group.possessor ?? ((words.classes(from) & PRONOUN) !== 0 ? { from, to: from + 1 } : undefined)
}

/** "and": joins two subjects only where the first one begins its clause. */
export function startsClause(items: readonly Item[], noun: number): boolean {
  const before = items[noun - 1]
  return before === undefined || isMarked(before) || isMark(before) || isTime(before) || (isWord(before) && (before.lower === 'that' || before.lower === 'but' || (before.classes & (SUBORDINATOR | PREPOSITION)) === SUBORDINATOR))
}

/** Does it say when, not who? */
export function isTime(item: Item | undefined): boolean {
  if (!isNoun(item)) return false
  // "USA Today" is no day.
  return item.group.time === true || (TIME_NOUNS.has(item.lower) && (item.group.form !== 'name' || item.to === item.from + 1))
}

/** Where the main verb begins right behind the relative clause that holds a word: "The man who |said he was robbed has died". */
export function mainVerbBehind(text: ArticleText, word: number): number {
  const { clauses, groups } = text.reading(indexAt(text.sentences, text.words.start(word)))
  let end = Infinity
  for (const clause of clauses) if (clause.opener === 'relative' && clause.from <= word && word < clause.to && clause.to < end) end = clause.to
  return clauses.some(({ verb }) => verb !== undefined && groups[verb]?.from === end) ? end : Infinity
}
