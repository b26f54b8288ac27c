import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/index.js'

const command = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const example = fileURLToPath(new URL('../../examples/articles/6-wrapped-with-byline.txt', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'broadsheet-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = (words: readonly string[], input = '', environment: Record<string, string> = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...words], { input, encoding: 'utf8', env: { ...process.env, NO_COLOR: '', FORCE_COLOR: '', ...environment } })
  return { status, stdout, stderr }
}

describe('the command', () => {
  it('reports an article that a person would read', () => {
    const { status, stdout } = run([example])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^Islanders fear new boats/m)
    expect(stdout).toContain('People')
    expect(stdout).toContain('Olav Breivik')
    expect(stdout).toContain('Who said what')
    expect(stdout).toContain('When')
    expect(stdout.split('\n').filter((line) => line.length > 100)).toEqual([])
  })

  it('reads standard input', () => {
    expect(run([], 'Kari Nordvik said the quay was open.').stdout).toContain('Kari Nordvik')
  })

  it('prints JSON: one article, or an array of several', () => {
    const source = readFileSync(example, 'utf8')
    expect(JSON.parse(run(['--json', '--date', '2024-03-13', example]).stdout)).toEqual(parseArticle(source, { documentDate: '2024-03-13' }))
    expect(JSON.parse(run(['--json', example, example]).stdout)).toHaveLength(2)
  })

  it('prints JSON Lines', () => {
    const lines = run(['--jsonl', example, example]).stdout.trimEnd().split('\n')
    expect(lines.map((line) => Object.keys(JSON.parse(line) as object).includes('quotes'))).toEqual([true, true])
  })

  it('prints only the parts asked for', () => {
    const { stdout } = run(['--people', example])
    expect(stdout).toContain('People')
    expect(stdout).not.toContain('Who said what')
  })

  it('prints CSV that a spreadsheet does not run', () => {
    const file = join(folder, 'formula.txt')
    writeFileSync(file, 'Quay\n\n“=1+1, said the sea,” Kari Nordvik said.\n')
    const { stdout } = run(['--csv', 'quotes', file])
    expect(stdout.split('\r\n')[0]).toBe('file,title,speaker,as,cue,to,through,kind,act,words,start,end')
    expect(stdout).toContain(`"'=1+1, said the sea`)
  })

  it('uses colour only where it is wanted', () => {
    expect(run([example]).stdout).not.toContain('\u001b[')
    expect(run([example], '', { FORCE_COLOR: '1' }).stdout).toContain('\u001b[')
  })

  it('goes on after a file that it cannot read, and exits 1', () => {
    const { status, stdout, stderr } = run([join(folder, 'missing.txt'), folder, example])
    expect(status).toBe(1)
    expect(stderr.trimEnd().split('\n')).toEqual([`broadsheet: ${join(folder, 'missing.txt')}: no such file`, `broadsheet: ${folder}: is a folder`])
    expect(stdout).toContain('Islanders fear new boats')
  })

  it.each([
    [['--nope'], "Unknown option '--nope'"],
    [['--json', '--jsonl'], '--json and --jsonl exclude each other'],
    [['--csv', 'cats'], '--csv takes quotes, people, dates, not "cats"'],
    [['--date', '2024-02-30'], 'got "2024-02-30"'],
    [['link'], 'link needs files']
  ])('%j is wrong', (words, message) => {
    const { status, stdout, stderr } = run(words)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(message)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })

  it('says what it is', () => {
    expect(run(['--version']).stdout).toBe('0.1.0\n')
    const { status, stdout } = run(['--help'])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^broadsheet: reads English news articles/)
    expect(stdout).not.toContain('{')
  })

  it('reads bytes that are no text', () => {
    const file = join(folder, 'binary')
    writeFileSync(file, Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256)))
    expect(run([file]).status).toBe(0)
  })
})
