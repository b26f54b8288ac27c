/** Which blocks tell the story, by what their lines look like. */
import { Evidence } from './evidence-names.js'

/** Sentences enough for a paragraph. */
export function isProse(names: readonly Evidence[]): boolean {
  return names.includes(Evidence.CutDatelined) || (names.includes(Evidence.EndsSentence) && names.includes(Evidence.SeveralSentences)) || names.includes(Evidence.Words29To45) || names.includes(Evidence.Words46Up)
}

/** A sentence or more of the story. */
export function tells(names: readonly Evidence[]): boolean {
  return isProse(names) || (names.includes(Evidence.EndsSentence) && (names.includes(Evidence.Words9To14) || names.includes(Evidence.Words15To28)))
}

/** No notice of the page, of cookies or newsletters. */
export const isStory = (names: readonly Evidence[]): boolean => !names.includes(Evidence.FurnitureOpening)
