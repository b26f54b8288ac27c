import { HASH, hashOf, hashWith } from "../lexicon/word-table.js";
class Token {
  constructor(source, start, end, shape, hash, dotted) {
    this.source = source;
    this.start = start;
    this.end = end;
    this.shape = shape;
    this.hash = hash;
    this.dotted = dotted;
  }
  source;
  start;
  end;
  shape;
  hash;
  dotted;
  small;
  /** Small letters, apostrophes straight. */
  get lower() {
    if (this.small === void 0) {
      const small = this.source.slice(this.start, this.end).toLowerCase();
      this.small = this.hash === 0 ? small.replaceAll("\u2019", "'") : small;
    }
    return this.small;
  }
  /** The classes that a table gives it. */
  classesIn(table) {
    const spelling = this.hash === 0 ? table.of(this.lower, hashOf(this.lower)) : table.at(this.source, this.start, this.end, this.hash);
    return spelling === void 0 ? 0 : spelling.classes;
  }
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
  const tokens = [];
  for (let at = start; at < end; ) {
    const first = pointAt(source, at);
    const opening = kindOf(first);
    const from = at;
    at += first > 65535 ? 2 : 1;
    if (opening === OTHER || opening === JOINER) continue;
    let small = opening === SMALL;
    let ascii = first < 128;
    let dotted = false;
    let hash = hashWith(HASH, opening === CAPITAL ? first | 32 : first);
    while (at < end) {
      let code = pointAt(source, at);
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
      if (kind === SMALL) small = true;
      if (code > 127) ascii = false;
      hash = hashWith(hash, kind === CAPITAL ? code | 32 : code);
      at = to + (code > 65535 ? 2 : 1);
    }
    if (at > end) at = end;
    const shape = opening === DIGIT ? "number" : opening !== CAPITAL ? "lower" : !small && at - from > 1 ? "capitals" : "capitalized";
    tokens.push(new Token(source, from, at, shape, ascii ? hash : 0, dotted));
  }
  return tokens;
}
export {
  Token,
  tokensOf
};
