/** Parts of speech of marks, clitics and the closed classes: by the word itself, and for a few by what stands around it. */
import {
  ADJECTIVE as ADJECTIVE_CLASS, ADVERB as ADVERB_CLASS, AUXILIARY, COMMON, COORDINATOR, DETERMINER, MODAL as MODAL_CLASS, NOUN as NOUN_CLASS, PREPOSITION, PRONOUN as PRONOUN_CLASS, REPORTING_NOUN, REPORTING_VERB, SUBORDINATOR, VERB as VERB_CLASS
} from '../../lexicon/classes.js'
import { ADVERB_ENDING, BE as BE_FORM, CLAUSE_PREPOSITION, FORMS, HAVE as HAVE_FORM, PARTICLE, PHRASE_PREPOSITION, SINGLED_OUT, VERBAL_PREPOSITION } from '../../lexicon/grammar.js'
import { BASE, ING, PARTICIPLE, PAST, THIRD } from '../../lexicon/verb-forms.js'
import { AFTER_BLANK, CAPITALIZED, MARK } from '../words/words.js'
import type { Context } from './context.js'
import { isPlural, rightEvidence } from './evidence.js'
import {
  DET, POSSESSIVE, GENITIVE, ADJECTIVE, NUMBER, NOUN, NAME, HYPHEN, PRONOUN, TO, MODAL, BE, HAVE, DO, VERB, ADVERB, PREP, COORD, SUBORD, RELATIVE, THAT, COMMA, BREAK, SKIP
} from './tags.js'

export function markTag(context: Context, n: number): number {
  const { prev } = context
  const shape = context.shapes[n] ?? 0
  const lower = context.lower(n)
  const code = lower.charCodeAt(0)
  switch (code) {
    case 44: return COMMA
    case 45: case 0x2010: case 0x2011: case 47: {
      const touching = !context.looks(n + 1, AFTER_BLANK | MARK)
      return lower.length === 1 && touching && (shape & AFTER_BLANK) === 0 && n > 0 ? HYPHEN : touching && code === 47 ? HYPHEN : BREAK
    }
    case 39: case 0x2019:
      return (prev === NOUN || prev === NAME) && (shape & AFTER_BLANK) === 0 ? GENITIVE : SKIP
    case 36: case 0xa3: case 0x20ac: case 0xa5: return NUMBER
    case 37: return NOUN
    case 38: return prev === NAME ? HYPHEN : COORD
    case 0x22: case 0x201c: case 0x201d: case 0x2018: case 0x60: case 0x2a: case 0x5f: case 0x23: case 0x40: case 0xad: return SKIP
    case 58: case 59: case 46: case 33: case 63: case 0x2013: case 0x2014: case 0x2026: return BREAK
    default: return SKIP
  }
}

export function cliticTag(context: Context, n: number): number {
  const { prev } = context
  switch (context.lower(n)) {
    case "'s": {
      const next = context.lower(n + 1)
      const verbal = prev === PRONOUN || prev === RELATIVE || prev === SUBORD
      if (next === 'been' || (verbal && next === 'got')) return HAVE | (THIRD << 5)
      if (context.lower(n - 1) === 'let') return SKIP
      return verbal || next === 'a' || next === 'an' || next === 'the' || next === 'not' || next === 'going' ? BE | (THIRD << 5) : GENITIVE
    }
    case "'ll": return MODAL
    case "'d": {
      const next = context.grammar[n + 1] ?? 0
      return (next & PARTICIPLE) !== 0 && (next & BASE) === 0 ? HAVE | (PAST << 5) : MODAL
    }
    case "'ve": return HAVE | (BASE << 5)
    case "'re": case "'m": return BE | (BASE << 5)
    default: return SKIP
  }
}

