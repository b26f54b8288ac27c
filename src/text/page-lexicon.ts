import { FURNITURE_LINES, FURNITURE_OPENINGS, FURNITURE_VERBS, FURNITURE_WORDS, LINK_LABELS } from '../lexicon/furniture.js'
import { AUXILIARIES, MODALS } from '../lexicon/function-words.js'
import { BIOGRAPHY_WORDS, CAPTION_WORDS, CONTRACTED_VERBS, FIRST_PERSON_WORDS, PAST_FORMS, PRESENT_FORMS, SECOND_PERSON_WORDS, SOURCE_NOTE_OPENINGS } from '../lexicon/page-words.js'
import { SECTION_NAMES } from '../lexicon/section-names.js'
import { type Lexicon, lexiconOf } from '../lexicon/table.js'
import { tableOf, type WordTable } from '../lexicon/word-table.js'

/** What a word of a page line can be, one bit each. */
export const FURNITURE = 1 << 0
export const FURNITURE_VERB = 1 << 1
export const CAPTION = 1 << 2
export const BIOGRAPHY = 1 << 3
export const SECTION = 1 << 4
/** A past form of a verb. */
export const PAST = 1 << 5
/** Any finite form but the regular past. */
export const FINITE = 1 << 6
export const FIRST_PERSON = 1 << 7
export const SECOND_PERSON = 1 << 8
/** Some set phrase begins with it. */
export const OPENS_PHRASE = 1 << 9

/** What a set phrase of pages is, one bit each. */
export const LINE = 1 << 0
export const OPENING = 1 << 1
export const LABEL = 1 << 2
export const NOTE = 1 << 3
/** A longer phrase begins with these words. */
const BEGINS = 1 << 4

let words: WordTable | undefined
let phrases: Lexicon | undefined

/** The words of page lines with their classes. */
export function pageWords(): WordTable {
  return (words ??= tableOf(
    [FURNITURE_WORDS, FURNITURE],
    [FURNITURE_VERBS, FURNITURE_VERB],
    [CAPTION_WORDS, CAPTION],
    [BIOGRAPHY_WORDS, BIOGRAPHY],
    [SECTION_NAMES, SECTION],
    [PAST_FORMS, PAST],
    [[...AUXILIARIES, ...MODALS, ...PRESENT_FORMS, ...CONTRACTED_VERBS], FINITE],
    [FIRST_PERSON_WORDS, FIRST_PERSON],
    [SECOND_PERSON_WORDS, SECOND_PERSON],
    [[...pagePhrases().keys()].filter((phrase) => !phrase.includes(' ')), OPENS_PHRASE]
  ))
}

/** The set phrases of pages with their classes, and what they begin with. */
export function pagePhrases(): Lexicon {
  return (phrases ??= withBeginnings(lexiconOf([FURNITURE_LINES, LINE], [FURNITURE_OPENINGS, OPENING], [LINK_LABELS, LABEL], [SOURCE_NOTE_OPENINGS, NOTE])))
}

function withBeginnings(phrases: Lexicon): Lexicon {
  const all = new Map(phrases)
  for (const phrase of phrases.keys()) {
    for (let blank = phrase.indexOf(' '); blank > 0; blank = phrase.indexOf(' ', blank + 1)) {
      const beginning = phrase.slice(0, blank)
      all.set(beginning, (all.get(beginning) ?? 0) | BEGINS)
    }
  }
  return all
}
