import { articleLexicon } from '../../src/lexicon/article-lexicon.js'
import { readParts } from '../../src/text/page/blocks.js'
import { readSentences } from '../../src/text/sentences/sentences.js'
import { type ArticleText, readText } from '../../src/text/text.js'

/** A string as the finders see it. */
export function textOf(source: string): ArticleText {
  const { blocks, sentences } = readSentences(source, readParts(source).blocks)
  return readText(source, blocks, sentences, articleLexicon())
}
