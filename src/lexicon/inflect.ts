/** The forms of English verbs, after Quirk et al., *A Comprehensive Grammar of the English Language* (1985), §3.5–3.10. */

/**
 * Every form of a verb, its base form first: base, third person, past, participle, "-ing" form; each once.
 * `entry` is the base form, or `base:past`, `base:past:participle`, `base:past:participle:-ing form` where the rules
 * of spelling do not give them. A plus behind the base form doubles its last consonant where more than one syllable leaves that open.
 *
 * @example
 * ```ts
 * formsOf('stop') // => ['stop', 'stops', 'stopped', 'stopping']
 * formsOf('deny') // => ['deny', 'denies', 'denied', 'denying']
 * formsOf('prefer+') // => ['prefer', 'prefers', 'preferred', 'preferring']
 * formsOf('write:wrote:written') // => ['write', 'writes', 'wrote', 'written', 'writing']
 * ```
 */
export function formsOf(entry: string): readonly string[] {
  const { base, third, past, participle, ing } = conjugate(entry)
  return [...new Set([base, third, past, participle, ing])]
}

/** The base form of a verb that is written as for `formsOf`. */
export function baseOf(entry: string): string {
  const end = entry.search(/[+:]/)
  return end < 0 ? entry : entry.slice(0, end)
}

/** The five forms of a verb, each under its name; `entry` is written as for `formsOf`. */
export function conjugate(entry: string): { readonly base: string; readonly third: string; readonly past: string; readonly participle: string; readonly ing: string } {
  const [first = '', ...irregular] = entry.split(':')
  const base = baseOf(first)
  const stem = base === first ? doubled(base) : base + base.slice(-1)
  const [past = pastOf(base, stem), participle = past, ing = ingOf(base, stem)] = irregular
  return { base, third: thirdPersonOf(base), past, participle, ing }
}

const endsInConsonantY = (verb: string): boolean => verb.endsWith('y') && !'aeiou'.includes(verb.charAt(verb.length - 2))

/** "stops", "denies". */
export function thirdPersonOf(base: string): string {
  if (endsInConsonantY(base)) return base.slice(0, -1) + 'ies'
  return base + (['s', 'x', 'z', 'o', 'ch', 'sh'].some((end) => base.endsWith(end)) ? 'es' : 's')
}

function pastOf(base: string, stem: string): string {
  if (base.endsWith('e')) return base + 'd'
  return endsInConsonantY(base) ? base.slice(0, -1) + 'ied' : stem + 'ed'
}

function ingOf(base: string, stem: string): string {
  if (base.endsWith('ie')) return base.slice(0, -2) + 'ying'
  return (base.endsWith('e') && !['ee', 'ye', 'oe'].some((end) => base.endsWith(end)) ? base.slice(0, -1) : stem) + 'ing'
}

/** One syllable that ends in one vowel and one consonant doubles the consonant: "stop", "stopped". */
function doubled(base: string): string {
  const last = base.length - 1
  const isVowel = (at: number): boolean => 'aeiou'.includes(base.charAt(at)) && !(base.charAt(at) === 'u' && base.charAt(at - 1) === 'q')
  if (last < 2 || isVowel(last) || 'hwxy'.includes(base.charAt(last)) || !isVowel(last - 1)) return base
  for (let at = 0; at < last - 1; at++) if (isVowel(at) || (at > 0 && base.charAt(at) === 'y')) return base
  return base + base.charAt(last)
}
