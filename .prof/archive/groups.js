function groupsOf(count) {
  const parent = Int32Array.from({ length: count }, (_, index) => index);
  const find = (item) => {
    let root = item;
    for (let up = parent[root] ?? root; up !== root; up = parent[root] ?? root) root = up;
    for (let at = item; at !== root; ) {
      const up = parent[at] ?? root;
      parent[at] = root;
      at = up;
    }
    return root;
  };
  return {
    find,
    join(a, b) {
      const x = find(a);
      const y = find(b);
      if (x !== y) parent[Math.max(x, y)] = Math.min(x, y);
    },
    all() {
      const sets = /* @__PURE__ */ new Map();
      for (let item = 0; item < count; item++) add(sets, find(item), item);
      return [...sets.values()];
    }
  };
}
function add(lists, key, value) {
  const list = lists.get(key);
  if (list === void 0) lists.set(key, [value]);
  else list.push(value);
}
function byUnits(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function byCount(values) {
  const counts = /* @__PURE__ */ new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || byUnits(a[0], b[0])).map(([value]) => value);
}
export {
  add,
  byCount,
  byUnits,
  groupsOf
};
