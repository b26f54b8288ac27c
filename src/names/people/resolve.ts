import * as classes from '../../lexicon/classes.js'
import { PLURAL_NOUN } from '../../lexicon/grammar.js'
import { look } from '../../lexicon/table.js'
import { TITLES_IN_FULL } from '../../lexicon/titles.js'
import type { ArticleText } from '../../text/text.js'
import { CAPITALIZED, CLITIC, MARK, type Words } from '../../text/words/words.js'
import type { BlockKind } from '../../types.js'
import { Actor, addHead, BOUND, Item, speakerAround } from './actors.js'
import { anaphor, COUNTERPART } from './anaphors.js'
import { antecedent } from './antecedents.js'
import { goesOn, itemBehind, neighbour } from './appositions.js'
import { ageBehind } from './asides.js'
import { AROUND, Cast } from './cast.js'
import type { Draft } from './person-draft.js'
import { madeBy } from './events.js'
import type { FoundName } from '../finding/find.js'
import { type Gender, genderOfWord } from '../words/gender.js'
import { complementEnd, fieldsFrom, modifiersFrom, officeBefore, officeEnd } from './office-words.js'
import { readItems } from './read-items.js'
import { subjectOf } from './predicates.js'
import { isRoleWord, isShortForm, nationBehind, nationOf, roleJoined, shortForms, type RolePhrase } from './roles.js'
import { isAddress, isSalutation, isShortOffice } from './role-texts.js'
import { groupAt, nounGroupAt, standingOf } from '../../text/clauses/standing.js'
import { isAside } from '../finding/honours.js'
import { isGlued, ROLE_ENDING } from '../finding/tokens.js'

/** Pronouns and names in marks before whoever says them. */
const LOOK_AHEAD = 12
/** As much as a given name tells of a gender. */
const GIVEN_NAME = 2
const ROLE_OR_TITLE = classes.ROLE | classes.KIN | classes.TITLE

const NO_COMPOUND = classes.FUNCTION_WORD | classes.ADVERB

/** What is no part of the running text. */
const HEADINGS: ReadonlySet<string> = /* @__PURE__ */ new Set<BlockKind>(['heading', 'caption', 'credit'])

/** So many items behind the one at hand may be asked for, and as many before it. */
const WINDOW = 64

/**
 * Resolves roles and pronouns in text order, and fills in roles and genders of the drafts on the way. Gives `tell` the names and
 * whatever has turned out to stand for a person, in the order of the text.
 */
export function resolve(text: ArticleText, names: readonly FoundName[], tell: (item: Item) => void): void {
  const items: Item[] = []
  const reader = readItems(text, names, items)
  const cast = new Cast(text)
  let next = 0
  for (let i = 0; ; i++) {
    if (i > 4 * WINDOW) i -= items.splice(0, i - WINDOW).length
    while (items.length <= i + WINDOW && reader.next().done !== true);
    const item = items[i]
    if (item === undefined) return
    for (let one = names[next]; one !== undefined && one.from < item.from + AROUND; one = names[++next]) if (one.person) cast.endsWith.set(one.to - 1, cast.actorOf(one.person))
    if (item.name !== undefined) resolveName(text, items, i, item, item.name, cast)
    else if (item.phrase !== undefined) resolveRole(text, items, i, item, item.phrase, cast)
    else if (item.gender !== undefined) {
      const actor = cast.named(item, item.gender) ?? antecedent(text, item, item.gender, cast.recent, cast.endsWith, item.quoted ? speakerOfWords(text, items, i, item.sentence, cast) : undefined) ?? misread(text, item, item.gender, cast)
      if (actor !== undefined) {
        if (actor.draft) actor.draft[item.gender] += 0.5
        actor.gender ??= item.gender
        item.draft = actor.draft
        cast.touch(actor, item)
      }
    }
    if (item.told) tell(item)
  }
}

/** "Carol Brandt … he … his": whose given name told the wrong gender, if the last sentence was about nobody else and all pronouns of the article, and not only one, are of the other. */
function misread(text: ArticleText, item: Item, gender: Gender, { recent, endsWith, pronouns }: Cast): Actor | undefined {
  const last = recent.at(-1)
  if (item.quoted || last?.draft === undefined || item.sentence - last.sentence !== 1 || Math.abs(last.draft.female - last.draft.male) > GIVEN_NAME || standingOf(text.reading(last.sentence), text.words, last.word, last.end) !== 'main') return undefined
  const { female, male } = pronouns()
  if (female * male > 0 || female + male < 2) return undefined
  const actor = antecedent(text, item, undefined, [last], endsWith)
  if (actor?.draft !== undefined) actor.draft[gender] += GIVEN_NAME
  return actor
}

