import { isBlank } from '../span.js'
import { fold } from './fold.js'
import { type WordFacts, wordFacts } from './word-facts.js'

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
}

/** Names are short: what lies behind this many units is no part of one. */
const LONGEST = 400
const OPENING: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“”', '«': '»', '(': ')', '[': ']', '‘': '’', "'": "'’", '`': "'`", '’': '’' }

/** Most names are words of plain letters between single spaces: nothing has to be looked for. */
const SIMPLE = /^[A-Za-z][A-Za-z'.-]*(?: [A-Za-z][A-Za-z'.-]*)*$/
const NO_ASIDES: readonly string[] = []

function simpleWords(name: string): readonly NameWord[] {
  const dots = name.includes('.')
  const folded = name.toLowerCase().split(' ')
  const texts = name.split(' ')
  const words: NameWord[] = []
  for (let at = 0; at < texts.length; at++) {
    const whole = folded[at] ?? ''
    const lower = dots && whole.includes('.') ? whole.replaceAll('.', '') : whole
    words.push({ text: texts[at] ?? '', lower, facts: wordFacts(lower), dotted: lower !== whole, segment: 0 })
  }
  return words
}

/** Reads the words of a name once, from left to right. */
export function readNameWords(name: string): NameReading {
  if (name.length <= LONGEST && SIMPLE.test(name)) return { words: simpleWords(name), asides: NO_ASIDES }
  const end = Math.min(name.length, LONGEST)
  const words: NameWord[] = []
  const asides: string[] = []
  let segment = 0
  let at = 0
  while (at < end) {
    const code = name.charCodeAt(at)
    if (isBlank(code) || code === 0x200b || (code >= 0x200e && code <= 0x200f)) {
      at++
      continue
    }
    if (code === 44 || code === 59 || code === 0x060c || code === 0xff0c || code === 0x3001) {
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
    const word = nameWord(name.slice(from, at), segment)
    if (word !== undefined) words.push(word)
  }
  return { words, asides }
}

export function nameWord(text: string, segment: number): NameWord | undefined {
  const folded = fold(text)
  const lower = folded.includes('.') ? folded.replaceAll('.', '') : folded
  if (!hasLetter(lower)) return undefined
  return { text, lower, facts: wordFacts(lower), dotted: lower.length !== folded.length, segment }
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
    return single && text === '' ? undefined : { text, end: Math.min(after, end) }
  }
  // A parenthesis that is never closed holds the rest; a mark that is never closed is dropped.
  if (opening === '(' || opening === '[') return { text: '', end: at + 1 }
  return single ? undefined : { text: '', end: at + 1 }
}

function endsWord(name: string, at: number): boolean {
  const code = name.charCodeAt(at)
  return (
    isBlank(code) || code === 44 || code === 59 || code === 34 || code === 40 || code === 41 || code === 91 || code === 93 ||
    code === 0x201c || code === 0x201d || code === 0x060c || code === 0xff0c || code === 0x3001 || code === 0x200b
  )
}

const LETTER = /[\p{L}\p{N}]/u
function hasLetter(text: string): boolean {
  const code = text.charCodeAt(0)
  return (code >= 97 && code <= 122) || text.charAt(0).toUpperCase() !== text.charAt(0) || LETTER.test(text)
}
