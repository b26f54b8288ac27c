/** Where a word stands while the parts of speech are given: the tags before it, the words after it. */
import { ADJECTIVE as ADJECTIVE_CLASS, ADVERB as ADVERB_CLASS, AUXILIARY, COORDINATOR, DETERMINER, MODAL as MODAL_CLASS, NOUN as NOUN_CLASS, NUMBER_WORD, PREPOSITION, PRONOUN as PRONOUN_CLASS, RELATIVE as RELATIVE_CLASS, REPORTING_VERB, SUBORDINATOR, VERB as VERB_CLASS } from '../../lexicon/classes.js'
import { ADJECTIVE_ADVERB, ADVERB_ENDING, CLAUSE_PREPOSITION, MOTION, QUANTIFIER } from '../../lexicon/grammar.js'
import { BASE, ING, PARTICIPLE, PAST, THIRD } from '../../lexicon/verb-forms.js'
import { CAPITALIZED, CLITIC, MARK, NUMERIC, type Words } from '../words/words.js'
import type { Stretch } from './stretches.js'
import { BREAK, COMMA, COORD, HYPHEN, NOUN, PREP, SKIP, type Tagged, VERB } from './tags.js'

/** Words that no ending tells of and that are tagged by the word alone. */
export const CLOSED = DETERMINER | PREPOSITION | PRONOUN_CLASS | AUXILIARY | MODAL_CLASS | COORDINATOR | SUBORDINATOR | RELATIVE_CLASS
/** How far ahead a finite verb is looked for. */
const LOOKAHEAD = 8
/** Words in a phrase that opens a sentence. */
const LONGEST_OPENING = 8

/** Does the clause so far have its verb? It may have begun anew after a comma, a coordinator or a verb that reports. */
export const FILLED = 0
export const MAYBE = 1
export const NEEDED = 2

/** Words that there is room for before the lists grow. */
const ROOM = 128
/** How far behind the last word is asked for anything. */
const BEHIND = 10

/** Lists for so many words, all in one buffer: memory is asked for once. */
function listsOf(room: number): Pick<Context, 'ids' | 'shapes' | 'classes' | 'grammar' | 'tags' | 'forms'> {
  // The widest first, so that each begins where its numbers may stand.
  const words = room + (room & 1)
  const buffer = new ArrayBuffer(16 * words)
  const wide = (at: number): Int32Array => new Int32Array(buffer, at * words, words)
  return { ids: wide(0), classes: wide(4), grammar: wide(8), shapes: new Uint16Array(buffer, 12 * words, words), tags: new Uint8Array(buffer, 14 * words, words), forms: new Uint8Array(buffer, 15 * words, words) }
}

/**
 * A stretch while its words are tagged, left to right: what has been found so far, and questions about the words around.
 * One context serves all sentences of an article, one after the other, so that its lists are made once.
 */
export class Context implements Tagged {
  ids: Int32Array
  shapes: Uint16Array
  classes: Int32Array
  grammar: Int32Array
  tags: Uint8Array
  forms: Uint8Array
  /** How many words, or stretches in place of words, there are. */
  count = 0
  headline = false
  /** The tag before, adverbs left out, and its forms. */
  prev: number = BREAK
  prevForms = 0
  seenThat = false
  seenRelative = false
  seenReport = false
  /** Clauses begun, and finite verbs so far: a clause without one still needs it. */
  openers = 1
  finites = 0
  /** FILLED, MAYBE or NEEDED: a finite verb. */
  need: number = NEEDED
  /** Has a noun group come since the clause began that no preposition governs? */
  subject = false
  governing = false
  /** "Will the talks", "what did they": a base form is to come behind the subject. */
  inverted = false

  constructor(readonly words: Words) {
    ({ ids: this.ids, shapes: this.shapes, classes: this.classes, grammar: this.grammar, tags: this.tags, forms: this.forms } = listsOf(ROOM))
  }

