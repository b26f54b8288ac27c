import type { ArticleText } from '../text/text.js'
import type { DateMention, Issue } from '../types.js'

/** Finds every date of an article. `reference` is the ISO day (or month, or year) that the article was written. */
export function readDates(_text: ArticleText, _reference: string | undefined): { readonly dates: readonly DateMention[]; readonly issues: readonly Issue[] } {
  return { dates: [], issues: [] }
}
