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
  ["ou", "u"],
  ["oo", "u"],
  ["ee", "i"],
  ["ii", "i"],
  ["ij", "i"],
  ["yy", "i"],
  ["iy", "i"]
];
const A = 97;
const BY_FIRST = /* @__PURE__ */ byFirst();
const SECONDS = /* @__PURE__ */ seconds();
const SINGLE = { x: "ks", q: "k", j: "J", w: "v" };
function byFirst() {
  const table = Array.from({ length: 26 }, () => []);
  for (const entry of DIGRAPHS) table[entry[0].charCodeAt(0) - A]?.push(entry);
  return table;
}
function seconds() {
  const table = new Int32Array(26);
  for (const [spelled] of DIGRAPHS) {
    const first = spelled.charCodeAt(0) - A;
    table[first] = (table[first] ?? 0) | 1 << spelled.charCodeAt(1) - A;
  }
  return table;
}
function sounds(plain, innerH = false) {
  let out = "";
  let before = "";
  let at = 0;
  while (at < plain.length) {
    const letter = plain.charAt(at);
    const first = plain.charCodeAt(at) - A;
    const second = plain.charCodeAt(at + 1) - A;
    let sound = "";
    if (first >= 0 && first < 26 && second >= 0 && second < 26 && ((SECONDS[first] ?? 0) >> second & 1) !== 0) {
      for (const [spelled, code] of BY_FIRST[first] ?? []) {
        if (!plain.startsWith(spelled, at)) continue;
        sound = code;
        at += spelled.length;
        break;
      }
    }
    if (sound === "") {
      at++;
      sound = SINGLE[letter] ?? letter;
      if (letter === "h") {
        if (at > 1 && !isVowel(plain.charAt(at)) && (!innerH || at === plain.length)) continue;
      } else if (letter === "c") sound = at === plain.length && at > 4 && plain.charAt(at - 2) === "i" ? "C" : isFront(plain.charAt(at)) ? "s" : "k";
      else if (letter === "y") {
        if (!isVowel(plain.charAt(at))) sound = "i";
      } else if (letter === "'") continue;
    }
    if (before !== sound) out += sound;
    before = sound === "ks" ? "s" : sound;
  }
  return out;
}
const isFront = (letter) => letter === "e" || letter === "i" || letter === "y";
function skeletonOf(spoken) {
  let out = "";
  for (const sound of spoken) {
    if (isVowel(sound) || sound === "y" || sound === "h" || sound === "v") continue;
    const sign = sound === "p" ? "b" : sound === "T" ? "t" : sound === "D" ? "d" : sound === "G" ? "g" : sound === "C" ? "S" : sound === "Z" ? "J" : sound;
    if (out.charAt(out.length - 1) !== sign) out += sign;
  }
  return out;
}
function isVowel(letter) {
  return letter === "a" || letter === "e" || letter === "i" || letter === "o" || letter === "u";
}
export {
  isVowel,
  skeletonOf,
  sounds
};
