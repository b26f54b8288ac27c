/** The noun that a relative clause hangs on: "Jo Ames, president of the union, who said", "the voter who met Lopez said". */
import { COORDINATOR, KIN, PREPOSITION, RELATIVE, ROLE, TITLE } from '../../lexicon/classes.js'
import { CLAUSE_PREPOSITIONS } from '../../lexicon/grammar-words.js'
import { BEFORE_PERSONS, PARTITIVES } from '../../lexicon/reporting-grammar.js'
import type { ArticleText } from '../../text/text.js'
import { REACH, skipAdverbs } from './adverbials.js'
import { hasClass, hasForm, isDash, isMark, isMarked, isNoun, isVerb, isWord, type Item, itemBefore, reads, takesClause } from './item.js'
import { authorOf, isTime, mainVerbBehind, type Phrase, phraseEndingAt, phraseOf, phraseWith, relatedBy, startsClause } from './phrases.js'

/** Whom a relative pronoun stands for. */
export function antecedent(text: ArticleText, items: readonly Item[], relative: number): Phrase | undefined {
  let at = relative - 1
  if (reads(items[at], ',') || reads(items[at], '(') || isDash(items[at])) at--
  if (!isNoun(items[at])) return undefined
  const phrase = personIn(text, items, phraseEndingAt(items, at), relative)
  // "Jo Ames, president of the union, who said"
  const name = items[phrase.first - 2]
  const tie = itemBefore(items, phrase.first - 2)
  const isNamed = reads(items[phrase.first - 1], ',') && hasForm(items[phrase.head], 'common') && hasForm(name, 'name') && !isTime(name) && !isMark(tie)
  const one = phrase.first - 2
  return relatedBy(isNamed ? phraseOf(one, one) : phrase, relative)
}

/**
 * "findings by Jo Ames, who said", "a call from Jo Ames, who said": a person, and not what she is named with; but "an aide to Jo Ames,
 * who said" speaks for himself, and "a letter by Jo Ames, who said" passes her words on.
 */
function personIn(text: ArticleText, items: readonly Item[], phrase: Phrase, relative: number): Phrase {
  const { words } = text
  const [head, last] = [items[phrase.head], items[phrase.last]]
  if (!reads(items[relative], 'who') || phrase.first === phrase.last || !isNoun(last) || (last.group.form !== 'name' && last.group.possessor === undefined) || !isBeforePerson(text, items, phrase) || authorOf(items, phrase) !== undefined) return phrase
  return isNoun(head) && (words.classes(head.group.head) & (ROLE | TITLE)) !== 0 ? phrase : phraseWith(phrase, { first: phrase.last, head: phrase.last })
}

/** "a call from |Ames", "the campaign of |Ames"; but "the wife of Ames", "supporters of Ames". */
function isBeforePerson({ words }: ArticleText, items: readonly Item[], { head, last }: Phrase): boolean {
  const tie = items[last - 1]?.lower ?? ''
  const noun = items[head]
  return BEFORE_PERSONS.has(tie) || (tie === 'of' && isNoun(noun) && noun.group.form === 'common' && noun.group.plural !== true && (words.classes(noun.group.head) & (KIN | ROLE | TITLE)) === 0 && !PARTITIVES.has(noun.lower))
}

/** Is the subject of the verb at item `verb` a relative pronoun? */
export function hasRelativeSubject(items: readonly Item[], verb: number): boolean {
  const at = skipAdverbs(items, verb - 1)
  const item = at < 0 ? undefined : items[at]
  return item !== undefined && hasClass(item, RELATIVE)
}

/**
 * "the voter who met Lopez said", "an aide speaking to Lopez said": the noun before the verb belongs to a clause that
 * hangs on another noun.
 */
export function antecedentAround(text: ArticleText, items: readonly Item[], phrase: Phrase, verb?: number): Phrase | undefined {
  const touching = itemBefore(items, phrase.first)
  // "Ames resigned after a post offered": the noun opens a clause of its own.
  if (isWord(touching) && CLAUSE_PREPOSITIONS.has(touching.lower) && isVerb(items[phrase.first - 2]) && !hasRelativeSubject(items, phrase.first - 2)) return undefined
  if (touching === undefined || isNoun(touching) || isMark(touching) || isMarked(touching)) return undefined
  // "the diver who knows her says": what looks like a clause that the first verb takes has the verb of its antecedent.
  if (hasForm(touching, 'finite') && takesClause(touching) && (verb === undefined || mainVerbBehind(text, touching.group.head) !== verb)) return undefined
  // "the voter who met Lopez said": the pronoun is the subject of another verb.
  let hasVerb = false
  let isJoined = false
  const isOpen = ({ first }: Phrase): boolean => !isJoined || first === 0 || startsClause(items, first)
  for (let at = phrase.first - 1; at > 0 && at > phrase.first - REACH; at--) {
    const item = items[at]
    if (item === undefined || isMarked(item) || isMark(item)) return undefined
    if (isWord(item)) {
      if (hasClass(item, RELATIVE) && item.lower !== 'that') {
        const noun = at === phrase.first - 1 ? undefined : antecedent(text, items, at)
        return noun === undefined || !isOpen(noun) ? undefined : hasVerb ? relatedBy(noun, undefined) : noun
      }
      if (!hasClass(item, COORDINATOR)) continue
      // "voters who met Ames and Lopez said": a clause that opens with the voters has no other verb.
      if (!isNoun(items[at - 1])) return undefined
      isJoined = true
    }
    if (!isVerb(item)) continue
    const before = items[at - 1]
    // "a diver named Lopez said": between two noun groups and before another verb, a past is a participle.
    const isNamed = at === phrase.first - 1 && hasForm(items[phrase.head], 'name') && item.to === item.from + 1
    // "a poll made by Ames said"
    if (item.group.form === 'finite' && !((isNamed || reads(items[at + 1], 'by')) && item.group.tense === 'past' && hasForm(before, 'common'))) {
      hasVerb = true
      continue
    }
    if (isNoun(before) && !isTime(before) && item.group.form !== 'infinitive') {
      const whole = phraseEndingAt(items, at - 1)
      if (!isOpen(whole) || (isJoined && !hasClass(items[at + 1], PREPOSITION))) return undefined
      return isNamed ? phraseWith(whole, { aside: { first: phrase.first, last: phrase.last } }) : whole
    }
  }
  return undefined
}
