import { NAME_SUFFIX, TITLE } from '../../lexicon/classes.js'
import type { ArticleText } from '../../text/text.js'
import { ABBREVIATED } from '../../text/words/words.js'
import type { Mention, NameParts, NormalizedName, Organization, Person } from '../../types.js'
import { gather } from './cluster.js'
import type { Draft } from './person-draft.js'
import { findNames, type FoundName } from '../finding/find.js'
import { Memory } from '../words/memory.js'
import { normalizeRead } from '../comparing/normalize.js'
import { partsOf } from '../reading/parts.js'
import { type ReadName, readName } from '../reading/read-name.js'
import { gatherOrganizations, type OrganizationDraft } from '../organizations/organizations.js'
import { organizationNouns } from '../organizations/organization-nouns.js'
import { resolve } from './resolve.js'
import { roleTexts } from './role-texts.js'

/** Who is in an article: every mention, and the people and organizations that they are mentions of. */
export interface Who {
  readonly mentions: readonly Mention[]
  readonly people: readonly Person[]
  readonly organizations: readonly Organization[]
}

/** Blocks that a head with its furniture has at most. */
const HEAD = 16
/** Letters that stand for a name are hardly more. */
const LONGEST_LETTERS = 5
/** Names that are remembered as they were read. */
const MOST_READ = 256

/**
 * Finds the people and organizations of an article, each once. Who is named in the byline or the notes only made the article and is
 * nobody in it; an author whom the text names as well is there, under the full name that the byline gives.
 */
export function readPeople(text: ArticleText): Who {
  const all = findNames(text)
  const drafts = gather(all.filter((name) => name.kind === 'person'), text.words)
  const makers = new Set<FoundName>()
  const last = text.blocks.findLastIndex(({ kind }) => kind === 'paragraph')
  for (const draft of drafts) if (draft.names.every((name) => isOfMakers(text, name, last))) for (const name of draft.names) makers.add(name)
  const names = makers.size === 0 ? all : all.filter((name) => !makers.has(name))
  gatherOrganizations(names, text.words)
  const mentions: Mention[] = []
  const readNames = new Memory<KnownName>(MOST_READ)
  const known = (words: string): KnownName => {
    let name = readNames.get(words)
    if (name === undefined) readNames.set(words, (name = { read: readName(words), parts: undefined }))
    return name
  }
  const read = (words: string): ReadName => known(words).read
  const partsIn = (words: string): NameParts => {
    const name = known(words)
    return (name.parts ??= partsOf(name.read))
  }
  // Named at the first mention, while its reading is at hand, not at the end of a text with thousands of names.
  const people = new Entries((draft: Draft): NamedDraft => ({ draft, named: nameOf(text, draft, read) }))
  const organizations = new Entries((draft: OrganizationDraft) => draft)
  const nouns = organizationNouns(text, names)
  let next = 0
  const addNouns = (before: number): void => {
    for (let noun = nouns[next]; noun !== undefined && noun.from < before; noun = nouns[++next]) {
      const start = text.words.start(noun.from)
      const end = text.words.end(noun.to - 1)
      mentions.push({ start, end, text: text.source.slice(start, end), kind: 'role', sentence: noun.sentence, organization: organizations.add(noun.draft, mentions.length) })
    }
  }
  resolve(text, names, ({ kind, sentence, from, to, draft, name }) => {
    addNouns(from)
    const start = text.words.start(from)
    const end = name === undefined ? text.words.end(to - 1) : endOfName(text, to)
    const words = text.source.slice(start, end)
    if (draft !== undefined) {
      const person = people.add(draft, mentions.length)
      mentions.push(name === undefined ? { start, end, text: words, kind, sentence, person } : { start, end, text: words, kind, sentence, person, parts: partsIn(words) })
      return
    }
    const organization = name?.organization
    mentions.push(organization ? { start, end, text: words, kind: name?.described ? 'role' : kind, sentence, organization: organizations.add(organization, mentions.length) } : { start, end, text: words, kind, sentence })
  })
  addNouns(Infinity)
  return {
    mentions,
    people: people.all.map(({ of, mentions: list }) => personOf(text, of, list, mentions)),
    organizations: organizations.all.map(({ of, mentions: list }) => organizationOfDraft(of, list, mentions))
  }
}

