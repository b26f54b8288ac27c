/** Plain text of the little HTML that services and mails put into bodies: paragraphs apart, tags gone, references decoded. */
import { readableHtml } from '../source/reading.js'

/** `html` as plain text; a string that holds neither tags nor references comes back as it is. */
export function textOfHtml(html: string): string {
  if (!/<(?:p|div|br|html|body|span|h\d|ul|blockquote|article|table)\b/i.test(html)) return readableHtml(html)
  return readableHtml(html.replace(/\s+/g, ' '))
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
