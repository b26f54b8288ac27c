import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../../src/article.js'

/** A sentence inside an article, so that it is read as prose. */
const article = (sentence: string): string => `The pier\n\nThe harbour was quiet on Monday morning.\n\n${sentence}\n\nThe weather was fine.`
/** Pattern, speaker and what was said, of every quote that is no term. */
const read = (source: string): readonly string[] => parseArticle(source).quotes.filter((quote) => quote.kind !== 'term')
  .map((quote) => `${quote.pattern} | ${quote.speaker?.name ?? '-'} | ${quote.parts.map((part) => source.slice(part.start, part.end)).join(' … ')}`)

describe('speakers', () => {
  it.each([
    // A verb that needs its listener is never put before its subject.
    ['“It will hold,” Brandt, a former diver, told Harbour News.', 'after | Brandt | It will hold,'],
    ['As the diver Helen Brandt put it, “the pier is tired.”', 'as | Helen Brandt | the pier is tired.'],
    ['According to people familiar with the plan, the pier is lost.', 'according-to | people familiar with the plan | the pier is lost'],
    ['According to divers with knowledge of the plan, the pier is lost.', 'according-to | divers with knowledge of the plan | the pier is lost'],
    ['A diver familiar with the plan told reporters the pier was lost.', 'before | A diver familiar with the plan | the pier was lost'],
    ['According to Brandt, with the tide high the pier is lost.', 'according-to | Brandt | with the tide high the pier is lost'],
    ['Half of the divers said the pier was safe.', 'before | Half of the divers | the pier was safe'],
    ['One of the four divers said the pier was safe.', 'before | One of the four divers | the pier was safe'],
    ['Last week, the harbour master, Olav Holm, warned that the pier was weak.', 'before | Olav Holm | the pier was weak'],
    ['The guests cheered Helen Brandt, who said the pier was safe.', 'before | Helen Brandt | the pier was safe'],
    ['She’s said she will stay.', 'before | She | she will stay'],
    ['The diving club, has said that the pier is safe.', 'before | The diving club | the pier is safe'],
    ['Olav Holm claims she broke the crane.', 'before | Olav Holm | she broke the crane'],
    ['A letter from the harbour master said the pier was shut.', 'before | the harbour master | the pier was shut'],
    ['“It was an attempt to mislead us,’’ Helen Brandt told the radio.', 'after | Helen Brandt | It was an attempt to mislead us,'],
    ['In the words of the diver, Helen Brandt, “the pier is tired of us all.”', 'according-to | Helen Brandt | the pier is tired of us all.'],
    ['“That is a disservice to us,” Brandt charged.', 'after | Brandt | That is a disservice to us,'],
    ['“It is lost,” state Sen. Helen Brandt said.', 'after | Helen Brandt | It is lost,'],
    ['“It is lost,” Harbour Board press secretary Helen Brandt said Tuesday.', 'after | Helen Brandt | It is lost,'],
    ['“It is lost,” said the 36-year-old.', 'after-inverted | the 36-year-old | It is lost,'],
    // A pronoun right after somebody without a name; not of another gender, nor for several.
    ['A spokesman for the port said it was late. “We are sorry,” she said.', 'after | she | We are sorry,'],
    ['Two divers said it was late. “We are sorry,” he said.', 'after | he | We are sorry,'],
    // Capitals between "of" and the name are a title of hers; a president of its own is somebody else.
    ['Secretary of Public Works Helen Brandt said the pier was safe.', 'before | Helen Brandt | the pier was safe'],
    ['Friends of President Helen Brandt said the pier was safe.', 'before | Friends of President Helen Brandt | the pier was safe'],
    // Who opens the clause speaks, not whoever stands in what hangs on the verb.
    ['Olav Holm, in a note written by an aide, Petra Lind, said the pier was lost.', 'before | Olav Holm | the pier was lost'],
    ['Olav Holm shut the pier, said the crane would go.', 'before | Olav Holm | the crane would go'],
    ['“It is lost,” Holm was quoted as saying.', 'quoted-as-saying | Holm | It is lost,'],
    ['Holm says that’s not true.', 'before | Holm | that’s not true'],
    ['Holm said he had met the divers and that “the pier is lost”.', 'before | Holm | he had met the divers and that “the pier is lost”'],
    // What is put in behind the subject of what was said does not end it, not even before another verb of saying.
    ['Holm said the harbour master, Petra Lind, had been told of the leak.', 'before | Holm | the harbour master, Petra Lind, had been told of the leak'],
    ['Holm said that his brother, Arne, knew of the leak.', 'before | Holm | his brother, Arne, knew of the leak'],
    ['Holm said the crane, which was built in 1880, showed cracks.', 'before | Holm | the crane, which was built in 1880, showed cracks'],
    ['Holm said the crane was old, told Brandt to leave and sat down.', 'before | Holm | the crane was old'],
    // A letter that something is said in says nothing of its own.
    ['Holm said in a letter posted on Monday that the pier was lost.', 'before | Holm | the pier was lost'],
    ['Divers in the town warned on Monday that the pier was lost.', 'before | Divers in the town | the pier was lost'],
    // Words in marks show that what stands before the cue was said, whatever follows the speaker.
    ['The plan “makes no sense,” said a diver who asked not to be named.', 'after-inverted | a diver | The plan “makes no sense,”'],
    ['The plan is “a disgrace”, said divers living near the pier.', 'after-inverted | divers | The plan is “a disgrace”'],
    // Of a relative clause around its cue, only that clause is said.
    ['Olav Holm opened a letter which, he said, bore the seal of the port.', 'split | Olav Holm | which … bore the seal of the port'],
    // What somebody would say is not said yet.
    ['The port said it would comment “in due course”.', 'before | The port | it would comment “in due course”'],
    // Who argues is the person, and not what she is named with.
    ['An adviser to Olav Holm, who argued that piers drift, left.', 'before | An adviser to Olav Holm | piers drift'],
    // An infinitive behind a noun tells what for; behind its verb, what was done.
    ['Holm continued to blame the divers.', 'object | Holm | the divers'],
    // Of two clauses behind a listener, the first tells which one.
    ['Holm told the diver who broke it.', 'question | Holm | who broke it'],
    // Letters behind a name.
    ['Helen Brandt, PhD, told the port it was late.', 'before | Helen Brandt | it was late'],
    ['Dr Helen Brandt OBE, a diver, said it was late.', 'before | Helen Brandt | it was late'],
    ['Speaking for the divers, Helen Brandt, KC, said it was late.', 'before | Helen Brandt | it was late'],
    // What was said has its main clause before it ends.
    ['The town was told that when asked for money, Holm replied, “Never.”', 'passive | - | when asked for money, Holm replied, “Never.”'],
    ['Holm said that after the storm, Brandt denied it.', 'before | Holm | after the storm, Brandt denied it'],
    // "It" after one thing that spoke, not after a person or several.
    ['The harbour letter said it was late. It added: “We are sorry.”', 'before | The harbour letter | We are sorry.'],
    ['The mayor said it was late. It added: “We are sorry.”', 'before | It | We are sorry.'],
    ['The letters said it was late. It added: “We are sorry.”', 'before | It | We are sorry.'],
    ['Citing an aide at the ministry, the newspaper said the pier was lost.', 'before | an aide at the ministry | the pier was lost'],
    ['The pier was lost, according to divers at the harbour.', 'according-to | divers at the harbour | The pier was lost'],
    ['The pier is old, and according to Holm, “it will fall”.', 'according-to | Holm | it will fall'],
    ['The pier is old, and it will fall, according to Holm.', 'according-to | Holm | The pier is old, and it will fall'],
    ['In the words of Holm: “It is lost.”', 'according-to | Holm | It is lost.'],
    // A field of work stands between "for" and the name; another person, or what tells of one, does not.
    ['The adviser for harbour affairs Helen Brandt said the pier was safe.', 'before | Helen Brandt | the pier was safe'],
    ['The adviser for victim Helen Brandt said the pier was safe.', 'before | The adviser for victim Helen Brandt | the pier was safe'],
    ['The adviser for Danish-born Helen Brandt said the pier was safe.', 'before | The adviser for Danish-born Helen Brandt | the pier was safe'],
    ['His chief of staff Helen Brandt said the pier was safe.', 'before | Helen Brandt | the pier was safe'],
    ['Head of history Helen Brandt said the pier was safe.', 'before | Helen Brandt | the pier was safe'],
    ['The lawyer of plaintiff Helen Brandt said the pier was safe.', 'before | The lawyer of plaintiff Helen Brandt | the pier was safe'],
    ['Holm called on members to leave.', 'infinitive | Holm | to leave'],
    // A name in "-ly" is no adverb.
    ['Farrelly said the pier was safe.', 'before | Farrelly | the pier was safe'],
    ['“It will hold,” Kelly said.', 'after | Kelly | It will hold,'],
    ['Sadly, Brandt said the pier was lost.', 'before | Brandt | the pier was lost'],
    ['Brandt said bluntly the pier was lost.', 'before | Brandt | the pier was lost'],
    // Whoever has seen a memo did not write it.
    ['According to a memo seen by Harbour News, the pier is lost.', 'according-to | a memo seen by Harbour News | the pier is lost'],
    ['According to a memo by Olav Holm, the pier is lost.', 'according-to | Olav Holm | the pier is lost'],
    ['Olav Holm, who first warned that the pier was lost, left.', 'before | Olav Holm | the pier was lost'],
    ['Sources told Harbour News the pier was lost.', 'before | Sources | the pier was lost'],
    ['A panel of Olav Holm and Helen Brandt on Tuesday ruled out the plan and said the pier was lost.', 'before | A panel of Olav Holm and Helen Brandt | the pier was lost'],
    ['The minister of energy and ports said the pier was lost.', 'before | The minister of energy and ports | the pier was lost'],
    ['The radio, quoting aides, said the pier was lost.', 'before | aides | the pier was lost'],
    ['Citing an unnamed official, the newspaper reported that the pier was lost.', 'before | an unnamed official | the pier was lost'],
    ['The broadcaster said, citing a police source, that the pier was lost.', 'before | a police source | the pier was lost'],
    // A person is no medium; the cold is no source.
    ['Helen Brandt, citing the cold, said the pier was lost.', 'before | Helen Brandt | the pier was lost'],
    ['The pier will be sold, the state-run harbour agency reported.', 'after | the state-run harbour agency | The pier will be sold'],
    ['A source close to the mayor said the pier was lost.', 'before | A source close to the mayor | the pier was lost'],
    ['Divers have long known that the pier is weak.', 'before | Divers | the pier is weak'],
    ['According to Olav Holm, a diver who lost his boat, the pier is weak.', 'according-to | Olav Holm | the pier is weak'],
    ['According to divers in the old town, the pier is weak.', 'according-to | divers in the old town | the pier is weak'],
    ['Olav Holm on Monday in response to a question about the crane said the pier was shut.', 'before | Olav Holm | the pier was shut'],
    ['Reacting to this, a senior police officer, on condition of anonymity, said the pier was shut.', 'before | a senior police officer | the pier was shut'],
    ['Helen Brandt staged a walkout alleging that the pier was shut.', 'before | Helen Brandt | the pier was shut'],
    ['Neighbours met the club, which last week said the pier was shut.', 'before | the club | the pier was shut'],
    ['Quayworks, the port’s older rival, last week said the pier was shut.', 'before | Quayworks | the pier was shut'],
    ['The Bergen Times first reported that the pier was shut.', 'before | Bergen Times | the pier was shut'],
    ['Olav Holm on Oct. 12 said the pier was shut.', 'before | Olav Holm | the pier was shut'],
    ['During her trial in July, Sun Lin said the pier was shut.', 'before | Sun Lin | the pier was shut'],
    ['The pier was shut, her daughter, Helen Brandt, said.', 'after | Helen Brandt | The pier was shut'],
    ['Two divers present at the meeting said the pier was shut.', 'before | Two divers present at the meeting | the pier was shut'],
    ['Olav Holm said the pier “is shut for good,” echoing divers in the old town.', 'before | Olav Holm | the pier “is shut for good,”'],
    ['“Boats lie,” Helen Brandt liked to say.', 'after | Helen Brandt | Boats lie,'],
    // In one paragraph the word stays with whoever spoke before.
    ['Olav Holm criticised the mayor, Jan Lind, and said the town was late. “It is a farce,” he said.', 'after | Olav Holm | It is a farce,'],
    ['Neighbours met Helen Brandt, president of the divers union, who testified that the pier was weak.', 'before | Helen Brandt | the pier was weak'],
    ['Olav Holm conceded that others had warned of the cracks but said they were small.', 'before | Olav Holm | they were small'],
    ['“Who will pay for it?” posed Helen Brandt.', 'after-inverted | Helen Brandt | Who will pay for it?'],
    ['“She told me, ‘The pier is shut,’” Olav Holm said.', 'after | Olav Holm | She told me, ‘The pier is shut,’'],
    // The pronoun is the subject of another verb; a time is nobody.
    ['The mother of a diver who died after a fall has told the town she will leave.', 'before | The mother of a diver | she will leave'],
    ['The diver, Olav Holm, said earlier, in a talk with the radio, that the pier was shut.', 'before | Olav Holm | the pier was shut'],
    ['The letter found Wednesday said the pier was shut.', 'before | The letter | the pier was shut'],
    ['The pier was shut, the University of Bergen reported last week.', 'after | University of Bergen | The pier was shut'],
    ['The pier was shut, Commissioner (North) Helen Brandt said.', 'after | Helen Brandt | The pier was shut'],
    ['The mayor, who cut short a trip to Rome, is expected on Friday, his press secretary, Helen Brandt, said.', 'after | Helen Brandt | The mayor, who cut short a trip to Rome, is expected on Friday'],
    // What is set off behind a name tells of it.
    ['The pier is lost, said Olav Holm, head of a club whose boats were sold.', 'after-inverted | Olav Holm | The pier is lost'],
    ['The pier, warned divers, could fall.', 'split | divers | The pier … could fall'],
    ['As Holm points out, the pier is lost.', 'as | Holm | the pier is lost'],
    ['She likes it, but points out that the pier is lost.', 'before | She | the pier is lost'],
    // Those who hear evidence do not give it.
    ['The divers left at noon, Bergen Crown Court heard.', 'passive | - | The divers left at noon'],
    ['The court heard that the divers left.', 'passive | - | the divers left'],
    ['The divers left at noon, an inquest was told on Monday.', 'passive | - | The divers left at noon'],
    ['Holm heard that the divers left.', 'before | Holm | the divers left'],
    ['Holm pressed the mayor on why the pier was shut.', 'question | Holm | why the pier was shut'],
    ['Holm accepted the pier was “a wreck”.', 'before | Holm | the pier was “a wreck”'],
    ['Holm was quoted in the Bergen Times as saying the pier was lost.', 'quoted-as-saying | Holm | the pier was lost'],
    ['Holm is convinced the pier is lost.', 'before | Holm | the pier is lost'],
    ['When Holm lit the lamp and said it was good to sail again, the divers cheered.', 'before | Holm | it was good to sail again'],
    ['Holm appealed to the town to wait.', 'infinitive | Holm | to wait'],
    ['The divers kept it up after the break, the study found.', 'after | the study | The divers kept it up after the break'],
    ['The pier has sunk, the harbour master, Olav Holm, has disclosed.', 'after | Olav Holm | The pier has sunk'],
    ['The pier may sink further, divers fear.', 'after | divers | The pier may sink further'],
    ['Holm reaffirmed that the pier was lost.', 'before | Holm | the pier was lost'],
    // Months that are names.
    ['“It is lost,” said Theresa May.', 'after-inverted | Theresa May | It is lost,'],
    ['April Jones said the pier was lost.', 'before | April Jones | the pier was lost'],
    ['In April Jones said the pier was lost.', 'before | Jones | the pier was lost'],
    // A verb and a noun for words, or "clear", make one cue.
    ['Holm made it clear that the pier was lost.', 'noun | Holm | the pier was lost'],
    ['Holm gave evidence that the pier was lost.', 'noun | Holm | the pier was lost'],
    ['Critics dislike her remark that “there is no place for divers”.', 'noun | her | there is no place for divers']
  ])('%s', (sentence, told) => {
    expect(read(article(sentence))).toContain(told)
  })

  it('names "it" after the agency and "they" after the engineers who spoke before', () => {
    const source = 'The pier\n\nThe Northern News Agency said the pier was safe. “It will be mended,” it added.\n\nEngineers said the crane was broken. They said it would be sold.'
    expect(parseArticle(source).quotes.map(({ speaker }) => speaker?.name)).toEqual(['Northern News Agency', 'Northern News Agency', 'Engineers', 'Engineers'])
  })
  it('leaves a "they" alone that nobody spoke before', () => {
    expect(parseArticle(article('They said the crane would be sold.')).quotes.map(({ speaker }) => speaker?.name)).toEqual(['They'])
  })
  it('marks the pronoun of a relative clause, under the name that it stands for', () => {
    const { quotes } = parseArticle(article('The guests cheered Helen Brandt, who said the pier was safe.'))
    expect(quotes.at(-1)?.speaker).toMatchObject({ text: 'who', name: 'Helen Brandt' })
  })
})

