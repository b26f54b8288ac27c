import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../../src/article.js'

/** A sentence inside an article, so that it is read as prose. */
const read = (sentence: string): readonly string[] =>
  parseArticle(`The mill\n\nJo Ames and Javek Orsted live in Skagen. The mill was quiet on Monday.\n\n${sentence}`, {}).quotes.filter(({ kind }) => kind !== 'term').map(({ text, speaker, addressee }) => `${speaker?.name ?? '-'}${addressee === undefined ? '' : ` > ${addressee.name}`}: ${text}`)

describe('sentences turned round "is" and "was"', () => {
  it.each([
    ['What Ames said was that the mill was lost.', ['Jo Ames: the mill was lost']],
    ['What Ames told Orsted was that the mill was lost.', ['Jo Ames > Javek Orsted: the mill was lost']],
    ['All Ames would say was that the mill was lost.', ['Jo Ames: the mill was lost']],
    ['The only thing Ames said was: “The mill is lost.”', ['Jo Ames: “The mill is lost.”']],
    ['“A ruin of brick and dust” was how Ames put it.', ['Jo Ames: “A ruin of brick and dust”']],
    ['“A ruin of brick and dust,” is how Ames described the mill.', ['Jo Ames: “A ruin of brick and dust,”']],
    // Nobody says it, or only shows it.
    ['What the map shows is that the mill was lost.', []],
    ['What Ames bought was a mill.', []],
    ['That was how Ames lost the mill.', []]
  ])('%s', (sentence, expected) => expect(read(sentence)).toEqual(expected))
})

describe('what stands around the words of somebody', () => {
  it.each([
    ['Or, as Ames put it, “a ruin of brick and dust”.', ['Jo Ames: “a ruin of brick and dust”']],
    ['Ames — who said the mill was lost — left Skagen.', ['Jo Ames: the mill was lost']],
    ['Ames (who said the mill was lost) left Skagen.', ['Jo Ames: the mill was lost']],
    ['Ames would neither confirm nor deny that the mill was lost.', ['Jo Ames: the mill was lost']],
    ['Ames was asked how the mill was lost.', ['- > Jo Ames: how the mill was lost']],
    ['Ames told Orsted how Skagen had lost the mill.', ['Jo Ames > Javek Orsted: how Skagen had lost the mill']]
  ])('%s', (sentence, expected) => expect(read(sentence)).toEqual(expected))
})

describe('what somebody says is not so', () => {
  it.each([
    ['Ames rejected claims that the mill was lost.', ['Jo Ames: claims that the mill was lost']],
    ['Ames dismissed the idea that the mill was lost.', ['Jo Ames: the idea that the mill was lost']],
    ['Ames has rejected suggestions that the mill was lost.', ['Jo Ames: suggestions that the mill was lost']],
    ['Ames rejected the mill that Orsted had built.', []],
    ['The claims that the mill was lost were rejected.', []]
  ])('%s', (sentence, expected) => expect(read(sentence)).toEqual(expected))
})
