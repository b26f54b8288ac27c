import { lexiconOf } from "../lexicon/table.js";
import {
  COUNTING_ABBREVIATIONS,
  LEADING_ABBREVIATIONS,
  MONTH_ABBREVIATIONS,
  NUMBERED_ABBREVIATIONS,
  STATE_ABBREVIATIONS,
  TITLE_ABBREVIATIONS,
  TRAILING_ABBREVIATIONS
} from "../lexicon/sentence-words.js";
const TITLE = 1 << 0;
const LEADING = 1 << 1;
const COUNTING = 1 << 2;
const NUMBERED = 1 << 3;
const MONTH = 1 << 4;
const STATE = 1 << 5;
const TRAILING = 1 << 6;
let made;
let longest = 0;
function abbreviationClasses(lower) {
  made ??= build();
  return lower.length > longest ? 0 : made.get(lower) ?? 0;
}
function build() {
  const lexicon = lexiconOf(
    [TITLE_ABBREVIATIONS, TITLE],
    [LEADING_ABBREVIATIONS, LEADING],
    [COUNTING_ABBREVIATIONS, COUNTING],
    [NUMBERED_ABBREVIATIONS, NUMBERED],
    [MONTH_ABBREVIATIONS, MONTH],
    [STATE_ABBREVIATIONS, STATE],
    [TRAILING_ABBREVIATIONS, TRAILING]
  );
  for (const word of lexicon.keys()) longest = Math.max(longest, word.length);
  return lexicon;
}
export {
  COUNTING,
  LEADING,
  MONTH,
  NUMBERED,
  STATE,
  TITLE,
  TRAILING,
  abbreviationClasses
};
