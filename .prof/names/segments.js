import * as classes from "../lexicon/classes.js";
import { DATE_OPENERS } from "../lexicon/name-context.js";
import { INNER_TITLES, REGNAL_NUMBERS } from "../lexicon/name-words.js";
import { OTHER_ACRONYMS } from "../lexicon/organization-words.js";
import { PLACE_OPENERS } from "../lexicon/places.js";
import { ALL_CAPITALS, DOTTED, INITIAL, MIXED_CASE, NUMERIC } from "../text/words.js";
import { phraseAt } from "./phrases.js";
import { isEvent, isThing, NOT_NAMES } from "./tokens.js";
import { FUNCTION_WORD } from "./vocabulary.js";
const NONE = [];
const PLACE_OPENER = /* @__PURE__ */ new Set(PLACE_OPENERS);
const OTHER_ACRONYM = /* @__PURE__ */ new Set(OTHER_ACRONYMS);
const DATE_OPENER = /* @__PURE__ */ new Set(DATE_OPENERS);
const INNER_TITLE = /* @__PURE__ */ new Set(INNER_TITLES);
const REGNAL = /* @__PURE__ */ new Set(REGNAL_NUMBERS);
const isRegnal = (lower) => REGNAL.has(lower);
const has = (token, bits) => token !== void 0 && (token.classes & bits) !== 0;
const isGiven = (token) => has(token, classes.GIVEN_NAME);
const isHead = (token) => has(token, classes.ORGANIZATION_HEAD);
const isTitle = (token) => has(token, classes.TITLE | classes.ROLE);
const isKnownAcronym = (token) => token.acronym && (token.classes & (classes.ORGANIZATION | classes.OUTLET)) !== 0;
function stretch(tokens, from, to) {
  if (from >= to) return NONE;
  return from === 0 && to === tokens.length ? tokens : tokens.slice(from, to);
}
function add(into, kind, run, tokens, before, title, weak) {
  into.push({ kind, run, tokens, before, title, weak });
}
function segment(run, into) {
  const { tokens } = run;
  const n = tokens.length;
  let i = 0;
  while (i < n) {
    const token = tokens[i];
    if (!token) break;
    const next = tokens[i + 1];
    const nameAhead = next !== void 0 && next.nameable;
    if (token.connector || has(token, FUNCTION_WORD) && !isKnownAcronym(token) && !(isGiven(token) && nameAhead && !isOrdinaryOpening(token, run))) {
      i++;
      continue;
    }
    if (has(token, classes.MONTH | classes.WEEKDAY) && !(has(token, classes.GIVEN_NAME | classes.SURNAME) && nameAhead && !DATE_OPENER.has(tokens[i - 1]?.lower ?? ""))) {
      if (n === 1 && has(token, classes.WEEKDAY) && has(token, classes.SURNAME)) add(into, "person", run, tokens, NONE, NONE, true);
      i++;
      continue;
    }
    const organization = organizationEnd(run, i);
    const phrase = phraseAt(tokens, i, organization);
    const end = phrase?.end ?? organization;
    if (end > i) {
      if (phrase?.kind !== "place") add(into, "organization", run, stretch(tokens, i, end), NONE, NONE, false);
      i = end;
      continue;
    }
    i = person(run, i, into);
  }
}
function person(run, i, into) {
  const { tokens } = run;
  const n = tokens.length;
  let p = i;
  let title = -1;
  while (p < n) {
    const at = tokens[p];
    if (!at || !(isPrefix(at, tokens[p + 1], run) || isField(tokens, p, run)) || p > i && phraseAt(tokens, p, 0)) break;
    if (isTitle(at)) title = p;
    p++;
  }
  if (title >= 0 && p === n && p - title === 2 && run.style === "running" && has(tokens[title], classes.TITLE) && isUnlistedName(tokens[p - 1])) p--;
  const prefix = stretch(tokens, i, p);
  const named = p > i ? phraseAt(tokens, p, 0) : void 0;
  const titled = title >= 0 && title === p - 1 && !named;
  if (titled) pushThings(run, stretch(tokens, i, leadingThings(tokens, i, title)), into);
  else pushThings(run, prefix, into);
  const lone = p === n && p > i && (title < p - 1 || p === i + 1) ? tokens[p - 1] : void 0;
  if (lone && !has(lone, FUNCTION_WORD)) add(into, "person", run, stretch(tokens, p - 1, p), title < p - 1 ? stretch(tokens, i, p - 1) : NONE, NONE, true);
  if (named) {
    if (named.kind === "organization") add(into, "organization", run, tokens.slice(p, named.end), NONE, NONE, false);
    return named.end;
  }
  let q = p;
  while (q < n && isInside(run, tokens, p, q, titled)) q++;
  if (q === p) return Math.max(p, i + 1);
  const after = tokens[q];
  const name = stretch(tokens, p, q);
  if (after && !titled && isHead(after) && !isTitle(after) && !(after.lower === "news" && name.length > 1 && isGiven(name[0]))) {
    let end = q + 1;
    while (end < n && isHead(tokens[end])) end++;
    add(into, "organization", run, stretch(tokens, p, end), prefix, NONE, false);
    return end;
  }
  if (after && !titled && isThing(after.lower)) return q + 1;
  add(into, "person", run, name, titled ? NONE : prefix, titled ? prefix.slice(titleStart(prefix)) : NONE, false);
  return q;
}
function isOrdinaryOpening(token, run) {
  return run.initial && token.lower.length <= 2;
}
function isUnlistedName(token) {
  return token !== void 0 && !has(token, classes.ORGANIZATION_HEAD | classes.ORGANIZATION | FUNCTION_WORD | classes.DEMONYM) && !isEvent(token.lower);
}
function titleStart(prefix) {
  let start = 0;
  while (start < prefix.length && !isTitle(prefix[start])) start++;
  while (start > 0) {
    const before = prefix[start - 1];
    if (!before || before.connector || !(before.ordinary || isUnknown(before)) || has(before, FUNCTION_WORD | classes.DEMONYM | classes.PLACE)) break;
    start--;
  }
  return start;
}
const isUnknown = (token) => token.classes === 0 && !token.nickname && !token.particle;
function isField(tokens, at, run) {
  const token = tokens[at];
  const title = tokens[at + 1];
  const name = tokens[at + 2];
  if (!token || !title || !name || run.style !== "running" || !isUnknown(token) || (token.shape & INITIAL) !== 0) return false;
  return has(title, classes.ROLE) && !INNER_TITLE.has(title.lower) && name.nameable;
}
function leadingThings(tokens, from, title) {
  let i = from;
  while (i < title && !isTitle(tokens[i])) i++;
  return i;
}
function isLooseInitial(token, next, run) {
  const { lower } = token;
  if (!next || lower.length > 2 || run.style === "capitals" || token.to - token.from > 1 || lower === "i" || lower === "a") return false;
  if (lower.length === 2 && ((token.shape & ALL_CAPITALS) === 0 || OTHER_ACRONYM.has(lower))) return false;
  if ((token.classes & ~(classes.GIVEN_NAME | classes.SURNAME | classes.PARTICLE | classes.NAME_SUFFIX)) !== 0) return false;
  return next.nameable && !next.acronym || next.lower.length === 1 && next.lower !== "i";
}
function isPrefix(token, next, run) {
  if (token.connector) return true;
  const nameAhead = next !== void 0 && next.nameable;
  if (nameAhead && has(token, classes.PARTICLE) && !has(token, FUNCTION_WORD | classes.TITLE)) return false;
  if (token.nickname || token.particle || (token.shape & INITIAL) !== 0 || isLooseInitial(token, next, run)) return false;
  const mayBeName = next !== void 0 && isGiven(token) && (nameAhead || run.style === "running" && next.ordinary && !isTitle(next) && !has(next, FUNCTION_WORD));
  if (isKnownAcronym(token)) return true;
  if (isTitle(token)) return !(mayBeName && !has(token, classes.TITLE)) || isTitle(next);
  if (mayBeName) return false;
  if (has(token, classes.SURNAME | classes.GIVEN_NAME)) return token.ordinary && nameAhead && !isGiven(token) && run.style !== "running";
  return has(token, NOT_NAMES) || token.ordinary || token.acronym || (token.shape & (NUMERIC | DOTTED)) !== 0;
}
function isInside(run, tokens, p, q, titled) {
  const token = tokens[q];
  if (!token || token.connector) return false;
  const { lower, shape } = token;
  const last = q === tokens.length - 1;
  if (isLooseInitial(token, tokens[q + 1], run)) return true;
  if (q > p) {
    if (has(token, classes.NAME_SUFFIX) || (shape & ALL_CAPITALS) !== 0 && REGNAL.has(lower)) return true;
    if (!last && (lower.length === 1 ? lower !== "i" : run.style === "running" && INNER_TITLE.has(lower))) return true;
    if (last && titled && lower === "i") return true;
  }
  if (token.nameable) return !(q > p && token.ordinary && run.style !== "running" && !has(token, classes.SURNAME));
  if (q === p) return titled && !has(token, FUNCTION_WORD | classes.ORGANIZATION_HEAD | classes.DEMONYM | classes.ORGANIZATION);
  if (run.style !== "running" || token.acronym || has(token, FUNCTION_WORD | classes.DEMONYM | classes.MONTH | classes.WEEKDAY | classes.ORGANIZATION)) return false;
  if ((shape & (NUMERIC | DOTTED | MIXED_CASE)) !== 0) return false;
  const first = tokens[p];
  if (((tokens[q - 1]?.shape ?? 0) & INITIAL) !== 0) return true;
  if (isTitle(token)) return last && !isHead(token) && (isGiven(first) && !first?.ordinary && !has(first, classes.TITLE) || titled && q > p + 1);
  return isGiven(first) && (q === p + 1 || last) && !(has(first, classes.PLACE) && first?.ordinary) && !isHead(token) && !isThing(lower);
}
function organizationEnd(run, i) {
  const { tokens } = run;
  const n = tokens.length;
  const first = tokens[i];
  if (!first || !run.heads || isTitle(first) && !isHead(tokens[i + 1]) && !isHead(tokens[n - 1])) return i;
  let end = i;
  let ordinary = 0;
  for (let k = i; k < n; k++) {
    const token = tokens[k];
    if (!token) break;
    const next = tokens[k + 1];
    if (token.connector) {
      if (end === k && isHead(tokens[k - 1]) && !(isTitle(next) && tokens[k + 2]?.nameable)) return officeEnd(tokens, k + 1, first);
      if (token.lower === "&" || token.lower === "and") continue;
      break;
    }
    const head = isHead(token);
    if (isTitle(token) && !head && !isHead(next)) break;
    if (k > i && (has(token, FUNCTION_WORD) || !head && run.style !== "running" && has(token, classes.REPORTING_VERB | classes.VERB))) break;
    if (token.ordinary) ordinary++;
    if (head && (k > i || next?.connector)) end = k + 1;
  }
  if (end === i || end === i + 1 && !tokens[end]?.connector) return i;
  if (end === i + 2 && isGiven(first) && !first.ordinary && has(tokens[i + 1], classes.SURNAME)) return i;
  if (run.initial && end === i + 2 && first.ordinary && ordinary === 2 && run.style === "running" && !has(first, classes.DEMONYM | classes.PLACE)) return i;
  return end;
}
function officeEnd(tokens, from, first) {
  let to = from;
  while (to < tokens.length && !(to > from && isTitle(tokens[to]) && (tokens[to + 1] ?? first).nameable)) to++;
  return to;
}
function pushThings(run, tokens, into) {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.connector) continue;
    if (tokens[i + 1] && PLACE_OPENER.has(token.lower)) continue;
    const known = has(token, classes.ORGANIZATION | classes.OUTLET) && (!has(token, FUNCTION_WORD) || isKnownAcronym(token));
    if (known || isUnknownAcronym(token, run)) add(into, "organization", run, stretch(tokens, i, i + 1), NONE, NONE, false);
  }
}
function isUnknownAcronym(token, run) {
  return token.acronym && run.style === "running" && !token.ordinary && !has(token, classes.PLACE | classes.DEMONYM | FUNCTION_WORD | classes.MONTH | classes.TITLE) && !OTHER_ACRONYM.has(token.lower);
}
export {
  isRegnal,
  segment
};
