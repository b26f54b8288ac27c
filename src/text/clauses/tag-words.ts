/**
 * One part of speech for each word, left to right: closed classes by the word, open ones by what the lexicon and the
 * ending allow and by the words on either side. After the constraint rules of Karlsson, *Constraint Grammar* (1995): a
 * reading is taken away where the context forbids it, and what is left decides.
 */
import { AUXILIARY, COORDINATOR, MODAL as MODAL_CLASS, MONTH, PREPOSITION, REPORTING_VERB, ROLE, TITLE } from '../../lexicon/classes.js'
import { BASE, ING, PARTICIPLE, PAST, THIRD } from '../../lexicon/verb-forms.js'
import { ALL_CAPITALS, CAPITALIZED, CLITIC, MARK, NUMERIC } from '../words/words.js'
import { cliticTag, closedTag, markTag } from './closed-tags.js'
import { CLOSED, type Context, FILLED, MAYBE, NEEDED } from './context.js'
import { openTag } from './open-tags.js'
import type { Stretch } from './stretches.js'
import { ADJECTIVE, NOUN, NUMBER, NAME, PRONOUN, HYPHEN, TO, MODAL, BE, COORD, HAVE, DO, PREP, VERB, ADVERB, SUBORD, RELATIVE, THAT, COMMA, BREAK, QUOTED, SKIP, type Tagged } from './tags.js'

/** The part of speech of each word of a stretch; good until `context` is asked for the next one. */
export function tagWords(context: Context, stretch: Stretch): Tagged {
  context.begin(stretch)
  const { count } = context
  for (let n = 0; n < count; n++) {
    const found = context.isStretch(n) ? QUOTED : tagOf(context, n)
    note(context, n, found & 31, found >> 5)
  }
  context.end()
  return context
}

/** "Under Secretary Jane Doe": a preposition with a capital before a title. */
function opensTitle(context: Context, n: number): boolean {
  return context.is(n, PREPOSITION) && context.is(n + 1, ROLE | TITLE)
}

/** Writes down one more tag, and what it means for those to come. */
function note(context: Context, n: number, tag: number, form: number): void {
  const { prev } = context
  context.tags[n] = tag
  context.forms[n] = form
  if (tag === THAT) context.seenThat = true
  else if (tag === RELATIVE) context.seenRelative = true
  else if (tag === VERB && context.is(n, REPORTING_VERB)) context.seenReport = true
  const isFinite = tag === MODAL || (tag >= BE && tag <= VERB && (prev < TO || prev > DO) && (form & (PAST | THIRD | BASE)) !== 0)
  if (tag === THAT || tag === RELATIVE || tag === SUBORD) context.openers++
  else if (isFinite && !(prev === COMMA && tag === VERB)) context.finites++
  if (tag === MODAL || tag === DO) context.inverted = form !== ING && (prev < NOUN || prev > PRONOUN) && context.startsNominal(n + 1)
  else if (tag === VERB || tag === BE || tag === HAVE || tag === BREAK || tag === COMMA) context.inverted = false
  noteNeed(context, n, tag, isFinite, form)
  if (tag !== ADVERB && tag !== SKIP) {
    context.prev = tag
    context.prevForms = form
  }
}

/** Keeps account of whether the clause has its verb. */
function noteNeed(context: Context, n: number, tag: number, isFinite: boolean, form: number): void {
  switch (tag) {
    case THAT: case RELATIVE: case SUBORD: case BREAK: case QUOTED:
      context.need = NEEDED
      context.governing = false
      context.subject = false
      break
    case COMMA: case COORD:
      context.governing &&= tag === COORD
      if (context.need === FILLED) context.need = MAYBE
      break
    case PREP:
      context.governing = true
      if (context.need === FILLED && context.isClausePreposition(n)) context.need = MAYBE
      break
    case NOUN: case NAME: case PRONOUN:
      context.subject ||= !context.governing
      break
    default:
      // "The man who left |says", "the man accused |says": the clause around may still need its verb.
      if (isFinite) context.need = context.is(n, REPORTING_VERB) || context.openers > context.finites || ((form & PARTICIPLE) !== 0 && context.is(n + 1, PREPOSITION)) ? MAYBE : FILLED
  }
}

/** A tag, and its forms five bits higher. */
function tagOf(context: Context, n: number): number {
  const { tags, headline } = context
  const shape = context.shapes[n] ?? 0
  const classes = context.classes[n] ?? 0
  if ((shape & MARK) !== 0) return markTag(context, n)
  if ((shape & CLITIC) !== 0) return cliticTag(context, n)
  const lower = context.lower(n)
  const before = n > 0 ? tags[n - 1] : undefined
  const capital = (shape & CAPITALIZED) !== 0 && !headline
  if ((shape & NUMERIC) !== 0) return lower.charCodeAt(lower.length - 1) <= 57 ? NUMBER : ADJECTIVE
  // A capital that the place in the sentence does not explain makes a name, except for the words of titles of works.
  if (capital && n > 0 && before !== QUOTED && before !== BREAK && before !== SKIP) {
    if ((classes & CLOSED) === 0 || (classes & MONTH) !== 0 || before === NAME || (shape & ALL_CAPITALS) !== 0 || opensTitle(context, n)) {
      if (lower !== 'i' && !((classes & (PREPOSITION | COORDINATOR | AUXILIARY)) !== 0 && before === NAME)) return NAME
    }
  }
  if (before === HYPHEN && capital) return NAME
  // "US Secretary of State", "WHO says": in capitals, and no pronouns.
  if (capital && (shape & ALL_CAPITALS) !== 0 && (lower === 'us' || lower === 'who')) return NAME
  if ((classes & CLOSED) !== 0 && !(before === HYPHEN && (classes & (AUXILIARY | MODAL_CLASS)) === 0)) return closedTag(context, n, lower)
  return openTag(context, n, lower, capital)
}
