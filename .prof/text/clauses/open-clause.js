function openClause(from, to, opener, parent, afterComma) {
  return { from, to, opener, parent, subject: void 0, subjectEnd: void 0, verb: void 0, inverted: false, carried: false, antecedent: void 0, loose: void 0, afterComma, place: void 0 };
}
function closeClauses(open, items, groups, into) {
  const ordered = isOrdered(open) ? open : [...open].sort((a, b) => a.from - b.from || b.to - a.to);
  for (let index = 0; index < ordered.length; index++) {
    const clause = ordered[index];
    if (clause !== void 0) clause.place = into.length + index;
  }
  for (const { from, to, opener, parent, subject, subjectEnd, verb, inverted, carried } of ordered) {
    const subjectItem = subject === void 0 ? void 0 : items[subject];
    const verbItem = verb === void 0 ? void 0 : items[verb];
    const subjectTo = subjectEnd === void 0 ? void 0 : items[subjectEnd - 1]?.to;
    into.push({
      from,
      to,
      subject: subjectItem && groupAt(groups, subjectItem.from),
      subjectRange: subjectItem === void 0 || subjectTo === void 0 ? void 0 : { from: subjectItem.from, to: subjectTo },
      verb: verbItem && groupAt(groups, verbItem.from),
      opener,
      inverted: inverted || void 0,
      carried: carried || void 0,
      parent: parent?.place
    });
  }
}
function groupAt(groups, from) {
  let low = 0;
  let high = groups.length - 1;
  while (low <= high) {
    const middle = low + high >> 1;
    const at = groups[middle]?.from ?? 0;
    if (at === from) return middle;
    if (at < from) low = middle + 1;
    else high = middle - 1;
  }
  return void 0;
}
function isOrdered(clauses) {
  for (let index = 1; index < clauses.length; index++) {
    const before = clauses[index - 1];
    const clause = clauses[index];
    if (before !== void 0 && clause !== void 0 && (before.from > clause.from || before.from === clause.from && before.to < clause.to)) return false;
  }
  return true;
}
export {
  closeClauses,
  openClause
};
