import { ORGANIZATION_NAMES } from '../../lexicon/organization-words.js'
import { OUTLET_NAMES } from '../../lexicon/outlets.js'
import { PLACE_NAMES } from '../../lexicon/places.js'
import { fold } from '../words/fold.js'
import type { Token } from './token.js'
import { lowerOf } from './token-kinds.js'

type PhraseKind = 'place' | 'organization'

/** A well-known name of several words among the tokens of a run. */
export interface Phrase {
  readonly kind: PhraseKind
  /** Index of the token behind it. */
  readonly end: number
}

const LONGEST_PHRASE = 5

interface Phrases {
  readonly kinds: ReadonlyMap<string, PhraseKind>
  /** Their first words. */
  readonly starts: ReadonlySet<string>
}

let made: Phrases | undefined

function build(): Phrases {
  const kinds = new Map<string, PhraseKind>()
  const starts = new Set<string>()
  const add = (names: readonly string[], kind: PhraseKind): void => {
    for (const name of names) {
      const known = plain(name)
      kinds.set(known, kind)
      starts.add(firstWord(known))
    }
  }
  add(PLACE_NAMES, 'place')
  add(OUTLET_NAMES, 'organization')
  add(ORGANIZATION_NAMES, 'organization')
  return { kinds, starts }
}

function firstWord(name: string): string {
  const blank = name.indexOf(' ')
  return blank < 0 ? name : name.slice(0, blank)
}

/** Without accents and hyphens: "Al-Ahram", "El País". */
export const plain = (lower: string): string => fold(lower).replaceAll('-', ' ')

/** The well-known name that begins at token `i` and ends at `least` or behind it. */
export function phraseAt(tokens: readonly Token[], i: number, least: number): Phrase | undefined {
  const first = tokens[i]
  if (first === undefined) return undefined
  const { kinds, starts } = (made ??= build())
  // Of one word, without a hyphen, most begin no phrase.
  if (first.to - first.from === 1 && !starts.has(first.folded)) return undefined
  let joined = plain(first.lower)
  if (!starts.has(firstWord(joined))) return undefined
  let found: Phrase | undefined
  for (let k = i; k < tokens.length && k < i + LONGEST_PHRASE; k++) {
    if (k > i) joined += ' ' + plain(lowerOf(tokens[k]))
    const kind = kinds.get(joined)
    if (kind !== undefined && k + 1 >= least) found = { kind, end: k + 1 }
  }
  return found
}
