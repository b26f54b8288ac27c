import { checkString } from '../../check.js'
import { align } from './align.js'
import { nameForm } from './name-form.js'

/** One thing that spoke for or against two names being one. */
export interface NameEvidence {
  /**
   * What was looked at. For: `equal`, `spelling`, `form` (Vladimir, Volodymyr), `nickname`, `initial`, `joined` (written together), `initials`
   * (JFK), `complete` (every word has found its other). Against: `differs`, `only-one`, `order`, `generation`.
   */
  readonly rule: string
  /** The words of the first name and of the second. */
  readonly words: readonly [string, string]
  /** For (above 0) or against (below 0), as log-odds. */
  readonly weight: number
}

/** What `explainNames` gives. */
export interface NameComparison {
  /** 0 to 1, as `compareNames` gives it. */
  readonly score: number
  /** What agreed and what spoke against. */
  readonly evidence: readonly NameEvidence[]
}

/**
 * Could these be one person's name? 0 to 1; from 0.5 on they are more likely one than two, from 0.9 on they may be merged without asking.
 *
 * Spelling, romanization, word order, initials, missing parts and nicknames are forgiven; given names that differ, generations
 * ("Jr.") that differ and titles of different gender speak against. Comparing is symmetric.
 *
 * @throws {TypeError} when `a` or `b` is not a string.
 * @example
 * ```ts
 * compareNames('Qassem Soleimani', 'Qasem Suleimani') > 0.8 // => true
 * compareNames('Fidel Castro', 'Raúl Castro') < 0.5 // => true
 * ```
 */
export function compareNames(a: string, b: string): number {
  checkString(a, 'a')
  checkString(b, 'b')
  return a <= b ? align(nameForm(a), nameForm(b)) : align(nameForm(b), nameForm(a))
}

/**
 * Are these more likely one person's name than two? `compareNames(a, b) >= 0.5`.
 *
 * @throws {TypeError} when `a` or `b` is not a string.
 * @example
 * ```ts
 * sameName('SMITH, JOHN', 'John Smith') // => true
 * ```
 */
export function sameName(a: string, b: string): boolean {
  return compareNames(a, b) >= 0.5
}

/**
 * `compareNames` with its reasons: what agreed and what spoke against.
 *
 * @throws {TypeError} when `a` or `b` is not a string.
 * @example
 * ```ts
 * explainNames('Bill Gates', 'William Gates').evidence.map((item) => item.rule) // => ['equal', 'nickname']
 * ```
 */
export function explainNames(a: string, b: string): NameComparison {
  checkString(a, 'a')
  checkString(b, 'b')
  const evidence: NameEvidence[] = []
  const turned = a > b
  const score = turned ? align(nameForm(b), nameForm(a), evidence) : align(nameForm(a), nameForm(b), evidence)
  return { score, evidence: turned ? evidence.map(({ words: [one, other], ...rest }) => ({ ...rest, words: [other, one] as const })) : evidence }
}
