import * as classes from "../lexicon/classes.js";
import { CAPITALIZED, CLITIC, MARK } from "../text/words.js";
import { AROUND, ELSEWHERE, PERSON_THRESHOLD } from "./evidence.js";
import { readRuns } from "./runs.js";
import { isRegnal, segment } from "./segments.js";
import { weighContext, weighInside } from "./weigh.js";
import { isEastSurname } from "./word-facts.js";
const SURE = 3;
const isPlace = (token) => (token.classes & classes.PLACE) !== 0;
function findNames(text) {
  const segments = [];
  for (let sentence = 0; sentence < text.sentences.length; sentence++) {
    for (const run of readRuns(text, sentence)) segment(run, segments);
  }
  const candidates = [];
  const found = [];
  const inOrganizations = /* @__PURE__ */ new Set();
  for (const one of segments) {
    const first = one.tokens[0];
    const last = one.tokens.at(-1);
    if (!first || !last) continue;
    if (one.kind === "organization") {
      found.push(named("organization", one));
      if (one.tokens.length > 1) for (const token of one.tokens) inOrganizations.add(token.lower);
    } else if (one.kind === "person") {
      const range = text.ranges[one.run.sentence];
      if (!range) continue;
      candidates.push({
        segment: one,
        from: first.from,
        to: last.to,
        key: one.tokens.map((token) => token.lower).join(" "),
        inside: one.weak ? -Infinity : weighInside(one),
        around: weighContext(text.words, one, range.from, range.to)
      });
    }
  }
  pairUp(candidates, text.words);
  for (const candidate of decide(candidates, lowerCased(text.words, candidates), inOrganizations)) found.push(named("person", candidate.segment));
  return found.sort((a, b) => a.from - b.from);
}
function named(kind, { run, tokens, title }) {
  const from = tokens[0]?.from ?? 0;
  const to = tokens.at(-1)?.to ?? from;
  const first = title?.[0];
  return { kind, sentence: run.sentence, from, to, tokens, ...first ? { title: { from: first.from, to: from } } : {} };
}
function pairUp(candidates, words) {
  for (let i = 1; i < candidates.length; i++) {
    const a = candidates[i - 1];
    const b = candidates[i];
    if (!a || !b || b.from - a.to < 1 || b.from - a.to > 2 || a.segment.run.sentence !== b.segment.run.sentence) continue;
    const between = words[a.to]?.lower;
    const last = words[b.from - 1]?.lower;
    if (!(between === "," || between === "and" || between === "&" || between === "or") || !(last === "," || last === "and" || last === "&" || last === "or")) continue;
    if (a.inside >= SURE && b.inside < SURE) b.around += AROUND.pairOfNames;
    else if (b.inside >= SURE && a.inside < SURE) a.around += AROUND.pairOfNames;
  }
}
function lowerCased(words, candidates) {
  const asked = /* @__PURE__ */ new Set();
  for (const { segment: { tokens } } of candidates) for (const { lower } of tokens) asked.add(lower);
  const seen = /* @__PURE__ */ new Set();
  for (const { shape, lower } of words) if ((shape & (CAPITALIZED | MARK | CLITIC)) === 0 && asked.has(lower)) seen.add(lower);
  return seen;
}
function decide(candidates, lowered, inOrganizations) {
  const groups = /* @__PURE__ */ new Map();
  for (const candidate of candidates) {
    const group = groups.get(candidate.key);
    if (group) group.push(candidate);
    else groups.set(candidate.key, [candidate]);
  }
  const accepted = [];
  const families = /* @__PURE__ */ new Set();
  const givens = /* @__PURE__ */ new Set();
  const weigh = (group) => {
    let best = -Infinity;
    for (const { inside } of group) if (inside > best) best = inside;
    return best + sumOf(group);
  };
  const singles = [];
  const doubtful = [];
  const known = /* @__PURE__ */ new Set();
  for (const group of groups.values()) {
    const first = group[0];
    if (!first) continue;
    const names = first.segment.tokens;
    if (names.length === 1) singles.push(group);
    else if (weigh(group) + elsewhereOf(names, lowered) >= PERSON_THRESHOLD) {
      accepted.push(...group);
      for (const name of familyForms(names)) families.add(name);
      for (const token of names.slice(0, -1)) givens.add(token.lower);
    } else doubtful.push(group);
  }
  for (const group of singles) {
    const token = group[0]?.segment.tokens[0];
    if (!token) continue;
    let weight = weigh(group);
    if (isPlace(token) && !group.some(({ around }) => around >= AROUND.title)) weight = Math.min(weight, (token.classes & (classes.GIVEN_NAME | classes.SURNAME)) === 0 ? -ELSEWHERE.familyOfPerson : PERSON_THRESHOLD);
    if (families.has(token.lower)) weight += ELSEWHERE.familyOfPerson;
    else if (givens.has(token.lower)) weight += ELSEWHERE.givenOfPerson;
    if (lowered.has(token.lower)) weight += families.has(token.lower) ? ELSEWHERE.lowerCase / 4 : ELSEWHERE.lowerCase;
    if (inOrganizations.has(token.lower)) weight += ELSEWHERE.partOfOrganization;
    if (group[0]?.segment.weak) weight = -Infinity;
    if (weight >= PERSON_THRESHOLD) {
      accepted.push(...group.filter(({ segment: one }) => !one.weak));
      known.add(token.lower);
    } else if (families.has(token.lower)) accepted.push(...group.filter(({ segment: one, around }) => one.weak && around > -1 && (!lowered.has(token.lower) || around > 1)));
  }
  for (const group of doubtful) {
    const names = group[0]?.segment.tokens;
    const last = names?.at(-1);
    const particle = ((names?.[0]?.classes ?? 0) & classes.PARTICLE) !== 0;
    if (last && (known.has(last.lower) || particle && families.has(last.lower)) && weigh(group) + ELSEWHERE.familyOfPerson >= PERSON_THRESHOLD) accepted.push(...group);
  }
  return accepted;
}
function sumOf(group) {
  let plus = 0;
  let minus = 0;
  for (const { around } of group) {
    if (around > 0) plus += around;
    else minus += around;
  }
  return Math.min(plus, 8) + Math.max(minus, -5);
}
function elsewhereOf(tokens, lowered) {
  let weight = 0;
  for (const token of tokens) if (!token.ordinary && lowered.has(token.lower) && (token.classes & (classes.GIVEN_NAME | classes.SURNAME)) === 0) weight += ELSEWHERE.lowerCase;
  return Math.max(weight, -3);
}
function familyForms(tokens) {
  const last = tokens.findLast((token) => (token.classes & classes.NAME_SUFFIX) === 0 && !isRegnal(token.lower) && token.lower.length > 1)?.lower ?? "";
  const cut = Math.max(last.lastIndexOf("-"), last.lastIndexOf(" "));
  if (last.length < 2 || isRegnal(last)) return [];
  const first = tokens[0]?.lower ?? "";
  const forms = cut > 0 ? [last, last.slice(cut + 1)] : [last];
  return tokens.length > 1 && isEastSurname(first) ? [...forms, first] : forms;
}
export {
  findNames
};
