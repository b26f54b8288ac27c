import { followsComma, followsCoordinator, lastFree, noMarkSince, verbAhead } from "./clause-questions.js";
import { openClause } from "./open-clause.js";
import * as tag from "./tags.js";
function finite(builder, at, item) {
  const { items, clauses, prev, prevAt, governed, governor, lastNoun } = builder;
  const clause = builder.top();
  const adjacent = prev === tag.NOUN ? prevAt : -1;
  const inClausePreposition = governed >= 0 && governor >= 0 && governed === lastNoun && builder.isClausePreposition(governor) && noMarkSince(builder, governed, at);
  if (clause.verb === void 0) {
    if (clause.subject === void 0 && inClausePreposition) return afterPreposition(builder, at);
    if (clause.loose !== void 0 && clause.loose === adjacent && clause.subject !== void 0 && clause.loose === clause.subject + 1 && verbAhead(builder, at)) {
      const inner2 = builder.push(at, "relative", items[clause.loose]?.from ?? item.from);
      inner2.antecedent = clause.subject;
      inner2.subject = clause.loose;
      return builder.assign(inner2, at);
    }
    if (adjacent >= 0 && adjacent !== clause.subject && items[adjacent - 1]?.tag === tag.COMMA && builder.isReporting(at) && (items[at + 1]?.tag === tag.COMMA || items[adjacent]?.noun?.form === "pronoun")) {
      const comment = builder.push(at, "comment", items[adjacent]?.from ?? item.from);
      comment.subject = adjacent;
      return builder.assign(comment, at);
    }
    return builder.assign(clause, at);
  }
  if (prev === tag.COORD) return coordinate(builder, at);
  if (inClausePreposition && adjacent === governed) return afterPreposition(builder, at);
  const free = clause.loose === void 0 ? -1 : lastFree(builder, at);
  const loose = free < 0 ? void 0 : free;
  const waits = builder.waiting();
  if ((prev === tag.COMMA || prev === tag.QUOTED) && waits === void 0 && builder.isReporting(at) && (items[at + 1]?.tag === tag.NOUN || prev === tag.QUOTED) && !(loose !== void 0 && followsComma(builder, loose))) {
    const comment = builder.push(at, "comment", item.from);
    if (items[at + 1]?.tag !== tag.NOUN) builder.carry(comment, clause);
    return builder.assign(comment, at);
  }
  if (loose !== void 0) {
    if (followsCoordinator(builder, loose)) return ownSubject(builder, at, loose);
    const comma = items[loose - 1]?.tag === tag.COMMA || items[loose - 1]?.tag === tag.BREAK || items[loose - 1]?.tag === tag.QUOTED;
    if (waits !== void 0) {
      builder.popTo(waits, comma ? loose : at);
      if (waits.subject === void 0 || comma && waits.subject === void 0) waits.subject = loose;
      return builder.assign(waits, at);
    }
    const subject = items[loose];
    if (comma) {
      const how = builder.isReporting(at) ? "comment" : "coordinate";
      const parent = how === "comment" ? clause : clause.parent;
      if (how === "coordinate") builder.pop(loose);
      const inner3 = builder.push(at, how, subject?.from ?? item.from, parent);
      inner3.subject = loose;
      return builder.assign(inner3, at);
    }
    const contact = items[loose - 1]?.tag === tag.NOUN && items[loose - 1]?.noun?.time === void 0 && !builder.isReporting(clause.verb);
    const inner2 = builder.push(at, contact ? "relative" : "bare", subject?.from ?? item.from);
    if (contact) inner2.antecedent = loose - 1;
    inner2.subject = loose;
    clause.loose = void 0;
    return builder.assign(inner2, at);
  }
  if (waits !== void 0) {
    builder.popTo(waits, at);
    return builder.assign(waits, at);
  }
  if (prev === tag.QUOTED || prev === tag.COMMA) {
    const inner2 = builder.push(at, builder.isReporting(at) ? "comment" : "coordinate", item.from);
    if (items[at + 1]?.tag !== tag.NOUN || !builder.isReporting(at)) builder.carry(inner2, clause);
    return builder.assign(inner2, at);
  }
  const before = clause.verb === void 0 ? void 0 : items[clause.verb];
  if (before?.verb?.ambiguous && clause.subject !== void 0 && !builder.isReporting(at - 1)) {
    before.verb.form = "participle";
    before.verb.tense = "none";
    before.verb.passive = true;
    before.verb.ambiguous = false;
    const reduced = openClause(before.from, items[at - 1]?.to ?? item.from, "participle", clause, false);
    reduced.subject = clause.subject;
    reduced.verb = clause.verb ?? at;
    clauses.push(reduced);
    clause.loose = void 0;
    clause.subjectEnd = void 0;
    return builder.assign(clause, at);
  }
  const inner = builder.push(at, "coordinate", item.from, clause.parent ?? clause);
  builder.carry(inner, clause);
  builder.assign(inner, at);
}
function afterPreposition(builder, at) {
  const { items, governed, governor } = builder;
  const clause = builder.push(at, "subordinate", items[governor]?.from ?? 0);
  clause.afterComma = items[governor - 1]?.tag === tag.COMMA || governor === 0;
  clause.subject = governed;
  builder.assign(clause, at);
}
function coordinate(builder, at) {
  const { items, root, stack, prevAt } = builder;
  const group = items[at]?.verb;
  const coordinator = prevAt;
  const comma = items[coordinator - 1]?.tag === tag.COMMA;
  let target;
  for (let n = stack.length - 1; n >= 0; n--) {
    const clause2 = stack[n];
    const other = clause2?.verb === void 0 ? void 0 : items[clause2.verb]?.verb;
    if (clause2 === void 0 || other === void 0 || other.form !== "finite" || clause2.opener === "comment") continue;
    const parallel = other.tense === group?.tense && other.perfect === group?.perfect || other.tense === "future" || group?.tense === "future";
    if (target === void 0) {
      if (parallel || n === 0) target = clause2;
    } else if (parallel && builder.isReporting(at) && builder.isReporting(clause2.verb) && (comma || !builder.isReporting(target.verb))) target = clause2;
  }
  target ??= builder.top();
  builder.popTo(target, coordinator);
  if (stack.length > 1 || target !== root) builder.pop(coordinator);
  const clause = builder.push(at, "coordinate", items[coordinator]?.from ?? 0, target.parent);
  builder.carry(clause, target);
  builder.assign(clause, at);
}
function ownSubject(builder, at, subject) {
  const { items, root, stack } = builder;
  let coordinator = subject - 1;
  while (coordinator > 0 && items[coordinator]?.tag === tag.ADVERB) coordinator--;
  let target = builder.top();
  const comma = items[coordinator - 1]?.tag === tag.COMMA;
  if (comma && builder.isReporting(at)) for (const clause2 of stack) {
    if (builder.isReporting(clause2.verb)) {
      target = clause2;
      break;
    }
  }
  while ((target.opener === "participle" || target.opener === "infinitive" || target.opener === "comment") && target.parent !== void 0) target = target.parent;
  builder.popTo(target, coordinator);
  if (stack.length > 1 || target !== root) builder.pop(coordinator);
  const clause = builder.push(at, "coordinate", items[coordinator]?.from ?? 0, target.parent);
  clause.subject = subject;
  builder.assign(clause, at);
}
export {
  coordinate,
  finite
};
