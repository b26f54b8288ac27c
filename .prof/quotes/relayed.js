import { IS_RELAY, IS_THOUGHT, TAKES_CLAUSE, TAKES_LISTENER, TAKES_QUESTION } from "../lexicon/reporting-verbs.js";
import { following, isGerund } from "./content.js";
import { MAIN_CLAUSE } from "./ends.js";
import { leftOf } from "./fronted.js";
import { asideAfter, placeOf, runsOf } from "./runs.js";
import { phraseFrom } from "./phrases.js";
function quotedAsSaying(cue) {
  const { line, at, item, subjects } = cue;
  const { items } = line;
  if ((cue.verb.takes & IS_RELAY) === 0 && !(item.group.passive && (cue.verb.takes & TAKES_CLAUSE) !== 0)) return void 0;
  let next = at + 1;
  let object;
  let by;
  const passive2 = item.group.passive === true && items[next]?.kind !== "noun";
  if (passive2) {
    if (items[next]?.lower === "by" && items[next + 1]?.kind === "noun") {
      by = phraseFrom(items, next + 1);
      next = by.last + 1;
    }
  } else {
    if (items[next]?.kind !== "noun") return void 0;
    object = phraseFrom(items, next);
    next = object.last + 1;
    const aside = asideAfter(items, next);
    if (aside !== void 0) {
      object = { ...object, aside };
      next = aside.last + 2;
    }
  }
  const as = items[next]?.lower === "as";
  if (as) next++;
  const saying = items[next];
  if (saying?.kind !== "verb") return void 0;
  const told = saying.report;
  const perfect = saying.group.form === "infinitive" && passive2;
  if (told === void 0 || (told.takes & TAKES_CLAUSE) === 0 || !(isGerund(saying) || perfect)) return void 0;
  const speaker = passive2 ? subjects.of(at) : object;
  const relay = passive2 ? by : subjects.of(at);
  const content = following(line, next, told.takes);
  const runs = content ? runsOf(line, content, placeOf(cue)) : leftOf(cue, relay && !passive2 ? relay.first : at);
  if (runs === void 0) return void 0;
  return {
    pattern: "quoted-as-saying",
    cue: { from: item.from, to: saying.to },
    runs,
    speaker,
    via: relay,
    addressee: content?.addressee,
    thought: false,
    end: (content ? runs.at(-1)?.last ?? next : next) + 1
  };
}
function passive(cue) {
  const { line, at, item, verb, subjects } = cue;
  if (!item.group.passive || (verb.takes & TAKES_CLAUSE) === 0 || (verb.takes & IS_THOUGHT) !== 0) return void 0;
  const { items } = line;
  const by = items[at + 1]?.lower === "by" && items[at + 2]?.kind === "noun" ? phraseFrom(items, at + 2) : void 0;
  const content = following(line, by ? by.last : at, verb.takes & ~TAKES_LISTENER);
  if (content === void 0 || content.form === "object" || content.form === "infinitive") return void 0;
  const runs = runsOf(line, content, MAIN_CLAUSE);
  return {
    pattern: "passive",
    cue: { from: item.from, to: item.to },
    runs,
    speaker: by,
    via: void 0,
    addressee: (verb.takes & TAKES_LISTENER) !== 0 ? subjects.of(at) : void 0,
    thought: (verb.takes & IS_THOUGHT) !== 0,
    end: (runs.at(-1)?.last ?? at) + 1
  };
}
function asked(cue) {
  const { line, at, item, verb, subjects } = cue;
  if ((verb.takes & (TAKES_QUESTION | IS_THOUGHT)) !== TAKES_QUESTION || item.group.form === "infinitive" || !(item.group.passive || item.group.form === "participle" && !item.group.progressive)) return void 0;
  const { items } = line;
  const by = items[at + 1]?.lower === "by" && items[at + 2]?.kind === "noun" ? phraseFrom(items, at + 2) : void 0;
  const content = following(line, by ? by.last : at, verb.takes & ~TAKES_LISTENER | TAKES_QUESTION);
  if (content === void 0 || content.form === "infinitive" || content.form === "quote" || content.form === "object" && item.to === item.group.to) return void 0;
  const runs = runsOf(line, content, { ...MAIN_CLAUSE, subordinate: true });
  return {
    pattern: "asked",
    cue: { from: item.from, to: item.to },
    runs,
    speaker: by ?? byBefore(content, items),
    via: void 0,
    addressee: subjects.of(at),
    thought: false,
    end: (runs.at(-1)?.last ?? at) + 1
  };
}
function byBefore(content, items) {
  for (let at = content.first - 1; at > content.first - 4; at--) if (items[at]?.lower === "by" && items[at + 1]?.kind === "noun") return phraseFrom(items, at + 1);
  return void 0;
}
export {
  asked,
  passive,
  quotedAsSaying
};
