/** "BUSINESS; Pg. 3": the section and what Nexis prints behind it. */
import type { Field } from './format.js'
import { partOf } from './labels.js'

/** Cuts the page and the version off the section; the whole value is kept as it stands. */
export function narrowSection(fields: readonly Field[]): Field[] {
  return fields.flatMap((field) => {
    if (field.role !== 'section') return [field]
    const { text } = field.value
    const semicolon = text.indexOf(';')
    const page = text.search(/[,;]?\s{0,4}\b(?:Pg|[PSp])\.\s?\p{L}?\d/u)
    const end = semicolon >= 0 && (page < 0 || semicolon < page) ? semicolon : page
    const whole: Field = { label: field.label, value: field.value }
    return end < 0 ? [field] : end === 0 ? [whole] : [{ ...field, value: partOf(field, 0, end) }, whole]
  })
}
