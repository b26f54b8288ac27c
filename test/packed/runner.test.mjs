// Node's own test runner: node --test
import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import test from 'node:test'
import * as imported from 'broadsheet'

const required = createRequire(import.meta.url)('broadsheet')
const source = 'AGADIR (North Wire) – The quay opened on Monday, harbour master Rania Haddad told reporters.'

test('import and require give the same functions, and these the same results', () => {
  assert.deepEqual(Object.keys(imported).sort(), Object.keys(required).sort())
  assert.deepEqual(imported.parseArticle(source), required.parseArticle(source))
})

test('an article is plain JSON', () => {
  const article = imported.parseArticle(source, { documentDate: '2024-03-12' })
  assert.deepEqual(JSON.parse(JSON.stringify(article)), article)
  assert.equal(article.people[0].name, 'Rania Haddad')
})
