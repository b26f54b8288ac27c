import { COUNTRY_FORMS } from '../../lexicon/country-forms.js'
import { DEMONYMS } from '../../lexicon/demonyms.js'
import { PLACES } from '../../lexicon/places.js'

/** Letters that an adjective and its place share at least: "mal-tese" is not told from Mali by three. */
const LEAST = 4

let made: ReadonlyMap<string, string> | undefined

/** For each name and adjective of a place, the place: "Syrian", "Syrians" and "Syria" are one. Adjectives go by their longest beginning that a place has. */
export function countryForms(): ReadonlyMap<string, string> {
  if (made !== undefined) return made
  const byBeginning = new Map<string, string>()
  for (const place of [...PLACES].sort((a, b) => a.length - b.length)) {
    for (let length = Math.max(LEAST, place.length - 2); length <= place.length; length++) {
      const beginning = place.slice(0, length)
      if (!byBeginning.has(beginning)) byBeginning.set(beginning, place)
    }
  }
  const forms = new Map<string, string>(PLACES.map((place) => [place, place]))
  for (const demonym of DEMONYMS) {
    for (let length = demonym.length; length >= LEAST; length--) {
      const place = byBeginning.get(demonym.slice(0, length))
      if (place === undefined) continue
      forms.set(demonym, place)
      forms.set(`${demonym}s`, place)
      break
    }
  }
  for (const [form, place] of Object.entries(COUNTRY_FORMS)) forms.set(form, place)
  made = forms
  return forms
}

/** The places that have people of their own: "Syria" for the Syrians. */
export function countries(): ReadonlySet<string> {
  const forms = countryForms()
  return new Set(DEMONYMS.flatMap((demonym) => forms.get(demonym) ?? []))
}
