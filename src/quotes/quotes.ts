import type { Who } from '../names/people.js'
import type { ArticleText } from '../text/text.js'
import type { Issue, Quote } from '../types.js'

/** Finds every quote of an article, with its speaker and the chain of sources. */
export function readQuotes(_text: ArticleText, _who: Who): { readonly quotes: readonly Quote[]; readonly issues: readonly Issue[] } {
  return { quotes: [], issues: [] }
}
