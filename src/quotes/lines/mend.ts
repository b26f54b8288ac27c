/**
 * What a reading without context gets wrong beside a verb of saying, mended item by item: a small table of constructs,
 * each of which sees the items before the new one.
 */
import { ADVERB, AUXILIARY, COORDINATOR, DETERMINER, GIVEN_NAME, MODAL, NOUN, PREPOSITION, PRONOUN, RELATIVE, SUBORDINATOR, SURNAME, VERB, WEEKDAY } from '../../lexicon/classes.js'
import { IS_CONVICTION, NEEDS_LISTENER, REPORTING_FORMS, REPORTING_WITH, TAKES_CLAUSE, TAKES_LABEL, TAKES_LISTENER, TAKES_OBJECT } from '../../lexicon/reporting-verbs.js'
import { PAST } from '../../lexicon/verb-forms.js'
import { BEFORE_TIMES, INDEFINITE_OPENERS, POSTPOSED_ADJECTIVES, SUBJECT_PRONOUNS, TIME_NOUNS } from '../../lexicon/reporting-grammar.js'
import { isDocumentNoun } from '../../lexicon/reporting-nouns.js'
import { isHonour } from '../../names/finding/honours.js'
import { indexAt } from '../../span.js'
import type { NounGroup } from '../../text/clauses/clauses.js'
import type { ArticleText } from '../../text/text.js'
import { AFTER_BLANK, CAPITALIZED, CLITIC, MARK, NUMERIC } from '../../text/words/words.js'
import { hasForm, canTake, hasClass, isDash, isMark, isNoun, isVerb, isWord, type Item, itemBefore, type NounItem, nounItem, reads, takesClause, type VerbItem, verbItem, type WordItem, wordItem } from './item.js'
import { isTime, phraseEndingAt } from './phrases.js'
import { finiteVerb, nounFrom, nounGroupWith, verbAs, verbGroupWith } from './regrouped.js'

/** Words that cannot belong to a noun group which stands before them. */
const FUNCTION = ADVERB | AUXILIARY | COORDINATOR | DETERMINER | MODAL | PREPOSITION | PRONOUN | RELATIVE | SUBORDINATOR

/** The item as it must be after `items`, whose last ones are changed where the new one tells more of them; none if it belongs to the last. */
export function mended(text: ArticleText, items: Item[], item: Item): Item | undefined {
  const last = itemBefore(items, items.length)
  if (last !== undefined) {
    if (last.kind === 'verb' && joinsVerb(text, items, last, item)) return undefined
    if (last.kind === 'mark' && (last.lower === '-' ? joinsHalves(text, items, item) : last.lower === '.' ? joinsSite(text, items, item) : last.lower === ',' && joinsLetters(text, items, item))) return undefined
  }
  if (item.kind === 'word') return mendedWord(text, items, last, item)
  if (item.kind === 'noun') return mendedNoun(text, items, last, item)
  return item.kind === 'verb' ? mendedVerb(text, items, last, item) : item
}

/** "put it", "called for": a verb and the word that it needs to report; not "insisted on Monday". */
function joinsVerb({ words }: ArticleText, items: Item[], last: VerbItem, item: Item): boolean {
  // "did not put it on the table" tells of no words.
  if (last.to > last.group.to || (last.group.negated === true && item.lower === 'it')) return false
  const report = (words.classes(item.to) & WEEKDAY) === 0 ? REPORTING_WITH.get(item.lower)?.get(last.lower) : undefined
  if (report !== undefined) items[items.length - 1] = verbItem(last.from, item.to, last.lower, last.group, report)
  return report !== undefined
}

/** "the rare sit-down": a verb tied by a hyphen to the next word is half of a noun. */
function joinsHalves(text: ArticleText, items: Item[], item: Item): boolean {
  const tie = items[items.length - 1]
  const half = itemBefore(items, items.length - 1)
  if (!isMark(tie) || tie.lower !== '-' || !isVerb(half) || isMark(item)) return false
  if ((tie.shape & AFTER_BLANK) !== 0 || (text.words.shape(item.from) & AFTER_BLANK) !== 0) return false
  items.length -= 2
  const before = items[items.length - 1]
  if (isNoun(before) && before.to === half.from && before.group.form !== 'pronoun') items[items.length - 1] = nounItem(before.from, item.to, item.lower, nounGroupWith(before.group, { to: item.to, head: item.to - 1 }))
  else items.push(nounOf(half.from, item.to, item.lower, 'common'))
  return true
}

