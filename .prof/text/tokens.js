import { HASH, hashOf, hashWith } from "../lexicon/word-table.js";
import { pageWords } from "./page-lexicon.js";
class Token {
  constructor(source, start, end, shape, dotted, known) {
    this.source = source;
    this.start = start;
    this.end = end;
    this.shape = shape;
    this.dotted = dotted;
    this.page = known === void 0 ? 0 : known.classes;
    this.byline = known === void 0 ? 0 : known.grammar;
    this.small = known === void 0 ? void 0 : known.lower;
  }
  source;
  start;
  end;
  shape;
  dotted;
  /** What it can be on a page: bits of `page-lexicon.ts`. */
  page;
  /** What it can be in a byline or a dateline: bits of `page-lexicon.ts`. */
  byline;
  small;
  /** Small letters, apostrophes straight. */
  get lower() {
    return this.small ??= small(this.source, this.start, this.end);
  }
}
function small(source, start, end) {
  const lower = source.slice(start, end).toLowerCase();
  return lower.includes("\u2019") ? lower.replaceAll("\u2019", "'") : lower;
}
const OTHER = 0;
const SMALL = 1;
const CAPITAL = 2;
const DIGIT = 3;
const PLAIN = 4;
const JOINER = 5;
const ASCII = /* @__PURE__ */ Uint8Array.from({ length: 128 }, (_, code) => {
  if (code >= 97 && code <= 122) return SMALL;
  if (code >= 65 && code <= 90) return CAPITAL;
  if (code >= 48 && code <= 57) return DIGIT;
  return code === 64 ? PLAIN : code === 39 || code === 46 || code === 38 || code === 45 ? JOINER : OTHER;
});
const IS_SMALL = /\p{Ll}/u;
const IS_CAPITAL = /\p{Lu}/u;
const IS_DIGIT = /\p{N}/u;
const IS_PLAIN = /[\p{L}\p{M}]/u;
function kindOf(code) {
  if (code < 128) return ASCII[code] ?? OTHER;
  if (code === 8217) return JOINER;
  if (code >= 8192 && code <= 8303) return OTHER;
  const character = String.fromCodePoint(code);
  return IS_SMALL.test(character) ? SMALL : IS_CAPITAL.test(character) ? CAPITAL : IS_DIGIT.test(character) ? DIGIT : IS_PLAIN.test(character) ? PLAIN : OTHER;
}
function pointAt(source, at) {
  const code = source.charCodeAt(at);
  return code < 55296 || code > 56319 ? code : source.codePointAt(at) ?? 0;
}
function tokensOf(source, start, end) {
  const table = pageWords();
  const tokens = [];
  for (let at = start; at < end; ) {
    const first = pointAt(source, at);
    const opening = kindOf(first);
    const from = at;
    at += first > 65535 ? 2 : 1;
    if (opening === OTHER || opening === JOINER) continue;
    let small2 = opening === SMALL;
    let ascii = first < 128;
    let dotted = false;
    let hash = hashWith(HASH, opening === CAPITAL ? first | 32 : first);
    while (at < end) {
      let code = source.charCodeAt(at);
      if (code >= 97 && code <= 122) {
        small2 = true;
        hash = hashWith(hash, code);
        at++;
        continue;
      }
      if (code === 32) break;
      code = pointAt(source, at);
      let kind = kindOf(code);
      let to = at;
      let joiner = 0;
      if (kind === JOINER) {
        if (at + 1 >= end) break;
        joiner = code;
        to++;
        code = pointAt(source, to);
        kind = kindOf(code);
      }
      if (kind === OTHER || kind === JOINER) break;
      if (joiner !== 0) {
        if (joiner === 46) dotted = true;
        else if (joiner > 127) ascii = false;
        hash = hashWith(hash, joiner);
      }
      if (kind === SMALL) small2 = true;
      if (code > 127) ascii = false;
      hash = hashWith(hash, kind === CAPITAL ? code | 32 : code);
      at = to + (code > 65535 ? 2 : 1);
    }
    if (at > end) at = end;
    const shape = opening === DIGIT ? "number" : opening !== CAPITAL ? "lower" : !small2 && at - from > 1 ? "capitals" : "capitalized";
    tokens.push(new Token(source, from, at, shape, dotted, ascii ? table.at(source, from, at, hash) : foreign(source, from, at)));
  }
  return tokens;
}
function foreign(source, start, end) {
  const lower = small(source, start, end);
  return pageWords().of(lower, hashOf(lower));
}
export {
  Token,
  tokensOf
};
