/** Whose a body of state is: "Peru's |Foreign Ministry", "the Finance Ministry |of Ghana". */
import { countryForms } from '../names/finding/countries.js'
import { placesIn } from './places.js'
import type { Article, Organization, OrganizationKind } from '../types.js'

/** Kinds that every country has. */
export const NATIONAL: ReadonlySet<OrganizationKind | undefined> = /* @__PURE__ */ new Set<OrganizationKind | undefined>(['government', 'court', 'party', 'military'])

/** Letters beside a name that are looked at, and mentions of it. */
const REACH = 24
const MOST_MENTIONS = 8

/** The country that stands beside a mention of a body of state. */
export function countryOf({ mentions, source }: Article, { kind, mentions: own }: Organization): string | undefined {
  if (!NATIONAL.has(kind)) return undefined
  for (const at of own.slice(0, MOST_MENTIONS)) {
    const { start, end } = mentions[at] ?? { start: 0, end: 0 }
    const before = source.slice(Math.max(0, start - REACH), start)
    const place = /['’]s? $/.test(before) ? placesIn(before).at(-1) : source.startsWith(' of ', end) ? placesIn(source.slice(end, end + REACH))[0] : undefined
    const country = countryForms().get(place?.toLowerCase() ?? '')
    if (country !== undefined) return country
  }
  return undefined
}
