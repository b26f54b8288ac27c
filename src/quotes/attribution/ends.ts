/** Where what was said ends: the hard part of reported speech. */
import { RELATIVE, SUBORDINATOR } from '../../lexicon/classes.js'
import { ADJUNCT_PREPOSITIONS, AFTER_PHRASE, INDEFINITE_OPENERS, OWN_PRONOUNS, QUESTION_WORDS } from '../../lexicon/reporting-grammar.js'
import { IS_THOUGHT, NEEDS_LISTENER, NEEDS_THAT, TAKES_CLAUSE, TAKES_INFINITIVE, TAKES_LABEL, TAKES_LISTENER, TAKES_OBJECT, TAKES_QUOTE } from '../../lexicon/reporting-verbs.js'
import { behindTimes, isAfterVerb, isGerund, isPast, isStop, isSubject } from './clause.js'
import type { VerbGroup } from '../../text/clauses/clauses.js'
import { hasForm, canTake, hasClass, isDash, isMark, isMarked, isNoun, isOneOf, isVerb, isWord, type Item, reads, type VerbItem } from '../lines/item.js'
import type { Line } from '../lines/lines.js'
import { asideAfter, behindPhrase, behindPlaces, isTime, phraseFrom } from '../lines/phrases.js'
import { beginsLower, endsInComma } from '../lines/stretch.js'

/** What was said is looked for over this many items at most. */
const FARTHEST = 250

/** Where a cue stands, for the end of what it reports. */
export interface Place {
  /** "Ames, who said Q, left": Q ends with its clause. */
  readonly relative: boolean
  /** The word that such a clause ends before, where the main verb follows without a comma: "The man who said Q |left". */
  readonly until: number
  /** "While Ames said Q, Lopez left": Q ends before the main clause. */
  readonly subordinate: boolean
  /** What was said is no clause: it ends where another clause begins. */
  readonly phrase: boolean
  /** Within what somebody else says: “Ames said some feared Q, but the pier was safe” goes on with Ames. */
  readonly inside: boolean
  /** Has the narrator a verb before it, which another can go on from? "According to Ames Q" has none. */
  readonly coordinates: boolean
  /** Of the cue: a verb that goes on from it has the same, "said it rained and added", not "said they sail and report". */
  readonly tense: 'past' | 'present' | 'perfect' | 'gerund' | undefined
}

export const MAIN_CLAUSE: Place = { relative: false, until: Infinity, subordinate: false, phrase: false, inside: false, coordinates: true, tense: undefined }

/** What stands behind "according to Ames", "as Ames put it". */
export const WITHOUT_VERB: Place = { relative: false, until: Infinity, subordinate: false, phrase: false, inside: false, coordinates: false, tense: undefined }

/** The place with some of its keys changed, in the shape of all others. */
export function placeWith(place: Place, { relative = place.relative, subordinate = place.subordinate, phrase = place.phrase }: Partial<Place>): Place {
  const { until, inside, coordinates, tense } = place
  return { relative, until, subordinate, phrase, inside, coordinates, tense }
}

/**
 * The last item of what begins at `first` and was said. It ends with its sentence, or where the narrator speaks again:
 * another cue, "according to", a new clause with a subject that reports, the end of the relative clause or the brackets
 * that hold the cue.
 */
