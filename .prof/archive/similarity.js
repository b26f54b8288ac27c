function likeness(a, b) {
  const left = weights(a.list);
  const right = weights(b.list);
  let shared = 0;
  for (const [id, weight] of left) {
    const other = right.get(id);
    if (other !== void 0) shared += Math.min(weight, other);
  }
  const [x, y] = [total(left), total(right)];
  const least = Math.min(x, y);
  const cover = least === 0 ? 0 : shared / least;
  return {
    shared,
    cover,
    jaccard: shared === 0 ? 0 : shared / (x + y - shared),
    order: shared > 0 && cover >= 0.3 ? inOrder(a.list, b.list, right, left) / shared : 0,
    denied: a.negations > 0 !== b.negations > 0,
    numbersDiffer: a.numbers.length > 0 && b.numbers.length > 0 && !a.numbers.some((number) => b.numbers.includes(number))
  };
}
function weights(list) {
  const found = /* @__PURE__ */ new Map();
  for (const { id, weight } of list) found.set(id, Math.min(weight, found.get(id) ?? 1));
  return found;
}
function total(found) {
  let sum = 0;
  for (const weight of found.values()) sum += weight;
  return sum;
}
function inOrder(a, b, inB, inA) {
  const left = firsts(a, inB);
  const right = firsts(b, inA);
  let row = new Float64Array(right.length + 1);
  for (const x of left) {
    const next = new Float64Array(right.length + 1);
    for (const [j, y] of right.entries()) {
      const best = Math.max(row[j + 1] ?? 0, next[j] ?? 0);
      next[j + 1] = x.id === y.id ? Math.max(best, (row[j] ?? 0) + Math.min(inA.get(x.id) ?? 0, inB.get(x.id) ?? 0)) : best;
    }
    row = next;
  }
  return row[right.length] ?? 0;
}
function firsts(list, other) {
  const seen = /* @__PURE__ */ new Set();
  return list.filter(({ id }) => other.has(id) && !seen.has(id) && seen.add(id));
}
export {
  likeness
};
