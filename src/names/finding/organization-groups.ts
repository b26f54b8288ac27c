/** Which names that nothing inside them tells are organizations: what the words around all of their mentions speak for. */
import * as classes from '../../lexicon/classes.js'
import { WORDS_OF_FIRMS } from '../../lexicon/name-context.js'
import { ADVERB_ENDING } from '../../lexicon/grammar.js'
import type { ArticleText } from '../../text/text.js'
import { INITIAL, MARK, NUMERIC, type Words } from '../../text/words/words.js'
import { type Group, joined, personalOf } from './groups.js'
import { appositionHead, isPartOwner, organizationWeight, weightInside } from './organization-context.js'
import * as ORGANIZATION from './organization-weights.js'
import { type Segment, wideOf } from './segment.js'
import { has, isOtherAcronym, lowerOf } from './token-kinds.js'
import { isTeamName, teamWeight } from './team-weight.js'
import { isTeamWord, type Token } from './token.js'
import { isAt, looksAt } from '../../text/words/ask.js'

const NAMES = classes.GIVEN_NAME | classes.SURNAME
const PLACES = classes.PLACE | classes.DEMONYM

/** Makes organizations of words that are nobody's name where more around them says so than that it is a place or a person. */
export function beOrganization(group: Group, text: ArticleText, more = 0): boolean {
  const weight = weighOrganization(group, text) + more
  // "Hutan Watch said": nobody is called so, whatever people do.
  const everyday = group[0] !== undefined && group[0].tokens.length > 1 && group[0].tokens.at(-1)?.ordinary === true
  if (weight < ORGANIZATION.threshold || (!everyday && weight <= personalOf(group, text))) return false
  const names = new Set<string>()
  for (const one of group) names.add(joined(wideOf(one), 0))
  const last = group[0] && wideOf(group[0]).at(-1)?.lower
  // The capital that opens a sentence is part of a name that has it elsewhere too.
  if (last !== undefined) {
    for (const one of group) {
      const open = wideOf(one, true)
      one.becomeOrganization(last, names.has(joined(open, 0)) ? open : wideOf(one))
    }
  }
  return last !== undefined
}

/** What the words around the mentions of a name tell of an organization. */
export function weighOrganization(group: Group, { words, ranges }: ArticleText): number {
  let weight = 0
  let inside = 0
  for (const one of group) {
    if (one.run.style !== 'running' || one.title.length > 0 || isCutFromThing(one, words)) continue
    const wide = wideOf(one)
    inside = Math.max(inside, weightInside(wide))
    const around = organizationWeight(words, wide[0]?.from ?? 0, wide.at(-1)?.to ?? 0, ranges[one.run.sentence]?.from ?? 0)
    // What is called as firms are is no place.
    weight += (inside < ORGANIZATION.named ? around : Math.max(around, 0)) + (one.beside ? ORGANIZATION.beside : 0) + (isTeamBehindArticle(wide, words) ? ORGANIZATION.rather : isTeam(wide) ? teamWeight(words, wide[0]?.from ?? 0, wide[0]?.to ?? 0) : 0)
  }
  return weight + inside
}

/** "the Lakewood Otters" */
const isTeamBehindArticle = ([first, ...others]: readonly Token[], words: Words): boolean =>
  first !== undefined && others.length > 0 && (has(first, classes.PLACE) || (first.classes === 0 && !first.ordinary)) && isTeamWord(others.at(-1)) && words.lower(first.from - 1) === 'the'

/** "the Otters" */
const isTeam = ([only, second]: readonly Token[]): boolean => only !== undefined && second === undefined && isTeamName(only)

/** "Game of Thrones": behind "of" and a capital that is no spokesman's. */
function isCutFromThing({ before }: Segment, words: Words): boolean {
  const last = before.at(-1)
  return last?.connector === true && last.lower === 'of' && !isPartOwner(words, last.from - 1)
}

