import { DETERMINER, OUTLET, ROLE, TITLE } from "../lexicon/classes.js";
import { PAPER_NAMES, RELAY_NOUNS } from "../lexicon/reporting-nouns.js";
import { indexAt, piece } from "../span.js";
import { CAPITALIZED } from "../text/words.js";
import { phraseFrom } from "./phrases.js";
const LONGEST = 120;
class Sources {
  #text;
  #who;
  constructor(text, who) {
    this.#text = text;
    this.#who = who;
  }
  /** The source that a phrase names. */
  of(line, phrase) {
    const { items } = line;
    const head = items[phrase.head];
    if (head === void 0) return void 0;
    const from = this.#text.words[items[phrase.first]?.from ?? head.from]?.start;
    const headStart = this.#text.words[head.from]?.start;
    const headEnd = this.#text.words[(head.kind === "noun" ? head.group.to : head.to) - 1]?.end;
    if (from === void 0 || headStart === void 0 || headEnd === void 0) return void 0;
    const last = items[phrase.last] ?? head;
    const named = this.#mentionIn(headStart, headEnd) ?? this.#titled(head, last);
    const isName = head.kind === "noun" && head.group.form !== "common" && phrase.last === phrase.head;
    const lastEnd = this.#text.words[(last.kind === "noun" ? last.group.to : last.to) - 1]?.end ?? headEnd;
    const end = isName || lastEnd - headStart > LONGEST ? headEnd : lastEnd;
    const inAside = named?.mention.person === void 0 && phrase.aside !== void 0 ? this.#nameInAside(line, phrase.aside) : void 0;
    const source = this.#source(headStart, end, inAside ?? named);
    const relative = phrase.relative === void 0 ? void 0 : this.#text.words[items[phrase.relative]?.from ?? -1];
    return relative === void 0 ? source : { ...source, ...piece(this.#text.source, relative.start, relative.end) };
  }
  /** The source that stands in words `[from, to)`. */
  ofWords(from, to) {
    const start = this.#text.words[from]?.start;
    const end = this.#text.words[to - 1]?.end;
    if (start === void 0 || end === void 0) return void 0;
    const found = this.#mentionIn(start, end);
    return found ? this.#source(found.mention.start, found.mention.end, found) : this.#source(start, end, void 0);
  }
  /** Does the phrase name a medium, an agency, a paper? Such a source passes on what others said. */
  isRelay(line, phrase) {
    const head = line.items[phrase.head];
    if (head?.kind !== "noun") return false;
    if (RELAY_NOUNS.has(head.lower) || head.group.form === "name" && head.group.to - head.group.from > 1 && PAPER_NAMES.has(head.lower)) return true;
    if (((this.#text.words[head.group.head]?.classes ?? 0) & OUTLET) !== 0) return true;
    const organization = this.of(line, phrase)?.organization;
    const kind = organization === void 0 ? void 0 : this.#who.organizations[organization]?.kind;
    return kind === "outlet" || kind === "agency";
  }
  /** The last person named in `[start, end)`. */
  personIn(start, end) {
    const found = this.#lastIn(start, end, (mention) => mention.person !== void 0 && mention.kind !== "pronoun");
    return found && this.#source(found.mention.start, found.mention.end, found);
  }
  #lastIn(start, end, fits) {
    const { mentions } = this.#who;
    for (let index = indexAt(mentions, end - 1), steps = 0; index >= 0 && steps < 6; index--, steps++) {
      const mention = mentions[index];
      if (mention === void 0 || mention.start < start) return void 0;
      if (fits(mention)) return { mention, index };
    }
    return void 0;
  }
  #source(start, end, found) {
    const text = this.#text.source.slice(start, end);
    const person = found?.mention.person;
    const organization = found?.mention.organization;
    const name = (person !== void 0 ? this.#who.people[person]?.name : void 0) ?? (organization !== void 0 ? this.#who.organizations[organization]?.name : void 0) ?? text;
    return {
      start,
      end,
      text,
      name,
      ...found && { mention: found.index },
      ...person !== void 0 ? { person } : organization !== void 0 && { organization }
    };
  }
  /** "Secretary of State Jo Ames": capitals between "of" and the name make it a title of hers; "the spokesman of President Ames" is another. */
  #titled(head, last) {
    if (head === last || last.kind !== "noun" || head.kind !== "noun") return void 0;
    const { words } = this.#text;
    const office = words[head.to - 1];
    const before = words[words[last.from]?.lower === "the" ? last.from + 1 : last.from];
    if (office === void 0 || before === void 0 || (office.classes & ROLE) === 0 || (office.shape & CAPITALIZED) === 0) return void 0;
    if ((before.classes & (ROLE | TITLE | DETERMINER)) !== 0 || (before.shape & CAPITALIZED) === 0) return void 0;
    const found = this.#mentionIn(before.start, words[last.to - 1]?.end ?? before.end);
    return found !== void 0 && found.mention.person !== void 0 && found.mention.kind === "name" && found.mention.start > before.start ? found : void 0;
  }
  #nameInAside(line, aside) {
    const item = line.items[aside.first];
    if (item?.kind !== "noun") return void 0;
    const phrase = phraseFrom(line.items, aside.first);
    const start = this.#text.words[item.from]?.start;
    const end = this.#text.words[(line.items[phrase.head] ?? item).to - 1]?.end;
    if (start === void 0 || end === void 0) return void 0;
    return this.#mentionIn(start, end, (mention) => mention.person !== void 0 && mention.kind !== "pronoun");
  }
  /** The mention that covers the end of `[start, end)`, where the head of a noun group stands; otherwise the last one inside. */
  #mentionIn(start, end, fits = () => true) {
    const { mentions } = this.#who;
    for (let index = indexAt(mentions, end - 1), steps = 0; index >= 0 && steps < 6; index--, steps++) {
      const mention = mentions[index];
      if (mention === void 0 || mention.end <= start) break;
      if (mention.end < end - 1 && !this.#endsHead(mention.end, end)) continue;
      if (fits(mention)) return { mention, index };
    }
    return void 0;
  }
  /** Is there nothing but a closing bracket or a suffix between a mention and the end of its noun group? */
  #endsHead(mentionEnd, end) {
    return /^[\s,.)\]”"’]*$/.test(this.#text.source.slice(mentionEnd, Math.min(end, mentionEnd + 20)));
  }
}
export {
  Sources
};