/** "Gawker.com": what a full stop without a blank joins is one name. */
function joinsSite({ words }: ArticleText, items: Item[], item: Item): boolean {
  const name = itemBefore(items, items.length - 1)
  const dot = items[items.length - 1]
  if (!reads(dot, '.') || !isNoun(name) || !isNoun(item) || ((dot.shape | words.shape(item.from)) & AFTER_BLANK) !== 0) return false
  items.length -= 1
  items[items.length - 1] = nounItem(name.from, item.to, name.lower, nounGroupWith(name.group, { to: item.group.to, head: item.group.head }))
  return true
}

/** "Jo Ames, MD, said": letters behind a name, and the comma before them, belong to it. */
function joinsLetters({ words }: ArticleText, items: Item[], item: Item): boolean {
  const name = itemBefore(items, items.length - 1)
  if (!reads(items[items.length - 1], ',') || !isNoun(name) || name.group.form !== 'name' || item.to !== item.from + 1 || !isHonour(item.lower, words.shape(item.from))) return false
  items.length -= 1
  items[items.length - 1] = nounItem(name.from, item.to, name.lower, name.group)
  return true
}

/** "a sales representative": a noun group that goes on. "Blunt said": a name that is an adjective as well. */
function mendedWord(text: ArticleText, items: Item[], last: Item | undefined, item: WordItem): Item | undefined {
  if (isNoun(last) && (item.lower === 'that' || item.lower === 'out')) {
    opensClause(text, items, last)
    const verb = items[items.length - 1]
    if (isVerb(verb) && joinsVerb(text, items, verb, item)) return undefined
  }
  if (hasClass(item, FUNCTION) || (item.shape & (CLITIC | NUMERIC)) !== 0) return item
  if (isNoun(last) && last.group.form !== 'pronoun' && (item.shape & (AFTER_BLANK | CAPITALIZED)) === AFTER_BLANK && !POSTPOSED_ADJECTIVES.has(item.lower) && item.lower !== 'according') {
    items[items.length - 1] = extended(last, item.from, item.lower)
    return undefined
  }
  return (item.shape & CAPITALIZED) !== 0 ? nounOf(item.from, item.to, item.lower, 'name') : item
}

/** "The campaign says": what can only be a verb of saying is one, and the verb before it is the noun. */
function mendedNoun(text: ArticleText, items: Item[], last: Item | undefined, item: NounItem): Item {
  // "its morning report"
  if (isNoun(last) && last.group.time === true && item.group.form === 'common' && last.to === item.from && (text.words.classes(last.from) & PRONOUN) !== 0 && (text.words.classes(item.from) & (PRONOUN | DETERMINER)) === 0) {
    items.length -= 1
    return nounFrom(item, last.from)
  }
  const compound = isVerb(last) ? compoundBefore(text, items, last) : undefined
  if (compound !== undefined) {
    items.length -= 3
    return nounFrom(item, compound.from)
  }
  if (isNoun(last) && SUBJECT_PRONOUNS.has(item.lower)) opensClause(text, items, last)
  // "pointed out that divers left", "pointed out that peace is near": no word for one thing.
  const { words } = text
  if (last !== undefined && item.to > item.from + 1 && words.lower(item.from) === 'that' && followsReport(items) && item.group.time !== true && (item.group.plural || (words.shape(item.from + 1) & CAPITALIZED) !== 0 || text.reading(indexAt(text.sentences, words.start(item.from))).groups.some(({ form, from }) => form === 'finite' && from >= item.to))) {
    items.push(wordItem('word', item.from, 'that', words.classes(item.from), words.shape(item.from)))
    return nounFrom(item, item.from + 1)
  }
  if (last === undefined && item.group.form === 'name' && item.to > item.from + 1 && (text.words.classes(item.from) & (NOUN | GIVEN_NAME | SURNAME)) === 0) {
    // "Says Ames: “It is safe.”"
    const lower = text.words.lower(item.from)
    const says = lower.endsWith('s') ? REPORTING_FORMS.get(lower) : undefined
    if (says !== undefined) {
      items.push(verbItem(item.from, item.from + 1, lower, finiteVerb(item.from, says.lemma, 'present'), says))
      return nounFrom(item, item.from + 1)
    }
  }
  // "Khaled Haddad": what only looks like a verb, with a capital before a name.
  if (isVerb(last) && last.to === last.from + 1 && item.group.form === 'name' && (text.words.shape(last.from) & CAPITALIZED) !== 0 && (text.words.classes(last.from) & VERB) === 0) {
    items.length -= 1
    return nounFrom(item, last.from)
  }
  return item
}

