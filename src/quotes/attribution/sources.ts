/** Who a phrase of a line is: its mention, and the person or organization behind it. */
import { ADJECTIVE, DEMONYM, DETERMINER, KIN, NOUN, ORGANIZATION_HEAD, OUTLET, ROLE, TITLE } from '../../lexicon/classes.js'
import { FORMS } from '../../lexicon/grammar.js'
import { OUTLET_ENDS } from '../../lexicon/outlets.js'
import { PARTITIVES, SUBJECT_PRONOUNS } from '../../lexicon/reporting-grammar.js'
import { isSpeakingNoun, RELAY_NOUNS } from '../../lexicon/reporting-nouns.js'
import { BASE, PARTICIPLE, PAST } from '../../lexicon/verb-forms.js'
import { afterHonours } from '../../names/finding/honours.js'
import type { Who } from '../../names/people/people.js'
import { indexAt, piece } from '../../span.js'
import { isOutletNoun } from '../../names/finding/organization-context.js'
import type { ArticleText } from '../../text/text.js'
import { CAPITALIZED, CLITIC, MARK } from '../../text/words/words.js'
import type { Mention, Source } from '../../types.js'
import { hasForm, isNoun, isWord, type Item } from '../lines/item.js'
import type { Line } from '../lines/lines.js'
import type { Phrase } from '../lines/phrases.js'

/** A phrase is at most this many characters as a source: longer ones are cut to their head. */
const LONGEST = 120

/** Turns phrases into sources. */
export class Sources {
  readonly #text: ArticleText
  readonly #who: Who

  constructor(text: ArticleText, who: Who) {
    this.#text = text
    this.#who = who
  }

