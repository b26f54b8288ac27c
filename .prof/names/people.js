import { gather } from "./cluster.js";
import { findNames } from "./find.js";
import { normalizeName } from "./normalize.js";
import { partsOf } from "./parts.js";
import { readName } from "./read-name.js";
import { gatherOrganizations } from "./organizations.js";
import { resolve } from "./resolve.js";
import { roleTexts } from "./role-texts.js";
const MAKERS = /* @__PURE__ */ new Set(["byline"]);
function readPeople(text) {
  const all = findNames(text);
  const { drafts, draftOf } = gather(all.filter((name) => name.kind === "person"), text.words);
  const makers = /* @__PURE__ */ new Set();
  for (const draft of drafts) if (draft.names.every((name) => isOfMakers(text, name))) for (const name of draft.names) makers.add(name);
  const names = makers.size === 0 ? all : all.filter((name) => !makers.has(name));
  const organizationOfName = gatherOrganizations(names, text.words);
  const references = resolve(text, names, draftOf);
  const found = [
    ...names.map((name) => ({ kind: "name", sentence: name.sentence, from: name.from, to: name.to, name, draft: draftOf.get(name) })),
    ...references
  ].sort((a, b) => a.from - b.from || a.to - b.to);
  const mentions = [];
  const people = /* @__PURE__ */ new Map();
  const organizations = /* @__PURE__ */ new Map();
  const numbers = /* @__PURE__ */ new Map();
  const join = (lists, key, mention) => {
    let list = lists.get(key);
    if (!list) {
      numbers.set(key, lists.size);
      lists.set(key, list = []);
    }
    list.push(mention);
    return numbers.get(key) ?? 0;
  };
  const partsOfText = /* @__PURE__ */ new Map();
  const partsFor = (words) => {
    let parts = partsOfText.get(words);
    if (parts === void 0) partsOfText.set(words, parts = partsOf(readName(words)));
    return parts;
  };
  for (const one of found) {
    const start = text.words[one.from]?.start ?? 0;
    const end = text.words[one.to - 1]?.end ?? start;
    const { kind, sentence, draft } = one;
    const words = text.source.slice(start, end);
    const organization = one.name && organizationOfName.get(one.name);
    if (draft) mentions.push({ start, end, text: words, kind, sentence, person: join(people, draft, mentions.length), ...kind === "name" && { parts: partsFor(words) } });
    else if (organization) mentions.push({ start, end, text: words, kind, sentence, organization: join(organizations, organization, mentions.length) });
    else mentions.push({ start, end, text: words, kind, sentence });
  }
  return {
    mentions,
    people: [...people].map(([draft, list]) => personOf(text, draft, list, mentions)),
    organizations: [...organizations].map(([draft, list]) => organizationOf(draft, list, mentions))
  };
}
function isOfMakers(text, { sentence }) {
  const kind = text.blocks[text.sentences[sentence]?.block ?? -1]?.kind;
  return kind !== void 0 && MAKERS.has(kind);
}
function personOf(text, draft, list, mentions) {
  const { name, key, parts } = normalizeName((draft.lead ? wordsOf(text, draft.lead.from, draft.lead.to) + " " : "") + wordsOf(text, draft.fullest.from, draft.fullest.to));
  const aliases = /* @__PURE__ */ new Set();
  for (const at of list) {
    const mention = mentions[at];
    if (mention?.kind === "name") aliases.add(mention.text);
  }
  const gender = draft.female > draft.male ? "female" : draft.male > draft.female ? "male" : void 0;
  return { name, key, parts, aliases: [...aliases], roles: roleTexts(text, draft.roles), ...gender ? { gender } : {}, mentions: list };
}
function organizationOf({ kind }, list, mentions) {
  const aliases = [...new Set(list.map((at) => mentions[at]?.text ?? ""))];
  const name = aliases.reduce((longest, alias) => alias.length > longest.length ? alias : longest, "").replace(/\s+/g, " ");
  return { name, key: name.toLowerCase().replaceAll(".", ""), aliases, ...kind ? { kind } : {}, mentions: list };
}
function wordsOf(text, from, to) {
  return text.source.slice(text.words[from]?.start ?? 0, text.words[to - 1]?.end ?? 0);
}
export {
  readPeople
};
