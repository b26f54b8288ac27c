import { describe, expect, it } from 'vitest'
import { articleLexicon } from '../../../src/lexicon/article-lexicon.js'
import { ClauseReader, type SentenceReading, type VerbGroup, type WordRange } from '../../../src/text/clauses/clauses.js'
import { scanWords } from '../../../src/text/words/scan-words.js'
import { Words } from '../../../src/text/words/words.js'

interface Read {
  readonly reading: SentenceReading
  readonly text: (range: WordRange | undefined) => string
}

function read(source: string): Read {
  const words = new Words()
  scanWords(source, 0, source.length, articleLexicon(), words)
  return {
    reading: new ClauseReader(words).read(0, words.length),
    text: (range) => (range === undefined ? '-' : source.slice(words.start(range.from), words.end(range.to - 1)))
  }
}

/** Each finite verb with its subject: "the minister: said". */
function pairs(source: string): string[] {
  const { reading, text } = read(source)
  return reading.clauses.flatMap(({ subject, subjectRange, verb }) => {
    const group = verb === undefined ? undefined : reading.groups[verb]
    return group?.kind === 'verb' && group.form === 'finite' ? [`${text(subjectRange ?? (subject === undefined ? undefined : reading.groups[subject]))}: ${text(group)}`] : []
  })
}

const nouns = (source: string): string[] => {
  const { reading, text } = read(source)
  return reading.groups.flatMap((group) => (group.kind === 'noun' ? [text(group)] : []))
}

const verbs = (source: string): VerbGroup[] => read(source).reading.groups.filter((group) => group.kind === 'verb')

const describeVerb = ({ lemma, form, tense, perfect, progressive, passive, negated, modal }: VerbGroup): string =>
  [lemma, form === 'finite' ? tense : form, perfect && 'perfect', progressive && 'progressive', passive && 'passive', negated && 'negated', modal].filter(Boolean).join(' ')

describe('noun groups', () => {
  it.each([
    ['The old bridge fell.', ['The old bridge']],
    ["Norland's foreign minister left.", ["Norland's foreign minister"]],
    ['Two former judges met the mayor of a small town.', ['Two former judges', 'the mayor', 'a small town']],
    ['Officials familiar with the plan agreed.', ['Officials', 'the plan']],
    ['The 26-year-old striker scored.', ['The 26-year-old striker']],
    ['The paper said Tuesday the deal was dead.', ['The paper', 'Tuesday', 'the deal']],
    ['No one was hurt.', ['No one']],
    ['The harbour board first met divers in May.', ['The harbour board', 'divers', 'May']],
    ['The crane was first opened by Olav Holm.', ['The crane', 'Olav Holm']],
    ['His first dives were short.', ['His first dives']],
    ['It is first choice for divers.', ['It', 'first choice', 'divers']],
    ['They pay $3 billion.', ['They', '$3 billion']],
    ['Leaders of the coal miners’ union met.', ['Leaders', 'the coal miners’ union']],
    ['Rising prices have hit families.', ['Rising prices', 'families']],
    ['Harbour Board press secretary Olav Holm resigned.', ['Harbour Board press secretary Olav Holm']],
    ['The deputy secretary resigned.', ['The deputy secretary']],
    ['“It fell,” state Sen. Olav Holm said.', ['It', 'state Sen. Olav Holm']],
    ['Officials state the case.', ['Officials', 'the case']],
    ['“It fell,” said retired Navy Capt. Olav Holm.', ['It', 'retired Navy Capt. Olav Holm']],
    ['They found Olav Holm wounded.', ['They', 'Olav Holm']],
    ['NTX marine biologist Helen Brandt dived.', ['NTX marine biologist Helen Brandt']],
    ['A Friday morning meeting ended.', ['A Friday morning meeting']],
    ['Police said Tuesday officers left.', ['Police', 'Tuesday', 'officers']],
    ['The far-right party won.', ['The far-right party']],
    ['The well-known mayor Olav Holm left.', ['The well-known mayor Olav Holm']],
    ['He left far too early.', ['He']],
    ['It came after police chief Olav Holm left.', ['It', 'police chief Olav Holm']],
    ['It fell, according to harbour documents and court records.', ['It', 'harbour documents', 'court records']],
    ['It shows in church accounts.', ['It', 'church accounts']],
    ['The board records losses.', ['The board', 'losses']],
    ['The 36-year-old spoke.', ['The 36-year-old']]
  ])('%s', (source, expected) => {
    expect(nouns(source)).toEqual(expected)
  })

  it.each([
    ['Voters went out on Election Day.', ['Voters', 'Election Day*']],
    ['Said Soe Min, a member of it.', ['Soe Min', 'a member', 'it']],
    ['They heard Felicia Day sing.', ['They', 'Felicia Day']],
    ['He left on Monday night.', ['He', 'Monday night*']],
    ['The 36-year-old left a year later.', ['The 36-year-old', 'a year*']]
  ])('times are marked by a star: %s', (source, expected) => {
    const { reading, text } = read(source)
    expect(reading.groups.flatMap((group) => (group.kind === 'noun' ? [`${text(group)}${group.time ? '*' : ''}`] : []))).toEqual(expected)
  })

  it('tells pronouns, names, nouns and numbers apart, and times from the rest', () => {
    const { reading, text } = read('She told Ana Silva that 300 of the farmers left on Friday.')
    expect(reading.groups.filter((group) => group.kind === 'noun').map((group) => [text(group), group.form, group.plural ?? false, group.time ?? false])).toEqual([
      ['She', 'pronoun', false, false],
      ['Ana Silva', 'name', false, false],
      ['300', 'number', false, false],
      ['the farmers', 'common', true, false],
      ['Friday', 'name', false, true]
    ])
  })

  it('names the possessor', () => {
    const { reading, text } = read("The court's ruling stands.")
    const [group] = reading.groups
    expect(text(group?.kind === 'noun' ? group.possessor : undefined)).toBe("The court's")
  })
})

