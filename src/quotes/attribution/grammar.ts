/**
 * The grammar of attribution: small constructs, each with a name that a quote carries as its `pattern`, tried in the order
 * of the table on every verb of saying of a line. The first that fits wins.
 */
import type { Attribution, Cue } from './cue.js'
import { cleft, how } from './clefts.js'
import { before, gap, inverted, label } from './leading.js'
import { after, asPut } from './put-in.js'
import { asked, passive, quotedAsSaying } from './relayed.js'

/** A construct of the table: its name, and how it is read. */
export interface Construct {
  readonly name: string
  readonly match: (cue: Cue) => Attribution | undefined
}

/** In the order in which they are tried. */
export const CONSTRUCTS: readonly Construct[] = [
  // Ames was quoted by the harbour radio as saying that the pier was safe.
  { name: 'quoted-as-saying', match: quotedAsSaying },
  // “It is safe,” Ames said.
  { name: 'after', match: after },
  // As Ames noted, the pier was safe.
  { name: 'as', match: asPut },
  // Residents were told by Ames that the pier was safe.
  { name: 'passive', match: passive },
  // Asked whether the pier was safe, Ames nodded.
  { name: 'asked', match: asked },
  // What Ames said was that the pier was safe.
  { name: 'cleft', match: cleft },
  // “A wreck” was how Ames described the pier.
  { name: 'how', match: how },
  // Said Ames: “It is safe.”
  { name: 'inverted', match: inverted },
  // Ames said the pier was safe.
  { name: 'before', match: before },
  // Ames signed a bill that critics said was unfair.
  { name: 'gap', match: gap },
  // Ames called the pier “a wreck”.
  { name: 'label', match: label }
]
