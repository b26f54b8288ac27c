/** Which people are compared at all: those whose names stand in one block. */
import { ALIKE, MOST_CLUSTERS } from './clusters.js'
import { add, byUnits } from './groups.js'
import { type ArchiveName, compareRead } from './names.js'

/** Names of all blocks, of the same sounds in whatever order, that one is compared with: the last. */
const MOST_OF_BLOCKS = 8

/** Spellings of one name may be read into other parts, and have their words in another order: they go to one block, that of most people. */
export function blocksByKey(names: readonly ArchiveName[]): ReadonlyMap<string, string> {
  const sizes = new Map<string, number>()
  for (const { block } of names) sizes.set(block, (sizes.get(block) ?? 0) + 1)
  const rather = (a: string, b: string): string => ((sizes.get(a) ?? 0) - (sizes.get(b) ?? 0) || byUnits(b, a)) > 0 ? a : b
  const blocks = new Map<string, string>()
  for (const { key, block } of names) blocks.set(key, rather(block, blocks.get(key) ?? block))
  const byWhole = new Map<string, ArchiveName[]>()
  const told = new Map(names.map((name) => [name.key, name]))
  for (const name of told.values()) {
    if (!name.full) continue
    const other = byWhole.get(name.whole)?.slice(-MOST_OF_BLOCKS).find((one) => blocks.get(one.key) !== blocks.get(name.key) && compareRead(name, one) >= ALIKE)
    add(byWhole, name.whole, name)
    if (other === undefined) continue
    const block = rather(blocks.get(name.key) ?? name.block, blocks.get(other.key) ?? other.block)
    for (const { key } of [name, other]) blocks.set(key, block)
  }
  const byBlock = new Map<string, ArchiveName[]>()
  for (const name of told.values()) if (name.full && name.second === undefined) add(byBlock, blocks.get(name.key) ?? name.block, name)
  // "Henry Bracho Luján" goes where "Henry Bracho" is.
  for (const name of told.values()) {
    const near = name.second === undefined ? undefined : byBlock.get(name.second)
    if (name.second !== undefined && near?.slice(0, MOST_CLUSTERS).some((other) => initialOf(other) === initialOf(name) && compareRead(name, other) >= ALIKE) === true) blocks.set(name.key, name.second)
  }
  return blocks
}

/** How the first name sounds at its beginning. */
export const initialOf = (name: ArchiveName): string => name.form.tokens[0]?.facts.sound.slice(0, 1) ?? ''
