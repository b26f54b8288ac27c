import { AGENCIES, AGENCY_ACRONYMS, AGENCY_NAMES } from '../../lexicon/agencies.js'
import { listedClasses } from '../../lexicon/article-lexicon.js'
import * as classes from '../../lexicon/classes.js'
import { OUTLET_NOUNS, VERBS_OF_OUTLETS } from '../../lexicon/name-context.js'
import { BODIES_OF_PLACES, LEGAL_FORMS, LEGAL_LETTERS, ORGANIZATION_KINDS } from '../../lexicon/organization-words.js'
import { OUTLET_ENDS, OUTLET_NAMES } from '../../lexicon/outlets.js'
import { together } from '../../lexicon/table.js'
import type { Words } from '../../text/words/words.js'
import { ALL_CAPITALS, CAPITALIZED, MARK } from '../../text/words/words.js'
import type { OrganizationKind } from '../../types.js'
import { countryForms } from '../finding/countries.js'
import { acronymsOf, distinctOf, inOneOrder, namesWithin } from '../finding/acronyms.js'
import type { FoundName } from '../finding/find.js'
import { appositionHead, isOutletNoun } from '../finding/organization-context.js'
import { headsOf, kindOfNoun } from './organization-nouns.js'
import { plain } from '../finding/phrases.js'
import type { Token } from '../finding/token.js'

/** An organization while the article is read. */
export interface OrganizationDraft {
  readonly key: string
  readonly names: FoundName[]
  kind?: OrganizationKind
}

const HEADS: ReadonlyMap<string, OrganizationKind> = /* @__PURE__ */ headTable()
const LEGAL_FORM: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ together(LEGAL_FORMS, LEGAL_LETTERS))
const BODY_OF_PLACE: ReadonlySet<string> = /* @__PURE__ */ new Set(BODIES_OF_PLACES)
const OUTLETS: ReadonlySet<string> = /* @__PURE__ */ new Set(OUTLET_NAMES)
const AGENCY: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ AGENCY_ACRONYMS.concat(AGENCY_NAMES))
/** Credits name firms beside agencies: of these only the ones that are outlets count. */
const WIRES: ReadonlySet<string> = /* @__PURE__ */ new Set(AGENCIES)
const OUTLET_NOUN: ReadonlySet<string> = /* @__PURE__ */ new Set(OUTLET_NOUNS)

function headTable(): ReadonlyMap<string, OrganizationKind> {
  const table = new Map<string, OrganizationKind>()
  for (const kind of ['government', 'party', 'military', 'company', 'court', 'school', 'team', 'body'] as const) {
    for (const head of ORGANIZATION_KINDS[kind]) table.set(head, kind)
  }
  return table
}

/** Of outlets where another word says so: "Fox Business Network". */
const NETWORK = 'network'

/** A chamber of its own, and none of the White House. */
const HOUSE = 'house'

/** The names that stand for an organization beside its own. */
class ShortForms {
  readonly #of = new Map<string, OrganizationDraft | undefined>()

  /** Adds what a name of several words gives; what two share belongs to neither. */
  add(full: readonly Token[], draft: OrganizationDraft): void {
    const tokens = withoutForm(full)
    for (const short of [...acronymsOf(tokens), ...acronymsOf(full), tokens.at(-1)?.lower ?? '', ...headsOf(tokens).filter((head) => (listedClasses(head) & classes.ORGANIZATION) === 0)]) if (short !== HOUSE && !this.#of.has(short)) this.#of.set(short, draft)
    const distinct = distinctOf(full)
    if (distinct !== undefined) this.#share(distinct, draft)
    for (const within of namesWithin(tokens, tokens !== full)) this.#share(joined(within), draft)
  }

  #share(short: string, draft: OrganizationDraft): void {
    this.#of.set(short, this.#of.has(short) && this.#of.get(short) !== draft ? undefined : draft)
  }

