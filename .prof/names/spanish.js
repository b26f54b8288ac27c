import { SPANISH } from "./name-tables.js";
function isSpanishDouble(words) {
  const last = words.length - 1;
  if (last < 2) return false;
  const father = words[last - 1]?.facts;
  const mother = words[last]?.facts;
  if (father === void 0 || mother === void 0 || !isSpanishSurname(father) || father.gender !== void 0) return false;
  return isSpanishSurname(mother) || mother.gender === void 0;
}
function isSpanishSurname({ bits, word }) {
  return (bits & SPANISH) !== 0 || word.length > 4 && word.endsWith("ez");
}
export {
  isSpanishDouble
};
