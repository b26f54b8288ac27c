/**
 * Which organization says what "it said" and "the company said" report, where the names leave it open: the one that spoke last,
 * else the one that acts in the sentences before.
 */
import { kindOfNoun } from '../../names/organizations/organization-nouns.js'
import type { Who } from '../../names/people/people.js'
import { indexAt } from '../../span.js'
import type { Source } from '../../types.js'
import type { Draft, Named } from './draft.js'

/** So many sentences before the words are asked who acts, and so many paragraphs. */
const SENTENCES_BACK = 4
const PARAGRAPHS_BACK = 2

/** "The company", "the bank": the kind of organization that the words stand for. */
export function kindOfFirm({ line: { text: { words } } }: Draft, { start, end }: Source): string | undefined {
  const first = words.indexAt(start)
  return words.lower(first) === 'the' && words.end(first + 1) === end ? kindOfNoun(words, first + 1) : undefined
}

/** The organization that `speaker`, a noun of this kind or "it", stands for; `spoke`: the last quote of an organization. */
export function firmOf(draft: Draft, speaker: Source, kind: string | undefined, spoke: Draft | undefined, who: Who): Named | undefined {
  const fits = (organization: number | undefined): organization is number => {
    const known = who.organizations[organization ?? -1]?.kind
    // Most organizations whose kind is not told are firms.
    return organization !== undefined && (kind === undefined || known === kind || (known === undefined && kind === 'company'))
  }
  const said = spoke?.speaker
  if (said !== undefined && draft.line.block - (spoke?.line.block ?? 0) <= PARAGRAPHS_BACK && fits(said.organization)) return said
  const { text, inside } = draft.line
  if (inside !== undefined || draft.within !== undefined) return undefined
  const { sentences, words } = text
  const from = indexAt(sentences, words.start(draft.parts[0]?.from ?? draft.line.from))
  for (let at = Math.min(from, indexAt(sentences, speaker.start)) - 1, steps = 0; at >= 0 && steps < SENTENCES_BACK; at--, steps++) {
    const block = sentences[at]?.block ?? 0
    if (draft.line.block - block > PARAGRAPHS_BACK || text.blocks[block]?.kind !== 'paragraph') return undefined
    const { clauses, groups } = text.reading(at)
    const group = groups[clauses[0]?.subject ?? -1]
    const index = group === undefined ? -1 : indexAt(who.mentions, words.start(group.to - 1))
    const mention = who.mentions[index]
    if (group !== undefined && mention !== undefined && mention.end === words.end(group.to - 1) && fits(mention.organization)) {
      return { name: who.organizations[mention.organization]?.name ?? mention.text, organization: mention.organization }
    }
    // Behind another subject "it" may be that.
    if (kind === undefined && group !== undefined && words.lower(group.to - 1) !== 'it') return undefined
  }
  return undefined
}
