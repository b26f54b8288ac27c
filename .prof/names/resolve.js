import * as classes from "../lexicon/classes.js";
import { COPULAS } from "../lexicon/name-context.js";
import { TITLES_IN_FULL } from "../lexicon/titles.js";
import { CAPITALIZED, CLITIC, MARK, NUMERIC } from "../text/words.js";
import { addHead, anaphor, antecedent, BOUND } from "./actors.js";
import { genderOfWord } from "./gender.js";
import { isRoleWord, nationOf, readRolePhrases, roleBeside } from "./roles.js";
const COPULA = /* @__PURE__ */ new Set(COPULAS);
const SHORT_TITLES = /* @__PURE__ */ new Map(/* @__PURE__ */ Object.entries(TITLES_IN_FULL));
const LONGEST_MODIFIERS = 5;
const HEADINGS = /* @__PURE__ */ new Set(["heading", "caption", "credit"]);
function resolve(text, names, draftOf) {
  const items = readItems(text, names);
  const references = [];
  const actors = /* @__PURE__ */ new Map();
  const recent = [];
  const byHead = /* @__PURE__ */ new Map();
  const actorOf = (draft) => {
    let actor = actors.get(draft);
    if (!actor) {
      actor = { draft, word: -1, end: -1, sentence: -1, count: 0, heads: [] };
      actors.set(draft, actor);
    }
    const gender = draft.female > draft.male ? "female" : draft.male > draft.female ? "male" : void 0;
    if (gender) actor.gender = gender;
    return actor;
  };
  const endsWith = /* @__PURE__ */ new Map();
  for (const name of names) {
    const draft = draftOf.get(name);
    if (draft) endsWith.set(name.to - 1, actorOf(draft));
  }
  const touch = (actor, item) => {
    const at = recent.indexOf(actor);
    if (at >= 0) recent.splice(at, 1);
    recent.push(actor);
    if (recent.length > BOUND) recent.shift();
    actor.word = item.from;
    actor.sentence = item.sentence;
    actor.end = item.to;
    endsWith.set(item.to - 1, actor);
    actor.standing = void 0;
    actor.count++;
  };
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (!item) continue;
    if (item.name) {
      const draft = draftOf.get(item.name);
      if (!draft) continue;
      const actor = actorOf(draft);
      learnTitle(text, item.name, draft, actor, byHead);
      if (isAge(text.words, item.to)) actor.age = text.words[item.to + 1]?.lower ?? "";
      if (actor.count === 0 || !isHeading(text, item.sentence)) touch(actor, item);
    } else if (item.phrase) {
      const { phrase } = item;
      const named = neighbour(text.words, items, i, phrase);
      const draft = named ? draftOf.get(named) : void 0;
      const actor = draft ? actorOf(draft) : phrase.definite || phrase.owned ? anaphor(text, item, phrase, recent, byHead, endsWith) : void 0;
      if (actor?.draft) {
        const gender = genderOfWord(phrase.head);
        if (gender === "female") actor.draft.female += 2;
        if (gender === "male") actor.draft.male += 2;
        addHead(byHead, actor, phrase.head);
        if (phrase.nation && actor.nation === void 0 && draft) actor.nation = phrase.nation;
        addRole(actor.draft, phrase);
        touch(actor, item);
        references.push({ kind: "role", sentence: item.sentence, from: phrase.from, to: phrase.to, draft: actor.draft });
      } else if (!goesOn(text.words, items, i, phrase)) {
        const gender = genderOfWord(phrase.head);
        touch({ word: 0, end: 0, sentence: 0, count: 0, heads: [phrase.head], ...gender ? { gender } : {} }, item);
      }
    } else if (item.gender) {
      const actor = antecedent(text, item, item.gender, recent, endsWith);
      if (actor) {
        if (actor.draft) {
          if (item.gender === "female") actor.draft.female += 0.5;
          else actor.draft.male += 0.5;
        }
        actor.gender ??= item.gender;
        touch(actor, item);
      }
      references.push({ kind: "pronoun", sentence: item.sentence, from: item.from, to: item.to, ...actor?.draft ? { draft: actor.draft } : {} });
    }
  }
  return references;
}
function isHeading(text, sentence) {
  const kind = text.blocks[text.sentences[sentence]?.block ?? -1]?.kind;
  return kind !== void 0 && HEADINGS.has(kind);
}
function readItems(text, names) {
  const items = [];
  const phrases = [];
  for (const name of names) {
    items.push({ from: name.from, to: name.to, sentence: name.sentence, name });
    const role = name.kind === "person" ? roleBeside(text.words, name.to, text.ranges[name.sentence]?.to ?? 0, name.sentence) : void 0;
    if (role) phrases.push(role);
  }
  let block = -1;
  let quoted = false;
  text.ranges.forEach(({ from, to }, sentence) => {
    const here = text.sentences[sentence]?.block ?? -1;
    if (here !== block) quoted = false;
    block = here;
    readRolePhrases(text.words, from, to, sentence, phrases);
    for (let i = from; i < to; i++) {
      const word = text.words[i];
      if (!word) continue;
      if ((word.shape & MARK) !== 0) quoted = word.lower === '"' ? !quoted : word.lower === "\u201C" || quoted && word.lower !== "\u201D";
      if ((word.classes & classes.PRONOUN) === 0) continue;
      const gender = genderOfWord(word.lower);
      if (gender) items.push({ from: i, to: i + 1, sentence, gender, quoted });
    }
  });
  for (const phrase of phrases) items.push({ from: phrase.from, to: phrase.to, sentence: phrase.sentence, phrase });
  return items.sort((a, b) => a.from - b.from || (a.gender ? -1 : b.gender ? 1 : a.to - b.to));
}
function isSubject(words, at) {
  const next = words[at];
  if (!next) return false;
  if ((next.classes & (classes.AUXILIARY | classes.MODAL | classes.REPORTING_VERB | classes.VERB)) !== 0) return (next.shape & MARK) === 0;
  return (next.shape & (MARK | CLITIC | CAPITALIZED)) === 0 && next.lower.endsWith("ed");
}
function learnTitle(text, name, draft, actor, byHead) {
  const { words } = text;
  const first = name.title?.from ?? name.from;
  const opening = text.ranges[name.sentence]?.from ?? 0;
  let start = name.from;
  for (let i = name.from - 1; i >= Math.max(opening, name.from - 6); i--) {
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
function addRole(draft, { from, to, owned, definite }) {
  draft.roles.push({ from: owned && !definite ? from + 1 : from, to });
}
function modifiersFrom(text, sentence, at) {
  const group = text.reading(sentence).groups.find((one) => one.kind === "noun" && one.from <= at && at < one.to);
  if (group?.kind !== "noun") return at;
  let from = group.possessor ? Math.max(group.from, group.possessor.to) : group.from;
  while (from < at && isNoModifier(text.words[from])) from++;
  return at - from > LONGEST_MODIFIERS ? at : from;
}
function isNoModifier(word) {
  return word === void 0 || (word.shape & (CLITIC | MARK)) !== 0 || (word.classes & (classes.DETERMINER | classes.PRONOUN | classes.WEEKDAY | classes.NUMBER_WORD)) !== 0;
}
function neighbour(words, items, i, phrase) {
  let after = i + 1;
  while (after < i + BOUND && (items[after]?.from ?? phrase.to) < phrase.to) after++;
  const next = items[after];
  if (next?.name?.kind === "person" && words[phrase.to]?.lower === "," && (next.name.title?.from ?? next.from) === phrase.to + 1 && (!phrase.owned || isAside(words, next.to))) return next.name;
  for (let k = i - 1; k >= Math.max(0, i - 2); k--) {
    const before = items[k];
    if (before?.name?.kind !== "person") continue;
    const gap = phrase.from - before.to;
    if (isSubject(words, phrase.to)) return void 0;
    if ((gap === 1 || gap === 3 && isAge(words, before.to)) && words[before.to]?.lower === "," && !(phrase.owned && !phrase.definite)) return before.name;
    if (gap === 1 && COPULA.has(words[before.to]?.lower ?? "") && !phrase.definite) return before.name;
    return void 0;
  }
  return void 0;
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
