/**
 * Names and adjectives of one country that do not begin alike, each after the place that stands for all of them. After the
 * nationalities of the CIA World Factbook and the AP style guide.
 */
export const COUNTRY_FORMS: Readonly<Record<string, string>> = {
  'u.s': 'america', us: 'america', 'u.s.a': 'america', usa: 'america', washington: 'america', 'u.k': 'britain', uk: 'britain', british: 'britain', briton: 'britain', britons: 'britain',
  danish: 'denmark', dane: 'denmark', danes: 'denmark', dutch: 'netherlands', holland: 'netherlands', finnish: 'finland', finn: 'finland', finns: 'finland',
  french: 'france', greek: 'greece', greeks: 'greece', irish: 'ireland', polish: 'poland', pole: 'poland', poles: 'poland', spanish: 'spain', spaniard: 'spain', spaniards: 'spain',
  swedish: 'sweden', swede: 'sweden', swedes: 'sweden', swiss: 'switzerland', turkish: 'turkey', turk: 'turkey', turks: 'turkey', turkiye: 'turkey',
  welsh: 'wales', english: 'england', scottish: 'scotland', emirati: 'uae', 'u.a.e': 'uae', filipino: 'philippines', filipinos: 'philippines', burmese: 'myanmar', burma: 'myanmar', thai: 'thailand',
  cypriot: 'cyprus', cypriots: 'cyprus', czech: 'czechia', czechs: 'czechia', lao: 'laos', norwegian: 'norway', portuguese: 'portugal', peruvian: 'peru'
}
