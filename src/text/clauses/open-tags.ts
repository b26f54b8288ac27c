/** Parts of speech of the open classes: what the lexicon or the ending allows, less what the words on either side forbid. */
import {
  ADJECTIVE as ADJECTIVE_CLASS, ADVERB as ADVERB_CLASS, AUXILIARY, COMMON, DEMONYM, GIVEN_NAME, MODAL as MODAL_CLASS, NOUN as NOUN_CLASS, NUMBER_WORD, PREPOSITION, REPORTING_VERB, ROLE, SUBORDINATOR, SURNAME, TIME_UNIT, TITLE, VERB as VERB_CLASS
} from '../../lexicon/classes.js'
import { ADJECTIVE_ADVERB, ADJECTIVE_ENDING, ADVERB_ENDING, CAUSATIVE, FORMS, PLURAL_PRONOUN, S_ENDING, SUBJECT } from '../../lexicon/grammar.js'
import { BASE, ING, PARTICIPLE, PAST, THIRD } from '../../lexicon/verb-forms.js'
import { AFTER_BLANK, CAPITALIZED, CLITIC, MARK } from '../words/words.js'
import type { Context } from './context.js'
import { isPlural, joinEvidence, rightEvidence, verbEvidence } from './evidence.js'
import {
  DET, POSSESSIVE, GENITIVE, ADJECTIVE, NUMBER, NOUN, NAME, HYPHEN, PRONOUN, TO, MODAL, BE, HAVE, DO, VERB, ADVERB, PREP, COORD, SUBORD, RELATIVE, THAT, COMMA, QUOTED
} from './tags.js'

export function openTag(context: Context, n: number, lower: string, capital: boolean): number {
  const { tags, headline, prev } = context
  const classes = context.classes[n] ?? 0
  const grammar = context.grammar[n] ?? 0
  if (lower === 'according') return PREP
  if (lower === 'least' && context.isNumber(n + 1)) return ADVERB
  const noun = (classes & (NOUN_CLASS | ROLE)) !== 0
  // "the far-right party", "the well-known mayor": both halves tell of what kind it is.
  if ((classes & ADVERB_CLASS) !== 0 && prev !== TO && isHyphened(context, n) && context.endsNominal(n + 3)) return ADJECTIVE
  if (tags[n - 1] === HYPHEN && tags[n - 2] === ADJECTIVE && context.is(n - 2, ADVERB_CLASS)) return ADJECTIVE
  if ((classes & ADVERB_CLASS) !== 0 || ((classes & (ADJECTIVE_CLASS | VERB_CLASS)) === 0 && (grammar & ADVERB_ENDING) !== 0 && !(capital && isNameLikeAdverb(context, n, classes)))) {
    if ((grammar & ADJECTIVE_ADVERB) !== 0 && (prev <= GENITIVE || lower === 'next') && context.nominal(n + 1)) return ADJECTIVE
    if ((classes & VERB_CLASS) === 0 || (prev !== TO && prev !== MODAL && prev !== DO)) return ADVERB
  }
  // "Javed told", "Boeing says": an unknown word with a capital, only by its ending a verb, and the verb right behind it.
  const isGuessed = capital && (classes & (VERB_CLASS | COMMON)) === 0 && context.is(n + 1, REPORTING_VERB | AUXILIARY | MODAL_CLASS)
  // “…,” Miss Marsh said
  const isAddress = capital && (classes & TITLE) !== 0 && ((context.shapes[n + 1] ?? 0) & (CAPITALIZED | MARK)) === CAPITALIZED
  const entry = isGuessed || isAddress ? 0 : grammar & FORMS
  const form = entry === 0 || opensCompound(context, n) || (noun && opensTitle(context, n, entry)) ? 0 : verbReading(context, n, classes, entry, capital, noun)
  if (form !== 0) return VERB | (form << 5)
  if (entry === 0 && !capital && (classes & ~COMMON) === 0 && (grammar & (ADVERB_ENDING | ADJECTIVE_ENDING)) === 0) {
    const unknown = unknownVerb(context, n, grammar)
    if (unknown !== 0) return VERB | (unknown << 5)
  }
  if ((classes & NUMBER_WORD) !== 0) return lower === 'first' && opensVerb(context, n) ? ADVERB : NUMBER
  if (capital) return entry === 0 && (classes & (ADJECTIVE_CLASS | NOUN_CLASS | TIME_UNIT | NUMBER_WORD)) === 0 && isName(context, n) ? NAME : adjectiveOrNoun(context, n, classes)
  if (headline && (classes & (ADJECTIVE_CLASS | NOUN_CLASS)) === 0) return NAME
  if (entry !== 0 && (entry & (PAST | PARTICIPLE | ING)) !== 0 && !noun) return ADJECTIVE
  return adjectiveOrNoun(context, n, classes)
}

