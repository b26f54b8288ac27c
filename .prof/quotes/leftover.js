import { REPORTING_NOUN } from "../lexicon/classes.js";
import { CAPITALIZED, CLITIC, MARK, NUMERIC } from "../text/words.js";
import { isDash } from "./item.js";
import { draftOf, partOf } from "./draft.js";
import { authorIn, authorOf, phraseEndingAt } from "./phrases.js";
function unspoken(lines, drafts, sources) {
  const taken = /* @__PURE__ */ new Map();
  for (const draft of drafts) for (const part of draft.parts) for (const one of part.marked) if (!taken.has(one)) taken.set(one, draft);
  const byLine = /* @__PURE__ */ new Map();
  for (const draft of drafts) {
    const list = byLine.get(draft.line);
    if (list) list.push(draft);
    else byLine.set(draft.line, [draft]);
  }
  const known = new Set(drafts);
  const before = {};
  for (const line of lines) {
    if (line.marked.some((one) => !taken.has(one))) claimAll(line);
    const here = byLine.get(line) ?? [];
    for (const draft of here) {
      if (draft.term || draft.within !== void 0 || draft.speaker === void 0) continue;
      carryVia(draft, before.spoken);
      before.spoken = draft;
    }
    before.line = line;
  }
  function claimAll(line) {
    const alone = isAlone(line.items);
    for (let at = 0; at < line.items.length; at++) {
      const item = line.items[at];
      if (item?.kind !== "marked" || taken.has(item.marked)) continue;
      const made = claim(line, at, item.marked, before, sources, alone);
      if (made === void 0) continue;
      taken.set(item.marked, made);
      if (!known.has(made)) {
        known.add(made);
        drafts.push(made);
        const list = byLine.get(line);
        if (list) list.push(made);
        else byLine.set(line, [made]);
      }
    }
  }
}
function carryVia(draft, previous) {
  if (previous?.pattern !== "quoted-as-saying" || previous.via.length === 0 || draft.via.length > 0) return;
  if (draft.line.block - previous.line.block > 1 || draft.speaker === void 0 || previous.speaker === void 0) return;
  const name = draft.speaker.text.toLowerCase();
  if ((name === "he" || name === "she" || name === "they" || draft.speaker === previous.speaker) && draft.speaker.name === previous.speaker.name) draft.via = [...previous.via];
}
function claim(line, at, marked, before, sources, alone) {
  const part = partOf(line, at, at);
  const previous = before.spoken;
  const sameBlock = previous !== void 0 && previous.line.block === line.block;
  if (alone && line.inside === void 0) {
    if (sameBlock && before.line?.block === line.block && goesOn(previous)) {
      previous.parts.push(part);
      return previous;
    }
    if (sameBlock) return float(line, part, previous, "continued");
    if (before.line !== void 0 && before.line.block === line.block) {
      if (before.subject?.line !== before.line) before.subject = { line: before.line, source: firstSubject(before.line, sources) };
      const speaker = before.subject.source;
      if (speaker !== void 0) return draftOf(line, "floating", [part], void 0, speaker, []);
    }
    if (before.line !== void 0 && before.line.block === line.block - 1 && before.line.items.at(-1)?.lower === ":") {
      const told = tells(before.line, before.line.items.length - 1, sources);
      if (told !== void 0) return draftOf(line, "colon", [part], told.cue, told.speaker, []);
    }
    if (previous !== void 0 && before.line?.block === line.block - 1) {
      if (previous.parts.at(-1)?.marked.at(-1)?.unclosed) {
        previous.parts.push(part);
        return previous;
      }
      return float(line, part, previous, "floating");
    }
  }
  return colon(line, at, part, sources) ?? noun(line, at, part, sources) ?? clause(line, at, part, marked, sources);
}
function isAlone(items) {
  return items.every((item) => item.kind === "marked" || item.kind === "mark");
}
function goesOn(draft) {
  return draft.parts.some((part) => part.marked.length > 0);
}
function float(line, part, previous, pattern) {
  return draftOf(line, pattern, [part], void 0, previous.speaker, []);
}
function firstSubject(line, sources) {
  for (let at = 0; at < line.items.length; at++) {
    const item = line.items[at];
    if (item?.kind !== "verb" || item.group.form !== "finite") continue;
    const subject = line.subjects.of(at);
    const source = subject && sources.of(line, subject);
    if (source !== void 0) return source;
  }
  return void 0;
}
function colon(line, at, part, sources) {
  const { items } = line;
  const mark = items[at - 1];
  if (mark?.kind !== "mark" || mark.lower !== ":") return void 0;
  const name = items[at - 2];
  if (name?.kind === "noun") {
    const phrase = phraseEndingAt(items, at - 2);
    const speaker = phrase.first === 0 || items[phrase.first - 1]?.lower === "from" ? sources.of(line, phrase) : void 0;
    if (speaker !== void 0) return draftOf(line, "colon", [part], { from: mark.from, to: mark.to }, speaker, []);
  }
  const told = tells(line, at - 1, sources);
  return told && draftOf(line, "colon", [part], told.cue, told.speaker, []);
}
function tells(line, end, sources) {
  const { items } = line;
  const name = items[end - 1];
  if (name?.kind === "noun") {
    const phrase = phraseEndingAt(items, end - 1);
    const from = items[phrase.first - 1];
    const speaker = from?.lower === "from" ? sources.of(line, phrase) : void 0;
    if (from !== void 0 && speaker !== void 0) return { speaker, cue: { from: from.from, to: from.to } };
  }
  let first;
  for (let at = 0; at < end; at++) {
    const item = items[at];
    if (item?.kind !== "verb" || item.group.form !== "finite") continue;
    const subject = line.subjects.of(at);
    const speaker = subject && sources.of(line, subject);
    if (speaker === void 0) continue;
    const told = { speaker, cue: { from: item.from, to: item.to } };
    if (speaker.person !== void 0) return told;
    first ??= told;
  }
  return first;
}
function noun(line, at, part, sources) {
  const { items } = line;
  let before = at - 1;
  while (items[before]?.kind === "mark" && (items[before]?.lower === "," || items[before]?.lower === ":" || isDash(items[before]))) before--;
  if (items[before]?.kind === "word" && (items[before]?.lower === "of" || items[before]?.lower === "that")) before--;
  const item = items[before];
  if (item?.kind !== "noun") return void 0;
  const phrase = phraseEndingAt(items, before);
  const head = items[phrase.head];
  if (head?.kind !== "noun" || !isReporting(line, head.group.head)) return void 0;
  const verb = items[phrase.first - 1];
  const from = authorIn(items, phrase);
  const subject = verb?.kind === "verb" ? line.subjects.of(phrase.first - 1) : void 0;
  const speaker = from ? sources.of(line, from) : head.group.possessor ? sources.ofWords(head.group.possessor.from, head.group.possessor.to) : subject && sources.of(line, subject);
  return draftOf(line, "noun", [part], { from: verb?.kind === "verb" ? verb.from : head.from, to: head.to }, speaker, []);
}
function isReporting(line, word) {
  return ((line.text.words[word]?.classes ?? 0) & REPORTING_NOUN) !== 0;
}
function clause(line, at, part, marked, sources) {
  const { items } = line;
  const words = marked.last - marked.first - 2;
  for (let index = at - 1; index >= 0 && index > at - 12; index--) {
    const item = items[index];
    if (item?.kind === "mark" && (item.lower === ";" || item.lower === ":")) break;
    if (item?.kind !== "verb") continue;
    const subject = line.subjects.of(index);
    if (subject === void 0) continue;
    const document = authorOf(items, subject);
    const speaker = sources.of(line, document ?? subject);
    if (speaker === void 0) break;
    const relay = document && sources.of(line, { ...subject, last: subject.first, aside: void 0, relative: void 0 });
    if ((words < 4 || isTitle(line, marked)) && document === void 0) break;
    return draftOf(line, "clause", [part], { from: item.from, to: item.to }, speaker, relay ? [relay] : []);
  }
  const kind = line.text.blocks[line.block]?.kind;
  if (line.inside === void 0 && items[at - 1]?.kind === "noun" && (kind === "heading" || kind === "title" || kind === "deck")) {
    const start = line.text.words[items[at - 1]?.from ?? line.from]?.start;
    const speaker = start === void 0 ? void 0 : sources.personIn(start, marked.start);
    if (speaker !== void 0) return draftOf(line, "heading", [part], void 0, speaker, []);
  }
  const term = words < 4 || isTitle(line, marked);
  const made = draftOf(line, term ? "term" : "unattributed", [part], void 0, void 0, []);
  made.term = term;
  return made;
}
function isTitle(line, marked) {
  let capitals = 0;
  let words = 0;
  for (let at = marked.first + 1; at < marked.last; at++) {
    const word = line.text.words[at];
    if (word === void 0 || (word.shape & MARK) !== 0 || (word.shape & CLITIC) !== 0) continue;
    if (word.end - word.start < 4 && words > 0 && (word.shape & CAPITALIZED) === 0) continue;
    words++;
    if ((word.shape & (CAPITALIZED | NUMERIC)) !== 0) capitals++;
  }
  return words > 1 && words <= 10 && capitals === words;
}
export {
  unspoken
};
