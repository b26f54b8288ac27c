import { Builder } from "./builder.js";
import { invertible } from "./clause-questions.js";
import { verb } from "./clause-verbs.js";
import { openClause } from "./open-clause.js";
import * as tag from "./tags.js";
function buildClauses(words, items, opener, from, to) {
  const builder = new Builder(words, items, opener, from, to);
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (item === void 0) break;
    switch (item.tag) {
      case tag.NOUN:
        noun(builder, at, item);
        break;
      case tag.VERB:
        verb(builder, at, item);
        break;
      case tag.THAT:
        that(builder, at, item);
        break;
      case tag.RELATIVE:
        relative(builder, at, item);
        break;
      case tag.SUBORD:
        if (builder.prev === tag.COMMA || builder.prev === tag.COORD) leaveComments(builder, at);
        builder.push(at, "subordinate", item.from);
        break;
      case tag.COMMA:
        comma(builder, at);
        break;
      case tag.BREAK:
        if (isStop(builder, item)) restart(builder, at);
        break;
    }
    if (item.tag !== tag.ADVERB) {
      builder.prev = item.tag;
      builder.prevAt = at;
    }
  }
  while (builder.stack.length > 0) builder.pop(items.length);
  return builder.clauses;
}
function noun(builder, at, item) {
  const { items, prev, prevAt } = builder;
  const clause = builder.top();
  if (item.noun?.form === "number" && prev === tag.COMMA) return;
  builder.lastNoun = at;
  if (prev === tag.PREP) {
    builder.governed = at;
    builder.governor = prevAt;
    return;
  }
  if (clause.verb === void 0) {
    if (clause.subject === void 0 && item.noun?.time === void 0) clause.subject = at;
    else if (prev === tag.NOUN && items[prevAt]?.noun?.time === void 0) clause.loose = at;
    return;
  }
  if (clause.subject === void 0 && clause.verb === prevAt && invertible(builder, prevAt) && item.noun?.time === void 0) {
    clause.subject = at;
    clause.subjectEnd = at + 1;
    clause.inverted = true;
    return;
  }
  if (item.noun?.time === void 0) clause.loose = at;
}
function that(builder, at, item) {
  const { items, stack, prev, prevAt } = builder;
  const clause = builder.top();
  if (prev === tag.COORD || prev === tag.COMMA) {
    for (let n = stack.length - 1; n > 0; n--) {
      const open = stack[n];
      if (open !== void 0 && (open.opener === "that" || open.opener === "bare")) {
        builder.popTo(open, prevAt);
        builder.pop(prevAt);
        break;
      }
    }
  } else if (clause.opener === "comment") builder.pop(at);
  builder.push(at, "that", prev === tag.COORD ? items[prevAt]?.from ?? item.from : item.from);
}
function relative(builder, at, item) {
  const { words, items, prev, prevAt, lastNoun } = builder;
  const lower = words[item.from]?.lower;
  const antecedent = lastNoun >= 0 && prev !== tag.VERB && lower !== "what" && lower !== "whatever" ? lastNoun : void 0;
  if (prev === tag.COORD && builder.top().opener === "relative" && builder.top().verb !== void 0) builder.pop(prevAt);
  const clause = builder.push(at, "relative", prev === tag.PREP && antecedent !== void 0 ? items[prevAt]?.from ?? item.from : item.from);
  if (antecedent !== void 0) clause.antecedent = antecedent;
}
function comma(builder, at) {
  const { items, stack } = builder;
  const next = items[at + 1]?.tag;
  let clause = builder.top();
  while (stack.length > 1 && clause.verb !== void 0 && next !== tag.COORD) {
    const closes = clause.opener === "comment" || (clause.opener === "relative" || clause.opener === "participle" || clause.opener === "infinitive") && clause.afterComma || clause.opener === "subordinate" && clause.afterComma && clause.parent?.verb === void 0;
    if (!closes) break;
    builder.pop(at);
    clause = builder.top();
  }
}
function leaveComments(builder, at) {
  const { stack } = builder;
  while (stack.length > 1 && builder.top().opener === "comment") builder.pop(at);
}
function isStop(builder, item) {
  const { words } = builder;
  const code = words[item.from]?.lower.charCodeAt(0);
  return code === 59 || code === 58 || code === 46 || code === 63 || code === 33;
}
function restart(builder, at) {
  const { items, clauses, stack } = builder;
  if (at + 1 >= items.length || items[at + 1]?.tag === tag.QUOTED) return;
  while (stack.length > 0) builder.pop(at);
  const clause = openClause(items[at + 1]?.from ?? builder.to, builder.to, builder.opener, void 0, false);
  clauses.push(clause);
  stack.push(clause);
  builder.lastNoun = -1;
  builder.governed = -1;
}
export {
  buildClauses
};
