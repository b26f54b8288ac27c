import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../../src/article.js'
import type { Article } from '../../../src/types.js'

const folder = new URL('../../golden/names/', import.meta.url)

/** Who is in an article, as `expected.json` writes it down: words instead of offsets, each mention in the order of the text. */
function told({ people, organizations, mentions }: Article): Record<string, unknown> {
  const textOf = (list: readonly number[]): readonly string[] => list.map((at) => mentions[at]?.text ?? '')
  return {
    people: people.map((person) => ({
      name: person.name,
      ...(person.gender && { gender: person.gender }),
      ...(person.roles.length > 0 && { roles: person.roles }),
      mentions: textOf(person.mentions)
    })),
    organizations: organizations.map((organization) => ({
      name: organization.name,
      ...(organization.kind && { kind: organization.kind }),
      mentions: textOf(organization.mentions)
    }))
  }
}

describe('golden articles', () => {
  it.each(readdirSync(folder))('%s', (name) => {
    const source = readFileSync(new URL(`${name}/source.txt`, folder), 'utf8')
    const expected: unknown = JSON.parse(readFileSync(new URL(`${name}/expected.json`, folder), 'utf8'))
    const article = parseArticle(source)
    for (const mention of article.mentions) expect(source.slice(mention.start, mention.end)).toBe(mention.text)
    expect(told(article)).toEqual(expected)
  })
})
