/**
 * The grammar of attribution: small constructs, each with a name that a quote carries as its `pattern`, tried in the order
 * of the table on every verb of saying of a line. The first that fits wins.
 */
import { IS_EVIDENCE, IS_RELAY, IS_THOUGHT, NEEDS_LISTENER, NEEDS_THAT, TAKES_CLAUSE, TAKES_LABEL, TAKES_LISTENER, TAKES_OBJECT, TAKES_QUESTION, TAKES_QUOTE } from '../lexicon/reporting-verbs.js'
import { ORGANIZATION_HEAD, RELATIVE, ROLE, SUBORDINATOR, TITLE } from '../lexicon/classes.js'
import { isDocumentNoun } from '../lexicon/reporting-nouns.js'
import { endOfContent, type Following, following, isGerund, isSayable, isStop, MAIN_CLAUSE, type Place, type Run } from './content.js'
import type { Attribution, Cue } from './cue.js'
import { endsQuote, leftOf, resumed, topicOf, topicOfQuote } from './fronted.js'
import { isDash, type Item } from './item.js'
import type { Line } from './lines.js'
import { isTime, type Phrase, phraseFrom } from './subjects.js'

/** A construct of the table: its name, sentences that it reads, and how. */
export interface Construct {
  readonly name: string
  readonly examples: readonly string[]
  /** Look alike, and are something else. */
  readonly not: readonly string[]
  readonly match: (cue: Cue) => Attribution | undefined
}

/** In the order in which they are tried. */
export const CONSTRUCTS: readonly Construct[] = [
  {
    name: 'quoted-as-saying',
    examples: ['Ames was quoted by the harbour radio as saying that the pier was safe.', 'The harbour radio quoted Ames as saying the pier was safe.', '“It is safe,” the radio quoted Ames as saying.', 'The radio cited an aide, Jo Ames, confirming the pier was safe.', 'The minutes of the talks quoted Ames telling the town that the pier was safe.'],
    not: ['The broker quoted a price of nine pounds.', 'Ames was cited for speeding.'],
    match: quotedAsSaying
  },
  {
    name: 'after',
    examples: ['“It is safe,” Ames said.', '“It is safe,” said Ames.', '“The pier,” Ames said, “is safe.”', 'The pier is safe, Ames said.', 'The pier, engineers warned, could fail.'],
    not: ['Ames called it “safe” and said the pier was open.', 'On Monday, Ames said the pier was safe.'],
    match: after
  },
  {
    name: 'as',
    examples: ['As Ames noted, the pier was safe.', 'As the harbour radio reported, “the pier is safe.”'],
    not: ['As Ames spoke, the pier fell.'],
    match: asPut
  },
  {
    name: 'passive',
    examples: ['Residents were told by Ames that the pier was safe.', 'Residents were told the pier was safe.'],
    not: ['Residents told Ames that the pier was safe.'],
    match: passive
  },
  {
    name: 'asked',
    examples: ['Asked whether the pier was safe, Ames nodded.', 'When asked about the cracks in the pier, Ames left.', 'Ames was asked by a reporter if the pier was safe.'],
    not: ['Ames was asked to leave.', 'A reporter asked Ames for a pen.'],
    match: asked
  },
  {
    name: 'before',
    examples: ['Ames said the pier was safe.', 'Ames told the court that “the pier is safe.”', 'Ames, who runs the port, said: “It is safe.”', 'Ames vowed to rebuild the pier.'],
    not: ['Ames said goodbye.', 'Ames told the truth.'],
    match: before
  },
  {
    name: 'gap',
    examples: ['Ames signed a bill that critics said was unfair.', 'They met on the pier, which Ames says will be rebuilt.'],
    not: ['Ames met the critics who said the pier was safe.', 'That is what Ames said on Monday.'],
    match: gap
  },
  {
    name: 'label',
    examples: ['Ames called the pier “a wreck”.', 'Ames described the pier as a wreck.', 'Ames referred to the pier as “the old lady”.'],
    not: ['Ames called the police.', 'Ames described the pier.'],
    match: label
  }
]

