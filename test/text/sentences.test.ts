import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitSentences } from '../../src/split.js'

/** Each row is one text, its sentences parted by " | ". */
const rows = (text: string): string[] => text.split('\n').map((row) => row.trim()).filter((row) => row !== '')
const check = (row: string): void => expect(splitSentences(row.replaceAll(' | ', ' ')).map((sentence) => sentence.text).join(' | ')).toBe(row)

describe('a sentence ends', () => {
  test.each(
    rows(`
      She grew up in the U.S. | Her parents did not.
      The ferry leaves at 7 a.m. | It is often late.
      They sold the mill to Brandt & Co. | Nobody was surprised.
      He won by 14. | His rival got 9.
      The fee is $12.50. | It was $9.
      “We are done.” | The clerk shut the door.
      "Are you coming?" | The child nodded.
      (The rest were lost.) | Divers will look again.
      He paused.... | Then he laughed.
      The firm is called fooBar. | fooBar makes kettles.
      Nobody had a better plan than I. | Did the council ask?
      The harbour was shut! | Nobody sailed.
      Write to desk@post.example.org. | An editor will answer.
      The vote was 5.5 to 3. | Two members were away.
      The dam held.) | Then the rain stopped.
    `)
  )('%s', check)
})

describe('a sentence goes on', () => {
  test.each(
    rows(`
      Gen. R. T. Olsen met Lt. Col. Pia Brandt near St. Ives.
      The U.S. Navy sent two ships.
      Her train was No. 5 on platform 3.
      Shares of Yahoo! Inc. fell.
      The court cited p. 44 of the report.
      Dr. Olsen lives on Elm St. near the park.
      Spain vs. Norway was the first match.
      It rose 3.4 percent to 1,204.50 points.
      “This is it!” she shouted.
      "Why now?" asked the mayor.
      He was ... well, not sure about it.
      The text said “all [...] parties agree” and no more.
      The rule (it was written in Oct. 1911) still stands.
      Prof. J. K. Adeyemi Jr. spoke last.
      The site example.com was down.
      Police Sgt. Ana Brandt and Capt. Leo Roe were honored on Jan. 4 in Reno, Nev.
      Rep. Ana Brandt, D-Minn., voted no.
    `)
  )('%s', check)
})

describe('lists', () => {
  test.each(
    rows(`
      1. Boil the water | 2. Add the leaves | 3. Wait
      a) Lock the gate | b) Hide the key
      • 4. Sand | • 5. Salt
    `)
  )('%s', check)
  test.each(['The score was 2. 3 players were hurt.', 'He scored 1. The rest scored none.'])('%s: no markers that count up', (text) => {
    expect(splitSentences(text).length).toBeLessThanOrEqual(2)
  })
})

describe('lines', () => {
  test('a stray line break does not end a sentence', () => {
    expect(splitSentences('The council met on Monday and\nvoted to keep the bridge.')).toHaveLength(1)
  })
  test('short lines are apart', () => {
    expect(splitSentences('apples\npears\nplums and figs\n').map((sentence) => sentence.text)).toEqual(['apples', 'pears', 'plums and figs'])
  })
  test('a dateline is no part of the first sentence', () => {
    expect(splitSentences('OSLO (Reuters) – The ferry sank on Monday.').map((sentence) => sentence.text)).toEqual(['OSLO (Reuters) –', 'The ferry sank on Monday.'])
  })
})

test('sentences are in order, hold every character that is not blank, and slice back', () => {
  const scraps = ['U.S. ', 'He said. ', '“Yes!” ', '... ', '. ', '? ', 'a.m. ', '\n', '1. ', ' ', 'No. ', 'J. ', '(x.) ', '\u00a0', 'é. ', '\ud83d\ude00', '[...] ', 'The ', '3.5 ', '"', '’']
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...scraps), { maxLength: 30 }).map((parts) => parts.join('')), (text) => {
      const sentences = splitSentences(text)
      let end = 0
      for (const sentence of sentences) {
        expect(sentence.start).toBeGreaterThanOrEqual(end)
        expect(text.slice(end, sentence.start).trim()).toBe('')
        expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text)
        end = sentence.end
      }
      expect(text.slice(end).trim()).toBe('')
    })
  )
})

test('an argument that is no string is named', () => {
  // @ts-expect-error the compiler says so too
  expect(() => splitSentences(null)).toThrow(/text/)
})
