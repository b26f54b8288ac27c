/** Parts of speech of marks, clitics and the closed classes: by the word itself, and for a few by what stands around it. */
import {
  ADJECTIVE as ADJECTIVE_CLASS, ADVERB as ADVERB_CLASS, AUXILIARY, COMMON, COORDINATOR, DETERMINER, MODAL as MODAL_CLASS, NOUN as NOUN_CLASS, PREPOSITION, PRONOUN as PRONOUN_CLASS, REPORTING_NOUN, REPORTING_VERB, SUBORDINATOR, VERB as VERB_CLASS
} from '../../lexicon/classes.js'
import { ADVERB_ENDING, BE as BE_FORM, CLAUSE_PREPOSITION, FORMS, HAVE as HAVE_FORM, PARTICLE, PHRASE_PREPOSITION, SINGLED_OUT, VERBAL, VERBAL_PREPOSITION } from '../../lexicon/grammar.js'
import { BASE, ING, PARTICIPLE, PAST, THIRD } from '../../lexicon/verb-forms.js'
import { AFTER_BLANK, CAPITALIZED, CLITIC, MARK } from '../words/words.js'
import type { Context } from './context.js'
import { isPlural, rightEvidence } from './evidence.js'
import {
  DET, POSSESSIVE, GENITIVE, ADJECTIVE, NUMBER, NOUN, NAME, HYPHEN, PRONOUN, TO, MODAL, BE, HAVE, DO, VERB, ADVERB, PREP, COORD, SUBORD, RELATIVE, THAT, COMMA, BREAK, QUOTED, SKIP
} from './tags.js'