/** "pointed out |that", "said on Monday |that": a verb of saying, with no more than an adverb or a time behind it. */
function followsReport(items: readonly Item[]): boolean {
  let at = items.length - 1
  while (((items[at]?.classes ?? 0) & (ADVERB | PREPOSITION)) === ADVERB || isTime(items[at])) at--
  const verb = itemBefore(items, at + 1)
  return verb !== undefined && takesClause(verb)
}

/** "the state-run agency": a noun tied by a hyphen to what looks like a verb, before its noun. */
function compoundBefore(text: ArticleText, items: readonly Item[], verb: VerbItem): NounItem | undefined {
  const tie = itemBefore(items, items.length - 1)
  const noun = itemBefore(items, items.length - 2)
  if (!isMark(tie) || tie.lower !== '-' || !isNoun(noun) || verb.to !== verb.from + 1) return undefined
  return ((tie.shape | text.words.shape(verb.from)) & AFTER_BLANK) === 0 ? noun : undefined
}

/** "Lopez claims she", "Lopez claims that", "and claims that": the last word of a name's group, or one behind "and", is the verb of saying that a clause needs. */
function opensClause({ words }: ArticleText, items: Item[], noun: NounItem): void {
  const at = noun.group.head
  const lower = words.lower(at)
  const before = words.shape(at - 1)
  if (noun.to !== at + 1 || noun.group.possessor !== undefined) return
  const report = (words.classes(at) & VERB) !== 0 && lower.endsWith('s') ? REPORTING_FORMS.get(lower) : undefined
  if (report === undefined || (report.takes & TAKES_CLAUSE) === 0 || (words.shape(at) & CAPITALIZED) !== 0) return
  if (noun.from === at) {
    if ((words.classes(at - 1) & COORDINATOR) === 0) return
    items.length -= 1
  } else {
    if ((before & CAPITALIZED) === 0 || (words.classes(at - 1) & DETERMINER) !== 0) return
    items[items.length - 1] = nounOf(noun.from, at, words.lower(at - 1), 'name')
  }
  items.push(verbItem(at, at + 1, lower, finiteVerb(at, report.lemma, 'present'), report))
}

function mendedVerb(text: ArticleText, items: Item[], last: Item | undefined, item: VerbItem): Item | undefined {
  const { group } = item
  const isOne = item.to === item.from + 1
  if (isVerb(last) && last.to === last.from + 1 && item.report !== undefined) {
    // "engineers warned", "Strand said": of two verbs in a row, the first in "-s" or with a capital is the noun.
    if ((last.lower.endsWith('s') || (text.words.shape(last.from) & CAPITALIZED) !== 0) && last.group.form === 'finite' && group.from === group.head && !item.lower.endsWith('ing')) {
      asNoun(text, items, last)
      return asPast(item)
    }
  }
  // "recalled that said crime is punished": an adjective.
  const told = itemBefore(items, items.length - 1)
  if (item.lower === 'said' && isOne && reads(last, 'that') && told !== undefined && takesClause(told)) return wordItem('word', item.from, 'said', 0, text.words.shape(item.from))
  if (group.form === 'participle' && isWord(last) && !group.progressive) {
    // "have long known"
    const auxiliary = itemBefore(items, items.length - 1)
    if (isVerb(auxiliary) && auxiliary.group.lemma === 'have' && auxiliary.group.form === 'finite') {
      items.length -= 2
      return verbAs(item, verbGroupWith(group, { from: auxiliary.from, form: 'finite', tense: auxiliary.group.tense, perfect: true, active: true }), auxiliary.from)
    }
  }
  if (group.form === 'finite') {
    // "history says": before a verb of saying an adjective must be a noun.
    if (isWord(last) && item.report !== undefined && !hasClass(last, FUNCTION) && (last.shape & (CLITIC | MARK)) === 0) items[items.length - 1] = nounOf(last.from, last.to, last.lower, 'common')
    if (isOne && group.lemma === item.lower && isJoinedToInfinitive(items)) return verbAs(item, verbGroupWith(group, { form: 'infinitive', tense: 'none' }))
    if (isOne && isNoun(last) && last.group.form !== 'pronoun' && group.lemma === item.lower && isIndefinite(text, last) && (text.words.grammar(item.from) & PAST) === 0) {
      items[items.length - 1] = extended(last, item.from, item.lower)
      return undefined
    }
  }
  return readsAsPast(text, items, item) ? asPast(item) : item
}