describe('who has the word', () => {
  const last = (...paragraphs: readonly string[]): string | undefined => parseArticle(`The pier\n\nThe harbour was quiet on Monday morning.\n\n${paragraphs.join('\n\n')}`).quotes.at(-1)?.speaker?.name
  const HOLM = 'The diver Olav Holm described Per Lind as “a fox”.'
  it.each([
    // Over a paragraph the word stays with whoever spoke last.
    ['“I would wait,” he said.', 'Olav Holm'],
    ['“The crane is Lind’s,” he said.', 'Olav Holm'],
    ['He added that the crane was new.', 'Olav Holm'],
    ['“I would wait,” the former champion said.', 'Olav Holm'],
    ['“Gaffer says I can wait,” the 24-year-old said.', 'Olav Holm'],
    // Somebody else is named in between, or it must be another.
    ['Lind went home. “I would wait,” he said.', 'Per Lind'],
    ['“I would wait,” she said.', 'she'],
    ['“I would wait,” the judge said.', 'the judge'],
    ['“I would wait,” the divers said.', 'the divers']
  ])('%s', (next, name) => {
    expect(last(HOLM, next)).toBe(name)
  })
})

describe('what was said', () => {
  it.each([
    ['Holm called for a new crane to be bought, which would be the third.', 'object | Holm | a new crane to be bought'],
    ['Holm posted on Facebook that the pier was “a wreck”.', 'before | Holm | the pier was “a wreck”'],
    ['Holm said in remarks broadcast live on television that the pier was shut.', 'before | Holm | the pier was shut'],
    ['Holm declined to say whether the pier was shut.', 'question | Holm | whether the pier was shut'],
    ['Holm vowed to blacklist any firm that was late.', 'infinitive | Holm | to blacklist any firm that was late'],
    ['Holm advised the divers on how to mend the pier.', 'question | Holm | how to mend the pier'],
    ['Holm described the pier as “theatre”; his aide, Jan Lind, was silent.', 'label | Holm | the pier as “theatre”'],
    ['Holm told the town the pier was shut, but Brandt accused him of haste.', 'before | Holm | the pier was shut'],
    ['According to the report, Holm admitted the fault and told divers to leave.', 'according-to | the report | Holm admitted the fault and told divers to leave'],
    ['The crane, a gift, and its driver, Jan Lind, had been seen leaving, police said.', 'after | police | The crane, a gift, and its driver, Jan Lind, had been seen leaving'],
    ['The club said it was late and called on the town to wait.', 'before | The club | it was late'],
    ['Holm called for a deal on harbour-wide rules.', 'object | Holm | a deal on harbour-wide rules'],
    ['Holm urged the mayor, Jan Lind, to wait.', 'infinitive | Holm | to wait'],
    ['Holm warned the pier would fail, while Ida Lind, who leads the club, feared the storm would come.', 'before | Holm | the pier would fail'],
    ['Holm thanked her and went home.', 'object | Holm | her'],
    ['Holm thanked the crowd, which cheered.', 'object | Holm | the crowd'],
    ['Holm said the pier was safe and that the crane was new.', 'before | Holm | the pier was safe and that the crane was new'],
    ['Holm said he was glad but feared the winter.', 'before | Holm | he was glad but feared the winter'],
    ['Holm said they would sail to the island, sing and learn the ropes.', 'before | Holm | they would sail to the island, sing and learn the ropes'],
    ['Holm said that 40 percent were glad, compared with 60 percent last year.', 'before | Holm | 40 percent were glad'],
    ['Holm said he liked the plan — a boost for the small town.', 'before | Holm | he liked the plan'],
    ['If the storm comes, Holm said, “we will stay at home.”', 'split | Holm | If the storm comes … we will stay at home.'],
    ['Building in the wind, Holm said, “is a folly.”', 'split | Holm | Building in the wind … is a folly.'],
    ['According to Holm the crane was sold by mistake.', 'according-to | Holm | the crane was sold by mistake'],
    // The main word of the verb alone stands in marks.
    ['Holm said he was “devastated”.', 'before | Holm | he was “devastated”'],
    ['Holm said the storm had “crippled” the pier.', 'before | Holm | the storm had “crippled” the pier'],
    ['He vowed to “stay on the pier” all night.', 'infinitive | He | to “stay on the pier” all night']
  ])('%s', (sentence, told) => {
    expect(read(article(sentence))).toContain(told)
  })
  it.each([
    'Holm was “delighted” by the boat.',
    'Holm maintains a boat and, since May, leads the club.',
    'Holm had known him for years and liked the sea.',
    'The crowd chanted his name while the band was playing.',
    'Holm put his hat on the chair.',
    'The vendors called on Thursday and left.'
  ])('nothing in: %s', (sentence) => {
    expect(read(article(sentence)).filter((one) => !one.startsWith('object'))).toEqual([])
  })
  it('keeps a stretch of time and place before a quote with the narrator', () => {
    expect(read(article('At a dinner in Bergen, Holm said, “we will stay.”'))).toEqual(['before | Holm | we will stay.'])
  })
})

