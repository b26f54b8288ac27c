/**
 * The grammar of attribution: small constructs, each with a name that a quote carries as its `pattern`, tried in the order
 * of the table on every verb of saying of a line. The first that fits wins.
 */
import type { Attribution, Cue } from './cue.js'
import { before, gap, inverted, label } from './leading.js'
import { after, asPut } from './put-in.js'
import { asked, passive, quotedAsSaying } from './relayed.js'

/** A construct of the table: its name, sentences that it reads, and how. */
export interface Construct {
  readonly name: string
  readonly examples: readonly string[]
  /** Look alike, and are something else. */
  readonly not: readonly string[]
  readonly match: (cue: Cue) => Attribution | undefined
}

/** In the order in which they are tried. */
export const CONSTRUCTS: readonly Construct[] = [
  {
    name: 'quoted-as-saying',
    examples: ['Ames was quoted by the harbour radio as saying that the pier was safe.', 'The harbour radio quoted Ames as saying the pier was safe.', '“It is safe,” the radio quoted Ames as saying.', 'The radio cited an aide, Jo Ames, confirming the pier was safe.', 'The minutes of the talks quoted Ames telling the town that the pier was safe.'],
    not: ['The broker quoted a price of nine pounds.', 'Ames was cited for speeding.'],
    match: quotedAsSaying
  },
  {
    name: 'after',
    examples: ['“It is safe,” Ames said.', '“It is safe,” said Ames.', '“The pier,” Ames said, “is safe.”', 'The pier is safe, Ames said.', 'The pier, engineers warned, could fail.'],
    not: ['Ames called it “safe” and said the pier was open.', 'On Monday, Ames said the pier was safe.'],
    match: after
  },
  {
    name: 'as',
    examples: ['As Ames noted, the pier was safe.', 'As the harbour radio reported, “the pier is safe.”'],
    not: ['As Ames spoke, the pier fell.'],
    match: asPut
  },
  {
    name: 'passive',
    examples: ['Residents were told by Ames that the pier was safe.', 'Residents were told the pier was safe.'],
    not: ['Residents told Ames that the pier was safe.'],
    match: passive
  },
  {
    name: 'asked',
    examples: ['Asked whether the pier was safe, Ames nodded.', 'When asked about the cracks in the pier, Ames left.', 'Ames was asked by a reporter if the pier was safe.'],
    not: ['Ames was asked to leave.', 'A reporter asked Ames for a pen.'],
    match: asked
  },
  {
    name: 'inverted',
    examples: ['Said Ames: “It is safe.”', 'Added Ames, a diver, “It is safe.”'],
    not: ['Told Ames, “It is safe.”', 'Said to be safe, the “new pier” was shut.', 'Asked about the “new pier”, Ames left.'],
    match: inverted
  },
  {
    name: 'before',
    examples: ['Ames said the pier was safe.', 'Ames told the court that “the pier is safe.”', 'Ames, who runs the port, said: “It is safe.”', 'Ames vowed to rebuild the pier.'],
    not: ['Ames said goodbye.', 'Ames told the truth.'],
    match: before
  },
  {
    name: 'gap',
    examples: ['Ames signed a bill that critics said was unfair.', 'They met on the pier, which Ames says will be rebuilt.'],
    not: ['Ames met the critics who said the pier was safe.', 'That is what Ames said on Monday.'],
    match: gap
  },
  {
    name: 'label',
    examples: ['Ames called the pier “a wreck”.', 'Ames described the pier as a wreck.', 'Ames referred to the pier as “the old lady”.'],
    not: ['Ames called the police.', 'Ames described the pier.'],
    match: label
  }
]
