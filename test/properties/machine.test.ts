import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { WHOLE } from './articles.js'

const run = promisify(execFile)

/** What the built package makes of an article in a process of its own, under this environment. */
async function articleUnder(environment: Readonly<Record<string, string>>): Promise<string> {
  const code = `import { parseArticle } from './dist/index.js'; process.stdout.write(JSON.stringify([parseArticle(${JSON.stringify(WHOLE)}), parseArticle(${JSON.stringify(WHOLE)}, { documentDate: '2019-02-26T23:30:00-05:00' })]))`
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', code], { env: { ...process.env, ...environment } })
  return stdout
}

describe('the machine does not matter', () => {
  it('gives the same article under any time zone and locale', async () => {
    const first = await articleUnder({ TZ: 'UTC', LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8' })
    expect(JSON.parse(first)).toHaveLength(2)
    const others = await Promise.all([
      articleUnder({ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }),
      articleUnder({ TZ: 'America/St_Johns', LANG: 'C', LC_ALL: 'C' })
    ])
    for (const other of others) expect(other).toBe(first)
  })
})
