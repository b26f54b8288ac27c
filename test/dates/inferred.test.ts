import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/article.js'

const inferred = (text: string): readonly [string | undefined, readonly string[]] => {
  const date = parseArticle(`A morning in the valley\n\n${text}`).documentDate
  return [date?.value, date?.evidence?.map((piece) => piece.text) ?? []]
}

describe('the day of writing, inferred', () => {
  it.each<[string, string, string, readonly string[]]>([
    ['latest past', 'The mill was sold in May 2016. It burned down in March 2018.', '2018-03/..', ['March 2018']],
    ['since', 'Nobody has lived there since 2013.', '2013/..', ['2013']],
    ['past and to come', 'The mill closed in May 2018. It will open again in June 2020.', '2018-05/2020-06', ['May 2018', 'June 2020']],
    ['past and to come in one year', 'The mill closed in May 2018. It will open again in June 2018.', '2018', ['May 2018', 'June 2018']],
    ['ago beside a dated beginning', 'The quarry strike began eight years ago.\n\nThe strike broke out in March 2011.', '2019', ['eight years ago', 'March 2011']],
    ['ago with its year behind it', 'The strike began eight years ago, in 2011.', '2019', ['eight years ago', '2011']],
    ['nearly', 'The strike began nearly eight years ago, in 2011.', '2018/2019', ['nearly eight years ago', '2011']],
    ['more than', 'The strike began more than five years ago.\n\nThe strike started in 2010.', '2015/2016', ['more than five years ago', '2010']],
    ['anniversary of a dated event', 'They marked the fortieth anniversary of the 1979 flood.', '2019', ['fortieth anniversary', '1979']],
    ['anniversary in figures', 'They marked the 25th anniversary of the cooperative.\n\nThe cooperative was founded in 1994 by nine growers.', '2019', ['25th anniversary', '1994']]
  ])('%s', (_, text, value, evidence) => {
    expect(inferred(text)).toEqual([value, evidence])
  })

  it.each([
    ['no dates', 'The mill was sold and burned down.'],
    ['only relative dates', 'The mill burned down eight years ago on a Friday in March.'],
    ['an anniversary without its beginning', 'They marked the fortieth anniversary of the flood.'],
    ['only what is to come', 'The mill will open again in June 2020.'],
    ['words that objects have of themselves', 'They marked the constructor anniversary of the 1979 flood, constructor years ago.'],
    ['a plan', 'The mill is meant to open in June 2020.'],
    ['a possibility', 'The mill could have opened in June 2020.'],
    ['a year that tells which', 'Nobody forgets the 2008 flood or any 2016 candidate.']
  ])('nothing from %s', (_, text) => {
    expect(inferred(text)).toEqual([undefined, []])
  })

  it.each([
    ['another event', 'The strike began eight years ago. The plan was signed in 2015.', '2015/..'],
    ['another of the same kind', 'The strike began eight years ago.\n\nThe second strike began in 2015.', '2015/..'],
    ['a length that is planned', 'The four-year plan began in 2011.', '2011/..'],
    ['years that contradict each other', 'The strike began eight years ago.\n\nThe strike broke out in March 2011, or, say others, the strike started in 2013.', '2013/..'],
    ['an anniversary to come', 'The town prepares for the coming fortieth anniversary of the 1979 flood. The dam was built in 1980.', '1980/..']
  ])('no year from %s', (_, text, value) => {
    expect(inferred(text)[0]).toBe(value)
  })

  it('never contradicts what it rests on', () => {
    const date = parseArticle('The mill\n\nThe strike began eight years ago, in 2011. The mill burned down in May 2021.').documentDate
    expect(date).toMatchObject({ value: '2021-05/..', from: 'inferred', notBefore: '2021-05-01' })
  })

  it('gives way to a date that is told', () => {
    const text = 'The mill\n\nThe strike began eight years ago, in 2011.'
    expect(parseArticle(text, { documentDate: '2020-02-01' }).documentDate).toEqual({ value: '2020-02-01', from: 'option' })
  })

  it('resolves dates only where it is a year, a month or a day', () => {
    const dates = (text: string): readonly (string | undefined)[] => parseArticle(`The mill\n\n${text}`).dates.map(({ value }) => value)
    expect(dates('The strike began eight years ago, in 2011. Last year the mill closed.')).toContain('2018')
    expect(dates('Nobody has lived there since 2013. Last year the mill closed.')).not.toContain('2012')
  })
})
