/**
 * Letters with marks as plain letters of ASCII: "Jun'ichirō" → "jun'ichiro". Letters without a canonical decomposition
 * after the table of ISO/TR 14652 as Unicode's CLDR Latin-ASCII transform gives it.
 */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ħ: 'h', ı: 'i', ŋ: 'ng', ə: 'a', ĸ: 'k', ŧ: 't',
  ɓ: 'b', ɗ: 'd', ƙ: 'k', ŀ: 'l', ʻ: "'", ʼ: "'", ʿ: "'", ʾ: "'", ʹ: "'", '‘': "'", '’': "'", '′': "'", '`': "'", '´': "'", '＇': "'"
}
/** The marks of Latin letters; to ask for those of all scripts takes long. */
const LATIN_MARKS = /[\u0300-\u036f]/g
const MARKS = /\p{M}/gu
const NOT_ASCII = /[^\0-\x7f]/g

/** Lower case without diacritics, apostrophes straightened; letters of other scripts stay as they are. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (isAscii(lower)) return lower
  const bare = lower.normalize('NFD').replace(LATIN_MARKS, '')
  if (isAscii(bare)) return bare
  // Syllables of Hangul come together again.
  return bare.replace(MARKS, '').replace(NOT_ASCII, (letter) => PLAIN[letter] ?? letter).normalize()
}

const ASCII = /^[\0-\x7f]*$/
const isAscii = (text: string): boolean => ASCII.test(text)
