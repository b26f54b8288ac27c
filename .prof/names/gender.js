import { listedGender } from "../lexicon/given-names.js";
import { FEMALE_WORDS, MALE_WORDS } from "../lexicon/roles.js";
let words;
function genderOfGivenName(name) {
  const gender = listedGender(name) ?? listedGender(name.split(/[- ]/, 1)[0] ?? name);
  return gender === "either" ? void 0 : gender;
}
function genderOfWord(lower) {
  words ??= tableOf([
    [FEMALE_WORDS, "female"],
    [MALE_WORDS, "male"]
  ]);
  return words.get(lower) ?? (lower.length > 6 && lower.endsWith("woman") ? "female" : void 0);
}
function tableOf(lists) {
  const table = /* @__PURE__ */ new Map();
  const both = /* @__PURE__ */ new Set();
  for (const [names, gender] of lists) {
    for (const name of names) {
      const other = table.get(name);
      if (other !== void 0 && other !== gender) both.add(name);
      else table.set(name, gender);
    }
  }
  for (const name of both) table.delete(name);
  return table;
}
export {
  genderOfGivenName,
  genderOfWord
};