export function endOfContent(line: Line, first: number, place: Place): number {
  const { items } = line
  let last = Math.min(items.length - 1, first + FARTHEST)
  let depth = 0
  /** “…” behind a colon is what the last verb tells: "he was there when she told them: “Go.”" */
  let saysMore = false
  let ownVerb = false
  let hasVerb = place.phrase || (!isNoun(items[first]) && !isWord(items[first]))
  for (let at = first; at <= last; at++) {
    const item = items[at]
    if (item === undefined) break
    if (item.from === place.until && isVerb(item) && hasVerb && at > first) return at - 1
    if (isMark(item)) {
      if (item.lower === '(' || item.lower === '[') depth++
      else if (item.lower === ')' || item.lower === ']') {
        if (depth === 0) return at - 1
        depth--
      }
      if (depth > 0 || at === first) continue
      // "promised a new start: “We will rebuild.”", "said it was lost: “It is a wreck.”"
      const told = item.lower === ':' ? items[at + 1]?.marked : undefined
      if (told !== undefined && (place.phrase || (hasVerb && !saysMore && !beginsLower(line, told)))) return at - 1
      if (item.lower === ';') {
        if (place.phrase || opensClause(items, at + 1)) return at - 1
      } else if (item.lower === ',' || isDash(item)) {
        if (narratorAfterComma(items, at, place, hasVerb) || (isDash(item) && (place.phrase || isAside(items, at)))) return at - (isRelative(items[at - 1]) ? 2 : 1)
      }
      continue
    }
    if (depth > 0 || (at === first && !isMarked(item))) continue
    if (isMarked(item)) {
      hasVerb = true
      if (at < last && endsInComma(line, item.marked) && (narratorAfterComma(items, at, place, true) || resumes(line, at + 1))) return at
    } else if (isVerb(item)) {
      ownVerb ||= item.group.form === 'finite'
      hasVerb ||= item.group.form === 'finite' && !isRelative(items[at - 1])
      saysMore = canTake(item, TAKES_QUOTE)
    } else if (isWord(item)) {
      if ((item.lower === 'and' || item.lower === 'but') && (coordinatesCue(items, at, place) || (place.phrase && (opensClause(items, at + 1) || goesOn(items, at, place, ownVerb))))) return at - 1
      if (item.lower === 'according' || (place.phrase && (item.lower === 'while' || item.lower === 'whilst' || item.lower === 'when' || item.lower === 'after'))) return at - 1
    }
  }
  while (last > first && isStop(items[last])) last--
  return last
}

/** "he liked the plan — a boost for the town": the narrator's, a mere noun group up to the end. */
function isAside(items: readonly Item[], dash: number): boolean {
  if (!isNoun(items[dash + 1])) return false
  const verb = items[behindPhrase(items, dash + 1)]
  if (hasForm(verb, 'finite')) return false
  for (let at = dash + 1; at < items.length; at++) if (isDash(items[at])) return false
  return true
}

/** A subject and its finite verb begin at item `at`. */
function opensClause(items: readonly Item[], from: number): boolean {
  let at = from
  while (isWord(items[at]) && (reads(items[at], 'and') || reads(items[at], 'but') || isAfterVerb(items[at]))) at++
  return isSubject(items, at)
}

/** "who", "which": the verb behind it is that of a relative clause. */
export function isRelative(item: Item | undefined): boolean {
  return item !== undefined && hasClass(item, RELATIVE)
}

/** ", even as", ", despite", ", a phrase that", ", hours after": behind the comma inside marks, the narrator's; ", where the sick are" may be told as well. */
function resumes({ items, text: { words } }: Line, at: number): boolean {
  const item = items[at]
  if (isTime(item)) return reads(items[at + 1], 'after') || reads(items[at + 1], 'before')
  if (isNoun(item)) return INDEFINITE_OPENERS.has(words.lower(item.from)) && !isSubject(items, at)
  return isOneOf(item, AFTER_PHRASE) && !isRelative(item) && !isOneOf(item, QUESTION_WORDS)
}

