/**
 * Whose verb is it? The subject of a verb of a line: before it, behind appositions and relative clauses, or carried over
 * from the verb before ("complained … and said").
 */
import { COORDINATOR, DEMONYM, DETERMINER, ORGANIZATION_HEAD, PREPOSITION, RELATIVE, REPORTING_NOUN, ROLE, SUBORDINATOR, TITLE } from '../../lexicon/classes.js'
import { CLAUSE_PREPOSITIONS } from '../../lexicon/grammar-words.js'
import { QUESTION_WORDS, TYING_PREPOSITIONS } from '../../lexicon/reporting-grammar.js'
import { isDocumentNoun } from '../../lexicon/reporting-nouns.js'
import { IS_EVIDENCE, IS_NAMING, IS_RELAY, IS_THOUGHT, NEEDS_THAT, TAKES_LABEL, TAKES_OBJECT, TAKES_QUOTE } from '../../lexicon/reporting-verbs.js'
import { indexAt } from '../../span.js'
import type { Clause, Group, VerbGroup } from '../../text/clauses/clauses.js'
import type { ArticleText } from '../../text/text.js'
import { REACH, skipAdverbs } from './adverbials.js'
import { antecedent, antecedentAround, hasRelativeSubject } from './antecedents.js'
import { apposed, behindAside, companion } from './appositions.js'
import { canTake, hasClass, hasForm, isDash, isMark, isMarked, isNoun, isOneOf, isVerb, isWord, type Item, itemBefore, type NounItem, reads, takesClause, type VerbItem } from './item.js'
import { isTime, type Phrase, phraseEndingAt, phraseFrom, phraseOf, relatedBy, startsClause } from './phrases.js'

/** Subjects of a line, each found once. */
export class Subjects {
  /** By verb; null where there is none. */
  readonly #found = new Map<number, Phrase | null>()

  constructor(private readonly text: ArticleText, private readonly items: readonly Item[]) {}