/** "was quoted by V as saying Q", "V quoted S as saying Q", "V cited S, …, confirming Q", "is reported to have said Q". */
function quotedAsSaying(cue: Cue): Attribution | undefined {
  const { line, at, item, subjects } = cue
  const { items } = line
  if ((cue.verb.takes & IS_RELAY) === 0 && !(item.group.passive && (cue.verb.takes & TAKES_CLAUSE) !== 0)) return undefined
  let next = at + 1
  let object: Phrase | undefined
  let by: Phrase | undefined
  // "The minutes quoted Ames": a form read as passive that has an object is a past.
  const passive = item.group.passive === true && items[next]?.kind !== 'noun'
  if (passive) {
    if (items[next]?.lower === 'by' && items[next + 1]?.kind === 'noun') {
      by = phraseFrom(items, next + 1)
      next = by.last + 1
    }
  } else {
    if (items[next]?.kind !== 'noun') return undefined
    object = phraseFrom(items, next)
    next = object.last + 1
    const aside = asideAfter(items, next)
    if (aside !== undefined) {
      object = { ...object, aside }
      next = aside.last + 2
    }
  }
  const as = items[next]?.lower === 'as'
  if (as) next++
  const saying = items[next]
  if (saying?.kind !== 'verb') return undefined
  const told = saying.report
  const perfect = saying.group.form === 'infinitive' && passive
  if (told === undefined || (told.takes & TAKES_CLAUSE) === 0 || !(isGerund(saying) || perfect)) return undefined
  const speaker = passive ? subjects.of(at) : object
  const relay = passive ? by : subjects.of(at)
  const found = { pattern: 'quoted-as-saying', cue: { from: item.from, to: saying.to }, speaker, via: relay ? [relay] : [] }
  const content = following(line, next, told.takes)
  if (content !== undefined) {
    const runs = runsOf(line, content, placeOf(cue))
    return { ...found, runs, addressee: content.addressee, end: (runs.at(-1)?.last ?? next) + 1 }
  }
  const left = leftOf(cue, relay && !passive ? relay.first : at)
  return left && { ...found, runs: left, end: next + 1 }
}

/** ", Jo Ames," after a noun group. */
function asideAfter(items: readonly Item[], at: number): { first: number; last: number } | undefined {
  if (items[at]?.lower !== ',') return undefined
  for (let close = at + 1; close < items.length && close < at + 15; close++) {
    const item = items[close]
    if (item?.kind === 'mark' && item.lower === ',') return { first: at + 1, last: close - 1 }
    if (item?.kind === 'marked') return undefined
  }
  return undefined
}

/** The cue is put in after what was said, or into its middle. */
function after(cue: Cue): Attribution | undefined {
  const { line, at, verb, subjects } = cue
  const { items } = line
  if ((verb.takes & (TAKES_CLAUSE | TAKES_QUOTE)) === 0 || cue.item.group.form !== 'finite' || cue.item.group.passive) return undefined
  const before = items[at - 1]
  let speaker: Phrase | undefined
  let start = at
  let end = at + 1
  let inverted = false
  const ahead = items[at + 1]
  if (before === undefined) return undefined
  if (isEdge(before)) {
    // “…,” said Ames
    if (ahead?.kind === 'noun' && !isTime(ahead) && (verb.takes & NEEDS_LISTENER) === 0) {
      speaker = phraseFrom(items, at + 1)
      end = speaker.last + 1
      inverted = true
      const verbAfter = items[end]
      if (verbAfter?.kind === 'verb' && verbAfter.group.form === 'finite') return undefined
      if (items[end]?.lower === ',') {
        const close = asideAfter(items, end)
        if (close !== undefined && close.last - close.first < 12) speaker = { ...speaker, aside: close }
        else speaker = { ...speaker, aside: { first: end + 1, last: Math.min(end + 8, items.length - 1) } }
      }
    } else if (before.kind === 'mark' && before.lower === ',') speaker = subjects.of(at)
    else return undefined
    if (!inverted && speaker !== undefined) start = speaker.first
  } else {
    speaker = subjects.of(at)
    if (speaker === undefined || speaker.first >= at) return undefined
    start = speaker.first
  }
  if (start < cue.floor) return undefined
  if (items[start - 1]?.lower === 'as' && items[start - 2]?.kind === 'mark') start--
  const edge = items[start - 1]
  if (edge === undefined || !isEdge(edge)) return undefined
  const direct = edge.kind === 'marked' && endsQuote(line, edge.marked)
  const afterDirect = edge.kind === 'mark' && items[start - 2]?.kind === 'marked'
  const rightSide = inverted ? undefined : following(line, at, verb.takes)
  const topic = rightSide?.form === 'quote' && rightSide.apart && !inverted ? topicOfQuote(cue, start, rightSide.first) : undefined
  if (topic !== undefined && rightSide !== undefined) {
    return { pattern: 'split', cue: { from: cue.item.from, to: cue.item.to }, speaker, addressee: rightSide.addressee, runs: topic, thought: (verb.takes & IS_THOUGHT) !== 0, end: (topic.at(-1)?.last ?? end) + 1 }
  }
  if (rightSide !== undefined && !direct) {
    // “On Monday, Ames said the pier was safe.”
    if (rightSide.form !== 'quote' || !rightSide.apart || !afterDirect) return undefined
  }
  if (rightSide !== undefined && direct && rightSide.form !== 'quote' && rightSide.form !== 'object') {
    // “It is safe,” Ames said. But: “safe,” Ames said the pier was.
    if (rightSide.form === 'that') return undefined
  }
  if (edge.kind === 'marked' && !direct) return undefined
  if (!inverted && !hasNoObject(cue)) return undefined
  const left = leftOf(cue, start) ?? topicOf(cue, start, end)
  if (left === undefined) return undefined
  if (items[left[0]?.first ?? 0]?.kind !== 'marked') {
    if ((verb.takes & TAKES_CLAUSE) === 0 || (verb.takes & (IS_THOUGHT | NEEDS_THAT)) !== 0) return undefined
    // "…, said Ames." Not: "…, noted lawyers who met Ames".
    if (inverted && items[end] !== undefined && items[end]?.kind !== 'mark') return undefined
  }
  const right = resumed(cue, end, left)
  const first = left[0]
  if (right === undefined && first !== undefined && !isSayable(items, first)) return undefined
  const runs = right ? [...left, ...right.runs] : left
  return {
    pattern: right ? 'split' : inverted ? 'after-inverted' : 'after',
    cue: { from: cue.item.from, to: cue.item.to },
    speaker,
    addressee: rightSide?.addressee ?? listenerAfter(cue),
    runs,
    thought: (verb.takes & IS_THOUGHT) !== 0,
    end: right ? right.end : end
  }
}

