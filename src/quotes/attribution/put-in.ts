/** Constructs with the cue behind what was said, or put into its middle. */
import { COORDINATOR, NOUN, ROLE } from '../../lexicon/classes.js'
import { IS_EVIDENCE, IS_REFUSAL, IS_THOUGHT, NEEDS_LISTENER, NEEDS_THAT, TAKES_CLAUSE, TAKES_INFINITIVE, TAKES_LISTENER, TAKES_QUOTE } from '../../lexicon/reporting-verbs.js'
import { isAfterVerb, isPast, isSubject } from './clause.js'
import { isSayable, type Run } from './content.js'
import { following } from './following.js'
import { type Attribution, attributionOf, type Cue } from './cue.js'
import { behindAdjuncts, endOfContent, isAnnounced, isRelative, WITHOUT_VERB } from './ends.js'
import { leftOf, resumed, topicOf, topicOfQuote } from './fronted.js'
import { hasClass, hasForm, isDash, isMark, isMarked, isNoun, isVerb, isWord, type Item, itemBefore, reads } from '../lines/item.js'
import { isBare } from './leading.js'
import { namedSource } from './named-sources.js'
import { verbBefore } from './runs.js'
import { asideAfter, behindPhrase, isTime, type Phrase, phraseFrom, phraseWith, sourceFrom } from '../lines/phrases.js'
import type { Marked } from '../lines/marks.js'
import { endsInComma, endsQuote } from '../lines/stretch.js'

/** The cue is put in after what was said, or into its middle. */
export function after(cue: Cue): Attribution | undefined {
  const { line, at, verb, subjects } = cue
  const { items } = line
  // “…,” she liked to say
  const leading = verbBefore(items, at)
  if ((verb.takes & (TAKES_CLAUSE | TAKES_QUOTE)) === 0 || (cue.item.group.form !== 'finite' && leading === undefined) || cue.item.group.passive || cue.item.group.negated) return undefined
  const before = itemBefore(items, at)
  let speaker: Phrase | undefined
  let start = at
  let end = at + 1
  let inverted = false
  const ahead = items[at + 1]
  if (before === undefined) return undefined
  if (isEdge(before)) {
    // “…,” said Ames
    if (isNoun(ahead) && !isTime(ahead) && (verb.takes & NEEDS_LISTENER) === 0) {
      speaker = phraseFrom(items, at + 1)
      // “…,” state television reported: a bare form needs several speakers.
      if (isBare(line, cue.item) && speaker.last === speaker.head && !ahead.group.plural) return undefined
      end = speaker.last + 1
      inverted = true
      const verbAfter = items[end]
      // “…,” said a diver named Lopez
      if (isVerb(verbAfter) && hasForm(items[end + 1], 'name') && (items[end + 2] === undefined || isMark(items[end + 2]))) {
        speaker = phraseWith(speaker, { aside: { first: end + 1, last: end + 1 } })
        end += 2
        // "…, a firm, said its funds bought shares"
      } else if (isVerb(verbAfter) && (verbAfter.group.form === 'finite' || (isPast(verbAfter) && isNoun(items[end + 1])))) return undefined
      if (reads(items[end], ',')) {
        const close = asideAfter(items, end)
        if (close !== undefined && close.last - close.first < 12) speaker = phraseWith(speaker, { aside: close })
        else speaker = phraseWith(speaker, { aside: { first: end + 1, last: Math.min(end + 8, items.length - 1) } })
      }
    } else if (reads(before, ',')) {
      speaker = subjects.of(at)
      if (speaker === undefined && isBare(line, cue.item)) return undefined
    } else return undefined
    if (!inverted && speaker !== undefined) start = speaker.first
  } else {
    speaker = subjects.of(at)
    if (speaker === undefined || speaker.first >= at) return undefined
    start = speaker.first
    // "The pier, he told Lopez, is safe."
    if ((verb.takes & NEEDS_LISTENER) !== 0 && isNoun(ahead) && !isTime(ahead)) end = behindPhrase(items, end)
  }
  // “…,” an aide who asked not to be named said
  if (start < cue.floor || (!inverted && speaker?.relative !== undefined)) return undefined
  if (start > 1 && reads(items[start - 1], 'as') && isMark(items[start - 2])) start--
  const edge = itemBefore(items, start)
  if (edge === undefined || !isEdge(edge) || (isMark(edge) && isAnnounced(items, end))) return undefined
  const direct = isMarked(edge) && (endsQuote(line, edge.marked) || isWhole(cue, start, edge.marked))
  const afterDirect = isMark(edge) && isMarked(items[start - 2])
  if (leading !== undefined && !direct && !afterDirect) return undefined
  const rightSide = inverted ? undefined : following(line, at, verb.takes)
  const topic = rightSide?.form === 'quote' && rightSide.apart && !inverted ? topicOfQuote(cue, start, rightSide.first) : undefined
  if (topic !== undefined && rightSide !== undefined) {
    const found = attributionOf(cue, 'split', withoutTie(items, topic), speaker, (topic.at(-1)?.last ?? end) + 1)
    found.addressee = rightSide.addressee
    return found
  }
  if (rightSide !== undefined && !direct) {
    // “On Monday, Ames said the pier was safe.”
    if (rightSide.form !== 'quote' || !rightSide.apart || !afterDirect) return undefined
  }
  if (rightSide !== undefined && direct && rightSide.form !== 'quote' && rightSide.form !== 'object') {
    // “It is safe,” Ames said. But: “safe,” Ames said the pier was.
    if (rightSide.form === 'that') return undefined
  }
  if (isMarked(edge) && !direct) return undefined
  if (!inverted && !hasNoObject(cue)) return undefined
  const title = titleOf(cue, start, end)
  const said = leftOf(cue, start)
  const topicLeft = said === undefined ? topicOf(cue, start, end, speaker) : undefined
  const left = said ?? topicLeft ?? title
  if (left === undefined) return undefined
  // "Asked if it was safe, as divers allege, Ames nodded"
  const opener = items[left[0]?.first ?? 0]
  if (opener?.report !== undefined && hasForm(opener, 'participle')) return undefined
  if (!isMarked(items[left[0]?.first ?? 0])) {
    if (!mayEnd(cue, inverted ? undefined : speaker, end) && !(topicLeft !== undefined && isParted(cue, inverted ? undefined : speaker, end))) return undefined
    // "…, said Ames." Not: "…, noted lawyers who met Ames".
    if (inverted && !direct && !afterDirect && !isLast(items, end) && !(speaker !== undefined && cue.sources.canHold(line, speaker) && isLast(items, sourceFrom(items, at + 1).last + 1))) return undefined
  }
  // "…, said Ames, a diver whose boat was lost": what is set off behind the name tells of Ames.
  const isApposed = inverted && (hasVerb(items, left) || !isSubject(items, end + 1)) && !isMarked(items[left[0]?.first ?? 0]) && reads(items[end], ',') && (isNoun(items[end + 1]) || hasClass(items[end + 1], ROLE))
  const right = isApposed ? undefined : resumed(cue, end, left)
  const first = left[0]
  if (first !== undefined && title === undefined && !hasVerb(items, left)) {
    const next = items[right?.runs[0]?.first ?? -1]
    // "The crew, said Ames, is safe." Not: "Ames, a diver, said the crew, its boat and its gear, were safe."
    if (next === undefined || (inverted && isNoun(next) && isNoun(items[first.first]))) return undefined
  }
  const found = right ? attributionOf(cue, 'split', withoutTie(items, [...left, ...right.runs]), speaker, right.end) : attributionOf(cue, inverted ? 'after-inverted' : 'after', left, speaker, end)
  found.cue = { from: leading?.from ?? cue.item.from, to: cue.item.to }
  found.addressee = rightSide?.addressee ?? (inverted ? undefined : listenerAfter(cue))
  return found
}