  /** The subject of the verb at item `verb`. */
  of(verb: number): Phrase | undefined {
    const known = this.#found.get(verb)
    if (known !== undefined) return known ?? undefined
    this.#found.set(verb, null) // A verb is never its own subject's verb.
    const found = this.#find(verb)
    const subject = found && (this.#around(verb, found) ?? found)
    if (subject !== undefined) this.#found.set(verb, subject)
    return subject
  }

  #find(verb: number): Phrase | undefined {
    const { items, text } = this
    const group = items[verb]
    if (group?.kind !== 'verb') return undefined
    const before = skipAdverbs(items, verb - 1)
    const item = itemBefore(items, before + 1)
    if (item === undefined) return group.group.form === 'finite' ? undefined : subjectAhead(items, verb)
    if (group.group.form === 'gerund' || group.group.form === 'participle') {
      if (isNoun(item) && !isTime(item)) return this.#ofGerund(before, verb)
      return opener(items, before) ?? companion(items, before) ?? this.#outermost(this.#carried(before)) ?? subjectAhead(items, verb)
    }
    if (group.group.form === 'infinitive') return isVerb(item) ? this.of(before) : this.#moved(before) ?? this.#carried(before)
    if (isNoun(item)) {
      // "a report published Wednesday said"; "none of those I met this week said"
      if (isTime(item) && itemBefore(items, before)?.kind === 'verb') {
        const noun = itemBefore(items, before - 1)
        return isNoun(noun) && noun.group.form !== 'pronoun' ? phraseEndingAt(items, before - 2) : undefined
      }
      const phrase = beforePlaces(items, phraseEndingAt(items, before))
      // "Ames left and in the end said"
      const tie = itemBefore(items, phrase.first)
      const joint = hasForm(items[phrase.head], 'common') && isOneOf(tie, TYING_PREPOSITIONS) ? skipAdverbs(items, phrase.first - 2) : -1
      if (hasClass(items[joint], COORDINATOR)) return this.#carried(joint, group)
      if (this.#isOwn(group, phrase)) return phrase
      return antecedentAround(text, items, phrase, group.from) ?? apposed(items, phrase, verb) ?? phrase
    }
    if (hasClass(item, RELATIVE)) return item.lower === 'whose' ? undefined : antecedent(text, items, before)
    if (isMark(item) && (item.lower === ',' || item.lower === ')' || isDash(item))) return behindAside(text, items, before) ?? (item.lower === ',' && before === verb - 1 ? this.#carried(before, group) : undefined)
    if (hasClass(item, COORDINATOR)) return this.#carried(before, group)
    // "an aide who wished to remain anonymous said"
    const last = isWord(item) ? before - 1 : before
    if (itemBefore(items, last + 1)?.kind !== 'verb') return undefined
    const other = this.of(last)
    // "parents whose sons fled said"
    const subject = reads(items[(other?.first ?? 0) - 1], 'whose') ? antecedent(text, items, (other?.first ?? 0) - 1) : other
    // "those who fled said", "those who asked to leave said": the pronoun is the subject of the other verb.
    return subject && relatedBy(subject, undefined)
  }

  /** The clause of a verb as its sentence was read, and the group that heads its subject. */
  #clauseOf({ from }: VerbGroup): { readonly clause: Clause | undefined; readonly head: Group | undefined } {
    const { clauses, groups } = this.text.reading(indexAt(this.text.sentences, this.text.words.start(from)))
    const clause = clauses.find(({ verb }) => groups[verb ?? -1]?.from === from)
    return { clause, head: groups[clause?.subject ?? -1] }
  }

  /** "who left when Ames said": the clause that "when" opens has the subject that stands before its verb; not "who died after a fall said". */
  #isOwn({ group }: VerbItem, { first, last }: Phrase): boolean {
    const item = this.items[first]
    if (isNoun(item) && this.#isThing(item)) return false
    const { clause, head } = this.#clauseOf(group)
    return clause?.opener === 'subordinate' && head !== undefined && head.from >= (item?.from ?? 0) && head.from <= (this.items[last]?.from ?? 0)
  }

  /** "The firm that built the pier said", "divers in the town where she died said", "Ames, who met Lopez, and Li, a diver, said": what was found stands in a clause of the whole subject. */
  #around(verb: number, found: Phrase): Phrase | undefined {
    const { items } = this
    const group = items[verb]?.group
    if (found.first === 0 || group?.form !== 'finite' || found.relative !== undefined) return undefined
    const { clause, head } = this.#clauseOf(group)
    if (head === undefined || clause?.carried || clause?.inverted || head.from >= (items[found.first]?.from ?? 0)) return undefined
    // A clause of its own stands between: a word that opens it, and its verb; or "briefed on it".
    let hasVerb = false
    let comma = 0
    let isInside = false
    let at = verb - 1
    for (; at >= 0 && (items[at]?.from ?? 0) > head.from; at--) {
      const item = items[at]
      if (isMarked(item) || (isMark(item) && item.lower !== ',')) return undefined
      if (isMark(item)) comma = at
      else if (isVerb(item)) {
        hasVerb = true
        isInside ||= hasClass(items[at + 1], PREPOSITION)
      } else isInside ||= hasVerb && (reads(item, 'that') || isOneOf(item, QUESTION_WORDS))
    }
    if (!isInside || !isNoun(items[at])) return undefined
    const last = Math.min(phraseFrom(items, at).last, found.first - 1)
    return comma === 0 || (comma === last + 1 && hasClass(items[comma + 1], RELATIVE) && reads(items[verb - 1], ',')) ? phraseOf(at, last) : undefined
  }

