/** Short forms in brackets, and what they tell of the words before them: where a name begins and ends, and that a law or a method is no organization. */
import { FUNCTION_WORD, ORGANIZATION_HEAD, PLACE } from '../../lexicon/classes.js'
import { LAW_NOUNS } from '../../lexicon/name-context.js'
import { ALL_CAPITALS, MARK, type Words } from '../../text/words/words.js'
import { NONE, Segment } from './segment.js'
import { isOtherAcronym, lowerOf } from './token-kinds.js'
import type { Token } from './token.js'
import { connectorToken, isCapital, readToken } from './tokens.js'
import { isOrdinary } from './vocabulary.js'
import { isAt, looksAt } from '../../text/words/ask.js'

/** Words and marks of a name in full. */
const LONGEST_EXPANSION = 14
const LAW_NOUN: ReadonlySet<string> = /* @__PURE__ */ new Set(LAW_NOUNS)

/** Makes one organization of the words that letters in brackets stand for, "Centre for Research on Clean Air (CRCA)"; what "ready-made garment (RMG)" tells of is none. One pass. */
export function readBrackets(all: readonly Segment[], words: Words): readonly Segment[] {
  // A copy has room for all at once.
  const read = all.slice()
  let count = 0
  const things = new Set<string>()
  for (const one of all) {
    const token = one.tokens[0]
    if (token?.acronym === true && one.kind === 'organization' && one.tokens.length === 1 && words.lower(one.from - 1) === '(' && words.lower(one.to) === ')' && !isOtherAcronym(token.lower)) {
      const end = one.from - 1
      let start = Math.max(expansionStart(words, end, token.lower, false), expansionStart(words, end, token.lower, true))
      if (start >= 0 && isThingAt(words, start, end, read[count - 1]?.kind === 'organization' && read[count - 1]?.to === end)) things.add(token.lower)
      else if (start >= 0 && isCapital(words, end - 1)) {
        let { run } = one
        for (let last = read[count - 1]; last !== undefined && last.to > start; last = read[--count - 1]) {
          // "Institute for Clean Rivers (CR)"
          if (last.kind === 'organization') start = Math.min(start, last.from)
          run = last.run
        }
        read[count++] = new Segment('organization', run, tokensOf(words, start, end), NONE, NONE, false)
      }
    }
    read[count++] = one
  }
  read.length = count
  return things.size === 0 ? read : read.filter(({ tokens }) => tokens.length > 1 || !things.has(lowerOf(tokens[0])))
}

/** Where the words begin, behind which word `end` is, whose first letters these are, with or without those of small words; or -1. */
function expansionStart(words: Words, end: number, letters: string, small: boolean): number {
  let left = letters.length
  for (let at = end - 1; at > end - LONGEST_EXPANSION; at--) {
    const lower = words.lower(at)
    if (looksAt(words, at, MARK)) {
      if (lower !== '-' && lower !== ',' && lower !== '&') return -1
      continue
    }
    const optional = !isCapital(words, at) && (isAt(words, at, FUNCTION_WORD) || words.lower(at - 1) === '-')
    // "UN Environment Programme (UNEP)"
    const own = looksAt(words, at, ALL_CAPITALS) ? lower : lower.charAt(0)
    if (letters.endsWith(own, left) && (small || !optional)) left -= own.length
    else if (!optional) return -1
    if (left === 0) return optional ? -1 : at
  }
  return -1
}

/** A law, or everyday words without the head of an organization where none is known: "the Clean Rivers Act (CRA)", "gross output (GO)", "Software Harbour Kit (SHK)". */
function isThingAt(words: Words, start: number, end: number, isKnown: boolean): boolean {
  let everyday = !isKnown
  let head = ''
  for (let at = start; at < end; at++) {
    const known = words.classes(at)
    if ((known & FUNCTION_WORD) !== 0) continue
    const isLast = at === end - 1 || isAt(words, at + 1, FUNCTION_WORD)
    if (isLast && head === '' && words.lower(at + 1) !== 'and') head = words.lower(at)
    if (isLast && ((known & ORGANIZATION_HEAD) !== 0 || (at === end - 1 && (known & PLACE) !== 0 && !isAt(words, at - 1, FUNCTION_WORD)))) everyday = false
    else everyday &&= !isCapital(words, at) || (known & PLACE) !== 0 || isOrdinary(words.lower(at), known)
  }
  return everyday || LAW_NOUN.has(head) || LAW_NOUN.has(head.slice(0, -1))
}

function tokensOf(words: Words, start: number, end: number): readonly Token[] {
  const tokens: Token[] = []
  for (let at = start; at < end; ) {
    if (isCapital(words, at)) at = readToken(words, at, end, tokens)
    else tokens.push(connectorToken(at, ++at, words.lower(at - 1)))
  }
  for (const token of tokens) token.settle('running')
  return tokens
}
