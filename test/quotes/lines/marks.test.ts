import { parseArticle } from '../../../src/article.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMarks } from '../../../src/quotes/lines/marks.js'
import { textOf } from '../read.js'

/** The stretches of a text as `depth:words`, and the rules that fired. */
function marksOf(source: string): { found: string[]; rules: string[] } {
  const { marked, issues } = readMarks(textOf(source))
  const found = marked.map((one) => {
    let depth = 0
    for (let outer = one.inside; outer !== undefined; outer = outer.inside) depth++
    return `${'>'.repeat(depth)}${one.unclosed ? '…' : ''}${source.slice(one.from, one.to)}`
  })
  return { found, rules: issues.map((issue) => issue.rule) }
}

describe('readMarks', () => {
  const sound: ReadonlyArray<readonly [name: string, source: string, found: readonly string[]]> = [
    ['straight', 'The mayor called it "a quiet start" and left.', ['a quiet start']],
    ['curly', 'The mayor called it “a quiet start” and left.', ['a quiet start']],
    ['two pairs', '"The ferry runs," she said. "It runs late."', ['The ferry runs,', 'It runs late.']],
    ['single, curly', 'The baker called it ‘a quiet start’ and left.', ['a quiet start']],
    ['single, straight', "The baker called it 'a quiet start' and left.", ['a quiet start']],
    ['nested, American', '“She called it ‘a small step’ at noon,” he said.', ['She called it ‘a small step’ at noon,', '>a small step']],
    ['nested, British', '‘She called it “a small step” at noon,’ he said.', ['She called it “a small step” at noon,', '>a small step']],
    ['nested, straight', `"She called it 'a small step' at noon," he said.`, [`She called it 'a small step' at noon,`, '>a small step']],
    ['nested at the edge', '“‘Go home,’ she told me.”', ['‘Go home,’ she told me.', '>Go home,']],
    ['typewriter', "The pilot wrote ''all is well'' in her log.", ['all is well']],
    ['typewriter with grave accents', "The pilot wrote ``all is well'' in her log.", ['all is well']],
    ['guillemets', 'The pilot wrote «all is well» in her log.', ['all is well']],
    ['guillemets turned inwards', 'The pilot wrote »all is well« in her log.', ['all is well']],
    ['low and high', 'The pilot wrote „all is well“ in her log.', ['all is well']],
    ['opened curly, closed straight', 'The pilot wrote “all is well" in her log.', ['all is well']],
    ['a closing mark used to open', 'The pilot wrote ”all is well” in her log.', ['all is well']],
    ['no blank before', 'The pilot wrote:"All is well."', ['All is well.']],
    ['in brackets', 'The log (“all is well”) was short.', ['all is well']],
    ['after a dash', 'The log—“all is well”—was short.', ['all is well']],
    ['blanks inside', 'The pilot wrote " all is well " in her log.', ['all is well']],
    ['contraction inside', "'We don't know what they've seen,' she said.", ["We don't know what they've seen,"]],
    ['plural possessive inside', "'The farmers' wells ran dry,' she said.", ["The farmers' wells ran dry,"]],
    ['question', '“Who rang?” asked the nurse.', ['Who rang?']]
  ]
  it.each(sound)('%s', (_, source, found) => expect(marksOf(source)).toEqual({ found, rules: [] }))

  const none: ReadonlyArray<readonly [name: string, source: string]> = [
    ['possessive', "The farmers' wells and James' barn ran dry."],
    ['possessive, curly', 'The farmers’ wells and James’ barn ran dry.'],
    ['contraction', "It isn't theirs; they'd sold it."],
    ['elision', "It was the '90s, and rock 'n' roll was king. 'Twas fun."],
    ['elision, curly the wrong way', 'It was the ‘90s, and they gave ‘em hell.'],
    ['name', "Mr O'Leary and Ms D'Souza met the Hawai'i team."],
    ['inches', `The boy was 5'10" tall and carried a 19" screen.`],
    ['primes', 'The hut stands at 46°12′30″ north.'],
    ['nothing', 'No marks at all.']
  ]
  it.each(none)('none: %s', (_, source) => expect(marksOf(source)).toEqual({ found: [], rules: [] }))

  const odd: ReadonlyArray<readonly [name: string, source: string, found: readonly string[], rules: readonly string[]]> = [
    ['unclosed ends with its paragraph', '“We waited, she said.\n\nThe “old mill” burned.', ['…We waited, she said.', 'old mill'], ['unclosed-quotation-mark']],
    ['unclosed before another ends with its sentence', '“We waited. Then came “the flood” at last.', ['…We waited.', 'the flood'], ['unclosed-quotation-mark']],
    ['stray closing mark', 'We waited, she said.” The “old mill” burned.', ['old mill'], ['stray-quotation-mark']],
    ['doubled', '““We waited,”” she said.', ['We waited,'], ['doubled-quotation-mark', 'doubled-quotation-mark']],
    ['empty', 'The label said “” and no more.', [], ['empty-quotation-marks']],
    ['over paragraphs in single marks', 'She said: ‘We waited in the players’ hut.\n\n‘Then it rained.’', ['…We waited in the players’ hut.', 'Then it rained.'], ['unclosed-quotation-mark']],
    ['an elision below is none', 'They danced ‘til dawn.\n\n’Tis late.', [], []],
    ['over paragraphs', '“We waited.\n\n“Then it rained.”', ['…We waited.', 'Then it rained.'], ['unclosed-quotation-mark']]
  ]
  it.each(odd)('%s', (_, source, found, rules) => expect(marksOf(source)).toEqual({ found, rules }))

  it('arrows of a breadcrumb are no marks', () => {
    expect(parseArticle('Home » News › Courts\nPier closes\n\nThe pier was shut, Helen Brandt said.').issues).toEqual([])
  })

  it('never throws, never leaves its block, and nests', () => {
    const mark = fc.constantFrom('"', '“', '”', '‘', '’', "'", "''", '``', '«', '»', '„', ' ', 'a', 'Ben', 's', '.', ',', '\n\n', '9', '—', '(')
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.array(mark, { maxLength: 60 }).map((parts) => parts.join(''))), (source) => {
        const text = textOf(source)
        const { marked, issues } = readMarks(text)
        for (const one of marked) {
          const block = text.blocks[one.block]
          expect(block !== undefined && block.start <= one.start && one.end <= block.end).toBe(true)
          expect(one.start <= one.from && one.from < one.to && one.to <= one.end).toBe(true)
          if (one.inside) expect(one.inside.start <= one.start && one.end <= one.inside.end).toBe(true)
        }
        for (const issue of issues) expect(issue.start < issue.end && issue.end <= source.length).toBe(true)
      }),
      { numRuns: 400 }
    )
  })
})

describe('marks that touch', () => {
  it('three typewriter strokes close a quote inside a quote', () => {
    const { marked } = readMarks(textOf("''She asked, 'Who owns the pier?''' Ames said. ''Nobody knew.''"))
    expect(marked.filter((one) => one.inside === undefined).map((one) => one.unclosed)).toEqual([false, false])
  })
  it('nothing but marks is no stretch, and each is an issue', () => {
    const { marked, issues } = readMarks(textOf('“‘“‘“‘'))
    expect(marked).toEqual([])
    expect(issues.length).toBeGreaterThan(0)
    expect(readMarks(textOf('She wrote “?” and left.')).marked).toHaveLength(1)
  })
})

it('ends a mark that was never closed where the narrator speaks', () => {
  const source = 'The mill is old.\n\n“It was lost in the storm, says Helen Brandt. The millers of Lund left in May.'
  const [quote] = parseArticle(source).quotes
  expect([quote?.speaker?.name, source.slice(quote?.parts[0]?.start, quote?.parts[0]?.end)]).toEqual(['Helen Brandt', 'It was lost in the storm,'])
})
