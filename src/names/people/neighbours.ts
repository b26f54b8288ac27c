/** Names that stand beside each other and belong together: couples, a name that was cut in two. */
import * as classes from '../../lexicon/classes.js'
import { PATRONYMIC_PARTICLES } from '../../lexicon/name-words.js'
import type { Words } from '../../text/words/words.js'
import type { FoundName } from '../finding/find.js'
import { genderOfGivenName } from '../words/gender.js'
import { significant } from '../finding/same-person.js'

const FATHERS: ReadonlySet<string> = /* @__PURE__ */ new Set(PATRONYMIC_PARTICLES)
const AND: ReadonlySet<string> = /* @__PURE__ */ new Set(['and', '&'])
const LEAD_REACH = 3

/** "bin" needs a given name before it: where one stands by itself just before, a slip of the text has cut the name in two. */
export function patronymicLeads(names: readonly FoundName[]): ReadonlyMap<FoundName, FoundName> {
  const leads = new Map<FoundName, FoundName>()
  names.forEach((name, i) => {
    const before = names[i - 1]
    // With a capital it stands by itself, "Bin Zayed", or is a given name, "Ben Affleck".
    const first = name.tokens[0]?.lower ?? ''
    if (!before || !FATHERS.has(first.slice(0, Math.max(0, first.indexOf(' ')))) || name.title || name.from - before.to > LEAD_REACH) return
    if (before.tokens.length === 1 && ((before.tokens[0]?.classes ?? 0) & classes.GIVEN_NAME) !== 0) leads.set(name, before)
  })
  return leads
}

/** "Barack and Michelle Obama": a given name that shares the family name of the full name after it. */
export function couples(names: readonly FoundName[], words: Words): ReadonlyArray<readonly [name: FoundName, partner: FoundName]> {
  const found: (readonly [FoundName, FoundName])[] = []
  const families = new Set<string | undefined>()
  for (const { kind, tokens } of names) if (kind === 'person' && tokens.length > 1) families.add(tokens.at(-1)?.lower)
  names.forEach((name, i) => {
    const partner = names[i + 1]
    const token = name.tokens[0]
    if (!partner || !token || name.tokens.length > 1 || families.has(token.lower) || name.title || partner.title || significant(partner).length !== 2) return
    if (partner.from !== name.to + 1 || !AND.has(words.lower(name.to)) || (token.classes & classes.GIVEN_NAME) === 0 || (token.classes & classes.PLACE) !== 0) return
    if ((token.classes & classes.SURNAME) !== 0 && genderOfGivenName(token) === undefined) return
    if (((partner.tokens[0]?.classes ?? 0) & classes.GIVEN_NAME) !== 0) found.push([name, partner])
  })
  return found
}

/** Are the two joined by "and"? */
export function coordinated(before: FoundName | undefined, name: FoundName, words: Words): boolean {
  if (before === undefined || name.from - before.to > LEAD_REACH) return false
  for (let i = before.to; i < name.from; i++) if (AND.has(words.lower(i))) return true
  return false
}