describe('who passes it on', () => {
  const via = (sentence: string): readonly string[] | undefined => parseArticle(article(sentence)).quotes.at(-1)?.via.map(({ name }) => name)
  it.each([
    ['“We do not comment,” Holm said, as quoted by the Bergen Times.', ['Bergen Times']],
    ['Holm was quoted in the Bergen Times as saying the pier was lost.', ['Bergen Times']],
    ['“We do not comment,” Holm said in the Bergen hall.', []]
  ])('%s', (sentence, names) => {
    expect(via(sentence)).toEqual(names)
  })
})

describe('turns', () => {
  it.each([
    ['Helen Brandt: The pier will stay shut\n\nThe pier stays shut, Helen Brandt said on Monday.', 'Helen Brandt', 'The pier will stay shut'],
    ['Poll: Most people want a new pier\n\nMost of the town wants a pier.', 'Poll', 'Most people want a new pier']
  ])('a headline: %s', (source, name, said) => {
    expect(read(source)).toContain(`turn | ${name} | ${said}`)
  })
  it.each([
    'The latest: Harbour opens a new pier\n\nThe town opened its pier on Monday.',
    'Harbour cup: Divers win by three points\n\nThe divers won on Monday.'
  ])('no headline: %s', (source) => {
    expect(read(source).filter((one) => one.startsWith('turn'))).toEqual([])
  })
  it('reads the turns of a transcript', () => {
    const source = 'The harbour talks\n\nThe two met in the hall on Monday evening.\n\nBRANDT: Why was the pier shut in May?\n\nHOLM: It was not safe. We had to act.\n\nBRANDT: Thank you for coming in.'
    expect(read(source)).toEqual(['turn | BRANDT | Why was the pier shut in May?', 'turn | HOLM | It was not safe. We had to act.', 'turn | BRANDT | Thank you for coming in.'])
  })
  it('reads the letters of an interview', () => {
    const source = 'The harbour talks\n\nThe two met in the hall on Monday evening.\n\nQ: Why was the pier shut in May?\n\nA: It was not safe. We had to act.\n\nQ: Thank you for coming in.'
    expect(read(source)).toEqual(['turn | Q | Why was the pier shut in May?', 'turn | A | It was not safe. We had to act.', 'turn | Q | Thank you for coming in.'])
    expect(read(article('A: the pier is slippery after rain.'))).toEqual([])
  })
  it('takes one name and a colon for no transcript', () => {
    expect(read(article('WARNING: The pier is slippery after rain.'))).toEqual([])
  })
})

