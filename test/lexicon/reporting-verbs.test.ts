import { describe, expect, it } from 'vitest'
import { formsOf } from '../../src/lexicon/inflect.js'
import { IS_RELAY, IS_THOUGHT, REPORTING_FORMS, REPORTING_VERBS, TAKES_CLAUSE, TAKES_LISTENER, TAKES_QUOTE } from '../../src/lexicon/reporting-verbs.js'

describe('formsOf', () => {
  it.each([
    ['add', ['add', 'adds', 'added', 'adding']],
    ['deny', ['deny', 'denies', 'denied', 'denying']],
    ['say:said', ['say', 'says', 'said', 'saying']],
    ['write:wrote:written', ['write', 'writes', 'wrote', 'written', 'writing']],
    ['admit:admitted:admitted:admitting', ['admit', 'admits', 'admitted', 'admitting']],
    ['stress', ['stress', 'stresses', 'stressed', 'stressing']],
    ['agree', ['agree', 'agrees', 'agreed', 'agreeing']],
    ['argue', ['argue', 'argues', 'argued', 'arguing']]
  ])('%s', (entry, forms) => expect(formsOf(entry)).toEqual(forms))
})

describe('reporting verbs', () => {
  it('are about three hundred, each once, in order', () => {
    const lemmas = REPORTING_VERBS.map((verb) => verb.lemma)
    expect(lemmas.length).toBeGreaterThan(250)
    expect(lemmas).toEqual([...new Set(lemmas)].sort())
  })
  it.each([
    ['told', TAKES_CLAUSE | TAKES_LISTENER | TAKES_QUOTE],
    ['saying', TAKES_CLAUSE | TAKES_QUOTE],
    ['thought', TAKES_CLAUSE | IS_THOUGHT],
    ['quoted', IS_RELAY]
  ])('%s takes what it should', (form, bits) => expect((REPORTING_FORMS.get(form)?.takes ?? 0) & bits).toBe(bits))
  it.each(['walk', 'ate', 'sayed', 'table', ''])('%j is none', (form) => expect(REPORTING_FORMS.has(form)).toBe(false))
  it('a verb of saying is no thought', () => expect((REPORTING_FORMS.get('said')?.takes ?? 0) & IS_THOUGHT).toBe(0))
})
