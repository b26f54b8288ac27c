/**
 * Whose verb is it? The subject of a verb of a line: before it, behind appositions and relative clauses, or carried over
 * from the verb before ("complained … and said").
 */
import { ADVERB, COORDINATOR, DEMONYM, DETERMINER, KIN, ORGANIZATION_HEAD, PREPOSITION, PRONOUN, RELATIVE, REPORTING_NOUN, ROLE, SUBORDINATOR, TITLE } from '../../lexicon/classes.js'
import { BEFORE_PERSONS, BEFORE_TIMES, BETWEEN_SUBJECT_AND_VERB } from '../../lexicon/reporting-grammar.js'
import { CLAUSE_PREPOSITIONS } from '../../lexicon/grammar-words.js'
import { isDocumentNoun } from '../../lexicon/reporting-nouns.js'
import { IS_EVIDENCE, NEEDS_THAT, TAKES_CLAUSE } from '../../lexicon/reporting-verbs.js'
import type { ArticleText } from '../../text/text.js'
import { isDash, type Item, itemBefore, type NounItem, type VerbItem } from './item.js'
import { authorOf, isTime, mainVerbBehind, type Phrase, phraseEndingAt, phraseFrom, phraseOf, phraseWith, relatedBy, startsClause } from './phrases.js'

/** How far a subject may lie before its verb, in items: longer asides are read as something else. */
const REACH = 40

