const WINDOW = 16;
const MOST = 16;
const REACH = 3;
const LONGEST = 64;
const IDS = 2 ** 22;
function candidatesOf(keys, least) {
  const shared = sharedKeys(keys);
  const postings = /* @__PURE__ */ new Map();
  return keys.map((own, item) => {
    const counts = /* @__PURE__ */ new Map();
    for (const key of own) {
      if (!shared(key)) continue;
      const posting = postings.get(key);
      if (posting === void 0) {
        postings.set(key, [item]);
        continue;
      }
      for (let at = Math.max(0, posting.length - WINDOW); at < posting.length; at++) {
        const other = posting[at];
        if (other !== void 0 && other !== item) counts.set(other, (counts.get(other) ?? 0) + 1);
      }
      if (posting[posting.length - 1] !== item) posting.push(item);
    }
    return [...counts].filter(([, count]) => count >= least).sort((a, b) => b[1] - a[1] || b[0] - a[0]).slice(0, MOST).map(([other]) => other);
  });
}
function sharedKeys(keys) {
  let total = 0;
  for (const own of keys) total += own.length;
  const bits = Math.min(26, Math.max(10, Math.ceil(Math.log2(total + 1)) + 2));
  const counts = new Uint8Array(2 ** bits);
  const slot = (key) => {
    const mixed = Math.imul(key % IDS, 2654435761) ^ Math.imul(Math.floor(key / IDS), 2246822519);
    return (mixed ^ mixed >>> 15) >>> 0 >>> 32 - bits;
  };
  for (const own of keys) {
    for (const key of own) {
      const at = slot(key);
      if ((counts[at] ?? 0) < 2) counts[at] = (counts[at] ?? 0) + 1;
    }
  }
  return (key) => (counts[slot(key)] ?? 0) > 1;
}
function keysOf(terms, speaker) {
  const keys = /* @__PURE__ */ new Set();
  const end = Math.min(terms.length, LONGEST);
  for (let i = 0; i < end; i++) {
    const first = terms[i];
    if (first === void 0) continue;
    if (first.weight === 1) keys.add(first.id);
    for (let j = i + 1; j < end && j <= i + REACH; j++) {
      const second = terms[j];
      if (second === void 0 || second.id === first.id || first.weight + second.weight < 1.5) continue;
      keys.add((Math.min(first.id, second.id) + 1) * IDS + Math.max(first.id, second.id));
    }
    if (speaker !== void 0 && first.weight === 1) keys.add(-(speaker * IDS + first.id + 1));
  }
  return [...keys];
}
export {
  candidatesOf,
  keysOf
};
