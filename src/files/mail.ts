/** What mail encodes: words of headers (RFC 2047), bodies and their parts (RFC 2045, RFC 2046), quoted "From " lines. */
import { WINDOWS_1252 } from '../lexicon/windows-1252.js'
import { textOfHtml } from './html-text.js'

type Headers = ReadonlyMap<string, string>

/** A header with its encoded words (`=?utf-8?Q?Ren=C3=A9?=`) decoded. */
export function headerDecoded(text: string): string {
  if (!text.includes('=?')) return text
  return text
    .replace(/(?<=\?=)\s+(?==\?)/g, '')
    .replace(/=\?(?<charset>[\w-]{1,40})(?:\*[\w-]{1,20})?\?(?<code>[QqBb])\?(?<words>[^?\s]{0,2000})\?=/g, (_: string, charset: string, code: string, words: string) =>
      bytesDecoded(code.toLowerCase() === 'b' ? base64(words) : quotedPrintable(words.replaceAll('_', ' ')), charset)
    )
}

/** The name of `Ines Okoro <ines@example.org>`, `"Okoro, Ines" <…>`, `ines@example.org (Ines Okoro)`; the address where there is none. */
export function addressName(text: string): string {
  const angle = text.indexOf('<')
  if (angle > 0) {
    const name = text.slice(0, angle).trim()
    const bare = name.replace(/^["'](?<name>.*)["']$/, '$<name>')
    if (bare !== '') return bare
  }
  const comment = /^[^\s@]+@\S+ \((?<name>[^()]{2,80})\)/.exec(text)?.groups?.['name']
  return comment ?? text
}

/** The words of a message's body. */
export function messageText(body: string, headers: Headers): string {
  const text = partText(body, headers, 0) ?? body
  return /^>+From /m.test(text) ? text.replace(/^>(?=>*From )/gm, '') : text
}

/** The words of a part; nothing where it holds none (a picture). */
function partText(body: string, headers: Headers, depth: number): string | undefined {
  const type = headers.get('content-type') ?? 'text/plain'
  const boundary = /boundary="?(?<boundary>[^";\s][^";\r\n]{0,100})/i.exec(type)?.groups?.['boundary']?.trim()
  if (/^multipart\//i.test(type) && boundary !== undefined && depth < 5) return bestPart(body, boundary, depth)
  if (!/^text\//i.test(type)) return depth === 0 ? decodedBody(body, headers) : undefined
  const text = decodedBody(body, headers)
  return /^text\/html/i.test(type) ? textOfHtml(text) : text
}

function bestPart(body: string, boundary: string, depth: number): string | undefined {
  const texts: { readonly text: string; readonly html: boolean }[] = []
  const marker = `--${boundary}`
  const parts: string[] = []
  for (const part of body.split(marker)) {
    // The boundary of parts inside a part may begin like that of the whole: only a whole line is one (RFC 2046, 5.1.1).
    if (parts.length === 0 || /^(?:--|[ \t]*(?:\r?\n|$))/.test(part)) parts.push(part)
    else parts.push((parts.pop() ?? '') + marker + part)
  }
  for (const part of parts.slice(1)) {
    if (part.startsWith('--')) break
    const whole = part.replace(/^\r?\n/, '')
    const gap = /\r?\n\r?\n/.exec(whole)
    const head = gap === null ? '' : whole.slice(0, gap.index)
    const rest = gap === null ? whole : whole.slice(gap.index + gap[0].length)
    const headers = partHeaders(head)
    const text = partText(rest, headers, depth + 1)
    if (text !== undefined) texts.push({ text: text.trim(), html: /^text\/html/i.test(headers.get('content-type') ?? '') })
  }
  return (texts.find((one) => !one.html && one.text !== '') ?? texts.find((one) => one.text !== ''))?.text
}

function partHeaders(head: string): Headers {
  const headers = new Map<string, string>()
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':')
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  return headers
}

function decodedBody(body: string, headers: Headers): string {
  const encoding = headers.get('content-transfer-encoding')?.trim().toLowerCase()
  const charset = /charset="?(?<charset>[\w-]{1,40})/i.exec(headers.get('content-type') ?? '')?.groups?.['charset'] ?? 'utf-8'
  if (encoding === 'quoted-printable') return bytesDecoded(quotedPrintable(body), charset)
  if (encoding === 'base64') return bytesDecoded(base64(body), charset)
  return body
}

/** The bytes of quoted-printable text. Characters that are no bytes (the file was decoded already) become their UTF-8. */
function quotedPrintable(text: string): readonly number[] {
  const bytes: number[] = []
  const joined = text.replace(/[ \t]{0,76}=[ \t]{0,76}\r?\n/g, (soft) => soft.slice(0, soft.indexOf('=')))
  for (let at = 0; at < joined.length; at++) {
    const code = joined.charCodeAt(at)
    const hex = code === 61 ? /^[0-9A-Fa-f]{2}$/.exec(joined.slice(at + 1, at + 3)) : null
    if (hex !== null) {
      bytes.push(Number.parseInt(hex[0], 16))
      at += 2
    } else if (code < 128) bytes.push(code)
    else {
      const point = joined.codePointAt(at) ?? code
      if (point > 0xffff) at++
      for (const byte of utf8(point)) bytes.push(byte)
    }
  }
  return bytes
}

function utf8(point: number): readonly number[] {
  if (point < 0x800) return [0xc0 | (point >> 6), 0x80 | (point & 63)]
  if (point < 0x10000) return [0xe0 | (point >> 12), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63)]
  return [0xf0 | (point >> 18), 0x80 | ((point >> 12) & 63), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63)]
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

function base64(text: string): readonly number[] {
  const bytes: number[] = []
  let bits = 0
  let count = 0
  for (const mark of text) {
    const value = BASE64.indexOf(mark)
    if (value < 0) continue
    bits = ((bits << 6) | value) & 0xffffff
    count += 6
    if (count >= 8) {
      count -= 8
      bytes.push((bits >> count) & 255)
    }
  }
  return bytes
}

/** Bytes as words: UTF-8 where they are that, otherwise Windows-1252, which holds ISO 8859-1 and ASCII. */
function bytesDecoded(bytes: readonly number[], charset: string): string {
  const single = /^(?:iso-?8859-1|latin-?1|windows-1252|cp-?1252|us-ascii)$/i.test(charset)
  return (single ? undefined : utf8Decoded(bytes)) ?? bytes.map((byte) => (byte >= 0x80 && byte < 0xa0 ? WINDOWS_1252.charAt(byte - 0x80) : String.fromCharCode(byte))).join('')
}

/** Bytes of UTF-8 as words; nothing when they are not UTF-8. */
function utf8Decoded(bytes: readonly number[]): string | undefined {
  const words: string[] = []
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0
    const length = byte < 0x80 ? 1 : byte >= 0xc2 && byte < 0xe0 ? 2 : byte >= 0xe0 && byte < 0xf0 ? 3 : byte >= 0xf0 && byte < 0xf5 ? 4 : 0
    if (length === 0 || at + length > bytes.length) return undefined
    let point = length === 1 ? byte : byte & (0xff >> (length + 1))
    for (let next = at + 1; next < at + length; next++) {
      const more = bytes[next] ?? 0
      if ((more & 0xc0) !== 0x80) return undefined
      point = (point << 6) | (more & 63)
    }
    if (point > 0x10ffff) return undefined
    words.push(String.fromCodePoint(point))
    at += length
  }
  return words.join('')
}
