import { parseArticle } from '../../../src/article.js'

/** The names of the people of an article. */
export function people(text: string): readonly string[] {
  return parseArticle(text).people.map((person) => person.name)
}

/** A sentence of running text after the headline, so that the sentence under test is never taken for one. */
export const story = (sentence: string): string => `Talks go on in the harbour town\n\n${sentence}\n\nThe talks are expected to last until the weekend, and nobody there would say more about them.`
