import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../../src/article.js'

const read = (text: string): ReturnType<typeof parseArticle> => parseArticle(`A long weekend of sales ends\n\n${text}\n\nThe talks are expected to last until the weekend, and nobody there would say more about them.`)
const named = (text: string): readonly string[] => read(text).organizations.map(({ name }) => name)

describe('a house that is called by its owner and acts', () => {
  it.each([
    ['Skarno\u2019s said it would close. Shoppers at Skarno\u2019s agreed.', ['Skarno\u2019s']],
    ['The rival Brakvo\u2019s and Skarno\u2019s have sold three.', ['Brakvo\u2019s', 'Skarno\u2019s']],
    ['Wendy\u2019s will open in May.', ['Wendy\u2019s']],
    // Somebody's, or what somebody is.
    ['Ann Skarno came. Skarno\u2019s said to be late.', []],
    ['Skarno\u2019s said it would close, and Skarno wept.', []],
    ['Peru\u2019s has been the best. Skarno\u2019s is the best.', []]
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected))
})
