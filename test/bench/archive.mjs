// How linking grows: node test/bench/archive.mjs [COUNT…], after a build. Default 1,000 and 10,000 articles.
//
// Articles are made of a fixed number sequence, so every run has the same: events of a few articles each, in which the same
// people, from a crowd of namesakes, say the same things in other words; and they are parsed, as a user's would be.
import { addArticles, linkArticles, parseArticle } from '../../dist/index.js'

const counts = process.argv.slice(2).map(Number)
const [small, large] = counts.length === 2 ? counts : [1_000, 10_000]

let state = 12345
const below = (limit) => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) % limit
const one = (list) => list[below(list.length)]
const GIVEN = 'Ada Carmen Elena Farid Greta Hugo Ines Jonas Karim Leila Marta Nadia Omar Pietro Rosa Samir Tomas Vera Yusuf Zora'.split(' ')
const SYLLABLES = 'bar cor del fen gal hol jan kor lin mar nor pol rad sal tor vel win zan'.split(' ')
const family = (n) => { const s = SYLLABLES[n % 18] + SYLLABLES[Math.floor(n / 18) % 18] + SYLLABLES[Math.floor(n / 324) % 18]; return s[0].toUpperCase() + s.slice(1) }
const NOUNS = 'harbour pipeline ferry orchard quarry tunnel clinic library reservoir mill market stadium archive greenhouse railway lighthouse cannery vineyard observatory shipyard'.split(' ')
const VERBS = 'close rebuild inspect flood sell repair insure expand drain replace guard finance survey rent abandon'.split(' ')
const PEOPLE = 'farmers sailors teachers nurses drivers tenants pensioners students miners weavers bakers divers'.split(' ')
const REASONS = 'before the frost|without asking anybody|for half its worth|under a contract nobody signed|after the second audit|with borrowed money|against the advice of engineers|in spite of the court'.split('|')

/** Three renderings of a sentence. */
const said = () => { const [v, n, p, r] = [one(VERBS), one(NOUNS), one(PEOPLE), one(REASONS)]; return [`We will ${v} the ${n} of the ${p} ${r}`, `they would ${v} the ${n} of the ${p} ${r}`, `the ${n} that belongs to the ${p} is one we shall ${v} ${r}`] }

function texts(count) {
  const made = []
  for (let event = 0; made.length < count; event++) {
    const people = Array.from({ length: 3 }, () => ({ given: one(GIVEN), family: family(below(1500)) }))
    const statements = [said(), said()]
    const day = String(1 + (event % 28)).padStart(2, '0')
    const date = `20${String(10 + (Math.floor(event / 336) % 14)).padStart(2, '0')}-${String(1 + (Math.floor(event / 28) % 12)).padStart(2, '0')}-${day}`
    const [town, noun] = [family(below(5000)), one(NOUNS)]
    for (let i = 0; i < 4 && made.length < count; i++) {
      const [a, b, c] = people
      made.push({ date, text: `${town} argues over its ${noun}\n\n${a.given} ${a.family} met ${b.given} ${b.family} in ${town} on Monday to settle who owns the ${noun}.\n\n“${statements[0][i % 3]},” ${a.family} said.\n\n${b.family} told reporters that ${statements[1][(i + 1) % 3]}.\n\n${one(['Lawyer', 'Engineer', 'Mayor'])} ${c.given} ${c.family} has worked there since 2009, and said the ${noun} was built ${one(REASONS)}. It opened in March ${1980 + below(30)}.` })
    }
  }
  return made
}

const time = (work) => { globalThis.gc?.(); const from = process.hrtime.bigint(); const result = work(); return [Number(process.hrtime.bigint() - from) / 1e6, result] }
const parsed = (count) => time(() => texts(count).map(({ text, date }) => parseArticle(text, { documentDate: date })))
const best = (work) => { const [first, result] = time(work); return [Math.min(first, time(work)[0]), result] }

linkArticles(parsed(200)[1])
const [parseSmall, few] = parsed(small)
const [linkSmall, archive] = best(() => linkArticles(few))
console.log(`${small} articles: parse ${Math.round(parseSmall)} ms, link ${Math.round(linkSmall)} ms; ${archive.people.length} people, ${archive.statements.length} statements, ${archive.timeline.length} dates`)
const [addOne] = best(() => addArticles(archive, few.slice(0, 1)))
console.log(`one article more: ${Math.round(addOne)} ms`)
const [parseLarge, many] = parsed(large)
const [linkLarge, big] = best(() => linkArticles(many))
console.log(`${large} articles: parse ${Math.round(parseLarge)} ms, link ${Math.round(linkLarge)} ms; ${big.people.length} people, ${big.statements.length} statements, ${big.timeline.length} dates`)
console.log(`${large / small} times the articles: ${(linkLarge / linkSmall).toFixed(1)} times the time; linking is ${(linkSmall / parseSmall).toFixed(2)} of parsing`)