/** Who says the words in marks; "“He was a friend,” she said", "the mayor said": of a pronoun or a role still to come as far as it can be told by now. */
function speakerOfWords(text: ArticleText, items: readonly Item[], i: number, sentence: number, { recent, byHead, endsWith, owners }: Cast): Actor | undefined {
  const end = speakerAround(text, sentence)
  const known = endsWith.at(end ?? -1)
  if (end === undefined || known !== undefined) return known
  for (let k = i + 1; k < i + LOOK_AHEAD; k++) {
    const item = items[k]
    if (item === undefined || item.from > end) return undefined
    if (item.to - 1 !== end) continue
    if (item.gender !== undefined) return antecedent(text, item, item.gender, recent, endsWith)
    if (item.phrase !== undefined) return owners.find(item.phrase) ?? anaphor(text, item, item.phrase, recent, byHead, endsWith)
  }
  return undefined
}

function resolveName(text: ArticleText, items: readonly Item[], i: number, item: Item, name: FoundName, cast: Cast): void {
  const { draft } = item
  if (draft === undefined) return
  const actor = cast.actorOf(draft)
  learnTitle(text, items, i, name, draft, actor, cast.byHead)
  const joint = cast.joint.of(item.from, item.to)
  if (joint !== undefined) {
    actor.nation ??= joint.nation
    addHead(cast.byHead, actor, joint.head)
  }
  const made = madeBy(text.reading(item.sentence), text.words, item)
  if (made !== undefined) addHead(cast.byHead, actor, made)
  actor.age = ageBehind(text.words, item.to) ?? actor.age
  // A heading between paragraphs is read past: "he" below it goes on from the paragraph above.
  if (actor.count === 0 || !isHeading(text, item.sentence)) cast.touch(actor, item)
}

function resolveRole(text: ArticleText, items: readonly Item[], i: number, item: Item, found: RolePhrase, cast: Cast): void {
  const short = isShortForm(text.words, found.to - 1)
  const phrase = short ? found : wholePhrase(text, found)
  if (phrase === undefined) {
    item.hide()
    return
  }
  const subject = short ? undefined : subjectOf(text, phrase, cast.endsWith)
  const joined = short ? undefined : roleJoined(text.words, phrase, text.ranges[phrase.sentence]?.to ?? phrase.to)
  const draft = short ? undefined : subject?.draft ?? neighbour(text, items, i, phrase) ?? (joined && neighbour(text, items, i, { ...phrase, to: joined.to })) ?? cast.goesOn(phrase)
  const actor = draft ? cast.actorOf(draft) : phrase.definite || phrase.owned ? cast.owners.find(phrase) ?? anaphor(text, item, phrase, cast.recent, cast.byHead, cast.endsWith) : undefined
  const gender = genderOfWord(phrase.head)
  const next = itemBehind(items, i, phrase)
  const named = draft ?? (next?.from === phrase.to || next?.name?.title?.from === phrase.to ? next.draft : undefined)
  if (named) cast.owners.note(phrase, cast.actorOf(named))
  if (named && phrase.head === COUNTERPART) for (const head of cast.endsWith.at(phrase.from)?.heads ?? []) addHead(cast.byHead, cast.actorOf(named), head)
  if (actor?.draft) {
    if (gender) actor.draft[gender] += 2
    addHead(cast.byHead, actor, phrase.head)
    if (draft && joined) addHead(cast.byHead, actor, joined.head)
    for (const form of shortForms(text.words, phrase.from, phrase.to)) addHead(cast.byHead, actor, form)
    if (draft !== undefined || phrase.anaphoric) actor.nation ??= phrase.nation ?? nationBehind(text.words, phrase.to)
    if (short) hideOrganization(items[i + 1], phrase)
    else addRole(text, actor.draft, draft && joined ? { ...phrase, to: joined.to } : phrase, items, i, draft && cast)
    cast.touch(actor, item, draft !== undefined)
    item.draft = actor.draft
    return
  }
  // "His wife Ann Marsh", "the referee Ann Marsh": the role stands for her as the name does, which tells the rest.
  if (named !== undefined && isGroup(text, phrase)) item.draft = named
  else item.hide()
  if (named || goesOn(text.words, items, i, phrase) || short || isSalutation(text.words, phrase.to - 1)) return
  const nameless = new Actor(undefined, gender, phrase)
  // "If a protester falls … the protester" is nobody who was named.
  if (phrase.definite || phrase.owned) nameless.heads.push(phrase.head)
  else addHead(cast.byHead, nameless, phrase.head)
  cast.touch(nameless, item)
}