/** "He shuns reporters", "to inure the": an unknown word where only a verb can stand. */
function unknownVerb(context: Context, n: number, grammar: number): number {
  const { prev } = context
  if ((grammar & S_ENDING) === 0) return prev === TO || (prev === MODAL && rightEvidence(context, n, BASE) > 2) ? BASE : 0
  if (prev !== PRONOUN && prev !== RELATIVE) return 0
  let subject = n - 1
  while (subject > 0 && context.tags[subject] === ADVERB) subject--
  return ((context.grammar[subject] ?? 0) & (SUBJECT | PLURAL_PRONOUN)) === SUBJECT && rightEvidence(context, n, THIRD) > 0 ? THIRD : 0
}

/** "Fars first reported", "was first opened", "who first met Ames": behind a subject or an auxiliary, the verb that follows is what came first. */
function opensVerb(context: Context, n: number): boolean {
  const { prev } = context
  return (prev === NAME || prev === NOUN || prev === PRONOUN || prev === RELATIVE || prev === BE || prev === HAVE) && context.has(n + 1, PAST | THIRD | PARTICIPLE)
}

/** "Kelly said", "Donnelly was": a first word in "-ly" that is a name by itself, or has the verb of its clause right behind it. */
function isNameLikeAdverb(context: Context, n: number, classes: number): boolean {
  return (classes & (GIVEN_NAME | SURNAME)) !== 0 || context.is(n + 1, AUXILIARY | MODAL_CLASS | REPORTING_VERB)
}

/** "cease-fire", "break-in", "stand-off": the first half of a compound is no verb, but for "to re-open" and its like. */
function opensCompound(context: Context, n: number): boolean {
  return isHyphened(context, n) && context.prev !== TO && (!context.has(n + 2, FORMS) || context.is(n + 2, NOUN_CLASS | PREPOSITION))
}

/** A hyphen and another word follow without blanks. */
function isHyphened(context: Context, n: number): boolean {
  return context.lower(n + 1) === '-' && !context.looks(n + 2, AFTER_BLANK | MARK)
}

/** "state Sen. Jane Doe said": a noun that tells which senator, not what somebody states. */
function opensTitle(context: Context, n: number, entry: number): boolean {
  const { prev } = context
  if ((entry & (PAST | THIRD | ING)) !== 0 || prev === TO || prev === MODAL || prev === DO) return false
  return context.is(n + 1, TITLE) && context.looks(n + 1, CAPITALIZED)
}

/** A first word is a name if the next one is, if it carries a title, or stands before a verb; so is an unknown word before an adjective: "Goddard planetary scientist". */
function isName(context: Context, n: number): boolean {
  const classes = context.classes[n] ?? 0
  const grammar = context.grammar[n] ?? 0
  if ((grammar & ADJECTIVE_ENDING) !== 0) return (classes & DEMONYM) !== 0
  const next = context.shapes[n + 1] ?? MARK
  if ((grammar & S_ENDING) !== 0 && (next & (CAPITALIZED | CLITIC)) === 0) {
    // "Williams recalls", "Ames also claims": a form that no plural takes.
    const verb = context.is(n + 1, ADVERB_CLASS) ? n + 2 : n + 1
    return context.is(verb, REPORTING_VERB) && context.has(verb, THIRD)
  }
  return (classes & TITLE) !== 0 || (next & (CAPITALIZED | MARK | CLITIC)) !== 0 || context.is(n + 1, VERB_CLASS | AUXILIARY | MODAL_CLASS) || ((classes & COMMON) === 0 && isAdjective(context, n + 1))
}

function isAdjective(context: Context, n: number): boolean {
  const known = context.classes[n] ?? 0
  return (known & ADJECTIVE_CLASS) !== 0 || ((known & (NOUN_CLASS | ROLE)) === 0 && context.has(n, ADJECTIVE_ENDING))
}

