import { isNameAndMore, isNameShaped, opensByline } from "./bylines.js";
import { isAgencyLine } from "./credits.js";
import { SECTION } from "./page-lexicon.js";
import { publicationRun } from "./publication.js";
const ANGLE = 1 << 0;
const SEMICOLON = 1 << 1;
const DIGIT = 1 << 2;
const AT_SIGN = 1 << 3;
const BRACKET = 1 << 4;
const COMMA = 1 << 5;
const COLON = 1 << 6;
function markOf(code) {
  switch (code) {
    case 44:
      return COMMA;
    case 58:
      return COLON;
    case 59:
      return SEMICOLON;
    case 64:
      return AT_SIGN;
    case 40:
    case 91:
      return BRACKET;
    case 47:
    case 62:
    case 187:
    case 8250:
      return ANGLE;
    default:
      return code >= 48 && code <= 57 ? DIGIT : 0;
  }
}
function marksIn(source, start, end) {
  let marks = 0;
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at);
    if (code < 97 || code > 122) marks |= markOf(code);
  }
  return marks;
}
const PATTERNS = [
  // "Home » World »", "Sport > Football", "news / science".
  { name: "breadcrumb-marks", most: 24, needs: ANGLE, pattern: /[»›]|\s[>/]\s[^]{0,120}[^.!?]$|>$/u },
  // "___", "* * *".
  { name: "rule", most: 0, needs: 0, pattern: /^(?:[_*~=#–—-]\s?){3,}$/u },
  // "Council sells the mill; unions protest; mayor resigns".
  { name: "holds-semicolons", most: 60, needs: SEMICOLON, pattern: /;\s/u },
  // "“Mill sold” — The Daily Example, August 15, 2008".
  { name: "reference", most: 60, needs: DIGIT, pattern: /["”’'] ?[—–-] [^]{0,60}\b\d{4}$/u },
  // "Image 1 of 13", "1 / 13".
  { name: "counter", most: 6, needs: DIGIT, pattern: /^(?:(?:image|photo|slide|\d{1,3} photos?) )?\d{1,3} ?(?:of|\/) ?(?:\/ ?)?\d{1,3}$/iu },
  // "— Jane Doe (@janedoe) May 5, 2020".
  { name: "tweet-signature", most: 20, needs: AT_SIGN, pattern: /^[—–-] ?\S[^(]{0,60}\(@\w{1,30}\)/u },
  // "(Example Corp.)"
  { name: "bracketed-line", most: 8, needs: BRACKET, pattern: /^[([][^()[\]]{3,80}[)\]]$/u },
  // "Roe (left) and Doe (right)", "(pictured)".
  { name: "caption-bracket", most: 60, needs: BRACKET, pattern: /\((?:pictured|left|right|cent(?:er|re)|top|bottom|above|below|second|third|in [a-z]{3,9}|[lrc])[, )]/iu },
  // "Jane Doe, chair of the council".
  { name: "name-then-comma", most: 10, needs: COMMA, bare: true, pattern: /^(?:\p{Lu}[^\s,]* ){1,3}\p{Lu}[^\s,]*, /u },
  // "Weight: 3 kg".
  { name: "label-and-value", most: 12, needs: COLON, bare: true, pattern: /^[\p{L}\p{N} '’]{2,24}: ?\S/u },
  // "5:50 PM".
  { name: "time-only", most: 4, needs: DIGIT, pattern: /^(?:at |@ )?\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/iu },
  // "4 min read".
  { name: "reading-time", most: 6, needs: DIGIT, pattern: /\d\s?(?:-\s?)?min(?:ute)?s?\b|\d.{1,12}\bread\b/iu }
];
function lineEvidence(source, { start, end, cut }, tokens, classes, found) {
  const text = source.slice(start, end);
  const count = tokens.length;
  const bare = found.includes("ends-bare");
  const marks = marksIn(source, start, end);
  for (const { name, most, needs, pattern, bare: onlyBare } of PATTERNS) {
    if (count <= most && (marks & needs) === needs && (onlyBare !== true || bare && count >= 3) && pattern.test(text)) found.push(name);
  }
  if ((classes & SECTION) !== 0 && count <= 4 && (isSection(tokens[0]) || isSection(tokens.at(-1))) && /\p{L}$/u.test(text)) found.push("section-name");
  if (count <= 30 && opensByline(tokens)) found.push("opens-byline");
  else if (count <= 5 && isNameShaped(tokens)) found.push("name-shaped");
  else if (count <= 12 && isNameAndMore(tokens)) found.push("name-and-role");
  if (count <= 8 && isAgencyLine(tokens)) found.push("agency-line");
  if (cut === void 0 && count <= 40 && (marks & DIGIT) !== 0 && tokens.some((token) => token.shape === "number") && publicationRun(tokens) !== void 0) found.push("cut-dated");
}
function isSection(token) {
  return token !== void 0 && (token.page & SECTION) !== 0;
}
export {
  lineEvidence
};
