import type { ArticleText } from '../text/text.js'
import type { ArticleHead, Mention, Organization, Person } from '../types.js'

/** Who is in an article: every mention, and the people and organizations that they are mentions of. */
export interface Who {
  readonly mentions: readonly Mention[]
  readonly people: readonly Person[]
  readonly organizations: readonly Organization[]
}

/** Finds the people and organizations of an article, each once. */
export function readPeople(_text: ArticleText, _head: ArticleHead): Who {
  return { mentions: [], people: [], organizations: [] }
}
