import { COUNTRY_FORMS } from '../../lexicon/country-forms.js'
import { DEMONYMS } from '../../lexicon/demonyms.js'
import { CONTINENTS, PLACES } from '../../lexicon/places.js'

/** Letters that an adjective and its place share at least: "mal-tese" is not told from Mali by three. */
const LEAST = 4

let made: ReadonlyMap<string, string> | undefined
let peopled: ReadonlySet<string> | undefined

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
    const beginnings = Array.from({ length: demonym.length - LEAST + 1 }, (_, less) => demonym.slice(0, demonym.length - less))
    // "Indian" is of India, though "indian-" begins Indiana.
    const place = beginnings.find((beginning) => byBeginning.get(beginning) === beginning) ?? byBeginning.get(beginnings.find((beginning) => byBeginning.has(beginning)) ?? '')
    if (place !== undefined) forms.set(demonym, place).set(`${demonym}s`, place)
  }
  for (const [form, place] of Object.entries(COUNTRY_FORMS)) forms.set(form, place)
  made = forms
  return forms
}

/** The countries that have people of their own: "Syria" for the Syrians. */
export function countries(): ReadonlySet<string> {
  const forms = countryForms()
  return (peopled ??= new Set(DEMONYMS.flatMap((demonym) => forms.get(demonym) ?? []).filter((place) => !CONTINENTS.includes(place))))
}
