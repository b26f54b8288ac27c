// What a TypeScript user of the package writes. Compiled as ES module, as CommonJS and as for bundlers.
import { type Article, linkArticles, parseArticle, type Quote } from 'broadsheet'
import { decode } from 'broadsheet/decode'
import { articlesOf, type RecordedArticle } from 'broadsheet/stream'

const article: Article = parseArticle('', { documentDate: '2024-03-12' })
export const quotes: readonly Quote[] = article.quotes
export const speaker: string | undefined = article.quotes[0]?.speaker?.name
export const text: string = decode(new Uint8Array())
export const articles: AsyncIterable<RecordedArticle> = articlesOf([''])
export const people: number = linkArticles([article]).people.length
// @ts-expect-error the lists are readonly
article.quotes.push()
// @ts-expect-error a day is a string
parseArticle('', { documentDate: 20240312 })
// @ts-expect-error what may be absent has to be asked for
export const title: string = article.title.text
