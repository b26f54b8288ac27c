import type { ArticleText } from '../text/text.js'
import type { ArticleHead, Mention, Organization, Person } from '../types.js'
import { gather, type Draft } from './cluster.js'
import { findNames, type FoundName } from './find.js'
import { normalizeName } from './normalize.js'
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

/** Finds the people and organizations of an article, each once. */
export function readPeople(text: ArticleText, _head: ArticleHead): Who {
  const names = findNames(text)
  const { draftOf } = gather(names.filter((name) => name.kind === 'person'), text.words)
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
  for (const one of found) {
    const start = text.words[one.from]?.start ?? 0
    const end = text.words[one.to - 1]?.end ?? start
    const { kind, sentence, draft } = one
    const words = text.source.slice(start, end)
    const organization = one.name && organizationOfName.get(one.name)
    if (draft) mentions.push({ start, end, text: words, kind, sentence, person: join(people, draft, mentions.length) })
    else if (organization) mentions.push({ start, end, text: words, kind, sentence, organization: join(organizations, organization, mentions.length) })
    else mentions.push({ start, end, text: words, kind, sentence })
  }
  return {
    mentions,
    people: [...people].map(([draft, list]) => personOf(text, draft, list, mentions)),
    organizations: [...organizations].map(([draft, list]) => organizationOf(draft, list, mentions))
  }
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
