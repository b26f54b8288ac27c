import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../../src/article.js'

const read = (text: string): ReturnType<typeof parseArticle> => parseArticle(`Talks go on in the harbour town\n\n${text}\n\nThe talks are expected to last until the weekend, and nobody there would say more about them.`)
const named = (text: string): readonly string[] => read(text).organizations.map(({ name }) => name)

describe('bodies in small letters behind their place', () => {
  it.each([
    ['On Friday the Peruvian army came.', ['Peruvian army']],
    ['Kenya\u2019s home affairs ministry denied it.', ['Kenya\u2019s home affairs ministry']],
    ['She told Leeds city council and New Zealand police.', ['Leeds city council', 'New Zealand police']],
    ['The Chilean military said so, and the Chilean armed forces agreed.', ['Chilean military', 'Chilean armed forces']],
    ['Skarno police said so. The Eastern Isles council met.', ['Skarno police', 'Eastern Isles council']],
    // Whoever serves it.
    ['A Danish navy officer spoke.', ['Danish navy']],
    ['The Lima police station burned, and the Chilean military operation ended.', []],
    ['Peru strikes army bases. Chile arrests police.', []],
    ['On Friday police in Lima and the army came. The Catholic parliament is none.', []],
    ['A Danish court and a Danish agency spoke.', []]
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected))

  it('are roles, no names, and one body under each of their forms', () => {
    const { mentions, organizations } = read('Peru\u2019s army came on Friday. The Peruvian Army said the army was late. The Peruvian army left.')
    expect(organizations.map(({ name, kind, aliases }) => [name, kind, aliases])).toEqual([['Peruvian Army', 'military', ['Peruvian Army']]])
    expect(mentions.map(({ kind, text, organization }) => [kind, text, organization])).toEqual([
      ['role', 'Peru\u2019s army', 0], ['name', 'Peruvian Army', 0], ['role', 'the army', 0], ['role', 'Peruvian army', 0]
    ])
  })
})
