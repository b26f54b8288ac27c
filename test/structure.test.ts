import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path/posix'
import { describe, expect, it } from 'vitest'

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/')).filter((file) => file.endsWith('.ts'))
/** A file at the top is a room of its own. */
const roomOf = (file: string): string => (file.includes('/') ? dirname(file) : file)
const IMPORT = /^(?:import|export) (?<kind>type )?[^;]*? ?from '(?<path>\.[^']*)'/gm

/** What each file or room imports; of types alone nothing is left when the program runs. */
function imports(of: (file: string) => string, types: boolean): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const file of files) {
    const own = of(file)
    const into = found.get(own) ?? found.set(own, new Set()).get(own)!
    for (const { groups } of readFileSync(join('src', file), 'utf8').matchAll(IMPORT)) {
      const other = of(normalize(join(dirname(file), groups!['path']!)).replace(/\.js$/, '.ts'))
      if (other !== own && (types || groups!['kind'] === undefined)) into.add(other)
    }
  }
  return found
}

/** The first way found that leads back to where it began. */
function circle(graph: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] | undefined {
  const done = new Set<string>()
  const visit = (at: string, way: readonly string[]): readonly string[] | undefined => {
    if (way.includes(at)) return [...way.slice(way.indexOf(at)), at]
    if (done.has(at)) return undefined
    for (const next of graph.get(at) ?? []) {
      const found = visit(next, [...way, at])
      if (found) return found
    }
    done.add(at)
    return undefined
  }
  for (const at of graph.keys()) {
    const found = visit(at, [])
    if (found) return found
  }
  return undefined
}

describe('imports go one way', () => {
  it('finds what it looks for', () => {
    expect(imports(roomOf, false).get('names/people')).toContain('names/finding')
    expect(circle(new Map([['a', new Set(['b'])], ['b', new Set(['c'])], ['c', new Set(['b'])]]))).toEqual(['b', 'c', 'b'])
  })
  it('between folders', () => expect(circle(imports(roomOf, false))).toBeUndefined())
  it('between files', () => expect(circle(imports((file) => file, false))).toBeUndefined())
  it('between the public types', () => {
    const graph = imports((file) => file, true)
    const types = new Map([...graph].filter(([file]) => file.startsWith('types')))
    expect(types.get('types/article.ts')).toContain('types/blocks.ts')
    expect([...types.values()].flatMap((into) => [...into]).filter((file) => !file.startsWith('types/'))).toEqual([])
    expect(circle(types)).toBeUndefined()
  })
})
