/* global broadsheet, SAMPLE */
// The reader: one page, no server. Marks the parts, people, quotes and dates of an article in its text.
'use strict'
const $ = (id) => document.getElementById(id)
const make = (tag, properties = {}, ...children) => {
  const element = Object.assign(document.createElement(tag), properties)
  element.append(...children)
  return element
}
/** Far apart, and dark enough on paper: no yellow; no brown, which dates have. */
const HUES = [205, 345, 150, 275, 180, 315, 95, 235]
const hueOf = (person) => HUES[person % HUES.length]
const number = (person) => {
  const element = make('span', { className: 'number', textContent: String(person + 1), ariaHidden: 'true' })
  element.style.setProperty('--hue', hueOf(person))
  return element
}
const flat = (text) => text.replace(/\s+/g, ' ')
const short = (text, length) => (flat(text).length > length ? `${flat(text).slice(0, length - 1)}…` : flat(text))
const plural = (count, one, many) => `${count} ${count === 1 ? one : many}`
const chainOf = (quote) => [quote.speaker?.name ?? 'nobody named', ...quote.via.map((via) => via.name)]

let article
/** Is the day of writing that of the sample, and not filled in by the reader? */
let sampleDate = false

/** What can be pointed at: people, organizations and dates. They do not overlap: the first and longest goes before. */
function leavesOf({ mentions, people, organizations, dates }) {
  const leaves = dates.map((date, index) => ({ ...date, kind: 'date', key: `date-${index}`, label: `${flat(date.text)}: ${date.value ?? 'a time without a value'}` }))
  for (const [index, mention] of mentions.entries()) {
    const { person, organization } = mention
    if (person !== undefined) leaves.push({ ...mention, kind: `person ${mention.kind}`, key: `person-${index}`, person, label: `${flat(mention.text)}: ${people[person].name}` })
    else if (organization !== undefined) leaves.push({ ...mention, kind: 'organization', key: `organization-${index}`, label: `${flat(mention.text)}: ${organizations[organization].name}` })
  }
  let end = 0
  return leaves.sort((a, b) => a.start - b.start || b.end - a.end).filter((leaf) => leaf.start >= end && (end = leaf.end))
}

