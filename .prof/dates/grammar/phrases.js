import { KINDS } from "./kinds.js";
import { matchClock, matchDotted, matchHalfDay, matchHour, matchMilitary } from "./phrases-clock.js";
import { matchDay, matchFigure, matchFiscalYear, matchNumber, matchOrdinal, matchPair, matchYear } from "./phrases-numbers.js";
import { APPROXIMATORS, matchApprox, matchHoliday } from "./phrases-terms.js";
const ORDINAL_KINDS = KINDS.ORDINAL_WORD | KINDS.NUMERAL | KINDS.CARDINAL;
const PHRASES = {
  NUMBER: { match: matchNumber, words: ["a", "an", "couple"], kinds: KINDS.NUMERAL | KINDS.CARDINAL | KINDS.VAGUE | KINDS.MULTIPLIER },
  DAY: { match: matchDay, words: [], kinds: KINDS.NUMERAL },
  ORDINAL: { match: matchOrdinal, words: [], kinds: ORDINAL_KINDS },
  YEAR: { match: matchYear, words: ["'", "\u2019", "\u2018"], kinds: KINDS.NUMERAL },
  FISCAL_YEAR: { match: matchFiscalYear, words: [], kinds: KINDS.KEY },
  CLOCK: { match: matchClock, words: [], kinds: KINDS.NUMERAL },
  DOTTED: { match: matchDotted, words: [], kinds: KINDS.NUMERAL },
  MILITARY: { match: matchMilitary, words: [], kinds: KINDS.NUMERAL },
  HOUR: { match: matchHour, words: [], kinds: KINDS.NUMERAL | KINDS.CARDINAL },
  HALFDAY: { match: matchHalfDay, words: [], kinds: KINDS.HALF_DAY },
  PAIR: { match: matchPair, words: [], kinds: KINDS.NUMERAL },
  FIGURE: { match: matchFigure, words: [], kinds: KINDS.NUMERAL },
  APPROX: { match: matchApprox, words: [...new Set(APPROXIMATORS.map(([words]) => words[0] ?? ""))], kinds: 0 },
  HOLIDAY: { match: matchHoliday, words: [], kinds: KINDS.HOLIDAY_WORD }
};
export {
  PHRASES
};
