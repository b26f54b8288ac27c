import {
  ADJECTIVE as ADJECTIVE_CLASS,
  ADVERB as ADVERB_CLASS,
  AUXILIARY,
  COORDINATOR,
  DETERMINER,
  MODAL as MODAL_CLASS,
  NOUN as NOUN_CLASS,
  PREPOSITION,
  PRONOUN as PRONOUN_CLASS,
  REPORTING_NOUN,
  REPORTING_VERB,
  SUBORDINATOR,
  VERB as VERB_CLASS
} from "../../lexicon/classes.js";
import { ADVERB_ENDING, BE as BE_FORM, CLAUSE_PREPOSITION, HAVE as HAVE_FORM, PARTICLE, SINGLED_OUT, VERBAL_PREPOSITION } from "../../lexicon/grammar.js";
import { BE_FORMS, HAVE_FORMS, DO_FORMS } from "../../lexicon/grammar-words.js";
import { BASE, ING, PARTICIPLE, PAST, THIRD } from "../../lexicon/verb-forms.js";
import { AFTER_BLANK, CAPITALIZED, CLITIC, MARK } from "../words.js";
import {
  DET,
  POSSESSIVE,
  GENITIVE,
  ADJECTIVE,
  NUMBER,
  NOUN,
  NAME,
  HYPHEN,
  PRONOUN,
  TO,
  MODAL,
  BE,
  HAVE,
  DO,
  VERB,
  ADVERB,
  PREP,
  COORD,
  SUBORD,
  RELATIVE,
  THAT,
  COMMA,
  BREAK,
  QUOTED,
  SKIP
} from "./tags.js";
function markTag(context, n, word) {
  const { prev } = context;
  const code = word.lower.charCodeAt(0);
  switch (code) {
    case 44:
      return COMMA;
    case 45:
    case 8208:
    case 8209:
    case 47: {
      const next = context.wordAt(n + 1);
      const touching = next !== void 0 && (next.shape & (AFTER_BLANK | MARK)) === 0;
      return word.end - word.start === 1 && touching && (word.shape & AFTER_BLANK) === 0 && n > 0 ? HYPHEN : touching && code === 47 ? HYPHEN : BREAK;
    }
    case 39:
    case 8217:
      return (prev === NOUN || prev === NAME) && (word.shape & AFTER_BLANK) === 0 ? GENITIVE : SKIP;
    case 36:
    case 163:
    case 8364:
    case 165:
      return NUMBER;
    case 37:
      return NOUN;
    case 38:
      return prev === NAME ? HYPHEN : COORD;
    case 34:
    case 8220:
    case 8221:
    case 8216:
    case 96:
    case 42:
    case 95:
    case 35:
    case 64:
    case 173:
      return SKIP;
    case 58:
    case 59:
    case 46:
    case 33:
    case 63:
    case 8211:
    case 8212:
    case 8230:
      return BREAK;
    default:
      return SKIP;
  }
}
function cliticTag(context, n, lower) {
  const { prev } = context;
  switch (lower) {
    case "'s": {
      if (prev === PRONOUN || prev === RELATIVE || prev === SUBORD || prev === ADVERB) return beTag(context, n, lower);
      const next = context.wordAt(n + 1);
      if (next !== void 0 && (next.lower === "a" || next.lower === "an" || next.lower === "the" || next.lower === "not" || next.lower === "been" || next.lower === "going")) return beTag(context, n, lower);
      return GENITIVE;
    }
    case "'ll":
      return MODAL;
    case "'d": {
      const next = context.nextForms(n);
      return (next & PARTICIPLE) !== 0 && (next & BASE) === 0 ? HAVE | PAST << 5 : MODAL;
    }
    case "'ve":
      return HAVE | BASE << 5;
    case "'re":
    case "'m":
      return BE | BASE << 5;
    default:
      return SKIP;
  }
}
function beTag(context, n, lower) {
  const next = context.wordAt(n + 1);
  if (lower === "'s" && next !== void 0 && (next.lower === "been" || next.lower === "got")) return HAVE | THIRD << 5;
  return BE | THIRD << 5;
}
function closedTag(context, n, word) {
  const { prev } = context;
  const { lower, classes, grammar } = word;
  if ((grammar & SINGLED_OUT) !== 0) switch (lower) {
    case "to":
      return toTag(context, n);
    case "that":
      return thatTag(context, n);
    case "who":
    case "whom":
    case "whose":
      return RELATIVE;
    case "which":
      return prev === PREP || prev === COMMA || prev === NOUN || prev === NAME || !context.startsNominal(n + 1) ? RELATIVE : DET;
    case "what":
    case "whatever":
      return RELATIVE;
    case "her":
    case "his":
      return context.nominal(n + 1) ? POSSESSIVE : PRONOUN;
    case "my":
    case "your":
    case "its":
    case "our":
    case "their":
      return POSSESSIVE;
    case "one":
      return context.wordAt(n - 1)?.lower === "no" ? NOUN : context.nominal(n + 1) ? NUMBER : PRONOUN;
    case "there":
      return PRONOUN;
    case "like":
      return prev === TO || prev === MODAL || prev === DO || prev === PRONOUN && context.startsNominal(n + 1) && (context.wordAt(n - 1)?.lower ?? "") !== "it" ? VERB | BASE << 5 : PREP;
    case "since":
      return prev === HAVE ? ADVERB : PREP;
    case "so":
      return ADVERB;
    // "…, as did the union": an auxiliary right after it opens a clause with its subject behind.
    case "as":
    case "than":
      return ((context.wordAt(n + 1)?.classes ?? 0) & (AUXILIARY | MODAL_CLASS)) !== 0 && context.wordAt(n + 1)?.lower !== "being" ? SUBORD : PREP;
    case "once":
      return (prev === BREAK || prev === COMMA) && context.startsNominal(n + 1) ? SUBORD : ADVERB;
    case "even":
    case "though":
      return lower === "though" && prev !== COMMA ? SUBORD : ADVERB;
    case "yet":
      return prev === COMMA || prev === BREAK ? COORD : ADVERB;
    case "nor":
      return COORD;
    case "provided":
      return prev === COMMA ? SUBORD : VERB | (PAST | PARTICIPLE) << 5;
    case "past":
      return prev === DET ? ADJECTIVE : PREP;
    case "may":
    case "might":
    case "will":
    case "can":
    case "must":
      return (lower === "will" || lower === "might") && (prev === DET || prev === POSSESSIVE || prev === GENITIVE || prev === ADJECTIVE) ? NOUN : MODAL;
  }
  if ((classes & COORDINATOR) !== 0) return COORD;
  if ((classes & AUXILIARY) !== 0) return auxiliaryTag(context, word);
  if ((classes & MODAL_CLASS) !== 0) return MODAL;
  if ((classes & PRONOUN_CLASS) !== 0) return PRONOUN;
  if ((grammar & CLAUSE_PREPOSITION) !== 0) return PREP;
  if ((classes & SUBORDINATOR) !== 0) return lower === "than" ? PREP : SUBORD;
  if ((classes & DETERMINER) !== 0) {
    if (lower === "a" || lower === "an" || lower === "the" || lower === "no" || lower === "every") return DET;
    return context.nominal(n + 1) || context.wordAt(n + 1)?.lower === "of" && lower === "such" ? DET : context.startsNominal(n + 1) && (lower === "all" || lower === "both" || lower === "half" || lower === "such") ? DET : PRONOUN;
  }
  if ((classes & PREPOSITION) !== 0) {
    if ((grammar & VERBAL_PREPOSITION) !== 0 && (prev === BE || prev === HAVE)) return VERB | (lower === "given" ? PARTICIPLE : ING) << 5;
    if (prev === DET || prev === POSSESSIVE) return context.nominal(n + 1) ? ADJECTIVE : NOUN;
    return (grammar & PARTICLE) !== 0 && !context.startsNominal(n + 1) && context.endsPhrase(n + 1) ? ADVERB : PREP;
  }
  return NOUN;
}
function auxiliaryTag(context, { lower, grammar }) {
  const { prev } = context;
  if ((grammar & BE_FORM) !== 0) return lower === "being" && (prev === DET || prev === ADJECTIVE) ? NOUN : BE | (BE_FORMS[lower] ?? 0) << 5;
  if ((grammar & HAVE_FORM) !== 0) return HAVE | (HAVE_FORMS[lower] ?? 0) << 5;
  return DO | (DO_FORMS[lower] ?? BASE) << 5;
}
function toTag(context, n) {
  const { headline, prev } = context;
  let at = n + 1;
  let next = context.wordAt(at);
  while (next !== void 0 && at < n + 3 && ((next.classes & ADVERB_CLASS) !== 0 || (next.grammar & ADVERB_ENDING) !== 0) && (next.classes & VERB_CLASS) === 0) next = context.wordAt(++at);
  if (next === void 0) return PREP;
  if ((next.classes & AUXILIARY) !== 0) return (BE_FORMS[next.lower] ?? HAVE_FORMS[next.lower] ?? DO_FORMS[next.lower]) === BASE ? TO : PREP;
  if ((next.shape & CAPITALIZED) !== 0 && !headline) return PREP;
  const form = (next.classes & VERB_CLASS) !== 0 ? next.grammar : 0;
  if ((form & BASE) === 0) return PREP;
  if (context.wordAt(n - 1)?.lower === "going" && context.tags[n - 2] === BE) return TO;
  if ((next.classes & (NOUN_CLASS | ADJECTIVE_CLASS)) === 0) return TO;
  const after = context.wordAt(at + 1);
  if (after === void 0 || (after.shape & MARK) !== 0) return prev === NOUN || prev === VERB ? (next.classes & NOUN_CLASS) !== 0 && context.isMotion(n) ? PREP : TO : TO;
  if (context.isMotion(n) && (next.classes & NOUN_CLASS) !== 0 && !context.strongObject(at + 1)) return PREP;
  if ((after.shape & CLITIC) !== 0 || (after.classes & (AUXILIARY | MODAL_CLASS)) !== 0) return PREP;
  return TO;
}
function thatTag(context, n) {
  const { count, tags, prev, seenThat, seenRelative, seenReport } = context;
  const next = context.wordAt(n + 1);
  const before = context.wordAt(n - 1);
  const verbNext = next !== void 0 && (next.classes & (AUXILIARY | MODAL_CLASS)) !== 0 || context.isVerbOnly(n + 1);
  if (prev === VERB || prev === BE || prev === HAVE) {
    if (next === void 0) return tags[n - 1] === QUOTED ? PRONOUN : n + 1 < count ? THAT : PRONOUN;
    if ((next.classes & PREPOSITION) !== 0 && (next.grammar & CLAUSE_PREPOSITION) === 0 && next.lower !== "in" && next.lower !== "with" && next.lower !== "by" && next.lower !== "at" && next.lower !== "during" && next.lower !== "despite" && next.lower !== "under") return PRONOUN;
    if (prev === VERB && ((context.wordAt(n - 1)?.classes ?? REPORTING_VERB) & REPORTING_VERB) === 0 && context.nominal(n + 1) && !context.finiteAhead(n + 1)) return DET;
    if ((next.shape & MARK) !== 0 && next.lower !== ",") return PRONOUN;
    return verbNext && prev !== BE ? PRONOUN : prev === BE && !context.startsNominal(n + 1) ? PRONOUN : THAT;
  }
  if (prev === NOUN || prev === NAME || prev === ADJECTIVE || prev === PRONOUN || prev === NUMBER) {
    if (verbNext) return RELATIVE;
    if (prev === ADJECTIVE || before !== void 0 && (before.classes & (REPORTING_NOUN | REPORTING_VERB)) !== 0) return THAT;
    return context.hasVerbBehind(n) ? THAT : RELATIVE;
  }
  if (prev === COORD) return verbNext ? seenRelative ? RELATIVE : PRONOUN : context.startsNominal(n + 1) && !seenThat && context.nominal(n + 1) ? DET : context.startsNominal(n + 1) ? THAT : PRONOUN;
  if (prev === PREP) return context.nominal(n + 1) ? DET : PRONOUN;
  if (prev === COMMA && (seenThat || seenReport) && context.startsNominal(n + 1)) return THAT;
  return context.nominal(n + 1) ? DET : PRONOUN;
}
export {
  cliticTag,
  closedTag,
  markTag
};