/** A verb that is put in has no object of its own but a listener: "Ames called the plan …" is not put in. */
function hasNoObject(cue: Cue): boolean {
  const { items } = cue.line
  let next = cue.at + 1
  while (items[next]?.kind === 'word' && ['also', 'later', 'then', 'again', 'too', 'out', 'just', 'simply'].includes(items[next]?.lower ?? '')) next++
  const item = items[next]
  if (item?.kind !== 'noun' || isTime(item)) return item?.kind !== 'verb' || item.group.form !== 'infinitive'
  return (cue.verb.takes & TAKES_LISTENER) !== 0
}

/** "As Ames noted, Q" */
function asPut(cue: Cue): Attribution | undefined {
  const { line, at, item, verb, subjects } = cue
  const { items } = line
  if (item.group.form !== 'finite' || (verb.takes & TAKES_CLAUSE) === 0 || (verb.takes & IS_THOUGHT) !== 0) return undefined
  const speaker = subjects.of(at)
  if (speaker === undefined || items[speaker.first - 1]?.lower !== 'as' || items[at + 1]?.lower !== ',') return undefined
  const before = items[speaker.first - 2]
  if (before !== undefined && before.kind !== 'mark' && before.kind !== 'marked' && before.lower !== 'but' && before.lower !== 'and') return undefined
  const run = { first: at + 2, last: endOfContent(line, at + 2, MAIN_CLAUSE) }
  if (run.first > run.last || !isSayable(items, run)) return undefined
  return { pattern: 'as', cue: { from: item.from, to: item.to }, speaker, runs: [run], end: run.last + 1 }
}

/** "told Ames" where nothing that was said follows. */
function listenerAfter(cue: Cue): Phrase | undefined {
  if ((cue.verb.takes & TAKES_LISTENER) === 0) return undefined
  const next = cue.line.items[cue.at + 1]
  return next?.kind === 'noun' && !isTime(next) ? phraseFrom(cue.line.items, cue.at + 1) : undefined
}