export function closedTag(context: Context, n: number, lower: string): number {
  const { prev } = context
  const classes = context.classes[n] ?? 0
  const grammar = context.grammar[n] ?? 0
  if ((grammar & SINGLED_OUT) !== 0) switch (lower) {
    case 'to': return toTag(context, n)
    case 'that': return thatTag(context, n)
    case 'who': case 'whom': case 'whose': return RELATIVE
    case 'which': return prev === PREP || prev === COMMA || prev === NOUN || prev === NAME || !context.startsNominal(n + 1) ? RELATIVE : DET
    case 'what': case 'whatever': return RELATIVE
    case 'her': case 'his': return context.nominal(n + 1) ? POSSESSIVE : PRONOUN
    case 'my': case 'your': case 'its': case 'our': case 'their': return POSSESSIVE
    case 'one': return isThird(context, n + 1) ? PRONOUN : n > 0 && context.lower(n - 1) === 'no' ? NOUN : context.nominal(n + 1) ? NUMBER : PRONOUN
    case 'there': return PRONOUN
    case 'like': return prev === TO || prev === MODAL || prev === DO || (prev === PRONOUN && context.startsNominal(n + 1) && context.lower(n - 1) !== 'it') ? VERB | (BASE << 5) : PREP
    case 'since': return prev === HAVE ? ADVERB : PREP
    case 'so': return ADVERB
    case 'once': return (prev === BREAK || prev === COMMA) && context.startsNominal(n + 1) ? SUBORD : ADVERB
    case 'even': case 'though': return lower === 'though' && prev !== COMMA ? SUBORD : ADVERB
    // "would neither confirm nor deny it"
    case 'neither': case 'either': return prev === MODAL || prev === HAVE || prev === BE || prev === DO ? ADVERB : context.lower(n + 1) === 'of' ? PRONOUN : DET
    case 'yet': return prev === COMMA || prev === BREAK ? COORD : ADVERB
    case 'nor': return COORD
    case 'provided': return prev === COMMA ? SUBORD : VERB | ((PAST | PARTICIPLE) << 5)
    case 'past': return prev === DET ? ADJECTIVE : PREP
    case 'might': case 'will': return prev <= GENITIVE || (prev === ADJECTIVE && !context.has(n + 1, BASE)) ? NOUN : MODAL
  }
  if ((classes & COORDINATOR) !== 0) return COORD
  if ((classes & AUXILIARY) !== 0) return auxiliaryTag(prev, lower, grammar)
  if ((classes & MODAL_CLASS) !== 0) return MODAL
  if ((classes & PRONOUN_CLASS) !== 0) return PRONOUN
  if ((grammar & CLAUSE_PREPOSITION) !== 0) return PREP
  if ((classes & SUBORDINATOR) !== 0) return SUBORD
  if ((classes & DETERMINER) !== 0) {
    if (lower === 'a' || lower === 'an' || lower === 'the' || lower === 'no' || lower === 'every') return DET
    // "This breaks the rule": no plural goes with it.
    if (lower === 'this' && isThird(context, n + 1) && (!context.nominal(n + 2) || context.strongObject(n + 2))) return PRONOUN
    return context.nominal(n + 1) ? DET : context.startsNominal(n + 1) && (lower === 'both' || lower === 'such') ? DET : PRONOUN
  }
  if ((classes & PREPOSITION) !== 0) {
    // "at least three senators"
    if (context.lower(n + 1) === 'least' && context.isNumber(n + 2)) return ADVERB
    if ((grammar & VERBAL_PREPOSITION) !== 0 && (prev === BE || prev === HAVE)) return VERB | ((lower === 'given' ? PARTICIPLE : ING) << 5)
    if (prev <= POSSESSIVE) return context.nominal(n + 1) ? ADJECTIVE : NOUN
    return (grammar & PARTICLE) !== 0 && !context.startsNominal(n + 1) && context.endsPhrase(n + 1) ? ADVERB : PREP
  }
  return NOUN
}

function auxiliaryTag(prev: number, lower: string, grammar: number): number {
  if (lower === 'being' && prev <= ADJECTIVE) return NOUN
  return ((grammar & BE_FORM) !== 0 ? BE : (grammar & HAVE_FORM) !== 0 ? HAVE : DO) | ((grammar & FORMS) << 5)
}

