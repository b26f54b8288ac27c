import { describe, expect, it } from 'vitest'
import { extractPeople, extractQuotes, linkArticles, parseArticle, splitArticle, splitSentences } from '../../src/index.js'
import { asRead, readable } from '../../src/source/reading.js'

describe('characters in code', () => {
  it.each([
    ['&quot;It rained,&quot; she said.', '"It rained," she said.'],
    ['Jos&eacute; O&#8217;Neill &amp; Co&#x2e;', 'José O’Neill & Co.'],
    ['&amp;quot;No&amp;quot; &amp;amp; more', '"No" & more'],
    ['\\"It rained,\\" she said. It\\u2019s late.', '"It rained," she said. It’s late.'],
    ['A title\\nBy Ada Moreno\\n\\n“No,” she said.', 'A title\nBy Ada Moreno\n\n“No,” she said.'],
    ['â€œNo,â€ she said. She isnâ€™t worried â€“ not â€˜nowâ€™.', '“No,” she said. She isn’t worried – not ‘now’.'],
    ['â€œNo,â€\u009d said JosÃ©. It cost Â£30 or â‚¬35.', '“No,” said José. It cost £30 or €35.'],
    ['â\u0080\u009cNo,â\u0080\u009d said MaÅ‚gorzata of OrÅ¡a and Ã–zil.', '“No,” said Małgorzata of Orša and Özil.'],
    ['FranÃ\u0083Â§ois and JosÃƒÂ©', 'François and José'],
    ['\u200bPresi\u00addent Zel\u200bensky \u200b\u200bof \u00adKyiv\u2060', 'President Zelensky of Kyiv'],
    ['the \ufb01rst of\ufb01ce, the \ufb02at', 'the first office, the flat'],
    ['I don´t know, O`Neill said.', 'I don’t know, O’Neill said.'],
    ['<p>Ferry sails</p>\n<p class="a">“No,” said <b>Ada</b> Rey.<br/>\nShe left.</p>', '\n\nFerry sails\n\n\n\n“No,” said Ada Rey.\nShe left.\n\n'],
    ['a <q>b</q> <em>c</em>\nd <!-- e -->f<script>if (a < b) g()</script>h', 'a “b” c\nd fh'],
    ['<script>a<style>b', 'ab'],
    ['a<!--[if mso]><p>b > c</p><![endif]-->d<!DOCTYPE html>e', 'ade'],
    ['＂No,＂ 「never,」 〝nor then〞', '"No," “never,” “nor then”']
  ])('%j is read as it is meant', (source, text) => {
    expect(readable(source)).toBe(text)
  })

  it.each([
    ['AT&T; and B&Q', 'a reference to nothing'],
    ['He said &unknown; and &#0; and &#x110000;', 'no character'],
    ['It lay in C:\\news and C:\\New, a\\nb', 'a path'],
    ['“Visit the café”—he did, or the “CAFÉ”', 'French in capitals'],
    ['SÃO PAULO, À LA CARTE, “NÃO”, Âge, Å, ÅLAND', 'capitals with accents'],
    ['the ´old´ way and `code`', 'accents beside blanks'],
    ['👩‍👩‍👧 and a\u200cb', 'joiners that are seen'],
    ['It was <!-- never closed', 'a comment without an end'],
    ['She <laughs> wrote to <ada@coast.example>, 3 < 5 > 4, <Ada Rey>', 'no element of HTML'],
    ['', 'nothing']
  ])('%j is left as it is: %s', (source) => {
    expect(readable(source)).toBe(source)
  })

  const source = 'Quay is &quot;safe&quot;\n\nBy Jos&eacute; Rey\n\n&nbsp;\n\n&#8220;The quay isn&#8217;t shut,&#8221; Mayor Ada O&#8217;Neill said&nbsp;on Monday. She left.'
  it('keeps every offset where it stands in the source', () => {
    const article = parseArticle(source, { documentDate: '2024-03-12' })
    expect(article.source).toBe(source)
    expect(article.title?.text).toBe('Quay is &quot;safe&quot;')
    expect(article.byline.map(({ name, text }) => [name, text])).toEqual([['José Rey', 'Jos&eacute; Rey']])
    expect(article.blocks.map(({ kind }) => kind)).toEqual(['title', 'byline', 'paragraph'])
    expect(article.people.map(({ name, mentions }) => [name, mentions.map((at) => article.mentions[at]?.text)])).toEqual([["Ada O'Neill", ['Ada O&#8217;Neill', 'She']]])
    const quote = article.quotes.find(({ kind }) => kind === 'direct')
    expect(quote?.text).toBe('&#8220;The quay isn&#8217;t shut,&#8221;')
    expect(quote?.parts.map(({ start, end }) => source.slice(start, end))).toEqual(['The quay isn&#8217;t shut,'])
    expect(quote?.speaker).toMatchObject({ text: 'Mayor Ada O&#8217;Neill', name: "Ada O'Neill" })
    expect(article.dates.map(({ text, value }) => [text, value])).toEqual([['Monday', '2024-03-11']])
    for (const { start, end, text } of [...article.blocks, ...article.sentences, ...article.mentions]) expect(text).toBe(source.slice(start, end))
  })

  it('reads a fragment of HTML as its text, with offsets into the tags and all', () => {
    const html = '<h1>The quay opens again</h1><p>By Ines Okoro</p><p>“The quay is <em>safe</em>,” Mayor <a href="/rey">Ada Rey</a> said on <b>Monday</b>.</p>'
    const { title, byline, blocks, people, quotes, dates, mentions } = parseArticle(html, { documentDate: '2024-03-12' })
    expect(title?.text).toBe('The quay opens again')
    expect(byline.map(({ name }) => name)).toEqual(['Ines Okoro'])
    expect(blocks.map(({ kind }) => kind)).toEqual(['title', 'byline', 'paragraph'])
    expect(people.map(({ name, roles }) => [name, roles])).toEqual([['Ada Rey', ['Mayor']]])
    expect(mentions.map(({ text }) => text)).toEqual(['Ada Rey'])
    expect(quotes.map(({ parts, speaker }) => [parts.map(({ start, end }) => html.slice(start, end)), speaker?.name])).toEqual([[['The quay is <em>safe</em>,'], 'Ada Rey']])
    expect(dates.map(({ text, value }) => [text, value])).toEqual([['Monday', '2024-03-11']])
  })

  it('tells of it once, where it begins', () => {
    const issue = { start: 8, end: 14, rule: 'text-in-code', reason: expect.stringContaining('&quot;') as unknown }
    expect(parseArticle(source).issues.filter(({ rule }) => rule === issue.rule)).toEqual([issue])
    expect(splitArticle(source).issues).toEqual([issue])
    expect(parseArticle('Presi\u00addent Ada Moreno said “the ﬁrst” was safe.').issues.map(({ rule }) => rule)).not.toContain(issue.rule)
    expect(parseArticle('“No,” Ada Moreno said. Salt & pepper came.').issues.map(({ rule }) => rule)).not.toContain(issue.rule)
  })

  it('is read alike by the extractors, and across articles', () => {
    const article = parseArticle(source)
    expect(extractPeople(source)).toEqual(article.people)
    expect(extractQuotes(source)).toEqual(article.quotes)
    expect(splitSentences(source).map(({ text }) => text).at(-1)).toBe('She left.')
    const words = 'The quay of Ellery isn’t shut and it never was in all those years'
    const plain = `“${words},” Mayor Ada O’Neill said on Monday.`
    const coded = `&ldquo;${words.replace('’', '&#8217;')},&rdquo; Mayor Ada O&#8217;Neill said on Monday.`
    expect(linkArticles([parseArticle(plain), parseArticle(coded)]).statements.map(({ quotes }) => quotes.length)).toEqual([2])
  })

  it('is without the marks of a mail that was quoted', () => {
    const mail = 'On Monday Olav Breivik wrote:\n> FERRY SAILS\n>\n> > “The quay is safe,”\n> > Ada Rey said.\n>\n> She left.\n> Nobody else\n> did.'
    const [quote] = extractQuotes(mail)
    expect(quote?.text).toBe('“The quay is safe,”')
    expect(splitArticle(mail).blocks.some(({ text }) => text.startsWith('>'))).toBe(false)
    expect(readable('“So it is,” he wrote.\nSo it was.\n> 3 boats\nShe left.')).toContain('> 3')
  })

  it.each([
    ['The well-\nknown mayor of the com-\nmunity', 'The\nwell-known mayor of the\ncommunity'],
    ['The inter-\r\nnational port and its har\u00ad\nbour', 'The\ninternational port and its\nharbour'],
    ['Anglo-\nIrish talks of mothers-\nin-law, over- or under-\nand so on', 'Anglo-Irish talks of\nmothers-in-law, over- or\nunder-\nand so on'],
    ['Olav Brei-\nvik of the quango-\ncracy', 'Olav\nBreivik of the\nquangocracy'],
    ['Her yacht-\nlike ferry, yacht-like indeed', 'Her\nyacht-like ferry, yacht-like indeed'],
    ['**Ada Rey**, *The Coast* and _never_ ***so***', 'Ada Rey, The Coast and never so'],
    ['[Ada **Rey**](/rey), [the quay](https://coast.example/a_(b) "The quay") and ![a crane](/c.png)', 'Ada Rey, the quay and a crane'],
    ['[![A crane](/c.png)](https://coast.example/c) fell', 'A crane fell']
  ])('%j is read without what was put around it', (source, text) => {
    expect(readable(source)).toBe(text)
  })

  const points = (before: (n: number) => string): string => ['Ferries go first here', 'Boats must wait a while', 'No boat may go without a light', 'Nobody stands on deck', 'No dog is taken along', 'Fares are paid at the quay'].map((line, n) => `${before(n + 1)}${line}, says the new rule of the harbour.`).join('\n')
  it.each([
    ['It lasted from 1987-\n1990, they said-\n\nor so', 'a range, and the end of a paragraph'],
    ['See https://coast.example/bath-\nRead on, or coast.example/ferry-\nbook now', 'the end of an address'],
    ['#metoo, #1 and # of boats\n# Ferry sails', 'hashtags and headings'],
    ['Soup* £5 ** and pie £6**\n*Not on Mondays.\n** With peas.', 'stars that point to a note'],
    ['f**k, 2*3*4, a_b_c_d, ** not bold ** and * not this *', 'stars inside words and between blanks'],
    ['He [sic] spoke [again] (twice) of [more](later)', 'brackets'],
    [points((n) => `${n}. `), 'a list of numbered points'],
    [points((n) => `${n * 1000} `), 'sums'],
    [points((n) => (n % 5 === 0 ? `${n} ` : '')), 'verse'],
    [points((n) => `${1980 + n * n} `), 'years']
  ])('%j is left as it is: %s', (source) => {
    expect(readable(source)).toBe(source)
  })

  it('is without the numbers of its lines, and has its offsets all the same', () => {
    const lines = ['FERRY SAILS', '', '“The quay of Ellery is as safe as it has', 'ever been,” Mayor Ada Rey said of it on', 'Monday. She left for the town, where all', 'the boats of the harbour lay in the rain', 'and 3 of them had sunk in the night, and', 'nobody had seen it but the harbour dogs.']
    for (const number of [(n: number) => `${n}. `, (n: number) => `[${n}] `, (n: number) => String(n + 98).padStart(5) + '  ']) {
      const source = lines.map((line, n) => number(n + 1) + line).join('\n')
      expect(readable(source)).toBe(lines.join('\n'))
      const { quotes: [quote], mentions, issues } = parseArticle(source)
      expect(quote?.speaker?.name).toBe('Ada Rey')
      expect(quote?.text).toBe(source.slice(source.indexOf('“'), source.indexOf('”') + 1))
      expect(mentions[0]?.text).toBe('Ada Rey')
      expect(issues.filter(({ rule }) => rule === 'text-in-code')).toEqual([])
    }
  })

  it('moves a source that two quotes share only once', () => {
    const speaker = { start: 1, end: 3, text: '', name: 'Ab' }
    expect(asRead('&lt;ab', () => [speaker, { start: 3, end: 3, lengths: [1, 2] }, speaker])).toEqual([{ start: 4, end: 6, text: 'ab', name: 'Ab' }, { start: 6, end: 6, lengths: [1, 2] }, { start: 4, end: 6, text: 'ab', name: 'Ab' }])
    const source = '&quot;It rained,&quot; Ada Rey said. &quot;It snowed.&quot;\n\n&quot;It froze,&quot; she said. &quot;It thawed.&quot;'
    for (const { speaker: one } of extractQuotes(source)) expect(one?.text).toBe(source.slice(one?.start, one?.end))
  })
})