  /** The organization that a name is short for. */
  fullOf(key: string, name: FoundName): OrganizationDraft | undefined {
    if (name.tokens.length > 1) return this.#of.get(key)
    const short = key.replaceAll('.', '')
    return this.#of.get(short) ?? (isAcronymName(name) ? this.#of.get(inOneOrder(short)) : undefined)
  }
}

/** Gathers the names of organizations: the same words, and a short form with the name that it shortens. One pass. */
export function gatherOrganizations(names: readonly FoundName[], words: Words): void {
  const drafts = new Map<string, OrganizationDraft>()
  const forms = new ShortForms()
  let before: FoundName | undefined
  // What the law makes a firm is the full name, wherever it stands.
  for (const name of names) {
    if (name.kind !== 'organization' || withoutForm(name.tokens) === name.tokens || drafts.has(keyOf(name))) continue
    const draft: OrganizationDraft = { key: keyOf(name), names: [], kind: 'company' }
    drafts.set(draft.key, draft)
    forms.add(name.tokens, draft)
  }
  for (const name of names) {
    if (name.kind !== 'organization') continue
    const key = keyOf(name)
    // "Movement for Socialism (MAS)", "Traffic Authority (Travo)": brackets tell of a short form, whatever its letters.
    const known = drafts.get(key) ?? (name.tokens.length === 1 && before?.to === name.from - 1 && words.lower(before.to) === '(' && words.lower(name.to) === ')' ? before.organization : undefined) ?? (before !== undefined && isOtherName(words, before.to, name.from) ? before.organization : undefined) ?? forms.fullOf(key, name)
    const draft = known ?? { key, names: [] }
    drafts.set(key, draft)
    before = name
    if (known === undefined && name.tokens.length > 1 && !name.described) forms.add(name.tokens, draft)
    draft.names.push(name)
    name.organization = draft
    const kind = draft.kind ?? kindOf(name, words)
    if (kind !== undefined) draft.kind = kind
  }
  // A short form that comes before its name joins it afterwards.
  for (const [key, draft] of drafts) {
    const first = draft.names[0]
    const full = first?.tokens.length === 1 ? forms.fullOf(key, first) : undefined
    if (!full || full === draft) continue
    for (const name of draft.names) {
      full.names.push(name)
      name.organization = full
    }
  }
}

/** "Free Dawn, also known as |FD", "Kestra Foods (formerly |Nordvita)" */
const isOtherName = (words: Words, from: number, to: number): boolean => to > from && to < from + 6 && (words.lower(to - 1) === 'formerly' || (words.lower(to - 1) === 'as' && words.lower(to - 2) === 'known'))

const joined = (tokens: readonly Token[]): string => tokens.map(({ lower }) => lower).join(' ')
/** "The Guardian", "the Guardian". */
const keyOf = ({ tokens }: FoundName): string => joinedOfPlace(withoutForm(tokens.length > 1 && tokens[0]?.lower === 'the' ? tokens.slice(1) : tokens))
/** "Israel's army" and "the Israeli Army" alike. */
function joinedOfPlace(tokens: readonly Token[]): string {
  const [first, second] = tokens
  const owned = second?.lower === "'s"
  if (first === undefined || second === undefined || !(owned || first.lower.length < 5 || (first.classes & classes.DEMONYM) !== 0) || !BODY_OF_PLACE.has(tokens.at(-1)?.lower ?? '')) return joined(tokens)
  const name = first.lower.endsWith('.') ? first.lower.slice(0, -1) : first.lower
  return `${countryForms().get(name) ?? name} ${joined(tokens.slice(owned ? 2 : 1))}`
}
/** "Kestra Foods" of "Kestra Foods, Inc." */
function withoutForm(tokens: readonly Token[]): readonly Token[] {
  let end = tokens.length
  while (end > 1 && (LEGAL_FORM.has(tokens[end - 1]?.lower.replaceAll('.', '') ?? '') || tokens[end - 1]?.lower === ',')) end--
  return end === tokens.length ? tokens : tokens.slice(0, end)
}
const isAcronymName = (name: FoundName): boolean => name.tokens.length === 1 && (((name.tokens[0]?.shape ?? 0) & ALL_CAPITALS) !== 0 || (name.tokens[0]?.lower.includes('.') ?? false))

