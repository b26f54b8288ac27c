import { HANGUL_FINALS, HANGUL_INITIALS, HANGUL_VOWELS, LETTERS } from "../lexicon/scripts.js";
let table;
let jamo;
const HANGUL = 44032;
const LAST_HANGUL = 55203;
const ABJAD = /[\u0590-\u06ff]/;
function lacksVowels(text) {
  return ABJAD.test(text);
}
function latin(text) {
  let out = "";
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    if (code < 880) out += letter;
    else if (code >= HANGUL && code <= LAST_HANGUL) out += syllable(code - HANGUL);
    else if (code >= 12449 && code <= 12534) out += letters().get(String.fromCharCode(code - 96)) ?? letter;
    else out += letters().get(letter) ?? letter;
  }
  return out;
}
function syllable(index) {
  jamo ??= [HANGUL_INITIALS, HANGUL_VOWELS, HANGUL_FINALS].map((row) => row.split(" ").map((sound) => sound === "-" ? "" : sound));
  const [initials, vowels, finals] = jamo;
  return (initials?.[Math.floor(index / 588)] ?? "") + (vowels?.[Math.floor(index % 588 / 28)] ?? "") + (finals?.[index % 28] ?? "");
}
function letters() {
  if (table !== void 0) return table;
  const map = /* @__PURE__ */ new Map();
  let letter;
  for (const word of LETTERS.split(/\s+/)) {
    if (word === "") continue;
    if (word.charCodeAt(0) >= 880) {
      if (letter !== void 0) map.set(letter, "");
      letter = word;
    } else if (letter !== void 0) {
      map.set(letter, word);
      letter = void 0;
    }
  }
  if (letter !== void 0) map.set(letter, "");
  return table = map;
}
export {
  lacksVowels,
  latin
};