/** Does the narrator speak again behind a comma? `hasVerb`: what was said has had its verb. */
function narratorAfterComma(items: readonly Item[], comma: number, place: Place, hasVerb: boolean): boolean {
  let at = comma + 1
  const next = items[at]
  if (next === undefined) return true
  if (next.lower === 'according') return true
  if (((place.subordinate || place.phrase) && opensClause(items, at)) || (place.subordinate && isNoun(next) && isRelative(items[behindPhrase(items, at)]))) return true
  // "compared with 40 percent for Lopez" is the narrator's; so is what hangs on a mere phrase, "thanked the crowd, which cheered".
  if (next.lower === 'compared') return true
  if (place.phrase && isWord(next) && AFTER_PHRASE.has(next.lower)) return true
  // "accused her of haste, hours after Lopez left"
  if (place.phrase && isTime(next) && (reads(items[at + 1], 'after') || reads(items[at + 1], 'before'))) return true
  // ", which Ames considers a farce", ", to which Ames replied": an aside with a speaker of its own.
  const relative = reads(next, 'to') ? at + 1 : at
  if ((reads(items[relative], 'which') || reads(items[relative], 'whom')) && isNoun(items[relative + 1])) {
    const verb = items[behindPhrase(items, relative + 1)]
    if (hasForm(verb, 'finite') && verb.report !== undefined) return true
  }
  // ", adding that", ", citing"; after a mere phrase any "-ing" is the narrator's.
  if (isGerund(next)) return place.phrase || (isVerb(next) && next.report !== undefined)
  // ", with Lopez adding that"
  if (next.lower === 'with' && isNoun(items[at + 1])) {
    const told = behindPhrase(items, at + 1)
    const said = items[told + 1]
    if (isGerund(items[told]) && items[told]?.report !== undefined && (isMarked(said) || isMark(said) || reads(said, 'that') || isSubject(items, told + 1))) return true
  }
  if (isVerb(next) && place.relative && hasVerb && (next.group.form === 'finite' || isPast(next))) return true
  if (isVerb(next) && next.group.form !== 'finite') return false
  if (isWord(next) && next.lower === 'while' && (opensClause(items, at + 1) || isGerund(items[at + 1]) || (isNoun(items[at + 1]) && isRelative(items[behindPhrase(items, at + 1)])))) return true
  const coordinated = isWord(next) && (next.lower === 'but' || next.lower === 'and' || next.lower === 'while' || next.lower === 'though' || next.lower === 'although' || next.lower === 'as')
  if (coordinated) {
    if (next.lower === 'and' || next.lower === 'but') {
      if (coordinatesCue(items, at, place)) return true
      if ((place.phrase || (place.inside && next.lower === 'but')) && opensClause(items, at + 1)) return true
    }
    at++
  }
  // A new subject with a verb of saying, or such a verb put in: ", Fars reported", ", said Lopez".
  const subject = items[at]
  // "Ames said the driver, a father of two, believed …": the verb of what was said.
  if (isVerb(subject)) return hasVerb && (isCueVerb(subject) || (place.phrase && isSpeechAct(subject, place))) && !(subject.group.passive ?? subject.group.progressive) && !coordinated
  // "said: We are late, and we hope": still whoever said it.
  if (!isNoun(subject) || (reads(next, 'and') && isOneOf(subject, OWN_PRONOUNS))) return false
  const phrase = phraseFrom(items, at)
  let verb = behindPlaces(items, phrase.last) + 1
  // ", and Brian Deese, an adviser, who had left, said"
  const aside = asideAfter(items, verb)
  if (aside !== undefined) verb = ((isRelative(items[aside.last + 2]) ? asideAfter(items, aside.last + 1) : undefined) ?? aside).last + 2
  while (isAfterVerb(items[verb])) verb++
  // "Ames, a diver, and Lopez, of Hull, were condemned" goes on with what was said.
  return isPutIn(items[verb]) || (coordinated && isCueVerb(items[verb]) && canTake(items[verb], TAKES_CLAUSE)) || (coordinated && isSpeechAct(items[verb], place))
}

/** "said it rained and added that": the narrator's own verb again, without a subject. */
export function coordinatesCue(items: readonly Item[], and: number, place: Place): boolean {
  if (!place.coordinates) return false
  const at = behindAdverbials(items, and + 1)
  const verb = items[at]
  if (isSpeechAct(verb, place) || (hasForm(verb, 'finite') && goesWith(verb, place) && saysNext(items, at))) return true
  const takes = verb?.report?.takes ?? 0
  // "noting that it rained and warning that it would"
  if (place.tense === 'gerund' && isGerund(verb)) return (takes & (TAKES_CLAUSE | IS_THOUGHT)) === TAKES_CLAUSE && reads(items[at + 1], 'that')
  if (!isCueVerb(verb) || (place.tense !== undefined && place.tense !== 'gerund' && !goesWith(verb, place))) return false
  // "said she was glad but feared the storm": what is thought belongs to what was said.
  if ((takes & IS_THOUGHT) !== 0) return false
  return (takes & (NEEDS_THAT | TAKES_OBJECT)) !== NEEDS_THAT || reads(items[at + 1], 'that')
}

