import { describe, expect, test } from 'vitest'
import type { FileFormat } from '../../src/index.js'
import { splitFile } from '../../src/index.js'
import { lost, splitChunks } from './helpers.js'
import { SAMPLES } from './samples.js'

const source = (name: keyof typeof SAMPLES): string => SAMPLES[name]!.source
const titles = (file: ReturnType<typeof splitFile>): unknown[] => file.articles.map((article) => article.title?.text)
const rules = (file: ReturnType<typeof splitFile>): string[] => file.issues.map((issue) => issue.rule)

describe('a file that is cut off', () => {
  test('old Nexis: two of three articles, and which is missing', () => {
    const text = source('old Nexis')
    const file = splitFile(text.slice(0, text.indexOf('3 of 3 DOCUMENTS')))
    expect(titles(file)).toEqual(SAMPLES['old Nexis']!.titles.slice(0, 2))
    expect(file.declared).toBe(3)
    expect(file.issues).toEqual([{ ...file.issues[0], rule: 'count-differs', reason: 'The file declares 3 articles and holds 2; missing: 3' }])
  })

  test('old Nexis: the first two are missing', () => {
    const text = source('old Nexis')
    const file = splitFile(text.slice(text.indexOf('3 of 3 DOCUMENTS')))
    expect(titles(file)).toEqual(SAMPLES['old Nexis']!.titles.slice(2))
    expect(file.issues[0]?.reason).toBe('The file declares 3 articles and holds 1; missing: 1–2')
  })

  test.each([
    ['old Nexis', 'Repairs will cost', ['cut-off']],
    ['Nexis Uni', 'was put off', ['cut-off']],
    ['Factiva with labels', 'to the delay', ['cut-off']],
    ['Factiva without labels', 'was put off', ['cut-off']],
    ['ProQuest', 'was put off', ['cut-off']]
  ])('in the body of the last article: %s', (name, words, expected) => {
    const text = source(name)
    const file = splitFile(text.slice(0, text.lastIndexOf(words) + words.length))
    expect(titles(file)).toEqual(SAMPLES[name]!.titles)
    expect(file.articles.at(-1)?.text.endsWith(words)).toBe(true)
    expect(rules(file)).toEqual(expected)
  })

  test('in the middle of a line of JSON: what is there is read', () => {
    const file = splitFile(source('JSON Lines').slice(0, source('JSON Lines').indexOf('has a buyer')))
    expect(titles(file)).toEqual(['Harbour "light" fails', 'Mill sold'])
    expect(file.articles[1]?.text).toBe('The mill')
    expect(rules(file)).toEqual(['broken-record'])
  })

  test('in the middle of a JSON array', () => {
    const text = source('a JSON array')
    const whole = splitFile(text)
    const inside = splitFile(text.slice(0, text.indexOf('its wheel')))
    expect(titles(inside)).toEqual(titles(whole))
    expect(rules(inside).sort()).toEqual(['broken-record', 'cut-off'])
    const between = splitFile(text.slice(0, whole.articles[0]!.end + 1))
    expect(titles(between)).toEqual(['Harbour light fails'])
    expect(rules(between)).toEqual(['cut-off'])
  })

  test('at its beginning: a piece of an article is an article', () => {
    const text = source('ProQuest')
    const file = splitFile(text.slice(text.indexOf('Re: the storm')))
    expect(titles(file)).toEqual(SAMPLES['ProQuest']!.titles)
    const uni = source('Nexis Uni')
    expect(titles(splitFile(uni.slice(uni.indexOf('We waited'))))).toContain('Council puts off vote on the old cannery')
  })
})

describe('a file of another format than the one named', () => {
  const named: readonly FileFormat[] = ['nexis', 'nexis-uni', 'factiva-labelled', 'factiva-plain', 'proquest', 'mbox', 'json-lines', 'json', 'front-matter', 'ruled']
  test.each(Object.entries(SAMPLES))('%s', (_, sample) => {
    for (const format of named) {
      const file = splitFile(sample.source, { format })
      if (format === sample.format) expect(rules(file)).not.toContain('wrong-format')
      // Front matter stands between rules, and any file may be said to hold one article.
      else if (format !== 'ruled') {
        expect(file.format).toBe(sample.format)
        expect(titles(file)).toEqual(sample.titles)
        expect(rules(file)).toEqual(['wrong-format'])
        expect(file.issues[0]?.reason).toBe(`The file is not of the format ${format}; it was read as ${sample.format}`)
      }
    }
  })

  test('plain is always right: one article', () => {
    const file = splitFile(source('ruled by hyphens'), { format: 'plain' })
    expect(file.articles).toHaveLength(1)
    expect(file.issues).toEqual([])
  })

  test('ruled finds rules that do not look like it', () => {
    const text = 'First part. It ends here.\n\n---\n\nSecond part. It too ends.\n'
    expect(splitFile(text).format).toBe('plain')
    expect(splitFile(text, { format: 'ruled' }).articles.map((article) => article.text)).toEqual(['First part. It ends here.', 'Second part. It too ends.'])
  })
})

