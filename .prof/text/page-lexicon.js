import { FURNITURE_LINES, FURNITURE_OPENINGS, FURNITURE_VERBS, FURNITURE_WORDS, LINK_LABELS } from "../lexicon/furniture.js";
import { AUXILIARIES, MODALS } from "../lexicon/function-words.js";
import { BIOGRAPHY_WORDS, CAPTION_WORDS, CONTRACTED_VERBS, FIRST_PERSON_WORDS, PAST_FORMS, PRESENT_FORMS, SECOND_PERSON_WORDS, SOURCE_NOTE_OPENINGS } from "../lexicon/page-words.js";
import { SECTION_NAMES } from "../lexicon/section-names.js";
import { lexiconOf } from "../lexicon/table.js";
import { tableOf } from "../lexicon/word-table.js";
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
const LINE = 1 << 0;
const OPENING = 1 << 1;
const LABEL = 1 << 2;
const NOTE = 1 << 3;
const BEGINS = 1 << 4;
let words;
let phrases;
function pageWords() {
  return words ??= tableOf(
    [FURNITURE_WORDS, FURNITURE],
    [FURNITURE_VERBS, FURNITURE_VERB],
    [CAPTION_WORDS, CAPTION],
    [BIOGRAPHY_WORDS, BIOGRAPHY],
    [SECTION_NAMES, SECTION],
    [PAST_FORMS, PAST],
    [[...AUXILIARIES, ...MODALS, ...PRESENT_FORMS, ...CONTRACTED_VERBS], FINITE],
    [FIRST_PERSON_WORDS, FIRST_PERSON],
    [SECOND_PERSON_WORDS, SECOND_PERSON],
    [[...pagePhrases().keys()].filter((phrase) => !phrase.includes(" ")), OPENS_PHRASE]
  );
}
function pagePhrases() {
  return phrases ??= withBeginnings(lexiconOf([FURNITURE_LINES, LINE], [FURNITURE_OPENINGS, OPENING], [LINK_LABELS, LABEL], [SOURCE_NOTE_OPENINGS, NOTE]));
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
  BIOGRAPHY,
  CAPTION,
  FINITE,
  FIRST_PERSON,
  FURNITURE,
  FURNITURE_VERB,
  LABEL,
  LINE,
  NOTE,
  OPENING,
  OPENS_PHRASE,
  PAST,
  SECOND_PERSON,
  SECTION,
  pagePhrases,
  pageWords
};