export function markTag(context: Context, n: number): number {
  const { prev } = context
  const shape = context.shapes[n] ?? 0
  const lower = context.lower(n)
  const code = lower.charCodeAt(0)
  switch (code) {
    case 44: return COMMA
    case 45: case 0x2010: case 0x2011: case 47: {
      const touching = ((context.shapes[n + 1] ?? MARK) & (AFTER_BLANK | MARK)) === 0
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
      const verbal = prev === PRONOUN || prev === RELATIVE || prev === SUBORD || prev === ADVERB
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
    // "…, as did the union": an auxiliary right after it opens a clause with its subject behind.
    case 'as': case 'than': return ((context.classes[n + 1] ?? 0) & (AUXILIARY | MODAL_CLASS)) !== 0 && context.lower(n + 1) !== 'being' ? SUBORD : PREP
    case 'once': return (prev === BREAK || prev === COMMA) && context.startsNominal(n + 1) ? SUBORD : ADVERB
    case 'even': case 'though': return lower === 'though' && prev !== COMMA ? SUBORD : ADVERB
    // "would neither confirm nor deny it"
    case 'neither': case 'either': return prev === MODAL || prev === HAVE || prev === BE || prev === DO ? ADVERB : context.lower(n + 1) === 'of' ? PRONOUN : DET
    case 'yet': return prev === COMMA || prev === BREAK ? COORD : ADVERB
    case 'nor': return COORD
    case 'provided': return prev === COMMA ? SUBORD : VERB | ((PAST | PARTICIPLE) << 5)
    case 'past': return prev === DET ? ADJECTIVE : PREP
    case 'may': case 'might': case 'will': case 'can': case 'must':
      return (lower === 'will' || lower === 'might') && (prev === DET || prev === POSSESSIVE || prev === GENITIVE || (prev === ADJECTIVE && ((context.grammar[n + 1] ?? 0) & BASE) === 0)) ? NOUN : MODAL
  }
  if ((classes & COORDINATOR) !== 0) return COORD
  if ((classes & AUXILIARY) !== 0) return auxiliaryTag(prev, lower, grammar)
  if ((classes & MODAL_CLASS) !== 0) return MODAL
  if ((classes & PRONOUN_CLASS) !== 0) return PRONOUN
  if ((grammar & CLAUSE_PREPOSITION) !== 0) return PREP
  if ((classes & SUBORDINATOR) !== 0) return lower === 'than' ? PREP : SUBORD
  if ((classes & DETERMINER) !== 0) {
    if (lower === 'a' || lower === 'an' || lower === 'the' || lower === 'no' || lower === 'every') return DET
    // "This breaks the rule": no plural goes with it.
    if (isSingular(lower) && isThird(context, n + 1) && (!context.nominal(n + 2) || context.strongObject(n + 2))) return PRONOUN
    return context.nominal(n + 1) ? DET : context.startsNominal(n + 1) && (lower === 'all' || lower === 'both' || lower === 'half' || lower === 'such') ? DET : PRONOUN
  }
  if ((classes & PREPOSITION) !== 0) {
    // "at least three senators"
    if (lower === 'at' && context.lower(n + 1) === 'least' && context.isNumber(n + 2)) return ADVERB
    if ((grammar & VERBAL_PREPOSITION) !== 0 && (prev === BE || prev === HAVE)) return VERB | ((lower === 'given' ? PARTICIPLE : ING) << 5)
    if (prev === DET || prev === POSSESSIVE) return context.nominal(n + 1) ? ADJECTIVE : NOUN
    return (grammar & PARTICLE) !== 0 && !context.startsNominal(n + 1) && context.endsPhrase(n + 1) ? ADVERB : PREP
  }
  return NOUN
}

function auxiliaryTag(prev: number, lower: string, grammar: number): number {
  if (lower === 'being' && (prev === DET || prev === ADJECTIVE)) return NOUN
  return ((grammar & BE_FORM) !== 0 ? BE : (grammar & HAVE_FORM) !== 0 ? HAVE : DO) | ((grammar & FORMS) << 5)
}

function toTag(context: Context, n: number): number {
  const { classes, grammar, shapes, headline, prev } = context
  let at = n + 1
  // "to quickly resolve"
  while (at < n + 3 && (((classes[at] ?? 0) & ADVERB_CLASS) !== 0 || ((grammar[at] ?? 0) & ADVERB_ENDING) !== 0) && ((classes[at] ?? 0) & VERB_CLASS) === 0) at++
  const next = classes[at] ?? 0
  const form = (grammar[at] ?? 0) & FORMS
  if ((next & AUXILIARY) !== 0) return form === BASE ? TO : PREP
  if (((shapes[at] ?? 0) & CAPITALIZED) !== 0 && !headline) return PREP
  // "to inure the": what no list knows has its object behind it.
  if (form === 0 && (next & ~COMMON) === 0 && at === n + 1 && (grammar[at] ?? 0) === 0 && !context.isMotion(n) && rightEvidence(context, at, BASE) > 2) return TO
  if ((form & BASE) === 0) return PREP
  // "is going to vote": the future, not a way.
  if (n > 1 && context.tags[n - 2] === BE && context.lower(n - 1) === 'going') return TO
  if ((next & (NOUN_CLASS | ADJECTIVE_CLASS)) === 0) return TO
  const noun = (next & NOUN_CLASS) !== 0 && context.isMotion(n)
  const after = shapes[at + 1] ?? MARK
  if ((after & MARK) !== 0) return noun && (prev === NOUN || prev === VERB) ? PREP : TO
  if (noun && !context.strongObject(at + 1)) return PREP
  return (after & CLITIC) !== 0 || ((classes[at + 1] ?? 0) & (AUXILIARY | MODAL_CLASS)) !== 0 ? PREP : TO
}

const isSingular = (determiner: string): boolean => determiner === 'this' || determiner === 'each' || determiner === 'either' || determiner === 'neither' || determiner === 'another'

/** "plans": a third person, and nothing else but a plural. */
function isThird({ grammar, shapes }: Context, n: number): boolean {
  return ((grammar[n] ?? 0) & FORMS) === THIRD && ((shapes[n] ?? 0) & CAPITALIZED) === 0
}

/** "a law |that helps the poor", "figures |that bother them": the noun before it has the verb behind it. */
function isRelated(context: Context, n: number): boolean {
  const grammar = context.grammar[n + 1] ?? 0
  if ((grammar & (THIRD | BASE)) === 0 || ((context.classes[n + 1] ?? 0) & ADJECTIVE_CLASS) !== 0) return false
  const right = rightEvidence(context, n + 1, grammar & THIRD)
  if ((grammar & BASE) !== 0) return isPlural(context, n - 1) && (right > 2 || (right >= 0 && (grammar & VERBAL) !== 0 && !context.finiteAhead(n + 2)))
  return right > 2 || (right >= 0 && !isPlural(context, n - 1) && !context.finiteAhead(n + 2))
}

function thatTag(context: Context, n: number): number {
  const { count, tags, prev, seenThat, seenRelative, seenReport } = context
  const next = context.classes[n + 1] ?? 0
  const verbNext = (next & (AUXILIARY | MODAL_CLASS)) !== 0 || context.isVerbOnly(n + 1)
  if (prev === VERB || prev === BE || prev === HAVE) {
    if (n + 1 >= count) return PRONOUN
    if (context.isStretch(n + 1)) return tags[n - 1] === QUOTED ? PRONOUN : THAT
    if ((next & PREPOSITION) !== 0 && ((context.grammar[n + 1] ?? 0) & (CLAUSE_PREPOSITION | PHRASE_PREPOSITION)) === 0) return PRONOUN
    if (prev === VERB && ((context.classes[n - 1] ?? 0) & REPORTING_VERB) === 0 && context.nominal(n + 1) && !context.finiteAhead(n + 1)) return DET
    if (((context.shapes[n + 1] ?? 0) & MARK) !== 0 && context.lower(n + 1) !== ',') return PRONOUN
    return verbNext && prev !== BE ? PRONOUN : prev === BE && !context.startsNominal(n + 1) ? PRONOUN : THAT
  }
  if (prev === NOUN || prev === NAME || prev === ADJECTIVE || prev === PRONOUN || prev === NUMBER) {
    if (verbNext || isRelated(context, n)) return RELATIVE
    if (prev === ADJECTIVE || ((context.classes[n - 1] ?? 0) & (REPORTING_NOUN | REPORTING_VERB)) !== 0) return THAT
    // "told reporters that he": an object stands between the verb and its clause.
    return context.hasVerbBehind(n) ? THAT : RELATIVE
  }
  if (prev === COORD) return verbNext ? (seenRelative ? RELATIVE : PRONOUN) : context.startsNominal(n + 1) && !seenThat && context.nominal(n + 1) ? DET : context.startsNominal(n + 1) ? THAT : PRONOUN
  if (prev === PREP) return context.nominal(n + 1) ? DET : PRONOUN
  if (prev === COMMA && (seenThat || seenReport) && context.startsNominal(n + 1)) return THAT
  return context.nominal(n + 1) ? DET : PRONOUN
}