describe('verb groups', () => {
  it.each([
    ['She will meet them.', ['meet future will']],
    ['She is set to resume work.', ['resume future set']],
    ['They are going to vote.', ['vote future going']],
    ['The vote is due to begin.', ['begin future due']],
    // Halves of compounds are no verbs.
    ['They signed a 72-hour cease-fire.', ['sign past']],
    ['The stand-off ended.', ['end past']],
    ['Talks are expected to resume.', ['resume future expected']],
    ['Talks were expected to resume.', ['resume past expected']],
    ['He has repeatedly denied it.', ['deny present perfect']],
    ['It had been sold.', ['sell past perfect passive']],
    ['He did not reply.', ['reply past negated']],
    ["They don't know.", ['know present negated']],
    ['She was never told.', ['tell past passive negated']],
    ['The men are being held.', ['hold present progressive passive']],
    ['The army could have stopped it.', ['stop present perfect could']],
    ['He quit to run the firm.', ['quit past', 'run infinitive']],
    ['After losing the vote, she left.', ['lose gerund progressive', 'leave past']],
    ['The firm is ready.', ['be present']],
    ['A car parked outside exploded.', ['park participle passive', 'explode past']]
  ])('%s', (source, expected) => {
    expect(verbs(source).map(describeVerb)).toEqual(expected)
  })

  it.each([
    ['The report on the vote was a blow.', ['was']],
    ['The group claims responsibility.', ['claims']],
    ['The group claims were false.', ['were']],
    ['He returned to work in May.', ['returned']],
    ['The building collapsed.', ['collapsed']],
    ['The fear in the north grew.', ['grew']],
    ['He will run in the march on Monday.', ['will run']],
    ['The will was read.', ['was read']]
  ])('verbs from nouns: %s', (source, expected) => {
    const { reading, text } = read(source)
    expect(reading.groups.filter((group) => group.kind === 'verb').map(text)).toEqual(expected)
  })
})

