/** Plain text of the little HTML that services and mails put into bodies: paragraphs apart, tags gone, references decoded. */
import { BLOCK_ELEMENTS, HIDDEN_ELEMENTS } from '../lexicon/html-elements.js'
import { NAMED_REFERENCES } from '../lexicon/html-references.js'

const TAG = /<(?<close>\/?)(?<name>[a-z][a-z0-9]{0,20})(?=[\s/>])[^<>]*>|<!--|<!DOCTYPE[^<>]*>/gi
const BLOCKS: ReadonlySet<string> = /* @__PURE__ */ new Set(BLOCK_ELEMENTS)
const HIDDEN: ReadonlySet<string> = /* @__PURE__ */ new Set(HIDDEN_ELEMENTS)

/** `html` as plain text; a string that holds neither tags nor references comes back as it is. */
export function textOfHtml(html: string): string {
  if (!/<(?:p|div|br|html|body|span|h\d|ul|blockquote|article|table)\b/i.test(html)) return referencesDecoded(html)
  const parts: string[] = []
  let from = 0
  let hidden = ''
  TAG.lastIndex = 0
  for (let tag = TAG.exec(html); tag !== null; tag = TAG.exec(html)) {
    if (hidden === '') parts.push(html.slice(from, tag.index).replace(/\s+/g, ' '))
    from = TAG.lastIndex
    if (tag[0] === '<!--') {
      const end = html.indexOf('-->', from)
      from = end < 0 ? html.length : end + 3
      TAG.lastIndex = from
      continue
    }
    const name = tag.groups?.['name']?.toLowerCase() ?? ''
    if (hidden !== '') {
      if (name === hidden && tag.groups?.['close'] === '/') hidden = ''
    } else if (HIDDEN.has(name) && tag.groups?.['close'] === '') hidden = name
    if (BLOCKS.has(name)) parts.push(name === 'br' ? '\n' : '\n\n')
  }
  if (hidden === '') parts.push(html.slice(from).replace(/\s+/g, ' '))
  return referencesDecoded(parts.join(''))
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** `&amp;`, `&#8217;`, `&#x2019;` as the characters that they stand for. */
function referencesDecoded(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(?<number>\d{1,7})|#[xX](?<hex>[0-9a-fA-F]{1,6})|(?<name>[a-zA-Z]{2,8}));/g, (whole: string, number?: string, hex?: string, name?: string) => {
    if (name !== undefined) return Object.hasOwn(NAMED_REFERENCES, name) ? (NAMED_REFERENCES[name] ?? whole) : whole
    const code = number !== undefined ? Number(number) : Number.parseInt(hex ?? '', 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
