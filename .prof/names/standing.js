import * as classes from "../lexicon/classes.js";
const DEPTH = 6;
const NEAR = 48;
function standingOf(reading, words, from, to) {
  let standing = "none";
  for (const clause of reading.clauses) {
    if (clause.carried || !isHead(reading, clause, words, from, to)) continue;
    if (isOwn(clause)) return "main";
    standing = "embedded";
  }
  return standing;
}
function mainSubject(reading) {
  for (const clause of reading.clauses) {
    const group = clause.subject === void 0 ? void 0 : reading.groups[clause.subject];
    if (group && !clause.carried && isOwn(clause) && clause.parent === void 0) return { from: group.from, to: group.to };
  }
  return void 0;
}
function governorsOf(reading, words, at) {
  const inmost = inmostClause(reading.clauses, at);
  const governors = [];
  for (let index = inmost; index !== void 0 && governors.length < DEPTH; index = reading.clauses[index]?.parent) {
    const clause = reading.clauses[index];
    if (!clause) break;
    const group = clause.subject === void 0 ? void 0 : reading.groups[clause.subject];
    const verb = clause.verb === void 0 ? void 0 : reading.groups[clause.verb];
    if (group && group.to <= at) governors.push({ end: group.to - 1, reports: ((words[verb?.head ?? -1]?.classes ?? 0) & classes.REPORTING_VERB) !== 0, own: index === inmost });
  }
  return governors;
}
function nounGroupAt({ groups }, at) {
  let low = 0;
  let high = groups.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((groups[middle]?.from ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const group = groups[low - 1];
  return group?.kind === "noun" && at < group.to ? group : void 0;
}
function isSubjectBefore(reading, at) {
  const clause = reading.clauses[inmostClause(reading.clauses, at)];
  if (clause?.subject === void 0 || clause.verb === void 0 || clause.carried || clause.opener === "relative") return false;
  return reading.groups[clause.subject]?.to === at && reading.groups[clause.verb]?.from === at;
}
function inmostClause(clauses, at) {
  let low = 0;
  let high = clauses.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((clauses[middle]?.from ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  let inmost = -1;
  let shortest = Infinity;
  for (let index = Math.min(low, clauses.length - 1); index >= 0 && index > low - NEAR; index--) {
    const clause = clauses[index];
    if (clause === void 0 || clause.from > at || clause.to <= at || clause.to - clause.from >= shortest) continue;
    shortest = clause.to - clause.from;
    inmost = index;
  }
  return inmost;
}
function speakerOf(reading, words) {
  if (reading.inner.length === 0) return void 0;
  for (const clause of reading.clauses) {
    const verb = clause.verb === void 0 ? void 0 : reading.groups[clause.verb];
    const group = clause.subject === void 0 ? void 0 : reading.groups[clause.subject];
    if (!verb || !group || ((words[verb.head]?.classes ?? 0) & classes.REPORTING_VERB) === 0) continue;
    if (!reading.inner.some(({ from, to }) => from <= verb.from && verb.to <= to)) return group.to - 1;
  }
  return void 0;
}
function isOwn(clause) {
  return clause.opener === void 0 || clause.opener === "comment" || clause.opener === "coordinate" && clause.parent === 0;
}
function isHead(reading, clause, words, from, to) {
  const group = clause.subject === void 0 ? void 0 : reading.groups[clause.subject];
  if (!group) return false;
  if (group.from <= from && to === group.to) return true;
  return from === group.to + 1 && words[group.to]?.lower === "," && (clause.subjectRange?.to ?? 0) >= to;
}
export {
  governorsOf,
  isSubjectBefore,
  mainSubject,
  nounGroupAt,
  speakerOf,
  standingOf
};
