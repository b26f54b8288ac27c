import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { splitArticle } from '../../../src/split.js'

/** One folder a layout: add a case by adding a folder, without reading code. */
const folder = new URL('../../golden/blocks/', import.meta.url)

test.each(readdirSync(folder))('%s', (name) => {
  const read = (file: string): string => readFileSync(new URL(`${name}/${file}`, folder), 'utf8')
  const { title, deck, section, byline, dateline, published, issues, blocks } = splitArticle(read('source.txt'))
  expect({
    ...(title && { title: title.text }),
    ...(deck && { deck: deck.text }),
    ...(section && { section: section.text }),
    byline: byline.map(({ name: author, role, organization }) => ({ name: author, ...(role && { role }), ...(organization && { organization }) })),
    ...(dateline && { dateline: { ...(dateline.place && { place: dateline.place }), ...(dateline.agency && { agency: dateline.agency }) } }),
    ...(published && { published: published.value }),
    issues: issues.map((issue) => issue.rule),
    blocks: blocks.map((block) => `${block.kind}: ${block.text}`)
  }).toEqual(JSON.parse(read('expected.json')))
})
