import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../../src/article.js'

/** A sentence inside an article, so that it is read as prose. */
const article = (sentence: string): string => `The pier\n\nThe harbour was quiet on Monday morning.\n\n${sentence}\n\nThe weather was fine.`
/** The words for the speaker and what was said, of every quote that is no term. */
const read = (sentence: string): readonly string[] => {
  const source = article(sentence)
  return parseArticle(source).quotes.filter((quote) => quote.kind !== 'term')
    .map(({ speaker, parts }) => `${speaker?.text ?? '-'} | ${parts.map(({ start, end }) => source.slice(start, end)).join(' … ')}`)
}

describe('what stands before the subject without a comma', () => {
  it.each([
    ['In 2019 Norway said the pier was safe.', 'Norway | the pier was safe'],
    ['In 2019 ministers said the pier was safe.', 'ministers | the pier was safe'],
    ['In May 1899 Queen Astrid said the pier was safe.', 'Queen Astrid | the pier was safe'],
    ['In a statement Brandt said the pier was safe.', 'Brandt | the pier was safe'],
    ['In a statement Brandt of the Sound Institute said the pier was safe.', 'Brandt of the Sound Institute | the pier was safe'],
    ['In a statement residents said the pier was safe.', 'residents | the pier was safe'],
    ['In a 1968 speech Helen Brandt said the pier was safe.', 'Helen Brandt | the pier was safe'],
    ['On Monday Helen Brandt, a diver, said the pier was safe.', 'Helen Brandt | the pier was safe'],
    ['On Monday Holm and her deputy, Olav Brandt, said the pier was safe.', 'Holm and her deputy | the pier was safe'],
    // A role before its name, in a title or behind what opens a clause of its own, stays with it.
    ['After diver Helen Brandt said the pier was safe, they left.', 'diver Helen Brandt | the pier was safe'],
    ['Under harbour master Helen Brandt the port said the pier was safe.', 'the port | the pier was safe'],
    ['In a note on Monday, a diver who asked to stay said the pier was safe.', 'a diver | the pier was safe']
  ])('%s', (sentence, expected) => expect(read(sentence)).toContain(expected))
})

describe('subjects of several', () => {
  it.each([
    ['Critics such as Holm and Brandt said the pier was safe.', 'Critics such as Holm and Brandt | the pier was safe'],
    ['But Holm and Brandt said the pier was safe.', 'Holm and Brandt | the pier was safe'],
    ['They stayed because Holm and Brandt said the pier was safe.', 'Holm and Brandt | the pier was safe'],
    ['They met Holm and Brandt said the pier was safe.', 'Brandt | the pier was safe']
  ])('%s', (sentence, expected) => expect(read(sentence)).toEqual([expected]))
})

describe('clauses that hang on another noun', () => {
  it.each([
    // A clause of time has a subject of its own.
    ['She lost to Holm, who entered the race after Brandt said the pier was safe.', 'Brandt | the pier was safe'],
    ['Holm, who left the party when the mayor said the pier was safe, won.', 'the mayor | the pier was safe, won'],
    ['A diver who died after a fall said the pier was safe.', 'A diver | the pier was safe'],
    // What a comma opened goes on with "and".
    ['She was met by Holm, who shut the pier and said the boats were safe.', 'who | the boats were safe'],
    ['She thanked Holm, who was ill, and said the boats were safe.', 'She | the boats were safe'],
    // Whoever rejects a notion goes on, not those whom the notion is about.
    ['Brandt rejected the notion that divers could leave, arguing that the pier was safe.', 'Brandt | the pier was safe']
  ])('%s', (sentence, expected) => expect(read(sentence)).toContain(expected))
})

describe('a person behind “of”', () => {
  it.each([
    ['The campaign of Helen Brandt, who warned that the pier was unsafe, failed.', 'Helen Brandt'],
    ['The wife of Olav Holm, who warned that the pier was unsafe, left.', 'The wife of Olav Holm']
  ])('%s', (sentence, expected) => expect(parseArticle(article(sentence)).quotes.map(({ speaker }) => speaker?.name)).toEqual([expected]))
})

describe('“that” before several or a name', () => {
  it.each([
    ['Brandt pointed out that Hull divers had left.', 'Brandt | Hull divers had left'],
    ['Brandt pointed out recently that many divers had left.', 'Brandt | many divers had left'],
    ['Brandt pointed out that pier on the map.', undefined]
  ])('%s', (sentence, expected) => expect(read(sentence)).toEqual(expected === undefined ? [] : [expected]))
})

describe('between subject, verb and what was said', () => {
  it.each([
    ['Holm said, however, that the pier was safe.', 'Holm | the pier was safe'],
    ['The vote was lost and a diver from the town also said that the pier was safe.', 'a diver from the town | the pier was safe'],
    ['Holm commented to her brother, the poet Olav Brandt, that the pier was safe.', 'Holm | the pier was safe'],
    ['While Helen Brandt, a diver, said that the pier was safe, the vote went ahead.', 'Helen Brandt | the pier was safe'],
    ['It’s said that the pier is safe.', '- | the pier is safe'],
    ['Holm himself recently said the pier was safe.', 'Holm | the pier was safe'],
    ['They both told him that the pier was safe.', 'They | the pier was safe'],
    ['Holm left early and in the end said the pier was safe.', 'Holm | the pier was safe'],
    ['After Holm and Brandt said the pier was safe, they left.', 'Holm and Brandt | the pier was safe'],
    ['But, sir, said the diver, the pier is lost.', 'the diver | But, sir … the pier is lost'],
    ['Holm said to them: Never again.', 'Holm | Never again'],
    // Whoever is heard speaks, whoever is criticized does not.
    ['Holm criticized Brandt saying the pier was lost.', 'Holm | the pier was lost'],
    ['Holm heard Brandt saying the pier was lost.', 'Brandt | the pier was lost'],
    ['The club closed, according to its rules.', 'its rules | The club closed'],
    ['Holm told the harbour’s dive team that they could leave.', 'Holm | they could leave']
  ])('%s', (sentence, expected) => expect(read(sentence)).toEqual([expected]))
})

describe('nobody says it', () => {
  it.each([
    'The crews are paid according to their needs.',
    'Holm said nothing about the crane and quietly left the hall.',
    'Holm wrote “The Song of the Pier” in May.',
    'The phrase “as safe as oak” was never used.',
    'The crane was something that Brandt held as a symbol of the port.',
    'Although the port gave up the crane, “tried to keep quiet about money” and shut, it lives.'
  ])('%s', (sentence) => expect(read(sentence)).toEqual([]))
})

describe('a whole subject that holds a clause of its own', () => {
  it.each([
    ['The firm that built the pier said the pier was safe.', 'The firm | the pier was safe'],
    ['The groups that run the harbour say the pier is safe.', 'The groups | the pier is safe'],
    ['Divers in the town where she drowned said the pier was safe.', 'Divers | the pier was safe'],
    ['Two people briefed on the plan said the pier was safe.', 'Two people | the pier was safe'],
    ['Parents whose sons drowned said the pier was unsafe.', 'Parents | the pier was unsafe'],
    ['A diver whose boat was stolen in May told the court the pier was safe.', 'A diver | the pier was safe'],
    // Its own subject.
    ['The firm believes that the diver said the pier was safe.', 'the diver | the pier was safe'],
    ['It is a pier that the diver said was safe.', 'the diver | was safe']
  ])('%s', (sentence, expected) => expect(read(sentence)).toContain(expected))
})
