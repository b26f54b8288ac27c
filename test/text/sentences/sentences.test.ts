import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extractDates } from '../../../src/dates/extract.js'
import { splitSentences } from '../../../src/split.js'

/** Each row is one text, its sentences parted by " | ". */
const rows = (text: string): string[] => text.split('\n').map((row) => row.trim()).filter((row) => row !== '')
const check = (row: string): void => expect(splitSentences(row.replaceAll(' | ', ' ')).map((sentence) => sentence.text).join(' | ')).toBe(row)

describe('a sentence ends', () => {
  test.each(
    rows(`
      She grew up in the U.S. | Her parents did not.
      The crew sat. | May is their month.
      They came on Wed. | Nobody met them.
      The ferry leaves at 7 a.m. | It is often late.
      She grew up in the U.S. | I'm from Norway.
      The boat was the mayor's. | Olsen sailed it.
      They wore the hats of the 1950's. | Olsen did not.
      The ferry left at 7 a.m. | Passengers had waited all night.
      They sold the mill to Brandt & Co. | Nobody was surprised.
      They brought sand, rope, nails, etc. | Olsen paid for it.
      She works for Brandt Inc. | “Pumps are our life,” she says.
      He won by 14. | His rival got 9.
      He stood at the bar. | Nobody saw the ref. | Brandt sang.
      The fee is $12.50. | It was $9.
      Prices rose 3%. | Rents did not.
      The deal was signed on 4/5/07. | The firm paid at once.
      “We are done.” | The clerk shut the door.
      "Are you coming?" | The child nodded.
      “Are you coming?” | Brandt asked the child and then left.
      (The rest were lost.) | Divers will look again.
      He paused.... | Then he laughed.
      They were to sail at dawn… | The wind said no.
      we leave at nine. | i will bring the rope.
      are you in the harbour? | she asked me twice.
      the boat was fine! | nobody got wet.
      He went out to the quay. | nobody followed.
      Thanks for the rope! :) | See you at nine.
      I found the oars :-) | Olsen can stop looking.
      The firm is called fooBar. | fooBar makes kettles.
      Nobody had a better plan than I. | Did the council ask?
      The children lack vitamin C. | Doctors blame the war.
      There is no plan B. | The mayor said so.
      He wrote so on X. | Speaking later, he smiled.
      It is based on J. Doe and on B. Traven.
      The harbour was shut! | Nobody sailed.
      Write to desk@post.example.org. | An editor will answer.
      The vote was 5.5 to 3. | Two members were away.
      The dam held.) | Then the rain stopped.
      She is six ft. | The door is lower.
      They live on Elm St. | The shop is near.
      She speaks for the union as its rep. | Its members like her.
      They moved to Reno, Nev. | Doctors had told them to.
      The city is run by the UN. | Nobody voted for it.
      The lake was full.[3] | Boats were hired.[4][5] | Then it froze.
      The quay is open . | The boats are back .
      The rule says so. ” | The court agreed.
      Who paid? | 200 people did.
      He lost his post in 2019. | 60 others did too.
      “Stop!” | “Why?” | “Look.”
      It was cold. | [They] had no coats.
      the oars are gone. | get new ones. | olsen pays.
      Ask Olsen on 555-0100. | they know him.
      the quay is shut . | it has been for days .
      Come and see !!! | Boats leave daily.
      we sailed in the sun. | it was warm.
      There is no more talk ... | In fact there is none. | Olsen left.
      They sailed... | http://example.org/quay has more.
      Thanks, all of you. | *****
    `)
  )('%s', check)
})

