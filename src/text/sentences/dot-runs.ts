import { isBlank } from '../../span.js'
import { isCapital } from '../characters.js'

/**
 * Full stops with blanks between them: three leave words out, four end a sentence (Chicago Manual of Style, 13.50–13.54).
 *
 * Tells of the full stop at `from`, with `next` behind its blanks, whether the sentence goes on; `undefined` when it is a full stop like others.
 */
export function dotsGoOn(source: string, from: number, next: number, start: number): boolean | undefined {
  const apart = from > start && isBlank(source.charCodeAt(from - 1))
  if (source.charCodeAt(next) === 46 && next === from + 2) return !(!apart && source.charCodeAt(next + 1) === 32 && endsBeforeDots(source, next))
  if (!apart) return undefined
  const dots = countBefore(source, from, start)
  return dots > 1 && dots < 4 ? true : undefined
}

/** "compounds. . . . The practice": the first dot ends the sentence when three more lead to a capital. */
function endsBeforeDots(source: string, at: number): boolean {
  let dots = 0
  let to = at
  while (dots < 4 && source.charCodeAt(to) === 46) {
    dots++
    to += source.charCodeAt(to + 1) === 32 ? 2 : 1
  }
  return dots === 3 && isCapital(source.charCodeAt(to))
}

function countBefore(source: string, from: number, start: number): number {
  let dots = 1
  for (let at = from; at - 2 >= start && dots < 5 && source.charCodeAt(at - 1) === 32 && source.charCodeAt(at - 2) === 46; at -= 2) dots++
  return dots
}
