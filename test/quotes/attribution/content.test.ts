import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../../src/article.js'

const STORY = 'The mill of Skagen has closed. Jo Ames and Javek Orsted live in Skagen. Mary Williams is its mayor.\n\n'

/** "speaker: words" of the quotes of a sentence in a story that has told who is who. */
function said(sentence: string): readonly string[] {
  const source = STORY + sentence
  return parseArticle(source).quotes.filter(({ kind }) => kind !== 'term').map(({ speaker, parts }) => `${speaker?.name ?? '?'}: ${parts.map(({ start, end }) => source.slice(start, end)).join(' … ')}`)
}

const READS: ReadonlyArray<readonly [sentence: string, quote: string]> = [
  // What opens with when, where or how.
  ['Ames said the day before the mill closed, he bought a boat.', 'Jo Ames: the day before the mill closed, he bought a boat'],
  ['Ames says this year, the mill has had no grain.', 'Jo Ames: this year, the mill has had no grain'],
  ['Ames said after drying the grain for a week, all millers need rest.', 'Jo Ames: after drying the grain for a week, all millers need rest'],
  ['Ames said to meet the deadline, millers are working at night.', 'Jo Ames: to meet the deadline, millers are working at night'],
  ['Ames says by selling the mill, the town hopes to see a new start.', 'Jo Ames: by selling the mill, the town hopes to see a new start'],
  ['Ames said that, if it rained, the mill would flood.', 'Jo Ames: if it rained, the mill would flood'],
  ['Ames said that, as the mill was old, it should be declared a monument.', 'Jo Ames: as the mill was old, it should be declared a monument'],
  ['Ames said having lost the mill, she would bake at home.', 'Jo Ames: having lost the mill, she would bake at home'],
  ['Ames said, in a note on Monday: “The mill is lost.”', 'Jo Ames: The mill is lost.'],
  ['Ames vowed to cut prices by 7–10% from those of May.', 'Jo Ames: to cut prices by 7–10% from those of May'],
  ['Ames said it was -30 degrees in the mill.', 'Jo Ames: it was -30 degrees in the mill'],
  ['Ames said the mill was lost: “We will build a new one.”', 'Jo Ames: We will build a new one.'],
  ['Ames said the mill was from Lund: “We will build a new one.”', 'Jo Ames: We will build a new one.'],
  ['Ames described the mill as lost: “We will build a new one.”', 'Jo Ames: We will build a new one.'],
  ['Ames was at the fair, saying: “We are tired” about the mill, and Orsted was leaving.', 'Jo Ames: We are tired'],
  // A role before its name, which brackets follow; times between the subject and the verb.
  ['The chair of the committee on grain, Jo Ames (Skagen-West), said the mill was lost.', 'Jo Ames: the mill was lost'],
  ['Millers earlier this week said the mill was lost.', 'Millers: the mill was lost'],
  ['Asked by a reporter whether the mill was lost, Ames replied in the negative.', 'a reporter: whether the mill was lost'],
  // A mere phrase ends where a clause begins; a bare form goes on from "will", not from the cue.
  ['Ames refused to sell the mill, the town closed it.', 'Jo Ames: to sell the mill'],
  ['Ames has called for a new mill, although in May she had sold one.', 'Jo Ames: a new mill'],
  ['Ames has confirmed that she will come and tell them of the plan.', 'Jo Ames: she will come and tell them of the plan'],
  ['Ames described how the mill was lost.', 'Jo Ames: how the mill was lost'],
  ['Ames called the mill a “ruin” and pointed to its roof.', 'Jo Ames: the mill a “ruin”'],
  ['Ames accused Orsted of haste, but in a letter last year argued that the mill was lost.', 'Jo Ames: Orsted of haste'],
  ['A miller declined to be named and is not in the town.', 'A miller: to be named'],
  // What is set off behind it by another verb of knowing is not part of it.
  ['The town is considering whether to sell the mill, the Post has learned.', 'The town: whether to sell the mill'],
  ['The town has agreed to sell the mill, the Post understands.', 'The town: to sell the mill'],
  ['The mill was lost, the Post has learned.', 'Post: The mill was lost'],
  // Two participles in a row.
  ['Ames spoke for an hour, noting that the mill was lost and warning that it would cost more.', 'Jo Ames: the mill was lost'],
  ['Ames spoke for an hour, noting that the town had sold the mill and warning that it would cost more.', 'Jo Ames: it would cost more'],
  // What a study finds: an amount with its verb, or whatever else.
  ['The study found nearly half of the millers want to sell.', 'The study: nearly half of the millers want to sell'],
  ['The study found fewer than one in five millers had a boat.', 'The study: fewer than one in five millers had a boat'],
  ['A poll showed Ames losing ground to Orsted.', 'A poll: Ames losing ground to Orsted'],
  ['According to millers in Cook County, Ill., the mill is lost.', 'millers in Cook County: the mill is lost'],
  ['Bakers marched on the town hall demanding that the mill be sold.', 'Bakers: the mill be sold'],
  // The reading has no verb for it.
  ['Ames said profits of the town’s old mills remain thin this year.', 'Jo Ames: profits of the town’s old mills remain thin this year'],
  ['Ames said at a fair in Lund there was no flour.', 'Jo Ames: there was no flour'],
  ['Ames said its third quarter profit was lost.', 'Jo Ames: its third quarter profit was lost'],
  ['Ames warned future trade with the islands will be slow.', 'Jo Ames: future trade with the islands will be slow'],
  // Over what is put in.
  ['Millers said both Ames and her team, led by a baker, were asking too much.', 'Millers: both Ames and her team, led by a baker, were asking too much'],
  ['Ames said bread to sell in town, all of it from Lund, is not expected today.', 'Jo Ames: bread to sell in town, all of it from Lund, is not expected today'],
  ['Ames, who said the flour, a gift, was fine, left.', 'Jo Ames: the flour, a gift, was fine'],
  ['The mill will close, Ames said in Lund, at a meeting to save the town.', 'Jo Ames: The mill will close'],
  ['Ames, saying the town cannot wait for grain to come, urged millers to buy it.', 'Jo Ames: the town cannot wait for grain to come'],
  ['Ames said the five mills — Skagen, Lund and three more — had been sold.', 'Jo Ames: the five mills — Skagen, Lund and three more — had been sold'],
  ['Millers claimed the flour, which was shown at a fair, is fine and white.', 'Millers: the flour, which was shown at a fair, is fine and white'],
  ['Ames told the court on Monday, 28 April, that the mill was lost.', 'Jo Ames: the mill was lost'],
  ['Millers claimed the flour, sold at a fair, is fine and white.', 'Millers: the flour, sold at a fair, is fine and white'],
  ['Ames warned a second flood, caused by rain, would close the mill.', 'Jo Ames: a second flood, caused by rain, would close the mill'],
  ['Ames told the millers, stranded since May, to wait.', 'Jo Ames: to wait'],
  // What hangs on the listener.
  ['Ames urged people along the river to leave.', 'Jo Ames: to leave'],
  // Verbs that look like something else.
  ['Locals said a truck hit a wagon near the mill.', 'Locals: a truck hit a wagon near the mill'],
  ['Ames says overflow is dangerous.', 'Jo Ames: overflow is dangerous'],
  ['Ames said most of the plans require approval.', 'Jo Ames: most of the plans require approval'],
  ['Ames has asked town officials how the mill was lost.', 'Jo Ames: how the mill was lost'],
  ['WHO say flour dust is a danger.', 'WHO: flour dust is a danger'],
  ['Ames said the US would buy the mill.', 'Jo Ames: the US would buy the mill'],
  ['Ames told us the mill would flood.', 'Jo Ames: the mill would flood'],
  // A relative clause ends before the main verb.
  ['A miller who said he had lost the mill has bought a boat.', 'A miller: he had lost the mill'],
  ['A miller who was told she would never mill again after a fall has won the race.', '?: she would never mill again after a fall'],
  ['Millers who know him say the mill is lost.', 'Millers: the mill is lost'],
  ['A miller, who spoke to a paper because he was ill, said the heirs called on Monday.', 'A miller: the heirs called on Monday'],
  ['Ames had talked by phone with the heirs’ lawyers, who claimed the mill was lost.', 'the heirs’ lawyers: the mill was lost'],
  // Its subject is the pronoun.
  ['Millers say that is the point.', 'Millers: that is the point'],
  ['Millers say that in May the mill will flood.', 'Millers: in May the mill will flood'],
  // Over where and with whom.
  ['The mayor, Mary Williams, had said in an interview with Lund channel that the mill was lost.', 'Mary Williams: the mill was lost'],
  ['Ames said at a meeting in Lund last Thursday, alongside her deputy, that the mill was lost.', 'Jo Ames: the mill was lost'],
  ['Ames said near the port that the mill was lost.', 'Jo Ames: the mill was lost'],
  ['No dust was found in the mill, states the report.', 'the report: No dust was found in the mill'],
  ['The mill is lost, says one miller watching from afar.', 'one miller: The mill is lost'],
  ['The mill was sold, said the town’s bureau of trade and foreign affairs.', 'the town’s bureau of trade and foreign affairs: The mill was sold'],
  ['And the mill, he told me, is in good hands.', 'Jo Ames: And the mill … is in good hands'],
  ['Ames also claims the mill is lost.', 'Jo Ames: the mill is lost'],
  ['Ames offered an “apology to all of the town”.', 'Jo Ames: an “apology to all of the town”'],
  ['A week passed without a fire, as announced by the mayor.', 'Mary Williams: A week passed without a fire'],
  ['Ames says that, according to the mayor, the mill is lost.', 'Mary Williams: the mill is lost'],
  ['The mayor, Mary Williams, told LND radio that at least 20 mills had been lost.', 'Mary Williams: at least 20 mills had been lost'],
  ['He feared that at least three town councillors said they were ill.', 'three town councillors: they were ill'],
  ['Ames, who is based in Lund, hopes it will settle the matter.', 'Jo Ames: it will settle the matter'],
  ['“The mill is lost and gone,” Miss Ames said.', 'Jo Ames: The mill is lost and gone,'],
  // A participle that opens a name is no verb.
  ['United Mills company Skagen Grain announced that the mill was lost.', 'Skagen Grain: the mill was lost'],
  // A title with a preposition, capitals that are no pronoun, names that end like a verb or a plural.
  ['“The mill is lost,” said Under Secretary Javek Orsted.', 'Javek Orsted: The mill is lost,'],
  ['“The mill is lost,” US Secretary of Trade Jo Ames said.', 'Jo Ames: The mill is lost,'],
  ['“The mill is lost,” Williams recalls.', 'Mary Williams: The mill is lost,'],
  ['“The mill is lost,” Murted told Radio Skagen.', 'Murted: The mill is lost,'],
  // Whose words they are, by what is put beside a name or before it.
  ['The mill is old. Says Williams, the mayor: “It is a part of us all.”', 'Mary Williams: It is a part of us all.'],
  ['“The mill is lost,” the Evening Post said in an editorial.', 'Evening Post: The mill is lost,'],
  ['The mill was described by Ames as a ruin of brick and dust.', 'Jo Ames: a ruin of brick and dust'],
  ['The bank warned Ames against buying the mill.', 'The bank: against buying the mill'],
  ['The nurse wrote “allergic to flour” on the chart and went home.', 'The nurse: allergic to flour'],
  ['Ames promised a new mill: “We will build it by May.”', 'Jo Ames: We will build it by May.'],
  // Without its comma.
  ['“The mill took the path of all old things” Ames said.', 'Jo Ames: The mill took the path of all old things']
]

