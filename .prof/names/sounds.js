const DIGRAPHS = [
  ["schtsch", "S"],
  ["shch", "S"],
  ["sjtsj", "S"],
  ["chtch", "S"],
  ["tsch", "C"],
  ["dzh", "J"],
  ["dsch", "J"],
  ["tch", "C"],
  ["sch", "S"],
  ["cz", "C"],
  ["sh", "S"],
  ["ch", "C"],
  ["zh", "Z"],
  ["kh", "x"],
  ["gh", "G"],
  ["dhdh", "D"],
  ["dh", "D"],
  ["th", "T"],
  ["ph", "f"],
  ["dj", "J"],
  ["dz", "J"],
  ["ck", "k"],
  ["qu", "k"],
  ["ts", "c"],
  ["tz", "c"],
  ["x", "ks"],
  ["q", "k"],
  ["j", "J"],
  ["w", "v"],
  ["ou", "u"],
  ["oo", "u"],
  ["ee", "i"],
  ["ii", "i"],
  ["ij", "i"],
  ["yy", "i"],
  ["iy", "i"]
];
const BY_FIRST = /* @__PURE__ */ byFirst();
function byFirst() {
  const map = /* @__PURE__ */ new Map();
  for (const entry of DIGRAPHS) {
    const first = entry[0].charAt(0);
    const known = map.get(first);
    if (known) known.push(entry);
    else map.set(first, [entry]);
  }
  return map;
}
function sounds(plain, innerH = false) {
  let out = "";
  let at = 0;
  while (at < plain.length) {
    const letter = plain.charAt(at);
    let sound = "";
    for (const [spelled, code] of BY_FIRST.get(letter) ?? []) {
      if (plain.startsWith(spelled, at)) {
        sound = code;
        at += spelled.length;
        break;
      }
    }
    if (sound === "") {
      sound = letter;
      at++;
      if (letter === "'") continue;
      if (letter === "h" && at > 1 && !isVowel(plain.charAt(at)) && (!innerH || at === plain.length)) continue;
      if (letter === "c") sound = at === plain.length && plain.length > 4 && plain.charAt(at - 2) === "i" ? "C" : "eiy".includes(plain.charAt(at)) && at < plain.length ? "s" : "k";
      if (letter === "y" && (at === plain.length || !isVowel(plain.charAt(at)))) sound = "i";
    }
    if (out.charAt(out.length - 1) !== sound) out += sound;
  }
  return out;
}
function skeleton(plain) {
  let out = "";
  for (const sound of sounds(plain)) {
    if (isVowel(sound) || sound === "y" || sound === "h" || sound === "v") continue;
    const sign = sound === "p" ? "b" : sound === "T" ? "t" : sound === "D" ? "d" : sound === "G" ? "g" : sound === "C" ? "S" : sound === "Z" ? "J" : sound;
    if (out.charAt(out.length - 1) !== sign) out += sign;
  }
  return out;
}
function isVowel(letter) {
  return letter === "a" || letter === "e" || letter === "i" || letter === "o" || letter === "u";
}
const CLASSES = ["kgxGChq", "tTdDzsc", "sSCZJcz", "JGgyi", "Jydi", "vfbpuo", "bp", "mn", "lr", "xh", "Zj"];
const SIGNS = 128;
const COSTS = /* @__PURE__ */ costs();
function costs() {
  const table = new Float32Array(SIGNS * SIGNS).fill(1);
  const set = (a, b, cost) => {
    const i = a.charCodeAt(0) * SIGNS + b.charCodeAt(0);
    const j = b.charCodeAt(0) * SIGNS + a.charCodeAt(0);
    table[i] = Math.min(table[i] ?? 1, cost);
    table[j] = Math.min(table[j] ?? 1, cost);
  };
  for (const members of CLASSES) {
    const cost = members === "mn" || members === "lr" ? 0.7 : members === "vfbpuo" || members === "kgxGChq" ? 0.5 : 0.6;
    for (const a of members) for (const b of members) set(a, b, cost);
  }
  for (const a of "aeiouy") for (const b of "aeiouy") set(a, b, 0.5);
  for (const pair of ["kC", "kx", "kG", "kg", "xh", "Tt", "Dd", "Dz", "Td", "TD", "ou", "ei", "ae", "SC", "iy", "JZ", "cC", "cs", "sz", "vf", "gG", "vu"]) set(pair.charAt(0), pair.charAt(1), 0.25);
  for (let at = 0; at < SIGNS; at++) table[at * SIGNS + at] = 0;
  return table;
}
const DROPS = /* @__PURE__ */ drops();
function drops() {
  const table = new Float32Array(SIGNS).fill(0.95);
  for (const letter of "aeiouyh") table[letter.charCodeAt(0)] = 0.45;
  return table;
}
function beginsAlike(a, b) {
  if (isVowel(a.charAt(0)) || isVowel(b.charAt(0))) return true;
  const one = a.charCodeAt(0);
  const other = b.charCodeAt(0);
  return one === other || one >= SIGNS || other >= SIGNS || (COSTS[one * SIGNS + other] ?? 1) < 1;
}
const LONGEST = 24;
const ROW = /* @__PURE__ */ new Float32Array(LONGEST + 1);
const CODES = /* @__PURE__ */ new Uint16Array(LONGEST);
const OTHER_DROPS = /* @__PURE__ */ new Float32Array(LONGEST);
function soundLikeness(a, b, least = 0) {
  if (a === b) return 1;
  const n = Math.min(a.length, LONGEST);
  const m = Math.min(b.length, LONGEST);
  if (n === 0 || m === 0) return 0;
  const most = least === 0 ? Infinity : (1 - least) * Math.max(n, m, 3) + 1e-3;
  if (Math.abs(n - m) * 0.45 > most) return 0;
  const row = ROW;
  let sum = 0;
  row[0] = 0;
  for (let j = 0; j < m; j++) {
    const code = b.charCodeAt(j);
    const drop = DROPS[code] ?? 0.95;
    CODES[j] = code;
    OTHER_DROPS[j] = drop;
    sum += drop;
    row[j + 1] = sum;
  }
  for (let i = 0; i < n; i++) {
    const code = a.charCodeAt(i);
    const costs2 = code < SIGNS ? code * SIGNS : -1;
    const drop = DROPS[code] ?? 0.95;
    let diagonal = row[0] ?? 0;
    let left = diagonal + drop;
    let cheapest = left;
    row[0] = left;
    for (let j = 0; j < m; j++) {
      const other = CODES[j] ?? 0;
      const up = row[j + 1] ?? 0;
      let cost = costs2 >= 0 && other < SIGNS ? COSTS[costs2 + other] ?? 1 : code === other ? 0 : 1;
      if (i === 0 && j === 0) cost *= 1.4;
      const inserted = left + (OTHER_DROPS[j] ?? 0);
      left = diagonal + cost;
      if (up + drop < left) left = up + drop;
      if (inserted < left) left = inserted;
      row[j + 1] = left;
      diagonal = up;
      if (left < cheapest) cheapest = left;
    }
    if (cheapest > most) return 0;
  }
  const total = row[m] ?? 0;
  return Math.max(0, 1 - total / Math.max(n, m, 3));
}
export {
  beginsAlike,
  isVowel,
  skeleton,
  soundLikeness,
  sounds
};