describe('nothing was said', () => {
  it.each([
    'Holm did not mention the pier.',
    'Thank you for coming in.',
    'Ask your doctor whether the pier is safe.',
    'Holm has not outlined a plan.',
    'Holm declined to comment on the plan.',
    'Holm declined to comment when asked by divers in the old town.',
    'Well informed sources met on the pier.',
    'When we told the divers that, they left.',
    'Holm added to the uncertainty with a delay that stranded many.',
    'When called, the harbour master, Olav Holm, left by boat.',
    'The illness is called “diver’s lung.”',
    'The gifts were not reported until spring had come.',
    'The film is a fantasy, written and directed by Olav Holm.',
    'A diver’s words (think Olav Holm) travel fast.',
    'They met on a pier rather than, say, the quay.',
    'This is not to say that the pier is safe.',
    'The so- called ‘old friends’ of the town met on the pier.',
    'Salt was added into the pot, which held four litres.',
    'Ordering a beer—she had waited long—Holm was glad.',
    'Holm, who lives on the pier, could not agree more. It was cold.',
    'Holm accepted a prize and left for the town that had raised him.',
    'Holm writes a weekly column and, since May, leads the club.',
    'Said Rahimi, the harbour master, was quiet on Monday.',
    'Holm sent a letter that she had written.',
    'Holm gave the town a crane that Brandt had bought.',
    'Holm gave the union a week to conclude the talks.',
    'It took weeks to acknowledge the delay.',
    'Who said the pier was safe?',
    'The pier would be “of great benefit to all of them”.',
    'Divers left Amazon.no for a rival, and the crane was sold.'
  ])('%s', (sentence) => {
    expect(read(article(sentence))).toEqual([])
  })
})

