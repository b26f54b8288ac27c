/** Every regular expression of the library, looked at by a detector of those that take more than linear time. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkSync } from 'recheck'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

interface Expression {
  readonly where: string
  readonly source: string
  readonly flags: string
}

function expressionsOf(file: string): Expression[] {
  const found: Expression[] = []
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true)
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const close = node.text.lastIndexOf('/')
      found.push({ where: `${file}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`, source: node.text.slice(1, close), flags: node.text.slice(close + 1) })
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

const all = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts')).flatMap((path) => expressionsOf(join('src', path)))

// Half a minute of work: part of `npm run lint`, not of every test run.
describe.skipIf(process.env['BROADSHEET_LINT'] === undefined)('regular expressions', () => {
  it('are found', () => {
    expect(all.length).toBeGreaterThan(50)
  })

  it('never take exponential time', () => {
    const bad: string[] = []
    for (const { where, source, flags } of all) {
      const result = checkSync(source, flags.replace(/[dv]/g, ''), { timeout: 2_000, checker: 'automaton' })
      if (result.status === 'vulnerable' && result.complexity.type === 'exponential') bad.push(`${where} ${result.complexity.summary}: /${source}/${flags}`)
    }
    expect(bad).toEqual([])
  })
})
