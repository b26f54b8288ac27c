/** Wade-Giles initials and finals in pinyin, after the Library of Congress's *Pinyin Conversion* table (1998). */
const INITIALS: ReadonlyArray<readonly [string, string]> = [
  ["ch'", 'ch'], ["ts'", 'c'], ["tz'", 'c'], ["k'", 'k'], ["p'", 'p'], ["t'", 't'],
  ['hs', 'x'], ['ch', 'zh'], ['ts', 'z'], ['tz', 'z'], ['ss', 's'], ['k', 'g'], ['p', 'b'], ['t', 'd'], ['j', 'r']
]
const FINALS: Readonly<Record<string, string>> = {
  ieh: 'ie', ien: 'ian', iung: 'iong', ung: 'ong', ih: 'i', uei: 'ui', eh: 'e', erh: 'er', ü: 'u', ueh: 'ue', ŭ: 'i'
}

/** As the English press and passports of Taiwan write: "Soong", "Lee", "Ing". */
const ENGLISH = /oo(?=ng$)|oo|ee|^i(?=ng?$)/
const AS_SAID: Readonly<Record<string, string>> = { ee: 'i', i: 'yi' }

/** One syllable of Wade-Giles in pinyin; aspirated initials keep their apostrophe. */
export function syllableToPinyin(written: string): string {
  const syllable = written.replace(ENGLISH, (letters, at: number) => AS_SAID[letters] ?? (at + 2 < written.length ? 'o' : 'u'))
  let spelled = ''
  let initial = ''
  for (let at = 0; at < INITIALS.length && spelled === ''; at++) {
    const row = INITIALS[at]
    if (row !== undefined && syllable.startsWith(row[0])) {
      spelled = row[0]
      initial = row[1]
    }
  }
  const rest = syllable.slice(spelled.length)
  let final = FINALS[rest] ?? rest
  let head = initial
  // "Tzu", "tz'u" and "ssu" have no u.
  if (rest === 'u' && spelled.length > 1 && 'zcs'.includes(initial)) final = 'i'
  if (spelled.startsWith('ch') && /^(?:i(?!h)|ü)/.test(rest)) head = head === 'zh' ? 'j' : 'q'
  // "Ko" is ge, "po" is bo, "lo" is luo.
  if (rest === 'o') final = head === '' ? 'uo' : 'gkh'.includes(head) ? 'e' : 'bpmf'.includes(head) ? 'o' : 'uo'
  return head + final
}
