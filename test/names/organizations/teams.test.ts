import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../../src/article.js'

const named = (text: string): readonly string[] => parseArticle(`A long weekend of games ends\n\n${text}\n\nThe talks are expected to last until the weekend, and nobody there would say more about them.`).organizations.map(({ name }) => name)

describe('plurals behind the article that play are teams', () => {
  it.each([
    ['The Otters beat the Stoats in overtime. The Otters rest today.', ['Otters', 'Stoats']],
    ['On Friday the Otters fell to the Skarnics, who rested.', ['Otters', 'Skarnics']],
    ['The Lanterns lost, 4-1, to nobody they knew. The Lanterns have a 9-6 record.', ['Lanterns']],
    ['They traded him to the Lanterns. A loss to the Badgers was the last.', ['Lanterns', 'Badgers']],
    ['Lanterns coach Ann Marsh left. The Lanterns won 3-1.', ['Lanterns']],
    // A people, and whatever has its capital for another reason.
    ['The Swedes beat the Danes 4-1.', []],
    ['The Lanterns were lit. He likes the Otters.', []],
    ['Plus, the Games were fun. The others won.', []]
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected))
})
