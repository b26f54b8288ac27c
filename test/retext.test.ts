import { readFileSync } from 'node:fs'
import rehypeParse from 'rehype-parse'
import rehypeRetext from 'rehype-retext'
import rehypeStringify from 'rehype-stringify'
import remarkParse from 'remark-parse'
import remarkRetext from 'remark-retext'
import remarkStringify from 'remark-stringify'
import retextEnglish from 'retext-english'
import retextStringify from 'retext-stringify'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { type Article, parseArticle } from '../src/index.js'
import retextBroadsheet from '../src/retext.js'

const source = readFileSync(new URL('../examples/articles/5-machine-translated.txt', import.meta.url), 'utf8')

describe('the plugin', () => {
  it('gives the article of parseArticle and leaves text and tree as they were', async () => {
    const plain = unified().use(retextEnglish)
    const file = new VFile(source)
    const tree = plain.parse(file)
    const before = JSON.stringify(tree)
    await unified().use(retextBroadsheet, { documentDate: '2024-03-12' }).run(tree, file)
    expect(JSON.stringify(tree)).toBe(before)
    expect(file.data.article).toEqual(parseArticle(source, { documentDate: '2024-03-12' }))
    expect(String(await unified().use(retextEnglish).use(retextBroadsheet).use(retextStringify).process(source))).toBe(source)
  })

  it('says issues as messages with their places', async () => {
    const file = await unified().use(retextEnglish).use(retextBroadsheet).use(retextStringify).process(source)
    const issues = file.data.article?.issues ?? []
    expect(issues.length).toBeGreaterThan(0)
    expect(file.messages.map((message) => message.ruleId)).toEqual(issues.map((issue) => issue.rule))
    const [message] = file.messages
    const [issue] = issues
    expect(message?.source).toBe('broadsheet')
    expect(message?.line).toBe(source.slice(0, issue?.start).split('\n').length)
    expect(message?.fatal).toBe(false)
  })

  it('says only the issues that are wanted', async () => {
    const none = await unified().use(retextEnglish).use(retextBroadsheet, { messages: false }).use(retextStringify).process(source)
    expect(none.messages).toEqual([])
    const other = await unified().use(retextEnglish).use(retextBroadsheet, { messages: ['no-such-rule'] }).use(retextStringify).process(source)
    expect(other.messages).toEqual([])
  })

  it('works behind remark-retext and rehype-retext', async () => {
    const text = 'Harbour opens\n\nKari Nordvik said the quay was open.'
    const markdown = await unified()
      .use(remarkParse)
      .use(remarkRetext, unified().use(retextEnglish).use({ plugins: [retextBroadsheet] }))
      .use(remarkStringify)
      .process(text)
    expect(markdown.data.article?.title?.text).toBe('Harbour opens')
    expect(String(markdown).trim()).toBe(text)
    const html = await unified()
      .use(rehypeParse, { fragment: true })
      .use(rehypeRetext, unified().use(retextEnglish).use({ plugins: [retextBroadsheet] }))
      .use(rehypeStringify)
      .process('<p>Kari Nordvik said the quay was open.</p>')
    expect(html.data.article?.source).toBe('<p>Kari Nordvik said the quay was open.</p>')
    expect(String(html)).toBe('<p>Kari Nordvik said the quay was open.</p>')
  })

  it('names a wrong option', () => {
    expect(() => retextBroadsheet({ documentDate: 'yesterday' })).toThrow(new TypeError('options.documentDate: expected an ISO 8601 day or date-time such as "2019-02-26", got "yesterday"'))
  })

  it('types file.data.article', () => {
    expectTypeOf(new VFile().data.article).toEqualTypeOf<Article | undefined>()
  })
})
