import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { answered, cases } from './cases.js'

const folder = new URL('./tables/', import.meta.url)

/** Written on a Tuesday, the twelfth of March. */
const WRITTEN = '2024-03-12'

for (const file of readdirSync(folder).sort()) {
  describe(file.replace('.txt', ''), () => {
    it.each(cases(readFileSync(new URL(file, folder), 'utf8')))('%s', (marked) => {
      expect(answered(marked, WRITTEN)).toBe(marked)
    })
  })
}
