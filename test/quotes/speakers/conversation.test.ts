import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../../src/article.js'

/** Speaker and first word of every quote that is no term. */
const read = (...paragraphs: readonly string[]): string => {
  const source = paragraphs.join('\n\n')
  return parseArticle(source).quotes.filter((quote) => quote.kind !== 'term').map(({ speaker, parts: [part] }) => `${speaker?.name ?? '-'}: ${source.slice(part?.start, part?.end).split(/[^\w’]/, 1)[0]}`).join(' | ')
}

/** A talk of two. */
const TALK = ['Helen Brandt met Olav Holm on the pier.', '“Is the boat gone?” Helen Brandt asked.', '“It left an hour ago,” Olav Holm said.', '“Who sailed it?”', '“Your brother.”', '“Alone?”']
const OF_TWO = 'Helen Brandt: Is | Olav Holm: It | Helen Brandt: Who | Olav Holm: Your | Helen Brandt: Alone'

describe('a talk in turns', () => {
  it('goes to and fro between two', () => {
    expect(read(...TALK)).toBe(OF_TWO)
    expect(read(...TALK, '“With the dog,” he said.', '“That dog cannot swim!”')).toBe(`${OF_TWO} | Olav Holm: With | Helen Brandt: That`)
  })
  it('is read backwards where only its end tells who speaks', () => {
    expect(read('It was cold on the pier.', '“Is the boat gone?”', '“It left.”', '“Who sailed it?”', '“Your brother,” Olav Holm said.', '“Alone?” Helen Brandt asked.'))
      .toBe('Helen Brandt: Is | Olav Holm: It | Helen Brandt: Who | Olav Holm: Your | Helen Brandt: Alone')
  })
  it('stays open where three have spoken, or only one', () => {
    expect(read(...TALK.slice(0, 4), '“Your brother,” Ruth Lind called.', 'Nobody moved.', '“Alone?” Olav Holm asked.', '“Would he dare?”')).toMatch(/Olav Holm: Alone \| -: Would$/)
    expect(read('Helen Brandt stood on the pier.', '“Is the boat gone?” Helen Brandt asked.', '“It left.”', '“Who sailed it?”', '“What does it matter?”')).toBe('Helen Brandt: Is | -: It | Helen Brandt: Who | -: What')
  })
  it('tells for whom "he" and "she" stand', () => {
    expect(read('Otto Brandt met Olav Holm on the pier.', '“Is the boat gone?” Otto Brandt asked.', '“It left,” Olav Holm said.', '“Who sailed it?” he asked.', '“Your brother,” he said.')).toBe('Otto Brandt: Is | Olav Holm: It | Otto Brandt: Who | Olav Holm: Your')
  })
  it('is none where whoever speaks goes on in the next paragraph', () => {
    expect(read('The pier will be sold.', '“The pier is ours,” Helen Brandt said.', '“It was built by our fathers. Who would sell it?”', '“Nobody in this town would,” she said.', '“We shall keep it for our children.”'))
      .toBe('Helen Brandt: The | Helen Brandt: It | Helen Brandt: Nobody | Helen Brandt: We')
  })
  it('leaves every cue the words that stand beside it', () => {
    const source = [...TALK, '“With the dog,” Olav Holm said. He shut the door. “It swims,” he said.'].join('\n\n')
    expect(parseArticle(source).quotes.at(-1)?.speaker).toMatchObject({ text: 'he', name: 'Olav Holm' })
  })
})

describe('outside of a talk', () => {
  it('a comma gives the words to whoever does something behind it', () => {
    expect(read('The pier was full.', '“Good morning, everybody,” Helen Brandt greeted the crew.')).toBe('Helen Brandt: Good')
    expect(read('The pier was full.', 'In “our own quiet way,” Helen Brandt mended the boat.')).toBe('')
  })
  it('the verb before a colon tells who says what follows', () => {
    expect(read('The pier was full.', 'When Olav Holm had spoken, Helen Brandt said: “We will not sell it.”')).toBe('Helen Brandt: We')
  })
  it('a word for somebody without a name keeps its own, also where “I” is heard', () => {
    expect(read('Olav Holm met a teacher on the pier.', 'A teacher said the pier was safe. “I like it,” she said.')).toMatch(/A teacher: I$/)
  })
})
