/** What stands inside a name, and how much it speaks for a person. */
import * as classes from '../../lexicon/classes.js'
import { PLURAL_NOUN } from '../../lexicon/grammar.js'
import { FOREIGN_ARTICLES, SCHOOL_LEVELS } from '../../lexicon/name-context.js'
import { CAPITAL_INSIDE } from '../../lexicon/name-words.js'
import { GIVEN_NAME_ENDINGS, SURNAME_ENDINGS } from '../../lexicon/surnames.js'
import { INITIAL, MIXED_CASE } from '../../text/words/words.js'
import * as AROUND from './evidence-around.js'
import * as INSIDE from './evidence-inside.js'
import { isOnlyGiven, isRegnal } from './inside-name.js'
import type { Run } from './runs.js'
import type { Segment } from './segment.js'
import type { Token } from './token.js'
import { looks } from './token-kinds.js'
import { PLACE_HEAD, PLACE_OPENER, PUBLIC_WORD } from './word-sets.js'

const FOREIGN_ARTICLE: ReadonlySet<string> = /* @__PURE__ */ new Set(FOREIGN_ARTICLES)
const ENDINGS: ReadonlySet<string> = /* @__PURE__ */ new Set(SURNAME_ENDINGS)
const GIVEN_ENDINGS: ReadonlySet<string> = /* @__PURE__ */ new Set(GIVEN_NAME_ENDINGS)
/** North, south, east or west. */
const QUARTER = /^[nsew]\.?$/
const LONGEST_ENDING = 6
const PLACES = classes.PLACE | classes.DEMONYM

function hasEnding(lower: string, endings: ReadonlySet<string>): boolean {
  for (let length = 2; length <= LONGEST_ENDING && length + 2 < lower.length; length++) {
    if (endings.has(lower.slice(-length))) return true
  }
  return false
}

/** The weight of the words of the name. */
export function weighInside({ tokens, run }: Segment): number {
  const last = tokens.length - 1
  const only = tokens[0]
  if (last === 0 && only !== undefined) return weighAlone(only, run)
  // "N. Korea"
  if (last === 1 && only !== undefined && QUARTER.test(only.lower) && ((tokens[1]?.classes ?? 0) & (PLACES | classes.SURNAME)) === classes.PLACE) return INSIDE.place * 2
  let weight = last > 4 ? INSIDE.manyWords : INSIDE.severalWords
  let allInitials = true
  let opensGiven = false
  for (let i = 0; i <= last; i++) {
    const token = tokens[i]
    if (token === undefined) continue
    const { classes: known, shape, lower } = token
    const given = (known & classes.GIVEN_NAME) !== 0
    const surname = (known & classes.SURNAME) !== 0
    const place = (known & PLACES) !== 0
    if (i === 0) opensGiven = given
    allInitials &&= (shape & INITIAL) !== 0
    if (i === 0 && FOREIGN_ARTICLE.has(lower)) weight += INSIDE.foreignArticle
    else if ((shape & INITIAL) !== 0 || (i < last && lower.length <= 2 && !given)) weight += INSIDE.initial
    else if (token.nickname) weight += INSIDE.nickname
    else {
      if (given) weight += i === 0 ? INSIDE.givenFirst + (token.ordinary || place ? INSIDE.ambiguousGiven : 0) : INSIDE.givenLater
      if (surname && i === last) weight += INSIDE.surnameLast
      if (surname && !given && i === 0 && last <= 2 && !token.ordinary) weight += INSIDE.surnameFirst
      if (!given && !surname) {
        if (place) weight += token.particle ? INSIDE.place * 2 : INSIDE.place
        if (token.ordinary) weight += i === 1 && i === last && ((only ?? token).classes & classes.PLACE) !== 0 ? INSIDE.ordinaryBehindPlace : INSIDE.ordinary
      }
    }
    const numbered = (known & classes.NAME_SUFFIX) !== 0 || isRegnal(lower)
    if (i > 0 && numbered) weight += INSIDE.suffix
    if (i === 0 && !given && PLACE_OPENER.has(lower)) weight += AROUND.placeOpener
    // "Marylyn Drusk"
    if (i === 0 && known === 0 && !token.ordinary && hasEnding(lower, GIVEN_ENDINGS)) weight += INSIDE.givenEnding
    if (token.particle) weight += i === 0 || opensGiven ? INSIDE.particle : INSIDE.particle / 4
    // "Ine Van Severan"
    else if (i > 0 && i < last && lower.length > 2 && (known & classes.PARTICLE) !== 0) weight += INSIDE.particle / 2
    if (i > 0 && i === last && token.syllables && !token.ordinary) weight += INSIDE.syllables
    weight += weighWord(token, i === last) - (i === 1 && i === last && (known & classes.ORGANIZATION) !== 0 && !given && isOnlyGiven(only) ? INSIDE.organization : 0)
    if (token.acronym && !given && !surname && !(opensGiven && numbered)) weight += INSIDE.acronym
    if (i === last && i === 1 && !(opensGiven && surname) && PLACE_HEAD.has(lower) && isUnlisted(only)) weight += INSIDE.placeHead
    if (i > 0 && token.ordinary && (PUBLIC_WORD.has(lower) || (i === last && SCHOOL_LEVELS.has(lower)))) weight += INSIDE.publicWord
  }
  return allInitials ? weight + INSIDE.acronym * tokens.length : weight
}

