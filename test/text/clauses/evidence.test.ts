import { describe, expect, it } from 'vitest'
import { articleLexicon } from '../../../src/lexicon/article-lexicon.js'
import { ClauseReader } from '../../../src/text/clauses/clauses.js'
import { scanWords } from '../../../src/text/words/scan-words.js'
import { Words } from '../../../src/text/words/words.js'

/** The verb groups of a sentence. */
function verbs(source: string): string[] {
  const words = new Words()
  scanWords(source, 0, source.length, articleLexicon(), words)
  const { groups } = new ClauseReader(words).read(0, words.length)
  return groups.flatMap((group) => (group.kind === 'verb' ? [source.slice(words.start(group.from), words.end(group.to - 1))] : []))
}

describe('nouns that are verbs', () => {
  it.each([
    ['The resolution urges the mayor to have a plan.', ['urges', 'to have']],
    ['The ferry tickets have the old price.', ['have']],
    ['They raised harbour fees for boats.', ['raised']],
    ['He complained of anonymous phone calls and threats.', ['complained']],
    ['The design of the chairs combines wood and steel.', ['combines']],
    ['Members of the board vote on the plan.', ['vote']],
    ['A final factor which helped was the wind.', ['helped', 'was']],
    ['The harbour, however, hopes to reopen.', ['hopes', 'to reopen']],
    ['Homes in the north often display flags.', ['often display']],
    ['A ferry strike last week stopped the mail.', ['stopped']],
    ['But defence counsel was late.', ['was']],
    ['They said price rises already have begun.', ['said', 'already have begun']]
  ])('%s', (source, expected) => {
    expect(verbs(source)).toEqual(expected)
  })
})

describe('verbs where only a verb can stand', () => {
  it.each([
    ['Will the generals stay loyal?', ['Will', 'stay']],
    ['They let prices rise.', ['let', 'rise']],
    ['She made him look old.', ['made', 'look']],
    ['It helps pay bills.', ['helps', 'pay']],
    ["Let's work for it.", ['Let', 'work']],
    ['This breaks the rule.', ['breaks']],
    ['This sports event fell flat.', ['fell']],
    ['It is a plan that helps the poor.', ['is', 'helps']],
    ['Claims that attacks fell were false.', ['fell', 'were']],
    ['He shuns the mayor.', ['shuns']],
    ['They want to frobnicate the budget.', ['want', 'to frobnicate']],
    ['They went to church the next day.', ['went']],
    ['He would study the plan and report back.', ['would study', 'report']],
    ['He would buy bread and milk.', ['would buy']],
    ['Use the side door.', ['Use']],
    ['Use of the side door fell.', ['fell']]
  ])('%s', (source, expected) => {
    expect(verbs(source)).toEqual(expected)
  })
})
