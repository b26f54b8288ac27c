import { ORGANIZATION_NAMES, OUTLET_NAMES } from "../lexicon/organization-words.js";
import { PLACE_NAMES } from "../lexicon/places.js";
const LONGEST_PHRASE = 5;
let made;
function build() {
  const kinds = /* @__PURE__ */ new Map();
  const starts = /* @__PURE__ */ new Set();
  const add = (names, kind) => {
    for (const name of names) {
      kinds.set(name, kind);
      starts.add(firstWord(name));
    }
  };
  add(PLACE_NAMES, "place");
  add(OUTLET_NAMES, "organization");
  add(ORGANIZATION_NAMES, "organization");
  return { kinds, starts };
}
function firstWord(name) {
  const blank = name.indexOf(" ");
  return blank < 0 ? name : name.slice(0, blank);
}
function phraseAt(tokens, i, least) {
  const first = tokens[i];
  if (first === void 0) return void 0;
  const { kinds, starts } = made ??= build();
  if (!starts.has(first.to - first.from === 1 ? first.lower : firstWord(first.lower))) return void 0;
  let joined = first.lower;
  let found;
  for (let k = i; k < tokens.length && k < i + LONGEST_PHRASE; k++) {
    if (k > i) joined += " " + (tokens[k]?.lower ?? "");
    const kind = kinds.get(joined);
    if (kind !== void 0 && k + 1 >= least) found = { kind, end: k + 1 };
  }
  return found;
}
export {
  phraseAt
};
