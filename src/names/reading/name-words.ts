import { BIRTH_NAME_WORDS } from '../../lexicon/name-words.js'
import { isBlank } from '../../span.js'
import { fold } from '../words/fold.js'
import { TITLE } from '../words/name-tables.js'
import { type WordFacts, wordFacts } from '../words/word-facts.js'

/** A word of a name: what stands between blanks and commas. */
export interface NameWord {
  /** As it stands there. */
  readonly text: string
  /** Lower case, no diacritics, no full stops: what tables are asked with. */
  readonly lower: string
  readonly facts: WordFacts
  /** A full stop stands inside or after it. */
  readonly dotted: boolean
  /** Which stretch between commas it stands in, counted from 0. */
  readonly segment: number
}

/** A name cut into words, with what stood in marks or parentheses taken out. */
export interface NameReading {
  readonly words: readonly NameWord[]
  readonly asides: readonly string[]
  /** Two words or more of which no table says anything that a rule for titles, suffixes or particles would ask for: most names. */
  readonly ordinary: boolean
}

/** Names are short: what lies behind this many units is no part of one. */
const LONGEST = 400
const OPENING: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“”', '«': '»', '(': ')', '[': ']', '‘': '’', "'": "'’", '`': "'`", '’': '’' }

/** "(D-Ariz.)", ", D-Ariz.": the party and the state of a member of Congress, after the AP Stylebook. */
export const PARTY = /^[DIR]-[A-Z]/

/** Most names are words of Latin or Cyrillic letters between blanks: nothing has to be looked for. */
const SIMPLE = /^[\u0300-\u036f\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u0240\u0400-\u0481A-Za-z'. -]+$/
/** Of Latin, Arabic and Chinese writing. */
const COMMAS = ',;\u060c\uff0c\u3001'
/** Nothing but these, blanks and commas ends a word. */
const MARKS = '"()[]\u201c\u201d\u200b'
const NO_ASIDES: readonly string[] = []
const BIRTH_NAME_WORD: ReadonlySet<string> = /* @__PURE__ */ new Set(BIRTH_NAME_WORDS)

/** "Ida Marsh née Webb": the name that she was born with is another one. */
const opensBirthName = (text: string): boolean => text.charCodeAt(0) === 110 && BIRTH_NAME_WORD.has(text)

/** The words of a simple name; nothing if one of them begins with no letter. */
function simpleWords(name: string): NameReading | undefined {
  const folded = fold(name)
  const dots = name.includes('.')
  const words: NameWord[] = []
  let ordinary = true
  // Folding changes no blanks, but letters become more or fewer.
  for (let from = 0, start = 0; from < name.length; ) {
    const blank = name.indexOf(' ', from)
    const to = blank < 0 ? name.length : blank
    const end = blank < 0 ? folded.length : folded.indexOf(' ', start)
    if (to > from) {
      const code = name.charCodeAt(from)
      if (code < 65 || (code >= 0x300 && code <= 0x36f)) return undefined
      const text = name.slice(from, to)
      if (words.length > 1 && opensBirthName(text)) break
      const word = folded.slice(start, end)
      const dotted = dots && word.includes('.')
      const lower = dotted ? word.replaceAll('.', '') : word
      const facts = dotted ? dottedFacts(word, lower) : wordFacts(lower)
      if (dotted || !facts.ordinary) ordinary = false
      words.push({ text, lower, facts, dotted, segment: 0 })
    }
    from = to + 1
    start = end + 1
  }
  return { words, asides: NO_ASIDES, ordinary: ordinary && words.length > 1 }
}

/** Reads the words of a name once, from left to right. */
export function readNameWords(name: string): NameReading {
  const simple = name.length <= LONGEST && SIMPLE.test(name) ? simpleWords(name) : undefined
  if (simple !== undefined) return simple
  const end = Math.min(name.length, LONGEST)
  const words: NameWord[] = []
  const asides: string[] = []
  let segment = 0
  let at = 0
  while (at < end) {
    const code = name.charCodeAt(at)
    if (isBlank(code) || (code >= 0x200b && code <= 0x200f)) {
      at++
      continue
    }
    if (COMMAS.includes(name.charAt(at))) {
      if (words.length > 0) segment++
      at++
      continue
    }
    const aside = readAside(name, at, end)
    if (aside !== undefined) {
      if (aside.text !== '') asides.push(aside.text)
      at = aside.end
      continue
    }
    const from = at
    while (at < end && !endsWord(name, at)) at++
    if (at === from) at++
    const text = name.slice(from, at)
    if (words.length > 1 && opensBirthName(text)) break
    const word = nameWord(text, segment)
    if (word !== undefined) words.push(word)
  }
  return { words, asides, ordinary: false }
}

export function nameWord(text: string, segment: number): NameWord | undefined {
  const folded = text === '&' ? 'and' : fold(text)
  const lower = folded.includes('.') ? folded.replaceAll('.', '') : folded
  if (!hasLetter(lower)) return undefined
  const dotted = lower.length !== folded.length
  return { text, lower, facts: dotted ? dottedFacts(folded, lower) : wordFacts(lower), dotted, segment }
}

/** "Lt.Gov." is the title that it begins with. */
function dottedFacts(folded: string, lower: string): WordFacts {
  const dot = folded.indexOf('.')
  const title = dot > 1 && dot < folded.length - 2 ? wordFacts(folded.slice(0, dot)) : undefined
  return title !== undefined && (title.bits & TITLE) !== 0 ? title : wordFacts(lower)
}

/** Something in marks or parentheses that begins a word and ends with one: "Ed", (Ed), ''Ed''. */
function readAside(name: string, at: number, end: number): { text: string; end: number } | undefined {
  let opening = name.charAt(at)
  const closing = OPENING[opening]
  if (closing === undefined) return undefined
  let from = at + 1
  if (opening === "'" && name.charAt(from) === "'") {
    opening = "''"
    from++
  }
  const single = closing.includes("'") || closing.includes('’')
  for (let to = from; to < end; to++) {
    if (!closing.includes(name.charAt(to))) continue
    const after = to + opening.length
    // An apostrophe ends an aside only where the word ends with it: 'Abd al-Aziz and Mas'ud open none.
    if (single && after < end && !isBlank(name.charCodeAt(after)) && name.charAt(after) !== ',') continue
    const text = name.slice(from, to).trim()
    // Nor does 'Ali al-Aqra', with an ayn before and a hamza behind.
    return single && (text === '' || (after >= end && text.includes(' '))) ? undefined : { text: opening === '(' && PARTY.test(text) ? '' : text, end: Math.min(after, end) }
  }
  // A mark that is never closed is dropped.
  return single ? undefined : { text: '', end: at + 1 }
}

function endsWord(name: string, at: number): boolean {
  return isBlank(name.charCodeAt(at)) || COMMAS.includes(name.charAt(at)) || MARKS.includes(name.charAt(at))
}

/** Any letter or digit, of whatever script; the signs of Unicode stand below its letters but for two blocks. To ask a class of Unicode takes longer than all else. */
function hasLetter(lower: string): boolean {
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at)
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) return true
    if (code >= 0xdf && code !== 0xf7 && (code < 0x2b0 || code > 0x36f) && (code < 0x2000 || code > 0x2bff) && (code < 0x3000 || code > 0x3004)) return true
  }
  return false
}