/** "were told by Ames that Q": the subject listens. */
function passive(cue: Cue): Attribution | undefined {
  const { line, at, item, verb, subjects } = cue
  if (!item.group.passive || (verb.takes & TAKES_CLAUSE) === 0 || (verb.takes & IS_THOUGHT) !== 0) return undefined
  const { items } = line
  const by = items[at + 1]?.lower === 'by' && items[at + 2]?.kind === 'noun' ? phraseFrom(items, at + 2) : undefined
  const content = following(line, by ? by.last : at, verb.takes & ~TAKES_LISTENER)
  if (content === undefined || content.form === 'object' || content.form === 'infinitive') return undefined
  const runs = runsOf(line, content, MAIN_CLAUSE)
  return {
    pattern: 'passive', cue: { from: item.from, to: item.to }, speaker: by, runs,
    addressee: (verb.takes & TAKES_LISTENER) !== 0 ? subjects.of(at) : undefined,
    thought: (verb.takes & IS_THOUGHT) !== 0, end: (runs.at(-1)?.last ?? at) + 1
  }
}

/** "Asked whether Q, Ames left", "was asked by a reporter about Q": the subject listens, and the asker is seldom named. */
function asked(cue: Cue): Attribution | undefined {
  const { line, at, item, verb, subjects } = cue
  if ((verb.takes & (TAKES_QUESTION | IS_THOUGHT)) !== TAKES_QUESTION || item.group.form === 'infinitive' || !(item.group.passive || (item.group.form === 'participle' && !item.group.progressive))) return undefined
  const { items } = line
  const by = items[at + 1]?.lower === 'by' && items[at + 2]?.kind === 'noun' ? phraseFrom(items, at + 2) : undefined
  const content = following(line, by ? by.last : at, (verb.takes & ~TAKES_LISTENER) | TAKES_QUESTION)
  if (content === undefined || content.form === 'infinitive' || content.form === 'quote' || (content.form === 'object' && item.to === item.group.to)) return undefined
  const runs = runsOf(line, content, { ...MAIN_CLAUSE, subordinate: true })
  return { pattern: 'asked', cue: { from: item.from, to: item.to }, speaker: by ?? byBefore(content, items), runs, addressee: subjects.of(at), end: (runs.at(-1)?.last ?? at) + 1 }
}

/** "was asked on Monday by a reporter whether" */
function byBefore(content: Following, items: readonly Item[]): Phrase | undefined {
  for (let at = content.first - 1; at > content.first - 4; at--) if (items[at]?.lower === 'by' && items[at + 1]?.kind === 'noun') return phraseFrom(items, at + 1)
  return undefined
}

/** "a bill that critics said was unfair": the subject of what was said stands before the cue. */
function gap(cue: Cue): Attribution | undefined {
  const { line, at, item, verb, subjects } = cue
  const { items } = line
  const told = items[at + 1]
  if ((verb.takes & TAKES_CLAUSE) === 0 || item.group.form !== 'finite' || item.group.passive || told?.kind !== 'verb' || told.group.form !== 'finite') return undefined
  const speaker = subjects.of(at)
  const relative = speaker && items[speaker.first - 1]
  if (speaker === undefined || relative?.kind !== 'word' || (relative.word.classes & RELATIVE) === 0) return undefined
  const run = { first: at + 1, last: endOfContent(line, at + 1, { ...placeOf(cue), relative: true }) }
  return { pattern: 'gap', cue: { from: item.from, to: item.to }, speaker, runs: [run], thought: (verb.takes & IS_THOUGHT) !== 0, end: run.last + 1 }
}

/** The cue stands before what was said. */
function before(cue: Cue): Attribution | undefined {
  const { line, at, item, verb, subjects } = cue
  if (item.group.passive) return undefined
  const content = following(line, at, verb.takes)
  if (content === undefined) return undefined
  if (content.form === 'object' && (verb.takes & TAKES_OBJECT) === 0) return undefined
  // "called both men “lazy”": a label, unless the marks follow at once or behind a comma or a colon.
  if (content.form === 'quote' && (verb.takes & TAKES_LABEL) !== 0 && (verb.takes & TAKES_CLAUSE) === 0 && content.first > at + 1 && line.items[content.first - 1]?.kind !== 'mark') return undefined
  // "began a tour", "read a book": such a verb reports only words in marks or a clause.
  if (content.form === 'object' && (verb.takes & TAKES_QUOTE) !== 0 && (verb.takes & TAKES_CLAUSE) === 0) return undefined
  const speaker = subjects.of(at)
  if (cue.isInside && (verb.takes & IS_EVIDENCE) !== 0 && isThing(line, speaker)) return undefined
  const runs = runsOf(line, content, placeOf(cue))
  return {
    pattern: content.form === 'question' || content.form === 'infinitive' || content.form === 'object' ? content.form : 'before', cue: { from: item.from, to: item.to }, speaker, addressee: content.addressee, runs,
    thought: (verb.takes & IS_THOUGHT) !== 0, end: (runs.at(-1)?.last ?? at) + 1
  }
}

