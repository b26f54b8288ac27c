import { MONTH, TIME_UNIT, WEEKDAY } from "../../lexicon/classes.js";
import { PART_OF_DAY, PLURAL_NOUN, PLURAL_PRONOUN } from "../../lexicon/grammar.js";
import * as tag from "./tags.js";
import { readVerbGroup } from "./verb-groups.js";
const TIME_CLASSES = MONTH | WEEKDAY | TIME_UNIT;
function groupWords(words, tagged, stretches) {
  const { count, ids, tags } = tagged;
  const items = [];
  let n = 0;
  while (n < count) {
    const kind = tags[n] ?? tag.SKIP;
    const id = ids[n] ?? 0;
    if (id < 0) {
      const inner = stretches[-id];
      if (inner !== void 0) items.push({ tag: tag.QUOTED, from: inner.from, to: inner.to, noun: void 0, verb: void 0 });
      n++;
      continue;
    }
    if (kind === tag.PRONOUN) {
      items.push({ tag: tag.NOUN, from: id, to: id + 1, noun: pronoun(words, id), verb: void 0 });
      n++;
    } else if (kind <= tag.HYPHEN && kind !== tag.HYPHEN && kind !== tag.GENITIVE) n = nounGroup(words, tagged, n, items);
    else if (kind >= tag.TO && kind <= tag.VERB || kind === tag.ADVERB && opensVerb(words, tagged, n)) {
      const verb = readVerbGroup(words, tagged, n);
      items.push({ tag: tag.VERB, from: verb.from, to: verb.to, noun: void 0, verb });
      n = verb.next;
    } else {
      if (kind !== tag.SKIP && kind !== tag.HYPHEN && kind !== tag.GENITIVE) items.push({ tag: kind, from: id, to: id + 1, noun: void 0, verb: void 0 });
      n++;
    }
  }
  return items;
}
function opensVerb(words, { ids, tags }, at) {
  let next = at;
  while (next < at + 3 && tags[next] === tag.ADVERB) next++;
  const kind = tags[next] ?? 0;
  return kind >= tag.MODAL && kind <= tag.VERB && words[ids[at] ?? 0]?.lower !== "so";
}
function nounGroup(words, { count, ids, tags }, start, items) {
  const from = ids[start] ?? 0;
  let at = start;
  let head = -1;
  let possessor;
  let closed = false;
  for (; at < count; at++) {
    const kind = tags[at] ?? 0;
    const id = ids[at] ?? 0;
    if (id < 0) break;
    if (kind === tag.GENITIVE) {
      if (head < 0) break;
      possessor = { from, to: id + 1 };
      head = -1;
      closed = false;
    } else if (kind === tag.DET || kind === tag.POSSESSIVE) {
      if (at > start && !(tags[at - 1] === tag.DET)) break;
    } else if (kind === tag.ADJECTIVE) {
      if (closed && tags[at - 1] !== tag.HYPHEN && !(tags[at - 1] === tag.NAME && !isTime(words, ids[at - 1] ?? 0) && head >= 0 && leadsToNoun(tags, at))) break;
      closed = false;
    } else if (kind === tag.NUMBER) {
      if (closed && tags[at - 1] === tag.NOUN && !isTime(words, ids[at - 1] ?? 0)) break;
      head = id;
    } else if (kind === tag.NOUN || kind === tag.NAME) {
      if (closed && isTime(words, ids[at - 1] ?? 0) && !isTime(words, id) && tags[at - 1] !== tag.HYPHEN && tags[at - 2] !== tag.HYPHEN && ((words[id]?.grammar ?? 0) & PART_OF_DAY) === 0) break;
      if (closed && isTime(words, id) && ((words[id]?.classes ?? 0) & WEEKDAY) !== 0 && tags[at - 1] !== tag.HYPHEN) break;
      head = id;
      closed = true;
    } else if (kind === tag.ADVERB) {
      const next = tags[at + 1];
      if (closed || at === start || next !== tag.ADJECTIVE && next !== tag.NUMBER && next !== tag.ADVERB) break;
    } else if (kind !== tag.HYPHEN) {
      if (kind === tag.SKIP && at > start && (tags[at + 1] ?? tag.SKIP) < tag.HYPHEN && !closed) continue;
      break;
    }
  }
  while (at > start + 1 && (tags[at - 1] === tag.HYPHEN || tags[at - 1] === tag.SKIP || tags[at - 1] === tag.ADVERB)) at--;
  const last = ids[at - 1] ?? from;
  if (head < 0) {
    if (tags[start] === tag.ADJECTIVE || tags[start] === tag.ADVERB) {
      items.push({ tag: tag.ADJECTIVE, from, to: last + 1, noun: void 0, verb: void 0 });
      return Math.max(at, start + 1);
    }
    head = last;
  }
  items.push({ tag: tag.NOUN, from, to: last + 1, noun: noun(words[head], from, last + 1, head, tags[at - 1] ?? 0, possessor), verb: void 0 });
  return Math.max(at, start + 1);
}
function leadsToNoun(tags, at) {
  for (let next = at + 1; next < at + 4; next++) {
    if (tags[next] === tag.NOUN || tags[next] === tag.NAME) return true;
    if (tags[next] !== tag.ADJECTIVE && tags[next] !== tag.HYPHEN) return false;
  }
  return false;
}
function isTime(words, id) {
  return ((words[id]?.classes ?? 0) & TIME_CLASSES) !== 0;
}
function pronoun(words, at) {
  return { kind: "noun", from: at, to: at + 1, head: at, form: "pronoun", possessor: void 0, plural: ((words[at]?.grammar ?? 0) & PLURAL_PRONOUN) !== 0 || void 0, time: void 0 };
}
function noun(word, from, to, head, last, possessor) {
  const form = last === tag.NUMBER ? "number" : last === tag.NAME ? "name" : "common";
  const { classes, grammar } = word ?? NO_WORD;
  return {
    kind: "noun",
    from,
    to,
    head,
    form,
    possessor,
    plural: form === "common" && (grammar & PLURAL_NOUN) !== 0 || void 0,
    time: (classes & TIME_CLASSES) !== 0 || (grammar & PART_OF_DAY) !== 0 || void 0
  };
}
const NO_WORD = { classes: 0, grammar: 0 };
export {
  groupWords
};
