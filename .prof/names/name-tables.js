import { COMPOUND_NAMES } from "../lexicon/given-names.js";
import { ARABIC_ARTICLES, DOUBTFUL_HONOURS, FIRST_HALVES, GENERATIONS, HONOURS, PARTICLES, PATRONYMIC_PARTICLES, PERSIAN_ENDS, SERVANTS } from "../lexicon/name-words.js";
import { CHINESE_SURNAMES, KOREAN_SURNAMES, SPANISH_SURNAMES, VIETNAMESE_MIDDLES, VIETNAMESE_SURNAMES } from "../lexicon/telling-surnames.js";
import { HONORIFICS, OFFICES, OFFICES_OF_GENERAL, ROYAL_TITLES, TITLE_FIELDS, TITLE_MODIFIERS, TITLE_NAMES, TITLES_WITH_GIVEN_NAME } from "../lexicon/titles.js";
const TITLE = 1 << 0;
const TITLE_MODIFIER = 1 << 1;
const TITLE_FIELD = 1 << 2;
const TITLE_WITH_GIVEN_NAME = 1 << 3;
const ROYAL_TITLE = 1 << 4;
const TITLE_NAME = 1 << 5;
const OFFICE_OF_GENERAL = 1 << 6;
const PARTICLE = 1 << 7;
const PATRONYMIC = 1 << 8;
const ARTICLE = 1 << 9;
const GENERATION = 1 << 10;
const HONOUR = 1 << 11;
const DOUBTFUL_HONOUR = 1 << 12;
const SERVANT = 1 << 13;
const FIRST_HALF = 1 << 14;
const PERSIAN_END = 1 << 15;
const CHINESE = 1 << 16;
const KOREAN = 1 << 17;
const VIETNAMESE = 1 << 18;
const VIETNAMESE_MIDDLE = 1 << 19;
const SPANISH = 1 << 20;
let small;
function nameBits(lower) {
  return (small ??= smallTable()).get(lower) ?? 0;
}
function smallTable() {
  const table = /* @__PURE__ */ new Map();
  const add = (words, bit) => {
    for (const word of words) table.set(word, (table.get(word) ?? 0) | bit);
  };
  add(HONORIFICS, TITLE);
  add(OFFICES, TITLE);
  add(TITLE_MODIFIERS, TITLE_MODIFIER);
  add(TITLE_FIELDS, TITLE_FIELD);
  add(TITLES_WITH_GIVEN_NAME, TITLE_WITH_GIVEN_NAME);
  add(ROYAL_TITLES, ROYAL_TITLE);
  add(TITLE_NAMES, TITLE_NAME);
  add(OFFICES_OF_GENERAL, OFFICE_OF_GENERAL);
  add(PARTICLES, PARTICLE);
  add(PATRONYMIC_PARTICLES, PATRONYMIC);
  add(ARABIC_ARTICLES, ARTICLE);
  add(GENERATIONS, GENERATION);
  add(HONOURS, HONOUR);
  add(DOUBTFUL_HONOURS, DOUBTFUL_HONOUR);
  add(SERVANTS, SERVANT);
  add(FIRST_HALVES, FIRST_HALF);
  add(PERSIAN_ENDS, PERSIAN_END);
  add(CHINESE_SURNAMES, CHINESE);
  add(KOREAN_SURNAMES, KOREAN);
  add(VIETNAMESE_SURNAMES, VIETNAMESE);
  add(VIETNAMESE_MIDDLES, VIETNAMESE_MIDDLE);
  add(SPANISH_SURNAMES, SPANISH);
  return table;
}
let compounds;
function makeCompounds() {
  const heads = /* @__PURE__ */ new Map();
  const tails = /* @__PURE__ */ new Map();
  let female = 0;
  COMPOUND_NAMES.forEach((compound, index) => {
    const bit = 1 << index;
    for (const head of compound.heads) heads.set(head, (heads.get(head) ?? 0) | bit);
    for (const tail of compound.tails) tails.set(tail, (tails.get(tail) ?? 0) | bit);
    if (compound.gender === "female") female |= bit;
  });
  return { heads, tails, female };
}
const SHORTEST_COMPOUND = 4;
const LONGEST_COMPOUND = 16;
function compoundGender(name) {
  if (name.length < SHORTEST_COMPOUND || name.length > LONGEST_COMPOUND) return void 0;
  const { heads, tails, female } = compounds ??= makeCompounds();
  let bits = 0;
  for (let at = 2; at < name.length; at++) {
    const tail = tails.get(name.slice(at));
    if (tail !== void 0) bits |= tail & (heads.get(name.slice(0, at)) ?? 0);
  }
  if (bits === 0) return void 0;
  return (bits & female) === bits ? "female" : (bits & female) === 0 ? "male" : "either";
}
export {
  ARTICLE,
  CHINESE,
  DOUBTFUL_HONOUR,
  FIRST_HALF,
  GENERATION,
  HONOUR,
  KOREAN,
  OFFICE_OF_GENERAL,
  PARTICLE,
  PATRONYMIC,
  PERSIAN_END,
  ROYAL_TITLE,
  SERVANT,
  SPANISH,
  TITLE,
  TITLE_FIELD,
  TITLE_MODIFIER,
  TITLE_NAME,
  TITLE_WITH_GIVEN_NAME,
  VIETNAMESE,
  VIETNAMESE_MIDDLE,
  compoundGender,
  nameBits
};
