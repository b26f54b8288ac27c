import * as classes from "../lexicon/classes.js";
import { AGENCY_NOUNS, FOREIGN_ARTICLES, NAMED_THINGS, OUTLET_NOUNS, PLACE_NOUNS, PLACE_PREPOSITIONS, RULE_NOUNS, WEAK_PREPOSITIONS } from "../lexicon/name-context.js";
import { CAPITAL_INSIDE } from "../lexicon/name-words.js";
import { PLACE_OPENERS } from "../lexicon/places.js";
import { RELATIVES_AND_PEOPLE } from "../lexicon/roles.js";
import { SURNAME_ENDINGS } from "../lexicon/surnames.js";
import { AFTER_BLANK, AFTER_NEWLINE, CAPITALIZED, CLITIC, INITIAL, MARK, MIXED_CASE, NUMERIC } from "../text/words.js";
import { AROUND, INSIDE } from "./evidence.js";
import { FUNCTION_WORD, isOrdinary } from "./vocabulary.js";
const PLACE_OPENER = /* @__PURE__ */ new Set(PLACE_OPENERS);
const PEOPLE_WORD = /* @__PURE__ */ new Set(RELATIVES_AND_PEOPLE);
const PLACE_PREPOSITION = /* @__PURE__ */ new Set(PLACE_PREPOSITIONS);
const WEAK_PREPOSITION = /* @__PURE__ */ new Set(WEAK_PREPOSITIONS);
const PLACE_NOUN = /* @__PURE__ */ new Set(PLACE_NOUNS);
const NAMED_THING = /* @__PURE__ */ new Set(NAMED_THINGS);
const OUTLET_NOUN = /* @__PURE__ */ new Set(OUTLET_NOUNS);
const AGENCY = /* @__PURE__ */ new Set(AGENCY_NOUNS);
const RULE_NOUN = /* @__PURE__ */ new Set(RULE_NOUNS);
const FOREIGN_ARTICLE = /* @__PURE__ */ new Set(FOREIGN_ARTICLES);
const ENDINGS = /* @__PURE__ */ new Set(SURNAME_ENDINGS);
const LONGEST_ENDING = 6;
const PLACES = classes.PLACE | classes.DEMONYM;
const COUNTRIES_SPEAK = 0.3;
const isKnown = (token) => (token.classes & (classes.GIVEN_NAME | classes.SURNAME)) !== 0;
const isPlace = (token) => (token.classes & classes.PLACE) !== 0;
function hasSurnameEnding(lower) {
  for (let length = 2; length <= LONGEST_ENDING && length + 2 < lower.length; length++) {
    if (ENDINGS.has(lower.slice(-length))) return true;
  }
  return false;
}
function weighInside({ tokens, run }) {
  const last = tokens.length - 1;
  const only = tokens[0];
  if (last === 0 && only !== void 0) return weighAlone(only, run);
  let weight = last > 4 ? INSIDE.manyWords : INSIDE.severalWords;
  let allInitials = true;
  let opensGiven = false;
  for (let i = 0; i <= last; i++) {
    const token = tokens[i];
    if (token === void 0) continue;
    const { classes: known, shape, lower } = token;
    const given = (known & classes.GIVEN_NAME) !== 0;
    const surname = (known & classes.SURNAME) !== 0;
    const place = (known & PLACES) !== 0;
    if (i === 0) opensGiven = given;
    allInitials &&= (shape & INITIAL) !== 0;
    if (i === 0 && FOREIGN_ARTICLE.has(lower)) weight += INSIDE.foreignArticle;
    else if ((shape & INITIAL) !== 0 || i < last && lower.length <= 2 && !given) weight += INSIDE.initial;
    else if (token.nickname) weight += INSIDE.nickname;
    else {
      if (given) weight += i === 0 ? INSIDE.givenFirst + (token.ordinary || place ? INSIDE.ambiguousGiven : 0) : INSIDE.givenLater;
      if (surname && i === last) weight += INSIDE.surnameLast;
      if (surname && !given && i === 0 && last <= 2 && !token.ordinary) weight += INSIDE.surnameFirst;
      if (!given && !surname) {
        if (place) weight += token.particle ? INSIDE.place * 2 : INSIDE.place;
        if (token.ordinary) weight += INSIDE.ordinary;
      }
    }
    if (i > 0 && (known & classes.NAME_SUFFIX) !== 0) weight += INSIDE.suffix;
    if (i === 0 && !given && PLACE_OPENER.has(lower)) weight += AROUND.placeOpener;
    if (token.particle) weight += i === 0 || opensGiven ? INSIDE.particle : INSIDE.particle / 4;
    else if (i > 0 && i < last && lower.length > 2 && (known & classes.PARTICLE) !== 0) weight += INSIDE.particle / 2;
    weight += weighWord(token, i === last);
    if (token.acronym && !given && !surname) weight += INSIDE.acronym;
  }
  return allInitials ? weight + INSIDE.acronym * tokens.length : weight;
}
function weighAlone(token, run) {
  const { classes: known, shape, lower } = token;
  let weight = 0;
  if ((shape & INITIAL) !== 0) weight += INSIDE.initial;
  else if (token.nickname) weight += INSIDE.nickname;
  else {
    const given = (known & classes.GIVEN_NAME) !== 0;
    const surname = (known & classes.SURNAME) !== 0;
    const place = (known & PLACES) !== 0;
    if (given) weight += INSIDE.givenAlone + (place || token.ordinary ? INSIDE.ambiguousGiven : 0);
    if (surname) weight += INSIDE.surnameAlone;
    if (!given && !surname) weight += run.style === "running" ? INSIDE.unknownAlone : INSIDE.unknownAlone + INSIDE.unknownInHeadline;
    const share = given || surname ? 0.5 : 1;
    if (place) weight += INSIDE.placeAlone * share;
    if (token.ordinary) weight += INSIDE.ordinaryAlone * share;
    if ((known & (classes.ROLE | classes.TITLE)) !== 0) weight += INSIDE.roleAlone;
  }
  if (token.particle) weight += INSIDE.particle;
  if (token.acronym && lower.length > 2) weight += INSIDE.acronym;
  return weight + weighWord(token, true);
}
function weighWord(token, last) {
  const { classes: known, lower } = token;
  let weight = 0;
  if (last && !token.ordinary && (known & (classes.SURNAME | PLACES)) === 0 && hasSurnameEnding(lower)) weight += INSIDE.surnameEnding;
  if ((known & (classes.ORGANIZATION | classes.OUTLET | classes.ORGANIZATION_HEAD)) !== 0 && (known & classes.GIVEN_NAME) === 0) {
    if ((known & (classes.ORGANIZATION | classes.OUTLET)) !== 0) weight += INSIDE.organization;
    if ((known & (classes.ORGANIZATION_HEAD | classes.SURNAME)) === classes.ORGANIZATION_HEAD) weight += INSIDE.organizationHead;
  }
  if ((token.shape & MIXED_CASE) !== 0 && !isNameCase(token)) weight += INSIDE.oddCase;
  return weight;
}
function isNameCase(token) {
  return CAPITAL_INSIDE.some((start) => token.lower.startsWith(start)) || token.lower.includes("'");
}
function isUnsure(tokens) {
  return tokens.length === 1 || !tokens.some((token) => (token.classes & (classes.GIVEN_NAME | classes.SURNAME)) !== 0 || (token.shape & INITIAL) !== 0);
}
function weighContext(words, one, from, to) {
  let weight = 0;
  const first = one.tokens[0];
  const last = one.tokens.at(-1);
  if (!first || !last) return 0;
  const single = isUnsure(one.tokens);
  const title = one.title.at(-1);
  if (title !== void 0) weight += (title.classes & classes.TITLE) !== 0 ? AROUND.honorific : AROUND.title;
  const previous = title === void 0 && (one.before.length > 0 || first.from > from) ? words[first.from - 1] : void 0;
  if (previous !== void 0) {
    const lower = previous.lower;
    const capitalized = (previous.shape & CAPITALIZED) !== 0;
    if ((previous.shape & MARK) !== 0) {
      if (lower === "," && endsInRole(words, first.from - 1, from)) weight += AROUND.roleAppositionBefore;
    } else if (!capitalized && ((previous.classes & classes.ROLE) !== 0 || PEOPLE_WORD.has(lower))) weight += AROUND.roleBefore;
    else if (!capitalized && (previous.classes & classes.TITLE) !== 0) weight += AROUND.roleBefore;
    else if ((previous.classes & classes.REPORTING_VERB) !== 0 && !capitalized) weight += isPlace(first) ? AROUND.reportingVerbBefore * COUNTRIES_SPEAK : AROUND.reportingVerbBefore;
    else if (!capitalized && isPlaceNoun(words, first.from - 1, from)) weight += AROUND.placeNoun;
    else if (!capitalized && single && (previous.classes & classes.ORGANIZATION_HEAD) !== 0) weight += AROUND.organizationNoun;
    else if (single && PLACE_PREPOSITION.has(lower)) weight += AROUND.placePreposition;
    else if (single && WEAK_PREPOSITION.has(lower)) weight += AROUND.weakPreposition;
    else if (!capitalized && (previous.classes & classes.DETERMINER) !== 0 && !(lower === "that" && isKnown(first))) weight += single ? lower === "the" && isRule(words[last.to]) ? AROUND.ruleOf : AROUND.article : AROUND.articleBeforeSeveral;
    else if (capitalized && NAMED_THING.has(lower)) weight += AROUND.namedThingBefore;
    else if (capitalized && single && (previous.classes & classes.PLACE) !== 0) weight += AROUND.placeBefore;
    else if (capitalized && PLACE_OPENER.has(lower)) weight += AROUND.placeOpener;
    else if (capitalized && isOrdinary(lower, previous.classes) && !one.run.initial && one.run.style === "running" && (previous.classes & FUNCTION_WORD) === 0) weight += AROUND.ordinaryCapitalBefore;
  }
  if (one.run.initial && title === void 0 && (first.classes & classes.GIVEN_NAME) !== 0 && one.tokens.length === 1 && isLineEnd(words, last.to, to)) weight += AROUND.vocative;
  return weight + weighAfter(words, one, last, last.to, to);
}
function isLineEnd(words, at, to) {
  const next = words[at];
  if (at >= to || !next || (next.shape & AFTER_NEWLINE) !== 0) return true;
  return next.lower === "," || next.lower === ":" || next.lower === "!" ? at + 1 >= to || ((words[at + 1]?.shape ?? 0) & AFTER_NEWLINE) !== 0 : false;
}
function weighAfter(words, one, last, at, to) {
  const next = at < to ? words[at] : void 0;
  if (!next) return 0;
  const second = at + 1 < to ? words[at + 1] : void 0;
  if (next.lower === "," && second) {
    if ((second.shape & NUMERIC) !== 0 && second.lower.length <= 3 && (at + 2 >= to || (words[at + 2]?.shape ?? 0) & MARK)) return AROUND.ageAfter;
    if (second.lower === "who" || second.lower === "whose") return AROUND.whoAfter;
    for (let i = at + 1; i < Math.min(to, at + 9); i++) {
      const word = words[i];
      if (!word || (word.shape & MARK) !== 0 && word.lower !== "-") break;
      if ((word.classes & (classes.ROLE | classes.TITLE)) !== 0 || PEOPLE_WORD.has(word.lower)) return AROUND.roleAppositionAfter;
      if ((word.classes & (FUNCTION_WORD & ~classes.DETERMINER)) !== 0 && word.lower !== "of" && i > at + 1) break;
    }
    if ((second.classes & classes.PLACE) !== 0 && isUnsure(one.tokens)) return AROUND.placeApposition;
    return 0;
  }
  if ((next.shape & CLITIC) !== 0 && next.lower === "'s") {
    if (second && (second.classes & classes.ORGANIZATION_HEAD) !== 0 && (second.shape & CAPITALIZED) !== 0) return AROUND.ownerOfOrganization;
    return second && (PEOPLE_WORD.has(second.lower) || (second.classes & classes.REPORTING_NOUN) !== 0) ? AROUND.relativeAfterPossessive : 0;
  }
  if (next.lower === "-") return AROUND.hyphenated;
  if (isUnsure(one.tokens) && (next.shape & CAPITALIZED) === 0 && isOutletNoun(words, at)) return AROUND.outletAfter;
  if ((next.shape & CAPITALIZED) !== 0 && one.run.style === "running" && (next.shape & AFTER_BLANK) !== 0 && isOrdinary(next.lower, next.classes) && (next.classes & (FUNCTION_WORD | classes.TITLE | classes.ROLE)) === 0) {
    return isUnsure(one.tokens) ? AROUND.thingAfter : AROUND.thingAfter / 2;
  }
  if ((next.shape & (MARK | CAPITALIZED)) !== 0) return 0;
  if ((next.classes & classes.REPORTING_VERB) !== 0) return isPlace(last) ? AROUND.reportingVerbAfter * COUNTRIES_SPEAK : AROUND.reportingVerbAfter;
  if (next.lower === "who") return AROUND.whoAfter;
  if (isUnsure(one.tokens) && (next.classes & (classes.ROLE | classes.TITLE)) !== 0 && second && (second.shape & (CAPITALIZED | MARK)) === CAPITALIZED) return isKnown(last) ? AROUND.ownerOfRole / 3 : AROUND.ownerOfRole;
  if ((next.classes & (classes.VERB | classes.AUXILIARY)) !== 0 || next.lower.endsWith("ed")) return AROUND.verbAfter;
  return 0;
}
function isPlaceNoun(words, at, from) {
  const noun = words[at]?.lower === "of" ? at - 1 : at;
  return noun >= from && PLACE_NOUN.has(words[noun]?.lower ?? "");
}
function isOutletNoun(words, at) {
  const lower = words[at]?.lower ?? "";
  return OUTLET_NOUN.has(lower) || AGENCY.has(lower) || lower === "news" && AGENCY.has(words[at + 1]?.lower ?? "");
}
function isRule(next) {
  return next !== void 0 && RULE_NOUN.has(next.lower);
}
function endsInRole(words, comma, from) {
  for (let i = comma - 1; i >= Math.max(from, comma - 6); i--) {
    const word = words[i];
    if (!word || (word.shape & MARK) !== 0) return false;
    if (((word.classes & (classes.ROLE | classes.TITLE)) !== 0 || PEOPLE_WORD.has(word.lower)) && (word.shape & CAPITALIZED) === 0) return true;
    if ((word.classes & classes.REPORTING_VERB) !== 0) return false;
  }
  return false;
}
export {
  isOutletNoun,
  weighContext,
  weighInside
};
