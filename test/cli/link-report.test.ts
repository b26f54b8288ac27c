import { describe, expect, it } from 'vitest'
import { linkReport } from '../../src/cli/link-report.js'
import { linkArticles } from '../../src/archive/link.js'
import { make } from '../archive/factory.js'

const plain = (text: string): string => text
const terminal = { width: 78, bold: plain, dim: plain, accent: plain }
const files = ['monday.txt', 'tuesday.txt', 'sport.txt']
const label = (article: number): string => files[article] ?? ''

describe('the report of linked articles', () => {
  const text = 'the drought dealt a heavy blow to growers on both shores'
  const archive = linkArticles([
    make({ date: '2023-10-03', title: 'Drought hits growers', people: ['Carmen Borg'], quotes: [{ text, by: 'Carmen Borg', via: 'Gozo Radio' }] }),
    make({
      date: '2023-10-04', title: 'Borg speaks', text: ['The well dried up in March 2019.'], people: ['Carmen Borg'],
      quotes: [{ text: text.replace('heavy', 'harsh'), by: 'Carmen Borg' }], dates: [['March 2019', '2019-03', '2019-03-01', '2019-04-01']]
    }),
    make({ date: '2024-05-11', title: 'Late goals', people: ['Borg'] })
  ])
  const report = linkReport(archive, label, terminal)

  it.each([
    ['the articles', '  monday.txt  2023-10-03 · Drought hits growers'],
    ['a merge with its evidence', '    tuesday.txt, Carmen Borg: the same name'],
    ['a refused merge with its reason', '  Borg and Carmen Borg\n    only the surname is the same: sport.txt, monday.txt'],
    ['a rendering, who relays it, and what only it has', `    ${text}\n      monday.txt through Gozo Radio · only here: heavy`],
    ['the timeline', '  2019-03  The well dried up in March 2019.\n           tuesday.txt']
  ])('shows %s', (_, lines) => {
    expect(report).toContain(lines)
  })

  it('keeps to the width of the terminal, and shows nothing that is not there', () => {
    expect(report.split('\n').every((line) => line.length <= terminal.width)).toBe(true)
    expect(linkReport(linkArticles([]), label, terminal)).toBe('')
  })
})