/** "Or, as Ames put it, “a wreck”": a mere "or" was not said. */
function withoutTie(items: readonly Item[], runs: readonly Run[]): readonly Run[] {
  const first = runs[0]
  return first !== undefined && first.first === first.last && hasClass(items[first.first], COORDINATOR) ? runs.slice(1) : runs
}

/** “It is safe” Ames said: a sentence in marks without its comma, and nothing behind the cue that it could belong to. */
function isWhole({ line, at, floor, verb: { takes } }: Cue, start: number, marked: Marked): boolean {
  const next = line.items[at + 1]
  return start === floor + 1 && (next === undefined || isMark(next) || ((takes & NEEDS_LISTENER) !== 0 && isNoun(next))) && marked.last - marked.first > SENTENCE
}

/** Words in marks, marks included, that make a sentence. */
const SENTENCE = 5

/** Over an article, "Pier to close, says Ames", "Pier unsafe, Ames warns": a title needs no verb. */
function titleOf(cue: Cue, start: number, end: number): readonly Run[] | undefined {
  const { items, isHeadline } = cue.line
  return isHeadline && cue.floor === 0 && end >= items.length && start > 1 && reads(items[start - 1], ',') ? [{ first: 0, last: start - 2 }] : undefined
}

function isLast(items: readonly Item[], end: number): boolean {
  let at = end
  // "said one lawyer watching from afar"
  if (hasForm(items[at], 'participle') || hasForm(items[at], 'gerund')) while (items[at] !== undefined && !isMark(items[at]) && !isMarked(items[at]) && !hasForm(items[at], 'finite')) at++
  return items[at] === undefined || isMark(items[at])
}

/** "the mayor, who was ill" and "the mayor, who left as he was ill" have no verb of their own. */
function hasVerb(items: readonly Item[], runs: readonly Run[]): boolean {
  for (const { first, last } of runs) {
    for (let at = first; at <= last; at++) {
      if (isMarked(items[at]) || (hasForm(items[at], 'finite') && !isRelative(items[at - 1]))) return true
      if (reads(items[at], ',') && isRelative(items[at + 1])) for (at++; at < last && !reads(items[at + 1], ',') && !isMarked(items[at + 1]); at++);
    }
  }
  return false
}