/** "The chief |naval adviser" to its head; nothing where the head is no person, "the candidate |list". */
function wholePhrase({ words, reading }: ArticleText, phrase: RolePhrase): RolePhrase | undefined {
  if ((words.shape(phrase.to) & (CLITIC | MARK)) !== 0 || (words.classes(phrase.to) & NO_COMPOUND) !== 0) return phrase
  const group = nounGroupAt(reading(phrase.sentence), phrase.to - 1)
  const head = (group?.to ?? 0) - 1
  if (head < phrase.to || (words.shape(head) & (CAPITALIZED | CLITIC | MARK)) !== 0 || (words.classes(head) & NO_COMPOUND) !== 0) return phrase
  return isRoleWord(words, head) ? { ...phrase, to: head + 1, head: words.lower(head) } : undefined
}

/** One noun group from its article or its possessor, in small letters but for what somebody's office is: "the referee", "Peru's Prime Minister". */
function isGroup({ words, reading }: ArticleText, { sentence, from, to, owned }: RolePhrase): boolean {
  return (owned ? !isAddress(words, to - 1) : (words.shape(to - 1) & CAPITALIZED) === 0) && (nounGroupAt(reading(sentence), to - 1)?.from ?? to) <= from
}

/** The letters of an office name no organization. */
function hideOrganization(next: Item | undefined, { to }: RolePhrase): void {
  if (next?.name?.kind === 'organization' && next.to === to) next.hide()
}

function isHeading(text: ArticleText, sentence: number): boolean {
  const kind = text.blocks[text.sentences[sentence]?.block ?? -1]?.kind
  return kind !== undefined && HEADINGS.has(kind)
}

/** What stands before the name tells role, nation and gender: "foreign minister Mohammad Javad Zarif". */
function learnTitle(text: ArticleText, items: readonly Item[], i: number, name: FoundName, draft: Draft, actor: Actor, byHead: Map<string, Actor[]>): void {
  const { words } = text
  const first = name.title?.from ?? name.from
  const opening = text.ranges[name.sentence]?.from ?? 0
  let address = first
  while (address < name.from && !isAddress(words, address)) address++
  const office = officeBefore(words, opening, address)
  let start = office === address ? name.from : office
  for (let at = start - 1; at >= Math.max(opening, start - 6); at--) {
    const lower = words.lower(at)
    const shape = words.shape(at)
    const known = words.classes(at)
    if ((shape & MARK) !== 0 && lower !== '-') break
    if (at < first && (known & (ROLE_OR_TITLE | classes.DEMONYM | classes.PLACE)) === 0 && (shape & (CLITIC | MARK)) === 0 && !ROLE_ENDING.has(lower)) break
    // "The elder Marsh" is none of a church.
    if (lower === 'elder' && words.lower(at - 1) === 'the') break
    if ((known & ROLE_OR_TITLE) !== 0) {
      // "is to host X", "will host X"; but "listened to coach X"
      const group = at < first && (known & classes.VERB) !== 0 ? groupAt(text.reading(name.sentence), at) : undefined
      if (group?.kind === 'verb' && group.from < at - Number(words.lower(at - 1) === 'to')) break
      start = at
      // "Gen. Burhan" is "the general".
      addHead(byHead, actor, look(TITLES_IN_FULL, lower) ?? lower)
    } else if ((known & (classes.DEMONYM | classes.PLACE)) !== 0) {
      actor.nation ??= nationOf(lower)
      break
    } else if (at >= first) start = at
    const gender = genderOfWord(lower)
    if (gender) actor.gender = gender
  }
  if (start >= name.from) return
  actor.nation ??= nationBehind(words, office) ?? nationBehind(words, name.to)
  start = gluedFrom(words, start)
  // "chief of staff Jo Ames"
  if (words.lower(start - 1) === 'of' && start - 2 >= opening && (words.classes(start - 2) & (classes.ROLE | classes.KIN)) === classes.ROLE && (words.shape(start) & CAPITALIZED) === 0) start -= 2
  const from = isAddress(words, start) && !isShortOffice(words, start) ? start : officeFrom(text, items, i, name.sentence, start, opening)
  draft.roles.push({ from, to: name.from })
  for (const form of shortForms(words, from, name.from)) addHead(byHead, actor, form)
}

