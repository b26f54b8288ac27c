import { syllableToPinyin } from "./wade-giles.js";
const INITIALS = ["b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "zh", "ch", "sh", "r", "z", "c", "s", "y", "w", ""];
const FINALS = [
  "a",
  "o",
  "e",
  "ai",
  "ei",
  "ao",
  "ou",
  "an",
  "en",
  "ang",
  "eng",
  "ong",
  "i",
  "ia",
  "ie",
  "iao",
  "iu",
  "ian",
  "in",
  "iang",
  "ing",
  "iong",
  "u",
  "ua",
  "uo",
  "uai",
  "ui",
  "uan",
  "un",
  "uang",
  "ue",
  "er",
  "v",
  "ve"
];
const PINYIN = /* @__PURE__ */ new Set(/* @__PURE__ */ INITIALS.flatMap((initial) => FINALS.map((final) => initial + final)));
const KOREAN_INITIALS = ["", "b", "p", "ch", "d", "t", "g", "k", "h", "j", "m", "n", "r", "l", "s", "sh", "ss", "kk", "tt", "y", "w", "hy", "gy", "ky", "by", "py", "my", "ny", "ry", "ly", "gw", "kw", "hw", "sy", "bh", "dh"];
const KOREAN_VOWELS = ["a", "ae", "e", "eo", "eu", "i", "o", "oe", "oo", "u", "ui", "ee", "ea", "ou", "eui", "wo", "ue", "you", "yeo", "ai"];
const KOREAN_FINALS = ["k", "g", "n", "l", "m", "p", "b", "ng", "t", "h", "r", "ck", "j"];
const KOREAN_BODIES = /* @__PURE__ */ new Set(/* @__PURE__ */ KOREAN_INITIALS.flatMap((initial) => KOREAN_VOWELS.map((vowel) => initial + vowel)));
const LONGEST = 6;
const NOT_PINYIN = /[^aeiounrgv']$/;
function isSyllable(word) {
  if (word.length > LONGEST + 2) return false;
  const plain = word.includes("'") ? word.replaceAll("'", "") : word;
  return plain.length <= LONGEST && (PINYIN.has(plain) || isKorean(plain) || PINYIN.has(syllableToPinyin(word)));
}
function isKorean(plain) {
  return KOREAN_BODIES.has(plain) || KOREAN_FINALS.some((final) => plain.endsWith(final) && KOREAN_BODIES.has(plain.slice(0, plain.length - final.length)));
}
function isPinyin(word) {
  return splitPinyin(word) !== void 0;
}
function splitPinyin(word) {
  if (word.length > 2 * LONGEST + 2 || NOT_PINYIN.test(word)) return void 0;
  const plain = word.includes("'") ? word.replaceAll("'", "") : word;
  if (plain.length > 2 * LONGEST) return void 0;
  for (let at = Math.min(LONGEST, plain.length - 1); at > 0; at--) {
    const first = plain.slice(0, at);
    const second = plain.slice(at);
    if (PINYIN.has(first) && PINYIN.has(second) && (!/^[aeo]/.test(second) || word[at] === "'")) return [first, second];
  }
  return void 0;
}
export {
  isPinyin,
  isSyllable,
  splitPinyin
};
