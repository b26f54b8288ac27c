const KEY = 40;
const LEAST_KEY = 20;
function repeatKey(source, start, end) {
  let hash = 7;
  let letters = 0;
  for (let at = start; at < end && letters < KEY; at++) {
    const letter = letterOf(source.charCodeAt(at));
    if (letter === 0) continue;
    hash = Math.imul(hash, 31) + letter | 0;
    letters++;
  }
  return letters < LEAST_KEY ? 0 : hash === 0 ? 1 : hash;
}
const FOLDED = /* @__PURE__ */ Uint8Array.from({ length: 128 }, (_, code) => {
  if (code >= 65 && code <= 90) return code + 32;
  return code >= 97 && code <= 122 || code >= 48 && code <= 57 ? code : 0;
});
function letterOf(code) {
  if (code < 128) return FOLDED[code] ?? 0;
  return code > 191 && code < 8192 || code > 11904 ? code : 0;
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
const STEP = 16777619;
const OLDEST = /* @__PURE__ */ Math.imul(Math.imul(STEP, STEP), Math.imul(STEP, STEP));
class RunHashes {
  constructor(source, blocks) {
    this.source = source;
    let room = 0;
    for (const { start, end } of blocks) room += Math.min(end - start, FAR);
    let size = 64;
    while (size < room / 2) size *= 2;
    this.mask = size - 1;
    this.places = new Int32Array(2 * size);
  }
  source;
  mask;
  /** For each place the hash of a run and, plus one, the index of the block. */
  places;
  words = new Int32Array(FAR);
  /** Adds the runs of a block; tells how many there are, and how many of them each earlier block had first. */
  add(start, end, index) {
    const { words } = this;
    const count = this.readWords(start, Math.min(end, start + FAR));
    let hits;
    let run = 0;
    for (let at = 0; at < count; at++) {
      if (at >= RUN) run = run - Math.imul(words[at - RUN] ?? 0, OLDEST) | 0;
      run = Math.imul(run, STEP) + (words[at] ?? 0) | 0;
      if (at < RUN - 1) continue;
      const earlier = this.firstOf(run, index);
      if (earlier === index) continue;
      hits ??= /* @__PURE__ */ new Map();
      hits.set(earlier, (hits.get(earlier) ?? 0) + 1);
    }
    return { count: Math.max(0, count - RUN + 1), hits };
  }
  firstOf(run, index) {
    const { mask, places } = this;
    const start = run ^ run >>> 15;
    for (let probe = 0; probe < PROBES; probe++) {
      const place = 2 * (start + probe & mask);
      const first = places[place + 1] ?? 0;
      if (first === 0) {
        places[place] = run;
        places[place + 1] = index + 1;
        return index;
      }
      if (places[place] === run) return first - 1;
    }
    return index;
  }
  /** One number for each word of `[start, end)`, at most FAR characters. */
  readWords(start, end) {
    const { source, words } = this;
    let count = 0;
    let hash = 0;
    for (let at = start; at < end; at++) {
      const code = source.charCodeAt(at);
      const letter = letterOf(code);
      if (letter !== 0) hash = Math.imul(hash, 31) + letter | 0;
      else if (hash !== 0 && code !== 39 && code !== 8217) {
        words[count++] = hash;
        hash = 0;
      }
    }
    if (hash !== 0) words[count++] = hash;
    return count;
  }
}
export {
  findRepeats,
  repeatKey
};