describe('clauses', () => {
  it.each([
    ['The minister said that the bridge, which was closed in March, would reopen on Monday.', ['The minister: said', 'the bridge, which was closed in March: would reopen', 'the bridge: was closed']],
    ['Police said two men were arrested and charged with theft.', ['Police: said', 'two men: were arrested', 'two men: charged']],
    ['The man accused of the theft denied it.', ['The man accused of the theft: denied']],
    ['Rania Haddad, who was elected in 2013, said she would resign.', ['Rania Haddad, who was elected in 2013: said', 'Rania Haddad: was elected', 'she: would resign']],
    ['Marco Bruni, the mayor of a small town, told reporters that the deal was dead.', ['Marco Bruni, the mayor of a small town: told', 'the deal: was']],
    ['He complained of delays and said nobody had called.', ['He: complained', 'He: said', 'nobody: had called']],
    ['The talks, she said, had failed.', ['The talks, she said: had failed', 'she: said']],
    ['"We will not leave," said Ana Silva, a farmer.', ['Ana Silva: said', 'We: will not leave']],
    ['After the president spoke, the crowd left the square.', ['the crowd: left', 'the president: spoke']],
    ['The storm, expected to hit the coast, has already closed schools, the governor said.', ['The storm, expected to hit the coast: has already closed', 'the governor: said']],
    ['Petrov, 54, who had been held since April, was freed, his lawyer, a former judge, said.', ['Petrov, 54, who had been held since April: was freed', 'Petrov: had been held', 'his lawyer, a former judge: said']],
    ['The woman who found the child said she had heard crying.', ['The woman who found the child: said', 'The woman: found', 'she: had heard']],
    ['The general, whose troops hold the north, denied that his men had fired, but said an inquiry would follow.', ['The general, whose troops hold the north: denied', 'troops: hold', 'his men: had fired', 'The general, whose troops hold the north: said', 'an inquiry: would follow']],
    ['Voters want change, said Lena Ortiz, who runs a bakery.', ['Voters: want', 'Lena Ortiz: said', 'Lena Ortiz: runs']],
    ['Minister Says Talks Will Resume in June', ['Minister: Says', 'Talks: Will Resume']],
    ['Had he known, he would have stayed.', ['he: known', 'he: would have stayed']],
    ['The union said it would fight the move, and the mayor agreed.', ['The union: said', 'it: would fight', 'the mayor: agreed']],
    ['According to the ministry, 300 people were killed.', ['300 people: were killed']],
    ['A statement on the website of the ministry.', []],
    ['', []]
  ])('subjects and verbs: %s', (source, expected) => {
    expect(pairs(source)).toEqual(expected)
  })

  it.each([
    ['He said that it rained and that nobody came.', ['that it rained', 'and that nobody came']],
    ['The paper reported, citing two officials, that a deal was close.', ['that a deal was close']],
    ['He likes that farm.', []],
    ['The farm that burned is his.', []]
  ])('clauses with that: %s', (source, expected) => {
    const { reading, text } = read(source)
    expect(reading.clauses.filter(({ opener }) => opener === 'that').map(text)).toEqual(expected)
  })

  it('keeps what stands in marks apart from the sentence around it', () => {
    const { reading, text } = read('“They lied,” he said (his voice was low), “and we knew.”')
    expect(reading.inner.map((stretch) => [stretch.kind, text(stretch)])).toEqual([['quoted', '“They lied,”'], ['parenthesis', '(his voice was low)'], ['quoted', '“and we knew.”']])
    expect(pairs('“They lied,” he said (his voice was low), “and we knew.”')).toEqual(['he: said', 'They: lied', 'his voice: was', 'we: knew'])
  })

  it('nests clauses and keeps groups in order', () => {
    const { reading } = read('The woman who runs the shop said that the men, who had come by car, left when she called the police.')
    const starts = reading.groups.map(({ from }) => from)
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
    for (const clause of reading.clauses) {
      const parent = clause.parent === undefined ? undefined : reading.clauses[clause.parent]
      if (parent !== undefined) expect([parent.from <= clause.from, clause.to <= parent.to]).toEqual([true, true])
    }
  })
})
