import { AGENCIES, AGENCY_ACRONYMS, AGENCY_NAMES } from "../lexicon/agencies.js";
import { MONTHS, WEEKDAYS } from "../lexicon/calendar-words.js";
import { FURNITURE_LINES, FURNITURE_OPENINGS, FURNITURE_VERBS, FURNITURE_WORDS, LINK_LABELS } from "../lexicon/furniture.js";
import { AUXILIARIES, MODALS } from "../lexicon/function-words.js";
import * as words from "../lexicon/page-words.js";
import { SECTION_NAMES } from "../lexicon/section-names.js";
import { lexiconOf } from "../lexicon/table.js";
import { hashOf, WordTable } from "../lexicon/word-table.js";
const FURNITURE = 1 << 0;
const FURNITURE_VERB = 1 << 1;
const CAPTION = 1 << 2;
const BIOGRAPHY = 1 << 3;
const SECTION = 1 << 4;
const PAST = 1 << 5;
const FINITE = 1 << 6;
const FIRST_PERSON = 1 << 7;
const SECOND_PERSON = 1 << 8;
const OPENS_PHRASE = 1 << 9;
const AGENCY = 1 << 10;
const ACRONYM = 1 << 11;
const OPENS_AGENCY = 1 << 12;
const CREDIT = 1 << 13;
const DATED = 1 << 14;
const MONTH = 1 << 15;
const WEEKDAY = 1 << 16;
const RECENT = 1 << 17;
const UNIT = 1 << 18;
const DATE_LABEL = 1 << 19;
const LEAD = 1 << 20;
const OUTLET_END = 1 << 21;
const ROLE = 1 << 0;
const MODIFIER = 1 << 1;
const TAIL = 1 << 2;
const PARTICLE = 1 << 3;
const STAFF = 1 << 4;
const BYLINE_OPENER = 1 << 5;
const JOINER = 1 << 6;
const STOPPER = 1 << 7;
const BUTTON = 1 << 8;
const BEFORE_WORKPLACE = 1 << 9;
const WORKPLACE_END = 1 << 10;
const PLACE_JOINER = 1 << 11;
const LINE = 1 << 0;
const OPENING = 1 << 1;
const LABEL = 1 << 2;
const NOTE = 1 << 3;
const BEGINS = 1 << 4;
let table;
let phrases;
function pageWords() {
  return table ??= build();
}
function build() {
  const made = new WordTable();
  const page = [
    [FURNITURE_WORDS, FURNITURE],
    [FURNITURE_VERBS, FURNITURE_VERB],
    [words.CAPTION_WORDS, CAPTION],
    [words.BIOGRAPHY_WORDS, BIOGRAPHY],
    [SECTION_NAMES, SECTION],
    [words.PAST_FORMS, PAST],
    [[...AUXILIARIES, ...MODALS, ...words.PRESENT_FORMS, ...words.CONTRACTED_VERBS], FINITE],
    [words.FIRST_PERSON_WORDS, FIRST_PERSON],
    [words.SECOND_PERSON_WORDS, SECOND_PERSON],
    [[...pagePhrases().keys()].filter((phrase) => !phrase.includes(" ")), OPENS_PHRASE],
    [AGENCIES, AGENCY],
    [AGENCY_ACRONYMS, ACRONYM],
    [AGENCY_NAMES.map((name) => name.split(" ", 1)[0] ?? ""), OPENS_AGENCY],
    [words.CREDIT_WORDS, CREDIT],
    [words.PUBLICATION_WORDS, DATED],
    [Object.keys(MONTHS), DATED | MONTH],
    [Object.keys(WEEKDAYS), DATED | WEEKDAY],
    [words.RECENT_WORDS, RECENT],
    [words.ELAPSED_UNITS, UNIT],
    [words.PUBLICATION_LABELS, DATE_LABEL],
    [words.PUBLICATION_LEADS, LEAD],
    [words.OUTLET_ENDS, OUTLET_END]
  ];
  const bylines = [
    [words.BYLINE_ROLES, ROLE],
    [words.ROLE_MODIFIERS, MODIFIER],
    [words.BYLINE_TAILS, TAIL],
    [words.BYLINE_PARTICLES, PARTICLE],
    [words.BYLINE_STAFF, STAFF],
    [words.BYLINE_OPENERS, BYLINE_OPENER],
    [words.BYLINE_JOINERS, JOINER],
    [words.NAME_STOPPERS, STOPPER],
    [FURNITURE_WORDS, STOPPER],
    [FURNITURE_VERBS, STOPPER],
    [SECTION_NAMES, STOPPER],
    [FURNITURE_LINES.filter((line) => !line.includes(" ")), BUTTON],
    [words.BEFORE_WORKPLACES, BEFORE_WORKPLACE],
    [words.WORKPLACE_ENDS, WORKPLACE_END],
    [words.DATELINE_JOINERS, PLACE_JOINER]
  ];
  for (const [list, bits] of page) for (const word of list) made.add(word, hashOf(word), bits);
  for (const [list, bits] of bylines) for (const word of list) made.add(word, hashOf(word), 0, bits);
  return made;
}
function pagePhrases() {
  return phrases ??= withBeginnings(lexiconOf([FURNITURE_LINES, LINE], [FURNITURE_OPENINGS, OPENING], [LINK_LABELS, LABEL], [words.SOURCE_NOTE_OPENINGS, NOTE]));
}
function withBeginnings(phrases2) {
  const all = new Map(phrases2);
  for (const phrase of phrases2.keys()) {
    for (let blank = phrase.indexOf(" "); blank > 0; blank = phrase.indexOf(" ", blank + 1)) {
      const beginning = phrase.slice(0, blank);
      all.set(beginning, (all.get(beginning) ?? 0) | BEGINS);
    }
  }
  return all;
}
export {
  ACRONYM,
  AGENCY,
  BEFORE_WORKPLACE,
  BIOGRAPHY,
  BUTTON,
  BYLINE_OPENER,
  CAPTION,
  CREDIT,
  DATED,
  DATE_LABEL,
  FINITE,
  FIRST_PERSON,
  FURNITURE,
  FURNITURE_VERB,
  JOINER,
  LABEL,
  LEAD,
  LINE,
  MODIFIER,
  MONTH,
  NOTE,
  OPENING,
  OPENS_AGENCY,
  OPENS_PHRASE,
  OUTLET_END,
  PARTICLE,
  PAST,
  PLACE_JOINER,
  RECENT,
  ROLE,
  SECOND_PERSON,
  SECTION,
  STAFF,
  STOPPER,
  TAIL,
  UNIT,
  WEEKDAY,
  WORKPLACE_END,
  pagePhrases,
  pageWords
};
