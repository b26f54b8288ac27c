import { isBlank } from "../span.js";
import { fold } from "./fold.js";
import { wordFacts } from "./word-facts.js";
const LONGEST = 400;
const OPENING = { '"': '"', "\u201C": "\u201D", "\u201E": "\u201C\u201D", "\xAB": "\xBB", "(": ")", "[": "]", "\u2018": "\u2019", "'": "'\u2019", "`": "'`", "\u2019": "\u2019" };
const SIMPLE = /^[A-Za-z][A-Za-z'.-]*(?: [A-Za-z][A-Za-z'.-]*)*$/;
const NO_ASIDES = [];
function simpleWords(name) {
  const dots = name.includes(".");
  const folded = name.toLowerCase().split(" ");
  const texts = name.split(" ");
  const words = [];
  for (let at = 0; at < texts.length; at++) {
    const whole = folded[at] ?? "";
    const lower = dots && whole.includes(".") ? whole.replaceAll(".", "") : whole;
    words.push({ text: texts[at] ?? "", lower, facts: wordFacts(lower), dotted: lower !== whole, segment: 0 });
  }
  return words;
}
function readNameWords(name) {
  if (name.length <= LONGEST && SIMPLE.test(name)) return { words: simpleWords(name), asides: NO_ASIDES };
  const end = Math.min(name.length, LONGEST);
  const words = [];
  const asides = [];
  let segment = 0;
  let at = 0;
  while (at < end) {
    const code = name.charCodeAt(at);
    if (isBlank(code) || code === 8203 || code >= 8206 && code <= 8207) {
      at++;
      continue;
    }
    if (code === 44 || code === 59 || code === 1548 || code === 65292 || code === 12289) {
      if (words.length > 0) segment++;
      at++;
      continue;
    }
    const aside = readAside(name, at, end);
    if (aside !== void 0) {
      if (aside.text !== "") asides.push(aside.text);
      at = aside.end;
      continue;
    }
    const from = at;
    while (at < end && !endsWord(name, at)) at++;
    if (at === from) at++;
    const word = nameWord(name.slice(from, at), segment);
    if (word !== void 0) words.push(word);
  }
  return { words, asides };
}
function nameWord(text, segment) {
  const folded = fold(text);
  const lower = folded.includes(".") ? folded.replaceAll(".", "") : folded;
  if (!hasLetter(lower)) return void 0;
  return { text, lower, facts: wordFacts(lower), dotted: lower.length !== folded.length, segment };
}
function readAside(name, at, end) {
  let opening = name.charAt(at);
  const closing = OPENING[opening];
  if (closing === void 0) return void 0;
  let from = at + 1;
  if (opening === "'" && name.charAt(from) === "'") {
    opening = "''";
    from++;
  }
  const single = closing.includes("'") || closing.includes("\u2019");
  for (let to = from; to < end; to++) {
    if (!closing.includes(name.charAt(to))) continue;
    const after = to + opening.length;
    if (single && after < end && !isBlank(name.charCodeAt(after)) && name.charAt(after) !== ",") continue;
    const text = name.slice(from, to).trim();
    return single && text === "" ? void 0 : { text, end: Math.min(after, end) };
  }
  if (opening === "(" || opening === "[") return { text: "", end: at + 1 };
  return single ? void 0 : { text: "", end: at + 1 };
}
function endsWord(name, at) {
  const code = name.charCodeAt(at);
  return isBlank(code) || code === 44 || code === 59 || code === 34 || code === 40 || code === 41 || code === 91 || code === 93 || code === 8220 || code === 8221 || code === 1548 || code === 65292 || code === 12289 || code === 8203;
}
const LETTER = /[\p{L}\p{N}]/u;
function hasLetter(text) {
  const code = text.charCodeAt(0);
  return code >= 97 && code <= 122 || LETTER.test(text);
}
export {
  nameWord,
  readNameWords
};
