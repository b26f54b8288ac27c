import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/index.js'

const command = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const example = fileURLToPath(new URL('../../examples/articles/6-wrapped-with-byline.txt', import.meta.url))
const folderOfExamples = fileURLToPath(new URL('../../examples/articles/', import.meta.url))
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
  })

  it.each([40, 80])('fits a terminal %i wide', (width) => {
    const articles = readdirSync(folderOfExamples).filter((name) => name.endsWith('.txt')).map((name) => join(folderOfExamples, name))
    const { stdout } = run(['--date', '2024-03-13', ...articles], '', { COLUMNS: String(width) })
    expect(stdout.split('\n').filter((line) => line.length > width && /\s/.test(line.trim()))).toEqual([])
    const linked = run(['link', ...articles.filter((name) => name.includes('link'))], '', { COLUMNS: String(width) }).stdout
    expect(linked.split('\n').filter((line) => line.length > width && /\s/.test(line.trim()))).toEqual([])
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
    expect(stderr.trimEnd().split('\n')).toEqual([`broadsheet: ${join(folder, 'missing.txt')}: no such file`, `broadsheet: ${folder}: is a folder: name the files in it`])
    expect(stdout).toContain('Islanders fear new boats')
  })

  it('tells what is wrong in one line, reads nothing, and exits 2', () => {
    expect(run(['--nope', example])).toEqual({ status: 2, stdout: '', stderr: 'broadsheet: unknown option --nope (broadsheet --help)\n' })
    expect(run(['--date', '2024-02-30', example])).toEqual({ status: 2, stdout: '', stderr: 'broadsheet: --date takes a day such as 2024-03-12, not "2024-02-30"\n' })
  })

  it('says what it is', () => {
    expect(run(['--version']).stdout).toBe('0.1.0\n')
    const { status, stdout } = run(['--help'])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^broadsheet: reads English news articles/)
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([])
    for (const part of ['Usage', 'Exit status', 'Environment', 'Examples', '--csv TABLE', 'proquest']) expect(stdout).toContain(part)
    expect(run(['-h']).stdout).toBe(stdout)
  })

  it.each([['--json'], ['--csv', 'quotes']])('%s: goes on after a file that it cannot read', (...words) => {
    const { status, stdout, stderr } = run([...words, join(folder, 'missing.txt'), example])
    expect(status).toBe(1)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(stdout).toContain('Olav Breivik')
  })

  it('is quiet when its reader has enough', () => {
    const command = `${JSON.stringify(process.execPath)} ${JSON.stringify(fileURLToPath(new URL('../../dist/cli.js', import.meta.url)))}`
    const articles = Array.from({ length: 100 }, () => JSON.stringify(example)).join(' ')
    for (const words of ['--jsonl', '--json']) {
      const { stdout, stderr } = spawnSync('bash', ['-c', `set -o pipefail; ${command} ${words} ${articles} | head -c 10 > /dev/null; echo \${PIPESTATUS[0]}`], { encoding: 'utf8' })
      expect([words, stdout, stderr]).toEqual([words, '0\n', ''])
    }
  })

  it('takes nothing, and says so', () => {
    expect(run([])).toEqual({ status: 0, stdout: '', stderr: 'broadsheet: standard input: The file holds no text\n' })
    expect(run([''])).toEqual({ status: 1, stdout: '', stderr: 'broadsheet: "": no such file\n' })
  })

  it('shows the articles of an export, each under what its record says', () => {
    const { stdout } = run([join(folderOfExamples, 'export-nexis.txt'), '--people'])
    expect(stdout.match(/^─+$/gm)).toHaveLength(2)
    expect(stdout).toContain('Negotiator stays after all')
  })

  it('reads bytes that are no text', () => {
    const file = join(folder, 'binary')
    writeFileSync(file, Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256)))
    expect(run([file]).status).toBe(0)
  })
})
