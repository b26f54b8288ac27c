import { isReduced, sharesAuxiliary } from "./clause-questions.js";
import { coordinate, finite } from "./finite-verbs.js";
import * as tag from "./tags.js";
function verb(builder, at, item) {
  const { prev, prevAt } = builder;
  const group = item.verb;
  if (group === void 0) return;
  if (builder.top().inverted && prev === tag.NOUN && prevAt === builder.top().subject && completes(builder, at, group)) return;
  if (group.ambiguous && sharesAuxiliary(builder, at)) nonfinite(builder, at, item);
  else if (group.form === "finite" && !(group.ambiguous && isReduced(builder, at))) finite(builder, at, item);
  else nonfinite(builder, at, item);
}
function completes(builder, at, group) {
  const { items } = builder;
  const clause = builder.top();
  const auxiliary = clause.verb === void 0 ? void 0 : items[clause.verb]?.verb;
  if (auxiliary === void 0 || auxiliary.lemma !== "do" && auxiliary.lemma !== "have" && auxiliary.lemma !== "be" && auxiliary.lemma !== auxiliary.modal) return false;
  group.form = "finite";
  group.tense = auxiliary.tense;
  group.ambiguous = false;
  if (auxiliary.modal !== void 0) group.modal = auxiliary.modal;
  if (auxiliary.negated) group.negated = true;
  if (auxiliary.lemma === "have") {
    group.perfect = true;
    group.passive = void 0;
  }
  clause.verb = at;
  return true;
}
function nonfinite(builder, at, item) {
  const { items, prev, prevAt } = builder;
  const group = item.verb;
  if (group === void 0) return;
  const clause = builder.top();
  const before = clause.verb === void 0 ? void 0 : items[clause.verb]?.verb;
  if (before !== void 0 && group.ambiguous && sharesAuxiliary(builder, at)) return coordinateShared(builder, at, group, before);
  if (group.form === "finite") {
    group.form = "participle";
    group.tense = "none";
    group.passive = true;
    group.ambiguous = false;
  }
  if (group.form === "participle" && prev === tag.COORD && before?.form === "finite" && (before.passive || before.perfect || before.progressive) && before.progressive === group.progressive) return coordinateShared(builder, at, group, before);
  if (group.form === "participle" && prev === tag.PREP) group.form = "gerund";
  if (clause.opener === "subordinate" && clause.verb === void 0 && (clause.subject === void 0 || group.form !== "infinitive")) return builder.assign(clause, at);
  const how = group.form === "infinitive" ? "infinitive" : "participle";
  if ((prev === tag.COMMA || prev === tag.COORD) && clause.opener === how && clause.verb !== void 0) builder.pop(prevAt);
  const inner = builder.push(at, how, prev === tag.PREP ? items[prevAt]?.from ?? item.from : item.from);
  inner.afterComma = prev === tag.COMMA || at === 0;
  const near = prev === tag.NOUN && prevAt >= 0 ? prevAt : void 0;
  if (near !== void 0 && how === "participle") inner.subject = near;
  else if (inner.parent !== void 0) builder.carry(inner, inner.parent);
  inner.verb = at;
}
function coordinateShared(builder, at, group, before) {
  group.form = "finite";
  group.tense = before.tense;
  group.ambiguous = false;
  if (before.passive) group.passive = true;
  if (before.perfect) group.perfect = true;
  coordinate(builder, at);
}
export {
  verb
};
