import * as classes from "../lexicon/classes.js";
import { COPULAS } from "../lexicon/name-context.js";
import { TITLES_IN_FULL } from "../lexicon/titles.js";
import { CAPITALIZED, CLITIC, MARK, NUMERIC } from "../text/words.js";
import { Actor, addHead, anaphor, antecedent, BOUND, Item } from "./actors.js";
import { genderOfWord } from "./gender.js";
import { isRoleWord, nationOf, roleBeside, rolePhraseAt } from "./roles.js";
import { isSubjectBefore, nounGroupAt } from "./standing.js";
const COPULA = /* @__PURE__ */ new Set(COPULAS);
const SHORT_TITLES = /* @__PURE__ */ new Map(/* @__PURE__ */ Object.entries(TITLES_IN_FULL));
const LONGEST_OFFICE = 7;
const LONGEST_MODIFIERS = 5;
const HEADINGS = /* @__PURE__ */ new Set(["heading", "caption", "credit"]);
function resolve(text, names, draftOf) {
  const items = readItems(text, names, draftOf);
  const cast = new Cast();
  for (const { name, draft, to } of items) if (name !== void 0 && draft !== void 0) cast.endsWith.set(to - 1, cast.actorOf(draft));
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (item === void 0) continue;
    if (item.name !== void 0) resolveName(text, item, item.name, cast);
    else if (item.phrase !== void 0) resolveRole(text, items, i, item, item.phrase, cast);
    else if (item.gender !== void 0) {
      const actor = antecedent(text, item, item.gender, cast.recent, cast.endsWith);
      if (actor === void 0) continue;
      if (actor.draft) actor.draft[item.gender] += 0.5;
      actor.gender ??= item.gender;
      item.draft = actor.draft;
      cast.touch(actor, item);
    }
  }
  return items.filter(({ told }) => told);
}
class Cast {
  /** The last few, the last one at the end. */
  recent = [];
  byHead = /* @__PURE__ */ new Map();
  /** Whose mention ends with a word. */
  endsWith = /* @__PURE__ */ new Map();
  actors = /* @__PURE__ */ new Map();
  actorOf(draft) {
    let actor = this.actors.get(draft);
    if (actor === void 0) this.actors.set(draft, actor = new Actor(draft, void 0));
    if (draft.female !== draft.male) actor.gender = draft.female > draft.male ? "female" : "male";
    return actor;
  }
  touch(actor, item) {
    const { recent } = this;
    if (recent.at(-1) !== actor) {
      const at = recent.indexOf(actor);
      if (at >= 0) recent.splice(at, 1);
      recent.push(actor);
      if (recent.length > BOUND) recent.shift();
    }
    actor.word = item.from;
    actor.sentence = item.sentence;
    actor.end = item.to;
    this.endsWith.set(item.to - 1, actor);
    actor.standing = void 0;
    actor.count++;
  }
}
function resolveName(text, item, name, cast) {
  const { draft } = item;
  if (draft === void 0) return;
  const actor = cast.actorOf(draft);
  learnTitle(text, name, draft, actor, cast.byHead);
  if (isAge(text.words, item.to)) actor.age = text.words[item.to + 1]?.lower ?? "";
  if (actor.count === 0 || !isHeading(text, item.sentence)) cast.touch(actor, item);
}
function resolveRole(text, items, i, item, phrase, cast) {
  const draft = neighbour(text, items, i, phrase);
  const actor = draft ? cast.actorOf(draft) : phrase.definite || phrase.owned ? anaphor(text, item, phrase, cast.recent, cast.byHead, cast.endsWith) : void 0;
  const gender = genderOfWord(phrase.head);
  if (actor?.draft) {
    if (gender) actor.draft[gender] += 2;
    addHead(cast.byHead, actor, phrase.head);
    if (draft) actor.nation ??= phrase.nation;
    addRole(actor.draft, phrase);
    cast.touch(actor, item);
    item.draft = actor.draft;
    return;
  }
  item.told = false;
  if (goesOn(text.words, items, i, phrase)) return;
  const nameless = new Actor(void 0, gender);
  nameless.heads.push(phrase.head);
  cast.touch(nameless, item);
}
function isHeading(text, sentence) {
  const kind = text.blocks[text.sentences[sentence]?.block ?? -1]?.kind;
  return kind !== void 0 && HEADINGS.has(kind);
}
function readItems(text, names, draftOf) {
  const { words, ranges } = text;
  const items = [];
  let block = -1;
  let quoted = false;
  let next = 0;
  for (let sentence = 0; sentence < ranges.length; sentence++) {
    const range = ranges[sentence];
    if (range === void 0) continue;
    const here = text.sentences[sentence]?.block ?? -1;
    if (here !== block) quoted = false;
    block = here;
    for (let name = names[next]; name !== void 0 && name.sentence === sentence; name = names[++next]) {
      const item = new Item("name", sentence, name.from, name.to, name, void 0, void 0, false);
      item.draft = draftOf.get(name);
      items.push(item);
      const role = name.kind === "person" ? roleBeside(words, name.to, range.to, sentence) : void 0;
      if (role) items.push(roleItem(role));
    }
    for (let i = range.from; i < range.to; i++) {
      const word = words[i];
      if (word === void 0) continue;
      if ((word.shape & MARK) !== 0) quoted = word.lower === '"' ? !quoted : word.lower === "\u201C" || quoted && word.lower !== "\u201D";
      if ((word.classes & (classes.PRONOUN | classes.DETERMINER)) === 0) continue;
      const gender = (word.classes & classes.PRONOUN) === 0 ? void 0 : genderOfWord(word.lower);
      if (gender) items.push(new Item("pronoun", sentence, i, i + 1, void 0, void 0, gender, quoted));
      const phrase = rolePhraseAt(words, i, range.to, sentence);
      if (phrase) items.push(roleItem(phrase));
    }
  }
  return items.sort((a, b) => a.from - b.from || (a.gender ? -1 : b.gender ? 1 : a.to - b.to));
}
function roleItem(phrase) {
  return new Item("role", phrase.sentence, phrase.from, phrase.to, void 0, phrase, void 0, false);
}
function learnTitle(text, name, draft, actor, byHead) {
  const { words } = text;
  const first = name.title?.from ?? name.from;
  const opening = text.ranges[name.sentence]?.from ?? 0;
  let start = officeBefore(words, opening, name.from);
  for (let i = start - 1; i >= Math.max(opening, start - 6); i--) {
    const word = words[i];
    if (!word || (word.shape & MARK) !== 0 && word.lower !== "-") break;
    if (i < first && !isRoleWord(word) && (word.classes & (classes.DEMONYM | classes.PLACE)) === 0 && (word.classes & classes.TITLE) === 0 && (word.shape & CLITIC) === 0) break;
    const gender = genderOfWord(word.lower);
    if (isRoleWord(word) || (word.classes & classes.TITLE) !== 0) {
      start = i;
      addHead(byHead, actor, SHORT_TITLES.get(word.lower) ?? word.lower);
    } else if ((word.classes & (classes.DEMONYM | classes.PLACE)) !== 0) {
      actor.nation ??= nationOf(word.lower);
      break;
    } else if (i >= first) start = i;
    if (gender) actor.gender = gender;
  }
  if (start < name.from) draft.roles.push({ from: modifiersFrom(text, name.sentence, start), to: name.from });
}
function officeBefore(words, opening, name) {
  for (let i = name - 1; i > Math.max(opening, name - LONGEST_OFFICE); i--) {
    const word = words[i];
    if (!word || (word.shape & MARK) !== 0) return name;
    if (word.lower === "of") return i < name - 1 && isRoleWord(words[i - 1]) && ((words[i - 1]?.shape ?? 0) & CAPITALIZED) !== 0 ? i : name;
    if ((word.shape & CAPITALIZED) === 0 && word.lower !== "the" && word.lower !== "and") return name;
    if (isRoleWord(word) || (word.classes & classes.TITLE) !== 0) return name;
  }
  return name;
}
function addRole(draft, { from, to, owned, definite }) {
  draft.roles.push({ from: owned && !definite ? from + 1 : from, to });
}
function modifiersFrom(text, sentence, at) {
  const group = nounGroupAt(text.reading(sentence), at);
  if (group === void 0) return at;
  let from = group.possessor ? Math.max(group.from, group.possessor.to) : group.from;
  while (from < at && isNoModifier(text.words[from])) from++;
  return at - from > LONGEST_MODIFIERS ? at : from;
}
function isNoModifier(word) {
  return word === void 0 || (word.shape & (CLITIC | MARK)) !== 0 || (word.classes & (classes.DETERMINER | classes.PRONOUN | classes.WEEKDAY | classes.NUMBER_WORD)) !== 0;
}
function neighbour(text, items, i, phrase) {
  const { words } = text;
  let after = i + 1;
  while (after < i + BOUND && (items[after]?.from ?? phrase.to) < phrase.to) after++;
  const next = items[after];
  if (next?.name?.kind === "person" && words[phrase.to]?.lower === "," && (next.name.title?.from ?? next.from) === phrase.to + 1 && (!phrase.owned || isAside(words, next.to))) return next.draft;
  for (let k = i - 1; k >= Math.max(0, i - 2); k--) {
    const before = items[k];
    if (before?.name?.kind !== "person") continue;
    const gap = phrase.from - before.to;
    const short = gap === 1 || gap === 2 && ((words[phrase.from - 1]?.classes ?? 0) & classes.ADVERB) !== 0;
    const beside = (short || gap === 3 && isAge(words, before.to)) && words[before.to]?.lower === "," && !(phrase.owned && !phrase.definite);
    const is = gap === 1 && !phrase.definite && COPULA.has(words[before.to]?.lower ?? "");
    return (beside || is) && isWhole(text, phrase) ? before.draft : void 0;
  }
  return void 0;
}
function isWhole(text, { sentence, to }) {
  const reading = text.reading(sentence);
  return !isSubjectBefore(reading, to) && (nounGroupAt(reading, to - 1)?.to ?? to) === to;
}
function isAside(words, at) {
  const next = words[at];
  return next === void 0 || next.lower === "," || next.lower === "." || next.lower === ";";
}
function isAge(words, at) {
  return words[at]?.lower === "," && ((words[at + 1]?.shape ?? 0) & NUMERIC) !== 0 && words[at + 2]?.lower === ",";
}
function goesOn(words, items, i, phrase) {
  if (items[i + 1]?.name && items[i + 1]?.from === phrase.to) return true;
  const next = words[phrase.to];
  return next !== void 0 && (next.shape & CAPITALIZED) !== 0;
}
export {
  resolve
};