describe('a sentence goes on', () => {
  test.each(
    rows(`
      They met on Mon. Sept. 4 and on Tue. 5 Sept. in the harbour.
      Olav "T.J." Brandt sailed, and so did Pia (J.R.) Holm.
      They flew to the "U.S." | They sailed on.
      The mayor, Abd. Karim, sailed.
      Gen. R. T. Olsen met Lt. Col. Pia Brandt near St. Ives.
      The U.S. Navy sent two ships.
      The talks on the “U.S. Navy” base failed.
      Her train was No. 5 on platform 3.
      The toll was Rs. 500 a head, and Tk. 20 for a bicycle.
      The clerk, Smt. Rekha Olsen, met Barr. Ngozi Brandt and the Rt. Hon. Jane Holt.
      Brandt Pumps Sdn. Bhd. makes kettles.
      Shares of Yahoo! Inc. fell.
      The court cited p. 44 of the report.
      Dr. Olsen lives on Elm St. near the park.
      Spain vs. Norway was the first match.
      It rose 3.4 percent to 1,204.50 points.
      “This is it!” she shouted.
      "Why now?" asked the mayor.
      “Why now?” Ms. Brandt asked.
      "What a day!" Olsen tweeted, with a picture of his boat.
      Is it a ship? - or only a light? - he wondered.
      Her films “Come Home!” (1961), “The Quay” and others are lost.
      He was ... well, not sure about it.
      ... and then it rained.
      The dept. of fisheries met twice.
      They sold max. four boats.
      The show Okeh! was on again.
      “Is it late?” she asked.
      P.S. I took the oars.
      The winners were Govs. Ada Brandt and Kari Olsen.
      It is the work of Eng. Fahad Brandt.
      He brought rope (and nails; see below) Tuesday.
      The text said “all [...] parties agree” and no more.
      The rule (it was written in Oct. 1911) still stands.
      The United Ferries (U.F.) Company has 12 boats.
      Prof. J. K. Adeyemi Jr. spoke last.
      The site example.com was down.
      Open index.html, Node.js or page.php?Title=Quay to see it.
      Police Sgt. Ana Brandt and Capt. Leo Roe were honored on Jan. 4 in Reno, Nev.
      Rep. Ana Brandt, D-Minn., voted no.
      Minn. Gov. Ana Brandt signed it.
      George F. Will wrote about Theresa A. May that day.
      Call Brandt on ext. 4410 or tel. 555 0100.
      Jonas Brandt (b. March 1912; d. 1990) built it.
      The bus left at 5 p.m. Eastern time on Friday.
      At 5 a.m. Mr. Brandt woke up.
      The mill was built by A.M. Brandt and his sister.
      The ferry No. XII and the barge under Art. IV are old.
      The boat (a.k.a. “The Tub”) sank.
      It was the best, e.g. The Quay on Sundays.
      Q. Who is there?
      She left Havre, Mont. — Brandt’s town — for good.
      “Who pays?” Olsen asked on Monday.
      He said that, too. ♦
      Ask the mgr. if the yrs. and the temp. in July matter.
      The quay was shut from Mon. – Wed. and on Friday.
      See pg. 12 of the log.
      FYI - the boat left.
      He was .. a bit late.
      What I mean ... I was there.
    `)
  )('%s', check)
})

