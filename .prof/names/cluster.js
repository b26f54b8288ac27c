import * as classes from "../lexicon/classes.js";
import { PATRONYMIC_PARTICLES } from "../lexicon/name-words.js";
import { compareNames } from "./compare.js";
import { sameForm, sameNickname } from "./families.js";
import { genderOfGivenName, genderOfWord } from "./gender.js";
import { FUNCTION_WORD } from "./vocabulary.js";
import { wordFacts } from "./word-facts.js";
const BOUND = 8;
const SETTLED = 2;
const FATHERS = /* @__PURE__ */ new Set(PATRONYMIC_PARTICLES);
const LEAD_REACH = 3;
const AND = /* @__PURE__ */ new Set(["and", "&"]);
const SURE = 0.9;
const LEAST_LETTERS = 6;
const LIKE = 0.82;
const PLAIN = /^[a-z]*$/;
function fold(lower) {
  if (PLAIN.test(lower)) return lower;
  return lower.normalize("NFD").replace(/[\u0300-\u036f'’ʼ.]/g, "").replace(/[- ]/g, "");
}
function significant(name) {
  const tokens = [];
  for (const token of name.tokens) {
    if ((token.classes & classes.NAME_SUFFIX) !== 0 && tokens.length > 0) continue;
    if (token.nickname) continue;
    tokens.push(fold(token.lower));
  }
  return tokens;
}
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
  const add = (draft, name) => {
    draft.names.push(name);
    draftOf.set(name, draft);
    const gender = genderOfTitle(words, name);
    if (gender === "female") draft.female += 3;
    if (gender === "male") draft.male += 3;
  };
  const create = (name, tokens) => {
    const draft = { tokens, fullest: name, names: [], lastSeen: -1, female: 0, male: 0, short: 0, roles: [] };
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
      if (draft2.names.length === 0) Object.assign(draft2, { fullest: name, lead });
      for (const token of tokens2) if (token.length > 1) index(token, draft2);
      add(draft2, lead);
      add(draft2, name);
      continue;
    }
    const tokens = tokensOf(name);
    const last = tokens.at(-1) ?? "";
    const first = tokens[0] ?? "";
    const sound = soundOf(last);
    const draft = [...byWord.get(last) ?? [], ...byWord.get(first) ?? [], ...byWord.get(sound) ?? []].findLast((one) => samePerson(one.tokens, tokens) || likely(one.tokens, tokens)) ?? create(name, tokens);
    if (tokens.length > draft.tokens.length || tokens.length === draft.tokens.length && letters(tokens) > letters(draft.tokens)) {
      draft.tokens = tokens;
      draft.fullest = name;
    }
    for (const token of tokens) if (token.length > 1) index(token, draft);
    for (const form of shortForms(name)) index(form, draft);
    index(sound, draft);
    add(draft, name);
  }
  for (const [name, partner] of couples(names, words)) {
    const family = partner.tokens.at(-1);
    const word = tokensOf(name)[0] ?? "";
    if (!family || (byWord.get(word) ?? []).some((one) => one.tokens[0] === word)) continue;
    const draft = create(name, [word, fold(family.lower)]);
    draft.lead = name;
    draft.fullest = { ...partner, from: family.from, to: family.to, tokens: [family] };
    for (const token of draft.tokens) index(token, draft);
    add(draft, name);
  }
  let bySkeleton;
  const spelledLike = (word, gender) => {
    if (word.length < LEAST_LETTERS) return void 0;
    bySkeleton ??= skeletonsOf(drafts);
    return bySkeleton.get(skeleton(word))?.findLast((one) => one.tokens.length > 1 && (gender === void 0 || one[gender] > 0 || one.female === one.male) && compareNames(one.tokens.at(-1) ?? "", word) >= LIKE);
  };
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
    const draft = closest((byWord.get(known) ?? []).filter((one) => sameGeneration(one, name)), known, gender, titled) ?? (byWord.has(known) ? void 0 : spelledLike(known, gender)) ?? create(name, [word]);
    index(word, draft);
    add(draft, name);
    draft.lastSeen = name.from;
    if ((draft.tokens.at(-1) ?? "").endsWith(word)) draft.short++;
  }
  return { drafts, draftOf };
}
function skeletonsOf(drafts) {
  const found = /* @__PURE__ */ new Map();
  for (const draft of drafts) {
    const key = skeleton(draft.tokens.at(-1) ?? "");
    const list = found.get(key);
    if (!list) found.set(key, [draft]);
    else if (list.length < BOUND) list.push(draft);
  }
  return found;
}
function skeleton(word) {
  return word.replace(/[aeiouyjh']/g, "").replace(/[kq]/g, "c").replace(/w/g, "v").replace(/(?<letter>.)\k<letter>+/g, "$<letter>");
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
const soundOf = (word) => "~" + wordFacts(word).sound;
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
  return tokens.length === 1 || last.endsWith(word) || word.length > 3 && soundOf(last) === soundOf(word);
}
function samePerson(a, b) {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.every((token, i) => token === long[i])) return true;
  const lastA = bare(a.at(-1) ?? "");
  const lastB = bare(b.at(-1) ?? "");
  if (lastA !== lastB) return short.length > 1 && isSubsequence(short, long);
  const firstA = a[0] ?? "";
  const firstB = b[0] ?? "";
  if (firstA === firstB) return true;
  if (firstA.length === 1 || firstB.length === 1) return firstA[0] === firstB[0];
  return short.length > 1 && isSubsequence(short, long);
}
function likely(a, b) {
  const [lastA, lastB, firstA, firstB] = [a.at(-1) ?? "", b.at(-1) ?? "", a[0] ?? "", b[0] ?? ""];
  if (lastA !== lastB && (lastA[0] !== lastB[0] || Math.abs(lastA.length - lastB.length) > 2)) return false;
  if (!alikeLetters(firstA[0] ?? "", firstB[0] ?? "") && !sameNickname(firstA, firstB) && !sameForm(firstA, firstB)) return false;
  return compareNames(a.join(" "), b.join(" ")) >= SURE;
}
const ALIKE = ["ckq", "gq", "gj", "ei", "ey", "ijy", "ou", "vw"];
const alikeLetters = (a, b) => a === b || ALIKE.some((letters2) => letters2.includes(a) && letters2.includes(b));
const bare = (token) => token.length > 5 && (token.startsWith("al") || token.startsWith("el")) ? token.slice(2) : token;
function isSubsequence(short, long) {
  let at = 0;
  for (const token of long) if (at < short.length && short[at] === token) at++;
  return at === short.length;
}
export {
  fold,
  gather,
  genderOfTitle,
  samePerson,
  significant
};