  /** Begins with another stretch. */
  begin({ items, from, to }: Stretch): void {
    const count = items === undefined ? to - from : items.length
    if (count + BEHIND > this.ids.length) Object.assign(this, listsOf(2 * count + BEHIND))
    const { words, ids, shapes, classes, grammar } = this
    for (let n = 0; n < count + BEHIND; n++) {
      const id = n >= count ? -1 : items === undefined ? from + n : (items[n] ?? -1)
      const spelling = words.spelling(id)
      ids[n] = id
      shapes[n] = id < 0 ? MARK : words.shape(id)
      classes[n] = spelling.classes
      grammar[n] = spelling.grammar
    }
    this.count = count
    this.prev = BREAK
    this.prevForms = 0
    this.seenThat = false
    this.seenRelative = false
    this.seenReport = false
    this.openers = 1
    this.finites = 0
    this.need = NEEDED
    this.inverted = false
    this.subject = false
    this.governing = false
    this.headline = this.#isHeadline()
  }

  /** All words are tagged: nothing stands behind them. */
  end(): void {
    this.tags.fill(SKIP, this.count, this.count + BEHIND)
  }

  /** The small letters of a word; none where a stretch stands. */
  lower(n: number): string {
    return this.words.lower(this.ids[n] ?? -1)
  }

  /** Is the word of one of these classes? */
  is(n: number, classes: number): boolean {
    // One index below 0 makes every later look-up in this place slow.
    return n >= 0 && ((this.classes[n] ?? 0) & classes) !== 0
  }

  /** Has it one of these bits of grammar? */
  has(n: number, grammar: number): boolean {
    return n >= 0 && ((this.grammar[n] ?? 0) & grammar) !== 0
  }

  /** Has it one of these shapes? */
  looks(n: number, shapes: number): boolean {
    return n >= 0 && ((this.shapes[n] ?? 0) & shapes) !== 0
  }

  /** Can the word stand inside a noun group, after a determiner? */
  nominal(n: number): boolean {
    const shape = this.shapes[n] ?? MARK
    if ((shape & MARK) !== 0) return this.isCurrency(n)
    if ((shape & CLITIC) !== 0) return false
    if ((shape & (CAPITALIZED | NUMERIC)) !== 0 && !this.headline) return true
    const classes = this.classes[n] ?? 0
    const grammar = this.grammar[n] ?? 0
    if ((classes & CLOSED) !== 0) return (grammar & QUANTIFIER) !== 0
    if ((classes & VERB_CLASS) !== 0 && (classes & (NOUN_CLASS | ADJECTIVE_CLASS)) === 0) {
      // A participle can stand before a noun; a base form, a third person or a past cannot.
      return (grammar & (PARTICIPLE | ING)) !== 0 && (classes & REPORTING_VERB) === 0 && this.endsNominal(n + 1)
    }
    // "in overnight talks", and not "arrested overnight in Leeds"
    if ((classes & ADVERB_CLASS) !== 0) return (grammar & ADJECTIVE_ADVERB) !== 0 && (this.endsNominal(n + 1) || this.lower(n + 1) === '-')
    return (grammar & ADVERB_ENDING) === 0 || this.endsNominal(n + 1)
  }

  endsNominal(n: number): boolean {
    return !this.looks(n, MARK | CLITIC) && !this.is(n, CLOSED | ADVERB_CLASS)
  }

  /** Can a noun group begin here? */
  startsNominal(n: number): boolean {
    return this.is(n, DETERMINER | PRONOUN_CLASS) || this.nominal(n)
  }

  isCurrency(n: number): boolean {
    const lower = this.lower(n)
    return lower === '$' || lower === '£' || lower === '€'
  }

  /** Does a stretch in marks stand here? */
  isStretch(n: number): boolean {
    return n < this.count && (this.ids[n] ?? 0) < 0
  }

  /** A word that can only begin an object or a clause, so that what stands before it is a verb. */
  strongObject(n: number): boolean {
    const shape = this.shapes[n] ?? MARK
    if ((shape & MARK) !== 0) return this.isStretch(n)
    if (this.is(n, DETERMINER | PRONOUN_CLASS)) return true
    if ((shape & CAPITALIZED) !== 0 && !this.headline) return true
    return this.lower(n) === 'to'
  }