const NOTHING: readonly string[] = [
  'Millers offered bread and butter, and the town was fed.',
  'The mayor tried to counter the plan, in part because it was dear.',
  'The town pledges to Ames and is out of money.',
  'The mill continues to work at night, and the town is glad.',
  'Ames really enjoyed reading it.',
  'A three-day gathering that began on Monday is over.',
  'Ames agreed to a loan for millers who are in need.',
  'The mayor hopes to turn the field “into a mill town”.',
  'The new law bans the “excessive use of old mills”.',
  'Ames pointed a lamp toward the mill, which was dark.',
  'The market is also called “the Old Bread Hall”.',
  'The claims that the paper made on Sunday were withdrawn.',
  'Ames chided a miller who, if he stays, will own it all.',
  'Ames added “King of the Mill” to his name.',
  'Lamps are compared by their weight as tools.',
  'The rain that Ames is warning about is on its way.',
  'The mayor invited millers to consider whether it was late.',
  'The mill was founded by monks and in 1423 it was given a wall.',
  'When it rained in May, Ames told millers about the roof.',
  'The book tells the story of a mill that drowned in sand.',
  'Ames reminded me of a mill that my mother owned.',
  'Millers were responding to a “call of the town” in May.',
  'Dreaming Mills is a play.',
  'The town sent out the “Left out in the rain for years” paper.',
  'The fall of the mill (see “Nine years of rain”) was long.',
  'It is challenging to mill at night.',
  'Millers were paid after the town was notified when it rained.',
  'Built by millers in 1880, the hall tells the tale of the town.',
  'Ames took bread as a guest, as he could not sit in the mill.'
]

