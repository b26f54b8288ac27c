import { ORGANIZATION_HEAD, RELATIVE, ROLE, TITLE } from "../lexicon/classes.js";
import { isDocumentNoun } from "../lexicon/reporting-nouns.js";
import { IS_EVIDENCE, IS_THOUGHT, TAKES_CLAUSE, TAKES_LABEL, TAKES_OBJECT, TAKES_QUOTE } from "../lexicon/reporting-verbs.js";
import { following } from "./content.js";
import { endOfContent } from "./ends.js";
import { placeOf, runsOf } from "./runs.js";
import { phraseFrom } from "./phrases.js";
function before(cue) {
  const { line, at, item, verb, subjects } = cue;
  if (item.group.passive) return void 0;
  const content = following(line, at, verb.takes);
  if (content === void 0) return void 0;
  if (content.form === "object" && (verb.takes & TAKES_OBJECT) === 0) return void 0;
  if (content.form === "quote" && (verb.takes & TAKES_LABEL) !== 0 && (verb.takes & TAKES_CLAUSE) === 0 && content.first > at + 1 && line.items[content.first - 1]?.kind !== "mark") return void 0;
  if (content.form === "object" && (verb.takes & TAKES_QUOTE) !== 0 && (verb.takes & TAKES_CLAUSE) === 0) return void 0;
  const speaker = subjects.of(at);
  if (cue.isInside && (verb.takes & IS_EVIDENCE) !== 0 && isThing(line, speaker)) return void 0;
  const runs = runsOf(line, content, placeOf(cue));
  return {
    pattern: content.form === "question" || content.form === "infinitive" || content.form === "object" ? content.form : "before",
    cue: { from: item.from, to: item.to },
    runs,
    speaker,
    via: void 0,
    addressee: content.addressee,
    thought: (verb.takes & IS_THOUGHT) !== 0,
    end: (runs.at(-1)?.last ?? at) + 1
  };
}
function gap(cue) {
  const { line, at, item, verb, subjects } = cue;
  const { items } = line;
  const told = items[at + 1];
  if ((verb.takes & TAKES_CLAUSE) === 0 || item.group.form !== "finite" || item.group.passive || told?.kind !== "verb" || told.group.form !== "finite") return void 0;
  const speaker = subjects.of(at);
  const relative = speaker && items[speaker.first - 1];
  if (speaker === void 0 || relative?.kind !== "word" || (relative.word.classes & RELATIVE) === 0) return void 0;
  const run = { first: at + 1, last: endOfContent(line, at + 1, { ...placeOf(cue), relative: true }) };
  return { pattern: "gap", cue: { from: item.from, to: item.to }, runs: [run], speaker, via: void 0, addressee: void 0, thought: (verb.takes & IS_THOUGHT) !== 0, end: run.last + 1 };
}
function label(cue) {
  const { line, at, item, verb, subjects } = cue;
  if ((verb.takes & TAKES_LABEL) === 0) return void 0;
  const { items } = line;
  let first = at + 1;
  if (items[first]?.lower === "to") first++;
  const last = endOfContent(line, first, { ...placeOf(cue), phrase: true });
  let named = false;
  for (let index = first; index <= last && index < first + 20; index++) {
    const next = items[index];
    if (next === void 0 || next.kind === "verb" && next.group.form === "finite") break;
    if (next.kind === "marked" || next.kind === "word" && next.lower === "as" && items[index + 2]?.lower !== "as" && items[index - 2]?.lower !== "as" || verb.lemma === "call" && next.kind === "noun" && items[index + 1]?.kind === "noun") named = true;
  }
  if (!named) return void 0;
  return {
    pattern: "label",
    cue: { from: item.from, to: item.to },
    runs: [{ first, last }],
    speaker: item.group.passive ? byPhrase(items, first) : subjects.of(at),
    via: void 0,
    addressee: void 0,
    thought: (verb.takes & IS_THOUGHT) !== 0,
    end: last + 1
  };
}
function byPhrase(items, at) {
  return items[at]?.lower === "by" && items[at + 1]?.kind === "noun" ? phraseFrom(items, at + 1) : void 0;
}
function isThing(line, speaker) {
  if (speaker === void 0) return true;
  const head = line.items[speaker.head];
  return head?.kind === "noun" && head.group.form === "common" && !isDocumentNoun(head.lower) && ((line.text.words[head.group.head]?.classes ?? 0) & (ROLE | TITLE | ORGANIZATION_HEAD)) === 0;
}
export {
  before,
  gap,
  label
};