/** "Then-president", "ex-mayor" from their first part. */
function gluedFrom(words: Words, at: number): number {
  let from = at
  while (words.lower(from - 1) === '-' && isGlued(words, from - 1) && isGlued(words, from)) from -= 2
  return from
}

/** Where the words of an office before a name begin: with what they modify, the other office that "and" joins, and the whole name of its organization. */
function officeFrom(text: ArticleText, items: readonly Item[], i: number, sentence: number, start: number, opening: number): number {
  const { words } = text
  let from = fieldsFrom(words, modifiersFrom(text, sentence, start), opening)
  if (joinsOffices(text, sentence, from)) from = modifiersFrom(text, sentence, gluedFrom(words, from - 2))
  for (let k = i - 1; k >= Math.max(0, i - BOUND); k--) {
    const name = items[k]?.name
    if (name?.sentence !== sentence) break
    // "Bank of |Canada governor", "the Fish Board (|FB) president"
    if (name.kind !== 'organization' || name.from >= from) continue
    const before = words.lower(name.from - 1) === '(' && words.lower(name.to) === ')' ? items[k - 1]?.name : undefined
    if (name.to > from || (name.to === from - 1 && before?.to === name.from - 1)) from = before?.kind === 'organization' ? before.from : name.from
  }
  return from
}

/** "Its president |and chief executive Ann Marsh"; "the mayor and governor Ann Marsh" are two. */
function joinsOffices({ words, reading }: ArticleText, sentence: number, from: number): boolean {
  const at = from - 2
  if (words.lower(from - 1) !== 'and' || (words.classes(at) & (classes.ROLE | classes.KIN)) !== classes.ROLE || (words.grammar(at) & PLURAL_NOUN) !== 0 || ((words.shape(at) ^ words.shape(from)) & CAPITALIZED) !== 0) return false
  return (words.classes(nounGroupAt(reading(sentence), at)?.from ?? at) & classes.DETERMINER) === 0
}

function addRole(text: ArticleText, draft: Draft, { from, to, owned, definite, sentence }: RolePhrase, items: readonly Item[], i: number, told: Cast | undefined): void {
  const { words, ranges } = text
  const last = ranges[sentence]?.to ?? to
  let end = officeEnd(words, to)
  if (end === to) end = complementEnd(words, to, nextName(words, items, i, to), from, last)
  // "head of the Department |of Works": to the end of a name.
  if (end > to) for (let k = i + 1; k < i + BOUND; k++) if (items[k]?.name?.kind === 'organization' && (items[k]?.from ?? 0) < end) end = Math.max(end, items[k]?.to ?? 0)
  draft.roles.push({ from: owned && !definite && (words.classes(from) & (classes.DETERMINER | classes.PRONOUN | classes.RELATIVE)) !== 0 ? from + 1 : from, to: end })
  if (told === undefined) return
  told.told = { draft, end }
  // "A driver from Brno |and chairman of the union,"
  const second = roleJoined(words, { sentence, to: end }, last)
  const close = second && complementEnd(words, second.to, last, end)
  if (second !== undefined && close !== undefined && isAside(words, close)) draft.roles.push({ from: second.from, to: close })
}

/** Where the next name of a person behind a role begins, but one that is part of what is told: "adviser to |President Ames", "of the |Ames campaign". */
function nextName(words: Words, items: readonly Item[], i: number, to: number): number {
  for (let k = i + 1; k < i + BOUND; k++) {
    const { name, from } = items[k] ?? {}
    const start = name?.title?.from ?? from ?? to
    if (name?.kind === 'person' && from !== undefined && from >= to && (words.classes(start - 1) & (name.title === undefined ? classes.PREPOSITION | classes.DETERMINER : classes.PREPOSITION)) === 0) return start
  }
  return Infinity
}