/** Items of an aside behind a name. */
const LONGEST_ASIDE = 15

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
    const subject = this.#find(verb)
    if (subject !== undefined) this.#found.set(verb, subject)
    return subject
  }

  #find(verb: number): Phrase | undefined {
    const { items } = this
    const group = items[verb]
    if (group?.kind !== 'verb') return undefined
    const before = skipAdverbs(items, verb - 1)
    const item = itemBefore(items, before + 1)
    if (item === undefined) return group.group.form === 'finite' ? undefined : this.#next(verb)
    if (group.group.form === 'gerund' || group.group.form === 'participle') {
      if (item.kind === 'noun' && !isTime(item)) return this.#ofGerund(before, verb)
      return this.#opener(before) ?? this.#companion(before) ?? this.#outermost(this.#carried(before)) ?? this.#next(verb)
    }
    if (group.group.form === 'infinitive') return item.kind === 'verb' ? this.of(before) : this.#moved(before) ?? this.#carried(before)
    if (item.kind === 'noun') {
      // "a report published Wednesday said"; "none of those I met this week said"
      if (isTime(item) && itemBefore(items, before)?.kind === 'verb') {
        const noun = itemBefore(items, before - 1)
        return noun?.kind === 'noun' && noun.group.form !== 'pronoun' ? phraseEndingAt(items, before - 2) : undefined
      }
      const phrase = this.#beforePlaces(phraseEndingAt(items, before))
      return this.#antecedentAround(phrase, group.from) ?? this.#apposed(phrase, verb) ?? phrase
    }
    if ((item.classes & RELATIVE) !== 0) return item.lower === 'whose' ? undefined : this.#antecedent(before)
    if (item.kind === 'mark' && (item.lower === ',' || item.lower === ')' || isDash(item))) return this.#behindAside(before) ?? (item.lower === ',' && before === verb - 1 ? this.#carried(before, group) : undefined)
    if ((item.classes & COORDINATOR) !== 0) return this.#carried(before, group)
    // "an aide who wished to remain anonymous said"
    const last = item.kind === 'word' ? before - 1 : before
    if (itemBefore(items, last + 1)?.kind !== 'verb') return undefined
    const subject = this.of(last)
    // "those who fled said", "those who asked to leave said": the pronoun is the subject of the other verb.
    return subject && relatedBy(subject, undefined)
  }

  /** "Jo Ames, a diver told reporters": a comma too few; but "Ames, a diver said, is lost" tells of Ames. */
  #apposed(phrase: Phrase, verb: number): Phrase | undefined {
    const { items } = this
    const next = items[verb + 1]
    if (next === undefined || isTime(next) || (next.kind === 'mark' && next.lower !== ':')) return undefined
    let role = phrase
    for (let steps = 0; steps < 3; steps++) {
      const head = items[role.head]
      const name = items[role.first - 2]
      if (items[role.first - 1]?.lower !== ',' || name?.kind !== 'noun' || isTime(name) || head === undefined || (head.kind === 'noun' && (head.group.form !== 'common' || head.group.plural === true))) return undefined
      const before = phraseEndingAt(items, role.first - 2)
      const first = items[before.head]
      if (first?.lower === 'according') return undefined
      if (first?.group?.form === 'name') return before.first === 0 || startsClause(items, before.first) ? phraseWith(before, { aside: { first: role.first, last: phrase.last } }) : undefined
      role = before
    }
    return undefined
  }

  /** "with Jo Ames, an aide, saying": who is named behind "with". */
  #companion(close: number): Phrase | undefined {
    const { items } = this
    if (items[close]?.lower !== ',') return undefined
    for (let at = close - 1; at > 0 && at > close - LONGEST_ASIDE; at--) {
      if (items[at]?.group?.form === 'finite') return undefined
      if (items[at]?.lower !== ',' || items[at - 1]?.kind !== 'noun') continue
      const phrase = phraseEndingAt(items, at - 1)
      if (itemBefore(items, phrase.first)?.lower === 'with') return phraseWith(phrase, { aside: { first: at + 1, last: close - 1 } })
    }
    return undefined
  }

  /** "Ames said Lopez had agreed, adding": who says what somebody else does goes on. */
  #outermost(subject: Phrase | undefined): Phrase | undefined {
    const { items } = this
    let found = subject
    for (let steps = 0; found !== undefined && steps < 4; steps++) {
      let first = found.first
      while (((items[first - 1]?.classes ?? 0) & COORDINATOR) !== 0 && items[first - 2]?.kind === 'noun') first = phraseEndingAt(items, first - 2).first
      const hasThat = items[first - 1]?.lower === 'that'
      if (hasThat) first--
      if (items[first - 1]?.kind === 'noun') first = phraseEndingAt(items, first - 1).first
      const verb = itemBefore(items, first)
      const outer = verb?.kind === 'verb' && verb.group.form === 'finite' && verb.group.passive !== true && takesClause(verb) && (hasThat || ((verb.report?.takes ?? 0) & NEEDS_THAT) === 0) ? this.of(first - 1) : undefined
      if (outer === undefined) return found
      found = outer
    }
    return found
  }

  /** "Her words led divers to fear", "The storm moved Jo Ames, a diver, to warn": whom a thing brings to it. */
  #moved(at: number): Phrase | undefined {
    const { items } = this
    const object = items[at]?.kind === 'noun' ? phraseEndingAt(items, at) : items[at]?.lower === ',' ? this.#behindAside(at) : undefined
    const verb = object && itemBefore(items, object.first)
    if (object === undefined || verb?.kind !== 'verb' || verb.group.form !== 'finite' || verb.group.passive) return undefined
    const subject = this.of(object.first - 1)
    const [mover, moved] = [items[subject?.head ?? -1], items[object.head]]
    const isThing = mover?.kind === 'noun' && (this.#isThing(mover) || (mover.group.form === 'common' && (this.text.words.classes(mover.group.head) & REPORTING_NOUN) !== 0))
    return isThing && moved?.kind === 'noun' && !isTime(moved) && !this.#isThing(moved) ? object : undefined
  }

  /** "Ames on Monday in response to a question about the pier said": over places and times to the noun that they hang on. */
  #beforePlaces(phrase: Phrase): Phrase {
    const { items } = this
    let found = phrase
    for (let steps = 0; steps < 6; steps++) {
      const tie = itemBefore(items, found.first)
      if (tie?.kind !== 'word' || (tie.classes & PREPOSITION) === 0 || (tie.classes & (SUBORDINATOR | RELATIVE | COORDINATOR)) !== 0 || CLAUSE_PREPOSITIONS.has(tie.lower)) return found.first === 0 || startsClause(items, found.first) ? found : phrase
      const noun = skipAdverbs(items, found.first - 2)
      const item = itemBefore(items, noun + 1)
      if (item?.kind !== 'noun' || isTime(item)) return phrase
      found = phraseEndingAt(items, noun)
    }
    return phrase
  }

  /** "The paper, quoting aides, said": the noun that opens the clause, before its comma. */
  #opener(comma: number): Phrase | undefined {
    const { items } = this
    const noun = itemBefore(items, comma)
    if (items[comma]?.lower !== ',' || noun?.kind !== 'noun' || isTime(noun)) return undefined
    const phrase = phraseEndingAt(items, comma - 1)
    return phrase.first === 0 || items[phrase.first - 1]?.kind === 'marked' || items[phrase.first - 1]?.lower === 'that' ? phrase : undefined
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
    const tied = tie?.kind === 'word' && (tie.lower === 'to' || tie.lower === 'at')
    if (tied) verb--
    const item = items[verb]
    // "staged a walkout alleging": what was done says nothing, but a poll may well be showing something.
    const isSaid = ((items[gerund]?.report?.takes ?? IS_EVIDENCE) & IS_EVIDENCE) === 0
    if (item?.kind === 'verb' && item.group.form !== 'participle' && (tied || (head?.kind === 'noun' && head.group.form === 'common' && (isDocumentNoun(head.lower) || (isSaid && this.#isThing(head)))))) return this.of(verb) ?? phrase
    // "wrote to Ames ahead of the visit urging"
    const isApart = tie !== undefined && (tie.classes & PREPOSITION) !== 0 && isSaid && head?.kind === 'noun' && this.#isThing(head) && !isDocumentNoun(head.lower)
    return (isApart ? this.#carried(verb) : undefined) ?? phrase
  }

  #isThing({ group }: NounItem): boolean {
    return group.form === 'common' && !group.plural && (this.text.words.classes(group.from) & DETERMINER) !== 0 && (this.text.words.classes(group.head) & (ROLE | TITLE | ORGANIZATION_HEAD | DEMONYM)) === 0
  }

  /**
   * "the voter who met Lopez said", "an aide speaking to Lopez said": the noun before the verb belongs to a clause that
   * hangs on another noun.
   */
  #antecedentAround(phrase: Phrase, verb?: number): Phrase | undefined {
    const { items } = this
    const touching = itemBefore(items, phrase.first)
    // "Ames resigned after a post offered": the noun opens a clause of its own.
    if (touching?.kind === 'word' && CLAUSE_PREPOSITIONS.has(touching.lower) && items[phrase.first - 2]?.kind === 'verb' && !this.#isRelative(phrase.first - 2)) return undefined
    if (touching === undefined || touching.kind === 'noun' || touching.kind === 'mark' || touching.kind === 'marked') return undefined
    // "the diver who knows her says": what looks like a clause that the first verb takes has the verb of its antecedent.
    if (touching.kind === 'verb' && touching.group.form === 'finite' && takesClause(touching) && (verb === undefined || mainVerbBehind(this.text, touching.group.head) !== verb)) return undefined
    // "the voter who met Lopez said": the pronoun is the subject of another verb.
    let hasVerb = false
    let isJoined = false
    const isOpen = ({ first }: Phrase): boolean => !isJoined || first === 0 || startsClause(items, first)
    for (let at = phrase.first - 1; at > 0 && at > phrase.first - REACH; at--) {
      const item = items[at]
      if (item === undefined || item.kind === 'marked' || item.kind === 'mark') return undefined
      if (item.kind === 'word') {
        if ((item.classes & RELATIVE) !== 0 && item.lower !== 'that') {
          const noun = at === phrase.first - 1 ? undefined : this.#antecedent(at)
          return noun === undefined || !isOpen(noun) ? undefined : hasVerb ? relatedBy(noun, undefined) : noun
        }
        if ((item.classes & COORDINATOR) === 0) continue
        // "voters who met Ames and Lopez said": a clause that opens with the voters has no other verb.
        if (items[at - 1]?.kind !== 'noun') return undefined
        isJoined = true
      }
      if (item.kind !== 'verb') continue
      const before = items[at - 1]
      // "a diver named Lopez said": between two noun groups and before another verb, a past is a participle.
      const isNamed = at === phrase.first - 1 && items[phrase.head]?.group?.form === 'name' && item.to === item.from + 1
      // "a poll made by Ames said"
      if (item.group.form === 'finite' && !((isNamed || items[at + 1]?.lower === 'by') && item.group.tense === 'past' && before?.kind === 'noun' && before.group.form === 'common')) {
        hasVerb = true
        continue
      }
      if (before?.kind === 'noun' && !isTime(before) && item.group.form !== 'infinitive') {
        const whole = phraseEndingAt(items, at - 1)
        if (!isOpen(whole) || (isJoined && ((items[at + 1]?.classes ?? 0) & PREPOSITION) === 0)) return undefined
        return isNamed ? phraseWith(whole, { aside: { first: phrase.first, last: phrase.last } }) : whole
      }
    }
    return undefined
  }

  /**
   * "Peter Cook, Carter's press secretary, told": over the asides to the noun group that opens the clause. A group that
   * follows a preposition or another verb stands inside an aside itself.
   */
  #behindAside(close: number): Phrase | undefined {
    const { items } = this
    const closing = items[close]
    if (closing === undefined) return undefined
    let tentative: Phrase | undefined
    let last: Phrase | undefined
    let hasVerb = false
    for (let at = close - 1; at > 0 && at > close - REACH; at--) {
      const item = items[at]
      if (item === undefined) break
      // "Ames, who, after the talks, said"
      if (!hasVerb && (item.classes & RELATIVE) !== 0 && item.lower !== 'that') return this.#antecedent(at)
      // "Ames left but, after the talks, said"
      if (!hasVerb && closing.lower === ',' && (item.classes & COORDINATOR) !== 0 && items[at + 1]?.lower === ',') return undefined
      hasVerb ||= item.group?.form === 'finite'
      if (item.kind === 'mark' && (item.lower === ';' || item.lower === ':')) break
      if (item.kind !== 'mark' || item.lower !== closing.lower) continue
      // "veterans who met Ames this week, including Lopez, said"
      const end = items[at - 2]?.kind === 'noun' && items[at - 1]?.kind === 'noun' ? at - 2 : at - 1
      const before = items[end]
      if (before?.kind !== 'noun' || isTime(before) || before.group.form === 'number') continue
      const ending = phraseEndingAt(items, end)
      const phrase: Phrase = phraseWith(this.#antecedentAround(ending) ?? ending, { aside: { first: at + 1, last: close - 1 } })
      last = phrase
      const edge = itemBefore(items, phrase.first)
      // "Ames, in a note by an aide, Jo Lopez, said": who opens the clause, not whoever stands inside what hangs on the verb.
      if (edge === undefined && ((items[at + 1]?.classes ?? 0) & PREPOSITION) !== 0) return phrase
      if (edge === undefined || edge.kind === 'marked' || edge.kind === 'noun') return tentative ?? phrase
      if (edge.kind === 'mark') {
        if (edge.lower !== ',') return tentative ?? phrase
        const head = items[phrase.head]
        if (tentative === undefined && head?.kind === 'noun' && (head.group.form !== 'common' || this.#isNamed(head, at + 1, close) || opensWithAside(items, phrase.first - 1))) tentative = phrase
      } else if (edge.kind === 'word' && ((edge.classes & (COORDINATOR | SUBORDINATOR | ADVERB)) !== 0 || edge.lower === 'whose')) return tentative ?? phrase
      else if (edge.kind === 'verb' && takesClause(edge)) return tentative ?? phrase
    }
    if (tentative !== undefined) return tentative
    // "Jack Reed (D), said", "Jack Reed, MD, said": what follows is folded into its noun, and nothing is set off.
    const before = items[close - 1]
    const isFolded = before?.kind === 'noun' && before.to > before.group.to
    if (before?.kind !== 'noun' || (last !== undefined && !isFolded)) return last
    const phrase = phraseEndingAt(items, close - 1)
    // "The firm, has said": a comma too many.
    const edge = itemBefore(items, phrase.first)
    if (isFolded || (!isTime(before) && (edge === undefined || edge.kind === 'marked'))) return phrase
    return undefined
  }

  /** "his aide, Jo Lopez,": a certain role, and nothing but a name set off behind it. */
  #isNamed({ group }: NounItem, name: number, close: number): boolean {
    return close === name + 1 && this.items[name]?.group?.form === 'name' && (this.text.words.classes(group.head) & (ROLE | KIN)) !== 0 && (group.possessor !== undefined || (this.text.words.classes(group.from) & (DETERMINER | PRONOUN)) !== 0)
  }

  /** The subject of the verb before item `at` that this one goes on from: a verb of saying, or else the nearest finite one. */
  #carried(at: number, verb?: VerbItem): Phrase | undefined {
    const { items } = this
    // "conceded that others had warned of it but said": what was over before is told, not what the narrator goes on from.
    const isPlain = verb !== undefined && verb.group.perfect !== true
    let nearest: Phrase | undefined
    let passesOn: Phrase | undefined
    for (let index = at; index >= 0 && index > at - REACH; index--) {
      const item = items[index]
      if (item === undefined || (item.kind === 'mark' && item.lower === ';')) break
      if (item.kind !== 'verb' || item.group.form !== 'finite' || this.#isRelative(index)) continue
      const subject = this.of(index) ?? this.#behind(index)
      if (subject === undefined || (passesOn !== undefined && item.report === undefined)) continue
      // "Ames called for calm, Fars reported, and warned of a storm": who speaks goes on, if anybody did.
      if (passesOn === undefined && verb !== undefined && items[index + 1]?.lower === ',' && itemBefore(items, subject.first)?.lower === ',') passesOn = subject
      else if (passesOn !== undefined || (takesClause(item) && item.group.passive !== true && !(isPlain && item.group.perfect))) return subject
      else nearest ??= subject
    }
    return passesOn ?? nearest
  }

  /** “It is safe,” said Ames, adding that: the subject of a verb that is put in behind what was said. */
  #behind(verb: number): Phrase | undefined {
    const { items } = this
    const item = items[verb]
    const before = items[verb - 1]
    const after = items[verb + 1]
    if (item === undefined || !takesClause(item) || after?.kind !== 'noun' || isTime(after)) return undefined
    return before?.kind === 'marked' || before?.kind === 'mark' ? phraseFrom(items, verb + 1) : undefined
  }

  /** Whom a relative pronoun stands for. */
  #antecedent(relative: number): Phrase | undefined {
    const { items } = this
    let at = relative - 1
    if (items[at]?.lower === ',') at--
    if (items[at]?.kind !== 'noun') return undefined
    const phrase = this.#personIn(phraseEndingAt(items, at), relative)
    // "Jo Ames, president of the union, who said"
    const name = items[phrase.first - 2]
    const tie = itemBefore(items, phrase.first - 2)
    const isNamed = items[phrase.first - 1]?.lower === ',' && items[phrase.head]?.group?.form === 'common' && name?.group?.form === 'name' && tie?.kind !== 'mark'
    const one = phrase.first - 2
    return relatedBy(isNamed ? phraseOf(one, one) : phrase, relative)
  }

  /**
   * "findings by Jo Ames, who said", "a call from Jo Ames, who said": a person, and not what she is named with; but "an aide to Jo Ames,
   * who said" speaks for himself, and "a letter by Jo Ames, who said" passes her words on.
   */
  #personIn(phrase: Phrase, relative: number): Phrase {
    const { items, text: { words } } = this
    const [head, last] = [items[phrase.head], items[phrase.last]]
    if (items[relative]?.lower !== 'who' || phrase.first === phrase.last || last?.kind !== 'noun' || (last.group.form !== 'name' && last.group.possessor === undefined) || !BEFORE_PERSONS.has(items[phrase.last - 1]?.lower ?? '') || authorOf(items, phrase) !== undefined) return phrase
    return head?.kind === 'noun' && (words.classes(head.group.head) & (ROLE | TITLE)) !== 0 ? phrase : phraseWith(phrase, { first: phrase.last, head: phrase.last })
  }

  #isRelative(verb: number): boolean {
    const at = skipAdverbs(this.items, verb - 1)
    const item = at < 0 ? undefined : this.items[at]
    return item !== undefined && (item.classes & RELATIVE) !== 0
  }

  /** "Citing two aides, the paper said": the subject of the clause that follows. */
  #next(verb: number): Phrase | undefined {
    const { items } = this
    for (let at = verb + 1; at < items.length && at < verb + REACH; at++) {
      const item = items[at]
      if (item?.kind === 'mark' && item.lower === ',') {
        const after = skipForward(items, at + 1)
        if (items[after]?.kind === 'noun') {
          const phrase = phraseFrom(items, after)
          const next = items[phrase.last + 1]
          if (next?.kind === 'verb' || next?.lower === ',') return phrase
        }
      }
    }
    return undefined
  }
}

