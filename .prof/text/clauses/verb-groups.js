import { lemmaOf } from "../../lexicon/endings.js";
import { NEGATION, OUTLOOK } from "../../lexicon/grammar.js";
import { BASE, ING, PARTICIPLE, PAST, THIRD } from "../../lexicon/verb-forms.js";
import * as tag from "./tags.js";
const FINITE = 1 << 0;
const NONFINITE = 1 << 1;
const INFINITIVE = 1 << 2;
const IN_PAST = 1 << 3;
const IN_PRESENT = 1 << 4;
const IN_FUTURE = 1 << 5;
const PERFECT = 1 << 6;
const PROGRESSIVE = 1 << 7;
const PASSIVE = 1 << 8;
const NEGATED = 1 << 9;
const AMBIGUOUS = 1 << 10;
function readVerbGroup(words, tagged, start) {
  const { count, ids, tags, forms } = tagged;
  let known = 0;
  let modal;
  let last = -1;
  let governor = 0;
  let outlook = false;
  for (let at = start; at < count; at++) {
    const kind2 = tags[at] ?? 0;
    const word = words[ids[at] ?? -1];
    if (word === void 0) break;
    const form = forms[at] ?? 0;
    if ((word.grammar & NEGATION) !== 0) known |= NEGATED;
    if (kind2 === tag.ADVERB) {
      if (word.lower === "never") known |= NEGATED;
      continue;
    }
    if (kind2 === tag.TO) {
      if (at > start && !outlook) break;
      if (at === start) known |= INFINITIVE;
      else if ((known & IN_PRESENT) !== 0) known = known & ~IN_PRESENT | IN_FUTURE;
      outlook = false;
      governor = tag.TO;
      continue;
    }
    if (kind2 === tag.MODAL) {
      if (governor !== 0) break;
      modal = modalOf(word.lower);
      known |= FINITE | (modal === "will" || modal === "shall" ? IN_FUTURE : IN_PRESENT);
      governor = tag.MODAL;
      last = at;
      continue;
    }
    if (kind2 === tag.BE || kind2 === tag.HAVE || kind2 === tag.DO) {
      if (governor === tag.BE) {
        if (kind2 === tag.DO || (form & ING) === 0) break;
        known |= PROGRESSIVE;
      } else if (governor === tag.HAVE) {
        if ((form & PARTICIPLE) === 0) break;
        known |= PERFECT;
      } else if (governor === tag.DO && kind2 === tag.DO) break;
      if (governor === 0) known = opened(known, form);
      known &= ~AMBIGUOUS;
      governor = kind2;
      last = at;
      continue;
    }
    if (kind2 === tag.VERB) {
      if (governor === tag.BE) {
        if ((form & ING) !== 0) known |= PROGRESSIVE;
        else if ((form & PARTICIPLE) !== 0) known |= PASSIVE;
        else break;
      } else if (governor === tag.HAVE) {
        if ((form & PARTICIPLE) === 0) break;
        known |= PERFECT;
      } else if (governor === 0) known = opened(known, form);
      else if ((form & BASE) === 0) break;
      last = at;
      if (governor !== tag.BE) break;
    }
    if (governor !== tag.BE || (word.grammar & OUTLOOK) === 0 || !leadsToInfinitive(tags, at + 1)) break;
    outlook = true;
    known &= ~(PASSIVE | PROGRESSIVE);
    modal = word.lower;
  }
  if (last < 0) last = start;
  if ((known & (FINITE | NONFINITE | INFINITIVE | IN_PAST | IN_PRESENT | IN_FUTURE)) === 0) known |= NONFINITE;
  const from = ids[start] ?? 0;
  const head = ids[last] ?? from;
  const kind = tags[last];
  const lower = words[head]?.lower ?? "";
  return {
    kind: "verb",
    from,
    to: head + 1,
    head,
    lemma: kind === tag.BE ? "be" : kind === tag.HAVE ? "have" : kind === tag.DO ? "do" : kind === tag.MODAL ? modal ?? lower : lemmaOf(lower),
    form: (known & INFINITIVE) !== 0 ? "infinitive" : (known & NONFINITE) !== 0 ? "participle" : "finite",
    tense: (known & IN_PAST) !== 0 ? "past" : (known & IN_PRESENT) !== 0 ? "present" : (known & IN_FUTURE) !== 0 ? "future" : "none",
    perfect: (known & PERFECT) !== 0 || void 0,
    progressive: (known & PROGRESSIVE) !== 0 || void 0,
    passive: (known & PASSIVE) !== 0 || void 0,
    negated: (known & NEGATED) !== 0 || void 0,
    modal,
    ambiguous: (known & AMBIGUOUS) !== 0,
    next: last + 1
  };
}
function opened(known, form) {
  if ((known & INFINITIVE) !== 0) return known;
  if ((form & PAST) !== 0) return known | FINITE | IN_PAST | ((form & PARTICIPLE) !== 0 ? AMBIGUOUS : 0);
  const voice = ((form & PARTICIPLE) !== 0 ? PASSIVE : 0) | ((form & ING) !== 0 ? PROGRESSIVE : 0);
  return known | voice | ((form & (THIRD | BASE)) !== 0 ? FINITE | IN_PRESENT : NONFINITE);
}
function modalOf(lower) {
  switch (lower) {
    case "'ll":
    case "won't":
      return "will";
    case "'d":
      return "would";
    case "can't":
    case "cannot":
      return "can";
    default:
      return lower.endsWith("n't") ? lower.slice(0, -3) : lower;
  }
}
function leadsToInfinitive(tags, at) {
  let next = at;
  while (next < at + 3 && tags[next] === tag.ADVERB) next++;
  return tags[next] === tag.TO;
}
export {
  readVerbGroup
};
