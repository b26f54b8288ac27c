/**
 * Groups and items of a line, with some of their keys changed. They are written out key by key, in the order in which a
 * reading makes them: a spread gives its copies shapes of their own, and a few such shapes make every reader of items slow.
 */
import type { NounGroup, VerbGroup } from '../../text/clauses/clauses.js'
import { type NounItem, nounItem, type VerbItem, verbItem } from './item.js'

/** The noun group with other words. */
export function nounGroupWith(group: NounGroup, { from = group.from, to = group.to, head = group.head, form = group.form }: Partial<Pick<NounGroup, 'from' | 'to' | 'head' | 'form'>>): NounGroup {
  return { kind: 'noun', from, to, head, form, possessor: group.possessor, plural: group.plural, time: group.time }
}

/** The verb group with another beginning, form or tense; `active` where it was read as a passive and is none. */
export function verbGroupWith(group: VerbGroup, { from = group.from, form = group.form, tense = group.tense, perfect = group.perfect, active = false }: Partial<Pick<VerbGroup, 'from' | 'form' | 'tense' | 'perfect'>> & { readonly active?: boolean }): VerbGroup {
  const { to, head, lemma, progressive, passive, negated, modal } = group
  return { kind: 'verb', from, to, head, lemma, form, tense, perfect, progressive, passive: active ? undefined : passive, negated, modal }
}

/** A plain finite verb of one word. */
export function finiteVerb(at: number, lemma: string, tense: VerbGroup['tense']): VerbGroup {
  return { kind: 'verb', from: at, to: at + 1, head: at, lemma, form: 'finite', tense, perfect: undefined, progressive: undefined, passive: undefined, negated: undefined, modal: undefined }
}

/** The noun with its group and itself beginning or ending elsewhere. */
export function nounFrom(item: NounItem, from: number): NounItem {
  return nounItem(from, item.to, item.lower, nounGroupWith(item.group, { from }))
}

/** The verb with another group, and perhaps another first word. */
export function verbAs(item: VerbItem, group: VerbGroup, from = item.from): VerbItem {
  return verbItem(from, item.to, item.lower, group, item.report)
}
