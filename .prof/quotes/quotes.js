import { MARK } from "../text/words.js";
import { piece } from "../span.js";
import { draftOf, partOf } from "./draft.js";
import { carrySpeakers } from "./carried.js";
import { attribute } from "./attribute.js";
import { unspoken } from "./leftover.js";
import { linesIn, linesOf } from "./lines.js";
import { readMarks } from "./marks.js";
import { Sources } from "./sources.js";
import { authorOf } from "./phrases.js";
import { turnsOf } from "./turns.js";
const SILENT = /* @__PURE__ */ new Set(["byline", "published", "section", "breadcrumb", "credit", "source-note", "boilerplate"]);
function readQuotes(text, who) {
  const { marked, issues } = readMarks(text);
  const sources = new Sources(text, who);
  const isRelay = (line, phrase) => sources.isRelay(line, phrase);
  const found = [];
  const lines = [];
  let next = 0;
  for (let index = 0; index < text.blocks.length; index++) {
    let here = NONE_MARKED;
    for (let one = marked[next]; one !== void 0 && one.block === index; one = marked[++next]) {
      if (one.inside !== void 0) continue;
      if (here === NONE_MARKED) here = [];
      here.push(one);
    }
    const block = text.blocks[index];
    if (block === void 0 || SILENT.has(block.kind)) continue;
    const before = lines.length;
    linesOf(text, index, block.sentences[0], block.sentences[1], here, lines);
    for (let at = before; at < lines.length; at++) {
      const line = lines[at];
      if (line?.canReport) for (const draft of draftsOf(attribute(line, isRelay), sources)) found.push(draft);
    }
  }
  const turns = turnsOf(text, lines, sources);
  const drafts = turns.length === 0 ? found : withinTurns(found, turns);
  unspoken(lines, drafts, sources);
  for (const turn of turns) drafts.push(turn);
  insideQuotes(text, marked, drafts, sources, isRelay);
  drafts.sort((a, b) => (a.parts[0]?.from ?? 0) - (b.parts[0]?.from ?? 0));
  carrySpeakers(drafts);
  return finish(text, drafts, issues);
}
const NONE_MARKED = [];
function withinTurns(found, turns) {
  const turnOf = new Map(turns.map((turn) => [turn.line, turn]));
  const drafts = found.filter((draft) => draft.speaker !== void 0 || !turnOf.has(draft.line));
  for (const draft of drafts) draft.within ??= turnOf.get(draft.line);
  return drafts;
}
const NO_DRAFTS = [];
function draftsOf(found, sources) {
  if (found.length === 0) return NO_DRAFTS;
  const made = found.map((one) => draftFrom(one, sources));
  let dropped;
  for (let at = 0; at < found.length; at++) {
    const inner = found[at];
    const around = inner?.outer;
    const draft = made[at];
    const outer = around && made[found.indexOf(around)];
    if (inner === void 0 || around === void 0 || draft === void 0 || outer === void 0) continue;
    draft.within = outer;
    if (!opensContent(inner, around)) continue;
    if (around.found.speaker !== void 0 && sources.isRelay(inner.line, around.found.speaker)) {
      draft.via = [...draft.via, ...outer.speaker ? [outer.speaker] : [], ...outer.via];
    } else if (outer.via.length > 0 && isSame(draft.speaker, outer.speaker)) {
      draft.via = [...draft.via, ...outer.via];
      draft.speaker = outer.speaker;
      draft.cue = outer.cue;
      draft.pattern = outer.pattern;
    } else continue;
    draft.within = outer.within;
    (dropped ??= []).push(outer);
  }
  return dropped === void 0 ? made : made.filter((draft) => !dropped.includes(draft));
}
function draftFrom({ line, found, via }, sources) {
  const { speaker } = found;
  const author = speaker && authorOf(line.items, speaker);
  const passed = [];
  if (author !== void 0 && speaker !== void 0) addSource(line, { ...speaker, last: speaker.first, aside: void 0, relative: void 0 }, sources, passed);
  if (found.via !== void 0) addSource(line, found.via, sources, passed);
  for (const phrase of via) addSource(line, phrase, sources, passed);
  const said = author === void 0 || speaker?.relative === void 0 ? author ?? speaker : { ...author, relative: speaker.relative };
  const parts = found.runs.map((run) => partOf(line, run.first, run.last));
  const draft = draftOf(line, found.pattern, parts, found.cue, said && sources.of(line, said), passed);
  draft.addressee = found.addressee && sources.of(line, found.addressee);
  draft.thought = found.thought;
  return draft;
}
function addSource(line, phrase, sources, into) {
  const source = sources.of(line, phrase);
  if (source !== void 0) into.push(source);
}
function isSame(one, other) {
  return one !== void 0 && other !== void 0 && (one.person === void 0 ? one.name === other.name : one.person === other.person);
}
function opensContent(inner, outer) {
  const run = outer.found.runs[0];
  const first = inner.found.speaker?.first;
  if (run === void 0 || first === void 0 || first < run.first || first > run.first + 2) return false;
  for (let at = run.first; at < first; at++) {
    const kind = inner.line.items[at]?.kind;
    if (kind !== "noun" && kind !== "word") return false;
  }
  return true;
}
function insideQuotes(text, marked, drafts, sources, isRelay) {
  const inner = /* @__PURE__ */ new Map();
  for (const one of marked) {
    if (one.inside === void 0) continue;
    const list = inner.get(one.inside);
    if (list) list.push(one);
    else inner.set(one.inside, [one]);
  }
  if (inner.size === 0) return;
  const owner = /* @__PURE__ */ new Map();
  for (const draft of drafts) own(draft, owner);
  for (const [outer, stretches] of inner) {
    const within = owner.get(outer);
    const lines = linesIn(text, outer, stretches);
    const here = [];
    for (const line of lines) {
      if (line.marked.length === 0) continue;
      for (const draft of draftsOf(attribute(line, isRelay), sources)) {
        if (!draft.parts.some((part) => part.marked.length > 0)) continue;
        if (draft.pattern === "label") labelOnly(draft);
        here.push(draft);
      }
    }
    unspoken(lines, here, sources);
    for (const draft of here) {
      draft.within ??= within;
      own(draft, owner);
      drafts.push(draft);
    }
  }
}
function own(draft, owner) {
  for (const part of draft.parts) for (const one of part.marked) owner.set(one, draft);
}
function labelOnly(draft) {
  const marked = draft.parts.flatMap((part) => part.marked);
  draft.parts.splice(0, draft.parts.length, ...marked.map((one) => ({ from: one.first, to: one.last, marked: [one] })));
}
function finish(text, drafts, issues) {
  const made = [];
  for (const draft of drafts) {
    const quote = quoteOf(text, draft);
    if (quote !== void 0) made.push({ draft, quote });
  }
  made.sort((a, b) => a.quote.start - b.quote.start || b.quote.end - a.quote.end);
  let index;
  for (const { draft, quote } of made) {
    if (draft.within === void 0) continue;
    const within = (index ??= new Map(made.map((one, at) => [one.draft, at]))).get(draft.within);
    if (within !== void 0) quote.within = within;
  }
  return { quotes: made.map(({ quote }) => quote), issues: withoutReopened(drafts, issues) };
}
function withoutReopened(drafts, issues) {
  if (!issues.some(isUnclosed)) return issues;
  const reopened = /* @__PURE__ */ new Set();
  for (const draft of drafts) {
    const marked = draft.parts.flatMap((part) => part.marked);
    marked.forEach((one, at) => {
      if (one.unclosed && (marked[at + 1]?.block ?? 0) > one.block) reopened.add(one.start);
    });
  }
  return reopened.size === 0 ? issues : issues.filter((issue) => !isUnclosed(issue) || !reopened.has(issue.start));
}
function isUnclosed(issue) {
  return issue.rule === "unclosed-quotation-mark";
}
function quoteOf(text, draft) {
  const { words, source } = text;
  const parts = [];
  const marked = [];
  let start = Infinity;
  let end = 0;
  let inside = false;
  let outside = false;
  let unclosed = false;
  for (const part of draft.parts) {
    const first = words[part.from];
    const last = words[part.to - 1];
    if (first === void 0 || last === void 0) continue;
    start = Math.min(start, first.start);
    end = Math.max(end, last.end);
    let at = part.from;
    let plain = false;
    for (const one of part.marked) {
      plain ||= hasWords(words, at, one.first);
      at = one.last;
      inside = true;
      marked.push({ start: one.from, end: one.to });
      unclosed = one.unclosed;
    }
    plain ||= hasWords(words, at, part.to);
    outside ||= plain;
    if (plain) parts.push({ start: first.start, end: last.end });
    else for (const one of part.marked) parts.push({ start: one.from, end: one.to });
  }
  if (parts.length === 0) return void 0;
  const kind = draft.term ? "term" : !outside ? "direct" : inside ? "mixed" : "indirect";
  const said = { start, end, text: source.slice(start, end), kind, parts, marked };
  if (!draft.term) said.act = draft.thought ? "thought" : "speech";
  const cue = draft.cue && pieceOfWords(text, draft.cue);
  if (cue !== void 0) said.cue = cue;
  if (draft.speaker !== void 0) said.speaker = draft.speaker;
  const quote = Object.assign(said, { via: draft.via, pattern: draft.pattern });
  if (draft.addressee !== void 0) quote.addressee = draft.addressee;
  if (unclosed) quote.unclosed = true;
  return quote;
}
function hasWords(words, from, to) {
  for (let at = from; at < to; at++) if (((words[at]?.shape ?? MARK) & MARK) === 0) return true;
  return false;
}
function pieceOfWords(text, range) {
  const first = text.words[range.from];
  const last = text.words[range.to - 1];
  return first && last && piece(text.source, first.start, last.end);
}
export {
  readQuotes
};