function toTag(context: Context, n: number): number {
  const { classes, grammar, shapes, headline, prev } = context
  let at = n + 1
  // "to quickly resolve"
  while (at < n + 3 && (context.is(at, ADVERB_CLASS) || context.has(at, ADVERB_ENDING)) && !context.is(at, VERB_CLASS)) at++
  const next = classes[at] ?? 0
  const form = (grammar[at] ?? 0) & FORMS
  if (context.looks(at, CAPITALIZED) && !headline) return PREP
  // "to inure the": what no list knows has its object behind it.
  if (form === 0 && (next & ~COMMON) === 0 && at === n + 1 && (grammar[at] ?? 0) === 0 && rightEvidence(context, at, BASE) > 2) return TO
  if ((form & BASE) === 0) return PREP
  // "is going to vote": the future, not a way.
  if (n > 1 && context.tags[n - 2] === BE && context.lower(n - 1) === 'going') return TO
  if ((next & (NOUN_CLASS | ADJECTIVE_CLASS)) === 0) return TO
  const noun = (next & NOUN_CLASS) !== 0 && context.isMotion(n)
  const after = shapes[at + 1] ?? MARK
  if ((after & MARK) !== 0) return noun && (prev === NOUN || prev === VERB) ? PREP : TO
  if (noun && !context.strongObject(at + 1)) return PREP
  return context.is(at + 1, AUXILIARY | MODAL_CLASS) ? PREP : TO
}

/** "plans": a third person, and nothing else but a plural. */
function isThird({ grammar }: Context, n: number): boolean {
  return ((grammar[n] ?? 0) & FORMS) === THIRD
}

/** "a law |that helps the poor", "figures |that bother them": the noun before it has the verb behind it. */
function isRelated(context: Context, n: number): boolean {
  if (context.has(n + 1, BASE)) return isPlural(context, n - 1)
  return context.has(n + 1, THIRD) && rightEvidence(context, n + 1, THIRD) > 2
}

function thatTag(context: Context, n: number): number {
  const { prev, seenThat, seenRelative, seenReport } = context
  const next = context.classes[n + 1] ?? 0
  const verbNext = (next & (AUXILIARY | MODAL_CLASS)) !== 0 || context.isVerbOnly(n + 1)
  if (prev === VERB || prev === BE || prev === HAVE) {
    if (context.isStretch(n + 1)) return THAT
    if ((next & PREPOSITION) !== 0 && !context.has(n + 1, CLAUSE_PREPOSITION | PHRASE_PREPOSITION)) return PRONOUN
    if (prev === VERB && !context.is(n - 1, REPORTING_VERB) && context.nominal(n + 1) && !context.finiteAhead(n + 1)) return DET
    if (context.looks(n + 1, MARK) && context.lower(n + 1) !== ',') return PRONOUN
    return verbNext && prev !== BE ? PRONOUN : prev === BE && !context.startsNominal(n + 1) ? PRONOUN : THAT
  }
  if (prev === NOUN || prev === NAME || prev === ADJECTIVE || prev === PRONOUN || prev === NUMBER) {
    if (verbNext || isRelated(context, n)) return RELATIVE
    if (prev === ADJECTIVE || context.is(n - 1, REPORTING_NOUN | REPORTING_VERB)) return THAT
    // "told reporters that he": an object stands between the verb and its clause.
    return context.hasVerbBehind(n) ? THAT : RELATIVE
  }
  if (prev === COORD) return verbNext ? (seenRelative ? RELATIVE : PRONOUN) : context.startsNominal(n + 1) && !seenThat && context.nominal(n + 1) ? DET : context.startsNominal(n + 1) ? THAT : PRONOUN
  if (prev === PREP) return context.nominal(n + 1) ? DET : PRONOUN
  if (prev === COMMA && (seenThat || seenReport) && context.startsNominal(n + 1)) return THAT
  return context.nominal(n + 1) ? DET : PRONOUN
}
