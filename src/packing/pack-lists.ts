/** Makes the word lists of a source file smaller while the package is built (`lexicon/front-coding.ts`). It is no part of the library. */
import { frontCoded, kindsCoded } from '../lexicon/front-coding.js'
import { list, phrases } from '../lexicon/table.js'

/** Letters that packing must save: less is not worth what unpacks it, where few lists are loaded. */
const LEAST_GAIN = 40
const IMPORT = /^import \{ (?=[\w, ]+\} from '\.\/table\.js'$)/m
const LIST = /\b(?<kind>list|phrases)\(`(?<text>[^`$\\A-Z]*)`\)/g
const KINDS = /\bkinds\((?<texts>\s*`[^`$\\]*`(?:,\s*`[^`$\\]*`)*\s*)\)/g
const READERS: Readonly<Record<string, (text: string) => readonly string[]>> = { list, phrases }

/**
 * The text of a file of `src/lexicon` with every long `list(…)` and `phrases(…)` as a `packed(…)` of the same words in the
 * same order, where that is shorter: mostly where they are sorted. Lists that hold capitals stay as they are; `kinds(…)` are
 * what they make.
 */
export function packLists(source: string): string {
  let count = 0
  const packed = source.replace(LIST, (call, kind: string, text: string) => {
    const words = READERS[kind]?.(text) ?? []
    const coded = frontCoded(words)
    if (text.length - coded.length < LEAST_GAIN) return call
    count++
    return `packed(${JSON.stringify(coded)})`
  })
  const coded = packed.replace(KINDS, (_, texts: string) => `new WordKinds(${JSON.stringify(kindsCoded(texts.split('`').filter((_text, index) => index % 2 === 1).map(list)))})`)
  return (count === 0 ? coded : coded.replace(IMPORT, 'import { packed, ')).replace('import { kinds }', 'import { WordKinds }')
}