function adjectiveOrNoun(context: Context, n: number, classes: number): number {
  // "a source close to the council"
  if (context.prev === NOUN && context.is(n, ADJECTIVE_CLASS) && context.lower(n + 1) === 'to') return ADJECTIVE
  const { prev } = context
  // "UN chief X", "police chief Ann Marsh": a role after a name, or between a noun and a name, is the head.
  if ((prev === NAME || prev === NOUN) && (classes & ROLE) !== 0 && (((context.shapes[n - 1] ?? 0) | (context.shapes[n + 1] ?? 0)) & CAPITALIZED) !== 0) return NOUN
  if (isAdjective(context, n)) {
    if (context.nominal(n + 1)) return ADJECTIVE
    // "the poor", "an official": a determiner makes a noun of it.
    return prev <= GENITIVE || ((prev === ADJECTIVE || prev === NOUN) && (classes & NOUN_CLASS) !== 0) ? NOUN : ADJECTIVE
  }
  return NOUN
}

/** The forms of a verb that the word can be here; none if it is no verb here. */
function verbReading(context: Context, n: number, classes: number, entry: number, first: boolean, noun: boolean): number {
  const { tags, prev, prevForms } = context
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
      if (past !== 0 && present === 0 && ((past === PAST) || !context.nominal(n + 1) || (classes & REPORTING_VERB) !== 0)) return past
      if (present !== 0 && !noun && (classes & ADJECTIVE_CLASS) === 0 && prev === NUMBER) return present
      // "would likely earn"
      if ((entry & BASE) !== 0 && tags[n - 2] === MODAL) return BASE
      // "The chief says …": a form that can be nothing but a verb makes a noun of the adjective.
      if ((present & THIRD) !== 0 && !noun) return THIRD
      return ing !== 0 && !noun && !context.nominal(n + 1) ? ING : 0
    case PREP:
      if (ing !== 0) return noun && !context.strongObject(n + 1) ? 0 : ING
      if (past !== 0 && present === 0 && !context.nominal(n + 1) && !noun) return past
      // "As reports Fars, …"
      return (entry & THIRD) !== 0 && (classes & REPORTING_VERB) !== 0 && context.lower(n - 1) === 'as' && context.looks(n + 1, CAPITALIZED) ? THIRD : 0
    case PRONOUN: {
      // "It also demands"
      const subject = ((context.grammar[tags[n - 1] === ADVERB ? n - 2 : n - 1] ?? 0) & SUBJECT) !== 0
      // "made him look old", "what do they fear"
      if (present === BASE && (context.inverted || context.has(n - 2, CAUSATIVE))) return BASE
      if (subject || isPlural(context, n - 1)) return entry & (BASE | THIRD | PAST) || entry
      return noun && !subject && present !== 0 && !context.strongObject(n + 1) ? 0 : entry
    }
    case NOUN: case NAME:
      return afterNoun(context, n, classes, entry, noun)
    case VERB:
      // "let's hope", "helps pay"
      if ((entry & BASE) !== 0 && (context.looks(n - 1, CLITIC) || context.lower(n - 1).startsWith('help'))) return BASE
      if (present !== 0 && (noun || (classes & ADJECTIVE_CLASS) !== 0)) return 0
      // "said retired Army Gen. John Doe": the participle tells what kind of general.
      if (past !== 0 && present === 0) return context.nominal(n + 1) && (prevForms & (BASE | THIRD | PAST)) !== 0 && past !== PAST ? 0 : past
      return noun && ing !== 0 && !context.strongObject(n + 1) ? 0 : entry & (BASE | ING | PARTICIPLE)
    case RELATIVE: case THAT: case SUBORD:
      if (noun && context.lower(n - 1) === 'whose') return 0
      // "officials who polls say …"; but "a man who works at the pier said"
      if (prev === RELATIVE) return present !== 0 && noun && !context.strongObject(n + 1) && context.finiteAhead(n + 1) && !(context.lower(n - 1) === 'who' && context.is(n + 1, PREPOSITION | ADVERB_CLASS)) ? 0 : entry & (BASE | THIRD | PAST) || entry
      if (present !== 0) return 0
      return past !== 0 && context.nominal(n + 1) && past !== PAST ? 0 : past | ing
    case QUOTED:
      // “It is safe,” state television said.
      if (noun && entry === BASE) return 0
      return (classes & REPORTING_VERB) !== 0 || !noun ? entry & (PAST | THIRD | BASE | PARTICIPLE | ING) : 0
    case COORD:
      if (past !== 0 && present === 0) return past
      if (present !== 0) {
        if (!noun && (classes & ADJECTIVE_CLASS) === 0) return present
        return joinEvidence(context, n, present) > 0 ? present : 0
      }
      return noun && !context.strongObject(n + 1) ? 0 : ing
    default:
      // "United Nations chief X left": a participle that opens a name.
      if (first && past !== 0 && past !== PAST && (classes & REPORTING_VERB) === 0 && ((context.shapes[n + 1] ?? 0) & (CAPITALIZED | MARK)) === CAPITALIZED) return 0
      // After a comma or a break, or first of all.
      if (past !== 0 && present === 0) return context.nominal(n + 1) && past !== PAST && (prev === COMMA ? (classes & ADJECTIVE_CLASS) !== 0 : first) && !context.strongObject(n + 1) ? 0 : past
      if (ing !== 0) return (noun && !context.strongObject(n + 1)) || (n === 0 && context.nominal(n + 1) && !context.strongObject(n + 1) && context.finiteAhead(n + 1)) ? 0 : ING
      if (first || n === 0) return (entry & BASE) !== 0 && (noun || (classes & ADJECTIVE_CLASS) !== 0 ? rightEvidence(context, n, BASE) > 2 : context.lower(n) === 'let' || opensOrder(context, n + 1)) ? BASE : 0
      // "Ames, who is ill, hopes it will"
      if ((classes & REPORTING_VERB) !== 0 && (entry & THIRD) !== 0 && (context.looks(n + 1, CAPITALIZED) || context.lower(n + 1) === 'the' || context.has(n + 1, SUBJECT))) return THIRD
      if (noun || (classes & ADJECTIVE_CLASS) !== 0) {
        return joinEvidence(context, n, present) > 0 ? present : 0
      }
      return present
  }
}