  /** A form that can only be a finite verb, before the next mark. */
  finiteAhead(n: number): boolean {
    for (let at = n; at < n + LOOKAHEAD; at++) {
      if (this.looks(at, MARK)) return false
      const classes = this.classes[at] ?? 0
      if ((classes & (COORDINATOR | RELATIVE_CLASS | SUBORDINATOR)) !== 0) return false
      if ((classes & MODAL_CLASS) !== 0) return true
      const grammar = this.grammar[at] ?? 0
      if ((classes & AUXILIARY) !== 0) {
        if ((grammar & (PAST | THIRD)) !== 0 || ((grammar & BASE) !== 0 && this.lower(at - 1) !== 'to')) return true
      }
      if ((classes & (NOUN_CLASS | ADJECTIVE_CLASS)) === 0 && (grammar & (PAST | THIRD)) !== 0) return true
    }
    return false
  }

  isVerbOnly(n: number): boolean {
    return this.is(n, VERB_CLASS) && !this.is(n, NOUN_CLASS | ADJECTIVE_CLASS) && this.has(n, THIRD | PAST | BASE)
  }

  /** "after", "as": a preposition that a clause can follow. */
  isClausePreposition(n: number): boolean {
    return this.has(n, CLAUSE_PREPOSITION)
  }

  /** Nothing that a preposition could govern: a mark, an auxiliary, a verb. */
  endsPhrase(n: number): boolean {
    if (this.looks(n, MARK)) return !this.isStretch(n)
    return this.is(n, AUXILIARY | MODAL_CLASS | PREPOSITION | COORDINATOR) || this.isVerbOnly(n)
  }

  hasObjectAhead(n: number): boolean {
    return this.is(n + 1, PREPOSITION) && this.tags[n - 1] === NOUN
  }

  /** Are all words before `n`, or before it since a comma, one prepositional phrase: "…, according to court |records"? */
  inOpeningPhrase(n: number): boolean {
    let at = n - 1
    while (at > 0 && at > n - LONGEST_OPENING && ((this.tags[at] ?? BREAK) <= HYPHEN || this.tags[at] === COORD || (this.tags[at] === PREP && this.tags[at - 1] === NOUN))) at--
    return this.tags[at] === PREP && !this.isClausePreposition(at) && (at === 0 || this.tags[at - 1] === COMMA)
  }

  /** "with Nour channel": does one noun group behind a word with this tag lie before `n`? */
  isBehind(n: number, tag: number): boolean {
    return this.tags[this.#groupBefore(n)] === tag
  }

  /** What stands before the noun group that lies before `n`. */
  #groupBefore(n: number): number {
    let at = n - 1
    while (at > 0 && (this.tags[at] ?? BREAK) <= HYPHEN) at--
    return at
  }

  /** "20", "twenty" */
  isNumber(n: number): boolean {
    return this.looks(n, NUMERIC) || this.is(n, NUMBER_WORD)
  }

  /** A form of a verb like this one earlier in the sentence, to which it could be joined. */
  hasVerbForm(n: number, form: number): boolean {
    for (let at = n - 1; at >= 0 && at > n - 3 * LOOKAHEAD; at--) if (this.tags[at] === VERB && ((this.forms[at] ?? 0) & form) !== 0) return true
    return false
  }

  /** A reporting verb not far behind, as in "told reporters on Monday that". */
  hasVerbBehind(n: number): boolean {
    for (let at = n - 1; at >= 0 && at > n - LOOKAHEAD; at--) {
      if (this.tags[at] === VERB) return this.is(at, REPORTING_VERB)
    }
    return false
  }

  /** "return to power", "access to water": before "to", what takes a place or thing after it. */
  isMotion(n: number): boolean {
    return n > 0 && this.has(n - 1, MOTION)
  }

  /** "Minister Says Talks Will Resume": capitals tell nothing. */
  #isHeadline(): boolean {
    const { words, ids, shapes, count } = this
    let small = 0
    let capital = 0
    for (let n = 0; n < count; n++) {
      const shape = shapes[n] ?? MARK
      const id = ids[n] ?? -1
      if ((shape & (MARK | NUMERIC | CLITIC)) !== 0 || words.end(id) - words.start(id) < 4) continue
      if ((shape & CAPITALIZED) !== 0) capital++
      else small++
    }
    return capital >= 4 && capital > 4 * small
  }
}
