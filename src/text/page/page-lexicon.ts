/** All that is known of single words on the lines of a page, in one table, so that a word is looked up once. */
import { AGENCIES, AGENCY_ACRONYMS, AGENCY_NAMES } from '../../lexicon/agencies.js'
import { MONTHS, WEEKDAYS } from '../../lexicon/calendar-words.js'
import * as furniture from '../../lexicon/furniture.js'
import { AUXILIARIES, COORDINATORS, DETERMINERS, MODALS, PREPOSITIONS, PRONOUNS } from '../../lexicon/function-words.js'
import { NEWSPAPER_ENDS, OUTLETS } from '../../lexicon/outlets.js'
import * as words from '../../lexicon/page-words.js'
import { ORGANIZATION_HEADS } from '../../lexicon/organization-words.js'
import { PLACES } from '../../lexicon/places.js'
import { SECTION_NAMES } from '../../lexicon/section-names.js'
import { SURNAMES } from '../../lexicon/surnames.js'
import { BASE, PAST as VERB_PAST, THIRD, verbFormOf } from '../../lexicon/verb-forms.js'
import { EVEN_VERBS, NOUN_VERBS } from '../../lexicon/verbs.js'
import { REPORTING_NOUNS } from '../../lexicon/reporting-nouns.js'
import { type Lexicon, lexiconOf } from '../../lexicon/table.js'
import { plainSpelling, WordTable } from '../../lexicon/word-table.js'

/** What a word of a page line can be, one bit each. */
export const FURNITURE = 1 << 0
export const FURNITURE_VERB = 1 << 1
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
export const AGENCY = 1 << 10
/** An agency where it stands in capitals. */
export const ACRONYM = 1 << 11
/** The name of an agency begins with it. */
export const OPENS_AGENCY = 1 << 12
export const CREDIT = 1 << 13
/** A word that can stand in a line which says when the story was published. */
export const DATED = 1 << 14
export const MONTH = 1 << 15
export const WEEKDAY = 1 << 16
/** "Ago", "today": a date without a month. */
export const RECENT = 0x20000
/** "Hours", "days". */
export const UNIT = 0x40000
/** "Published", "updated". */
export const DATE_LABEL = 0x80000
/** Small words that belong to what stands before the date. */
export const LEAD = 0x100000
/** The last word of the name of a newspaper or site. */
export const OUTLET_END = 0x200000
/** A note on who wrote the story begins with it, in brackets: "(Reporting by …)". */
export const NOTED = 0x800000
/** The whole name of one. */
export const OUTLET = 0x400000
export const PLACE = 0x1000000
/** What buttons, prompts and notices are about: "comments", "newsletter". */
export const INTERFACE = 0x2000000
/** What else their lines hold: function words, "view", "latest". */
export const FILLER = 0x4000000
/** What happened to the story, in notes on it. */
export const NOTE_VERB = 0x10000000
/** What readers write below a story. */
export const COMMENT = 0x40000000
/** A line of such words that it opens is a label over links. */
export const OPENS_LINKS = 0x8000000

/** What a word can be in a byline or a dateline, one bit each. */
export const ROLE = 1 << 0
export const MODIFIER = 1 << 1
/** Buttons and times that stand behind a name. */
export const TAIL = 1 << 2
/** Small words inside names: "van den Berg", "bin Salman". */
export const PARTICLE = 1 << 3
/** "A staff reporter", "our correspondent". */
export const STAFF = 1 << 4
/** "Written by", "words by". */
export const BYLINE_OPENER = 1 << 5
export const JOINER = 1 << 6
/** No part of a name, whatever its capital. */
export const STOPPER = 1 << 7
/** A button that fills a line: "Share". */
export const BUTTON = 1 << 8
/** "For", "at": the organization follows. */
export const BEFORE_WORKPLACE = 1 << 9
/** The last word of an organization that authors work for. */
export const WORKPLACE_END = 1 << 10
/** "Interview", "review": such stories are by somebody. */
export const STORY_KIND = 1 << 12
/** Small words inside datelines: "RIO DE JANEIRO", "near". */
export const PLACE_JOINER = 1 << 11

/** What a set phrase of pages is, one bit each. */
export const LINE = 1 << 0
export const OPENING = 1 << 1
export const LABEL = 1 << 2
export const NOTE = 1 << 3
/** It stands for an author. */
export const STAFF_LINE = 1 << 4
/** The main points of the story follow. */
export const POINTS = 1 << 5
/** A field over a mail. */
export const MAIL = 1 << 6
/** A longer phrase begins with these words. */
const BEGINS = 1 << 7
/** It says what a picture shows. */
export const CAPTION = 1 << 8

let table: WordTable | undefined
let phrases: Lexicon | undefined

/** The words of page lines: bits of the first list in `classes`, of the second in `grammar`. */
export function pageWords(): WordTable {
  return (table ??= build())
}

