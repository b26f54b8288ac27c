import { extractDates } from '../../src/dates/extract.js'
import type { DateMention } from '../../src/types.js'

/**
 * Cases as sentences that hold their answers: `She left on {Friday=2024-03-08}.` Behind the value may stand a type
 * (`:SET`), a modifier (`/START`), a quantity (`*EVERY`) or a frequency (`#2X`); a slash behind a value that is an interval (`2010/2011/`). What stands in no braces must not be found.
 */
export function cases(text: string): string[] {
  return text.split('\n').map((line) => line.trim()).filter((line) => line !== '')
}

/** The sentence without its answers. */
export function plain(marked: string): string {
  return marked.replaceAll(/\{(?<plain>[^={}]*)=[^{}]*\}/g, '$<plain>')
}

/** The sentence with the answers that the library gives, as detailed as the marked one. */
export function answered(marked: string, documentDate: string | undefined): string {
  const source = plain(marked)
  const details = [...marked.matchAll(/\{[^={}]*=(?<details>[^{}]*)\}/g)].map((match) => match.groups?.['details'] ?? '')
  let result = ''
  let at = 0
  extractDates(source, documentDate === undefined ? {} : { documentDate }).forEach((date: DateMention, index) => {
    const wanted = details[index] ?? ':/*#'
    result += `${source.slice(at, date.start)}{${date.text}=${date.value ?? ''}`
    if (wanted.includes(':')) result += `:${date.type}`
    if (wanted.includes('/')) result += `/${date.mod ?? ''}`
    if (wanted.includes('*')) result += `*${date.quant ?? ''}`
    if (wanted.includes('#')) result += `#${date.freq ?? ''}`
    result += '}'
    at = date.end
  })
  return result + source.slice(at)
}
