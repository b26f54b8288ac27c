import * as classes from "../lexicon/classes.js";
import { PATRONYMIC_PARTICLES } from "../lexicon/name-words.js";
import { genderOfGivenName, genderOfWord } from "./gender.js";
import { bare, familyKeys, fold, meetingKeys, sameFamilyName, samePerson, sameSpelled, significant, spelling } from "./same-person.js";
import { FUNCTION_WORD } from "./vocabulary.js";
const BOUND = 8;
const SETTLED = 2;
const FATHERS = /* @__PURE__ */ new Set(PATRONYMIC_PARTICLES);
const LEAD_REACH = 3;
const AND = /* @__PURE__ */ new Set(["and", "&"]);
function genderOfTitle(words, name) {
  const from = Math.max(0, name.title ? name.title.from - 1 : name.from - 2);
  for (let i = name.from - 1; i >= from; i--) {
    const word = words[i];
    if (!word || word.lower === ",") break;
    if ((word.classes & FUNCTION_WORD) !== 0) break;
    const gender = genderOfWord(word.lower);
    if (gender) return gender;
  }
  return void 0;
}
function gather(names, words) {
  const drafts = [];
  const draftOf = /* @__PURE__ */ new Map();
  const byWord = /* @__PURE__ */ new Map();
  const index = (word, draft) => {
    const list = byWord.get(word);
    if (!list) byWord.set(word, [draft]);
    else if (!list.includes(draft)) {
      list.push(draft);
      if (list.length > BOUND) list.shift();
    }
  };
  const find = (keys, fits) => {
    for (const key of keys) {
      const found = byWord.get(key)?.findLast(fits);
      if (found) return found;
    }
    return void 0;
  };
  const add = (draft, name) => {
    draft.names.push(name);
    draftOf.set(name, draft);
    const gender = genderOfTitle(words, name);
    if (gender === "female") draft.female += 3;
    if (gender === "male") draft.male += 3;
  };
  const create = (name, tokens) => {
    const draft = { tokens, spelling: spelling(name), fullest: name, names: [], lastSeen: -1, female: 0, male: 0, short: 0, roles: [] };
    const gender = genderOfGivenName(fold(name.tokens[0]?.lower ?? ""));
    if (gender === "female") draft.female += 2;
    if (gender === "male") draft.male += 2;
    drafts.push(draft);
    return draft;
  };
  const leads = patronymicLeads(names);
  const wordsOf = /* @__PURE__ */ new Map();
  for (const name of names) wordsOf.set(name, significant(name));
  const tokensOf = (name) => wordsOf.get(name) ?? [];
  const full = names.filter((name) => tokensOf(name).length > 1);
  for (const name of full) {
    const lead = leads.get(name);
    if (lead) {
      const tokens2 = [...tokensOf(lead), ...tokensOf(name)];
      const draft2 = [...byWord.get(tokens2[0] ?? "") ?? []].findLast((one) => samePerson(one.tokens, tokens2)) ?? create(lead, tokens2);
      if (draft2.names.length === 0) Object.assign(draft2, { fullest: name, lead, spelling: spelling(lead) + " " + spelling(name) });
      for (const token of tokens2) if (token.length > 1) index(token, draft2);
      add(draft2, lead);
      add(draft2, name);
      continue;
    }
    const tokens = tokensOf(name);
    const last = tokens.at(-1) ?? "";
    const first = tokens[0] ?? "";
    const own = spelling(name);
    const keys = meetingKeys(tokens);
    const draft = find([last, first], (one) => samePerson(one.tokens, tokens) && sameGeneration(one, name)) ?? find([last, ...keys], (one) => respelled(one, name, own, words)) ?? create(name, tokens);
    if (tokens.length > draft.tokens.length || tokens.length === draft.tokens.length && letters(tokens) > letters(draft.tokens)) {
      draft.tokens = tokens;
      draft.spelling = own;
      draft.fullest = name;
    }
    for (const token of tokens) if (token.length > 1) index(token, draft);
    for (const form of shortForms(name)) index(form, draft);
    for (const key of keys) index(key, draft);
    add(draft, name);
  }
  for (const [name, partner] of couples(names, words)) {
    const family = partner.tokens.at(-1);
    const word = tokensOf(name)[0] ?? "";
    if (!family || (byWord.get(word) ?? []).some((one) => one.tokens[0] === word)) continue;
    const draft = create(name, [word, fold(family.lower)]);
    draft.lead = name;
    draft.spelling += " " + family.lower;
    draft.fullest = { ...partner, from: family.from, to: family.to, tokens: [family] };
    for (const token of draft.tokens) index(token, draft);
    add(draft, name);
  }
  const isFull = new Set(full);
  for (const name of names) {
    if (isFull.has(name) || draftOf.has(name)) {
      const draft2 = draftOf.get(name);
      if (draft2) draft2.lastSeen = name.from;
      continue;
    }
    const word = tokensOf(name)[0] ?? "";
    const gender = genderOfTitle(words, name);
    const titled = name.title !== void 0;
    const known = byWord.has(word) ? word : bare(word);
    const bearers = byWord.get(known) ?? familyKeys(known).flatMap((key) => byWord.get(key) ?? []).filter((one) => one.tokens.length > 1 && sameFamilyName(one.tokens.at(-1) ?? "", known));
    const draft = closest(bearers.filter((one) => sameGeneration(one, name)), known, gender, titled) ?? create(name, [word]);
    index(word, draft);
    add(draft, name);
    draft.lastSeen = name.from;
    if ((draft.tokens.at(-1) ?? "").endsWith(word)) draft.short++;
  }
  return { drafts, draftOf };
}
function respelled(draft, name, own, words) {
  return sameGeneration(draft, name) && sameSpelled(draft.spelling, own) && !coordinated(draft.names.at(-1), name, words);
}
function coordinated(before, name, words) {
  if (before === void 0 || name.from - before.to > LEAD_REACH) return false;
  for (let i = before.to; i < name.from; i++) if (AND.has(words[i]?.lower ?? "")) return true;
  return false;
}
function sameGeneration({ fullest }, name) {
  const [a, b] = [generationOf(fullest), generationOf(name)];
  return a === void 0 || b === void 0 || a === b;
}
function generationOf({ tokens }) {
  return tokens.findLast((token, at) => at > 0 && (token.classes & classes.NAME_SUFFIX) !== 0)?.lower;
}
function patronymicLeads(names) {
  const leads = /* @__PURE__ */ new Map();
  names.forEach((name, i) => {
    const before = names[i - 1];
    const first = name.tokens[0]?.lower.split(" ", 1)[0] ?? "";
    if (!before || !FATHERS.has(first) || name.title || name.from - before.to > LEAD_REACH) return;
    if (before.tokens.length === 1 && ((before.tokens[0]?.classes ?? 0) & classes.GIVEN_NAME) !== 0) leads.set(name, before);
  });
  return leads;
}
function couples(names, words) {
  const found = [];
  names.forEach((name, i) => {
    const partner = names[i + 1];
    const token = name.tokens[0];
    if (!partner || !token || name.tokens.length > 1 || name.title || partner.title || partner.tokens.length !== 2) return;
    if (partner.from !== name.to + 1 || !AND.has(words[name.to]?.lower ?? "") || (token.classes & classes.GIVEN_NAME) === 0 || (token.classes & classes.PLACE) !== 0) return;
    if ((token.classes & classes.SURNAME) !== 0 && genderOfGivenName(fold(token.lower)) === void 0) return;
    if (((partner.tokens[0]?.classes ?? 0) & classes.GIVEN_NAME) !== 0) found.push([name, partner]);
  });
  return found;
}
const letters = (tokens) => tokens.reduce((sum, token) => sum + token.length, 0);
function shortForms(name) {
  const last = name.tokens.findLast((token) => (token.classes & classes.NAME_SUFFIX) === 0)?.lower ?? "";
  const cut = Math.max(last.lastIndexOf("-"), last.lastIndexOf(" "));
  return cut > 0 ? [fold(last.slice(cut + 1))] : [];
}
function closest(list, word, gender, titled) {
  let best;
  let settled;
  for (const draft of list) {
    if (gender === "female" && draft.male > draft.female) continue;
    if (gender === "male" && draft.female > draft.male) continue;
    const family = bearsFamilyName(draft, word);
    const given = draft.tokens[0] === word;
    if (!family && !given) continue;
    if (titled && !family && draft.tokens.length > 2) continue;
    const rival = best !== void 0 && bearsFamilyName(best, word);
    if (!best || family && !rival || family === rival && draft.lastSeen > best.lastSeen) best = draft;
    if (family && draft.short > (settled?.short ?? SETTLED - 1)) settled = draft;
  }
  return best && settled && best.short === 0 && best !== settled && gender === void 0 ? settled : best;
}
function bearsFamilyName({ tokens }, word) {
  const last = tokens.at(-1) ?? "";
  return tokens.length === 1 || last.endsWith(word) || sameFamilyName(last, word);
}
export {
  gather,
  genderOfTitle
};