function skipAdverbs(items: readonly Item[], from: number): number {
  let at = from
  for (;;) {
    const item = itemBefore(items, at + 1)
    // "Lopez on Tuesday said", "Lopez on Tuesday night said"
    if (item !== undefined && isTime(item) && at > 0) {
      const before = items[at - 1]
      if (before?.kind === 'word' && BEFORE_TIMES.has(before.lower)) {
        at -= 2
        continue
      }
      // "the firm, which last week said", "a report released on Monday said", "the firm, a rival, last week said"
      if (before?.kind === 'noun' || (before?.lower === ',' && item.to - item.from > 1) || before?.group?.form === 'participle' || (before !== undefined && (before.classes & RELATIVE) !== 0)) {
        at--
        continue
      }
    }
    if (item?.kind === 'word' && (BETWEEN_SUBJECT_AND_VERB.has(item.lower) || ((item.classes & ADVERB) !== 0 && (item.classes & (COORDINATOR | SUBORDINATOR | RELATIVE | PREPOSITION)) === 0))) at--
    else return at
  }
}

/** "Reacting to this, an officer": what stands before the comma is no subject. */
function opensWithAside(items: readonly Item[], comma: number): boolean {
  const first = items[0]
  if (first === undefined || !(first.kind === 'verb' ? first.group.form !== 'finite' : (first.classes & PREPOSITION) !== 0)) return false
  for (let at = 1; at < comma; at++) if (items[at]?.kind === 'mark') return false
  return true
}

function skipForward(items: readonly Item[], from: number): number {
  let at = from
  while (((items[at]?.classes ?? 0) & COORDINATOR) !== 0 || items[at]?.lower === 'then') at++
  return at
}

function takesClause(item: Item): boolean {
  return item.kind === 'verb' && ((item.report?.takes ?? 0) & TAKES_CLAUSE) !== 0
}
