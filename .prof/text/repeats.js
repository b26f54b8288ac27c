const KEY = 40;
const LEAST_KEY = 20;
function repeatKey(source, start, end) {
  let hash = 7;
  let letters = 0;
  for (let at = start; at < end && letters < KEY; at++) {
    const letter = letterAt(source, at);
    if (letter === 0) continue;
    hash = Math.imul(hash, 31) + letter | 0;
    letters++;
  }
  return letters < LEAST_KEY ? 0 : hash === 0 ? 1 : hash;
}
function letterAt(source, at) {
  const code = source.charCodeAt(at);
  if (code >= 97 && code <= 122) return code;
  const lower = code >= 65 && code <= 90 ? code + 32 : code;
  return lower >= 97 && lower <= 122 || lower >= 48 && lower <= 57 || code > 191 && code < 8192 || code > 11904 ? lower : 0;
}
const RUN = 5;
const SHARE = 0.6;
const LEAST = 8;
const FAR = 400;
function findRepeats(source, blocks) {
  const runs = new RunHashes(source, blocks);
  const issues = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (block === void 0 || block.end - block.start < 30) continue;
    const { count, hits } = runs.add(block.start, block.end, index);
    if (hits === void 0 || count < LEAST - RUN + 1) continue;
    for (const [earlier, same] of hits) {
      if (same < count * SHARE) continue;
      const kind = blocks[earlier]?.kind ?? "paragraph";
      issues.push({ start: block.start, end: block.end, rule: "repeated-text", reason: `This ${block.kind} repeats the ${kind} at ${blocks[earlier]?.start ?? 0}` });
      break;
    }
  }
  return issues;
}
const PROBES = 16;
class RunHashes {
  constructor(source, blocks) {
    this.source = source;
    let room = 0;
    for (const { start, end } of blocks) room += Math.min(end - start, FAR);
    let size = 64;
    while (size < room / 2) size *= 2;
    this.mask = size - 1;
    this.hashes = new Int32Array(size);
    this.firsts = new Int32Array(size);
  }
  source;
  mask;
  hashes;
  /** Index of the block, plus one. */
  firsts;
  words = new Int32Array(FAR);
  /** Adds the runs of a block; tells how many there are, and how many of them each earlier block had first. */
  add(start, end, index) {
    const { words } = this;
    const count = this.readWords(start, Math.min(end, start + FAR));
    let hits;
    for (let at = 0; at + RUN <= count; at++) {
      let run = 7;
      for (let to = at; to < at + RUN; to++) run = Math.imul(run, 16777619) ^ (words[to] ?? 0) | 0;
      const earlier = this.firstOf(run, index);
      if (earlier === index) continue;
      hits ??= /* @__PURE__ */ new Map();
      hits.set(earlier, (hits.get(earlier) ?? 0) + 1);
    }
    return { count: Math.max(0, count - RUN + 1), ...hits && { hits } };
  }
  firstOf(run, index) {
    const { mask, hashes, firsts } = this;
    const start = run ^ run >>> 15;
    for (let probe = 0; probe < PROBES; probe++) {
      const slot = start + probe & mask;
      const first = firsts[slot] ?? 0;
      if (first === 0) {
        hashes[slot] = run;
        firsts[slot] = index + 1;
        return index;
      }
      if (hashes[slot] === run) return first - 1;
    }
    return index;
  }
  /** One number for each word of `[start, end)`, at most FAR characters. */
  readWords(start, end) {
    const { source, words } = this;
    let count = 0;
    let hash = 0;
    for (let at = start; at <= end; at++) {
      const letter = at < end ? letterAt(source, at) : 0;
      if (letter !== 0) hash = Math.imul(hash, 31) + letter | 0;
      else if (hash !== 0 && (at === end || source.charCodeAt(at) !== 39 && source.charCodeAt(at) !== 8217)) {
        words[count++] = hash;
        hash = 0;
      }
    }
    return count;
  }
}
export {
  findRepeats,
  repeatKey
};