/** "called X Y", "described X as Y", "referred to X as Y". */
function label(cue: Cue): Attribution | undefined {
  const { line, at, item, verb, subjects } = cue
  if ((verb.takes & TAKES_LABEL) === 0) return undefined
  const { items } = line
  let first = at + 1
  if (items[first]?.lower === 'to') first++
  const last = endOfContent(line, first, { ...placeOf(cue), phrase: true })
  let named = false
  for (let index = first; index <= last && index < first + 20; index++) {
    const next = items[index]
    if (next === undefined || (next.kind === 'verb' && next.group.form === 'finite')) break
    if (next.kind === 'marked' || (next.kind === 'word' && next.lower === 'as') || (verb.lemma === 'call' && next.kind === 'noun' && items[index + 1]?.kind === 'noun')) named = true
  }
  if (!named) return undefined
  return {
    pattern: 'label', cue: { from: item.from, to: item.to },
    speaker: item.group.passive ? byPhrase(items, first) : subjects.of(at), runs: [{ first, last }],
    thought: (verb.takes & IS_THOUGHT) !== 0, end: last + 1
  }
}

function byPhrase(items: readonly Item[], at: number): Phrase | undefined {
  return items[at]?.lower === 'by' && items[at + 1]?.kind === 'noun' ? phraseFrom(items, at + 1) : undefined
}

/** The runs of what follows a cue. */
function runsOf(line: Line, content: Following, place: Place): readonly Run[] {
  const { items } = line
  let first = content.first
  if (content.form === 'that') first++
  if (content.form === 'quote') {
    const marked = items[first]
    const next = items[first + 1]
    if (marked?.kind === 'marked' && (endsQuote(line, marked.marked) || next === undefined || next.kind === 'mark' || next.kind === 'marked')) {
      let last = first
      while (items[last + 1]?.kind === 'marked') last++
      return [{ first, last }]
    }
  }
  const end = endOfContent(line, first, content.form === 'object' || content.form === 'infinitive' ? { ...place, phrase: true } : place)
  // "said that “A”, and that B": what is all in marks is a part of its own.
  if (items[first]?.kind === 'marked') {
    let and = first + 1
    if (isStop(items[and])) and++
    if (items[and]?.lower === 'and' && items[and + 1]?.lower === 'that' && and + 2 <= end) return [{ first, last: first }, { first: and + 2, last: end }]
  }
  return first <= end ? [{ first, last: end }] : []
}

/** A comma, a dash or the end of a stretch in marks: where a cue can be put in. */
function isEdge(item: Item): boolean {
  return item.kind === 'marked' || (item.kind === 'mark' && (item.lower === ',' || isDash(item)))
}

/** "Ames said the years had shown that Q": of what somebody says, only people and papers are sources of their own. */
function isThing(line: Line, speaker: Phrase | undefined): boolean {
  if (speaker === undefined) return true
  const head = line.items[speaker.head]
  return head?.kind === 'noun' && head.group.form === 'common' && !isDocumentNoun(head.lower) && ((line.text.words[head.group.head]?.classes ?? 0) & (ROLE | TITLE | ORGANIZATION_HEAD)) === 0
}

/** Does the cue stand in a relative clause, "Ames, who said Q, left", or a subordinate one, "While Ames said Q, …"? */
function placeOf(cue: Cue): Place {
  const { group } = cue.item
  const tense = group.form !== 'finite' || group.perfect || group.modal !== undefined ? undefined : group.tense
  const place = clauseOf(cue)
  return tense === 'past' || tense === 'present' ? { ...place, tense } : place
}

function clauseOf({ line: { items }, at, isInside }: Cue): Place {
  for (let index = at - 1; index >= 0 && index > at - 8; index--) {
    const item = items[index]
    if (item === undefined || item.kind === 'mark' || item.kind === 'marked' || item.kind === 'verb') break
    if (item.kind !== 'word') continue
    if ((item.word.classes & RELATIVE) !== 0 && item.lower !== 'that') return { ...MAIN_CLAUSE, relative: true, inside: isInside }
    if ((item.word.classes & SUBORDINATOR) !== 0 && item.lower !== 'that') return { ...MAIN_CLAUSE, subordinate: true, inside: isInside }
  }
  return isInside ? { ...MAIN_CLAUSE, inside: true } : MAIN_CLAUSE
}
