/** The forms of English verbs, after Quirk et al., *A Comprehensive Grammar of the English Language* (1985), §3.5–3.10. */

/**
 * Every form of a verb, its base form first: base, third person, past, participle, "-ing" form; each once.
 * `entry` is the base form, or `base:past`, `base:past:participle`, `base:past:participle:-ing form` where the rules
 * of spelling do not give them.
 *
 * @example
 * ```ts
 * formsOf('deny') // => ['deny', 'denies', 'denied', 'denying']
 * formsOf('write:wrote:written') // => ['write', 'writes', 'wrote', 'written', 'writing']
 * ```
 */
export function formsOf(entry: string): readonly string[] {
  const [base = '', past = pastOf(base), participle = past, ing = ingOf(base)] = entry.split(':')
  return [...new Set([base, thirdPersonOf(base), past, participle, ing])]
}

const endsInConsonantY = (verb: string): boolean => verb.endsWith('y') && !'aeiou'.includes(verb.charAt(verb.length - 2))

function thirdPersonOf(base: string): string {
  if (endsInConsonantY(base)) return base.slice(0, -1) + 'ies'
  return base + (['s', 'x', 'z', 'o', 'ch', 'sh'].some((end) => base.endsWith(end)) ? 'es' : 's')
}

function pastOf(base: string): string {
  if (base.endsWith('e')) return base + 'd'
  return endsInConsonantY(base) ? base.slice(0, -1) + 'ied' : base + 'ed'
}

function ingOf(base: string): string {
  if (base.endsWith('ie')) return base.slice(0, -2) + 'ying'
  return (base.endsWith('e') && !['ee', 'ye', 'oe'].some((end) => base.endsWith(end)) ? base.slice(0, -1) : base) + 'ing'
}
