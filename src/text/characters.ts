/** What single UTF-16 units are. Text is nearly all ASCII, which needs no regular expression. */

const SMALL = /\p{Ll}/u
const CAPITAL = /\p{Lu}/u
const LETTER = /\p{L}/u

/** General punctuation, symbols and box drawing: nothing in there is a letter. */
const isSign = (code: number): boolean => code >= 0x2000 && code <= 0x2bff

export const isDigit = (code: number): boolean => code >= 48 && code <= 57

export function isSmall(code: number): boolean {
  return code < 128 ? code >= 97 && code <= 122 : !isSign(code) && SMALL.test(String.fromCharCode(code))
}

export function isCapital(code: number): boolean {
  return code < 128 ? code >= 65 && code <= 90 : !isSign(code) && CAPITAL.test(String.fromCharCode(code))
}

export function isLetter(code: number): boolean {
  return code < 128 ? (code >= 97 && code <= 122) || (code >= 65 && code <= 90) : !isSign(code) && LETTER.test(String.fromCharCode(code))
}

/** May a word stand here: an ASCII letter or digit, or anything beyond that is no punctuation? Halves of surrogate pairs may. */
export function isWordly(code: number): boolean {
  return code < 128 ? isLetter(code) || isDigit(code) : (code >= 0xc0 && code < 0x2000) || (code > 0x301f && code < 0xfe00)
}
