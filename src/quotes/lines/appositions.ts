/** Subjects with something set off between them and their verb: "Jo Ames, a diver, said", "with Jo Ames, an aide, saying". */
import { ADVERB, COORDINATOR, DETERMINER, KIN, PREPOSITION, PRONOUN, RELATIVE, ROLE, SUBORDINATOR } from '../../lexicon/classes.js'
import type { ArticleText } from '../../text/text.js'
import { REACH } from './adverbials.js'
import { antecedent, antecedentAround } from './antecedents.js'
import { hasClass, hasForm, isMark, isMarked, isNoun, isVerb, isWord, type Item, itemBefore, type NounItem, reads, takesClause } from './item.js'
import { isTime, type Phrase, phraseEndingAt, phraseWith, startsClause } from './phrases.js'

/** Items of an aside behind a name. */
const LONGEST_ASIDE = 15

/**
 * "Peter Cook, Carter's press secretary, told": over the asides to the noun group that opens the clause. A group that
 * follows a preposition or another verb stands inside an aside itself.
 */
export function behindAside(text: ArticleText, items: readonly Item[], close: number): Phrase | undefined {
  const closing = items[close]
  if (closing === undefined) return undefined
  let tentative: Phrase | undefined
  let last: Phrase | undefined
  let hasVerb = false
  for (let at = close - 1; at > 0 && at > close - REACH; at--) {
    const item = items[at]
    if (item === undefined) break
    // "Ames, who, after the talks, said"
    if (!hasVerb && hasClass(item, RELATIVE) && item.lower !== 'that') return antecedent(text, items, at)
    // "Ames left but, after the talks, said"
    if (!hasVerb && closing.lower === ',' && hasClass(item, COORDINATOR) && reads(items[at + 1], ',')) return undefined
    hasVerb ||= item.group?.form === 'finite'
    if (isMark(item) && (item.lower === ';' || item.lower === ':')) break
    if (!isMark(item) || item.lower !== closing.lower) continue
    // "veterans who met Ames this week, including Lopez, said"
    const end = isNoun(items[at - 1]) && hasForm(items[at - 2], 'name') && !isTime(items[at - 2]) ? at - 2 : at - 1
    const before = items[end]
    if (!isNoun(before) || isTime(before) || before.group.form === 'number') continue
    const ending = phraseEndingAt(items, end)
    const phrase: Phrase = antecedentAround(text, items, ending) ?? phraseWith(ending, { aside: { first: at + 1, last: close - 1 } })
    last = phrase
    const edge = itemBefore(items, phrase.first)
    // "Ames, in a note by an aide, Jo Lopez, said": who opens the clause, not whoever stands inside what hangs on the verb.
    if (edge === undefined && hasClass(items[at + 1], PREPOSITION)) return phrase
    if (edge === undefined || isMarked(edge) || isNoun(edge)) return tentative ?? phrase
    if (isMark(edge)) {
      if (edge.lower !== ',') return tentative ?? phrase
      const head = items[phrase.head]
      if (tentative === undefined && isNoun(head) && (head.group.form !== 'common' || isNamed(text, items, head, at + 1, close) || opensWithAside(items, phrase.first - 1))) tentative = phrase
    } else if (isWord(edge) && (hasClass(edge, COORDINATOR | SUBORDINATOR | ADVERB) || edge.lower === 'whose')) return tentative ?? phrase
    else if (isVerb(edge) && takesClause(edge)) return tentative ?? phrase
  }
  if (tentative !== undefined) return tentative
  // "Jack Reed (D), said", "Jack Reed, MD, said": what follows is folded into its noun, and nothing is set off.
  const before = items[close - 1]
  const isFolded = isNoun(before) && before.to > before.group.to
  if (!isNoun(before) || (last !== undefined && !isFolded)) return last
  const phrase = phraseEndingAt(items, close - 1)
  // "The firm, has said": a comma too many.
  const edge = itemBefore(items, phrase.first)
  if (isFolded || (!isTime(before) && (edge === undefined || isMarked(edge)))) return phrase
  return undefined
}

/** "his aide, Jo Lopez,": a certain role, and nothing but a name set off behind it. */
function isNamed(text: ArticleText, items: readonly Item[], { group }: NounItem, name: number, close: number): boolean {
  return close === name + 1 && hasForm(items[name], 'name') && (text.words.classes(group.head) & (ROLE | KIN)) !== 0 && (group.possessor !== undefined || (text.words.classes(group.from) & (DETERMINER | PRONOUN)) !== 0)
}

/** "Reacting to this, an officer": what stands before the comma is no subject. */
function opensWithAside(items: readonly Item[], comma: number): boolean {
  const first = items[0]
  if (first === undefined || !(isVerb(first) ? first.group.form !== 'finite' : hasClass(first, PREPOSITION))) return false
  for (let at = 1; at < comma; at++) if (isMark(items[at])) return false
  return true
}

/** "Jo Ames, a diver told reporters": a comma too few; but "Ames, a diver said, is lost" tells of Ames. */
export function apposed(items: readonly Item[], phrase: Phrase, verb: number): Phrase | undefined {
  const next = items[verb + 1]
  if (next === undefined || isTime(next) || (isMark(next) && next.lower !== ':')) return undefined
  let role = phrase
  for (let steps = 0; steps < 3; steps++) {
    const head = items[role.head]
    const name = items[role.first - 2]
    if (!reads(items[role.first - 1], ',') || !isNoun(name) || isTime(name) || head === undefined || (isNoun(head) && (head.group.form !== 'common' || head.group.plural === true))) return undefined
    const before = phraseEndingAt(items, role.first - 2)
    const first = items[before.head]
    if (reads(first, 'according')) return undefined
    if (hasForm(first, 'name')) return before.first === 0 || startsClause(items, before.first) ? phraseWith(before, { aside: { first: role.first, last: phrase.last } }) : undefined
    role = before
  }
  return undefined
}

/** "with Jo Ames, an aide, saying": who is named behind "with". */
export function companion(items: readonly Item[], close: number): Phrase | undefined {
  if (!reads(items[close], ',')) return undefined
  for (let at = close - 1; at > 0 && at > close - LONGEST_ASIDE; at--) {
    if (hasForm(items[at], 'finite')) return undefined
    if (!reads(items[at], ',') || !isNoun(items[at - 1])) continue
    const phrase = phraseEndingAt(items, at - 1)
    if (itemBefore(items, phrase.first)?.lower === 'with') return phraseWith(phrase, { aside: { first: at + 1, last: close - 1 } })
  }
  return undefined
}
