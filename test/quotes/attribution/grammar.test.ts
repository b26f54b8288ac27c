import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../../src/article.js'
import { CONSTRUCTS } from '../../../src/quotes/attribution/grammar.js'

/** The patterns that a construct writes on its quotes. */
const PATTERNS: Readonly<Record<string, readonly string[]>> = {
  after: ['after', 'after-inverted', 'split'],
  before: ['before', 'question', 'infinitive', 'object']
}
/** Sentences that each construct reads, and others that look alike and are something else. */
const SENTENCES: Readonly<Record<string, { readonly reads: readonly string[]; readonly not: readonly string[] }>> = {
  'quoted-as-saying': {
    reads: [
      'Ames was quoted by the harbour radio as saying that the pier was safe.',
      'The harbour radio quoted Ames as saying the pier was safe.',
      '“It is safe,” the radio quoted Ames as saying.',
      'The radio cited an aide, Jo Ames, confirming the pier was safe.',
      'The minutes of the talks quoted Ames telling the town that the pier was safe.'
    ],
    not: [
      'The broker quoted a price of nine pounds.',
      'Ames was cited for speeding.'
    ]
  },
  after: {
    reads: [
      '“It is safe,” Ames said.',
      '“It is safe,” said Ames.',
      '“The pier,” Ames said, “is safe.”',
      'The pier is safe, Ames said.',
      'The pier, engineers warned, could fail.'
    ],
    not: [
      'Ames called it “safe” and said the pier was open.',
      'On Monday, Ames said the pier was safe.'
    ]
  },
  as: {
    reads: [
      'As Ames noted, the pier was safe.',
      'As the harbour radio reported, “the pier is safe.”'
    ],
    not: [
      'As Ames spoke, the pier fell.'
    ]
  },
  passive: {
    reads: [
      'Residents were told by Ames that the pier was safe.',
      'Residents were told the pier was safe.'
    ],
    not: [
      'Residents told Ames that the pier was safe.'
    ]
  },
  asked: {
    reads: [
      'Asked whether the pier was safe, Ames nodded.',
      'When asked about the cracks in the pier, Ames left.',
      'Ames was asked by a reporter if the pier was safe.'
    ],
    not: [
      'Ames was asked to leave.',
      'A reporter asked Ames for a pen.'
    ]
  },
  cleft: {
    reads: [
      'What Ames said was that the pier was safe.',
      'All Ames would say was: “It is safe.”'
    ],
    not: [
      'What Ames bought was that old pier.',
      'What the map shows is that the pier was safe.'
    ]
  },
  how: {
    reads: [
      '“A wreck” was how Ames described the pier.',
      '“A wreck,” is how Ames put it.'
    ],
    not: [
      'That was how Ames described the pier.',
      '“A wreck” was how the pier was left.'
    ]
  },
  inverted: {
    reads: [
      'Said Ames: “It is safe.”',
      'Added Ames, a diver, “It is safe.”'
    ],
    not: [
      'Told Ames, “It is safe.”',
      'Said to be safe, the “new pier” was shut.',
      'Asked about the “new pier”, Ames left.'
    ]
  },
  before: {
    reads: [
      'Ames said the pier was safe.',
      'Ames told the court that “the pier is safe.”',
      'Ames, who runs the port, said: “It is safe.”',
      'Ames vowed to rebuild the pier.'
    ],
    not: [
      'Ames said goodbye.',
      'Ames told the truth.'
    ]
  },
  gap: {
    reads: [
      'Ames signed a bill that critics said was unfair.',
      'They met on the pier, which Ames says will be rebuilt.'
    ],
    not: [
      'Ames met the critics who said the pier was safe.',
      'That is what Ames said on Monday.'
    ]
  },
  label: {
    reads: [
      'Ames called the pier “a wreck”.',
      'Ames described the pier as a wreck.',
      'Ames referred to the pier as “the old lady”.'
    ],
    not: [
      'Ames called the police.',
      'Ames described the pier.'
    ]
  }
}
/** A sentence inside an article, so that it is read as prose. */
const article = (sentence: string): string => `The pier\n\nThe harbour was quiet on Monday morning.\n\n${sentence}\n\nThe weather was fine.`

it('has sentences for every construct', () => {
  expect(Object.keys(SENTENCES).length).toBe(CONSTRUCTS.length)
})

describe.each(Object.entries(SENTENCES))('%s', (name, { reads, not }) => {
  const patterns = PATTERNS[name] ?? [name]
  it.each(reads)('finds: %s', (example) => {
    const found = parseArticle(article(example)).quotes.filter((quote) => patterns.includes(quote.pattern))
    expect(found.length).toBeGreaterThan(0)
  })
  it.each(not)('leaves alone: %s', (example) => {
    expect(parseArticle(article(example)).quotes.filter((quote) => patterns.includes(quote.pattern) && quote.kind !== 'term')).toEqual([])
  })
})