  /** "Ames said Lopez had agreed, adding": who says what somebody else does goes on. */
  #outermost(subject: Phrase | undefined): Phrase | undefined {
    const { items } = this
    let found = subject
    for (let steps = 0; found !== undefined && steps < 4; steps++) {
      let first = found.first
      while (hasClass(items[first - 1], COORDINATOR) && isNoun(items[first - 2])) first = phraseEndingAt(items, first - 2).first
      const hasThat = reads(items[first - 1], 'that')
      if (hasThat) first--
      if (isNoun(items[first - 1])) first = phraseEndingAt(items, first - 1).first
      const verb = itemBefore(items, first)
      const outer = isVerb(verb) && verb.group.form === 'finite' && verb.group.passive !== true && takesClause(verb) && (hasThat || !canTake(verb, NEEDS_THAT)) ? this.of(first - 1) : undefined
      if (outer === undefined) return found
      found = outer
    }
    return found
  }

  /** "Her words led divers to fear", "The storm moved Jo Ames, a diver, to warn": whom a thing brings to it. */
  #moved(at: number): Phrase | undefined {
    const { items, text } = this
    const object = isNoun(items[at]) ? phraseEndingAt(items, at) : reads(items[at], ',') ? behindAside(text, items, at) : undefined
    const verb = object && itemBefore(items, object.first)
    if (object === undefined || !isVerb(verb) || verb.group.form !== 'finite' || verb.group.passive) return undefined
    const subject = this.of(object.first - 1)
    const [mover, moved] = [items[subject?.head ?? -1], items[object.head]]
    const isThing = isNoun(mover) && (this.#isThing(mover) || (mover.group.form === 'common' && (text.words.classes(mover.group.head) & REPORTING_NOUN) !== 0))
    return isThing && isNoun(moved) && !isTime(moved) && !this.#isThing(moved) ? object : undefined
  }

  /**
   * "an email saying", "quoted Ames telling": the noun before it; but "sent an email saying" and "wrote to Ames saying"
   * are the sender's and the writer's words.
   */
  #ofGerund(noun: number, gerund: number): Phrase {
    const { items } = this
    const phrase = phraseEndingAt(items, noun)
    const head = items[phrase.head]
    let verb = phrase.first - 1
    const tie = items[verb]
    const tied = isWord(tie) && (tie.lower === 'to' || tie.lower === 'at')
    if (tied) verb--
    const item = items[verb]
    // "staged a walkout alleging": what was done says nothing, but a poll may well be showing something.
    const isSaid = ((items[gerund]?.report?.takes ?? IS_EVIDENCE) & IS_EVIDENCE) === 0
    // "criticized Lopez saying": but who is quoted, heard or shown speaks.
    const isTalk = isSaid && ((item?.report?.takes ?? IS_THOUGHT) & (IS_THOUGHT | IS_RELAY | IS_EVIDENCE)) === 0
    if (isVerb(item) && item.group.form !== 'participle' && (tied || isTalk || (hasForm(head, 'common') && (isDocumentNoun(head.lower) || (isSaid && this.#isThing(head)))))) return this.of(verb) ?? phrase
    // "wrote to Ames ahead of the visit urging"
    const isApart = tie !== undefined && hasClass(tie, PREPOSITION) && isSaid && isNoun(head) && this.#isThing(head) && !isDocumentNoun(head.lower)
    return (isApart ? this.#carried(verb) : undefined) ?? phrase
  }

  #isThing({ group }: NounItem): boolean {
    return group.form === 'common' && !group.plural && (this.text.words.classes(group.from) & DETERMINER) !== 0 && (this.text.words.classes(group.head) & (ROLE | TITLE | ORGANIZATION_HEAD | DEMONYM)) === 0
  }

  /** The subject of the verb before item `at` that this one goes on from: a verb of saying, or else the nearest finite one. */
  #carried(at: number, verb?: VerbItem): Phrase | undefined {
    const { items } = this
    // "conceded that others had warned of it but said": what was over before is told, not what the narrator goes on from.
    const isPlain = verb !== undefined && verb.group.perfect !== true
    const isJoined = verb === undefined && hasClass(items[at], COORDINATOR)
    let nearest: Phrase | undefined
    let passesOn: Phrase | undefined
    for (let index = at; index >= 0 && index > at - REACH; index--) {
      const item = items[index]
      if (item === undefined || reads(item, ';') || (nearest !== undefined && isMarked(item) && isNoun(items[index + 1]))) break
      // "noting that it rained and warning": whose the participle before is.
      if (isJoined && item.lower.endsWith('ing') && takesClause(item) && item.group?.form !== 'finite') return this.of(index)
      if (!isVerb(item) || item.group.form !== 'finite') continue
      if (hasRelativeSubject(items, index)) {
        // "Ames, who left the port and said": the nearest verb, whose clause no comma has closed.
        if (isJoinedTo(items, index, at)) return this.of(index)
        continue
      }
      const subject = this.of(index) ?? subjectBehind(items, index)
      if (subject === undefined || (passesOn !== undefined && item.report === undefined)) continue
      // "Ames called for calm, Fars reported, and warned of a storm": who speaks goes on, if anybody did.
      if (passesOn === undefined && verb !== undefined && reads(items[index + 1], ',') && itemBefore(items, subject.first)?.lower === ',') passesOn = subject
      else if (passesOn !== undefined || ((takesClause(item) || (verb === undefined && isSpeechAct(item))) && item.group.passive !== true && !(isPlain && item.group.perfect))) return subject
      else nearest ??= subject
    }
    return passesOn ?? nearest
  }
}

/** "rejected the notion that divers left, arguing": reports by its object. */
function isSpeechAct({ report }: VerbItem): boolean {
  const takes = report?.takes ?? IS_NAMING
  return (takes & IS_NAMING) === 0 && ((takes & TAKES_LABEL) !== 0 || (takes & (TAKES_OBJECT | TAKES_QUOTE)) === TAKES_OBJECT)
}

/** "Ames, |who left the port| and": a clause set off by a comma that goes on with "and". */
function isJoinedTo(items: readonly Item[], verb: number, and: number): boolean {
  const relative = skipAdverbs(items, verb - 1)
  if (!hasClass(items[and], COORDINATOR) || !reads(items[relative], 'who') || itemBefore(items, relative)?.lower !== ',') return false
  for (let at = verb + 1; at < and; at++) if (isMark(items[at]) || isMarked(items[at]) || hasForm(items[at], 'finite')) return false
  return true
}

/** "Ames on Monday in response to a question about the pier said": over places and times to the noun that they hang on. */
function beforePlaces(items: readonly Item[], phrase: Phrase): Phrase {
  let found = phrase
  for (let steps = 0; steps < 6; steps++) {
    const tie = itemBefore(items, found.first)
    if (!isWord(tie) || !hasClass(tie, PREPOSITION) || hasClass(tie, SUBORDINATOR | RELATIVE | COORDINATOR) || CLAUSE_PREPOSITIONS.has(tie.lower)) return found.first === 0 || startsClause(items, found.first) ? found : phrase
    const noun = skipAdverbs(items, found.first - 2)
    const item = itemBefore(items, noun + 1)
    if (!isNoun(item) || isTime(item)) return phrase
    found = phraseEndingAt(items, noun)
  }
  return phrase
}

/** "The paper, quoting aides, said": the noun that opens the clause, before its comma. */
function opener(items: readonly Item[], comma: number): Phrase | undefined {
  const noun = itemBefore(items, comma)
  if (!reads(items[comma], ',') || !isNoun(noun) || isTime(noun)) return undefined
  const phrase = phraseEndingAt(items, comma - 1)
  return phrase.first === 0 || isMarked(items[phrase.first - 1]) || reads(items[phrase.first - 1], 'that') ? phrase : undefined
}

/** “It is safe,” said Ames, adding that: the subject of a verb that is put in behind what was said. */
function subjectBehind(items: readonly Item[], verb: number): Phrase | undefined {
  const item = items[verb]
  const before = items[verb - 1]
  const after = items[verb + 1]
  if (item === undefined || !takesClause(item) || !isNoun(after) || isTime(after)) return undefined
  return isMarked(before) || isMark(before) ? phraseFrom(items, verb + 1) : undefined
}

/** "Citing two aides, the paper said": the subject of the clause that follows. */
function subjectAhead(items: readonly Item[], verb: number): Phrase | undefined {
  for (let at = verb + 1; at < items.length && at < verb + REACH; at++) {
    const item = items[at]
    if (reads(item, ',')) {
      const after = skipForward(items, at + 1)
      if (isNoun(items[after])) {
        const phrase = phraseFrom(items, after)
        const next = items[phrase.last + 1]
        if (isVerb(next) || reads(next, ',')) return phrase
      }
    }
  }
  return undefined
}

function skipForward(items: readonly Item[], from: number): number {
  let at = from
  while (hasClass(items[at], COORDINATOR) || reads(items[at], 'then')) at++
  return at
}