/** What can follow the verb of an order: "Add the salt", "Listen to", "Remember how", "Wait!" */
function opensOrder(context: Context, n: number): boolean {
  return context.startsNominal(n) || context.is(n, PREPOSITION | ADVERB_CLASS | SUBORDINATOR)
}

function afterNoun(context: Context, n: number, classes: number, entry: number, noun: boolean): number {
  const { prev, finites, openers } = context
  const past = entry & (PAST | PARTICIPLE)
  const present = entry & (BASE | THIRD)
  if (past !== 0 && present === 0) return past
  if ((entry & ING) !== 0) return noun && !context.strongObject(n + 1) && !context.hasObjectAhead(n) ? 0 : ING
  if (past !== 0 && !noun) return past | present
  // "In her opening remarks, …", "…, according to court records": what a preposition that opens a phrase governs is no subject; but "As Fars reports, …".
  if (noun && context.inOpeningPhrase(n)) return 0
  const plural = isPlural(context, n - 1)
  if ((entry & THIRD) !== 0) {
    if (!noun) return plural && prev === NOUN && (classes & REPORTING_VERB) === 0 && verbEvidence(context, n, THIRD) <= 0 ? 0 : THIRD
    return verbEvidence(context, n, THIRD) > 0 ? THIRD : 0
  }
  if (!noun && (classes & ADJECTIVE_CLASS) === 0) {
    // "said in an interview with Nour channel that", "told Nour radio that": one name, which a preposition or a verb governs, has no plural verb.
    if (!plural && !context.has(n - 1, S_ENDING) && ((classes & REPORTING_VERB) === 0 && finites >= openers ? context.isBehind(n, PREP) : isHeard(context, n))) return 0
    return BASE
  }
  if (past !== 0) return past | BASE
  // "Will the talks fail"
  if (context.inverted) return BASE
  return verbEvidence(context, n, BASE) > 0 ? BASE : 0
}

/** "told Nour radio that": the listener goes on; but "heard Ann Marsh sing". */
function isHeard(context: Context, n: number): boolean {
  return context.prev === NAME && context.lower(n + 1) === 'that' && context.isBehind(n, VERB)
}
