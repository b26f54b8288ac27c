/** Nouns in small letters that stand for an organization of the article: "the commission", "the company", "the airline". */
import * as classes from '../../lexicon/classes.js'
import { KINDS_BEHIND, KINDS_OF_FIRMS, OUTLET_NOUNS, ROLE_COMPLEMENTS, ROLES_OF_FIRMS } from '../../lexicon/name-context.js'
import { BODIES, BODIES_OF_PLACES, COURTS, NOUNS_FOR_BODIES, NOUNS_FOR_FIRMS, PARTIES, SCHOOLS } from '../../lexicon/organization-words.js'
import { together } from '../../lexicon/table.js'
import type { ArticleText } from '../../text/text.js'
import { AFTER_BLANK, CAPITALIZED, MARK, type Words } from '../../text/words/words.js'
import type { OrganizationKind } from '../../types.js'
import type { FoundName } from '../finding/find.js'
import type { OrganizationDraft } from './organizations.js'
import { nounGroupAt } from '../../text/clauses/standing.js'
import { isHead } from '../finding/token-kinds.js'
import type { Token } from '../finding/token.js'

/** A noun with its article, as word indexes, and what it stands for. */
export interface OrganizationNoun {
  readonly sentence: number
  readonly from: number
  readonly to: number
  readonly draft: OrganizationDraft
}

/** How many sentences back an organization may have been named that a noun takes up which is no part of its name. */
const REACH = 3

/** Of those named, the last are looked at: a text of any length is read in one pass. */
const MOST = 32

/** Nouns that stand for what has them in its name: "the board" is no other. */
const OF_NAME: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ together(BODIES, KINDS_BEHIND, BODIES_OF_PLACES))
/** What others may stand for: the kind, where it is known. */
const KINDS: ReadonlyMap<string, OrganizationKind> = /* @__PURE__ */ kindTable()
const COMPLEMENT: ReadonlySet<string> = /* @__PURE__ */ new Set(ROLE_COMPLEMENTS)

function kindTable(): ReadonlyMap<string, OrganizationKind> {
  const table = new Map<string, OrganizationKind>()
  const add = (nouns: readonly string[], kind: OrganizationKind): void => nouns.forEach((noun) => table.set(noun, kind))
  add(ROLES_OF_FIRMS, 'company')
  add(KINDS_OF_FIRMS, 'company')
  add(NOUNS_FOR_FIRMS, 'company')
  add(NOUNS_FOR_BODIES, 'body')
  add(COURTS, 'court')
  add(SCHOOLS, 'school')
  add(OUTLET_NOUNS, 'outlet')
  add(PARTIES, 'party')
  return table
}

interface Named {
  readonly draft: OrganizationDraft
  readonly sentence: number
}

/** Finds the nouns that stand for an organization named before them; where two could be meant, neither is. One pass. */
export function organizationNouns({ words, ranges, reading }: ArticleText, names: readonly FoundName[]): readonly OrganizationNoun[] {
  const found: OrganizationNoun[] = []
  const byHead = new Map<string, Named[]>()
  const recent: Named[] = []
  let sentence = 0
  let at = 0
  const readTo = (end: number): void => {
    for (; at < end; at++) {
      while (at >= (ranges[sentence]?.to ?? Infinity)) sentence++
      if ((words.classes(at) & classes.DETERMINER) === 0 || words.lower(at) !== 'the') continue
      const noun = words.lower(at + 1) === 'central' ? at + 2 : at + 1
      const lower = words.lower(noun)
      const kind = kindOfNoun(words, noun)
      if ((kind === undefined && !OF_NAME.has(lower)) || (words.shape(noun) & (CAPITALIZED | MARK)) !== 0 || !isWhole(words, noun + 1)) continue
      let past = Math.max(0, recent.length - MOST)
      while (past < recent.length && sentence - (recent[past]?.sentence ?? 0) >= REACH) past++
      if (past > 0) recent.splice(0, past)
      const draft = onlyNear(byHead.get(lower), sentence) ?? (kind === undefined ? undefined : onlyOfKind(recent, kind))
      if (draft === undefined || nounGroupAt(reading(sentence), noun)?.to !== noun + 1) continue
      found.push({ sentence, from: at, to: noun + 1, draft })
      recent.push({ draft, sentence })
    }
  }
  for (const name of names) {
    const draft = name.organization
    if (draft === undefined) continue
    readTo(name.from)
    at = Math.max(at, name.to)
    const named = { draft, sentence: name.sentence }
    recent.push(named)
    for (const head of headsOf(name.tokens)) {
      const all = byHead.get(head)
      if (all === undefined) byHead.set(head, [named])
      else if (all.push(named) > MOST) all.shift()
    }
  }
  readTo(words.length)
  return found
}

/** The organization that all named near a sentence are, and the last of all, if it is one. */
function onlyNear(named: readonly Named[] | undefined, sentence: number): OrganizationDraft | undefined {
  const draft = named?.at(-1)?.draft
  return named?.every((one) => one.draft === draft || sentence - one.sentence >= REACH) === true ? draft : undefined
}

/** The organization that all which may be of a kind are, if it is one. */
function onlyOfKind(named: readonly Named[], kind: OrganizationKind): OrganizationDraft | undefined {
  let draft: OrganizationDraft | undefined
  for (const one of named) {
    const own = one.draft.kind
    if (own === kind || (own === undefined && (kind === 'company' || kind === 'body'))) {
      if (draft !== undefined && draft !== one.draft) return undefined
      draft = one.draft
    }
  }
  return draft
}

/** "carmaker" is a noun for firms too. */
export function kindOfNoun(words: Words, at: number): OrganizationKind | undefined {
  const lower = words.lower(at)
  return KINDS.get(lower) ?? (lower.endsWith('maker') && (words.classes(at) & classes.ROLE) === 0 ? 'company' : undefined)
}

/** Does nothing behind the noun that ends before word `at` say which it is: "the bank of the river", "the website “Harbour”"? */
function isWhole(words: Words, at: number): boolean {
  const lower = words.lower(at)
  if ((words.shape(at) & MARK) !== 0) return lower === ',' || lower === '.' || lower === '–' || lower === '—' || (lower !== '-' && (words.shape(at) & AFTER_BLANK) === 0)
  return (words.shape(at) & CAPITALIZED) === 0 && !COMPLEMENT.has(lower)
}

/** The words that tell what the organization is: the last, or the one before "of". */
export function headsOf(tokens: readonly Token[]): readonly string[] {
  return tokens.filter((token, i) => isHead(token) && (i === tokens.length - 1 || tokens[i + 1]?.connector)).map(({ lower }) => lower)
}
