/* global broadsheet, SAMPLE */
// The reader: one page, no server. Marks the parts, people, quotes and dates of an article in its text.
'use strict'
const $ = (id) => document.getElementById(id)
const make = (tag, properties = {}, ...children) => {
  const element = Object.assign(document.createElement(tag), properties)
  element.append(...children)
  return element
}

/** Ranges to mark in the text: outer ones first, inner ones cut to fit, so that they nest. */
function marksOf(article) {
  const marks = []
  article.quotes.forEach((quote, index) => {
    if (quote.kind === 'term') return
    for (const part of quote.parts) marks.push({ start: part.start, end: part.end, kind: 'quote', index })
  })
  article.mentions.forEach((mention, index) => {
    if (mention.person !== undefined) marks.push({ start: mention.start, end: mention.end, kind: 'person', index, who: mention.person })
    else if (mention.organization !== undefined) marks.push({ start: mention.start, end: mention.end, kind: 'organization', index })
  })
  article.dates.forEach((date, index) => marks.push({ start: date.start, end: date.end, kind: 'date', index }))
  return marks.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** The text [start, end) with its marks as nested elements; `next` walks through the marks in order. */
function marked(source, start, end, marks, next) {
  const out = document.createDocumentFragment()
  let at = start
  while (next.i < marks.length && marks[next.i].start < end) {
    const mark = marks[next.i++]
    const from = Math.max(mark.start, at)
    const to = Math.min(mark.end, end)
    if (to <= from) continue
    out.append(source.slice(at, from))
    const element = make('span', { className: mark.kind, tabIndex: 0 }, marked(source, from, to, marks, next))
    element.dataset.mark = `${mark.kind}-${mark.index}`
    element.setAttribute('role', 'button')
    if (mark.who !== undefined) element.dataset.who = mark.who
    out.append(element)
    at = to
  }
  out.append(source.slice(at, end))
  return out
}

const sourceLine = (label, source) => (source ? [make('p', {}, `${label}: `, make('strong', { textContent: source.name }), source.text === source.name ? '' : ` (“${source.text}”)`)] : [])

const cards = {
  person(article, mention) {
    const person = article.people[mention.person]
    const others = person.aliases.filter((alias) => alias !== person.name)
    return [make('h2', { textContent: person.name }),
      ...(person.roles.length ? [make('p', { textContent: person.roles.join(', ') })] : []),
      ...(others.length ? [make('p', { textContent: `also: ${others.join(', ')}` })] : []),
      make('small', { textContent: `${person.mentions.length} mention${person.mentions.length === 1 ? '' : 's'} · key ${person.key}` })]
  },
  organization(article, mention) {
    const organization = article.organizations[mention.organization]
    return [make('h2', { textContent: organization.name }), make('p', { textContent: [organization.kind, organization.aliases.join(', ')].filter(Boolean).join(' · ') })]
  },
  quote(article, quote) {
    return [make('h2', { textContent: quote.speaker ? quote.speaker.name : 'nobody named' }),
      ...(quote.speaker && quote.speaker.text !== quote.speaker.name ? [make('p', { textContent: `here: “${quote.speaker.text}”` })] : []),
      ...(quote.cue ? [make('p', { textContent: `cue: ${quote.cue.text}` })] : []),
      ...quote.via.flatMap((via) => sourceLine('through', via)),
      ...sourceLine('to', quote.addressee),
      make('small', { textContent: `${quote.kind} · ${quote.act ?? 'speech'} · ${quote.pattern}${quote.unclosed ? ' · never closed' : ''}` })]
  },
  date(article, date) {
    return [make('h2', { textContent: date.value ?? 'no value' }),
      make('p', { textContent: `${date.type.toLowerCase()} · ${date.grain}${date.mod ? ` · ${date.mod.toLowerCase()}` : ''}` }),
      ...(date.interval ? [make('p', { textContent: `from ${date.interval.start} until ${date.interval.end}` })] : []),
      make('small', { textContent: date.known.length ? `the text says: ${date.known.join(', ')}` : 'worked out from the day of writing' })]
  }
}

let article
function show(key) {
  const [kind, index] = key.split('-')
  const item = { person: article.mentions, organization: article.mentions, quote: article.quotes, date: article.dates }[kind][Number(index)]
  $('card').replaceChildren(...cards[kind](article, item))
  for (const element of document.querySelectorAll('.current')) element.classList.remove('current')
  const same = kind === 'person' ? `[data-who="${item.person}"]` : `[data-mark="${key}"]`
  for (const element of $('article').querySelectorAll(same)) element.classList.add('current')
}
function go(key) {
  const element = $('article').querySelector(`[data-mark="${key}"]`)
  if (!element) return
  element.scrollIntoView({ block: 'center' })
  element.focus({ preventScroll: true })
  show(key)
}
const link = (key, title, note) => {
  const button = make('button', { type: 'button' }, title, make('small', { textContent: note }))
  button.addEventListener('click', () => go(key))
  return make('li', {}, button)
}

function read() {
  const source = $('source').value
  const date = $('date').value
  article = broadsheet.parseArticle(source, date ? { documentDate: date } : {})
  const marks = marksOf(article)
  const next = { i: 0 }
  $('article').replaceChildren(...article.blocks.map((block) => make('div', { className: `block ${block.kind}` },
    make('span', { className: 'kind', textContent: block.kind }), marked(source, block.start, block.end, marks, next))))
  $('people').replaceChildren(...article.people.map((person) => link(`person-${person.mentions[0]}`, person.name, person.roles.slice(0, 2).join(', ') || `${person.mentions.length} mentions`)))
  $('quotes').replaceChildren(...article.quotes.flatMap((quote, index) => (quote.kind === 'term' ? [] : [link(`quote-${index}`, quote.speaker ? quote.speaker.name : 'nobody named',
    quote.text.replace(/\s+/g, ' ').slice(0, 90) + (quote.via.length ? ` · through ${quote.via.map((via) => via.name).join(', from ')}` : ''))])))
  $('dates').replaceChildren(...article.dates.map((found, index) => link(`date-${index}`, found.value ?? '?', found.text)))
  const written = article.documentDate
  $('message').textContent = `${article.blocks.length} blocks, ${article.people.length} people, ${article.quotes.length} quotes, ${article.dates.length} dates.` +
    (written ? ` Dates are seen from ${written.value} (${{ option: 'as given', text: 'from the text', inferred: 'inferred' }[written.from]}).` : ' No day of writing is known: fill it in for “Monday” and “last year”.')
}

$('form').addEventListener('submit', (event) => { event.preventDefault(); read() })
$('sample').addEventListener('click', () => { $('source').value = SAMPLE.text; $('date').value = SAMPLE.date; read() })
for (const type of ['mouseover', 'focusin', 'click']) {
  $('article').addEventListener(type, (event) => {
    const element = event.target.closest('[data-mark]')
    if (element) show(element.dataset.mark)
  })
}
$('article').addEventListener('keydown', (event) => {
  const element = event.target.closest('[data-mark]')
  if (element && (event.key === 'Enter' || event.key === ' ')) { event.preventDefault(); show(element.dataset.mark) }
})
$('source').value = SAMPLE.text
$('date').value = SAMPLE.date
read()
