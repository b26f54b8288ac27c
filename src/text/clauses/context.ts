/** Where a word stands while the parts of speech are given: the tags before it, the words after it. */
import {
  ADJECTIVE as ADJECTIVE_CLASS, ADVERB as ADVERB_CLASS, AUXILIARY, COORDINATOR, DEMONYM, DETERMINER, MODAL as MODAL_CLASS, NOUN as NOUN_CLASS, PREPOSITION, PRONOUN as PRONOUN_CLASS, RELATIVE as RELATIVE_CLASS, REPORTING_VERB, SUBORDINATOR, VERB as VERB_CLASS
} from '../../lexicon/classes.js'
import { ADJECTIVE_ADVERB, ADVERB_ENDING, FORMS, MOTION, PLURAL, QUANTIFIER, S_ENDING } from '../../lexicon/grammar.js'
import { BE_FORMS, HAVE_FORMS, DO_FORMS } from '../../lexicon/grammar-words.js'
import { BASE, ING, PARTICIPLE, PAST, THIRD } from '../../lexicon/verb-forms.js'
import { CAPITALIZED, CLITIC, MARK, NUMERIC, type Word, type Words } from '../words.js'
import type { Stretch } from './stretches.js'
import { BE, BREAK, COMMA, HAVE, HYPHEN, MODAL, NOUN, PREP, QUOTED, RELATIVE, SKIP, SUBORD, type Tagged, THAT, TO, VERB } from './tags.js'

/** Words that no ending tells of and that are tagged by the word alone. */
export const CLOSED = DETERMINER | PREPOSITION | PRONOUN_CLASS | AUXILIARY | MODAL_CLASS | COORDINATOR | SUBORDINATOR | RELATIVE_CLASS
/** How far ahead a finite verb is looked for. */
const LOOKAHEAD = 8
/** Words in a phrase that opens a sentence. */
const LONGEST_OPENING = 8

/** Words that there is room for before the lists grow. */
const ROOM = 128
/** How far behind the last word tags are asked for. */
const BEHIND = 8

/**
 * A stretch while its words are tagged, left to right: what has been found so far, and questions about the words around.
 * One context serves all sentences of an article, one after the other, so that its lists are made once.
 */
export class Context implements Tagged {
  ids = new Int32Array(ROOM)
  tags = new Uint8Array(ROOM)
  forms = new Uint8Array(ROOM)
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

  constructor(readonly words: Words) {}

  /** Begins with another stretch. */
  begin({ items, from, to }: Stretch): void {
    const count = items === undefined ? to - from : items.length
    if (count + BEHIND > this.ids.length) {
      this.ids = new Int32Array(2 * count + BEHIND)
      this.tags = new Uint8Array(2 * count + BEHIND)
      this.forms = new Uint8Array(2 * count + BEHIND)
    }
    const { ids } = this
    for (let n = 0; n < count; n++) ids[n] = items === undefined ? from + n : (items[n] ?? 0)
    this.count = count
    this.prev = BREAK
    this.prevForms = 0
    this.seenThat = false
    this.seenRelative = false
    this.seenReport = false
    this.openers = 1
    this.finites = 0
    this.headline = isHeadline(this.words, ids, count)
  }

  /** All words are tagged: nothing stands behind them. */
  end(): void {
    this.tags.fill(SKIP, this.count, this.count + BEHIND)
  }

  wordAt(n: number): Word | undefined {
    if (n < 0 || n >= this.count) return undefined
    const id = this.ids[n] ?? -1
    return id < 0 ? undefined : this.words.get(id)
  }

  /** Can the word stand inside a noun group, after a determiner? */
  nominal(n: number): boolean {
    const word = this.wordAt(n)
    if (word === undefined) return false
    if ((word.shape & MARK) !== 0) return word.lower === '$' || word.lower === '£' || word.lower === '€'
    if ((word.shape & CLITIC) !== 0) return false
    if ((word.shape & (CAPITALIZED | NUMERIC)) !== 0 && !this.headline) return true
    if ((word.classes & CLOSED) !== 0) return (word.grammar & QUANTIFIER) !== 0
    if ((word.classes & VERB_CLASS) !== 0 && (word.classes & (NOUN_CLASS | ADJECTIVE_CLASS)) === 0) {
      // A participle can stand before a noun; a base form, a third person or a past cannot.
      return (word.grammar & (PARTICIPLE | ING)) !== 0 && (word.classes & REPORTING_VERB) === 0 && this.endsNominal(n + 1)
    }
    return (word.classes & ADVERB_CLASS) === 0 || (word.grammar & ADJECTIVE_ADVERB) !== 0 ? (word.grammar & ADVERB_ENDING) === 0 || this.endsNominal(n + 1) : false
  }

  endsNominal(n: number): boolean {
    const word = this.wordAt(n)
    return word !== undefined && (word.shape & (MARK | CLITIC)) === 0 && (word.classes & CLOSED) === 0 && (word.classes & ADVERB_CLASS) === 0
  }

  /** Can a noun group begin here? */
  startsNominal(n: number): boolean {
    const word = this.wordAt(n)
    if (word === undefined) return false
    return (word.classes & (DETERMINER | PRONOUN_CLASS)) !== 0 || this.nominal(n)
  }

