// A large export on all cores: records are cut from the file as it is read, and parsed by workers. Needs `npm install piscina`.
//   node examples/pool.mjs [FILE…]
import { createReadStream } from 'node:fs'
import { isMainThread } from 'node:worker_threads'
import { Piscina } from 'piscina'
import { parseArticle } from 'broadsheet'
import { decodeStream } from 'broadsheet/decode'
import { recordsOf } from 'broadsheet/stream'

/** What a worker does. An Article is plain JSON, so it could go back whole; it is cheaper to send only what is wanted. */
export default function whoSaidWhat({ text, day }) {
  const { quotes } = parseArticle(text, day === undefined ? {} : { documentDate: day })
  return quotes.filter(({ kind, speaker }) => kind !== 'term' && speaker !== undefined).map(({ speaker, via }) => ({ speaker: speaker.name, via: via.map(({ name }) => name) }))
}

if (isMainThread) {
  const files = process.argv.length > 2 ? process.argv.slice(2) : [new URL('articles/export-nexis.txt', import.meta.url)]
  const pool = new Piscina({ filename: import.meta.url })
  const counts = new Map()
  const count = (quotes) => {
    for (const { speaker } of quotes) counts.set(speaker, (counts.get(speaker) ?? 0) + 1)
  }
  // So many articles wait at once: the file is read no faster than it is parsed.
  const most = pool.options.maxThreads * 4
  const pending = new Set()
  for (const file of files) {
    for await (const { text, published } of recordsOf(decodeStream(createReadStream(file)))) {
      const day = /^\d{4}-\d{2}-\d{2}/.exec(published?.value ?? '')?.[0]
      const task = pool.run({ text, day }).then(count).finally(() => pending.delete(task))
      pending.add(task)
      if (pending.size >= most) await Promise.race(pending)
    }
  }
  await Promise.all(pending)
  await pool.close()
  console.log(`quotes by speaker, parsed by up to ${pool.options.maxThreads} workers`)
  for (const [speaker, quotes] of [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))) console.log(`${String(quotes).padStart(4)}  ${speaker}`)
}
