import { align } from "../names/align.js";
import { nameKey } from "../names/key.js";
import { nameForm } from "../names/name-form.js";
function nameReader() {
  const known = /* @__PURE__ */ new Map();
  return (name) => {
    let read = known.get(name);
    if (read === void 0) known.set(name, read = readName(name));
    return read;
  };
}
function readName(name) {
  const form = nameForm(name);
  const { tokens, generation } = form;
  const family = tokens.findLast(({ role }) => role === "family") ?? tokens.at(-1);
  const others = tokens.filter((token) => token !== family);
  return {
    name,
    key: nameKey(name),
    block: roughSound(family?.plain ?? name.toLowerCase()),
    full: others.length > 0,
    initials: others.every(({ initial }) => initial),
    detail: others.reduce((sum, { initial }) => sum + (initial ? 1 : 2), generation === void 0 ? 0 : 1),
    form
  };
}
function compareRead(a, b) {
  return a.name <= b.name ? align(a.form, b.form) : align(b.form, a.form);
}
const CLASSES = {
  b: "p",
  p: "p",
  f: "f",
  v: "f",
  c: "k",
  g: "k",
  k: "k",
  q: "k",
  x: "k",
  j: "k",
  d: "t",
  t: "t",
  s: "s",
  z: "s",
  l: "l",
  r: "r",
  m: "m",
  n: "m"
};
function roughSound(plain) {
  let sound = "";
  for (const letter of plain.normalize("NFD").toLowerCase()) {
    const one = CLASSES[letter] ?? (letter > "\u024F" && /\p{L}/u.test(letter) ? letter : "");
    if (!sound.endsWith(one) || one === "") sound += one;
  }
  return sound === "" ? plain.slice(0, 2) : sound;
}
export {
  compareRead,
  nameReader
};
