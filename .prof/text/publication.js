import { MONTHS, WEEKDAYS } from "../lexicon/calendar-words.js";
import { PUBLICATION_WORDS } from "../lexicon/page-words.js";
import { tableOf } from "../lexicon/word-table.js";
const WORD = 1 << 0;
const MONTH = 1 << 1;
const RECENT = 1 << 2;
const UNIT = 1 << 3;
const LABEL = 1 << 4;
const LEAD = 1 << 5;
let words;
function publicationWords() {
  return words ??= tableOf(
    [PUBLICATION_WORDS, WORD],
    [Object.keys(MONTHS), WORD | MONTH],
    [Object.keys(WEEKDAYS), WORD],
    [["ago", "yesterday", "today"], RECENT],
    [["minutes", "mins", "min", "hours", "hrs", "hour", "days", "day", "weeks", "week", "months", "years"], UNIT],
    [["published", "updated", "posted", "modified", "revised", "issued", "update", "released"], LABEL],
    [["by", "and", "a", "the", "story", "of", "at", "read"], LEAD]
  );
}
function publicationClasses(token) {
  const classes = token.classesIn(publicationWords());
  if (token.shape === "number" || (classes & WORD) !== 0) return classes;
  return token.dotted && ((publicationWords().get(token.lower.replaceAll(".", "")) ?? 0) & WORD) !== 0 ? classes : void 0;
}
function mayHoldDate(source, start, end) {
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at);
    if (code >= 48 && code <= 57) return true;
  }
  return /\bago\b|today|yesterday/i.test(source.slice(start, end));
}
function publicationRun(tokens) {
  if (!tokens.some((token) => token.shape === "number" || (token.classesIn(publicationWords()) & RECENT) !== 0)) return void 0;
  for (let from = 0; from < tokens.length; from++) {
    let to = from;
    let month = false;
    let number = false;
    let full = false;
    let ago = false;
    let unit = false;
    let label = false;
    for (; to < tokens.length; to++) {
      const token = tokens[to];
      const classes = token === void 0 ? void 0 : publicationClasses(token);
      if (token === void 0 || classes === void 0) break;
      if (token.shape !== "lower" && (classes & MONTH) !== 0) month = true;
      if (token.shape === "number") {
        number = true;
        if (/^\d{4}-\d{2}-\d{2}/.test(token.lower)) full = true;
      }
      if ((classes & RECENT) !== 0) ago = true;
      if ((classes & UNIT) !== 0) unit = true;
      if ((classes & LABEL) !== 0) label = true;
    }
    if (month && number || full || ago && (number || label) || label && number && unit) return { from: skipLead(tokens, from), to };
    from = to;
  }
  return void 0;
}
function skipLead(tokens, from) {
  let at = from;
  while (((tokens[at]?.classesIn(publicationWords()) ?? 0) & LEAD) !== 0) at++;
  return at;
}
export {
  mayHoldDate,
  publicationRun
};