/** A verb that is put in has no object of its own but a listener: "Ames called the plan …" is not put in. */
function hasNoObject(cue: Cue): boolean {
  const { items } = cue.line
  let next = cue.at + 1
  while (isAfterVerb(items[next])) next++
  const item = items[next]
  // "Because it rained, they agreed to talks"
  if (!isNoun(item) || isTime(item)) return !hasForm(item, 'infinitive') && !(reads(item, 'to') && (cue.verb.takes & (TAKES_INFINITIVE | TAKES_LISTENER)) === TAKES_INFINITIVE)
  // "When it rained, Ames told divers about the leak": nothing that came before.
  const listener = phraseFrom(items, next)
  if (reads(items[listener.last + 1], 'about') && !isTime(items[listener.last + 2]) && cue.line.marked.length === 0) return false
  return (cue.verb.takes & TAKES_LISTENER) !== 0 && ((cue.verb.takes & NEEDS_LISTENER) !== 0 || cue.sources.canHold(cue.line, listener))
}

/** Items between "as Ames said" and the comma. */
const LONGEST_ADJUNCT = 12

/** "As Ames noted, Q" */
export function asPut(cue: Cue): Attribution | undefined {
  const { line, at, item, verb, subjects } = cue
  const { items } = line
  if (item.group.form !== 'finite' || (verb.takes & TAKES_CLAUSE) === 0 || (verb.takes & IS_THOUGHT) !== 0) return undefined
  const speaker = subjects.of(at)
  // "As Ames told the paper, Q"
  const listener = listenerAfter(cue)
  let comma = (listener?.last ?? at) + 1
  if (reads(items[comma], 'it')) comma++
  // "As Ames explained it in a speech, Q"
  // "As Fars reports citing aides, Q", "As Ames said in an interview with Fars, Q"
  comma = (namedSource(line, comma)?.last ?? comma - 1) + 1
  while (comma < at + LONGEST_ADJUNCT && isWord(items[comma]) && (!reads(items[comma], 'with') || isNoun(items[comma - 1]))) comma = isNoun(items[comma + 1]) ? behindPhrase(items, comma + 1) : comma + 1
  if (speaker === undefined || itemBefore(items, speaker.first)?.lower !== 'as' || !reads(items[comma], ',') || reads(items[comma + 1], 'that')) return undefined
  const before = items[speaker.first - 2]
  if (before !== undefined && !isMark(before) && !isMarked(before) && before.lower !== 'and') return undefined
  if (hasForm(items[cue.floor], 'participle')) return undefined
  // "because, as Ames put it, “Q,” she left": the narrator goes on.
  const marked = items[comma + 1]?.marked
  const run = { first: comma + 1, last: marked !== undefined && endsInComma(line, marked) ? comma + 1 : endOfContent(line, comma + 1, WITHOUT_VERB) }
  if (!isSayable(items, run)) return undefined
  const found = attributionOf(cue, 'as', [run], speaker, run.last + 1)
  found.addressee = listener
  return found
}

/** "told Ames" where nothing that was said follows. */
function listenerAfter(cue: Cue): Phrase | undefined {
  if ((cue.verb.takes & TAKES_LISTENER) === 0) return undefined
  const next = cue.line.items[cue.at + 1]
  return isNoun(next) && !isTime(next) ? phraseFrom(cue.line.items, cue.at + 1) : undefined
}

/** May the verb stand behind what nobody has put in marks? "…, divers fear" and "…, the study found" do only as the last words. */
function mayEnd({ line, item, sources, verb: { takes } }: Cue, speaker: Phrase | undefined, end: number): boolean {
  const { items, text: { words } } = line
  if ((takes & TAKES_CLAUSE) === 0) return false
  if ((takes & (IS_THOUGHT | NEEDS_THAT)) === 0) return true
  if (speaker === undefined) return false
  const last = end >= items.length - 1
  // No "…, heard the court", and no "three heavy figures".
  // "…, the Courier has learned."
  if ((takes & IS_THOUGHT) !== 0) return last && ((takes & NEEDS_THAT) === 0 || item.group.perfect === true) && ((words.classes(item.group.head) & NOUN) === 0 || isBare(line, item))
  // "…, the firm disclosed in a filing."
  return (takes & (IS_EVIDENCE | TAKES_QUOTE)) !== 0 && (last || (!isAfterVerb(items[end]) && behindAdjuncts(items, end) >= items.length - 1 && sources.canHold(line, speaker)))
}

/** "The rules, the firm hopes, will help": the verb of what was said stands behind a cue that may not end it. */
function isParted({ line, sources, verb: { takes } }: Cue, speaker: Phrase | undefined, end: number): boolean {
  if (speaker === undefined || (takes & IS_REFUSAL) !== 0 || (takes & TAKES_CLAUSE) === 0 || (takes & (IS_THOUGHT | NEEDS_THAT)) === (IS_THOUGHT | NEEDS_THAT)) return false
  return hasForm(line.items[behindAdjuncts(line.items, end) + 1], 'finite') && sources.canHold(line, speaker)
}

/** A comma, a dash or the end of a stretch in marks: where a cue can be put in. */
function isEdge(item: Item): boolean {
  return isMarked(item) || (isMark(item) && (item.lower === ',' || isDash(item)))
}
