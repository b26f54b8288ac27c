import { AUXILIARY, COORDINATOR, MODAL as MODAL_CLASS, MONTH, PREPOSITION, REPORTING_VERB } from "../../lexicon/classes.js";
import { BASE, PARTICIPLE, PAST, THIRD } from "../../lexicon/verb-forms.js";
import { ALL_CAPITALS, CAPITALIZED, CLITIC, MARK, NUMERIC } from "../words.js";
import { cliticTag, closedTag, markTag } from "./closed-tags.js";
import { CLOSED } from "./context.js";
import { openTag } from "./open-tags.js";
import { ADJECTIVE, NUMBER, NAME, HYPHEN, TO, MODAL, BE, HAVE, DO, VERB, ADVERB, SUBORD, RELATIVE, THAT, COMMA, BREAK, QUOTED, SKIP } from "./tags.js";
function tagWords(context, stretch) {
  context.begin(stretch);
  const { count } = context;
  for (let n = 0; n < count; n++) {
    const word = context.wordAt(n);
    if (word === void 0) note(context, n, QUOTED, 0, 0);
    else {
      const found = tagOf(context, n, word);
      note(context, n, found & 31, found >> 5, word.classes);
    }
  }
  context.end();
  return context;
}
function note(context, n, tag, form, classes) {
  const { prev } = context;
  context.tags[n] = tag;
  context.forms[n] = form;
  if (tag === THAT) context.seenThat = true;
  else if (tag === RELATIVE) context.seenRelative = true;
  else if (tag === VERB && (classes & REPORTING_VERB) !== 0) context.seenReport = true;
  if (tag === THAT || tag === RELATIVE || tag === SUBORD) context.openers++;
  else if (tag === MODAL || tag >= BE && tag <= VERB && prev !== TO && prev !== MODAL && prev !== BE && prev !== HAVE && prev !== DO && (form & (PAST | THIRD | BASE)) !== 0 && !(context.prevForms === PARTICIPLE || prev === COMMA)) context.finites++;
  if (tag !== ADVERB && tag !== SKIP) {
    context.prev = tag;
    context.prevForms = form;
  }
}
function tagOf(context, n, word) {
  const { tags, headline } = context;
  const { shape, classes, lower } = word;
  if ((shape & MARK) !== 0) return markTag(context, n, word);
  if ((shape & CLITIC) !== 0) return cliticTag(context, n, lower);
  const before = n > 0 ? tags[n - 1] : void 0;
  const capital = (shape & CAPITALIZED) !== 0 && !headline;
  if ((shape & NUMERIC) !== 0) return lower.charCodeAt(lower.length - 1) <= 57 ? NUMBER : ADJECTIVE;
  if (capital && n > 0 && before !== QUOTED && before !== BREAK && before !== SKIP) {
    if ((classes & CLOSED) === 0 || (classes & MONTH) !== 0 || before === NAME || before === HYPHEN || (shape & ALL_CAPITALS) !== 0 && lower !== "i") {
      if (lower !== "i" && !((classes & (PREPOSITION | COORDINATOR | AUXILIARY)) !== 0 && before === NAME)) return NAME;
    }
  }
  if (before === HYPHEN && capital) return NAME;
  if ((classes & CLOSED) !== 0 && !(before === HYPHEN && (classes & (AUXILIARY | MODAL_CLASS)) === 0)) return closedTag(context, n, word);
  return openTag(context, n, word, capital);
}
export {
  tagWords
};
