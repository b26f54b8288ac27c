/** Words that tell which words for a time are none, read off dictionaries and grammars of English; see `dates/contrast.ts`. */
import { wordSet } from './table.js'

/** Who talks, and to whom. */
export const TALKERS: ReadonlySet<string> = /* @__PURE__ */ wordSet('i me my our us we you your')

/** What can be "current" as the time itself is; a "current" thing or office is only the one there is. */
export const STATES: ReadonlySet<string> = /* @__PURE__ */ wordSet(`
  circumstances climate conditions crisis economy environment situation state`)

/** Words of games in quarters (basketball, the football codes, water polo) that no report on business has. */
export const GAMES: ReadonlySet<string> = /* @__PURE__ */ wordSet('halftime outscored playoffs quarterback scored touchdown')
