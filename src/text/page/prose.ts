/** Which blocks tell the story, by what their lines look like. */
import type { EvidenceName } from './block-scores.js'

/** Sentences enough for a paragraph. */
export function isProse(names: readonly EvidenceName[]): boolean {
  return names.includes('cut-datelined') || (names.includes('ends-sentence') && names.includes('several-sentences')) || names.includes('words-29-45') || names.includes('words-46-up')
}

/** A sentence or more of the story. */
export function tells(names: readonly EvidenceName[]): boolean {
  return isProse(names) || (names.includes('ends-sentence') && (names.includes('words-9-14') || names.includes('words-15-28')))
}

/** No notice of the page, of cookies or newsletters. */
export const isStory = (names: readonly EvidenceName[]): boolean => !names.includes('furniture-opening')