/** "engineers warned", "Ames, 44, warned", "polls suggested that", "he's said": a past that was read as a passive. */
function readsAsPast(text: ArticleText, items: readonly Item[], item: VerbItem): boolean {
  const last = itemBefore(items, items.length)
  const { group } = item
  const takes = item.report?.takes ?? 0
  if ((takes & TAKES_CLAUSE) === 0 || (takes & (TAKES_LABEL | IS_CONVICTION)) !== 0) return false
  const next = text.words.lower(item.to)
  // "…, the agency reported.", "…, the University of Bergen reported last week."
  const isPutIn = (next === '' || next === '.' || next === 'last' || BEFORE_TIMES.has(next) || TIME_NOUNS.has(next)) && isSetOff(text, items)
  // "said to be a wreck", "told by Ames that": a passive after all.
  const isTied = next === 'to' || next === 'by'
  if (group.passive && group.form === 'finite' && (takes & (TAKES_OBJECT | TAKES_LISTENER)) === 0 && !isTied && !reads(last, 'it') && text.words.lower(item.from) === "'s") return true
  if (group.form !== 'participle' || group.progressive || (group.from !== group.head && (text.words.classes(group.from) & AUXILIARY) !== 0) || (text.words.grammar(group.head) & PAST) === 0) return false
  // "who wished to stay anonymous told them"
  if (isWord(last) && !hasClass(last, FUNCTION) && (takes & NEEDS_LISTENER) !== 0 && (text.words.classes(item.to) & (PRONOUN | DETERMINER) || text.words.shape(item.to) & CAPITALIZED) !== 0) return true
  // "a video posted on his page"
  if (isNoun(last) && (isToldIn(items) || (item.lower === 'posted' && isDocumentNoun(last.lower)))) return false
  // "those who fled said"
  if (isVerb(last)) return last.group.form === 'finite' && !isTied && hasClass(items[items.length - 2], RELATIVE)
  if (isNoun(last)) return (takes & TAKES_OBJECT) === 0 || (next === 'that' && last.group.form !== 'pronoun') || isPutIn
  return isMark(last) && (last.lower === ',' || last.lower === ')' || isDash(last)) && !isTied && (takes & TAKES_OBJECT) === 0
}

/** "said in a letter posted on Monday that": who says it there is known, and the letter says nothing of its own. */
function isToldIn(items: readonly Item[]): boolean {
  const { first } = phraseEndingAt(items, items.length - 1)
  const preposition = itemBefore(items, first)
  const verb = itemBefore(items, first - 1)
  return isWord(preposition) && hasClass(preposition, PREPOSITION) && isVerb(verb) && verb.to === preposition.from && verb.group.form === 'finite' && canTake(verb, TAKES_CLAUSE)
}

/** ", the agency": a definite noun group behind a comma; ", a flaw reported in May" has a participle. */
function isSetOff({ words }: ArticleText, items: readonly Item[]): boolean {
  if (!isNoun(items[items.length - 1])) return false
  const { first } = phraseEndingAt(items, items.length - 1)
  return itemBefore(items, first)?.lower === ',' && !INDEFINITE_OPENERS.has(words.lower(items[first]?.from ?? 0))
}

/** "to open and keep": the second verb of an infinitive is one too. */
function isJoinedToInfinitive(items: readonly Item[]): boolean {
  const last = items[items.length - 1]
  if (!reads(last, 'and') && !reads(last, 'or')) return false
  const first = items[items.length - 2]
  const joined = isNoun(first) ? items[items.length - 3] : first
  return hasForm(joined, 'infinitive')
}

/** "an evening interview": what must be a noun after "a". */
function isIndefinite(text: ArticleText, noun: NounItem): boolean {
  const first = text.words.lower(noun.from)
  return first === 'a' || first === 'an'
}

/** Turns the last item, a verb, into a noun, which may go on from the one before it. */
function asNoun(text: ArticleText, items: Item[], last: VerbItem): void {
  const before = items[items.length - 2]
  if (isNoun(before) && before.group.form !== 'pronoun') {
    items.length -= 1
    items[items.length - 1] = extended(before, last.from, last.lower)
  } else items[items.length - 1] = nounOf(last.from, last.to, last.lower, (text.words.shape(last.from) & CAPITALIZED) !== 0 ? 'name' : 'common')
}

function asPast(item: VerbItem): Item {
  return verbAs(item, verbGroupWith(item.group, { form: 'finite', tense: 'past', active: true }))
}

function nounOf(from: number, to: number, lower: string, form: NounGroup['form']): NounItem {
  return nounItem(from, to, lower, { kind: 'noun', from, to, head: to - 1, form, possessor: undefined, plural: undefined, time: undefined })
}

function extended(item: NounItem, head: number, lower: string): Item {
  return nounItem(item.from, head + 1, lower, nounGroupWith(item.group, { to: head + 1, head, form: item.group.form === 'name' ? 'common' : item.group.form }))
}
