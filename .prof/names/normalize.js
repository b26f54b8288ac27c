import { checkString } from "../check.js";
import { keyOf } from "./key.js";
import { partsOf } from "./parts.js";
import { readName } from "./read-name.js";
import { tidyParts } from "./tidy.js";
function normalizeName(name) {
  checkString(name, "name");
  return normalizeRead(name, readName(name));
}
function normalizeRead(name, asRead) {
  const first = tidied(name, asRead);
  let { read, parts, tidy } = first;
  let before = name;
  for (let round = 0; round < ROUNDS && tidy !== before; round++) {
    before = tidy;
    ({ read, parts, tidy } = tidied(before, readName(before)));
  }
  const { titles, nickname } = first.parts;
  return { name: tidy, key: keyOf(read, tidy), parts: parts === first.parts ? parts : { ...parts, titles, ...nickname !== void 0 && { nickname } } };
}
const ROUNDS = 5;
function tidied(name, read) {
  const { familyFirst } = read.order;
  const parts = tidyParts(partsOf(read));
  const { given, middle, family, suffix } = parts;
  let tidy = familyFirst ? joined(family, middle, given) : joined(given, middle, family);
  if (tidy === "") return { read, parts, tidy: name.replace(/\s+/g, " ").trim() };
  if (suffix !== void 0) {
    for (const word of suffix.split(" ")) if (GENERATION.test(word)) tidy += " " + word;
  }
  return { read, parts, tidy };
}
function joined(a, b, c) {
  let out = a ?? "";
  if (b !== void 0) out += out === "" ? b : " " + b;
  if (c !== void 0) out += out === "" ? c : " " + c;
  return out;
}
const GENERATION = /^(?:[JS]r\.|[IVX]+|\d(?:nd|rd|th))$/;
export {
  normalizeName,
  normalizeRead
};
