import * as classes from "../lexicon/classes.js";
import { DATE_OPENERS, THING_HEADS } from "../lexicon/name-context.js";
import { INNER_TITLES, REGNAL_NUMBERS } from "../lexicon/name-words.js";
import { ORGANIZATION_NAMES, OTHER_ACRONYMS, OUTLET_NAMES } from "../lexicon/organization-words.js";
import { PLACE_HEADS, PLACE_NAMES, PLACE_OPENERS } from "../lexicon/places.js";
import { ALL_CAPITALS, DOTTED, INITIAL, MIXED_CASE, NUMERIC } from "../text/words.js";
import { FUNCTION_WORD } from "./vocabulary.js";
let made;
function phrases() {
  if (made) return made;
  const kinds = /* @__PURE__ */ new Map();
  for (const name of PLACE_NAMES) kinds.set(name, "place");
  for (const name of OUTLET_NAMES) kinds.set(name, "organization");
  for (const name of ORGANIZATION_NAMES) kinds.set(name, "organization");
  return made = { kinds, starts: new Set([...kinds.keys()].map(firstWord)) };
}
function firstWord(name) {
  const blank = name.indexOf(" ");
  return blank < 0 ? name : name.slice(0, blank);
}
const LONGEST_PHRASE = 5;
const PLACE_HEAD = /* @__PURE__ */ new Set(PLACE_HEADS);
const THING_HEAD = /* @__PURE__ */ new Set(THING_HEADS);
const PLACE_OPENER = /* @__PURE__ */ new Set(PLACE_OPENERS);
const OTHER_ACRONYM = /* @__PURE__ */ new Set(OTHER_ACRONYMS);
const isNameable = (token, run) => {
  if (token.connector) return false;
  if (token.nickname) return true;
  if ((token.shape & INITIAL) !== 0) return true;
  if (token.lower.length === 1 || (token.classes & (classes.ORGANIZATION | classes.OUTLET)) !== 0 && isAcronym(token, run)) return false;
  if ((token.classes & (classes.GIVEN_NAME | classes.SURNAME)) !== 0) return true;
  if (token.particle || (token.classes & classes.PARTICLE) !== 0 && (token.classes & FUNCTION_WORD) === 0) return true;
  if ((token.classes & NOT_NAMES) !== 0 || token.ordinary || PLACE_HEAD.has(token.lower) || THING_HEAD.has(token.lower)) return false;
  if ((token.shape & (NUMERIC | DOTTED)) !== 0) return false;
  return !isAcronym(token, run);
};
const isKnownAcronym = (token, run) => (token.classes & (classes.ORGANIZATION | classes.OUTLET)) !== 0 && isAcronym(token, run);
function isLooseInitial(token, next, run) {
  if (!next || run.style === "capitals" || token.to - token.from > 1 || token.lower.length > 2 || token.lower === "i" || token.lower === "a") return false;
  if (token.lower.length === 2 && ((token.shape & ALL_CAPITALS) === 0 || OTHER_ACRONYM.has(token.lower))) return false;
  if ((token.classes & ~(classes.GIVEN_NAME | classes.SURNAME | classes.PARTICLE | classes.NAME_SUFFIX)) !== 0) return false;
  return isNameable(next, run) && !isAcronym(next, run) || next.lower.length === 1 && next.lower !== "i";
}
const NOT_NAMES = FUNCTION_WORD | classes.TITLE | classes.ROLE | classes.PLACE | classes.DEMONYM | classes.ORGANIZATION | classes.OUTLET | classes.ORGANIZATION_HEAD | classes.MONTH | classes.WEEKDAY | classes.COMMON;
function isAcronym(token, run) {
  if (run.style === "capitals" || token.to - token.from > 1) return false;
  const long = token.lower.length;
  return (token.shape & ALL_CAPITALS) !== 0 && long > 1 && long <= 6;
}
const DATE_OPENER = /* @__PURE__ */ new Set(DATE_OPENERS);
const INNER_TITLE = /* @__PURE__ */ new Set(INNER_TITLES);
const REGNAL = /* @__PURE__ */ new Set(REGNAL_NUMBERS);
const isRegnal = (lower) => REGNAL.has(lower);
const has = (token, classBits) => token !== void 0 && (token.classes & classBits) !== 0;
const isGiven = (token) => has(token, classes.GIVEN_NAME);
const isHead = (token) => has(token, classes.ORGANIZATION_HEAD);
const isTitle = (token) => has(token, classes.TITLE | classes.ROLE);
function segment(run, into) {
  const { tokens } = run;
  const n = tokens.length;
  let i = 0;
  while (i < n) {
    const token = tokens[i];
    if (!token) break;
    const next = tokens[i + 1];
    if (token.connector || has(token, FUNCTION_WORD) && !isKnownAcronym(token, run) && !(isGiven(token) && next && isNameable(next, run) && !isOrdinaryOpening(token, run))) {
      i++;
      continue;
    }
    if (has(token, classes.MONTH | classes.WEEKDAY) && !(has(token, classes.GIVEN_NAME | classes.SURNAME) && next && isNameable(next, run) && !DATE_OPENER.has(tokens[i - 1]?.lower ?? ""))) {
      if (n === 1 && has(token, classes.WEEKDAY) && has(token, classes.SURNAME)) into.push({ kind: "person", run, tokens, before: [], weak: true });
      i++;
      continue;
    }
    const organization = organizationEnd(run, i);
    const phrase = phraseAt(tokens, i, organization);
    if (phrase) {
      into.push({ kind: phrase.kind, run, tokens: tokens.slice(i, phrase.end), before: [] });
      i = phrase.end;
      continue;
    }
    if (organization > i) {
      into.push({ kind: "organization", run, tokens: tokens.slice(i, organization), before: [] });
      i = organization;
      continue;
    }
    let p = i;
    let title = -1;
    while (p < n) {
      const at = tokens[p];
      if (!at || !(isPrefix(at, tokens[p + 1], run) || isField(tokens, p, run)) || p > i && phraseAt(tokens, p, 0)) break;
      if (isTitle(at)) title = p;
      p++;
    }
    const lastLower = tokens[n - 1]?.lower ?? "";
    if (title >= 0 && p === n && p - title === 2 && !has(tokens[p - 1], classes.ORGANIZATION_HEAD | classes.ORGANIZATION | FUNCTION_WORD | classes.DEMONYM) && run.style === "running" && has(tokens[title], classes.TITLE) && !THING_HEAD.has(lastLower)) p--;
    const prefix = tokens.slice(i, p);
    const lone = tokens[p - 1];
    if (lone && has(lone, FUNCTION_WORD)) {
    } else if (p === n && title < p - 1 && lone && p > i) into.push({ kind: "person", run, tokens: [lone], before: prefix.slice(0, -1), weak: true });
    else if (p === n && p === i + 1 && lone) into.push({ kind: "person", run, tokens: [lone], before: [], weak: true });
    const named = p > i ? phraseAt(tokens, p, 0) : void 0;
    const titled = title >= 0 && title === p - 1 && !named;
    if (!titled) pushThings(run, prefix, into);
    else pushThings(run, tokens.slice(i, leadingThings(tokens, i, title)), into);
    if (named) {
      into.push({ kind: named.kind, run, tokens: tokens.slice(p, named.end), before: [] });
      i = named.end;
      continue;
    }
    let q = p;
    while (q < n && isInside(run, tokens, p, q, titled)) q++;
    if (q > p) {
      const after = tokens[q];
      const name = tokens.slice(p, q);
      if (after && isHead(after) && !titled && !isTitle(after) && !(after.lower === "news" && name.length > 1 && isGiven(name[0]))) {
        let end = q + 1;
        while (end < n && isHead(tokens[end])) end++;
        into.push({ kind: "organization", run, tokens: tokens.slice(p, end), before: prefix });
        q = end;
      } else if (after && (PLACE_HEAD.has(after.lower) || THING_HEAD.has(after.lower)) && !titled) {
        into.push({ kind: "place", run, tokens: tokens.slice(p, q + 1), before: prefix });
        q++;
      } else {
        into.push({ kind: "person", run, tokens: name, before: titled ? [] : prefix, ...titled ? { title: prefix.slice(titleStart(prefix)) } : {} });
      }
    }
    i = Math.max(q, i + 1);
  }
}
function isOrdinaryOpening(token, run) {
  return run.initial && token.lower.length <= 2;
}
function titleStart(prefix) {
  const first = prefix.findIndex((token) => isTitle(token));
  let start = first;
  while (start > 0) {
    const before = prefix[start - 1];
    if (!before || before.connector || !(before.ordinary || isUnknown(before)) || has(before, FUNCTION_WORD | classes.DEMONYM | classes.PLACE)) break;
    start--;
  }
  return Math.max(start, 0);
}
const isUnknown = (token) => token.classes === 0 && !token.nickname && !token.particle;
function isField(tokens, at, run) {
  const token = tokens[at];
  const title = tokens[at + 1];
  const name = tokens[at + 2];
  if (!token || !title || !name || run.style !== "running" || !isUnknown(token) || (token.shape & INITIAL) !== 0) return false;
  return has(title, classes.ROLE) && !INNER_TITLE.has(title.lower) && isNameable(name, run);
}
function leadingThings(tokens, from, title) {
  let i = from;
  while (i < title && !isTitle(tokens[i])) i++;
  return i;
}
function isPrefix(token, next, run) {
  if (token.connector) return true;
  if (has(token, classes.PARTICLE) && !has(token, FUNCTION_WORD | classes.TITLE) && next !== void 0 && isNameable(next, run)) return false;
  if (token.nickname || token.particle || (token.shape & INITIAL) !== 0 || isLooseInitial(token, next, run)) return false;
  const mayBeName = isGiven(token) && next !== void 0 && (isNameable(next, run) || run.style === "running" && next.ordinary && !isTitle(next) && !has(next, FUNCTION_WORD));
  if (isKnownAcronym(token, run)) return true;
  if (isTitle(token)) return !(mayBeName && !has(token, classes.TITLE)) || next !== void 0 && isTitle(next);
  if (mayBeName) return false;
  if (has(token, classes.SURNAME | classes.GIVEN_NAME)) return token.ordinary && next !== void 0 && isNameable(next, run) && !isGiven(token) && run.style !== "running";
  return has(token, NOT_NAMES) || token.ordinary || isAcronym(token, run) || (token.shape & (NUMERIC | DOTTED)) !== 0;
}
function phraseAt(tokens, i, organization) {
  const first = tokens[i];
  const { kinds, starts } = phrases();
  if (!first || !starts.has(firstWord(first.lower))) return void 0;
  let joined = first.lower;
  let found;
  for (let k = i; k < tokens.length && k < i + LONGEST_PHRASE; k++) {
    const token = tokens[k];
    if (!token) break;
    if (k > i) joined += " " + token.lower;
    const kind = kinds.get(joined);
    if (kind && k + 1 >= organization) found = { kind, end: k + 1 };
  }
  return found;
}
function isInside(run, tokens, p, q, titled) {
  const token = tokens[q];
  if (!token || token.connector) return false;
  if (q > p && (has(token, classes.NAME_SUFFIX) || REGNAL.has(token.lower) && (token.shape & ALL_CAPITALS) !== 0)) return true;
  if (isLooseInitial(token, tokens[q + 1], run) || q > p && INNER_TITLE.has(token.lower) && tokens[q + 1] && run.style === "running") return true;
  if (q > p && token.lower.length === 1 && q + 1 < tokens.length && token.lower !== "i") return true;
  if (q > p && titled && token.lower === "i" && q === tokens.length - 1) return true;
  if (isNameable(token, run)) {
    return !(q > p && run.style !== "running" && token.ordinary && !has(token, classes.SURNAME));
  }
  if (q === p) return titled && !has(token, FUNCTION_WORD | classes.ORGANIZATION_HEAD | classes.DEMONYM | classes.ORGANIZATION);
  if (run.style !== "running" || has(token, FUNCTION_WORD | classes.DEMONYM | classes.MONTH | classes.WEEKDAY | classes.ORGANIZATION)) return false;
  if ((token.shape & (NUMERIC | DOTTED | MIXED_CASE)) !== 0 || isAcronym(token, run)) return false;
  const before = tokens[q - 1];
  const first = tokens[p];
  const last = q === tokens.length - 1;
  if (((before?.shape ?? 0) & INITIAL) !== 0) return true;
  if (isTitle(token)) return last && !isHead(token) && (isGiven(first) && !first?.ordinary && !has(first, classes.TITLE) || titled && q > p + 1);
  return isGiven(first) && (q === p + 1 || last) && !(has(first, classes.PLACE) && first?.ordinary) && !(isHead(token) || PLACE_HEAD.has(token.lower) || THING_HEAD.has(token.lower));
}
function organizationEnd(run, i) {
  const { tokens } = run;
  const n = tokens.length;
  const first = tokens[i];
  if (!first) return i;
  if (isTitle(first) && !isHead(tokens[i + 1]) && !isHead(tokens[n - 1])) return i;
  let end = i;
  let ordinary = 0;
  for (let k = i; k < n; k++) {
    const token = tokens[k];
    if (!token) break;
    if (token.connector) {
      const before = tokens[k - 1];
      if (isHead(before) && end === k && !(isTitle(tokens[k + 1]) && isNameable(tokens[k + 2] ?? first, run) && tokens[k + 2])) {
        let to = k + 1;
        while (to < n && !(isTitle(tokens[to]) && isNameable(tokens[to + 1] ?? first, run) && to > k + 1)) to++;
        return to;
      }
      if (token.lower === "&" || token.lower === "and") continue;
      break;
    }
    if (isTitle(token) && !isHead(token) && !isHead(tokens[k + 1])) break;
    if (has(token, FUNCTION_WORD) && k > i) break;
    if (k > i && has(token, classes.REPORTING_VERB | classes.VERB) && run.style !== "running" && !isHead(token)) break;
    if (token.ordinary) ordinary++;
    if (isHead(token) && (k > i || (tokens[k + 1]?.connector ?? false))) end = k + 1;
  }
  if (end === i) return i;
  if (end === i + 1 && !tokens[end]?.connector) return i;
  if (end === i + 2 && isGiven(first) && !first.ordinary && has(tokens[i + 1], classes.SURNAME)) return i;
  if (run.initial && end === i + 2 && first.ordinary && ordinary === 2 && run.style === "running" && !has(first, classes.DEMONYM | classes.PLACE)) return i;
  return end;
}
function pushThings(run, tokens, into) {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.connector) continue;
    if (PLACE_OPENER.has(token.lower) && tokens[i + 1]) continue;
    if (has(token, classes.ORGANIZATION | classes.OUTLET) && (!has(token, FUNCTION_WORD) || isKnownAcronym(token, run))) {
      into.push({ kind: "organization", run, tokens: [token], before: [] });
    } else if (isAcronym(token, run) && run.style === "running" && !has(token, classes.PLACE | classes.DEMONYM | FUNCTION_WORD | classes.MONTH | classes.TITLE) && !OTHER_ACRONYM.has(token.lower) && !token.ordinary) {
      into.push({ kind: "organization", run, tokens: [token], before: [] });
    } else if (has(token, classes.PLACE)) into.push({ kind: "place", run, tokens: [token], before: tokens.slice(0, i) });
  }
}
export {
  isAcronym,
  isNameable,
  isRegnal,
  segment
};
