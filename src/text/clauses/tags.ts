/**
 * One part of speech for each word, left to right: closed classes by the word, open ones by what the lexicon and the
 * ending allow and by the words on either side. After the constraint rules of Karlsson, *Constraint Grammar* (1995): a
 * reading is taken away where the context forbids it, and what is left decides.
 */
import {
  ADJECTIVE as ADJECTIVE_CLASS, ADVERB as ADVERB_CLASS, AUXILIARY, COORDINATOR, DEMONYM, DETERMINER, MODAL as MODAL_CLASS, MONTH, NOUN as NOUN_CLASS, NUMBER_WORD, PREPOSITION,
  PRONOUN as PRONOUN_CLASS, RELATIVE as RELATIVE_CLASS, REPORTING_NOUN, REPORTING_VERB, ROLE, SUBORDINATOR, TIME_UNIT, TITLE, VERB as VERB_CLASS
} from '../../lexicon/classes.js'
import { BASE, ING, PARTICIPLE, PAST, THIRD, verbForms } from '../../lexicon/verb-forms.js'
import { AFTER_BLANK, ALL_CAPITALS, CAPITALIZED, CLITIC, MARK, NUMERIC, type Word } from '../words.js'
import { adjectiveByEnding, adverbByEnding, verbFormsByEnding } from './endings.js'

/** Parts of speech. Those up to HYPHEN make a noun group. */
export const DET = 1
export const POSSESSIVE = 2
export const GENITIVE = 3
export const ADJECTIVE = 4
export const NUMBER = 5
export const NOUN = 6
export const NAME = 7
export const HYPHEN = 8
export const PRONOUN = 9
/** "to" before a verb. */
export const TO = 10
export const MODAL = 11
export const BE = 12
export const HAVE = 13
export const DO = 14
export const VERB = 15
export const ADVERB = 16
export const PREP = 17
export const COORD = 18
export const SUBORD = 19
export const RELATIVE = 20
/** "that" before a clause. */
export const THAT = 21
export const COMMA = 22
/** A semicolon, colon, dash or full stop. */
export const BREAK = 23
/** A stretch in quotation marks. */
export const QUOTED = 24
export const SKIP = 25

export interface Tagged {
  readonly tags: readonly number[]
  /** For verbs, the forms that the word can still be. */
  readonly forms: readonly number[]
}

const CLOSED = DETERMINER | PREPOSITION | PRONOUN_CLASS | AUXILIARY | MODAL_CLASS | COORDINATOR | SUBORDINATOR | RELATIVE_CLASS
const BE_FORMS: Readonly<Record<string, number>> = {
  am: BASE, are: BASE, "aren't": BASE, is: THIRD, "isn't": THIRD, was: PAST, "wasn't": PAST, were: PAST, "weren't": PAST, be: BASE, been: PARTICIPLE, being: ING,
  "'m": BASE, "'re": BASE, "'s": THIRD
}
const HAVE_FORMS: Readonly<Record<string, number>> = {
  have: BASE, "haven't": BASE, has: THIRD, "hasn't": THIRD, had: PAST | PARTICIPLE, "hadn't": PAST, having: ING, "'ve": BASE
}
const DO_FORMS: Readonly<Record<string, number>> = { do: BASE, "don't": BASE, does: THIRD, "doesn't": THIRD, did: PAST, "didn't": PAST, doing: ING }
/** Pronouns that are subjects, in whose company a verb is finite. */
const SUBJECTS: ReadonlySet<string> = /* @__PURE__ */ new Set(['i', 'he', 'she', 'it', 'we', 'you', 'they', 'there', 'who', 'this', 'that', 'everyone', 'everybody', 'nobody', 'someone', 'somebody'])
/** Heads that are plural without an "s". */
const PLURALS: ReadonlySet<string> = /* @__PURE__ */ new Set(['people', 'police', 'men', 'women', 'children', 'troops', 'families', 'many', 'some', 'others', 'both', 'most', 'few', 'several', 'all'])
/** Participles that are prepositions as well. */
const VERBAL_PREPOSITIONS: ReadonlySet<string> = /* @__PURE__ */ new Set(['following', 'given', 'including', 'concerning', 'regarding', 'excluding', 'excepting'])
/** Prepositions that begin a clause as well. */
const CLAUSE_PREPOSITIONS: ReadonlySet<string> = /* @__PURE__ */ new Set(['after', 'before', 'since', 'until', 'till', 'as', 'than'])
/** Prepositions that stand alone as adverbs: "parked outside exploded". */
const PARTICLES: ReadonlySet<string> = /* @__PURE__ */ new Set(['up', 'out', 'off', 'on', 'over', 'down', 'in', 'about', 'around', 'outside', 'inside', 'through', 'along', 'by', 'near', 'behind', 'below', 'above', 'across', 'beyond', 'underneath', 'within'])
/** Adverbs that stand before a noun as adjectives: "next week", "the only way". */
const ADJECTIVE_ADVERBS: ReadonlySet<string> = /* @__PURE__ */ new Set(['next', 'only', 'back', 'further', 'overseas', 'outright', 'home', 'well', 'still', 'apart', 'underground', 'backward', 'nearby', 'early', 'late', 'once', 'away', 'together', 'else', 'overnight'])
/** How far ahead a finite verb is looked for. */
const LOOKAHEAD = 8