describe('other scripts', () => {
  test.each([
    ['港は閉まった。船は出ない！誰も知らない？', ['港は閉まった。', '船は出ない！', '誰も知らない？']],
    ['「終わりだ。」市長は言った。', ['「終わりだ。」', '市長は言った。']],
    ['Она ушла. Никто не видел.', ['Она ушла.', 'Никто не видел.']],
    ['متى يعود؟ لا أحد يعلم.', ['متى يعود؟', 'لا أحد يعلم.']],
    ['«Вот и всё.» Все молчали.', ['«Вот и всё.»', 'Все молчали.']]
  ])('%s', (text, expected) => {
    expect(splitSentences(text).map((sentence) => sentence.text)).toEqual(expected)
  })
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

describe('blanks that were lost', () => {
  test.each([
    ['The quay opened.The boats came.', 2],
    ['It cost 500.The city paid.', 2],
    ['“Go!” he said.“We stay here.”', 2],
    ['Is it late?Nobody knows.', 2],
    ['The quay is lovely!I go there daily.', 2]
  ])('%s', (text, count) => {
    expect(splitSentences(text)).toHaveLength(count)
  })
  test.each(['Write to ana.Brandt@example.org now.', 'See example.Com for more.', 'Yahoo!Finance says so.', 'The file a.Text/x is there.'])('none: %s', (text) => {
    expect(splitSentences(text)).toHaveLength(1)
  })
})

describe('lines', () => {
  test('a stray line break does not end a sentence', () => {
    expect(splitSentences('The council met on Monday and\nvoted to keep the bridge.')).toHaveLength(1)
  })
  test('short lines are apart', () => {
    expect(splitSentences('apples\npears\nplums and figs\n').map((sentence) => sentence.text)).toEqual(['apples', 'pears', 'plums and figs'])
  })
  test('a name that begins with a small letter begins a sentence, behind no title', () => {
    expect(splitSentences('The road was closed. al-Waha lies behind it. d’Aubert knows it well.')).toHaveLength(3)
    expect(splitSentences('He met Gen. al-Rashid and approx. ten-Year olds.')).toHaveLength(1)
  })
  test('a dateline is no part of the first sentence', () => {
    expect(splitSentences('OSLO (Reuters) – The ferry sank on Monday.').map((sentence) => sentence.text)).toEqual(['OSLO (Reuters) –', 'The ferry sank on Monday.'])
  })
})

test('text without end marks is cut at a blank, so that no sentence is endless', () => {
  const sentences = splitSentences('quay and boat '.repeat(1500))
  expect(sentences.length).toBeGreaterThan(4)
  expect(Math.max(...sentences.map(({ start, end }) => end - start))).toBeLessThanOrEqual(4000)
  expect(sentences.every(({ text }) => /^(?:quay|and|boat)\b/.test(text))).toBe(true)
})

describe('eight times the text takes about eight times as long', () => {
  const time = (text: string): number => Math.min(...[1, 2, 3].map(() => {
    const start = performance.now()
    splitSentences(text)
    return performance.now() - start
  }))
  test.each(['. ', '.” ', '? (', '[1]', '.[1]', 'a. ', 'A. ', 'U.S. ', '“Go!” Ada Brandt ', '! (a ', '. . . ', '… ', '。', '1. ', '.', '"', '( ', 'a.B', 'p.m. ', '. ((((', 'No. 5 '])('%j', (scrap) => {
    const text = (length: number): string => scrap.repeat(Math.ceil(length / scrap.length))
    time(text(5_000))
    // Quadratic would be 64; a millisecond of slack for what is too fast to measure.
    expect(time(text(160_000))).toBeLessThan(32 * (time(text(20_000)) + 1))
  })
})

test('dates alone know the same sentences', () => {
  const text = 'The U.S. mill shut on May 5. Gen. Brandt left on June 6! “Why?” Olsen asked on July 7.'
  expect(extractDates(text, { documentDate: '2024-03-12' }).map(({ sentence }) => sentence)).toEqual([0, 1, 2])
  expect(splitSentences(text)).toHaveLength(3)
})

const scraps = ['U.S. ', 'He said. ', '“Yes!” ', '... ', '. ', '? ', 'a.m. ', '\n', '1. ', ' ', 'No. ', 'J. ', '(x.) ', '\u00a0', 'é. ', '\ud83d\ude00', '[...] ', 'The ', '3.5 ', '"', '’', '。', '[1]', '.', '!', 'Brandt ', 'asked', ' - ', '¹']
const texts = fc.array(fc.constantFrom(...scraps), { maxLength: 30 }).map((parts) => parts.join(''))

test('sentences are in order, hold every character that is not blank, and slice back', () => {
  fc.assert(
    fc.property(texts, (text) => {
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

test('where one line of a text holds several sentences, each holds a word', () => {
  expect(splitSentences('U.S.  - "').map(({ text }) => text)).toEqual(['U.S.  - "'])
  fc.assert(
    fc.property(texts, (text) => {
      for (const [at, sentence] of splitSentences(text).entries()) {
        const alone = !splitSentences(text).some((other, index) => index !== at && other.block === sentence.block)
        expect(alone || /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(sentence.text)).toBe(true)
      }
    })
  )
})

test('an argument that is no string is named', () => {
  // @ts-expect-error the compiler says so too
  expect(() => splitSentences(null)).toThrow(/text/)
})