/** What its name, its class or the word before it tells. */
function kindOf({ tokens, from, to }: FoundName, words: Words): OrganizationKind | undefined {
  const name = joined(tokens)
  const last = tokens.at(-1)?.lower ?? ''
  const isOutlet = tokens.length === 1 && ((tokens[0]?.classes ?? 0) & classes.OUTLET) !== 0
  if (AGENCY.has(name) || (isOutlet && WIRES.has(name)) || name.endsWith('news agency')) return 'agency'
  if (isNewsAgency(words, from - 2) || isNewsAgency(words, to)) return 'agency'
  if (isOutlet || OUTLETS.has(plain(name)) || (tokens.length > 1 && OUTLET_ENDS.has(last) && (last !== NETWORK || tokens.some(({ classes: known, lower }) => (known & classes.OUTLET) !== 0 || (lower !== last && OUTLET_ENDS.has(lower)))))) return 'outlet'
  // "The Assembly" amid a sentence is a paper.
  if (tokens.length > 1 && tokens[0]?.lower === 'the' && !tokens.some(({ connector }) => connector)) return 'outlet'
  // "Ministry of Defence": the head is the word before "of".
  const of = tokens.findIndex(({ connector, lower }) => connector && lower !== 'and' && lower !== '&')
  const kind = of > 0 ? headKind(tokens.slice(0, of)) ?? HEADS.get(last) : headKind(tokens)
  if (kind !== undefined) return kind
  if (tokens.some(({ lower }) => lower === '&') || (tokens.length > 1 && LEGAL_FORM.has(last.replaceAll('.', '')))) return 'company'
  return OUTLET_NOUN.has(words.lower(from - 1)) || isReport(words, to) || (tokens.length === 1 && isOutletNoun(words, to)) ? 'outlet' : kindBeside(words, from, to)
}

/** "the carmaker Nordvita", "Nordvita, a Danish drugmaker" */
function kindBeside(words: Words, from: number, to: number): OrganizationKind | undefined {
  const head = words.lower(to) === ',' || words.lower(to) === 'is' ? appositionHead(words, to + 1, from) : -1
  return ((words.shape(from - 1) & CAPITALIZED) === 0 ? kindOfNoun(words, from - 1) : undefined) ?? (head < 0 ? undefined : kindOfNoun(words, head))
}

/** A group that is called after a firm or somebody is a firm, "Kestra Media Group", and "Citizens United" is no team. */
function headKind(tokens: readonly Token[]): OrganizationKind | undefined {
  const last = tokens.at(-1)?.lower ?? ''
  const before = tokens.at(-2)
  if (last === 'group' && before !== undefined && (!before.ordinary || HEADS.get(before.lower) === 'company')) return 'company'
  if (last === 'team') return 'team'
  return last === 'united' && before?.ordinary === true && (before.classes & classes.PLACE) === 0 ? undefined : HEADS.get(last)
}

/** ", Harbour reported on Friday", "Harbour, citing officials,": firms report their losses. */
function isReport(words: Words, to: number): boolean {
  const next = words.lower(to + 1)
  if (words.lower(to) === ',') return next === 'citing' || next === 'quoting'
  return VERBS_OF_OUTLETS.has(words.lower(to)) && (next === 'that' || next === 'on' || (words.shape(to + 1) & MARK) !== 0 || (words.classes(to + 1) & classes.WEEKDAY) !== 0)
}

const isNewsAgency = (words: Words, at: number): boolean => words.lower(at) === 'news' && words.lower(at + 1) === 'agency'