function build(): WordTable {
  const page = lexiconOf(
    [furniture.FURNITURE_WORDS, FURNITURE | INTERFACE],
    [furniture.FURNITURE_VERBS, FURNITURE_VERB | FILLER],
    [[...furniture.INTERFACE_WORDS, ...furniture.INTERFACE_BUTTONS], INTERFACE],
    [[...furniture.INTERFACE_FILLERS, ...furniture.BUTTONS, ...DETERMINERS, ...PREPOSITIONS, ...PRONOUNS, ...AUXILIARIES, ...MODALS, ...COORDINATORS], FILLER],
    [[...furniture.LINK_OPENERS, ...furniture.LINK_LABELS], OPENS_LINKS],
    [words.BIOGRAPHY_WORDS, BIOGRAPHY],
    [SECTION_NAMES, SECTION],
    [[...AUXILIARIES, ...MODALS, ...words.CONTRACTED_VERBS], FINITE],
    [words.FIRST_PERSON_WORDS, FIRST_PERSON],
    [words.SECOND_PERSON_WORDS, SECOND_PERSON],
    [[...pagePhrases().keys()].filter((phrase) => !phrase.includes(' ')), OPENS_PHRASE],
    [AGENCIES, AGENCY],
    [AGENCY_ACRONYMS, ACRONYM],
    [AGENCY_NAMES.map((name) => name.split(' ', 1)[0] ?? ''), OPENS_AGENCY],
    [words.CREDIT_WORDS, CREDIT],
    [words.PUBLICATION_WORDS, DATED],
    [Object.keys(MONTHS), DATED | MONTH],
    [Object.keys(WEEKDAYS), DATED | WEEKDAY],
    [words.RECENT_WORDS, DATED | RECENT],
    [words.ELAPSED_UNITS, DATED | UNIT],
    [words.PUBLICATION_LABELS, DATED | DATE_LABEL],
    [words.PUBLICATION_LEADS, DATED | LEAD],
    [NEWSPAPER_ENDS, OUTLET_END],
    [words.SITE_ENDS, OUTLET_END],
    [words.NOTE_OPENERS, NOTED],
    [words.NOTE_VERBS, NOTE_VERB],
    [furniture.COMMENT_WORDS, COMMENT | INTERFACE],
    [PLACES, PLACE],
    [OUTLETS, OUTLET_END | OUTLET]
  )
  const bylines = lexiconOf(
    [words.BYLINE_ROLES, ROLE],
    [words.ROLE_MODIFIERS, MODIFIER],
    [words.BYLINE_TAILS, TAIL],
    [words.ELAPSED_UNITS, TAIL],
    [words.BYLINE_PARTICLES, PARTICLE],
    [words.BYLINE_STAFF, STAFF],
    [words.BYLINE_OPENERS, BYLINE_OPENER | STOPPER],
    [words.STORY_KINDS, STORY_KIND],
    [words.BYLINE_JOINERS, JOINER],
    [words.NAME_STOPPERS, STOPPER],
    [furniture.FURNITURE_WORDS, STOPPER],
    [furniture.FURNITURE_VERBS, STOPPER],
    [SECTION_NAMES, MODIFIER | STOPPER],
    [furniture.BUTTONS, BUTTON],
    [words.BEFORE_WORKPLACES, BEFORE_WORKPLACE],
    [words.WORKPLACE_ENDS, WORKPLACE_END],
    [ORGANIZATION_HEADS.filter((word) => !SURNAMES.includes(word)), WORKPLACE_END],
    [words.DATELINE_JOINERS, PLACE_JOINER]
  )
  const nouns = new Set([...EVEN_VERBS, ...NOUN_VERBS, ...REPORTING_NOUNS])
  return new WordTable((lower) => plainSpelling(lower, (page.get(lower) ?? 0) | verbBits(lower, nouns), bylines.get(lower) ?? 0))
}

/** "-ed" is read off the word. With a verb that is no common noun, a line without a full stop is a headline, not the name of a thing. */
function verbBits(lower: string, nouns: ReadonlySet<string>): number {
  const { lemma = '', forms = BASE } = verbFormOf(lower) ?? {}
  if ((forms & BASE) !== 0) return 0
  return ((forms & THIRD) !== 0 && !nouns.has(lemma) ? FINITE : 0) | ((forms & VERB_PAST) !== 0 && !lower.endsWith('ed') ? PAST : 0)
}

/** The set phrases of pages with their classes, and what they begin with. */
export function pagePhrases(): Lexicon {
  return (phrases ??= withBeginnings(lexiconOf([furniture.BUTTONS, LINE], [furniture.FURNITURE_LINES, LINE], [furniture.FURNITURE_OPENINGS, OPENING], [furniture.LINK_LABELS, LABEL], [words.SOURCE_NOTE_OPENINGS, NOTE], [words.STAFF_LINES, STAFF_LINE], [furniture.POINTS_LABELS, POINTS], [words.MAIL_FIELDS, MAIL], [words.CAPTION_OPENINGS, CAPTION])))
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