/** Known from no list, and no initial: "Bramley" in "Bramley Park". */
function isUnlisted(token: Token | undefined): boolean {
  return token !== undefined && !looks(token, INITIAL)
}

/** A name of one word. */
function weighAlone(token: Token, run: Run): number {
  const { classes: known, shape, lower } = token
  let weight = 0
  if ((shape & INITIAL) !== 0) weight += INSIDE.initialsAlone
  else if (token.nickname) weight += INSIDE.nickname
  else {
    const given = (known & classes.GIVEN_NAME) !== 0
    const surname = (known & classes.SURNAME) !== 0
    const place = (known & PLACES) !== 0
    if (given) weight += INSIDE.givenAlone + (place || token.ordinary ? INSIDE.ambiguousGiven : 0)
    if (surname) weight += INSIDE.surnameAlone
    if (!given && !surname) weight += run.style === 'running' ? INSIDE.unknownAlone : INSIDE.unknownAlone + INSIDE.unknownInHeadline
    const share = given || surname ? 0.5 : 1
    if (place) weight += INSIDE.placeAlone * share
    if (token.ordinary) weight += INSIDE.ordinaryAlone * share
    else if (run.initial && run.tokens[0] === token && !given && !surname && isPlural(token, run)) weight += INSIDE.pluralAlone
  }
  if ((known & classes.ORGANIZATION) !== 0) weight += INSIDE.ambiguousGiven
  if (token.particle) weight += INSIDE.particle
  if (lower.startsWith('saint-')) weight += INSIDE.placeAlone
  if (token.acronym && lower.length > 2) weight += INSIDE.acronym
  return weight + weighWord(token, !lower.endsWith('es'))
}

/** "Relatives", "Regulators": a word that nobody is known to be called by, in the plural of English nouns; "Kazlauskas" and "Markos" are none. */
function isPlural({ lower, from, to }: Token, { words }: Run): boolean {
  return to === from + 1 && (words.grammar(from) & PLURAL_NOUN) !== 0 && !lower.endsWith('as') && !lower.endsWith('os')
}

/** What a word tells wherever in the name it stands; `last` where an ending of family names counts: alone, "-es" is rather the plural of a thing. */
function weighWord(token: Token, last: boolean): number {
  const { classes: known, lower } = token
  let weight = 0
  if (last && !token.ordinary && (known & (classes.SURNAME | PLACES)) === 0 && hasEnding(lower, ENDINGS)) weight += INSIDE.surnameEnding
  if ((known & (classes.ORGANIZATION | classes.OUTLET)) !== 0 && (known & classes.GIVEN_NAME) === 0) weight += INSIDE.organization
  if (looks(token, MIXED_CASE)) weight += isNameCase(token) ? INSIDE.surnameEnding : INSIDE.oddCase
  return weight
}

/** "McDonald", "O'Brien", "DeLuca": capitals inside that names have. */
function isNameCase(token: Token): boolean {
  return CAPITAL_INSIDE.some((start) => token.lower.startsWith(start)) || token.lower.includes("'")
}