  /** A word that can only begin an object or a clause, so that what stands before it is a verb. */
  strongObject(n: number): boolean {
    const word = this.wordAt(n)
    if (word === undefined) return n < this.count
    if ((word.shape & MARK) !== 0) return word.lower === '$' || word.lower === '£' || word.lower === '€'
    if ((word.classes & (AUXILIARY | MODAL_CLASS)) !== 0 && !(word.classes & DETERMINER)) return false
    return (word.classes & (DETERMINER | PRONOUN_CLASS)) !== 0 || ((word.shape & CAPITALIZED) !== 0 && !this.headline) || word.lower === 'to' || word.lower === 'that'
  }

  /** A form that can only be a finite verb, before the next mark. */
  finiteAhead(n: number): boolean {
    for (let at = n; at < n + LOOKAHEAD; at++) {
      const word = this.wordAt(at)
      if (word === undefined || (word.shape & MARK) !== 0 && word.lower !== '-') return false
      if ((word.classes & (COORDINATOR | RELATIVE_CLASS | SUBORDINATOR)) !== 0) return false
      if ((word.classes & MODAL_CLASS) !== 0) return true
      if ((word.classes & AUXILIARY) !== 0) return (BE_FORMS[word.lower] ?? HAVE_FORMS[word.lower] ?? DO_FORMS[word.lower] ?? 0) !== ING
      if ((word.classes & VERB_CLASS) !== 0 && (word.classes & (NOUN_CLASS | ADJECTIVE_CLASS)) === 0) {
        if ((word.grammar & (PAST | THIRD)) !== 0 && (word.grammar & BASE) === 0) return true
      }
    }
    return false
  }

  isVerbOnly(n: number): boolean {
    const word = this.wordAt(n)
    if (word === undefined || (word.classes & (NOUN_CLASS | ADJECTIVE_CLASS)) !== 0 || (word.shape & CAPITALIZED) !== 0) return false
    return (word.classes & VERB_CLASS) !== 0 && (word.grammar & (THIRD | PAST | BASE)) !== 0
  }

  /** Nothing that a preposition could govern: a mark, an auxiliary, a verb. */
  endsPhrase(n: number): boolean {
    const word = this.wordAt(n)
    if (word === undefined) return n >= this.count
    return (word.shape & MARK) !== 0 || (word.classes & (AUXILIARY | MODAL_CLASS | PREPOSITION | COORDINATOR)) !== 0 || this.isVerbOnly(n)
  }

  nextForms(n: number): number {
    const next = this.wordAt(n + 1)
    if (next === undefined) return 0
    return next.grammar & FORMS
  }

  hasObjectAhead(n: number): boolean {
    const next = this.wordAt(n + 1)
    return next !== undefined && (next.classes & PREPOSITION) !== 0 && this.tags[n - 1] === NOUN
  }

  /** Are all words before `n` one prepositional phrase that opens the sentence? */
  inOpeningPhrase(n: number): boolean {
    if (n > LONGEST_OPENING || this.tags[0] !== PREP) return false
    for (let at = 1; at < n; at++) if ((this.tags[at] ?? BREAK) > HYPHEN) return false
    return true
  }

  prevIsPlural(n: number): boolean {
    const before = this.wordAt(n - 1)
    if (before === undefined) return false
    return (before.grammar & PLURAL) !== 0 || ((before.grammar & S_ENDING) !== 0 && (this.tags[n - 1] === NOUN || (before.classes & DEMONYM) !== 0))
  }

  /** A form of a verb like this one earlier in the sentence, to which it could be joined. */
  hasVerbForm(n: number, form: number): boolean {
    for (let at = n - 1; at >= 0 && at > n - 3 * LOOKAHEAD; at--) if (this.tags[at] === VERB && ((this.forms[at] ?? 0) & form) !== 0) return true
    return false
  }

  verbSinceBreak(n: number): boolean {
    for (let at = n - 1; at >= 0 && at > n - LOOKAHEAD; at--) {
      const tag = this.tags[at] ?? 0
      if (tag === VERB || tag === MODAL || tag === BE || tag === HAVE || tag === TO) {
        // What follows a reporting verb can be a clause of its own.
        return ((this.wordAt(at)?.classes ?? 0) & REPORTING_VERB) === 0
      }
      if (tag === COMMA || tag === BREAK || tag === THAT || tag === RELATIVE || tag === SUBORD || tag === QUOTED) return false
    }
    return false
  }

  /** A reporting verb not far behind, as in "told reporters on Monday that". */
  hasVerbBehind(n: number): boolean {
    for (let at = n - 1; at >= 0 && at > n - LOOKAHEAD; at--) {
      const word = this.wordAt(at)
      if (this.tags[at] === VERB) return word !== undefined && (word.classes & REPORTING_VERB) !== 0
      if (this.tags[at] === BREAK) return false
    }
    return false
  }

  /** "return to power", "access to water": before "to", what takes a place or thing after it. */
  isMotion(n: number): boolean {
    return ((this.wordAt(n - 1)?.grammar ?? 0) & MOTION) !== 0
  }
}

/** "Minister Says Talks Will Resume": capitals tell nothing. */
function isHeadline(words: Words, ids: Int32Array, count: number): boolean {
  let small = 0
  let capital = 0
  for (let n = 0; n < count; n++) {
    const id = ids[n] ?? -1
    const word = id < 0 ? undefined : words.get(id)
    if (word === undefined || (word.shape & (MARK | NUMERIC | CLITIC)) !== 0 || word.end - word.start < 4) continue
    if ((word.shape & CAPITALIZED) !== 0) capital++
    else small++
  }
  return capital >= 4 && capital > 4 * small
}