describe('two formats in one file', () => {
  const strong = Object.entries(SAMPLES).filter(([, { format }]) => !['plain', 'ruled', 'json'].includes(format))
  test.each(strong.flatMap(([first, one]) => strong.filter(([, other]) => other.format !== one.format).map(([second, other]) => [first, second, one, other] as const)))('%s, then %s', (_, __, one, other) => {
    const text = `${one.source}\n\n${other.source}`
    const file = splitFile(text)
    expect(titles(file)).toEqual([...one.titles, ...other.titles])
    expect(file.articles.map((article) => article.format)).toEqual([...one.titles.map(() => one.format), ...other.titles.map(() => other.format)])
    expect(rules(file)).toEqual(['second-format'])
    expect(lost(text, file)).toBe('')
    expect(splitChunks([text.slice(0, 777), text.slice(777, 1500), text.slice(1500)])).toEqual(file)
  })

  test('an article, and an export below it', () => {
    const file = splitFile(`${source('one plain article')}\n\n${source('Factiva without labels')}`)
    expect(titles(file)).toEqual(expect.arrayContaining([...SAMPLES['Factiva without labels']!.titles]))
  })

  test('two exports of one format declare the sum', () => {
    const file = splitFile(`${source('old Nexis')}\n${source('old Nexis')}`)
    expect(file).toMatchObject({ declared: 6, issues: [] })
    expect(file.articles).toHaveLength(6)
  })
})

describe('what looks like an export and holds no record', () => {
  const story = 'Ferry resumes\n\nBy Ines Okoro\n\nThe boats run again, the harbour master said.\n'
  test.each([
    ['the last line of Nexis Uni', `${story}\nEnd of Document\n`, 'nexis-uni'],
    ['the number of Factiva', `${story}\nDocument KELH000020210305eh35000b1\n`, 'factiva-plain'],
    ['the first line of old Nexis', `1 of 3 DOCUMENTS\n\n${story}`, 'nexis']
  ])('%s: one article, and an issue', (_, text, format) => {
    const file = splitFile(text)
    expect(file.format).toBe('plain')
    expect(file.articles).toHaveLength(1)
    expect(file.articles[0]?.text).toContain('The boats run again, the harbour master said.')
    expect(file.issues).toEqual([{ start: 0, end: text.length, rule: 'no-record', reason: `The file looks like ${format}, but no record of that format was found in it; it was read as one article` }])
    expect(lost(text, file)).toBe('')
    expect(splitChunks([...text])).toEqual(file)
  })

  test('not where the caller names the format, nor for records that hold no text', () => {
    expect(rules(splitFile(`${story}\nEnd of Document\n`, { format: 'nexis-uni' }))).toEqual(['no-article'])
    expect(rules(splitFile('{"id": 7}\n'))).toEqual(['no-article'])
  })

  test('not in a file too long to be one article', () => {
    const text = `${`${'The boats run again. '.repeat(20)}\n\n`.repeat(700)}\nEnd of Document\n`
    const file = splitFile(text)
    expect(rules(file)).toEqual(['no-article'])
    expect(lost(text, file)).toBe('')
  })
})

describe('a file that is no text', () => {
  test.each([
    ['RTF', '{\\rtf1\\ansi The ferry sailed.}'],
    ['PDF', '%PDF-1.7\nstream'],
    ['zip', 'PK\u0003\u0004\u0014\u0000word/document.xml'],
    ['a picture', '\u2030PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR\u0000\u0000\u0001\u0090'],
    ['nothing but zeros', '\0'.repeat(100)],
    ['HTML', '<!Doctype HTML>\n<html><body><p>The ferry sailed.</p></body></html>']
  ])('%s', (_, text) => {
    const file = splitFile(text)
    expect(rules(file)).toEqual(['not-text'])
    expect(file.articles).toHaveLength(1)
  })
  test('but a stray zero makes no picture of an article', () => {
    expect(rules(splitFile('Ferry sails again\n\nThe ferry sailed\0 on Thursday after a year in dock.\f\n'))).toEqual([])
  })
})