  /** The source that a phrase names. */
  of(line: Line, phrase: Phrase): Source | undefined {
    const { items } = line
    const { source: written, words } = this.#text
    const head = items[phrase.head]
    if (phrase.owner !== undefined) return this.ofWords(phrase.owner.from, phrase.owner.to)
    if (head === undefined) return undefined
    const headStart = words.start(Math.max(head.from, head.group?.from ?? 0))
    const headEnd = words.end((isNoun(head) ? head.group.to : head.to) - 1)
    const last = items[phrase.last] ?? head
    const inHead = this.#mentionIn(headStart, headEnd)
    // "a Ministry of Oil source" is not the ministry, nor is "Bank of Lind president Jo Ames" the bank.
    const isPart = inHead !== undefined && last !== head && inHead.mention.end > words.start(last.from) && inHead.mention.end < words.start((last.group?.to ?? last.to) - 1)
    const named = (isPart ? this.#mentionIn(words.start(last.from), words.end((last.group?.to ?? last.to) - 1)) : inHead) ?? this.#titled(head, last)
    const isName = isNoun(head) && head.group.form !== 'common' && phrase.last === phrase.head
    const lastEnd = words.end((isNoun(last) ? last.group.to : last.to) - 1)
    const end = isName || lastEnd - headStart > LONGEST ? headEnd : lastEnd
    const inAside = named?.mention.person === undefined && phrase.aside !== undefined ? this.#nameInAside(line, phrase.aside) : undefined
    const source = this.#source(headStart, end, inAside ?? named)
    const relative = phrase.relative === undefined ? undefined : items[phrase.relative]?.from
    return relative === undefined ? source : { ...source, ...piece(written, words.start(relative), words.end(relative)) }
  }

  /** The source that stands in words `[from, to)`, without the "'s" of a possessor. */
  ofWords(from: number, to: number): Source {
    const { words } = this.#text
    const start = words.start(from)
    const end = words.end(to - 1 > from && (words.shape(to - 1) & (CLITIC | MARK)) !== 0 ? to - 2 : to - 1)
    const found = this.#mentionIn(start, end)
    return found ? this.#source(found.mention.start, found.mention.end, found) : this.#source(start, end, undefined)
  }

  /** Does the phrase name a medium, an agency, a paper? Such a source passes on what others said. */
  isRelay(line: Line, phrase: Phrase): boolean {
    const head = line.items[phrase.head]
    if (!isNoun(head)) return false
    if (RELAY_NOUNS.has(head.lower) || (head.group.form === 'name' && head.group.to - head.group.from > 1 && OUTLET_ENDS.has(head.lower))) return true
    if ((this.#text.words.classes(head.group.head) & OUTLET) !== 0) return true
    const source = this.of(line, phrase)
    if (source === undefined || source.person !== undefined) return false
    // "the newspaper al-Rai", "broadcaster LBC"
    if (head.group.form === 'name') for (let at = head.group.from; at < head.group.to; at++) if (RELAY_NOUNS.has(this.#text.words.lower(at))) return true
    const { organization } = source
    const kind = organization === undefined ? undefined : this.#who.organizations[organization]?.kind
    return kind === 'outlet' || kind === 'agency'
  }

  /** Can it speak, by what it is? Not "the plan", "it". */
  canSpeak(line: Line, phrase: Phrase): boolean {
    const item = line.items[phrase.head]
    if (!isNoun(item) || item.group.form === 'number') return isWord(item)
    const { form, head } = item.group
    if (form === 'pronoun') return item.lower !== 'it' && SUBJECT_PRONOUNS.has(item.lower)
    const { words } = this.#text
    return form === 'name' || PARTITIVES.has(words.lower(item.from)) || (words.classes(head) & (ROLE | TITLE | KIN | DEMONYM | ORGANIZATION_HEAD)) !== 0 || this.of(line, phrase)?.person !== undefined
  }

  /** Can it hold that something is so? Also "residents", "the report". */
  canHold(line: Line, phrase: Phrase): boolean {
    const head = line.items[phrase.head]
    return this.canSpeak(line, phrase) || (hasForm(head, 'common') && (head.group.plural === true || isSpeakingNoun(head.lower)))
  }

  /** Does `[start, end)` stand inside of a person's name: Harold “Hal” Ames? */
  isInName(start: number, end: number): boolean {
    const mention = this.#who.mentions[indexAt(this.#who.mentions, start)]
    return mention?.kind === 'name' && mention.person !== undefined && mention.start < start && end < mention.end
  }

  /** The last person named in `[start, end)`. */
  personIn(start: number, end: number): Source | undefined {
    const found = this.#lastIn(start, end, (mention) => mention.person !== undefined && mention.kind !== 'pronoun')
    return found && this.#source(found.mention.start, found.mention.end, found)
  }

  #lastIn(start: number, end: number, fits: (mention: Mention) => boolean): { mention: Mention; index: number } | undefined {
    const { mentions } = this.#who
    for (let index = indexAt(mentions, end - 1), steps = 0; index >= 0 && steps < 6; index--, steps++) {
      const mention = mentions[index]
      if (mention === undefined || mention.start < start) return undefined
      if (fits(mention)) return { mention, index }
    }
    return undefined
  }

  #source(start: number, end: number, found: { readonly mention: Mention; readonly index: number } | undefined): Source {
    const text = this.#text.source.slice(start, end)
    const person = found?.mention.person
    const organization = found?.mention.organization
    const name = (person !== undefined ? this.#who.people[person]?.name : undefined) ?? (organization !== undefined ? this.#who.organizations[organization]?.name : undefined) ?? text.replace(/\s+/g, ' ')
    return {
      start, end, text, name,
      ...(found && { mention: found.index }),
      ...(person !== undefined ? { person } : organization !== undefined && { organization })
    }
  }

  /**
   * "Secretary of State Jo Ames", "adviser for legal affairs Jo Ames": what stands between "of" and the name is part of her title,
   * with a capital as the title itself or naming no person; "the spokesman of President Ames", "the lawyer for victim Ames" is another.
   */
  #titled(head: Item, last: Item): { mention: Mention; index: number } | undefined {
    if (head === last || !isNoun(last) || !isNoun(head)) return undefined
    const { words } = this.#text
    const office = head.to - 1
    const before = words.lower(last.from) === 'the' ? last.from + 1 : last.from
    if ((words.classes(office) & ROLE) === 0 || (words.classes(before) & (ROLE | DETERMINER)) !== 0 || (words.classes(before) & (TITLE | NOUN)) === TITLE) return undefined
    const found = this.#mentionIn(words.start(before), words.end(last.to - 1))
    if (found === undefined || found.mention.person === undefined || found.mention.kind !== 'name' || found.mention.start <= words.start(before)) return undefined
    if ((words.shape(office) & words.shape(before) & CAPITALIZED) !== 0) return found
    const field = words.indexAt(found.mention.start) - 1
    const known = words.classes(field)
    // "the lawyer of victim Ames", "the agent of injured Ames"
    const isField = (known & (ROLE | KIN | DEMONYM)) === 0 && ((known & (ADJECTIVE | TITLE)) === 0 || (known & NOUN) !== 0) && ((words.grammar(field) & FORMS & (PAST | PARTICIPLE)) === 0 || (words.grammar(field) & BASE) !== 0)
    return isField && words.lower(field - 1) !== '-' && (words.shape(field) & CAPITALIZED) === 0 ? found : undefined
  }

  #nameInAside(line: Line, aside: { readonly first: number; readonly last: number }): { mention: Mention; index: number } | undefined {
    const item = line.items[aside.first]
    if (!isNoun(item)) return undefined
    const { words } = this.#text
    // "the chair of the board, Jo Ames (Harbour-West), said": without the brackets.
    return this.#mentionIn(words.start(item.from), words.end(item.group.to - 1), (mention) => mention.person !== undefined && mention.kind !== 'pronoun')
  }

  /** The mention that covers the end of `[start, end)`, where the head of a noun group stands; otherwise the last one inside. */
  #mentionIn(start: number, end: number, fits: (mention: Mention) => boolean = () => true): { mention: Mention; index: number } | undefined {
    const { mentions } = this.#who
    for (let index = indexAt(mentions, end - 1), steps = 0; index >= 0 && steps < 6; index--, steps++) {
      const mention = mentions[index]
      if (mention === undefined || mention.end <= start) break
      // "Assad's office" is not Assad.
      if (mention.end < end - 1 && !this.#endsHead(mention.end, end) && !this.#isOutlet(mention, end)) continue
      if (fits(mention)) return { mention, index }
    }
    return undefined
  }

  /** "the Harbour news agency": the organization before such a noun is what the phrase names. */
  #isOutlet(mention: Mention, end: number): boolean {
    const { words } = this.#text
    const noun = words.indexAt(mention.end - 1) + 1
    return mention.organization !== undefined && isOutletNoun(words, noun) && words.end(words.lower(noun) === 'news' ? noun + 1 : noun) >= end
  }

  /** Is there nothing but letters like "KC" or a closing bracket between a mention and the end of its noun group? */
  #endsHead(mentionEnd: number, end: number): boolean {
    const { source, words } = this.#text
    const from = words.end(afterHonours(words, words.indexAt(mentionEnd - 1) + 1) - 1)
    return /^[\s,.)\]”"’]*$/.test(source.slice(from, Math.min(end, from + 20)))
  }
}
