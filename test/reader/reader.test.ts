/** The reader page in a real browser: Debian's Chromium, or the one that the environment variable CHROMIUM names. */
import { existsSync, readFileSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

const file = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const executablePath = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => path !== undefined && existsSync(path))
const where = executablePath ?? 'SKIPPED, no Chromium: install it (apt-get install chromium) or name it in CHROMIUM'

const ARTICLE = [
  'Lighthouse keeps its keeper',
  'PORT ELLERY (Coastline News) – Mayor Ada Moreno said on Monday that the lighthouse “will not go dark”.',
  'She was quoted by Ellery Radio as saying that the keeper, Joss Whitby, stays until 2031.'
].join('\n\n')

interface Medium {
  readonly colorScheme?: 'light' | 'dark'
  readonly reducedMotion?: 'reduce'
}

describe.skipIf(executablePath === undefined)(`the reader page (${where})`, () => {
  let browser: Browser
  let page: Page
  let session: CDPSession
  const wrong: string[] = []
  beforeAll(async () => {
    browser = await chromium.launch({ ...(executablePath !== undefined && { executablePath }), args: ['--no-sandbox'] })
    page = await browser.newPage({ hasTouch: true })
    session = await page.context().newCDPSession(page)
    page.on('pageerror', (error) => wrong.push(error.message))
    page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()))
    page.on('request', (request) => /^(?:file|data):/.test(request.url()) || wrong.push(`asks for ${request.url()}`))
  })
  afterAll(() => browser.close())
  afterEach(() => expect(wrong.splice(0), 'errors, or requests that leave the page').toEqual([]))

  const open = async (width: number, { colorScheme = 'light', reducedMotion }: Medium = {}): Promise<void> => {
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ colorScheme, reducedMotion: reducedMotion ?? 'no-preference' })
    await page.goto(pathToFileURL(file('examples/reader/index.html')).href)
    await page.mouse.move(0, 0)
    await page.addScriptTag({ path: file('test/reader/in-page.js') })
  }
  const paste = async (text: string): Promise<void> => {
    await page.fill('#source', text)
    await page.click('button[type=submit]')
  }
  const texts = (selector: string): Promise<readonly string[]> => page.locator(selector).allInnerTexts()
  const inPage = (expression: string): Promise<unknown> => page.evaluate(`inPage.${expression}`)
  const style = (selector: string, property: string): Promise<unknown> => page.evaluate(`getComputedStyle(document.querySelector(${JSON.stringify(selector)})).${property}`)
  const card = (): Promise<string> => page.locator('#about').innerText()
  /** What Chromium tells assistive technology: role and name of everything that it does not leave out. */
  const told = async (): Promise<readonly { readonly role: string; readonly name: string }[]> => {
    const { nodes } = await session.send('Accessibility.getFullAXTree')
    return nodes.filter(({ ignored }) => !ignored).map(({ role, name }) => ({ role: String(role?.value), name: String(name?.value ?? '') }))
  }

  it('opens from the file system and shows the sample, which is one of the example articles', async () => {
    await open(1280)
    expect(await page.inputValue('#source')).toBe(readFileSync(file('examples/articles/3-open-quote-and-brackets.txt'), 'utf8'))
    expect(await texts('#people button')).toContainEqual(expect.stringContaining('Qassem al-Idrissi'))
    expect(await page.locator('.block').count()).toBeGreaterThan(10)
  })

  it('marks the parts, people, quotes and dates of an article, and loses no word of it', async () => {
    await open(1280)
    await paste(ARTICLE)
    expect(await texts('.block.title')).toEqual([expect.stringContaining('Lighthouse keeps its keeper')])
    expect(await texts('#article .person:not(.role)')).toEqual(['Ada Moreno', 'She', 'Joss Whitby'])
    expect(await texts('#article .date')).toEqual(['Monday', '2031'])
    expect(await texts('#quotes button')).toEqual([expect.stringContaining('Ada Moreno'), expect.stringContaining('Ada Moreno → Ellery Radio')])
    expect(String(await inPage('words()')).replace(/\s+/g, '')).toBe(ARTICLE.replace(/\s+/g, ''))
  })

  it('sees dates from the day that is filled in; that of the sample is not that of another article', async () => {
    await open(1280)
    await paste(ARTICLE)
    expect(await page.inputValue('#date')).toBe('')
    expect(await page.locator('#message').innerText()).toContain('No day of writing is known')
    await page.fill('#date', '2024-03-12')
    await page.click('button[type=submit]')
    expect(await texts('#dates button')).toEqual([expect.stringContaining('2024-03-11'), expect.stringContaining('2031')])
  })

  it('reads what is pasted without another click', async () => {
    await open(1280)
    await inPage(`pasteInto(document.querySelector('#source'), ${JSON.stringify(ARTICLE)})`)
    await page.locator('#people button', { hasText: 'Joss Whitby' }).waitFor()
  })

  it('tells who is who where the pointer is, and through whom it was said', async () => {
    await open(1280)
    await paste(ARTICLE)
    await page.hover('#article .person.pronoun')
    expect(await card()).toMatch(/Ada Moreno[^]*Mayor/)
    expect(await texts('#article .current')).toEqual(['Ada Moreno', 'She'])
    await page.hover('#article .date')
    expect(await card()).toContain('“Monday”')
    await page.hover('[data-mark="quote-1"]')
    expect(await texts('.chain li')).toEqual(['Ada Moreno', 'Ellery Radio', 'this article'])
  })

  it('is used by keyboard alone: one stop in the article, arrow keys between its marks, Escape', async () => {
    await open(1280)
    await paste(ARTICLE)
    await page.focus('#legend [value=part]')
    await page.keyboard.press('Tab')
    expect(await inPage('focused()')).toBe('Coastline News: Coastline News')
    await page.keyboard.press('ArrowRight')
    expect(await inPage('focused()')).toBe('Ada Moreno: Ada Moreno')
    expect(await card()).toContain('Mayor')
    await page.keyboard.press('End')
    expect(await inPage('focused()')).toBe('2031: 2031')
    await page.keyboard.press('ArrowLeft')
    expect(await inPage('focused()')).toBe('Joss Whitby: Joss Whitby')
    expect(await style(':focus', 'outlineStyle')).toBe('solid')
    await page.keyboard.press('Escape')
    expect(await card()).toContain('Who, what, when')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await inPage('focused()')).toBe('Ada Moreno: Ada Moreno')
  })

  it('tells assistive technology the same', async () => {
    await open(1280)
    await paste(ARTICLE)
    const tree = await told()
    // Chromium gives headings as they are shown: in capitals.
    const names = tree.map(({ role, name }) => `${role}: ${name}`.toLowerCase())
    for (const expected of [
      'link: skip to what was found', 'heading: broadsheet', 'textbox: article', 'button: read', 'button: sample article', 'group: show', 'checkbox: people',
      'article: the article, marked', 'complementary: what was found', 'heading: people', 'heading: who said what',
      'button: she: ada moreno', 'button: monday: xxxx-wxx-1', 'button: quote 2: ada moreno, through ellery radio'
    ]) expect(names).toContain(expected)
    expect(tree.filter(({ role, name }) => ['button', 'checkbox', 'textbox', 'link', 'article'].includes(role) && name === '')).toEqual([])
    expect(await inPage('nested()')).toBe(0)
  })

  it.each([320, 390])('is read on a phone %i wide: nothing to scroll sideways, a tap shows who is who, and closes again', async (width) => {
    await open(width)
    await paste(`${ARTICLE}\n\n${'unbroken'.repeat(30)} said Ada Moreno.`)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
    expect(await page.locator('#card').isVisible()).toBe(false)
    await page.tap('#article .person.pronoun')
    expect(await card()).toContain('Ada Moreno')
    const box = await page.locator('#card').boundingBox()
    expect(box && Math.round(box.y + box.height)).toBe(800)
    await page.tap('#close')
    expect(await page.locator('#card').isVisible()).toBe(false)
  })

  it('hides what is not wanted', async () => {
    await open(1280)
    expect(await style('#article .person', 'textDecorationLine')).toBe('underline')
    await page.uncheck('#legend [value=person]')
    expect(await style('#article .person', 'textDecorationLine')).toBe('none')
    await page.uncheck('#legend [value=part]')
    expect(await page.locator('.kind').first().isVisible()).toBe(false)
  })

  it.each(['light', 'dark'] as const)('can be read in a %s room: contrast of at least 4.5 to 1 (WCAG 2.2, 1.4.3), and nothing moves that should not', async (colorScheme) => {
    await open(1280, { colorScheme, reducedMotion: 'reduce' })
    await page.hover('[data-mark="quote-2"]')
    expect(await style('html', 'scrollBehavior')).toBe('auto')
    expect(await inPage('lowContrast()')).toEqual([])
  })

  it('takes the empty article', async () => {
    await open(390)
    await paste('')
    expect(await page.locator('#message').innerText()).toContain('0 blocks')
    expect(await page.locator('#people').isVisible()).toBe(false)
  })
})
