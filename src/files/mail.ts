/** What mail encodes: words of headers (RFC 2047), bodies and their parts (RFC 2045, RFC 2046), quoted "From " lines. */
import { WINDOWS_1252 } from '../lexicon/windows-1252.js'
import type { Span } from '../types.js'
import { unwrapped } from './format.js'
import { textOfHtml } from './html-text.js'

type Headers = ReadonlyMap<string, string>

/** A header with its encoded words (`=?utf-8?Q?Ren=C3=A9?=`) decoded. */
export function headerDecoded(text: string): string {
  if (!text.includes('=?')) return text
  return text
    .replace(/(?<=\?=)\s+(?==\?)/g, '')
    .replace(/=\?(?<charset>[\w-]{1,40})(?:\*[\w-]{1,20})?\?(?<code>[QqBb])\?(?<words>[^?\s]{0,2000})\?=/g, (_: string, charset: string, code: string, words: string) =>
      escapedDecoded(code.toLowerCase() === 'b' ? base64(words) : quotedPrintable(words.replaceAll('_', ' ')), charset)
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
    const { headers, end } = headersOf(part, /^[ \t]*(?:\r?\n)?/.exec(part)?.[0].length ?? 0)
    const text = partText(part.slice(end), headers, depth + 1)
    if (text !== undefined) texts.push({ text: text.trim(), html: /^text\/html/i.test(headers.get('content-type') ?? '') })
  }
  return (texts.find((one) => !one.html && one.text !== '') ?? texts.find((one) => one.text !== ''))?.text
}

/** A header, and where its value stands. */
interface Header extends Span {
  readonly name: string
}

/** The headers that stand in `text` from `from`, those of one name by the first, and where they end. */
export function headersOf(text: string, from: number): { readonly list: readonly Header[]; readonly headers: Headers; readonly end: number } {
  const header = /(?<name>[A-Za-z][A-Za-z0-9-]{0,60}):(?:[ \t].*)?(?:(?:\r\n|\n|\r)[ \t]+\S.*)*(?:\r\n|\n|\r|$)/y
  header.lastIndex = from
  const list: Header[] = []
  const headers = new Map<string, string>()
  let end = from
  for (let found = header.exec(text); found !== null; found = header.exec(text)) {
    const name = found.groups?.['name'] ?? ''
    const start = end + name.length + 1
    end = header.lastIndex
    list.push({ name, start, end })
    const key = name.toLowerCase()
    if (!headers.has(key)) headers.set(key, unwrapped(text.slice(start, end)).trim())
  }
  return { list, headers, end }
}

function decodedBody(body: string, headers: Headers): string {
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase()
  const charset = /charset="?(?<charset>[\w-]{1,40})/i.exec(headers.get('content-type') ?? '')?.groups?.['charset'] ?? 'utf-8'
  if (encoding === 'quoted-printable') return escapedDecoded(quotedPrintable(body), charset)
  if (encoding === 'base64') return escapedDecoded(base64(body), charset)
  return body
}

/** The bytes of quoted-printable text, escaped as in addresses (`%C3%A9`). Characters that are no bytes (the file was decoded already) stay. */
function quotedPrintable(text: string): string {
  return text.replace(/=[ \t]{0,76}\r?\n/g, '').replaceAll('%', '%25').replace(/=(?=[0-9A-Fa-f]{2})/g, '%')
}

/** The bytes of Base64, escaped in the same way. */
function base64(text: string): string {
  const marks = text.replace(/[^A-Za-z0-9+/]/g, '')
  // One mark alone is less than a byte.
  return atob(marks.length % 4 === 1 ? marks.slice(0, -1) : marks).replace(/[%\u0080-\u00ff]/g, (byte) => `%${byte.charCodeAt(0).toString(16)}`)
}

/** Escaped bytes as words: UTF-8 where they are that, otherwise Windows-1252, which holds ISO 8859-1 and ASCII. */
function escapedDecoded(escaped: string, charset: string): string {
  if (!/^(?:iso-?8859-1|latin-?1|windows-1252|cp-?1252|us-ascii)$/i.test(charset)) {
    try {
      return decodeURIComponent(escaped)
    } catch {
      // No UTF-8.
    }
  }
  return escaped.replace(/%(?<hex>[0-9A-Fa-f]{2})/g, (_, hex: string) => {
    const byte = Number.parseInt(hex, 16)
    return byte >= 0x80 && byte < 0xa0 ? WINDOWS_1252.charAt(byte - 0x80) : String.fromCharCode(byte)
  })
}
