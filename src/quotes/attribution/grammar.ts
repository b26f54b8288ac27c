/**
 * The grammar of attribution: small constructs, each with a name that a quote carries as its `pattern`, tried in the order
 * of the table on every verb of saying of a line. The first that fits wins.
 */
import type { Attribution, Cue } from './cue.js'
import { cleft, how } from './clefts.js'
import { before, gap, inverted, label } from './leading.js'
import { after, asPut } from './put-in.js'
import { asked, passive, quotedAsSaying } from './relayed.js'

/** In the order in which they are tried. */
export const CONSTRUCTS: ReadonlyArray<(cue: Cue) => Attribution | undefined> = [
  // Ames was quoted by the harbour radio as saying that the pier was safe.
  quotedAsSaying,
  // “It is safe,” Ames said.
  after,
  // As Ames noted, the pier was safe.
  asPut,
  // Residents were told by Ames that the pier was safe.
  passive,
  // Asked whether the pier was safe, Ames nodded.
  asked,
  // What Ames said was that the pier was safe.
  cleft,
  // “A wreck” was how Ames described the pier.
  how,
  // Said Ames: “It is safe.”
  inverted,
  // Ames said the pier was safe.
  before,
  // Ames signed a bill that critics said was unfair.
  gap,
  // Ames called the pier “a wreck”.
  label
]
