import type { ArticleText } from '../text/text.js'
import type { BlockKind, Mention, NameParts, Organization, Person } from '../types.js'
import { gather, type Draft } from './cluster.js'
import { findNames, type FoundName } from './find.js'
import { normalizeName } from './normalize.js'
import { partsOf } from './parts.js'
import { readName } from './read-name.js'
import { gatherOrganizations, type OrganizationDraft } from './organizations.js'
import { resolve } from './resolve.js'
import { roleTexts } from './role-texts.js'

/** Who is in an article: every mention, and the people and organizations that they are mentions of. */
export interface Who {
  readonly mentions: readonly Mention[]
  readonly people: readonly Person[]
  readonly organizations: readonly Organization[]
}

interface Found {
  readonly kind: Mention['kind']
  readonly sentence: number
  readonly from: number
  readonly to: number
  readonly name?: FoundName
  readonly draft?: Draft | undefined
}

/** Blocks that tell who wrote the article, not whom it is about. */
const MAKERS: ReadonlySet<string> = /* @__PURE__ */ new Set<BlockKind>(['byline'])

/**
 * Finds the people and organizations of an article, each once. Who is named in the byline only wrote the article and is nobody in
 * it; an author whom the text names as well is there, under the full name that the byline gives.
 */
export function readPeople(text: ArticleText): Who {
  const all = findNames(text)
  const { drafts, draftOf } = gather(all.filter((name) => name.kind === 'person'), text.words)
  const makers = new Set<FoundName>()
  for (const draft of drafts) if (draft.names.every((name) => isOfMakers(text, name))) for (const name of draft.names) makers.add(name)
  const names = makers.size === 0 ? all : all.filter((name) => !makers.has(name))
  const organizationOfName = gatherOrganizations(names, text.words)
  const references = resolve(text, names, draftOf)
  const found: Found[] = [
    ...names.map((name): Found => ({ kind: 'name', sentence: name.sentence, from: name.from, to: name.to, name, draft: draftOf.get(name) })),
    ...references
  ].sort((a, b) => a.from - b.from || a.to - b.to)

  const mentions: Mention[] = []
  const people = new Map<Draft, number[]>()
  const organizations = new Map<OrganizationDraft, number[]>()
  const numbers = new Map<Draft | OrganizationDraft, number>()
  const join = <Key extends Draft | OrganizationDraft>(lists: Map<Key, number[]>, key: Key, mention: number): number => {
    let list = lists.get(key)
    if (!list) {
      numbers.set(key, lists.size)
      lists.set(key, (list = []))
    }
    list.push(mention)
    return numbers.get(key) ?? 0
  }
  const partsOfText = new Map<string, NameParts>()
  const partsFor = (words: string): NameParts => {
    let parts = partsOfText.get(words)
    if (parts === undefined) partsOfText.set(words, (parts = partsOf(readName(words))))
    return parts
  }
  for (const one of found) {
    const start = text.words[one.from]?.start ?? 0
    const end = text.words[one.to - 1]?.end ?? start
    const { kind, sentence, draft } = one
    const words = text.source.slice(start, end)
    const organization = one.name && organizationOfName.get(one.name)
    if (draft) mentions.push({ start, end, text: words, kind, sentence, person: join(people, draft, mentions.length), ...(kind === 'name' && { parts: partsFor(words) }) })
    else if (organization) mentions.push({ start, end, text: words, kind, sentence, organization: join(organizations, organization, mentions.length) })
    else mentions.push({ start, end, text: words, kind, sentence })
  }
  return {
    mentions,
    people: [...people].map(([draft, list]) => personOf(text, draft, list, mentions)),
    organizations: [...organizations].map(([draft, list]) => organizationOf(draft, list, mentions))
  }
}

function isOfMakers(text: ArticleText, { sentence }: FoundName): boolean {
  const kind = text.blocks[text.sentences[sentence]?.block ?? -1]?.kind
  return kind !== undefined && MAKERS.has(kind)
}

function personOf(text: ArticleText, draft: Draft, list: readonly number[], mentions: readonly Mention[]): Person {
  const { name, key, parts } = normalizeName((draft.lead ? wordsOf(text, draft.lead.from, draft.lead.to) + ' ' : '') + wordsOf(text, draft.fullest.from, draft.fullest.to))
  const aliases = new Set<string>()
  for (const at of list) {
    const mention = mentions[at]
    if (mention?.kind === 'name') aliases.add(mention.text)
  }
  const gender = draft.female > draft.male ? 'female' : draft.male > draft.female ? 'male' : undefined
  return { name, key, parts, aliases: [...aliases], roles: roleTexts(text, draft.roles), ...(gender ? { gender } : {}), mentions: list }
}

/** Named by its longest form, so that the full name stands before the acronym. */
function organizationOf({ kind }: OrganizationDraft, list: readonly number[], mentions: readonly Mention[]): Organization {
  const aliases = [...new Set(list.map((at) => mentions[at]?.text ?? ''))]
  const name = aliases.reduce((longest, alias) => (alias.length > longest.length ? alias : longest), '').replace(/\s+/g, ' ')
  return { name, key: name.toLowerCase().replaceAll('.', ''), aliases, ...(kind ? { kind } : {}), mentions: list }
}

/** The words `[from, to)` as they stand in the source. */
function wordsOf(text: ArticleText, from: number, to: number): string {
  return text.source.slice(text.words[from]?.start ?? 0, text.words[to - 1]?.end ?? 0)
}
