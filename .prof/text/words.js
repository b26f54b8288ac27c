import { ABBREVIATIONS } from "../lexicon/abbreviations.js";
import { PLURAL_NOUN, S_ENDING } from "../lexicon/grammar.js";
import { HASH, hashWith } from "../lexicon/word-table.js";
import { isBlank } from "../span.js";
const CAPITALIZED = 1 << 0;
const ALL_CAPITALS = 1 << 1;
const NUMERIC = 1 << 2;
const MARK = 1 << 3;
const INITIAL = 1 << 4;
const DOTTED = 1 << 5;
const CLITIC = 1 << 6;
const AFTER_BLANK = 1 << 7;
const ABBREVIATED = 1 << 8;
const MIXED_CASE = 1 << 9;
const AFTER_NEWLINE = 1 << 10;
const ABBREVIATED_WORDS = /* @__PURE__ */ new Set(ABBREVIATIONS);
const LETTER = /[\p{L}\p{M}]/u;
const UPPER = /\p{Lu}/u;
const isDigit = (code) => code >= 48 && code <= 57;
const isApostrophe = (code) => code === 39 || code === 8217 || code === 700;
function isLetter(code) {
  if (code < 128) return code >= 97 && code <= 122 || code >= 65 && code <= 90;
  if (code < 192) return code === 170 || code === 186;
  if (code < 592) return code !== 215 && code !== 247;
  if (code >= 55296 && code <= 57343) return true;
  if (code >= 8192 && code <= 11263) return false;
  return LETTER.test(String.fromCharCode(code));
}
function isUpper(code) {
  if (code < 128) return code >= 65 && code <= 90;
  if (code < 256) return code >= 192 && code <= 222 && code !== 215;
  return UPPER.test(String.fromCharCode(code));
}
function scanWords(source, start, end, spellings, into) {
  let at = start;
  let gap = AFTER_BLANK;
  while (at < end) {
    const code = source.charCodeAt(at);
    if (code === 32) {
      gap |= AFTER_BLANK;
      at++;
    } else if (isLetter(code)) {
      at = scanLetters(source, at, end, gap, spellings, into);
      gap = 0;
    } else if (isBlank(code)) {
      gap |= code === 10 || code === 13 ? AFTER_BLANK | AFTER_NEWLINE : AFTER_BLANK;
      at++;
    } else {
      const from = at++;
      if (isDigit(code)) {
        let hash = hashWith(HASH, code);
        for (; at < end; at++) {
          const next = source.charCodeAt(at);
          if (!isDigit(next) && !((next === 44 || next === 46 || next === 58) && at + 1 < end && isDigit(source.charCodeAt(at + 1)))) break;
          hash = hashWith(hash, next);
        }
        const { lower, classes, grammar } = spellings.at(source, from, at, hash);
        into.push({ start: from, end: at, lower, shape: gap | NUMERIC, classes, grammar });
      } else {
        const clitic = isApostrophe(code) && (gap & AFTER_BLANK) === 0 && from > start && isLetter(source.charCodeAt(from - 1)) ? cliticAt(source, at, end) : void 0;
        if (clitic !== void 0) {
          at = from + clitic.length;
          into.push({ start: from, end: at, lower: clitic, shape: gap | CLITIC, classes: 0, grammar: clitic === "'s" ? S_ENDING | PLURAL_NOUN : 0 });
        } else {
          while (at < end && source.charCodeAt(at) === code) at++;
          into.push({ start: from, end: at, lower: source.slice(from, at), shape: gap | MARK, classes: 0, grammar: 0 });
        }
      }
      gap = 0;
    }
  }
}
function scanLetters(source, from, end, gap, spellings, into) {
  let shape = gap;
  let capitals = 0;
  let letters = 0;
  let hash = HASH;
  let plain = true;
  let at = from;
  for (; at < end; at++) {
    const next = source.charCodeAt(at);
    if (next >= 97 && next <= 122) {
      letters++;
      hash = hashWith(hash, next);
    } else if (next >= 65 && next <= 90) {
      letters++;
      capitals++;
      hash = hashWith(hash, next + 32);
    } else if (next === 32) break;
    else if (isDigit(next)) {
      shape |= NUMERIC;
      hash = hashWith(hash, next);
    } else if (isApostrophe(next) && at + 1 < end && isLetter(source.charCodeAt(at + 1))) {
      if (cliticAt(source, at + 1, end) !== void 0) break;
      hash = hashWith(hash, next);
      if (next !== 39) plain = false;
    } else if (next === 46 && letters === 1 && isDotted(source, from, at, end)) {
      at = dottedEnd(source, from, end);
      shape |= at - from === 2 ? capitals === 1 ? INITIAL : DOTTED : DOTTED;
      plain = false;
      break;
    } else if (next >= 128 && isLetter(next)) {
      letters++;
      if (isUpper(next)) capitals++;
      plain = false;
    } else break;
  }
  const capital = isUpper(source.charCodeAt(from));
  if (capital) shape |= CAPITALIZED;
  if (letters > 1 && capitals === letters) shape |= ALL_CAPITALS;
  else if (capitals > (capital ? 1 : 0)) shape |= MIXED_CASE;
  const { lower, classes, grammar } = plain ? spellings.at(source, from, at, hash) : spellings.of(source.slice(from, at).toLowerCase().replaceAll("\u2019", "'"));
  if (at < end && source.charCodeAt(at) === 46 && ABBREVIATED_WORDS.has(lower)) {
    at++;
    shape |= ABBREVIATED;
  }
  into.push({ start: from, end: at, lower, shape, classes, grammar });
  return at;
}
function cliticAt(source, at, end) {
  if (at >= end) return void 0;
  const first = source.charCodeAt(at) | 32;
  const second = at + 1 < end ? source.charCodeAt(at + 1) : 32;
  if (!isLetter(second)) return first === 115 ? "'s" : first === 100 ? "'d" : first === 109 ? "'m" : void 0;
  if (at + 2 < end && isLetter(source.charCodeAt(at + 2))) return void 0;
  switch (second | 32) {
    case 108:
      return first === 108 ? "'ll" : void 0;
    case 101:
      return first === 118 ? "'ve" : first === 114 ? "'re" : void 0;
    default:
      return void 0;
  }
}
function isDotted(source, from, dot, end) {
  if (dot !== from + 1) return false;
  const next = dot + 1 < end ? source.charCodeAt(dot + 1) : 32;
  if (isLetter(next)) return dot + 2 < end && source.charCodeAt(dot + 2) === 46;
  return isUpper(source.charCodeAt(from));
}
function dottedEnd(source, from, end) {
  let at = from;
  while (at + 1 < end && isLetter(source.charCodeAt(at)) && source.charCodeAt(at + 1) === 46) at += 2;
  return at;
}
export {
  ABBREVIATED,
  AFTER_BLANK,
  AFTER_NEWLINE,
  ALL_CAPITALS,
  CAPITALIZED,
  CLITIC,
  DOTTED,
  INITIAL,
  MARK,
  MIXED_CASE,
  NUMERIC,
  scanWords
};
