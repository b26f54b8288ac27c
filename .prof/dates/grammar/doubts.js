import { AFTER_YEAR_HYPHEN, BEFORE_DATES, BEFORE_NUMBERS, BEFORE_SEASONS, BEFORE_YEARS, COUNTED_NOUNS, STREET_WORDS } from "../../lexicon/date-neighbours.js";
import { SHORT_NAMES } from "../../lexicon/time-words.js";
import { ABBREVIATED, ALL_CAPITALS, CAPITALIZED, MARK, NUMERIC } from "../../text/words.js";
import { standsForItself } from "./doubts-relative.js";
import { isDash } from "./kinds.js";
const BEFORE_DATE = /* @__PURE__ */ new Set(BEFORE_DATES);
const has = (word, shape) => word !== void 0 && (word.shape & shape) !== 0;
const before = (match, back = 1) => match.words[match.from - back];
const after = (match, on = 0) => match.words[match.to + on];
function isName(word) {
  return has(word, CAPITALIZED) && !has(word, MARK | NUMERIC);
}
function endsName(match) {
  const previous = before(match);
  const earlier = before(match, 2);
  return isName(previous) && earlier !== void 0 && !has(earlier, MARK | CAPITALIZED) && !BEFORE_DATE.has(previous?.lower ?? "");
}
function isMonthName(match) {
  const word = match.words[match.at("month")];
  return word !== void 0 && (has(word, CAPITALIZED) || !(word.lower === "may" || word.lower === "march" || Object.hasOwn(SHORT_NAMES, word.lower)));
}
function isMonthWord(match) {
  const word = match.words[match.from];
  if (word === void 0 || !has(word, CAPITALIZED)) return false;
  const previous = before(match);
  const led = previous !== void 0 && BEFORE_DATE.has(previous.lower);
  if (has(word, ALL_CAPITALS) && word.lower.length <= 3) return false;
  if (Object.hasOwn(SHORT_NAMES, word.lower) && word.lower !== "may") return has(word, ABBREVIATED) && led;
  const next = after(match);
  const next2 = after(match, 1);
  const surname = isName(next) && next?.lower !== "and" && !has(next2, MARK | NUMERIC);
  switch (word.lower) {
    case "may":
      if (led && previous?.lower !== "and" && previous?.lower !== "or") return !isName(next);
      return previous?.lower === "a" || previous?.lower === "the";
    case "march":
      if (previous?.lower === "the" || previous?.lower === "'s" || previous?.lower === "\u2019s" || isName(previous) && !led) return false;
      return led || !has(next, MARK) || next?.lower === ",";
    case "april":
    case "june":
    case "august":
      return led || !(isName(next) || isName(previous)) || next?.lower === "and";
    default:
      return led || !(surname && previous !== void 0 && isName(previous));
  }
}
function isWeekdayWord(match) {
  const word = match.words[match.from];
  if (word === void 0 || !has(word, CAPITALIZED)) return false;
  if (Object.hasOwn(SHORT_NAMES, word.lower)) {
    const previous = before(match);
    return !has(word, ALL_CAPITALS) && (previous?.lower === "on" || has(word, ABBREVIATED) && has(after(match), MARK | NUMERIC));
  }
  if (before(match)?.lower === "on" && before(match, 2)?.lower === "mail") return false;
  return !(BLACK.has(before(match)?.lower ?? "") && isName(before(match)));
}
function isSomeWeekday(match) {
  return before(match)?.lower === "a" && (standsForItself(match) || before(match, 2)?.lower === "on" && /(?:ing|ed)$/.test(after(match)?.lower ?? ""));
}
function isNewspaper(match) {
  return Object.hasOwn(SHORT_NAMES, match.word("weekday")) && isName(before(match));
}
const BLACK = /* @__PURE__ */ new Set(["black", "bloody", "super", "cyber", "ruby", "taco", "freaky"]);
function isSeasonWord(match) {
  const at = match.at("season");
  const word = match.words[at];
  if (word === void 0 || match.has("year")) return word !== void 0;
  const next = after(match);
  if (isName(next) && has(word, CAPITALIZED)) return false;
  const pointer = match.word("pointer");
  if (match.has("pointer")) return pointer !== "current" && pointer !== "present" && !(pointer === "that" && (word.lower === "fall" || word.lower === "spring"));
  const previous = match.words[match.from - 1];
  const led = match.from === at ? previous?.lower : match.words[at - 1]?.lower;
  if (match.has("edge")) return true;
  if (led !== "the" && !IN.has(led ?? "") && !(next === void 0 || has(next, MARK) || IN.has(next.lower))) return false;
  if (word.lower === "fall") {
    return led === "the" && next?.lower !== "of" && next?.lower !== "in" && next?.lower !== "from" && IN.has(previous?.lower ?? "");
  }
  if (word.lower === "spring") return IN.has(previous?.lower ?? "") || led === "the" && IN.has(previous?.lower ?? "");
  return !has(word, CAPITALIZED) || match.from === at;
}
const IN = /* @__PURE__ */ new Set(BEFORE_SEASONS);
function isTwoDigitDecade(match) {
  const first = match.words[match.from]?.lower;
  return first === "the" || match.has("apostrophe") || before(match)?.lower === "and";
}
const NOT_BEFORE_YEAR = /* @__PURE__ */ new Set(BEFORE_NUMBERS);
const AMOUNT_AFTER = /* @__PURE__ */ new Set(COUNTED_NOUNS);
const SURE_BEFORE_YEAR = /* @__PURE__ */ new Set(BEFORE_YEARS);
const LIKE_YEAR = /* @__PURE__ */ new Set(AFTER_YEAR_HYPHEN);
const STREETS = /* @__PURE__ */ new Set(STREET_WORDS);
function isAddress(match) {
  for (let on = 0; on < 4; on++) {
    const word = after(match, on);
    if (!isName(word)) return false;
    if (on > 0 && STREETS.has(word?.lower ?? "")) return true;
  }
  return false;
}
function isYear(match) {
  const year = match.value("year") ?? 0;
  const word = match.words[match.to - 1];
  const previous = before(match);
  const next = after(match);
  if (word === void 0) return false;
  const nextGlued = next !== void 0 && next.start === word.end;
  const previousGlued = previous !== void 0 && match.words[match.from]?.start === previous.end;
  if (nextGlued && (/^[a-z%°]/.test(next.lower) || next.lower === "/" || next.lower === "_" || next.lower === "@" || next.lower === "+") && next.lower !== "'s") return false;
  if (previousGlued && previous !== void 0) {
    if (has(previous, NUMERIC) || /[a-z]$/.test(previous.lower)) return false;
    if ("/#$\u20AC\xA3@_+.:=".includes(previous.lower)) return false;
    if (previous.lower === "-" && before(match, 2)?.lower !== "mid" && before(match, 2)?.lower !== "pre" && before(match, 2)?.lower !== "post" && before(match, 2)?.lower.length !== 4) return false;
  }
  if (nextGlued && next !== void 0 && isDash(next.lower) && /^[a-z]/.test(after(match, 1)?.lower ?? "") && !LIKE_YEAR.has(after(match, 1)?.lower ?? "")) return false;
  const lower = previous?.lower ?? "";
  if (isAddress(match)) return false;
  if (NOT_BEFORE_YEAR.has(lower) && !(lower === "about" && year > 1800)) return false;
  if (next !== void 0 && AMOUNT_AFTER.has(next.lower) && !(SURE_BEFORE_YEAR.has(lower) && next.lower === "of")) return false;
  if (match.words[match.from]?.lower !== word.lower) return SURE_BEFORE_YEAR.has(lower) || lower === "the";
  if (year >= 1900 && year <= 2049) return true;
  if (lower === "of") return year >= 1400 && (next === void 0 || has(next, MARK) || IN.has(next.lower) || next.lower === "was" || next.lower === "and");
  return year >= 1400 && year <= 2150 && SURE_BEFORE_YEAR.has(lower) && lower !== "to" && lower !== "and" && lower !== "-";
}
export {
  endsName,
  isMonthName,
  isMonthWord,
  isNewspaper,
  isSeasonWord,
  isSomeWeekday,
  isTwoDigitDecade,
  isWeekdayWord,
  isYear
};
