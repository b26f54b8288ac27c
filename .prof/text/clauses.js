import { buildClauses } from "./clauses/build.js";
import { groupWords } from "./clauses/groups.js";
import { closeClauses } from "./clauses/open-clause.js";
import { stretchesOf } from "./clauses/stretches.js";
import { tagWords } from "./clauses/tag-words.js";
function readClauses(words, from, to) {
  return new Reading(words, from, to);
}
class Reading {
  constructor(words, from, to) {
    this.words = words;
    this.from = from;
    this.to = to;
  }
  words;
  from;
  to;
  madeGroups;
  madeClauses;
  madeInner;
  get groups() {
    return this.madeGroups ??= groupsOf(readStretches(this.words, this.from, this.to));
  }
  get clauses() {
    if (this.madeClauses === void 0) {
      const read = readStretches(this.words, this.from, this.to);
      this.madeGroups ??= groupsOf(read);
      this.madeClauses = clausesOf(read, this.madeGroups);
    }
    return this.madeClauses;
  }
  get inner() {
    return this.madeInner ??= stretchesOf(this.words, this.from, this.to).slice(1).map(({ kind, from, to }) => ({ kind: kind === "parenthesis" ? kind : "quoted", from, to }));
  }
}
function readStretches(words, from, to) {
  const stretches = stretchesOf(words, from, to);
  return stretches.map((stretch) => {
    const items = groupWords(words, stretch.items, tagWords(words, stretch.items), stretches);
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
  const places = /* @__PURE__ */ new Map();
  for (let index = 0; index < groups.length; index++) places.set(groups[index]?.from ?? 0, index);
  const clauses = [];
  for (const { items, clauses: open } of read) closeClauses(open, items, (item) => places.get(item.from), clauses);
  return clauses;
}
export {
  readClauses
};
