import { indexWithin } from '../../span.js'
import type { Span } from '../../types.js'

/** "1.", "2)", "• 9.", "a.": what an item of a list begins with. */
const FIRST_ITEM = /^(?<bullet>[•⁃‣▪·-]\s?)?(?<number>\d{1,2}|a)(?<stop>\.\)|\)|\.)\s/

/** A digit, "a" or a bullet: nothing else begins an item. */
const mayOpenItem = (code: number): boolean => (code >= 48 && code <= 57) || code === 97 || code === 45 || code > 127

/**
 * Cuts a list that stands on one line: "1. The first item 2. The second item". The markers must be of one style and
 * count up by one, so that a number at the end of a sentence is no item.
 */
export function itemsOf(source: string, start: number, end: number): Span[] {
  const whole: Span = { start, end }
  if (!mayOpenItem(source.charCodeAt(start))) return [whole]
  const groups = FIRST_ITEM.exec(source.slice(start, start + 8))?.groups
  if (groups === undefined) return [whole]
  const bullet = groups['bullet'] ?? ''
  const letter = groups['number'] === 'a'
  const items: Span[] = []
  let from = start
  for (let number = letter ? 98 : Number(groups['number']) + 1; ; number++) {
    const marker = `${bullet}${letter ? String.fromCharCode(number) : number}${groups['stop'] ?? '.'} `
    const at = indexWithin(source, ' ' + marker, from, end)
    if (at < 0 || (letter && number > 122)) break
    items.push({ start: from, end: at })
    from = at + 1
  }
  if (items.length === 0) return [whole]
  items.push({ start: from, end })
  return items
}
