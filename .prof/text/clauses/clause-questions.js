import { DEPTH } from "./builder.js";
import * as tag from "./tags.js";
function invertible(builder, at) {
  const { items } = builder;
  const group = items[at]?.verb;
  if (group === void 0 || group.form !== "finite") return false;
  return builder.isReporting(at) || items[at]?.from === builder.top().from && (group.lemma === "be" || group.lemma === "have" || group.lemma === "do" || group.lemma === group.modal);
}
function sharesAuxiliary(builder, at) {
  const { items, prev } = builder;
  const clause = builder.top();
  const before = clause.verb === void 0 ? void 0 : items[clause.verb]?.verb;
  if (before === void 0 || before.form !== "finite" || !(before.passive || before.perfect)) return false;
  const next = items[at + 1]?.tag;
  if (builder.isReporting(at) && (next === tag.NOUN || next === tag.THAT || next === tag.QUOTED)) return false;
  if (prev === tag.COORD) return true;
  return prev === tag.COMMA && (next === tag.COORD || next === tag.COMMA) && items[at + 2]?.tag === tag.VERB;
}
function isReduced(builder, at) {
  const { words, items, prev, prevAt, governed, governor } = builder;
  const clause = builder.top();
  const following = items[at + 1]?.tag;
  const next = following === tag.BREAK ? void 0 : following;
  const byAgent = next === tag.PREP && words[items[at + 1]?.from ?? 0]?.lower === "by";
  if (clause.verb === void 0) {
    if (prev === tag.SUBORD && clause.opener === "subordinate") return true;
    if (prev === tag.COMMA) return clause.subject !== void 0 && next !== tag.NOUN && next !== tag.THAT && next !== tag.QUOTED && verbAfterComma(builder, at);
    return clause.subject === void 0 && at === 0 && next !== tag.NOUN && commaAhead(builder, at);
  }
  const above = items[clause.verb];
  if (above?.verb?.form === "participle" && above.verb.passive && prev === tag.COORD && builder.waiting() !== void 0) return !builder.isReporting(at);
  if (above?.verb?.ambiguous && clause.loose === void 0 && clause.subject !== void 0 && (prev === tag.NOUN || prev === tag.VERB) && !byAgent) {
    const after = items[clause.verb + 1]?.tag;
    if ((after === tag.PREP || after === tag.ADVERB || after === tag.VERB) && (next === tag.NOUN || next === tag.THAT || next === void 0 || next === tag.QUOTED || builder.isReporting(at))) return false;
  }
  if (prev === tag.COORD || prev === tag.QUOTED) return false;
  if (prev === tag.COMMA) return !(builder.isReporting(at) && (next === tag.NOUN || next === void 0 || next === tag.THAT || next === tag.QUOTED)) && builder.waiting() === void 0 && next !== tag.NOUN;
  if (prev === tag.NOUN) {
    if (prevAt === governed && governor >= 0 && builder.isClausePreposition(governor) && !byAgent) return false;
    if (byAgent) return true;
    if (builder.waiting() !== void 0) return false;
    return !(builder.isReporting(clause.verb) && prevAt === clause.loose && next !== tag.PREP) && !(prevAt === clause.loose && items[prevAt]?.noun?.form === "pronoun") && !followsComma(builder, prevAt);
  }
  return prev !== tag.THAT;
}
function commaAhead(builder, at) {
  const { items } = builder;
  for (let next = at + 1; next < items.length && next < at + DEPTH; next++) if (items[next]?.tag === tag.COMMA) return true;
  return false;
}
function verbAfterComma(builder, at) {
  const { items } = builder;
  for (let next = at + 1; next < items.length && next < at + DEPTH; next++) {
    if (items[next]?.tag !== tag.COMMA) continue;
    const after = items[next + 1];
    return after?.tag === tag.VERB && after.verb?.form === "finite";
  }
  return false;
}
function verbAhead(builder, at) {
  const { items } = builder;
  for (let next = at + 1; next < items.length && next < at + 8; next++) {
    const item = items[next];
    if (item?.tag === tag.VERB && item.verb?.form === "finite") return true;
    if (item?.tag === tag.BREAK || item?.tag === tag.THAT || item?.tag === tag.RELATIVE || item?.tag === tag.COORD) return false;
  }
  return false;
}
function followsComma(builder, at) {
  const { items } = builder;
  const before = items[at - 1]?.tag;
  return before === tag.COMMA || before === tag.COORD || before === tag.QUOTED;
}
function noMarkSince(builder, from, at) {
  const { items } = builder;
  for (let n = at - 1; n > from && n > at - DEPTH; n--) {
    const kind = items[n]?.tag;
    if (kind === tag.COMMA || kind === tag.BREAK || kind === tag.QUOTED || kind === tag.VERB) return false;
  }
  return true;
}
function lastFree(builder, at) {
  const { items, prev } = builder;
  for (let n = at - 1; n >= 0 && n > at - 3 * DEPTH; n--) {
    const kind = items[n]?.tag;
    if (kind === tag.VERB) return -1;
    if (kind === tag.NOUN && items[n]?.noun?.time === void 0 && items[n - 1]?.tag !== tag.PREP) {
      const apposed = items[n - 1]?.tag === tag.COMMA && prev === tag.COMMA && items[n - 2]?.tag === tag.NOUN && builder.top().loose === n;
      return apposed ? firstOfApposition(builder, n - 2) : builder.top().loose ?? n;
    }
  }
  return -1;
}
function firstOfApposition(builder, at) {
  const { items } = builder;
  let n = at;
  while (n >= 2 && items[n - 1]?.tag === tag.PREP && items[n - 2]?.tag === tag.NOUN) n -= 2;
  return n;
}
function followsCoordinator(builder, at) {
  const { items } = builder;
  let n = at - 1;
  while (n >= 0 && items[n]?.tag === tag.ADVERB) n--;
  return items[n]?.tag === tag.COORD;
}
export {
  followsComma,
  followsCoordinator,
  invertible,
  isReduced,
  lastFree,
  noMarkSince,
  sharesAuxiliary,
  verbAhead
};
