/** Lines of heads that need no label to be known: dates and bylines. */
import { statedDate } from '../calendar/stated.js'

/** Who owns an article, beside its head or at its end. */
export const COPYRIGHT = /^\s{0,80}(?:Copyright\b|©|\(c\)|All Rights Reserved|Alle Rechte vorbehalten|Tous droits r[ée]serv[ée]s)/i

/** "By Maria Okafor": the word, then names. */
export function isByline(text: string): boolean {
  const line = text.trim()
  return line.length <= 160 && /^(?:by|BY|By|Von|VON|Par|PAR|Door|DOOR)[ :\u00a0]\s*\p{Lu}/u.test(line) && !/[.!?]["”]?$/.test(line.replace(/\b\p{Lu}\.$/u, ''))
}

/** A line that is a date, a weekday and a time, and hardly anything else. */
export function isDateLine(text: string): boolean {
  const line = text.trim()
  if (line.length > 120 || !/\d{4}/.test(line)) return false
  const date = statedDate(line)
  if (date === undefined) return false
  const before = line.slice(0, date.start).trim()
  // "LOAD-DATE: March 3, 2021" is a field with a date, no date line.
  if (before.endsWith(':') && !/^(?:published|posted|updated|date)(?: on)?:$/i.test(before)) return false
  const rest = before + ' ' + line.slice(date.end)
  return (rest.match(/[\p{L}\p{N}]+/gu) ?? []).length <= 3 && rest.trim().length <= date.end - date.start
}
