#!/usr/bin/env node
/**
 * Looks for slow inputs by hill climbing: a pattern of the grammar's own words is changed, repeated, and kept when the
 * built package takes longer a character, or grows faster, than before. Also checks the laws on each: nothing thrown,
 * every text a slice of the source.
 *
 *   node test/fuzz/climb.mjs [seconds] [seed]
 */
import { parseArticle } from '../../dist/index.js'

const seconds = Number(process.argv[2] ?? 60)
let state = Number(process.argv[3] ?? 1) >>> 0
const random = (below) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0
  return Math.floor((state / 2 ** 32) * below)
}
const pick = (list) => list[random(list.length)]

const WORDS = [
  'said', 'says', 'told', 'that', 'who', 'which', 'and', 'but', ',', '.', ';', ':', '—', '-', '“', '”', '"', '‘', '’', "'", '(', ')', '[', ']', '\n', '\n\n', '\u00a0', '/', '|', '&', '$', '@', '©',
  'according to', 'was quoted', 'as saying', 'reported', 'citing', 'to', 'has', 'been', 'will', 'is set to', 'of', 'the', 'a', 'in', 'after', 'because', 'when', 'he', 'they', "'s", 'not',
  'Monday', 'March', '3', '2019', '2008-2010', 'last week', 'two days', 'ago', 'every', 'early', 'between', 'from', 'May', '5 p.m.', '1990s', 'Eid', 'first quarter',
  'Mr.', 'President', 'Ali', 'al-Assad', 'bin', 'Smith', 'Jane Doe', 'J.', 'Jr.', 'the minister', 'Ministry of', 'Party', 'Reuters', 'Norland', 'Syrian', 'U.S.', 'spokesman for',
  'By', 'Photo:', '1.', '•', '* * *', 'OSLO (AP)', 'WALLACE:', 'Published', 'x', 'bridge', '**', '*Ali', '](/a)', '-\n', '> ', 'closed', 'claims', 'accused', 'running', '👩‍👩‍👧', '\ud800', 'É'
]
const GAPS = [' ', ' ', ' ', '', '\n']

const fill = (pattern, length) => pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length)
const cost = (text) => {
  const start = process.cpuUsage()
  const article = parseArticle(text, { documentDate: '2019-02-26' })
  const { user, system } = process.cpuUsage(start)
  for (const list of ['blocks', 'sentences', 'mentions', 'quotes', 'dates']) for (const one of article[list]) if (one.text !== text.slice(one.start, one.end)) throw new Error(`${list}: not a slice of the source`)
  return (user + system) / text.length
}
const change = (words) => {
  const next = [...words]
  const at = random(next.length + 1)
  const how = random(4)
  if (how === 0 || next.length === 0) next.splice(at, 0, pick(WORDS) + pick(GAPS))
  else if (how === 1 && next.length > 1) next.splice(at % next.length, 1)
  else if (how === 2) next[at % next.length] = pick(WORDS) + pick(GAPS)
  else next.push(next[random(next.length)])
  return next.slice(0, 24)
}

const ordinary = fill('The minister said on Monday that the bridge, which was closed in March, would reopen. “It is safe,” Jane Doe told reporters.\n\n', 12_000)
for (let warm = 0; warm < 5; warm++) cost(ordinary)
const base = Math.min(cost(ordinary), cost(ordinary), cost(ordinary))
const found = []
let tried = 0
const end = Date.now() + seconds * 1000
while (Date.now() < end) {
  let best = [pick(WORDS) + ' ']
  let top = 0
  for (let idle = 0; idle < 25 && Date.now() < end; ) {
    const words = change(best)
    const pattern = words.join('')
    if (pattern.trim() === '') continue
    tried++
    try {
      let slow = cost(fill(pattern, 3_000)) / base
      if (slow > top * 1.1) slow = Math.min(slow, cost(fill(pattern, 3_000)) / base)
      if (slow > top * 1.1) {
        best = words
        top = slow
        idle = 0
      } else idle++
    } catch (error) {
      console.log(JSON.stringify({ pattern, seed: process.argv[3] ?? 1, threw: String(error) }))
      idle++
    }
  }
  const pattern = best.join('')
  const [small, large] = [6_000, 24_000].map((length) => Math.min(cost(fill(pattern, length)), cost(fill(pattern, length))))
  found.push({ pattern, 'times an ordinary text': +(large / base).toFixed(1), growth: +(large / small).toFixed(2) })
  found.sort((a, b) => b['times an ordinary text'] - a['times an ordinary text'])
  found.length = Math.min(found.length, 12)
}
console.log(`${tried} inputs tried`)
for (const one of found) console.log(JSON.stringify(one))
