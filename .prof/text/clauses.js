import { buildClauses } from "./clauses/build.js";
import { Context } from "./clauses/context.js";
import { groupWords } from "./clauses/groups.js";
import { closeClauses } from "./clauses/open-clause.js";
import { stretchesOf } from "./clauses/stretches.js";
import { tagWords } from "./clauses/tag-words.js";
class ClauseReader {
  constructor(words) {
    this.words = words;
    this.context = new Context(words);
  }
  words;
  context;
  /** Reads the words `[from, to)`, which are one sentence. Linear in their number; the clauses are put together when first asked for. */
  read(from, to) {
    return new Reading(this.words, this.context, from, to);
  }
}
class Reading {
  constructor(words, context, from, to) {
    this.words = words;
    this.context = context;
    this.from = from;
    this.to = to;
  }
  words;
  context;
  from;
  to;
  madeGroups;
  madeClauses;
  madeInner;
  get groups() {
    return this.madeGroups ??= groupsOf(readStretches(this.context, this.words, this.from, this.to));
  }
  get clauses() {
    if (this.madeClauses === void 0) {
      const read = readStretches(this.context, this.words, this.from, this.to);
      this.madeGroups ??= groupsOf(read);
      this.madeClauses = clausesOf(read, this.madeGroups);
    }
    return this.madeClauses;
  }
  get inner() {
    return this.madeInner ??= stretchesOf(this.words, this.from, this.to).slice(1).map(({ kind, from, to }) => ({ kind: kind === "parenthesis" ? kind : "quoted", from, to }));
  }
}
function readStretches(context, words, from, to) {
  const stretches = stretchesOf(words, from, to);
  return stretches.map((stretch) => {
    const items = groupWords(words, tagWords(context, stretch), stretches);
    return { items, clauses: buildClauses(words, items, stretch.kind === "outer" ? void 0 : stretch.kind, stretch.from, stretch.to) };
  });
}
function groupsOf(read) {
  const groups = [];
  for (const { items } of read) for (const { noun, verb } of items) {
    const group = noun ?? verb;
    if (group !== void 0) groups.push(group);
  }
  return read.length > 1 ? groups.sort((a, b) => a.from - b.from) : groups;
}
function clausesOf(read, groups) {
  const clauses = [];
  for (const { items, clauses: open } of read) closeClauses(open, items, groups, clauses);
  return clauses;
}
export {
  ClauseReader
};