describe('words set apart', () => {
  const story = (heading: string): string => `The pier\n\nThe harbour was quiet on Monday morning, the harbour office said.\n\n${heading}\n\nHelen Brandt woke to the sound of the crane.\n\n“I grabbed the rope and ran,” Brandt told reporters. “Nobody saw me.” The crews are ‘terrified’, she said.\n\nThe weather was fine on Tuesday.`
  it.each([
    ["'I grabbed the rope and ran'", 'Helen Brandt'],
    ['“I grabbed the rope and ran”', 'Helen Brandt'],
    // Few words are somebody's only where the story has just these in marks.
    ['‘Terrified’ crews to leave the pier', 'Helen Brandt'],
    ['‘Rope’ trouble on the pier', undefined],
    // What nobody says in the story is not the harbour office's.
    ['“We want answers now”', undefined],
    ['“The rope”', undefined]
  ])('%s', (heading, name) => {
    const source = story(heading)
    const quote = parseArticle(source).quotes.find(({ start }) => start === source.indexOf(heading))
    expect(quote).toBeDefined()
    expect(quote?.cue).toBeUndefined()
    expect(quote?.speaker?.name).toBe(name)
  })

  const section = (heading: string): string => `The pier\n\nThe harbour was quiet on Monday morning, the harbour office said.\n\n${heading}\n\nThe mayor came at noon. “We will mend and paint that old roof, and then the harbour walls,” Helen Brandt told reporters.\n\nMoney\n\n“Nobody has counted the costs yet,” Olav Holm said.`
  it.each([
    // The same words in other forms, in the section below.
    ['‘Mending the roof’', 'Helen Brandt'],
    ['‘HARBOUR WALL’', 'Helen Brandt'],
    ['‘Painted roofs’', 'Helen Brandt'],
    // Another order, words far from one another, one word alone, words of another section.
    ['‘Roof painting’', undefined],
    ['‘Mending walls’', undefined],
    ['‘Of roofs’', undefined],
    ['‘Counting the cost’', undefined]
  ])('%s', (heading, name) => {
    const source = section(heading)
    const quote = parseArticle(source).quotes.find(({ start }) => start === source.indexOf(heading))
    expect(quote).toBeDefined()
    expect(quote?.speaker?.name).toBe(name)
  })
})

