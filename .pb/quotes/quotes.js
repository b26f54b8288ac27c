import { MARK } from "../text/words.js";
import { piece } from "../span.js";
import { partOf } from "./draft.js";
import { carrySpeakers } from "./carried.js";
import { attribute } from "./attribute.js";
import { unspoken } from "./leftover.js";
import { linesOf } from "./lines.js";
import { readMarks } from "./marks.js";
import { Sources } from "./sources.js";
import { authorOf } from "./subjects.js";
import { turnsOf } from "./turns.js";
const SILENT = /* @__PURE__ */ new Set(["byline", "published", "section", "breadcrumb", "credit", "source-note", "boilerplate"]);
function readQuotes(text, who) {
  const { marked, issues } = readMarks(text);
  const sources = new Sources(text, who);
  const byBlock = outermost(marked, text.blocks.length);
  const found = [];
  const lines = [];
  text.blocks.forEach((block, index) => {
    if (SILENT.has(block.kind)) return;
    const from = text.ranges[block.sentences[0]]?.from;
    const to = text.ranges[block.sentences[1] - 1]?.to;
    if (from === void 0 || to === void 0) return;
    for (const line of linesOf(text, index, from, to, byBlock[index] ?? [])) {
      lines.push(line);
      if (line.canReport) found.push(...draftsOf(attribute(line, (phrase) => sources.isRelay(line, phrase)), sources));
    }
  });
  const turns = turnsOf(text, lines, sources);
  const turnOf = new Map(turns.map((turn) => [turn.line, turn]));
  const drafts = found.filter((draft) => draft.speaker !== void 0 || !turnOf.has(draft.line));
  for (const draft of drafts) draft.within ??= turnOf.get(draft.line);
  unspoken(lines, drafts, sources);
  drafts.push(...turns);
  drafts.push(...insideQuotes(text, marked, drafts, sources));
  drafts.sort((a, b) => (a.parts[0]?.from ?? 0) - (b.parts[0]?.from ?? 0));
  carrySpeakers(drafts);
  return finish(text, drafts, issues);
}
function outermost(marked, blocks) {
  const byBlock = Array.from({ length: blocks }, () => []);
  for (const one of marked) if (one.inside === void 0) byBlock[one.block]?.push(one);
  return byBlock;
}
function draftsOf(found, sources) {
  const made = /* @__PURE__ */ new Map();
  const dropped = /* @__PURE__ */ new Set();
  for (const one of found) {
    const { line } = one;
    const author = one.found.speaker && authorOf(line.items, one.found.speaker);
    const document = author && one.found.speaker && { first: one.found.speaker.first, last: one.found.speaker.first, head: one.found.speaker.head };
    const relays = [...document ? [document] : [], ...one.found.via ?? [], ...one.via].map((phrase) => sources.of(line, phrase)).filter((source) => source !== void 0);
    const said = author && one.found.speaker?.relative !== void 0 ? { ...author, relative: one.found.speaker.relative } : author ?? one.found.speaker;
    const speaker = said && sources.of(line, said);
    const draft = {
      line,
      pattern: one.found.pattern,
      cue: one.found.cue,
      parts: one.found.runs.map((run) => partOf(line, run.first, run.last)),
      speaker,
      via: relays,
      addressee: one.found.addressee && sources.of(line, one.found.addressee),
      ...one.found.thought && { thought: true }
    };
    made.set(one, draft);
  }
  for (const [one, draft] of made) {
    const { line } = one;
    const outer = one.outer && made.get(one.outer);
    if (outer === void 0 || one.outer === void 0) continue;
    draft.within = outer;
    const outerSpeaker = one.outer?.found.speaker;
    if (outerSpeaker !== void 0 && opensContent(one, one.outer) && sources.isRelay(line, outerSpeaker)) {
      draft.via = [...draft.via, ...outer.speaker ? [outer.speaker] : [], ...outer.via];
      draft.within = outer.within;
      dropped.add(outer);
    } else if (outer.via.length > 0 && opensContent(one, one.outer) && isSame(draft.speaker, outer.speaker)) {
      draft.via = [...draft.via, ...outer.via];
      draft.speaker = outer.speaker;
      draft.cue = outer.cue;
      draft.pattern = outer.pattern;
      draft.within = outer.within;
      dropped.add(outer);
    }
  }
  return [...made.values()].filter((draft) => !dropped.has(draft));
}
function isSame(one, other) {
  return one !== void 0 && other !== void 0 && (one.person === void 0 ? one.name === other.name : one.person === other.person);
}
function opensContent(inner, outer) {
  const run = outer.found.runs[0];
  const first = inner.found.speaker?.first;
  if (run === void 0 || first === void 0 || first < run.first || first > run.first + 2) return false;
  return inner.line.items.slice(run.first, first).every((item) => item.kind === "noun" || item.kind === "word");
}
function insideQuotes(text, marked, drafts, sources) {
  const inner = /* @__PURE__ */ new Map();
  for (const one of marked) {
    if (one.inside === void 0) continue;
    const list = inner.get(one.inside);
    if (list) list.push(one);
    else inner.set(one.inside, [one]);
  }
  const owner = /* @__PURE__ */ new Map();
  for (const draft of drafts) for (const part of draft.parts) for (const one of part.marked) owner.set(one, draft);
  const found = [];
  for (const [outer, stretches] of inner) {
    const within = owner.get(outer);
    const lines = linesOf(text, outer.block, outer.first + 1, outer.unclosed ? outer.last : outer.last - 1, stretches, outer);
    const here = lines.filter((line) => line.marked.length > 0).flatMap((line) => draftsOf(attribute(line, (phrase) => sources.isRelay(line, phrase)), sources).filter((draft) => draft.parts.some((part) => part.marked.length > 0)));
    for (const draft of here) if (draft.pattern === "label") labelOnly(draft);
    const all = [...here];
    unspoken(lines, all, sources);
    for (const draft of all) {
      draft.within ??= within;
      for (const part of draft.parts) for (const one of part.marked) owner.set(one, draft);
    }
    found.push(...all);
  }
  return found;
}
function labelOnly(draft) {
  const marked = draft.parts.flatMap((part) => part.marked);
  draft.parts.splice(0, draft.parts.length, ...marked.map((one) => ({ from: one.first, to: one.last, marked: [one] })));
}
function finish(text, drafts, issues) {
  const made = drafts.flatMap((draft) => {
    const quote = quoteOf(text, draft);
    return quote ? [{ draft, quote }] : [];
  });
  made.sort((a, b) => a.quote.start - b.quote.start || b.quote.end - a.quote.end);
  const index = new Map(made.map(({ draft }, at) => [draft, at]));
  const quotes = made.map(({ draft, quote }) => {
    const within = draft.within && index.get(draft.within);
    return within === void 0 ? quote : { ...quote, within };
  });
  return { quotes, issues: withoutReopened(drafts, issues) };
}
function withoutReopened(drafts, issues) {
  const reopened = /* @__PURE__ */ new Set();
  for (const draft of drafts) {
    const marked = draft.parts.flatMap((part) => part.marked);
    marked.forEach((one, at) => {
      if (one.unclosed && (marked[at + 1]?.block ?? 0) > one.block) reopened.add(one.start);
    });
  }
  return reopened.size === 0 ? issues : issues.filter((issue) => issue.rule !== "unclosed-quotation-mark" || !reopened.has(issue.start));
}
function quoteOf(text, draft) {
  const { words, source } = text;
  const parts = [];
  const marked = [];
  let start = Infinity;
  let end = 0;
  let inside = 0;
  let outside = 0;
  let unclosed = false;
  for (const part of draft.parts) {
    const first = words[part.from];
    const last = words[part.to - 1];
    if (first === void 0 || last === void 0) continue;
    start = Math.min(start, first.start);
    end = Math.max(end, last.end);
    let at = part.from;
    let plain = 0;
    for (const one of [...part.marked, void 0]) {
      const to = one?.first ?? part.to;
      for (; at < to; at++) if (((words[at]?.shape ?? MARK) & MARK) === 0) plain++;
      if (one === void 0) break;
      at = one.last;
      inside += one.last - one.first;
      marked.push({ start: one.from, end: one.to });
      unclosed = one.unclosed === true;
    }
    outside += plain;
    if (plain === 0) for (const one of part.marked) parts.push({ start: one.from, end: one.to });
    else parts.push({ start: first.start, end: last.end });
  }
  if (parts.length === 0) return void 0;
  const kind = draft.term ? "term" : outside === 0 ? "direct" : inside === 0 ? "indirect" : "mixed";
  const cue = draft.cue && pieceOfWords(text, draft.cue);
  const said = { start, end, text: source.slice(start, end), kind, parts, marked };
  if (!draft.term) said.act = draft.thought ? "thought" : "speech";
  if (cue) said.cue = cue;
  if (draft.speaker) said.speaker = draft.speaker;
  const quote = Object.assign(said, { via: draft.via, pattern: draft.pattern });
  if (draft.addressee) quote.addressee = draft.addressee;
  if (unclosed) quote.unclosed = true;
  return quote;
}
function pieceOfWords(text, range) {
  const first = text.words[range.from];
  const last = text.words[range.to - 1];
  return first && last && piece(text.source, first.start, last.end);
}
export {
  readQuotes
};