/** The part of speech of each of `items` (see `Stretch.items`). */
export function tagWords(words: readonly Word[], items: readonly number[]): Tagged {
  const tags: number[] = []
  const forms: number[] = []
  const headline = isHeadline(words, items)
  const lexicon = verbForms()
  /** The tag before, adverbs left out. */
  let prev = BREAK
  let prevForms = 0
  let seenThat = false
  let seenRelative = false
  let seenReport = false
  /** Clauses begun, and finite verbs so far: a clause without one still needs it. */
  let openers = 1
  let finites = 0
  for (let n = 0; n < items.length; n++) {
    const word = wordAt(n)
    let tag = QUOTED
    let form = 0
    if (word !== undefined) {
      const found = tagOf(n, word)
      tag = found & 31
      form = found >> 5
    }
    tags.push(tag)
    if (tag === THAT) seenThat = true
    else if (tag === RELATIVE) seenRelative = true
    else if (tag === VERB && ((word?.classes ?? 0) & REPORTING_VERB) !== 0) seenReport = true
    if (tag === THAT || tag === RELATIVE || tag === SUBORD) openers++
    else if (tag === MODAL || (tag >= BE && tag <= VERB && prev !== TO && prev !== MODAL && prev !== BE && prev !== HAVE && prev !== DO && (form & (PAST | THIRD | BASE)) !== 0 && !(prevForms === PARTICIPLE || prev === COMMA))) finites++
    forms.push(form)
    if (tag !== ADVERB && tag !== SKIP) {
      prev = tag
      prevForms = form
    }
  }
  return { tags, forms }

  function wordAt(n: number): Word | undefined {
    const item = items[n]
    return item === undefined || item < 0 ? undefined : words[item]
  }

  function tagOf(n: number, word: Word): number {
    const { shape, classes, lower } = word
    if ((shape & MARK) !== 0) return markTag(n, word)
    if ((shape & CLITIC) !== 0) return cliticTag(n, lower)
    const before = n > 0 ? tags[n - 1] : undefined
    const capital = (shape & CAPITALIZED) !== 0 && !headline
    if ((shape & NUMERIC) !== 0) return lower.charCodeAt(lower.length - 1) <= 57 ? NUMBER : ADJECTIVE
    // A capital that the place in the sentence does not explain makes a name, except for the words of titles of works.
    if (capital && n > 0 && before !== QUOTED && before !== BREAK && before !== SKIP) {
      if ((classes & CLOSED) === 0 || (classes & MONTH) !== 0 || before === NAME || before === HYPHEN || ((shape & ALL_CAPITALS) !== 0 && lower !== 'i')) {
        if (lower !== 'i' && !((classes & (PREPOSITION | COORDINATOR | AUXILIARY)) !== 0 && before === NAME)) return NAME
      }
    }
    if (before === HYPHEN && capital) return NAME
    if ((classes & CLOSED) !== 0 && !(before === HYPHEN && (classes & (AUXILIARY | MODAL_CLASS)) === 0)) return closedTag(n, word)
    return openTag(n, word, capital)
  }

  function markTag(n: number, word: Word): number {
    const code = word.lower.charCodeAt(0)
    switch (code) {
      case 44: return COMMA
      case 45: case 0x2010: case 0x2011: case 47: {
        const next = wordAt(n + 1)
        const touching = next !== undefined && (next.shape & (AFTER_BLANK | MARK)) === 0
        return word.end - word.start === 1 && touching && (word.shape & AFTER_BLANK) === 0 && n > 0 ? HYPHEN : touching && code === 47 ? HYPHEN : BREAK
      }
      case 39: case 0x2019:
        return (prev === NOUN || prev === NAME) && (word.shape & AFTER_BLANK) === 0 ? GENITIVE : SKIP
      case 36: case 0xa3: case 0x20ac: case 0xa5: return NUMBER
      case 37: return NOUN
      case 38: return prev === NAME ? HYPHEN : COORD
      case 0x22: case 0x201c: case 0x201d: case 0x2018: case 0x60: case 0x2a: case 0x5f: case 0x23: case 0x40: case 0xad: return SKIP
      case 58: case 59: case 46: case 33: case 63: case 0x2013: case 0x2014: case 0x2026: return BREAK
      default: return SKIP
    }
  }

  function cliticTag(n: number, lower: string): number {
    switch (lower) {
      case "'s": {
        if (prev === PRONOUN || prev === RELATIVE || prev === SUBORD || prev === ADVERB) return beTag(n, lower)
        const next = wordAt(n + 1)
        if (next !== undefined && (next.lower === 'a' || next.lower === 'an' || next.lower === 'the' || next.lower === 'not' || next.lower === 'been' || next.lower === 'going')) return beTag(n, lower)
        return GENITIVE
      }
      case "'ll": return MODAL
      case "'d": {
        const next = nextForms(n)
        return (next & PARTICIPLE) !== 0 && (next & BASE) === 0 ? HAVE | (PAST << 5) : MODAL
      }
      case "'ve": return HAVE | (BASE << 5)
      case "'re": case "'m": return BE | (BASE << 5)
      default: return SKIP
    }
  }

  function beTag(n: number, lower: string): number {
    const next = wordAt(n + 1)
    if (lower === "'s" && next !== undefined && (next.lower === 'been' || next.lower === 'got')) return HAVE | (THIRD << 5)
    return BE | (THIRD << 5)
  }

  function closedTag(n: number, word: Word): number {
    const { lower, classes } = word
    switch (lower) {
      case 'to': return toTag(n)
      case 'that': return thatTag(n)
      case 'who': case 'whom': case 'whose': return RELATIVE
      case 'which': return prev === PREP || prev === COMMA || prev === NOUN || prev === NAME || !startsNominal(n + 1) ? RELATIVE : DET
      case 'what': case 'whatever': return RELATIVE
      case 'her': case 'his': return nominal(n + 1) ? POSSESSIVE : PRONOUN
      case 'my': case 'your': case 'its': case 'our': case 'their': return POSSESSIVE
      case 'one': return wordAt(n - 1)?.lower === 'no' ? NOUN : nominal(n + 1) ? NUMBER : PRONOUN
      case 'there': return PRONOUN
      case 'like': return prev === TO || prev === MODAL || prev === DO || (prev === PRONOUN && startsNominal(n + 1) && (wordAt(n - 1)?.lower ?? '') !== 'it') ? VERB | (BASE << 5) : PREP
      case 'since': return prev === HAVE ? ADVERB : PREP
      case 'so': return ADVERB
      case 'once': return (prev === BREAK || prev === COMMA) && startsNominal(n + 1) ? SUBORD : ADVERB
      case 'even': case 'though': return lower === 'though' && prev !== COMMA ? SUBORD : ADVERB
      case 'yet': return prev === COMMA || prev === BREAK ? COORD : ADVERB
      case 'nor': return COORD
      case 'provided': return prev === COMMA ? SUBORD : VERB | ((PAST | PARTICIPLE) << 5)
      case 'past': return prev === DET ? ADJECTIVE : PREP
      case 'may': case 'might': case 'will': case 'can': case 'must':
        return (lower === 'will' || lower === 'might') && (prev === DET || prev === POSSESSIVE || prev === GENITIVE || prev === ADJECTIVE) ? NOUN : MODAL
    }
    if ((classes & COORDINATOR) !== 0) return COORD
    if ((classes & AUXILIARY) !== 0) return auxiliaryTag(lower)
    if ((classes & MODAL_CLASS) !== 0) return MODAL
    if ((classes & PRONOUN_CLASS) !== 0) return PRONOUN
    if (CLAUSE_PREPOSITIONS.has(lower)) return PREP
    if ((classes & SUBORDINATOR) !== 0) return lower === 'than' ? PREP : SUBORD
    if ((classes & DETERMINER) !== 0) {
      if (lower === 'a' || lower === 'an' || lower === 'the' || lower === 'no' || lower === 'every') return DET
      return nominal(n + 1) || wordAt(n + 1)?.lower === 'of' && lower === 'such' ? DET : startsNominal(n + 1) && (lower === 'all' || lower === 'both' || lower === 'half' || lower === 'such') ? DET : PRONOUN
    }
    if ((classes & PREPOSITION) !== 0) {
      if (VERBAL_PREPOSITIONS.has(lower) && (prev === BE || prev === HAVE)) return VERB | ((lower === 'given' ? PARTICIPLE : ING) << 5)
      if (prev === DET || prev === POSSESSIVE) return nominal(n + 1) ? ADJECTIVE : NOUN
      return PARTICLES.has(lower) && !startsNominal(n + 1) && endsPhrase(n + 1) ? ADVERB : PREP
    }
    return NOUN
  }

  /** Nothing that a preposition could govern: a mark, an auxiliary, a verb. */
  function endsPhrase(n: number): boolean {
    const word = wordAt(n)
    if (word === undefined) return items[n] === undefined
    return (word.shape & MARK) !== 0 || (word.classes & (AUXILIARY | MODAL_CLASS | PREPOSITION | COORDINATOR)) !== 0 || isVerbOnly(n)
  }

  function auxiliaryTag(lower: string): number {
    const be = BE_FORMS[lower]
    if (be !== undefined) return lower === 'being' && (prev === DET || prev === ADJECTIVE) ? NOUN : BE | (be << 5)
    const have = HAVE_FORMS[lower]
    if (have !== undefined) return HAVE | (have << 5)
    return DO | ((DO_FORMS[lower] ?? BASE) << 5)
  }

  function toTag(n: number): number {
    let at = n + 1
    let next = wordAt(at)
    // "to quickly resolve"
    while (next !== undefined && at < n + 3 && ((next.classes & ADVERB_CLASS) !== 0 || adverbByEnding(next.lower)) && (next.classes & VERB_CLASS) === 0) next = wordAt(++at)
    if (next === undefined) return PREP
    if ((next.classes & AUXILIARY) !== 0) return (BE_FORMS[next.lower] ?? HAVE_FORMS[next.lower] ?? DO_FORMS[next.lower]) === BASE ? TO : PREP
    if ((next.shape & CAPITALIZED) !== 0 && !headline) return PREP
    const form = (next.classes & VERB_CLASS) !== 0 ? lexicon.get(next.lower)?.forms ?? 0 : 0
    if ((form & BASE) === 0) return PREP
    if ((next.classes & (NOUN_CLASS | ADJECTIVE_CLASS)) === 0) return TO
    const after = wordAt(at + 1)
    if (after === undefined || (after.shape & MARK) !== 0) return prev === NOUN || prev === VERB ? (next.classes & NOUN_CLASS) !== 0 && isMotion(n) ? PREP : TO : TO
    if (isMotion(n) && (next.classes & NOUN_CLASS) !== 0 && !strongObject(at + 1)) return PREP
    if ((after.shape & CLITIC) !== 0 || (after.classes & (AUXILIARY | MODAL_CLASS)) !== 0) return PREP
    return TO
  }

  /** "return to power", "access to water": before "to", what takes a place or thing after it. */
  function isMotion(n: number): boolean {
    const lower = wordAt(n - 1)?.lower ?? ''
    return MOTION.has(lower)
  }

  function thatTag(n: number): number {
    const next = wordAt(n + 1)
    const before = wordAt(n - 1)
    const verbNext = next !== undefined && (next.classes & (AUXILIARY | MODAL_CLASS)) !== 0 || isVerbOnly(n + 1)
    if (prev === VERB || prev === BE || prev === HAVE) {
      if (next === undefined) return tags[n - 1] === QUOTED ? PRONOUN : items[n + 1] !== undefined ? THAT : PRONOUN
      if ((next.classes & PREPOSITION) !== 0 && !CLAUSE_PREPOSITIONS.has(next.lower) && next.lower !== 'in' && next.lower !== 'with' && next.lower !== 'by' && next.lower !== 'at' && next.lower !== 'during' && next.lower !== 'despite' && next.lower !== 'under') return PRONOUN
      if (prev === VERB && ((wordAt(n - 1)?.classes ?? REPORTING_VERB) & REPORTING_VERB) === 0 && nominal(n + 1) && !finiteAhead(n + 1)) return DET
      if ((next.shape & MARK) !== 0 && next.lower !== ',') return PRONOUN
      return verbNext && prev !== BE ? PRONOUN : prev === BE && !startsNominal(n + 1) ? PRONOUN : THAT
    }
    if (prev === NOUN || prev === NAME || prev === ADJECTIVE || prev === PRONOUN || prev === NUMBER) {
      if (verbNext) return RELATIVE
      if (prev === ADJECTIVE || (before !== undefined && (before.classes & (REPORTING_NOUN | REPORTING_VERB)) !== 0)) return THAT
      // "told reporters that he": an object stands between the verb and its clause.
      return hasVerbBehind(n) ? THAT : RELATIVE
    }
    if (prev === COORD) return verbNext ? (seenRelative ? RELATIVE : PRONOUN) : startsNominal(n + 1) && !seenThat && nominal(n + 1) ? DET : startsNominal(n + 1) ? THAT : PRONOUN
    if (prev === PREP) return nominal(n + 1) ? DET : PRONOUN
    if (prev === COMMA && (seenThat || seenReport) && startsNominal(n + 1)) return THAT
    return nominal(n + 1) ? DET : PRONOUN
  }

  /** A reporting verb not far behind, as in "told reporters on Monday that". */
  function hasVerbBehind(n: number): boolean {
    for (let at = n - 1; at >= 0 && at > n - LOOKAHEAD; at--) {
      const word = wordAt(at)
      if (tags[at] === VERB) return word !== undefined && (word.classes & REPORTING_VERB) !== 0
      if (tags[at] === BREAK) return false
    }
    return false
  }

  function openTag(n: number, word: Word, capital: boolean): number {
    const { classes, lower } = word
    if (prev === BREAK && n > 0 && tags[n - 1] === HYPHEN) prev = HYPHEN
    if (lower === 'according') return PREP
    const noun = (classes & (NOUN_CLASS | ROLE)) !== 0
    if ((classes & ADVERB_CLASS) !== 0 || ((classes & (ADJECTIVE_CLASS | VERB_CLASS)) === 0 && adverbByEnding(lower))) {
      if (ADJECTIVE_ADVERBS.has(lower) && (prev === DET || prev === POSSESSIVE || prev === GENITIVE || lower === 'next') && nominal(n + 1)) return ADJECTIVE
      if ((classes & VERB_CLASS) === 0 || prev === BE || prev === HAVE) return ADVERB
      if ((prev !== TO && prev !== MODAL && prev !== DO)) return ADVERB
    }
    const entry = (classes & VERB_CLASS) !== 0 ? lexicon.get(lower)?.forms ?? 0 : verbFormsByEnding(lower)
    const first = capital && (n === 0 || tags[n - 1] === BREAK || tags[n - 1] === QUOTED || tags[n - 1] === SKIP)
    const form = entry === 0 ? 0 : verbReading(n, word, entry, first, noun)
    if (form !== 0) return VERB | (form << 5)
    if ((classes & NUMBER_WORD) !== 0) return NUMBER
    if (first) return entry === 0 && (classes & (ADJECTIVE_CLASS | NOUN_CLASS | TIME_UNIT | NUMBER_WORD)) === 0 && isName(n) ? NAME : adjectiveOrNoun(n, word)
    if (headline && (classes & (ADJECTIVE_CLASS | NOUN_CLASS)) === 0) return NAME
    if (entry !== 0 && (entry & (PAST | PARTICIPLE | ING)) !== 0 && !noun) return ADJECTIVE
    return adjectiveOrNoun(n, word)
  }

  /** A first word is a name if the next one is, or if it carries a title or stands before a verb. */
  function isName(n: number): boolean {
    const word = wordAt(n)
    if (word === undefined || adjectiveByEnding(word.lower)) return (word?.classes ?? 0) & DEMONYM ? true : false
    if (word.lower.endsWith('s') && !word.lower.endsWith('ss') && ((wordAt(n + 1)?.shape ?? 0) & (CAPITALIZED | CLITIC)) === 0) return false
    const next = wordAt(n + 1)
    return (word.classes & TITLE) !== 0 || next === undefined || ((next.shape & CAPITALIZED) !== 0) || (next.shape & (MARK | CLITIC)) !== 0 || (next.classes & (VERB_CLASS | AUXILIARY | MODAL_CLASS)) !== 0
  }

  function adjectiveOrNoun(n: number, word: Word): number {
    if ((word.classes & ADJECTIVE_CLASS) !== 0 || ((word.classes & NOUN_CLASS) === 0 && adjectiveByEnding(word.lower))) {
      if (nominal(n + 1)) return ADJECTIVE
      // "the poor", "an official": a determiner makes a noun of it.
      return prev === DET || prev === POSSESSIVE || prev === GENITIVE || ((prev === ADJECTIVE || prev === NOUN) && (word.classes & NOUN_CLASS) !== 0) ? NOUN : ADJECTIVE
    }
    return NOUN
  }

  /** The forms of a verb that the word can be here; none if it is no verb here. */
  function verbReading(n: number, word: Word, entry: number, first: boolean, noun: boolean): number {
    const past = entry & (PAST | PARTICIPLE)
    const present = entry & (BASE | THIRD)
    const ing = entry & ING
    switch (prev) {
      case TO: case MODAL: case DO:
        return (entry & BASE) !== 0 ? BASE : 0
      case HAVE:
        return (entry & PARTICIPLE) !== 0 ? PARTICIPLE : 0
      case BE:
        return (entry & PARTICIPLE) !== 0 ? PARTICIPLE : ing !== 0 ? ING : 0
      case DET: case POSSESSIVE: case GENITIVE:
        // "the accused said" needs its noun; only a past that is no participle must be a verb.
        return past === PAST && !noun && present === 0 ? PAST : 0
      case ADJECTIVE: case NUMBER:
        if (past !== 0 && present === 0 && ((past === PAST) || !nominal(n + 1) || (word.classes & REPORTING_VERB) !== 0)) return past
        if (present !== 0 && !noun && (word.classes & ADJECTIVE_CLASS) === 0 && prev === NUMBER) return present
        // "The chief says …": a form that can be nothing but a verb makes a noun of the adjective.
        if ((present & THIRD) !== 0 && !noun && (word.classes & REPORTING_VERB) !== 0) return THIRD
        // "Voters in the north fear a drought": the adjective was the noun.
        if (present !== 0 && prev === ADJECTIVE && tags[n - 2] === DET && finites < openers && strongObject(n + 1) && !finiteAhead(n + 1)) return present
        return ing !== 0 && !noun && !nominal(n + 1) ? ING : 0
      case PREP:
        if (ing !== 0) return noun && !strongObject(n + 1) ? 0 : ING
        if (past !== 0 && present === 0 && !nominal(n + 1) && !noun) return past
        return 0
      case PRONOUN: {
        const before = wordAt(n - 1)?.lower ?? ''
        if (SUBJECTS.has(before) || prevIsPlural(n)) return entry & (BASE | THIRD | PAST) || entry
        return noun && !SUBJECTS.has(before) && present !== 0 && !strongObject(n + 1) ? 0 : entry
      }
      case NOUN: case NAME:
        return afterNoun(n, word, entry, noun)
      case VERB:
        if (present !== 0 && (noun || (word.classes & ADJECTIVE_CLASS) !== 0)) return 0
        if (past !== 0 && present === 0) return nominal(n + 1) && (prevForms & (BASE | THIRD | PAST)) !== 0 && past !== PAST && !strongObject(n + 1) ? 0 : past
        return noun && ing !== 0 && !strongObject(n + 1) ? 0 : entry & (BASE | ING | PARTICIPLE)
      case RELATIVE: case THAT: case SUBORD:
        if (prev === RELATIVE) return present !== 0 && noun && !strongObject(n + 1) && finiteAhead(n + 1) ? 0 : entry & (BASE | THIRD | PAST) || entry
        if (present !== 0) return 0
        return past !== 0 && nominal(n + 1) && !strongObject(n + 1) && past !== PAST ? 0 : past | ing
      case QUOTED:
        return (word.classes & REPORTING_VERB) !== 0 || !noun ? entry & (PAST | THIRD | BASE | PARTICIPLE | ING) : 0
      case COORD:
        if (past !== 0 && present === 0) return past
        if (present !== 0) {
          if (!noun && (word.classes & ADJECTIVE_CLASS) === 0) return present
          return hasVerbForm(n, entry) && strongObject(n + 1) ? present : 0
        }
        return noun && !strongObject(n + 1) ? 0 : ing
      default:
        // After a comma or a break, or first of all.
        if (past !== 0 && present === 0) return nominal(n + 1) && past !== PAST && (prev === COMMA ? (word.classes & ADJECTIVE_CLASS) !== 0 : first) && !strongObject(n + 1) ? 0 : past
        if (ing !== 0) return (noun && !strongObject(n + 1)) || (n === 0 && nominal(n + 1) && !strongObject(n + 1) && finiteAhead(n + 1)) ? 0 : ING
        if (first || n === 0) return !noun && (word.classes & ADJECTIVE_CLASS) === 0 && (entry & BASE) !== 0 && startsNominal(n + 1) ? BASE : 0
        if (prev === COMMA && (word.classes & REPORTING_VERB) !== 0 && (entry & THIRD) !== 0 && (wordAt(n + 1)?.shape ?? 0) & CAPITALIZED) return THIRD
        if (noun || (word.classes & ADJECTIVE_CLASS) !== 0) {
          return (strongObject(n + 1) && hasVerbForm(n, entry)) || (prev === COMMA && finites < openers && (entry & THIRD) !== 0 && !finiteAhead(n + 1)) ? present : 0
        }
        return present
    }
  }

  function afterNoun(n: number, word: Word, entry: number, noun: boolean): number {
    const past = entry & (PAST | PARTICIPLE)
    const present = entry & (BASE | THIRD)
    if (past !== 0 && present === 0) return tags[n - 1] === HYPHEN ? 0 : past
    if ((entry & ING) !== 0) return noun && !strongObject(n + 1) && !hasObjectAhead(n) ? 0 : ING
    if (past !== 0 && !noun) return past | present
    if (present === 0) return 0
    const plural = prevIsPlural(n)
    if ((entry & THIRD) !== 0) {
      if (!noun) return plural && prev === NOUN && (word.classes & REPORTING_VERB) === 0 ? 0 : THIRD
      if (plural) return 0
      // "The mayor says the road is shut": what a verb of saying takes after it is a clause.
      if ((word.classes & REPORTING_VERB) !== 0 && prev === NAME && startsNominal(n + 1) && finiteAhead(n + 1)) return THIRD
      return !finiteAhead(n + 1) && !verbSinceBreak(n) ? THIRD : 0
    }
    if (!noun && (word.classes & ADJECTIVE_CLASS) === 0) return plural || prev === NAME ? BASE | past : BASE
    if (past !== 0) return past | BASE
    return (plural || (finites < openers && strongObject(n + 1))) && !finiteAhead(n + 1) && !verbSinceBreak(n) ? BASE : 0
  }

  function prevIsPlural(n: number): boolean {
    const before = wordAt(n - 1)
    if (before === undefined) return false
    return PLURALS.has(before.lower) || (before.lower.endsWith('s') && !before.lower.endsWith('ss') && (tags[n - 1] === NOUN || (before.classes & DEMONYM) !== 0))
  }

  /** A form of a verb like this one earlier in the sentence, to which it could be joined. */
  function hasVerbForm(n: number, form: number): boolean {
    for (let at = n - 1; at >= 0 && at > n - 3 * LOOKAHEAD; at--) if (tags[at] === VERB && ((forms[at] ?? 0) & form) !== 0) return true
    return false
  }

  function verbSinceBreak(n: number): boolean {
    for (let at = n - 1; at >= 0 && at > n - LOOKAHEAD; at--) {
      const tag = tags[at] ?? 0
      if (tag === VERB || tag === MODAL || tag === BE || tag === HAVE || tag === TO) {
        // What follows a reporting verb can be a clause of its own.
        return ((wordAt(at)?.classes ?? 0) & REPORTING_VERB) === 0
      }
      if (tag === COMMA || tag === BREAK || tag === THAT || tag === RELATIVE || tag === SUBORD || tag === QUOTED) return false
    }
    return false
  }

  /** A form that can only be a finite verb, before the next mark. */
  function finiteAhead(n: number): boolean {
    for (let at = n; at < n + LOOKAHEAD; at++) {
      const word = wordAt(at)
      if (word === undefined || (word.shape & MARK) !== 0 && word.lower !== '-') return false
      if ((word.classes & (COORDINATOR | RELATIVE_CLASS | SUBORDINATOR)) !== 0) return false
      if ((word.classes & MODAL_CLASS) !== 0) return true
      if ((word.classes & AUXILIARY) !== 0) return (BE_FORMS[word.lower] ?? HAVE_FORMS[word.lower] ?? DO_FORMS[word.lower] ?? 0) !== ING
      if ((word.classes & VERB_CLASS) !== 0 && (word.classes & (NOUN_CLASS | ADJECTIVE_CLASS)) === 0) {
        const form = lexicon.get(word.lower)?.forms ?? 0
        if ((form & (PAST | THIRD)) !== 0 && (form & BASE) === 0) return true
      }
    }
    return false
  }

  function hasObjectAhead(n: number): boolean {
    const next = wordAt(n + 1)
    return next !== undefined && (next.classes & PREPOSITION) !== 0 && tags[n - 1] === NOUN
  }

  function nextForms(n: number): number {
    const next = wordAt(n + 1)
    if (next === undefined) return 0
    return lexicon.get(next.lower)?.forms ?? verbFormsByEnding(next.lower) ?? BE_FORMS[next.lower] ?? 0
  }

  function isVerbOnly(n: number): boolean {
    const word = wordAt(n)
    if (word === undefined || (word.classes & (NOUN_CLASS | ADJECTIVE_CLASS)) !== 0 || (word.shape & CAPITALIZED) !== 0) return false
    const form = (word.classes & VERB_CLASS) !== 0 ? lexicon.get(word.lower)?.forms ?? 0 : 0
    return (form & (THIRD | PAST | BASE)) !== 0
  }

  /** Can the word stand inside a noun group, after a determiner? */
  function nominal(n: number): boolean {
    const word = wordAt(n)
    if (word === undefined) return false
    if ((word.shape & MARK) !== 0) return word.lower === '$' || word.lower === '£' || word.lower === '€'
    if ((word.shape & CLITIC) !== 0) return false
    if ((word.shape & (CAPITALIZED | NUMERIC)) !== 0 && !headline) return true
    if ((word.classes & CLOSED) !== 0) return word.lower === 'one' || word.lower === 'past' || word.lower === 'few' || word.lower === 'many' || word.lower === 'several' || word.lower === 'other' || word.lower === 'more' || word.lower === 'little'
    if ((word.classes & VERB_CLASS) !== 0 && (word.classes & (NOUN_CLASS | ADJECTIVE_CLASS)) === 0) {
      const form = lexicon.get(word.lower)?.forms ?? 0
      // A participle can stand before a noun; a base form, a third person or a past cannot.
      return (form & (PARTICIPLE | ING)) !== 0 && (word.classes & REPORTING_VERB) === 0 && nominal2(n + 1)
    }
    return (word.classes & ADVERB_CLASS) === 0 || ADJECTIVE_ADVERBS.has(word.lower) ? !adverbByEnding(word.lower) || nominal2(n + 1) : false
  }

  function nominal2(n: number): boolean {
    const word = wordAt(n)
    return word !== undefined && (word.shape & (MARK | CLITIC)) === 0 && (word.classes & CLOSED) === 0 && (word.classes & ADVERB_CLASS) === 0
  }

  /** Can a noun group begin here? */
  function startsNominal(n: number): boolean {
    const word = wordAt(n)
    if (word === undefined) return false
    return (word.classes & (DETERMINER | PRONOUN_CLASS)) !== 0 || nominal(n)
  }

  /** A word that can only begin an object or a clause, so that what stands before it is a verb. */
  function strongObject(n: number): boolean {
    const word = wordAt(n)
    if (word === undefined) return items[n] !== undefined
    if ((word.shape & MARK) !== 0) return word.lower === '$' || word.lower === '£' || word.lower === '€'
    if ((word.classes & (AUXILIARY | MODAL_CLASS)) !== 0 && !(word.classes & DETERMINER)) return false
    return (word.classes & (DETERMINER | PRONOUN_CLASS)) !== 0 || ((word.shape & CAPITALIZED) !== 0 && !headline) || word.lower === 'to' || word.lower === 'that'
  }
}

/** Words that take a place or thing after "to". */
const MOTION: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'access', 'go', 'goes', 'going', 'went', 'gone', 'come', 'came', 'return', 'returned', 'returning', 'returns', 'threat', 'response', 'answer', 'end', 'due', 'according', 'led', 'leads', 'lead', 'leading',
  'brought', 'sent', 'taken', 'took', 'rose', 'fell', 'put', 'back', 'closer', 'subject', 'reaction', 'solution', 'opposition', 'contrast', 'commitment', 'transition', 'close', 'linked', 'related', 'turned'
])

/** "Minister Says Talks Will Resume": capitals tell nothing. */
function isHeadline(words: readonly Word[], items: readonly number[]): boolean {
  let small = 0
  let capital = 0
  for (const item of items) {
    const word = item < 0 ? undefined : words[item]
    if (word === undefined || (word.shape & (MARK | NUMERIC | CLITIC)) !== 0 || word.end - word.start < 4) continue
    if ((word.shape & CAPITALIZED) !== 0) capital++
    else small++
  }
  return capital >= 4 && capital > 4 * small
}