describe('colons', () => {
  const spoken = (source: string): readonly string[] => parseArticle(source).quotes.map((quote) => `${quote.pattern} | ${quote.speaker?.name ?? '-'} | ${quote.text}`)
  it.each([
    // Nobody but who spoke last can go on; where somebody acts, it is another matter.
    ['“It may fall,” Brandt said. Holm disagreed: “It is safe.”', 'colon | Holm | “It is safe.”'],
    ['“It may fall,” Brandt said. The sign on the crane: “It is safe.”', 'colon | The sign on the crane | “It is safe.”']
  ])('%s', (sentence, expected) => {
    expect(spoken(article(sentence))).toContain(expected)
  })
  it.each([
    ['Interview: ‘I never wanted to dive’', undefined],
    ['Q&A: ‘I never wanted to dive’', undefined],
    ['Fact check: ‘Divers earn more’', undefined],
    ['Sport: ‘We deserved it’', undefined],
    ['Letter: ‘I never wanted to dive’', undefined],
    ['Divers: ‘I never wanted to dive’', 'Divers'],
    ['Reports: ‘The pier is lost and nobody knows why’', 'Reports']
  ])('%s', (title, name) => {
    const [quote] = parseArticle(`${title}\n\nThe harbour was quiet on Monday morning.\n\nThe weather was fine.`).quotes
    expect(quote).toBeDefined()
    expect(quote?.speaker?.name).toBe(name)
  })
})

