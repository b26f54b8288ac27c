/**
 * The classes that a word can belong to, one bit each, so that a word carries all of its classes in one number
 * (`word.classes & MONTH`). A class says what a spelling *can* be ("may": MODAL and MONTH); the finders decide.
 */
export const DETERMINER = 1 << 0
export const PREPOSITION = 1 << 1
/** Personal, possessive and reflexive pronouns. */
export const PRONOUN = 1 << 2
/** Forms of be, have, do. */
export const AUXILIARY = 1 << 3
export const MODAL = 1 << 4
/** and, or, but, nor, yet. */
export const COORDINATOR = 1 << 5
/** because, although, while, if, when … */
export const SUBORDINATOR = 1 << 6
/** who, which, that, whose, whom. */
export const RELATIVE = 1 << 7
/** Any of the classes so far: words of the closed classes, which never make a name by themselves. As a number, so that bundles can leave out what is built on it. */
export const FUNCTION_WORD = 0xff
/** Any form of a verb that can report speech or thought: "said", "telling". */
export const REPORTING_VERB = 1 << 8
/** A noun that can report: "statement", "claim". */
export const REPORTING_NOUN = 1 << 9
/** Any form of a verb; those that are nouns as well ("claims") are also NOUN. */
export const VERB = 1 << 10
export const ADVERB = 1 << 11
/** Stands before a name: "Mr", "President", "Maj. Gen." */
export const TITLE = 1 << 12
/** A noun for a person by what they do or are: "president", "spokeswoman", "farmer". */
export const ROLE = 1 << 13
export const GIVEN_NAME = 1 << 14
export const SURNAME = 1 << 15
/** Belongs to a family name: "al", "bin", "van", "de". */
export const PARTICLE = 1 << 16
/** Follows a name: "Jr", "III". */
export const NAME_SUFFIX = 1 << 17
export const MONTH = 1 << 18
export const WEEKDAY = 1 << 19
/** "day", "weeks", "decade". */
export const TIME_UNIT = 1 << 20
/** "two", "dozen", "third". */
export const NUMBER_WORD = 1 << 21
/** One word that names a place: "Iran", "Damascus". */
export const PLACE = 1 << 22
/** "Syrian", "Iranians". */
export const DEMONYM = 1 << 23
/** Makes an organization's name: "Ministry", "Corp", "University". */
export const ORGANIZATION_HEAD = 1 << 24
/** One word that names an organization: "NATO", "Hezbollah". */
export const ORGANIZATION = 1 << 25
/** A newspaper, broadcaster or agency in one word: "Reuters". */
export const OUTLET = 1 << 26
/** An everyday word that may begin a sentence with a capital: not evidence of a name. */
export const COMMON = 1 << 27
/** A common noun that is also a form of a verb ("claims", "building"): other common nouns have no class. */
export const NOUN = 1 << 28
export const ADJECTIVE = 1 << 29
/** A noun for kin, companions and ages, who stand for one person after a possessor or an article: "his wife", "the boy". */
export const KIN = 1 << 30
