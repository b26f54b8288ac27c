import { AGENCIES, AGENCY_ACRONYMS, AGENCY_NAMES } from '../lexicon/agencies.js'
import * as classes from '../lexicon/classes.js'
import { OUTLET_NOUNS, VERBS_OF_OUTLETS } from '../lexicon/name-context.js'
import { ORGANIZATION_KINDS } from '../lexicon/organization-words.js'
import { OUTLET_ENDS, OUTLET_NAMES } from '../lexicon/outlets.js'
import type { Words } from '../text/words.js'
import { ALL_CAPITALS, MARK } from '../text/words.js'
import type { OrganizationKind } from '../types.js'
import { acronymsOf, inOneOrder } from './acronyms.js'
import type { FoundName } from './find.js'
import { isOutletNoun } from './organization-context.js'
import { plain } from './phrases.js'
import { isHead } from './token-kinds.js'
import type { Token } from './tokens.js'


/** An organization while the article is read. */
export interface OrganizationDraft {
  readonly key: string
  readonly names: FoundName[]
  kind?: OrganizationKind
}

const HEADS: ReadonlyMap<string, OrganizationKind> = /* @__PURE__ */ headTable()
const OUTLET_END: ReadonlySet<string> = /* @__PURE__ */ new Set(OUTLET_ENDS)
const OUTLETS: ReadonlySet<string> = /* @__PURE__ */ new Set(OUTLET_NAMES)
const AGENCY: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ AGENCY_ACRONYMS.concat(AGENCY_NAMES))
const REPORT: ReadonlySet<string> = /* @__PURE__ */ new Set(VERBS_OF_OUTLETS)
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

/** Gathers the names of organizations: the same words, and an acronym with the name that it shortens. One pass. */
export function gatherOrganizations(names: readonly FoundName[], words: Words): ReadonlyMap<FoundName, OrganizationDraft> {
  const drafts = new Map<string, OrganizationDraft>()
  const draftOf = new Map<FoundName, OrganizationDraft>()
  const byShortForm = new Map<string, OrganizationDraft>()
  /** Of firms; nothing where several open alike. */
  const byFirst = new Map<string, OrganizationDraft | undefined>()
  const fullOf = (key: string): OrganizationDraft | undefined => {
    const short = key.replaceAll('.', '')
    return byShortForm.get(short) ?? byShortForm.get(inOneOrder(short))
  }
  let before: FoundName | undefined
  for (const name of names) {
    if (name.kind !== 'organization') continue
    const key = keyOf(name)
    // "Movement for Socialism (MAS)", "Traffic Authority (Travo)": brackets tell of a short form, whatever its letters.
    let draft = drafts.get(key) ?? (name.tokens.length === 1 && before?.to === name.from - 1 && words.lower(before.to) === '(' && words.lower(name.to) === ')' ? draftOf.get(before) : undefined)
    if (draft) drafts.set(key, draft)
    before = name
    if (!draft) {
      draft = (isAcronymName(name) || isHead(name.tokens[0]) ? fullOf(key) : byFirst.get(key)) ?? { key, names: [] }
      drafts.set(key, draft)
      // "Nordvita" after Nordvita Shipping.
      const first = name.tokens[0]?.lower ?? ''
      if (name.tokens.length > 1 && HEADS.get(name.tokens.at(-1)?.lower ?? '') === 'company') byFirst.set(first, byFirst.has(first) ? undefined : draft)
      if (name.tokens.length > 1) for (const short of [...acronymsOf(name.tokens), name.tokens.at(-1)?.lower ?? '']) if (!byShortForm.has(short)) byShortForm.set(short, draft)
    }
    draft.names.push(name)
    draftOf.set(name, draft)
    const kind = draft.kind ?? kindOf(name, words)
    if (kind !== undefined) draft.kind = kind
  }
  // A short form that comes before its name joins it afterwards.
  for (const [key, draft] of drafts) {
    const full = fullOf(key)
    const first = draft.names[0]
    if (!full || full === draft || !first || !(isAcronymName(first) || isHead(first.tokens[0]))) continue
    for (const name of draft.names) {
      full.names.push(name)
      draftOf.set(name, full)
    }
  }
  return draftOf
}

const joined = (tokens: readonly Token[]): string => tokens.map(({ lower }) => lower).join(' ')
/** "The Guardian", "the Guardian". */
const keyOf = ({ tokens }: FoundName): string => joined(tokens.length > 1 && tokens[0]?.lower === 'the' ? tokens.slice(1) : tokens)
const isAcronymName = (name: FoundName): boolean => name.tokens.length === 1 && (((name.tokens[0]?.shape ?? 0) & ALL_CAPITALS) !== 0 || (name.tokens[0]?.lower.includes('.') ?? false))

/** What its name, its class or the word before it tells. */
function kindOf({ tokens, from, to }: FoundName, words: Words): OrganizationKind | undefined {
  const name = joined(tokens)
  const last = tokens.at(-1)?.lower ?? ''
  const isOutlet = tokens.length === 1 && ((tokens[0]?.classes ?? 0) & classes.OUTLET) !== 0
  if (AGENCY.has(name) || (isOutlet && WIRES.has(name)) || name.endsWith('news agency')) return 'agency'
  if (isNewsAgency(words, from - 2) || isNewsAgency(words, to)) return 'agency'
  if (isOutlet || OUTLETS.has(plain(name)) || (tokens.length > 1 && OUTLET_END.has(last))) return 'outlet'
  // "Ministry of Defence": the head is the word before "of".
  const of = tokens.findIndex(({ connector, lower }) => connector && lower !== 'and' && lower !== '&')
  const kind = HEADS.get(tokens[of - 1]?.lower ?? last) ?? HEADS.get(last)
  if (kind !== undefined) return kind
  if (tokens.some(({ lower }) => lower === '&')) return 'company'
  return OUTLET_NOUN.has(words.lower(from - 1)) || isReport(words, to) || (tokens.length === 1 && isOutletNoun(words, to)) ? 'outlet' : undefined
}

/** ", Harbour reported on Friday", "Harbour, citing officials,": firms report their losses. */
function isReport(words: Words, to: number): boolean {
  const next = words.lower(to + 1)
  if (words.lower(to) === ',') return next === 'citing' || next === 'quoting'
  return REPORT.has(words.lower(to)) && (next === 'that' || next === 'on' || (words.shape(to + 1) & MARK) !== 0 || (words.classes(to + 1) & classes.WEEKDAY) !== 0)
}

const isNewsAgency = (words: Words, at: number): boolean => words.lower(at) === 'news' && words.lower(at + 1) === 'agency'
