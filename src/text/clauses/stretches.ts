/**
 * The stretches of a sentence that are read apart: what stands in quotation marks or in parentheses is no part of the
 * grammar around it. "He called it “a farce”": for the outer sentence the marked words are one opaque thing.
 */
import { AFTER_BLANK, MARK, type Word, type Words } from '../words.js'

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
    const word = words.get(at)
    if (word === undefined) break
    if ((word.shape & MARK) === 0) {
      ;(open?.items ?? outer).push(at)
      continue
    }
    const code = word.lower.charCodeAt(0)
    const single = isSingle(code) && word.end - word.start === 1
    if (open === undefined) {
      if (code === 0x28 || code === 0x5b) open = { mark: 'parenthesis', from: at, items: [] }
      else if (isDouble(word, code)) {
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
    } else if (open.mark === 'parenthesis' ? code === 0x29 || code === 0x5d : open.mark === 'double' ? closesDouble(words, at, to, word, code) : single && closesSingle(words, at, to)) {
      close(open, at + 1)
      open = undefined
    } else if (!isDouble(word, code)) open.items.push(at)
  }
  if (open !== undefined) close(open, to)
  return [{ kind: 'outer', items: outer, from, to }, ...inner]

  function close(stretch: { readonly mark: string; readonly from: number; readonly items: number[] }, end: number): void {
    const { mark, items } = stretch
    if (mark !== 'parenthesis') {
      if (items.length <= SCARE_WORDS && stretch.from > from && items.every((item) => ((words.get(item)?.shape ?? MARK) & MARK) === 0)) {
        outer.push(...items)
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
    const word = words.get(at)
    if (word === undefined || (word.shape & MARK) === 0) continue
    const code = word.lower.charCodeAt(0)
    if (code === 0x28 || code === 0x5b || isSingle(code) || isDouble(word, code)) return true
  }
  return false
}

const isSingle = (code: number): boolean => code === 0x27 || code === 0x2018 || code === 0x2019 || code === 0x60

function isDouble(word: Word, code: number): boolean {
  return code === 0x22 || code === 0x201c || code === 0x201d || code === 0x201e || code === 0xab || code === 0xbb || (isSingle(code) && word.end - word.start === 2)
}

/** Can the mark open a stretch: does it touch the word after it and not the one before? */
function opens(words: Words, at: number, to: number, code: number): boolean {
  if (code === 0x201c || code === 0x201e || code === 0xab) return true
  if (code === 0x201d || code === 0xbb) return false
  const next = at + 1 < to ? words.get(at + 1) : undefined
  if (next === undefined || (next.shape & AFTER_BLANK) !== 0) return false
  const previous = words.get(at - 1)
  return ((words.get(at)?.shape ?? 0) & AFTER_BLANK) !== 0 || previous === undefined || '([-–—'.includes(previous.lower.charAt(0))
}

function closesDouble(words: Words, at: number, to: number, word: Word, code: number): boolean {
  return isDouble(word, code) && (code === 0x22 ? !((word.shape & AFTER_BLANK) !== 0 && opens(words, at, to, code)) : code !== 0x201c && code !== 0xab)
}

function closesSingle(words: Words, at: number, to: number): boolean {
  const next = at + 1 < to ? words.get(at + 1) : undefined
  return ((words.get(at)?.shape ?? 0) & AFTER_BLANK) === 0 && (next === undefined || (next.shape & (AFTER_BLANK | MARK)) !== 0)
}

function lastClosingSingle(words: Words, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) {
    const word = words.get(at)
    if (word !== undefined && (word.shape & MARK) !== 0 && word.end - word.start === 1 && isSingle(word.lower.charCodeAt(0)) && closesSingle(words, at, to)) return at
  }
  return -1
}
