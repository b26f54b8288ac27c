import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { linkArticles } from '../src/archive/link.js'
import { parseArticle } from '../src/article.js'
import { splitFile } from '../src/files/split.js'
import { readTypes, schemaOf } from '../src/schema/from-types.js'

const types = readTypes(fileURLToPath(new URL('../src/types', import.meta.url)))
const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true })
ajv.addSchema(schemaOf(types, { closed: true }), 'broadsheet')
const errorsOf = (type: string, value: unknown): readonly string[] => {
  const validate = ajv.getSchema(`broadsheet#/$defs/${type}`)
  if (validate === undefined) throw new Error(`no schema for ${type}`)
  validate(JSON.parse(JSON.stringify(value)))
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

const ARTICLE = [
  'Harbour town votes to keep its ferry',
  'By Nora Lindqvist',
  'PORT ELLERY, March 4, 2021 (Coastline News) – Mayor Ada Moreno said on Thursday that the ferry “will sail for another ten years”.',
  '“We have waited long enough,” Moreno told reporters, according to the Ellery Gazette. Captain Joss Whitby retired in 2019.'
].join('\n\n')

describe('the JSON Schema', () => {
  it('describes a whole article, with no property that the types do not name', () => {
    expect(errorsOf('Article', parseArticle(ARTICLE, { documentDate: '2021-03-05' }))).toEqual([])
    expect(errorsOf('Article', parseArticle(ARTICLE))).toEqual([])
    expect(errorsOf('Article', parseArticle(''))).toEqual([])
  })

  it.each([
    ['one plain article', 'Ferry resumes\n\nThe boats run again.'],
    ['ruled articles', 'Ferry resumes\nBy Ines Okoro\n\nThe boats run again.\n\n---\n\nBridge closes\n\nRepairs take a week.\n'],
    ['JSON Lines with fields of its own', '{"title":"Ferry","text":"The boats run.","rank":1.5,"tags":["a",null,{"b":true}]}\n{"text":"Again."}\n'],
    ['nothing', '']
  ])('describes a file: %s', (_, source) => {
    expect(errorsOf('ArticleFile', splitFile(source))).toEqual([])
  })

  it('describes an archive', () => {
    const articles = [parseArticle(ARTICLE, { documentDate: '2021-03-05' }), parseArticle(ARTICLE.replace('Ada Moreno', 'Aida Moreno')), parseArticle('')]
    expect(errorsOf('Archive', linkArticles(articles))).toEqual([])
    expect(errorsOf('Archive', linkArticles([]))).toEqual([])
  })

  it('refuses what is no article', () => {
    expect(errorsOf('Article', {})).toContain(" must have required property 'source'")
    expect(errorsOf('Article', { ...parseArticle(ARTICLE), extra: 1 })).toEqual([' must NOT have additional properties'])
    expect(errorsOf('Article', { ...parseArticle(ARTICLE), title: null })).toEqual(['/title must be object'])
    const { blocks: [block], ...rest } = parseArticle(ARTICLE)
    expect(errorsOf('Article', { ...rest, blocks: [{ ...block, kind: 'poem' }] })).toEqual(['/blocks/0/kind must be equal to one of the allowed values'])
    expect(errorsOf('Article', { ...rest, blocks: [{ ...block, start: 0.5 }] })).toEqual(['/blocks/0/start must be integer'])
  })

  it('has a definition for each type that a root needs, with its comment', () => {
    const { $defs } = schemaOf(types)
    expect($defs).toHaveProperty('Quote.properties.kind.$ref', '#/$defs/QuoteKind')
    expect($defs).toHaveProperty('Span.description', 'A half-open range of UTF-16 offsets into the source.')
    expect($defs).toHaveProperty('Piece.required', ['start', 'end', 'text'])
    expect($defs).not.toHaveProperty('ArticleOptions')
  })
})

describe('schemaOf', () => {
  it.each([
    ['string', { type: 'string' }],
    ['readonly string[]', { type: 'array', items: { type: 'string' } }],
    ['ReadonlyArray<"a" | "b">', { type: 'array', items: { type: 'string', enum: ['a', 'b'] } }],
    ['readonly [from: number, to: number]', { type: 'array', prefixItems: [{ type: 'integer' }, { type: 'integer' }], items: false, minItems: 2, maxItems: 2 }],
    ['true', { const: true }],
    ['string | number', { anyOf: [{ type: 'string' }, { type: 'number' }] }],
    ['Readonly<Record<string, string>>', { type: 'object', additionalProperties: { type: 'string' } }],
    ['{ readonly [key: string]: boolean | null }', { type: 'object', additionalProperties: { anyOf: [{ type: 'boolean' }, { type: 'null' }] } }],
    ['{ readonly a?: string }', { type: 'object', properties: { a: { type: 'string' } } }]
  ])('%s', (type, expected) => {
    expect(schemaOf(`export interface Article { readonly value: ${type} }`).$defs).toHaveProperty('Article.properties.value', expected)
  })

  it.each(['Map<string, string>', '() => void', 'Missing', 'string & number'])('does not guess at %s', (type) => {
    expect(() => schemaOf(`export interface Article { readonly value: ${type} }`)).toThrow(/^schema: /)
  })
})
