/** Sets that only grow together: union by smaller index, so that the outcome does not depend on the order of joining. */
export interface Groups {
  /** The smallest item of the set that `item` is in. */
  find(item: number): number
  join(a: number, b: number): void
  /** All sets, each in order, by their smallest item. */
  all(): number[][]
}

/** Makes `count` sets of one item each. */
export function groupsOf(count: number): Groups {
  const parent = Int32Array.from({ length: count }, (_, index) => index)
  const find = (item: number): number => {
    let root = item
    for (let up = parent[root] ?? root; up !== root; up = parent[root] ?? root) root = up
    for (let at = item; at !== root; ) {
      const up = parent[at] ?? root
      parent[at] = root
      at = up
    }
    return root
  }
  return {
    find,
    join(a, b) {
      const x = find(a)
      const y = find(b)
      if (x !== y) parent[Math.max(x, y)] = Math.min(x, y)
    },
    all() {
      const sets = new Map<number, number[]>()
      for (let item = 0; item < count; item++) add(sets, find(item), item)
      return [...sets.values()]
    }
  }
}

/** Adds a value to the list of a key. */
export function add<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}

/** Plain order of strings by UTF-16 unit: the same on every machine. */
export function byUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Those in most articles first, then by key and name. */
export function byArticles(a: Linked, b: Linked): number {
  return b.articles.length - a.articles.length || byUnits(a.key, b.key) || byUnits(a.name, b.name)
}

/** A person or an organization of an archive. */
interface Linked {
  readonly name: string
  readonly key: string
  readonly articles: readonly unknown[]
}

/** Each value once, those that come most often first, then by UTF-16 unit. */
export function byCount(values: Iterable<string>): string[] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || byUnits(a[0], b[0])).map(([value]) => value)
}
