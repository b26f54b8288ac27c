import { gather } from "./cluster.js";
import { findNames } from "./find.js";
import { normalizeRead } from "./normalize.js";
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
  const organizationOf = gatherOrganizations(names, text.words);
  const mentions = [];
  const people = new Entries();
  const organizations = new Entries();
  const readNames = /* @__PURE__ */ new Map();
  const read = (words) => {
    let known = readNames.get(words);
    if (known === void 0) readNames.set(words, known = readName(words));
    return known;
  };
  for (const { kind, sentence, from, to, draft, name } of resolve(text, names, draftOf)) {
    const start = text.words[from]?.start ?? 0;
    const end = text.words[to - 1]?.end ?? start;
    const words = text.source.slice(start, end);
    if (draft !== void 0) {
      const person = people.add(draft, mentions.length);
      mentions.push(name === void 0 ? { start, end, text: words, kind, sentence, person } : { start, end, text: words, kind, sentence, person, parts: partsOf(read(words)) });
      continue;
    }
    const organization = name && organizationOf.get(name);
    mentions.push(organization ? { start, end, text: words, kind, sentence, organization: organizations.add(organization, mentions.length) } : { start, end, text: words, kind, sentence });
  }
  return {
    mentions,
    people: people.all.map(({ of, mentions: list }) => personOf(text, of, list, mentions, read)),
    organizations: organizations.all.map(({ of, mentions: list }) => organizationOfDraft(of, list, mentions))
  };
}
class Entries {
  all = [];
  numbers = /* @__PURE__ */ new Map();
  /** Adds a mention, and gives the number of what it is a mention of. */
  add(of, mention) {
    const known = this.numbers.get(of);
    if (known !== void 0) {
      this.all[known]?.mentions.push(mention);
      return known;
    }
    this.numbers.set(of, this.all.length);
    return this.all.push({ of, mentions: [mention] }) - 1;
  }
}
function isOfMakers(text, { sentence }) {
  const kind = text.blocks[text.sentences[sentence]?.block ?? -1]?.kind;
  return kind !== void 0 && MAKERS.has(kind);
}
function personOf(text, draft, list, mentions, read) {
  const fullest = wordsOf(text, draft.fullest.from, draft.fullest.to);
  const named = draft.lead ? wordsOf(text, draft.lead.from, draft.lead.to) + " " + fullest : fullest;
  const { name, key, parts } = normalizeRead(named, read(named));
  const aliases = [];
  for (const at of list) {
    const mention = mentions[at];
    if (mention?.kind === "name" && !aliases.includes(mention.text)) aliases.push(mention.text);
  }
  const gender = draft.female > draft.male ? "female" : draft.male > draft.female ? "male" : void 0;
  return { name, key, parts, aliases, roles: roleTexts(text, draft.roles), ...gender ? { gender } : {}, mentions: list };
}
function organizationOfDraft({ kind }, list, mentions) {
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