/** A name as it was read, and its parts once they are asked for: mentions in the same words share them. */
interface KnownName {
  readonly read: ReadName
  parts: NameParts | undefined
}

/** Who or what is mentioned, in the order of the text, with the numbers of the mentions. */
class Entries<Key, Of> {
  readonly all: { readonly of: Of; readonly mentions: number[] }[] = []
  readonly #numbers = new Map<Key, number>()

  constructor(private readonly make: (key: Key) => Of) {}

  /** Adds a mention, and gives the number of what it is a mention of. */
  add(key: Key, mention: number): number {
    const known = this.#numbers.get(key)
    if (known !== undefined) {
      this.all[known]?.mentions.push(mention)
      return known
    }
    this.#numbers.set(key, this.all.length)
    return this.all.push({ of: this.make(key), mentions: [mention] }) - 1
  }
}

/** "(Reporting by …)", and a byline near the head of the article or under its last paragraph; elsewhere a name on a line of its own may sign a letter, and "Dear Anna," opens one. */
function isOfMakers(text: ArticleText, { sentence }: FoundName, last: number): boolean {
  const at = text.sentences[sentence]?.block ?? -1
  const block = text.blocks[at]
  if (block?.kind !== 'byline') return block?.kind === 'source-note'
  return text.source.charAt(block.end - 1) !== ',' && (at < HEAD || at > last)
}

interface NamedDraft {
  readonly draft: Draft
  readonly named: NormalizedName
}

function nameOf(text: ArticleText, { fullest, lead }: Draft, read: (words: string) => ReadName): NormalizedName {
  const words = wordsOf(text, fullest.from, fullest.to)
  const name = lead ? wordsOf(text, lead.from, lead.to) + ' ' + words : words
  return normalizeRead(name, read(name))
}

function personOf(text: ArticleText, { draft, named: { name, key, parts } }: NamedDraft, list: readonly number[], mentions: readonly Mention[]): Person {
  const aliases = aliasesOf(list, mentions)
  const gender = draft.female > draft.male ? 'female' : draft.male > draft.female ? 'male' : undefined
  const roles = roleTexts(text, draft.roles)
  return gender === undefined ? { name, key, parts, aliases, roles, mentions: list } : { name, key, parts, aliases, roles, gender, mentions: list }
}

/** The forms of a name, each once, whatever line ends stand in them. */
function aliasesOf(list: readonly number[], mentions: readonly Mention[]): readonly string[] {
  const texts = new Set(list.flatMap((at) => (mentions[at]?.kind === 'name' ? [mentions[at].text] : [])))
  return [...new Set([...texts].map((text) => text.replace(/\s+/g, ' ')))]
}

/** Named by its longest form, so that the full name stands before the acronym; of a headline in capitals only what no line of text has. */
function organizationOfDraft({ kind }: OrganizationDraft, list: readonly number[], mentions: readonly Mention[]): Organization {
  const named = aliasesOf(list, mentions)
  // "Israeli army": by its first description.
  const aliases = named.length > 0 ? named : list.slice(0, 1).map((at) => (mentions[at]?.text ?? '').replace(/\s+/g, ' '))
  const isShouted = (alias: string): boolean => alias === alias.toUpperCase()
  const spoken = aliases.filter((alias) => alias.includes(' ') && !isShouted(alias))
  const name = (spoken.length > 0 ? spoken : aliases).reduce((longest, alias) => (alias.length > longest.length || (alias.length === longest.length && alias.length > LONGEST_LETTERS && isShouted(longest)) ? alias : longest), '')
  return { name, key: name.toLowerCase().replaceAll('.', ''), aliases, ...(kind ? { kind } : {}), mentions: list }
}

/** Where a name ends that ends before word `to`: in "Amartya Sen." the full stop is the sentence's, however often one stands behind "Sen. Lund". */
function endOfName({ words }: ArticleText, to: number): number {
  return words.end(to - 1) - ((words.shape(to - 1) & ABBREVIATED) !== 0 && (words.classes(to - 1) & (TITLE | NAME_SUFFIX)) === TITLE ? 1 : 0)
}

/** The name `[from, to)` as it stands in the source. */
function wordsOf(text: ArticleText, from: number, to: number): string {
  return text.source.slice(text.words.start(from), endOfName(text, to))
}
