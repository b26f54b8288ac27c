/**
 * Everything that speaks for and against a person, in one place. A candidate is a person when its weights add up to
 * `PERSON_THRESHOLD`. The weights are hand-set on the ideas of McDonald, "Internal and External Evidence in the
 * Identification and Semantic Categorization of Proper Names" (1996): what stands inside the name, and what stands around it.
 */
export const PERSON_THRESHOLD = 2

/** Inside the name. */
export const INSIDE = {
  /** A given name alone, first of several words, or further on. */
  givenAlone: 2.1,
  givenFirst: 2.6,
  givenLater: 0.6,
  surnameAlone: 1.4,
  surnameLast: 1.5,
  /** Chinese, Korean, Vietnamese order: "Deng Xiaoping". */
  surnameFirst: 1.2,
  /** Of China or Korea, behind a family name: "Shiu Ka-chun". */
  syllables: 1.2,
  surnameEnding: 0.8,
  /** Also the name of a place ("Jordan") or an everyday word ("Grace"). */
  ambiguousGiven: -1,
  initial: 1.6,
  initialsAlone: 0.4,
  particle: 1.9,
  /** "La Libertad", "El Dorado". */
  foreignArticle: -1.2,
  suffix: 2,
  nickname: 1.5,
  /** Two to four words that are nothing else. */
  severalWords: 1.8,
  manyWords: -1.5,
  unknownAlone: 0.2,
  ordinary: -1.3,
  /** "Virginia Democratic" */
  ordinaryBehindPlace: -2.1,
  ordinaryAlone: -2.6,
  /** "Relatives say", known from no list. */
  pluralAlone: -2.6,
  place: -1.2,
  placeAlone: -3,
  /** "Bramley Park": of two words, the first unknown. */
  placeHead: -2.5,
  /** "Jasper National Park". */
  publicWord: -4,
  organization: -4,
  acronym: -4,
  unknownInHeadline: -1.2,
  oddCase: -1.5
} as const

/** Around the name. */
export const AROUND = {
  title: 4,
  honorific: 6,
  roleBefore: 2.4,
  /** "14-year-old X" */
  ageBefore: 2,
  /** "Tk 500": so short a word, known from no name, is a measure. */
  numberAfter: -2.5,
  /** "its rival X", where X is one word or an unknown one. */
  roleOfFirmBefore: 1,
  roleAppositionBefore: 1.6,
  ageAfter: 4,
  roleAppositionAfter: 2.4,
  whoAfter: 2,
  /** ", X, said". */
  namedAside: 1.6,
  reportingVerbAfter: 2.2,
  reportingVerbBefore: 1.8,
  /** "told X", where X is one unknown word. */
  tellingVerbBefore: 0.6,
  /** "arraigned X" */
  personalVerbBefore: 0.8,
  /** "St. Joseph": as often a place. */
  saint: -0.5,
  /** "St Hilda's" */
  saintsHouse: -8,
  /** "X (KSTL.S)" */
  ticker: -8,
  verbAfter: 0.7,
  /** "X is a harbour" */
  thingPredicate: -1.2,
  /** "written by X Y", "X Y, a", "X Y of the": several words beside what people rather than places have beside them. */
  acting: 0.4,
  /** "the authors X Y", "directors such as X Y" */
  oneOfSeveral: 0.8,
  relativeAfterPossessive: 1.2,
  pairOfNames: 1.5,
  /** "the Thatcher government". */
  ruleOf: 2.6,
  /** "Anna Marsh (X)" */
  inBrackets: -1.5,
  /** "Anna," at the head of a line. */
  vocative: 0.8,
  articleBeforeSeveral: -0.8,
  placeBefore: -1.5,
  /** "St. Xavier's College". */
  ownerOfOrganization: -3,
  placePreposition: -2.2,
  /** "at Moss Lane" */
  atPlaceHead: -6,
  /** "Toyota X" */
  makerBefore: -2.5,
  /** "a silver X" */
  colourBefore: -3,
  /** "the village of X", "the magazine X". */
  placeNoun: -3,
  /** "the trawler X" */
  calledThing: -5,
  organizationNoun: -2,
  weakPreposition: -0.4,
  article: -2.4,
  articleAlone: -3.5,
  articleAloneBeforeSeveral: -5,
  /** "Wendy's and" */
  bareOwner: -3,
  placeApposition: -1.2,
  placeOpener: -2.5,
  hyphenated: -0.6,
  ordinaryCapitalBefore: -1.2,
  /** "Hurricane Katrina". */
  namedThingBefore: -3,
  /** "Hamad Award": the capitals go on with an everyday word. */
  thingAfter: -2,
  /** "Rosario manager X". */
  ownerOfRole: -3
} as const

/** Elsewhere in the article. */
export const ELSEWHERE = {
  /** A part of a full name that is a person: the family name, or another part. */
  familyOfPerson: 4.5,
  /** The same where a list or its form tells the full name from people. */
  familyOfKnown: 5.5,
  givenOfPerson: 2.6,
  /** The same word without its capital. */
  lowerCase: -2,
  partOfOrganization: -0.8,
  /** A bare name in a text so short that the full one may have stood before it. */
  excerpt: 1.1
} as const