describe('titles', () => {
  const titled = (title: string): readonly string[] => read(`${title}\n\nBy Petra Lind\n\nThe mayor, Olav Holm, met the diver Helen Brandt on the pier on Monday.\n\nThe weather was fine.`)
  it.each([
    ['Pier will be rebuilt - Holm', 'heading | Olav Holm | Pier will be rebuilt'],
    ['Pier will be rebuilt – mayor', 'heading | mayor | Pier will be rebuilt'],
    ['No plans to close the pier: Helen Brandt', 'heading | Helen Brandt | No plans to close the pier'],
    ['‘It was awful’: Brandt on her night in the harbour', 'heading | Helen Brandt | ‘It was awful’'],
    ['Pier to close by May, says Holm', 'after-inverted | Olav Holm | Pier to close by May'],
    ['Pier unsafe, says Holm', 'after-inverted | Olav Holm | Pier unsafe'],
    ['Holm rejects plan, says “it is a joke”', 'before | Olav Holm | it is a joke']
  ])('%s', (title, expected) => {
    expect(titled(title).map((one) => one.replace(/[‘’]/g, ''))).toContain(expected.replace(/[‘’]/g, ''))
  })
  it.each([
    // A paper, a place, a person who is told of, an item of a list.
    'Pier will be rebuilt - The Harbour Times',
    'Storm closes pier - Dover',
    'The woman who dives for coal: Helen Brandt',
    'In pictures: Helen Brandt',
    'Helen “Hel” Brandt, Who Dived For Coal, Dies At 91',
    'Brandt dives - and wins'
  ])('%s', (title) => {
    expect(titled(title)).toEqual([])
  })
})

describe('hostile marks', () => {
  it.each(['“a ', '“‘', '"a', "''a "])('%s, many times, is told once', (piece) => {
    const { issues, quotes } = parseArticle(piece.repeat(20_000))
    expect(issues.filter(({ rule }) => rule.endsWith('quotation-mark') || rule.endsWith('quotation-marks')).length).toBeLessThan(70)
    expect(issues.filter(({ rule }) => rule === 'too-many-quotation-marks').length).toBeLessThanOrEqual(1)
    expect(quotes.length).toBeLessThan(4_100)
  })
  it('reads a long paragraph of good marks to its end', () => {
    const { quotes, issues } = parseArticle(article(Array.from({ length: 300 }, (_, at) => `“It is day ${at},” Holm said.`).join(' ')))
    expect(quotes.length).toBe(300)
    expect(issues.filter(({ rule }) => rule.includes('quotation'))).toEqual([])
  })
})