/** Where something is said: the parts of quotes, the outer before the inner. */
function partsOf({ quotes }) {
  const parts = quotes.flatMap((quote, index) => (quote.kind === 'term' ? [] : quote.parts.map(({ start, end }, part) => ({ start, end, quote, index, first: part === 0 }))))
  return parts.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Something that can be pointed at, tapped, and reached with the arrow keys. */
function mark(key, className, label, ...children) {
  const element = make('span', { className, tabIndex: -1, ariaLabel: label }, ...children)
  element.setAttribute('role', 'button')
  element.dataset.mark = key
  return element
}

function leafElement(leaf, text) {
  const element = mark(leaf.key, leaf.kind, leaf.label, text)
  if (leaf.person !== undefined) {
    element.dataset.who = leaf.person
    element.style.setProperty('--hue', hueOf(leaf.person))
  }
  return element
}

/** What is said, in the colour of who says it, behind a tag that tells who that is. */
function quoteElement({ quote, index, first }, ...children) {
  const { speaker } = quote
  const person = speaker?.person
  const element = make('span', { className: person === undefined ? 'quote nobody' : 'quote' }, ...children)
  element.dataset.quote = index
  if (person !== undefined) element.style.setProperty('--hue', hueOf(person))
  if (first) element.prepend(mark(`quote-${index}`, 'tag number', `Quote ${index + 1}: ${chainOf(quote).join(', through ')}`, person === undefined ? (speaker ? '“' : '?') : String(person + 1)))
  return element
}

/** The text [start, end) with its marks: quotes hold quotes and leaves, leaves hold text. */
function marked(source, start, end, rest) {
  const out = document.createDocumentFragment()
  let at = start
  for (;;) {
    const [part, leaf] = [rest.parts[0], rest.leaves[0]]
    const next = part && leaf ? (part.start <= leaf.start ? part : leaf) : (part ?? leaf)
    if (next === undefined || next.start >= end) break
    const list = next === part ? rest.parts : rest.leaves
    list.shift()
    const from = Math.max(next.start, at)
    const to = Math.min(next.end, end)
    if (to <= from) continue
    out.append(source.slice(at, from), next === part ? quoteElement(part, marked(source, from, to, rest)) : leafElement(leaf, source.slice(from, to)))
    at = to
  }
  out.append(source.slice(at, end))
  return out
}

function blockElement(source, { kind, text, start, end }, rest) {
  // What parts the title from the name of a site belongs to the block, and is not read.
  const tail = /\s*[|»·–—]$/.exec(text)?.[0].length ?? 0
  const label = kind === 'paragraph' ? [] : [make('span', { className: 'kind', textContent: kind.replace('-', ' ') })]
  return make('div', { className: `block ${kind}` }, ...label, marked(source, start, end - tail, rest), make('span', { className: 'soft', textContent: source.slice(end - tail, end) }))
}

const title = (text, person) => make('h3', {}, ...(person === undefined ? [] : [number(person)]), text)
const line = (text) => (text ? [make('p', { textContent: text })] : [])
const chain = (names) => {
  const list = make('ol', { className: 'chain', ariaLabel: 'Chain of sources' }, ...names.map((name) => make('li', { textContent: name })), make('li', { className: 'here', textContent: 'this article' }))
  return list
}

const cards = {
  person(mention) {
    const person = article.people[mention.person]
    const others = person.aliases.filter((alias) => alias !== person.name)
    return [title(person.name, mention.person), ...line(person.roles.join(', ')), ...line(others.length > 0 && `also: ${others.join(', ')}`),
      make('small', { textContent: `${plural(person.mentions.length, 'mention', 'mentions')}${person.gender ? ` · ${person.gender}` : ''} · key ${person.key}` })]
  },
  organization(mention) {
    const { name, kind, aliases, mentions } = article.organizations[mention.organization]
    const others = aliases.filter((alias) => alias !== name)
    return [title(name), ...line(kind), ...line(others.length > 0 && `also: ${others.join(', ')}`), make('small', { textContent: plural(mentions.length, 'mention', 'mentions') })]
  },
  quote(quote) {
    const { speaker, addressee } = quote
    const here = speaker && speaker.text !== speaker.name ? `“${flat(speaker.text)}” · ` : ''
    return [title(speaker?.name ?? 'nobody named', speaker?.person), chain(chainOf(quote)),
      ...line(`${here}${quote.cue ? `cue: ${flat(quote.cue.text)}` : 'no cue'}${addressee ? ` · to ${addressee.name}` : ''}`),
      make('small', { textContent: `${quote.kind} ${quote.act ?? 'speech'} · found by: ${quote.pattern}${quote.unclosed ? ' · never closed' : ''}` })]
  },
  date(date) {
    return [title(date.value ?? 'no value'), ...line(`“${flat(date.text)}”`), ...line(date.interval && `from ${date.interval.start} until ${date.interval.end}`),
      make('small', { textContent: `${date.type.toLowerCase()} · ${date.grain}${date.mod ? ` · ${date.mod.toLowerCase().replaceAll('_', ' ')}` : ''} · ${date.known.length > 0 ? `the text says: ${date.known.join(', ')}` : 'worked out from the day of writing'}` })]
  }
}
const HINT = () => [title('Who, what, when'), ...line('Point at or tap anything marked. With the keyboard: Tab into the article, then the arrow keys.')]

function forget() {
  for (const element of document.querySelectorAll('.current')) element.classList.remove('current')
}
/** Tells about what is marked with `key`, and marks every other place of it. */
function show(key) {
  const [kind, index] = key.split('-')
  const item = { person: article.mentions, organization: article.mentions, quote: article.quotes, date: article.dates }[kind][Number(index)]
  $('about').replaceChildren(...cards[kind](item))
  document.body.classList.add('asked')
  forget()
  const same = kind === 'person' ? `[data-who="${item.person}"]` : kind === 'quote' ? `[data-quote="${index}"]` : `[data-mark="${key}"]`
  for (const element of $('article').querySelectorAll(same)) element.classList.add('current')
}
function close() {
  forget()
  document.body.classList.remove('asked')
  $('about').replaceChildren(...HINT())
}

const marks = () => [...$('article').querySelectorAll('[data-mark]')].filter((element) => element.offsetParent !== null)
/** The article is one stop of the Tab key; the arrow keys go from mark to mark. */
function enter(element, scroll) {
  for (const other of $('article').querySelectorAll('[tabindex="0"]')) other.tabIndex = -1
  element.tabIndex = 0
  if (scroll) element.scrollIntoView({ block: 'center' })
  element.focus({ preventScroll: scroll })
}

const entry = (key, person, name, note) => {
  const button = make('button', { type: 'button' }, ...(person === undefined ? [] : [number(person)]), name, make('small', { textContent: note }))
  button.addEventListener('click', () => {
    const element = $('article').querySelector(`[data-mark="${key}"]`)
    if (element && element.offsetParent !== null) enter(element, true)
    show(key)
  })
  return make('li', {}, button)
}
/** A list and its heading; a heading over nothing is not shown. */
function fill(id, entries) {
  $(id).replaceChildren(...entries)
  $(id).parentElement.hidden = entries.length === 0
}

function read() {
  const source = $('source').value
  // The day of the sample says nothing about another article.
  if (sampleDate && source !== SAMPLE.text) $('date').value = ''
  sampleDate &&= source === SAMPLE.text
  const date = $('date').value
  article = broadsheet.parseArticle(source, date ? { documentDate: date } : {})
  const { blocks, people, organizations, quotes, dates, documentDate } = article
  const rest = { parts: partsOf(article), leaves: leavesOf(article) }
  $('article').replaceChildren(...blocks.map((block) => blockElement(source, block, rest)))
  const [first] = marks()
  if (first) first.tabIndex = 0
  close()
  fill('people', people.map((person, index) => entry(`person-${person.mentions[0]}`, index, person.name, person.roles.slice(0, 2).join(', ') || plural(person.mentions.length, 'mention', 'mentions'))))
  fill('organizations', organizations.map((organization) => entry(`organization-${organization.mentions[0]}`, undefined, organization.name, organization.kind ?? plural(organization.mentions.length, 'mention', 'mentions'))))
  const said = [...quotes.entries()].filter(([, quote]) => quote.kind !== 'term')
  fill('quotes', said.map(([index, quote]) => entry(`quote-${index}`, quote.speaker?.person, chainOf(quote).join(' → '), short(quote.parts.map(({ start, end }) => source.slice(start, end)).join(' … '), 110))))
  fill('dates', dates.map((found, index) => entry(`date-${index}`, undefined, found.value ?? '?', flat(found.text))))
  $('message').textContent = `${plural(blocks.length, 'block', 'blocks')}, ${plural(people.length, 'person', 'people')}, ${plural(said.length, 'quote', 'quotes')}, ${plural(dates.length, 'date', 'dates')}. ` +
    (documentDate ? `Dates are seen from ${documentDate.value} (${{ option: 'as given', text: 'from the text', inferred: 'inferred' }[documentDate.from]}).` : 'No day of writing is known: fill it in for “Monday” and “last year”.')
}

$('form').addEventListener('submit', (event) => { event.preventDefault(); read() })
$('source').addEventListener('paste', () => setTimeout(read))
function sample() { $('source').value = SAMPLE.text; $('date').value = SAMPLE.date; sampleDate = true; read() }
$('date').addEventListener('input', () => { sampleDate = false })
$('sample').addEventListener('click', sample)
$('close').addEventListener('click', close)
$('legend').addEventListener('change', ({ target }) => document.body.classList.toggle(`hide-${target.value}`, !target.checked))
for (const type of ['mouseover', 'focusin', 'click']) {
  $('article').addEventListener(type, (event) => {
    const element = event.target.closest('[data-mark], [data-quote]')
    if (!element) return
    show(element.dataset.mark ?? `quote-${element.dataset.quote}`)
    if (type === 'click' && element.dataset.mark) enter(element, false)
  })
}
$('article').addEventListener('keydown', (event) => {
  const all = marks()
  const at = all.indexOf(event.target.closest('[data-mark]'))
  if (at < 0) return
  const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: all.length - 1, Enter: at, ' ': at }[event.key]
  if (to === undefined) return
  event.preventDefault()
  if (all[to]) enter(all[to], false)
  show((all[to] ?? all[at]).dataset.mark)
})
document.addEventListener('keydown', (event) => { if (event.key === 'Escape') close() })
sample()
