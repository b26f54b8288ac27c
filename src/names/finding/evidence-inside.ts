/** What stands inside a candidate, and how much it speaks for a person: weights by the idea of `evidence.ts`. */
/** A given name alone, first of several words, or further on. */
export const givenAlone = 2.1
export const givenFirst = 2.6
export const givenLater = 0.6
/** "Marylyn", first of several words and in no list. */
export const givenEnding = 0.6
export const surnameAlone = 1.4
export const surnameLast = 1.5
/** Chinese, Korean, Vietnamese order: "Deng Xiaoping". */
export const surnameFirst = 1.2
/** Of China or Korea, behind a family name: "Shiu Ka-chun". */
export const syllables = 1.2
export const surnameEnding = 0.8
/** Also the name of a place ("Jordan") or an everyday word ("Grace"). */
export const ambiguousGiven = -1
export const initial = 1.6
export const initialsAlone = 0.4
export const particle = 1.9
/** "La Libertad", "El Dorado". */
export const foreignArticle = -1.2
export const suffix = 2
export const nickname = 1.5
/** Two to four words that are nothing else. */
export const severalWords = 1.8
export const manyWords = -1.5
export const unknownAlone = 0.2
export const ordinary = -1.3
/** "Virginia Democratic" */
export const ordinaryBehindPlace = -2.1
export const ordinaryAlone = -2.6
/** "Relatives say", known from no list. */
export const pluralAlone = -2.6
export const place = -1.2
export const placeAlone = -3
/** "Bramley Park": of two words, the first unknown. */
export const placeHead = -2.5
/** "Jasper National Park". */
export const publicWord = -4
export const organization = -4
export const acronym = -4
export const unknownInHeadline = -1.2
export const oddCase = -1.5
