/** Subjects with something set off between them and their verb: "Jo Ames, a diver, said", "with Jo Ames, an aide, saying". */
import { ADVERB, COORDINATOR, DETERMINER, KIN, PREPOSITION, PRONOUN, RELATIVE, ROLE, SUBORDINATOR } from '../../lexicon/classes.js'
import type { ArticleText } from '../../text/text.js'
import { REACH } from './adverbials.js'
import { antecedent, antecedentAround } from './antecedents.js'
import { type Item, itemBefore, type NounItem, takesClause } from './item.js'
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
    if (!hasVerb && (item.classes & RELATIVE) !== 0 && item.lower !== 'that') return antecedent(text, items, at)
    // "Ames left but, after the talks, said"
    if (!hasVerb && closing.lower === ',' && (item.classes & COORDINATOR) !== 0 && items[at + 1]?.lower === ',') return undefined
    hasVerb ||= item.group?.form === 'finite'
    if (item.kind === 'mark' && (item.lower === ';' || item.lower === ':')) break
    if (item.kind !== 'mark' || item.lower !== closing.lower) continue
    // "veterans who met Ames this week, including Lopez, said"
    const end = items[at - 1]?.kind === 'noun' && items[at - 2]?.group?.form === 'name' && !isTime(items[at - 2]) ? at - 2 : at - 1
    const before = items[end]
    if (before?.kind !== 'noun' || isTime(before) || before.group.form === 'number') continue
    const ending = phraseEndingAt(items, end)
    const phrase: Phrase = phraseWith(antecedentAround(text, items, ending) ?? ending, { aside: { first: at + 1, last: close - 1 } })
    last = phrase
    const edge = itemBefore(items, phrase.first)
    // "Ames, in a note by an aide, Jo Lopez, said": who opens the clause, not whoever stands inside what hangs on the verb.
    if (edge === undefined && ((items[at + 1]?.classes ?? 0) & PREPOSITION) !== 0) return phrase
    if (edge === undefined || edge.kind === 'marked' || edge.kind === 'noun') return tentative ?? phrase
    if (edge.kind === 'mark') {
      if (edge.lower !== ',') return tentative ?? phrase
      const head = items[phrase.head]
      if (tentative === undefined && head?.kind === 'noun' && (head.group.form !== 'common' || isNamed(text, items, head, at + 1, close) || opensWithAside(items, phrase.first - 1))) tentative = phrase
    } else if (edge.kind === 'word' && ((edge.classes & (COORDINATOR | SUBORDINATOR | ADVERB)) !== 0 || edge.lower === 'whose')) return tentative ?? phrase
    else if (edge.kind === 'verb' && takesClause(edge)) return tentative ?? phrase
  }
  if (tentative !== undefined) return tentative
  // "Jack Reed (D), said", "Jack Reed, MD, said": what follows is folded into its noun, and nothing is set off.
  const before = items[close - 1]
  const isFolded = before?.kind === 'noun' && before.to > before.group.to
  if (before?.kind !== 'noun' || (last !== undefined && !isFolded)) return last
  const phrase = phraseEndingAt(items, close - 1)
  // "The firm, has said": a comma too many.
  const edge = itemBefore(items, phrase.first)
  if (isFolded || (!isTime(before) && (edge === undefined || edge.kind === 'marked'))) return phrase
  return undefined
}

/** "his aide, Jo Lopez,": a certain role, and nothing but a name set off behind it. */
function isNamed(text: ArticleText, items: readonly Item[], { group }: NounItem, name: number, close: number): boolean {
  return close === name + 1 && items[name]?.group?.form === 'name' && (text.words.classes(group.head) & (ROLE | KIN)) !== 0 && (group.possessor !== undefined || (text.words.classes(group.from) & (DETERMINER | PRONOUN)) !== 0)
}

/** "Reacting to this, an officer": what stands before the comma is no subject. */
function opensWithAside(items: readonly Item[], comma: number): boolean {
  const first = items[0]
  if (first === undefined || !(first.kind === 'verb' ? first.group.form !== 'finite' : (first.classes & PREPOSITION) !== 0)) return false
  for (let at = 1; at < comma; at++) if (items[at]?.kind === 'mark') return false
  return true
}

/** "Jo Ames, a diver told reporters": a comma too few; but "Ames, a diver said, is lost" tells of Ames. */
export function apposed(items: readonly Item[], phrase: Phrase, verb: number): Phrase | undefined {
  const next = items[verb + 1]
  if (next === undefined || isTime(next) || (next.kind === 'mark' && next.lower !== ':')) return undefined
  let role = phrase
  for (let steps = 0; steps < 3; steps++) {
    const head = items[role.head]
    const name = items[role.first - 2]
    if (items[role.first - 1]?.lower !== ',' || name?.kind !== 'noun' || isTime(name) || head === undefined || (head.kind === 'noun' && (head.group.form !== 'common' || head.group.plural === true))) return undefined
    const before = phraseEndingAt(items, role.first - 2)
    const first = items[before.head]
    if (first?.lower === 'according') return undefined
    if (first?.group?.form === 'name') return before.first === 0 || startsClause(items, before.first) ? phraseWith(before, { aside: { first: role.first, last: phrase.last } }) : undefined
    role = before
  }
  return undefined
}

/** "with Jo Ames, an aide, saying": who is named behind "with". */
export function companion(items: readonly Item[], close: number): Phrase | undefined {
  if (items[close]?.lower !== ',') return undefined
  for (let at = close - 1; at > 0 && at > close - LONGEST_ASIDE; at--) {
    if (items[at]?.group?.form === 'finite') return undefined
    if (items[at]?.lower !== ',' || items[at - 1]?.kind !== 'noun') continue
    const phrase = phraseEndingAt(items, at - 1)
    if (itemBefore(items, phrase.first)?.lower === 'with') return phraseWith(phrase, { aside: { first: at + 1, last: close - 1 } })
  }
  return undefined
}
