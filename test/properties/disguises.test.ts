/** One article as it comes from many hands: other marks, widths, line ends, codes. Whoever reads it learns the same. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/index.js'
import { readable } from '../../src/source/reading.js'

const ARTICLES = ['1-section-and-captions', '3-open-quote-and-brackets', 'link-1-agency', 'link-2-broadcaster', 'link-3-translated'].map((file) => readFileSync(`examples/articles/${file}.txt`, 'utf8'))
const curly = (text: string): string => text.replace(/[“”]/g, '"').replace(/(?<before>^|[\s([—–])"/gm, '$<before>“').replaceAll('"', '”').replaceAll("'", '’')
/** Marks in pairs, other ones. */
const marked = (open: string, close: string) => (text: string): string => curly(text).replaceAll('“', open).replaceAll('”', close)
const wrapped = (width: number) => (text: string): string =>
  text.split('\n').map((paragraph) => {
    const lines = ['']
    for (const word of paragraph.split(' ')) {
      const line = lines.at(-1) ?? ''
      if (line !== '' && line.length + 1 + word.length > width) lines.push(word)
      else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
    }
    return lines.join('\n')
  }).join('\n')
/** Two blanks stand behind each number, as nowhere else. */
const numbered = (text: string): string => wrapped(72)(text).split('\n').map((line, n) => `${String(n + 1).padStart(4)}  ${line}`).join('\n')
const broken = (text: string): string => wrapped(60)(text).replace(/(?<head> \p{Ll}{4})(?<tail>\p{Ll}{4,}[,.]?)\n(?=\S)/gu, '$<head>-\n$<tail> ')
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const misread = (text: string): string => [...new TextEncoder().encode(curly(text))].map((byte) => (byte >= 0x80 && byte < 0xa0 ? HIGH.charAt(byte - 0x80) : String.fromCharCode(byte))).join('')

const DISGUISES: Readonly<Record<string, (text: string) => string>> = {
  'straight marks': (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"),
  'curly marks': curly,
  'low marks': marked('„', '“'),
  guillemets: marked('«', '»'),
  'single marks': marked('‘', '’'),
  'two single marks': marked("''", "''"),
  'marks of TeX': marked('``', "''"),
  'marks of other keyboards': marked('＂', '＂'),
  'carriage returns': (text) => text.replaceAll('\n', '\r'),
  'carriage returns and line feeds': (text) => text.replaceAll('\n', '\r\n'),
  'no-break blanks': (text) => text.replaceAll(' ', '\u00a0'),
  'two blanks behind a sentence': (text) => text.replace(/(?<end>[.!?]”?) /g, '$<end>  '),
  'lines set in': (text) => text.replace(/^(?=.)/gm, '    '),
  'blanks at the ends of lines': (text) => text.replace(/$/gm, '  '),
  'many blank lines': (text) => text.replaceAll('\n\n', '\n\n\n\n'),
  'lines of 72': wrapped(72),
  'a narrow column': wrapped(45),
  'HTML paragraphs': (text) => text.split(/\n\s*\n/).map((paragraph) => `<p>${paragraph}</p>`).join('\n'),
  'HTML line breaks': (text) => text.replaceAll('\n', '<br />\n'),
  references: (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('’', '&#8217;').replaceAll('“', '&ldquo;').replaceAll('”', '&rdquo;'),
  'escapes of JSON': (text) => JSON.stringify(text.replace(/[“”]/g, '"')).slice(1, -1),
  'bytes read wrongly': misread,
  'numbers before its lines': numbered,
  'words broken at the ends of lines': broken,
  'bold names': (text) => text.replace(/\b[A-Z][a-z]+ [A-Z][a-z]+\b/g, '**$&**'),
  'links of Markdown': (text) => text.replace(/\b[A-Z][a-z]+ [A-Z][a-z]+\b/g, '[*$&*](https://coast.example/names_(all)?a=b#c)'),
  'marks of quoted mail': (text) => text.replace(/^/gm, '> '),
  'parts of letters': (text) => text.normalize('NFD'),
  'a mark of byte order': (text) => `\ufeff${text}`
}

/** Who is in it, who said what through whom, and when: letters alone, as marks and blanks are what differs. */
function learnt(source: string): unknown {
  const letters = (text: string): string => readable(text).replace(/\n *\d+ {2}/g, ' ').normalize('NFKD').replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase()
  const { people, organizations, quotes, dates } = parseArticle(source, { documentDate: '2024-03-12' })
  return {
    people: people.map(({ name, roles }) => [letters(name), roles.map(letters)]),
    organizations: organizations.map(({ name }) => letters(name)),
    quotes: quotes.map(({ kind, speaker, via, parts }) => [kind, speaker && letters(speaker.name), via.map(({ name }) => letters(name)), parts.map(({ start, end }) => letters(source.slice(start, end)))]),
    dates: dates.map(({ value, text }) => [value, letters(text)])
  }
}

describe.each(ARTICLES.map((article) => [article.slice(0, 40), article] as const))('%j', (_, article) => {
  it.each(Object.entries(DISGUISES))('in %s', (_name, disguise) => {
    expect(learnt(disguise(article))).toEqual(learnt(article))
  })
})
