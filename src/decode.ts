/**
 * `broadsheet/decode`: bytes of real exports as text. A part of its own, so that only those who use it pay for it.
 *
 * @module
 */
import { TextDecoder } from '@exodus/bytes/encoding-lite.js'

/** Bytes in a piece, or a part of one. */
export type Bytes = Uint8Array | ArrayBuffer

/**
 * The text of a file: UTF-8 or UTF-16 with or without a byte-order mark, or Windows-1252 (which holds ISO 8859-1).
 *
 * What is not valid UTF-8 is Windows-1252, judged line by line: exports that were put together from both come
 * out whole. The byte-order mark is left out; no byte is lost and none makes it throw. Rules for each encoding: WHATWG
 * Encoding Standard, by `@exodus/bytes`, because `TextDecoder` of Node.js 20 reads Windows-1252 as ISO 8859-1.
 *
 * @throws {TypeError} when `bytes` is neither a `Uint8Array` nor an `ArrayBuffer`.
 * @example
 * ```ts
 * import { decode } from 'broadsheet/decode'
 *
 * decode(Uint8Array.of(0x93, 0x63, 0x61, 0x66, 0xe9, 0x94)) // => '“café”'
 * decode(Uint8Array.of(0xef, 0xbb, 0xbf, 0x63, 0x61, 0x66, 0xc3, 0xa9)) // => 'café'
 * decode(Uint8Array.of(0xff, 0xfe, 0x41, 0x00)) // => 'A'
 * ```
 */
export function decode(bytes: Bytes): string {
  const decoder = byteDecoder()
  return decoder.push(viewOf(bytes, 'bytes')) + decoder.end()
}

/**
 * The text of a file that comes in chunks: the same as `decode` gives for all of them together, in strings of whole lines.
 *
 * @throws {TypeError} when `chunks` is not iterable or gives something else than bytes.
 * @example
 * ```ts
 * import { decodeStream } from 'broadsheet/decode'
 *
 * let text = ''
 * for await (const part of decodeStream([Uint8Array.of(0x63, 0x61, 0x66, 0xc3), Uint8Array.of(0xa9)])) text += part
 * text // => 'café'
 * ```
 */
export async function* decodeStream(chunks: AsyncIterable<Bytes> | Iterable<Bytes>): AsyncGenerator<string, void, undefined> {
  if (typeof chunks !== 'object' || chunks === null || !(Symbol.asyncIterator in chunks || Symbol.iterator in chunks)) {
    throw new TypeError('chunks: expected something that gives pieces of bytes')
  }
  const decoder = byteDecoder()
  for await (const chunk of chunks) {
    const text = decoder.push(viewOf(chunk, 'chunks'))
    if (text !== '') yield text
  }
  const rest = decoder.end()
  if (rest !== '') yield rest
}

function viewOf(bytes: unknown, name: string): Uint8Array {
  if (bytes instanceof Uint8Array) return bytes
  if (bytes instanceof ArrayBuffer) return new Uint8Array(bytes)
  throw new TypeError(`${name}: expected a Uint8Array or an ArrayBuffer`)
}

interface ByteDecoder {
  push(chunk: Uint8Array): string
  end(): string
}

/** So many bytes are judged at once, and on to the next line feed, but never more than `MOST`. */
const WINDOW = 1 << 16
const MOST = WINDOW * 4
/** So many bytes are looked at for UTF-16 without a mark. */
const HEAD = 1024