describe('turns', () => {
  const turns = (source: string): readonly string[] => parseArticle(source).quotes.map(({ speaker, parts: [part] }) => `${speaker?.name ?? '?'}: ${source.slice(part?.start, part?.end)}`)
  const OPENING = 'The mill of Skagen has closed, and the town is quiet on this morning.\n\n'
  it('take a name that opens several', () => {
    expect(turns(OPENING + ['Lundbeck: The mill is lost, I fear.', 'Radio: And then?', 'Lundbeck: No.', 'Lundbeck: We will see what the town does.'].join('\n\n')))
      .toEqual(['Lundbeck: The mill is lost, I fear.', 'Lundbeck: No.', 'Lundbeck: We will see what the town does.'])
  })
  it('do not take a label', () => {
    expect(turns(OPENING + ['Price: Nine crowns a loaf.', 'Pros: Soft, white and fresh.', 'Price: Ten crowns a loaf.', 'Pros: Hard, dark and old.'].join('\n\n'))).toEqual([])
  })
  it('know questions and answers by their letters, marked alike', () => {
    expect(turns(OPENING + ['Q. Did you see it?', 'A. I saw its lamp.', 'A: not this.'].join('\n\n'))).toEqual(['Q: Did you see it?', 'A: I saw its lamp.'])
    expect(turns(OPENING + ['Q: Did you see it?', 'A. Smith came with a lamp.'].join('\n\n'))).toEqual([])
  })
})

describe('over an article', () => {
  it.each([
    ['Williams on the mill: “We were lucky”', 'Williams'],
    ['“We were lucky”: survivors recall the night of the flood', 'survivors']
  ])('%s', (title, speaker) => {
    expect(parseArticle(`${title}\n\nForty people were pulled from the mill on Monday.`).quotes[0]?.speaker?.text).toBe(speaker)
  })
})

describe('what was said', () => {
  it.each(READS)('%s', (sentence, quote) => {
    expect(said(sentence)).toContain(quote)
  })
  it.each(NOTHING)('%s', (sentence) => {
    expect(said(sentence)).toEqual([])
  })
})
