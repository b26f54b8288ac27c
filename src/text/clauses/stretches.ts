/**
 * The stretches of a sentence that are read apart: what stands in quotation marks or in parentheses is no part of the
 * grammar around it. "He called it “a farce”": for the outer sentence the marked words are one opaque thing.
 */
import { AFTER_BLANK, MARK, type Words } from '../words/words.js'

export interface Stretch {
  readonly kind: 'outer' | 'quoted' | 'parenthesis'
  /** Indexes of words; `-1 - n` stands for the n-th stretch, in quotation marks. Absent where all words from `from` to `to` are meant. */
  readonly items: readonly number[] | undefined
  /** Words of the stretch, marks included. */
  readonly from: number
  readonly to: number
}

/** A few words in marks belong to the grammar around them: 'the "rogue" state'. */
const SCARE_WORDS = 3

/** Parts the words `[from, to)` into the sentence itself, which comes first, and its stretches; they do not nest. */
export function stretchesOf(words: Words, from: number, to: number): readonly Stretch[] {
  if (!holdsMarks(words, from, to)) return [{ kind: 'outer', items: undefined, from, to }]
  const inner: Stretch[] = []
  let outer: number[] = []
  let open: { readonly mark: 'double' | 'single' | 'parenthesis'; readonly from: number; readonly items: number[] } | undefined
  let lastSingle: number | undefined
  for (let at = from; at < to; at++) {
    if ((words.shape(at) & MARK) === 0) {
      ;(open?.items ?? outer).push(at)
      continue
    }
    const lower = words.lower(at)
    const code = lower.charCodeAt(0)
    const single = isSingle(code) && lower.length === 1
    if (open === undefined) {
      if (code === 0x28 || code === 0x5b || isGloss(words, at)) open = { mark: 'parenthesis', from: at, items: [] }
      else if (isNameMark(words, at)) continue
      else if (isDouble(lower, code)) {
        if (!opens(words, at, to, code)) {
          // The mark that opened it stands in an earlier sentence.
          if (inner.length > 0 || outer.length === 0) continue
          inner.push({ kind: 'quoted', items: outer, from, to: at + 1 })
          outer = [-1]
        } else open = { mark: 'double', from: at, items: [] }
      } else if (single && code !== 0x2019 && opens(words, at, to, code)) {
        lastSingle ??= lastClosingSingle(words, from, to)
        if (lastSingle > at) open = { mark: 'single', from: at, items: [] }
      } else outer.push(at)
    } else if (open.mark === 'parenthesis' ? code === 0x29 || code === 0x3e || code === 0x5d : open.mark === 'double' ? closesDouble(words, at, to, lower) : single && closesSingle(words, at, to)) {
      close(open, at + 1)
      open = undefined
    } else if (!isDouble(lower, code)) open.items.push(at)
  }
  if (open !== undefined) close(open, to)
  return [{ kind: 'outer', items: outer, from, to }, ...inner]

  function close(stretch: { readonly mark: string; readonly from: number; readonly items: number[] }, end: number): void {
    const { mark, items } = stretch
    if (mark !== 'parenthesis') {
      if (items.length <= SCARE_WORDS && stretch.from > from && items.every((item) => (words.shape(item) & MARK) === 0)) {
        for (const item of items) outer.push(item)
        return
      }
      outer.push(-1 - inner.length)
    }
    inner.push({ kind: mark === 'parenthesis' ? 'parenthesis' : 'quoted', items, from: stretch.from, to: end })
  }
}

/** Does a mark that can open or close a stretch stand there? Most sentences have none. */
function holdsMarks(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if ((words.shape(at) & MARK) === 0) continue
    const lower = words.lower(at)
    const code = lower.charCodeAt(0)
    if (code === 0x28 || code === 0x3c || code === 0x5b || isSingle(code) || isDouble(lower, code)) return true
  }
  return false
}

/** "<Harbour Oil Ltd> said": an angle bracket that touches the name in it. */
export function isNameMark(words: Words, at: number): boolean {
  const lower = words.lower(at)
  return (lower === '<' || lower === '>') && (words.shape(lower === '<' ? at + 1 : at) & AFTER_BLANK) === 0
}

/** Marks and words that the code of an exchange has at most. */
const LONGEST_CODE = 8

/** "Harbour Oil <HOIL.L> said": an angle bracket that opens behind a word and closes without a blank. */
export function isGloss(words: Words, open: number): boolean {
  if (words.lower(open) !== '<' || (words.shape(open - 1) & MARK) !== 0) return false
  let at = open + 1
  while (at < open + LONGEST_CODE && words.lower(at) !== '>' && (words.shape(at) & AFTER_BLANK) === 0) at++
  return words.lower(at) === '>' && (words.shape(at) & AFTER_BLANK) === 0
}

const isSingle = (code: number): boolean => code === 0x27 || code === 0x2018 || code === 0x2019 || code === 0x60

function isDouble(mark: string, code: number): boolean {
  return code === 0x22 || code === 0x201c || code === 0x201d || code === 0x201e || code === 0xab || code === 0xbb || (isSingle(code) && mark.length === 2)
}

/** Are the words behind a mark in quotation marks, if those before it are, or are not? */
export function isQuotedBehind(mark: string, before: boolean): boolean {
  const code = mark.charCodeAt(0)
  if (!isDouble(mark, code)) return before
  return code === 0x22 || code === 0x27 ? !before : code !== 0x201d && code !== 0x2019 && code !== 0xbb
}

/** Can the mark open a stretch: does it touch the word after it and not the one before? */
function opens(words: Words, at: number, to: number, code: number): boolean {
  if (code === 0x201c || code === 0x201e || code === 0xab) return true
  if (code === 0x201d || code === 0xbb) return false
  if (at + 1 >= to || (words.shape(at + 1) & AFTER_BLANK) !== 0) return false
  return (words.shape(at) & AFTER_BLANK) !== 0 || '([-–—'.includes(words.lower(at - 1).charAt(0))
}

function closesDouble(words: Words, at: number, to: number, mark: string): boolean {
  const code = mark.charCodeAt(0)
  return isDouble(mark, code) && (code === 0x22 ? !((words.shape(at) & AFTER_BLANK) !== 0 && opens(words, at, to, code)) : code !== 0x201c && code !== 0xab)
}

function closesSingle(words: Words, at: number, to: number): boolean {
  return (words.shape(at) & AFTER_BLANK) === 0 && (at + 1 >= to || (words.shape(at + 1) & (AFTER_BLANK | MARK)) !== 0)
}

function lastClosingSingle(words: Words, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) {
    const lower = words.lower(at)
    if (lower.length === 1 && isSingle(lower.charCodeAt(0)) && closesSingle(words, at, to)) return at
  }
  return -1
}