function byteDecoder(): ByteDecoder {
  let held: Uint8Array[] = []
  let length = 0
  let encoding: Encoding | undefined
  let wide: InstanceType<typeof TextDecoder> | undefined

  function read(ended: boolean): string {
    // Windows are cut where the bytes say, not the chunks: so any chunking gives the same.
    if (length <= MOST && !ended) return ''
    const [only] = held
    const all = held.length === 1 && only !== undefined ? only : joined(held, length)
    let from = 0
    if (encoding === undefined) {
      encoding = encodingOf(all.subarray(0, HEAD))
      from = encoding.mark
      if (encoding.name !== 'utf-8') wide = new TextDecoder(encoding.name)
    }
    const texts: string[] = []
    if (wide !== undefined) {
      texts.push(wide.decode(all.subarray(from), { stream: !ended }))
      from = all.length
    } else {
      while (all.length - from > MOST || (ended && from < all.length)) {
        const to = windowEnd(all, from)
        texts.push(narrow(all.subarray(from, to)))
        from = to
      }
    }
    held = from < all.length ? [all.slice(from)] : []
    length = all.length - from
    return texts.join('')
  }

  return {
    push(chunk) {
      held.push(chunk)
      length += chunk.length
      return read(false)
    },
    end: () => read(true)
  }
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

interface Encoding {
  readonly name: 'utf-8' | 'utf-16le' | 'utf-16be'
  /** The length of the byte-order mark. */
  readonly mark: number
}

/** By the byte-order mark; without one, UTF-16 shows by the zero bytes of its ASCII letters. */
function encodingOf(head: Uint8Array): Encoding {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { name: 'utf-8', mark: 3 }
  if (head[0] === 0xff && head[1] === 0xfe) return { name: 'utf-16le', mark: 2 }
  if (head[0] === 0xfe && head[1] === 0xff) return { name: 'utf-16be', mark: 2 }
  const zeros = [0, 0]
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (odd * 5 > head.length && even * 10 < odd) return { name: 'utf-16le', mark: 0 }
  if (even * 5 > head.length && odd * 10 < even) return { name: 'utf-16be', mark: 0 }
  return { name: 'utf-8', mark: 0 }
}

/** The end of the window that begins at `from`: behind a line feed where there is one, never inside a character. */
function windowEnd(bytes: Uint8Array, from: number): number {
  if (bytes.length - from <= WINDOW) return bytes.length
  const feed = bytes.subarray(from + WINDOW - 1, from + MOST).indexOf(10)
  if (feed >= 0) return from + WINDOW + feed
  let end = Math.min(bytes.length, from + MOST)
  for (let back = 0; back < 3 && end < bytes.length && ((bytes[end] ?? 0) & 0xc0) === 0x80; back++) end--
  return end
}

/** A window that is not all UTF-8 is judged line by line. */
function narrow(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    const lines = linesOf(bytes)
    const clean = lines.filter((line) => line.valid > 0 && line.strays.length === 0).length
    const dirty = lines.filter((line) => line.strays.length > 0).length
    // Two letters of Windows-1252 can look like one of UTF-8 ("ß“"), but not often.
    const trusted = clean * 4 >= dirty
    const texts: string[] = []
    const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })
    const single = new TextDecoder('windows-1252')
    // Neighbours of one kind are decoded together.
    let from = 0
    let open: 'utf-8' | 'single' | undefined
    const close = (to: number): void => {
      if (to > from) texts.push((open === 'single' ? single : utf8).decode(bytes.subarray(from, to)))
      from = to
    }
    for (const { start, valid, strays } of lines) {
      const kind = strays.length === 0 ? (valid === 0 ? open : trusted ? 'utf-8' : 'single') : valid > strays.length ? 'utf-8' : 'single'
      if (kind !== open) close(start)
      open = kind
      if (kind === 'single') continue
      // Strays in a line of UTF-8 are bytes of Windows-1252.
      for (const stray of strays) {
        close(stray)
        texts.push(single.decode(bytes.subarray(stray, stray + 1)))
        from = stray + 1
      }
    }
    close(bytes.length)
    return texts.join('')
  }
}

interface ByteLine {
  readonly start: number
  readonly end: number
  /** How many characters of more than one byte are whole. */
  readonly valid: number
  /** Where the bytes stand that belong to none. */
  readonly strays: readonly number[]
}

function linesOf(bytes: Uint8Array): readonly ByteLine[] {
  const lines: ByteLine[] = []
  for (let start = 0; start < bytes.length; ) {
    const feed = bytes.indexOf(10, start)
    const end = feed < 0 ? bytes.length : feed + 1
    lines.push({ start, end, ...straysOf(bytes, start, end) })
    start = end
  }
  return lines
}

function straysOf(bytes: Uint8Array, start: number, end: number): Pick<ByteLine, 'valid' | 'strays'> {
  const strays: number[] = []
  let valid = 0
  for (let at = start; at < end; ) {
    const byte = bytes[at] ?? 0
    const size = byte < 0x80 ? 1 : byte < 0xc2 ? 0 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : byte < 0xf5 ? 4 : 0
    if (size === 1) at++
    else if (size > 0 && isWhole(bytes, at, size, end)) {
      valid++
      at += size
    } else strays.push(at++)
  }
  return { valid, strays }
}

/** Is the sequence at `at` well formed (Unicode 16, table 3-7)? */
function isWhole(bytes: Uint8Array, at: number, size: number, end: number): boolean {
  if (at + size > end) return false
  for (let next = at + 1; next < at + size; next++) if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return false
  const first = bytes[at] ?? 0
  const second = bytes[at + 1] ?? 0
  return !(first === 0xe0 && second < 0xa0) && !(first === 0xed && second > 0x9f) && !(first === 0xf0 && second < 0x90) && !(first === 0xf4 && second > 0x8f)
}
