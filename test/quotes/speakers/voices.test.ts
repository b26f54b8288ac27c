import { describe, expect, it } from 'vitest'
import { extractPeople, parseArticle } from '../../../src/index.js'

/** "I" and "you" of a text, each with whom it stands for. */
function voices(source: string): readonly string[] {
  const { mentions, people } = parseArticle(source)
  return mentions.flatMap(({ kind, text, person }) => (kind === 'pronoun' && person !== undefined && /^(?:I|me|my|mine|myself|you|your|yours|yourself)$/i.test(text) ? [`${text}: ${people[person]?.name ?? ''}`] : []))
}

describe('“I” is whoever says the words', () => {
  it.each([
    ['“I saw my boat sink,” Kari Nordvik said. “It nearly drowned me.”', ['I: Kari Nordvik', 'my: Kari Nordvik', 'me: Kari Nordvik']],
    ['Olav Breivik told reporters that he was tired. “I need sleep.”', ['I: Olav Breivik']],
    ['“I will pay you,” Kari Nordvik told Olav Breivik.', ['I: Kari Nordvik', 'you: Olav Breivik']],
    ['Kari Nordvik met Olav Breivik. “I am cold,” a fisherman said.', []],
    ['I met Kari Nordvik on the quay. You may know her.', []]
  ])('%s', (source, expected) => {
    expect(voices(source)).toEqual(expected)
  })
})

describe('without marks', () => {
  it.each([
    ['Sea Radio met two captains.\n\nHOST: When did you go to sea?\n\nNORDVIK: I was nine. My aunt took me.\n\nHOST: Kari Nordvik, thanks.', ['you: Kari Nordvik', 'I: Kari Nordvik', 'My: Kari Nordvik', 'me: Kari Nordvik']],
    ['An interview with the skipper Kari Nordvik\n\nShe has sailed round the world.\n\nWhy did you leave the sea?\n\nI was tired of my boat.\n\nDo you miss it?\n\nNever.', ['you: Kari Nordvik', 'I: Kari Nordvik', 'my: Kari Nordvik', 'you: Kari Nordvik']],
    ['The skipper Kari Nordvik\n\nShe has sailed round the world.\n\nWhy would you leave the sea?\n\nI was tired of my boat.', []],
    // Several questions make a talk an interview; whoever wrote it is not asked, and one question makes none.
    ['Five minutes with Kari Nordvik\n\nBy Olav Breivik\n\nThe skipper Kari Nordvik talks to Olav Breivik.\n\nWhy did you leave the sea?\nI was tired.\n\nWho taught you?\nMy aunt.\n\nAnd now?\nI sleep.', ['you: Kari Nordvik', 'I: Kari Nordvik', 'you: Kari Nordvik', 'My: Kari Nordvik', 'I: Kari Nordvik']],
    ['An old harbour\n\nBy Olav Breivik\n\nInterview by Olav Breivik. The skipper Kari Nordvik is home.\n\nWhy did you leave the sea?\n\nI was tired.', ['you: Kari Nordvik', 'I: Kari Nordvik']],
    ['The quay\n\nThe skipper Kari Nordvik talks of the sea.\n\nWould you leave it?\n\nI was tired of my boat.\n\nThe town is old.', []],
    ['My name is Kari Nordvik and I live in a boat.', ['My: Kari Nordvik', 'I: Kari Nordvik']],
    ['I am Kari Nordvik’s cousin and I live in a boat.', []],
    ['Hello Olav, this is Kari from the harbour. I found your hat.', ['I: Kari', 'your: Olav']],
    ['Dear Olav,\n\nI found your hat.\n\nYours,\nKari Nordvik', ['I: Kari Nordvik', 'your: Olav', 'Yours: Olav']]
  ])('%s', (source, expected) => {
    expect(voices(source)).toEqual(expected)
  })
})

it('names who says “I” outside of marks', () => {
  const { quotes, people } = parseArticle('An interview with the skipper Kari Nordvik\n\nShe has sailed round the world.\n\nWhy did you leave the sea?\n\nI was tired of my boat. I said the sea was too cold.\n\nDo you miss it?\n\nNever.')
  expect(quotes.map(({ speaker }) => [speaker?.text, speaker?.name, people[speaker?.person ?? -1]?.name])).toEqual([['I', 'Kari Nordvik', 'Kari Nordvik']])
})

it('numbers every mention anew', () => {
  const source = '“I know Olav Breivik of Harbour Union,” Kari Nordvik told the Harbour Union. “He taught me.”'
  const { mentions, people, organizations, quotes } = parseArticle(source)
  expect(extractPeople(source)).toEqual(people)
  people.forEach((person, index) => {
    expect(person.mentions.map((at) => mentions[at]?.person)).toEqual(person.mentions.map(() => index))
  })
  organizations.forEach((organization, index) => {
    expect(organization.mentions.map((at) => mentions[at]?.organization)).toEqual(organization.mentions.map(() => index))
  })
  for (const { speaker } of quotes) expect(mentions[speaker?.mention ?? -1]?.text).toBe('Kari Nordvik')
  expect(mentions.map(({ start }) => start)).toEqual(mentions.map(({ start }) => start).sort((a, b) => a - b))
})
