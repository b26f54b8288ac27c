/** Finds the objects of a JSON file that are articles, however large the file and however it is cut into chunks. */
import { FIELD_NAMES, fieldKey, LIST_WRAPPERS } from '../lexicon/field-names.js'
import type { FileFormat } from '../types.js'
import { articleOf } from './assemble.js'
import { RecordText } from './format.js'
import { readJsonRecord } from './json-fields.js'
import type { FileReader, Sink } from './sink.js'

/**
 * Is the file JSON as a whole (an array, an answer of a service, objects printed over several lines), rather than lines,
 * each with an object? Nothing when that takes more of it; `head` is all there is when it is `whole`.
 */
export function looksLikeJson(head: string, whole: boolean): boolean | undefined {
  const unsure = whole ? false : undefined
  const start = /\S/.exec(head)
  if (start === null) return unsure
  if (start[0] === '[') {
    const next = /\S/.exec(head.slice(start.index + 1, start.index + 1000))
    return next === null ? unsure : next[0] === '{' || (next[0] === ']' && whole)
  }
  if (start[0] !== '{') return false
  const lineEnd = head.indexOf('\n', start.index)
  if (lineEnd < 0 && !whole) return undefined
  const line = head.slice(start.index, lineEnd < 0 ? head.length : lineEnd).trim()
  const value = parsed(line)
  if (value !== undefined) return isList(value)
  const next = lineEnd < 0 ? null : /\S/.exec(head.slice(lineEnd))
  if (next === null && !whole && lineEnd >= 0) return undefined
  // A line that is not whole, and another object below it: JSON Lines with a broken first line.
  if (next !== null && next[0] === '{') return false
  return line === '{' || /^\{\s{0,99}"[^"\\\n]{0,200}"\s{0,99}:/.test(line)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Does an object keep a list of articles, as answers of services do? */
function isList(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  if (Object.keys(value).some(isTextName)) return false
  return Object.entries(value).some(
    ([name, inner]: [string, unknown]) =>
      isListName(name) && (Array.isArray(inner) ? inner.length === 0 || (typeof inner[0] === 'object' && inner[0] !== null) : isList(inner))
  )
}

const isListName = (name: string): boolean => LIST_WRAPPERS.includes(name.toLowerCase())
const isTextName = (name: string): boolean => FIELD_NAMES.text.some((one) => one === fieldKey(name)) && !isListName(name)

/**
 * What a bracket opened: an object that may wrap the list of articles, a list that is that of articles if an object comes
 * first in it, that list, an article, or something inside one.
 */
type Level = 'wrapper' | 'maybe' | 'list' | 'record' | 'inner'

/** Longer names of members are of no interest. */
const NAME = 64

/** A reader of whole JSON. */
export function jsonReader(named: FileFormat | undefined, sink: Sink): FileReader {
  const marks = /["{}[\]:,]/g
  const stringMarks = /["\\]/g
  const levels: Level[] = []
  /** Where the text that is not settled yet begins in the file, and its pieces from earlier chunks. */
  let start = 0
  let held: string[] = []
  let inString = false
  let escaped = false
  let words = ''
  let name = ''
  /** Is the object that was opened first an article itself, as far as one can see? */
  let single = false
  let hasText = false
  if (named !== undefined && named !== 'json') {
    sink.issue({ start: 0, end: 0, rule: 'wrong-format', reason: `The file is not of the format ${named}; it was read as json` })
  }

  /** Reads what is held and `last` as an article, or hands it on as standing outside. */
  function settle(last: string, record: boolean): void {
    const text = held.length === 0 ? last : held.join('') + last
    const whole = new RecordText([{ start, end: start + text.length, text, eol: '' }])
    held = []
    start = whole.end
    const parts = record ? readJsonRecord(text, whole.start) : undefined
    if (parts !== undefined) {
      const article = articleOf(whole, parts, 'json')
      sink.article(article, article.text)
      for (const issue of parts.issues ?? []) sink.issue(issue)
    } else if (/[^\s,[\]{}\u001e]/.test(text)) sink.outside(whole.piece(whole.start, whole.end))
  }

  /** Takes the mark at `at`; gives where the text that is not settled begins. */
  function take(mark: string, chunk: string, from: number, at: number): number {
    let top = levels.at(-1)
    if (top === 'maybe' && mark !== ':' && mark !== ',') {
      top = mark === '{' ? 'list' : 'inner'
      levels[levels.length - 1] = top
      if (top === 'list') single = false
    }
    switch (mark) {
      case '"':
        inString = true
        words = ''
        return from
      case ':':
        name = words
        if (levels.length === 1 && isTextName(name)) hasText = true
        return from
      case ',':
        name = ''
        return from
      case '{':
        if (top === undefined || top === 'list') {
          settle(chunk.slice(from, at), false)
          levels.push(top === undefined ? 'wrapper' : 'record')
          single = top === undefined
          hasText = false
          return at
        }
        levels.push(top === 'wrapper' && isListName(name) ? 'wrapper' : 'inner')
        return from
      case '[':
        levels.push(top === undefined ? 'list' : top === 'wrapper' && isListName(name) && !hasText ? 'maybe' : 'inner')
        return from
      default: {
        const closed = levels.pop()
        name = ''
        if (closed !== 'record' && !(levels.length === 0 && single)) return from
        if (levels.length === 0) single = false
        settle(chunk.slice(from, at + 1), true)
        return at + 1
      }
    }
  }

  return {
    push(chunk) {
      let from = 0
      let at = 0
      while (at < chunk.length) {
        if (inString) {
          if (escaped) {
            escaped = false
            at++
            continue
          }
          stringMarks.lastIndex = at
          const found = stringMarks.exec(chunk)
          const end = found === null ? chunk.length : found.index
          if (words.length < NAME) words += chunk.slice(at, Math.min(end, at + NAME))
          at = end + 1
          if (found !== null && found[0] === '"') inString = false
          else if (found !== null) escaped = true
          continue
        }
        marks.lastIndex = at
        const found = marks.exec(chunk)
        if (found === null) break
        from = take(found[0], chunk, from, found.index)
        at = found.index + 1
      }
      if (from < chunk.length) held.push(chunk.slice(from))
    },
    end() {
      const open = levels.length > 0
      const record = levels.includes('record') || (levels.length > 0 && single)
      const at = start
      if (held.length > 0) settle('', record)
      if (open) sink.issue({ start: at, end: start, rule: 'cut-off', reason: 'A bracket that was opened is never closed: the file seems to be cut off' })
      return { format: 'json' }
    }
  }
}