/** What speaks for an organization of several words; where a list knows one of them from people, much must. */
export function rivalOf(group: Group, names: readonly Token[], text: ArticleText): number {
  const last = names.at(-1)
  // "China Solar", "Grace Foods": a place or a thing is nobody; "Al Vesta" rather has the article of Arabic.
  const thing = last !== undefined && !has(last, classes.SURNAME) && (last.ordinary || WORDS_OF_FIRMS.has(last.lower) || names[0]?.lower === 'al' || has(names[0], classes.PLACE))
  if (has(names[0], classes.GIVEN_NAME) && !thing) return 0
  const weight = weighOrganization(group, text)
  return weight >= ORGANIZATION.sure || !isKnownName(names) || (WORDS_OF_FIRMS.has(lowerOf(last)) && has(names[0], classes.PLACE)) || isTeamBehindArticle(names, text.words) ? Math.max(weight, 0) : 0
}

/** Does a list or its form tell one of the words from people? */
export const isKnownName = (tokens: readonly Token[]): boolean => tokens.some(({ syllables, classes: known, shape }) => syllables || (known & NAMES) !== 0 || (shape & INITIAL) !== 0)

/** "Cloud9", but neither "L2" nor "U-20" */
const isNumbered = ({ shape, lower, from, to }: Token): boolean => (shape & NUMERIC) !== 0 && lower.length > 4 && to === from + 1

const NO_CALLED = classes.TITLE | classes.ROLE | classes.ADVERB | classes.ADJECTIVE | classes.MONTH | classes.WEEKDAY | classes.ORGANIZATION_HEAD
const BEHIND_CALLED = classes.FUNCTION_WORD | classes.VERB | classes.REPORTING_VERB

/** Behind what something is: "Cobalt, a charity |that", but not "Online, a charity |has". */
const TOLD_ON: ReadonlySet<string> = /* @__PURE__ */ new Set([',', 'that', 'which'])

function isToldBehind(words: Words, { from, to }: Token): boolean {
  const head = words.lower(to) === ',' && (words.grammar(from) & ADVERB_ENDING) === 0 ? appositionHead(words, to + 1, from) : -1
  return head >= 0 && TOLD_ON.has(words.lower(head + 1))
}

/** An everyday noun with a capital amid a sentence, that stands before no other: "the charity Shelter said"; at its head, where what it is stands behind it. */
const isAlone = ({ run, to }: Segment, token: Token): boolean =>
  (!run.initial || isToldBehind(run.words, token)) && run.tokens.length === 1 && !has(token, NO_CALLED) && (looksAt(run.words, to, MARK) || (isAt(run.words, to, BEHIND_CALLED) && !isAt(run.words, to, classes.NOUN)))

/** "Top Glove", "Coal India", "SAFE": everyday words and places, and nobody's name, that an organization is called. */
export function joinEveryday(candidates: readonly Segment[], text: ArticleText): void {
  const groups = new Map<string, Segment[]>()
  for (const one of candidates) {
    if (!one.weak || one.accepted || one.run.style !== 'running') continue
    const token = one.tokens[0]
    // What is weak ends its run: nothing goes on behind it.
    const wide = one.before.length > 0 ? wideOf(one, true) : one.tokens
    if (wide.length === 1 && token !== undefined && (isOtherAcronym(token.lower) || has(token, PLACES | classes.FUNCTION_WORD) || !(token.acronym || isNumbered(token) || isAlone(one, token) || isTeamName(token)))) continue
    // "Director of Public Prosecutions"
    if (isCutFromThing(one, text.words) && wide.every(({ ordinary }) => ordinary)) continue
    const key = joined(wide, 0)
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  for (const group of groups.values()) {
    const [token, second] = group[0] === undefined ? [] : wideOf(group[0], true)
    const isTold = token === undefined || second !== undefined || token.acronym || isNumbered(token)
    const isTeam = !isTold && isTeamName(token) && group.some(({ from, to }) => teamWeight(text.words, from, to) > 0)
    // "the charity Shelter": of one everyday word much must speak.
    const least = isTold ? ORGANIZATION.threshold : isTeam ? ORGANIZATION.rather : ORGANIZATION.sure - 1
    const all = isTold || isTeam ? group : group.filter((one) => isAlone(one, token))
    if (weighOrganization(all, text) + (token !== undefined && isNumbered(token) ? 1 : 0) > least) for (const one of all) one.becomeOrganization(wideOf(one, true).at(-1)?.lower ?? '', wideOf(one, true))
  }
}
