import { describe, expect, test } from 'vitest'
import { docxText, isDocx, NO_DOCX } from '../../src/cli/docx.js'
import { splitFile } from '../../src/index.js'
import { SAMPLES } from '../files/samples.js'

/** A zip archive whose files are stored as they are (APPNOTE 4.3; checksums left at zero, which readers of Word files accept). */
function zip(files: Readonly<Record<string, string>>): Uint8Array {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, text] of Object.entries(files)) {
    const data = Buffer.from(text)
    const head = Buffer.alloc(30)
    head.writeUInt32LE(0x04034b50, 0)
    head.writeUInt16LE(10, 4)
    head.writeUInt32LE(data.length, 18)
    head.writeUInt32LE(data.length, 22)
    head.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    head.copy(entry, 6, 4, 30)
    entry.writeUInt32LE(offset, 42)
    parts.push(head, Buffer.from(name), data)
    directory.push(entry, Buffer.from(name))
    offset += 30 + name.length + data.length
  }
  const entries = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(Object.keys(files).length, 8)
  end.writeUInt16LE(Object.keys(files).length, 10)
  end.writeUInt32LE(entries.length, 12)
  end.writeUInt32LE(offset, 16)
  return new Uint8Array(Buffer.concat([...parts, entries, end]))
}

/** A Word file with one paragraph a line. */
function word(text: string): Uint8Array {
  const escaped = (line: string): string => line.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  const paragraphs = text.split('\n').map((line) => `<w:p><w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`)
  return zip({
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs.join('')}</w:body></w:document>`
  })
}

describe('docxText', () => {
  test('a Nexis Uni export as Word file gives the same articles as its text', async () => {
    const { source, titles } = SAMPLES['Nexis Uni']!
    const file = splitFile(await docxText(word(source)))
    const plain = splitFile(source)
    expect(file.format).toBe('nexis-uni')
    expect(file.issues).toEqual([])
    expect(file.articles.map((article) => article.title?.text)).toEqual(titles)
    const facts = (source: ReturnType<typeof splitFile>) =>
      source.articles.map(({ text, outlet, published, section, byline, words, deck, extra }) => [text.split(/\s*\n\s*/), outlet?.text, published?.value, section?.text, byline.map((one) => one.name), words, deck?.text, extra])
    expect(facts(file)).toEqual(facts(plain))
  })

  test('says what to install where mammoth is missing', async () => {
    await expect(docxText(word('a'), () => Promise.reject(new Error('Cannot find package')))).rejects.toThrow(NO_DOCX)
  })

  test('says that a file is no Word file', async () => {
    await expect(docxText(new TextEncoder().encode('plain words'))).rejects.toThrow(/^no Word file/)
  })

  test.each([
    ['export.docx', true],
    ['EXPORT.DOCX', true],
    ['export.doc', false],
    ['docx', false]
  ])('%s', (file, is) => {
    expect(isDocx(file)).toBe(is)
  })
})