/** "and used these words:", "and snapped: “Q”", "and asked members to strike": what is said next. */
function saysNext(items: readonly Item[], verb: number): boolean {
  const at = isNoun(items[verb + 1]) ? behindPhrase(items, verb + 1) : verb + 1
  if (reads(items[at], ':')) return items[at + 1] === undefined || isMarked(items[at + 1])
  return at > verb + 1 && canTake(items[verb], TAKES_LISTENER) && canTake(items[verb], TAKES_INFINITIVE) && (reads(items[at], 'to') || hasForm(items[at], 'infinitive'))
}

/** How many places may stand before a verb. */
const PLACES = 3

/** "and |later said", "but |in an interview last year argued": over adverbs, places and times. */
function behindAdverbials(items: readonly Item[], from: number): number {
  // "the times and days of the thefts reported were"
  return isTime(items[from]) ? from : behindAdjuncts(items, from)
}

/** "said |in a statement on Monday, will": over times and places. */
export function behindAdjuncts(items: readonly Item[], from: number): number {
  let at = behindTimes(items, from)
  for (let steps = 0; steps < PLACES && isNoun(items[at + 1]) && isOneOf(items[at], ADJUNCT_PREPOSITIONS); steps++) {
    const last = behindPlaces(items, phraseFrom(items, at + 1).last)
    // "after the talks,", and not "after she left"
    if (hasClass(items[at], SUBORDINATOR) && !reads(items[last + 1], ',')) break
    at = behindTimes(items, last + 1)
  }
  return at
}

/** "When it rained, Ames said in court|:": what is said comes in the next paragraph. */
export function isAnnounced(items: readonly Item[], from: number): boolean {
  return reads(items[items.length - 1], ':') && behindAdjuncts(items, from) === items.length - 1
}

/** The tense that the narrator goes on from. */
export function tenseOf({ form, tense, perfect, modal }: VerbGroup): Place['tense'] {
  if (form !== 'finite' || modal !== undefined || (tense !== 'past' && tense !== 'present')) return undefined
  return perfect && tense === 'present' ? 'perfect' : tense
}

/** Is this verb in the tense of the cue? "has sailed and landed", "has sailed and has landed" */
function goesWith({ group: { tense, perfect } }: VerbItem, place: Place): boolean {
  return place.tense === 'perfect' ? perfect === true || tense === 'past' : place.tense === tense
}

/** "thanked her and went home": behind a mere phrase, the narrator's next verb; `ownVerb`: one of the phrase's own has come. */
function goesOn(items: readonly Item[], and: number, place: Place, ownVerb: boolean): boolean {
  const at = behindAdverbials(items, and + 1)
  const verb = items[at]
  if (!isVerb(verb)) return false
  // "called it a farce and pointed to the rain": what was read as a participle.
  if (isPast(verb)) return !ownVerb && place.tense === 'past' && verb.report !== undefined && !reads(items[at + 1], 'by')
  // "vow to stay and fight": a bare form is a second infinitive; "declined to be named and is not a member".
  return verb.group.form === 'finite' && verb.lower !== verb.group.lemma && (!ownVerb || (place.tense !== undefined && goesWith(verb, place)))
}

/** ", but Lopez accused her of haste": a verb that reports by its object alone, in the tense of the cue. */
function isSpeechAct(item: Item | undefined, place: Place): boolean {
  return isVerb(item) && ((item.report?.takes ?? 0) & (TAKES_OBJECT | TAKES_QUOTE)) === TAKES_OBJECT && item.group.form === 'finite' && goesWith(item, place)
}

function isCueVerb(item: Item | undefined): item is Item & { readonly kind: 'verb' } {
  return hasForm(item, 'finite') && canTake(item, TAKES_CLAUSE | TAKES_LABEL)
}

/** ", the court was told"; but ", they should be declared winners" tells what happened. */
function isPutIn(item: Item | undefined): boolean {
  return isCueVerb(item) && (item.group.passive !== true || canTake(item, NEEDS_LISTENER))
}
