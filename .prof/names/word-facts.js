import { listedGender } from "../lexicon/given-names.js";
import { COMMONEST_NAMES } from "../lexicon/name-words.js";
import { nameFamilies } from "./families.js";
import { Memory } from "./memory.js";
import { ARTICLE, CHINESE, compoundGender, KOREAN, nameBits, PARTICLE, PATRONYMIC, PERSIAN_END, SERVANT } from "./name-tables.js";
import { arabicSound, slavicSound } from "./sound-keys.js";
import { skeletonOf, sounds } from "./sounds.js";
import { isSyllable } from "./syllables.js";
import { syllableToPinyin } from "./wade-giles.js";
const MOST_FACTS = 8192;
const LONGEST_EAST_SURNAME = 8;
const WADE_GILES_SYLLABLE = /^[^aeiouü]{0,3}[aeiouüŭ]{1,3}(?:n|ng|h|rh)?$/;
class WordFacts {
  constructor(word) {
    this.word = word;
    this.bits = nameBits(word);
    this.letters = LETTERS.test(word);
    this.plain = this.letters && (this.bits & (PARTICLE | PATRONYMIC | ARTICLE | SERVANT | PERSIAN_END)) === 0 && !word.startsWith("ab");
  }
  word;
  /** Bits of `name-tables.ts`. */
  bits;
  /** Nothing but the letters a to z. */
  letters;
  /** Plain letters, and no part of a name that is read apart (particles, "Abd", the ends of Persian names). */
  plain;
  knownGender;
  knownWeight;
  knownSound;
  knownStem;
  knownSlavic;
  knownArabic;
  knownSkeleton;
  knownEast;
  knownSyllable;
  knownForms;
  knownFullNames;
  /** Whose name it is as a given name; nothing if it is no known given name. */
  get gender() {
    if (this.knownGender === void 0) this.knownGender = (this.word.length === 1 ? void 0 : listedGender(this.word) ?? compoundGender(this.word)) ?? null;
    return this.knownGender ?? void 0;
  }
  /** How much it tells when it agrees: a rare name more than a common one. */
  get weight() {
    return this.knownWeight ??= weightOf(this);
  }
  /** The names that stand for all forms of it ("vladimir" for "volodymyr"), parted by spaces. */
  get forms() {
    if (this.knownForms === void 0) this.knownForms = nameFamilies().heads.get(this.word) ?? null;
    return this.knownForms ?? void 0;
  }
  /** The full names that it is a short form of, parted by spaces. */
  get fullNames() {
    if (this.knownFullNames === void 0) this.knownFullNames = nameFamilies().nicknames.get(this.word) ?? null;
    return this.knownFullNames ?? void 0;
  }
  get sound() {
    return this.knownSound ??= sounds(this.word);
  }
  /** The sound if the word is a Slavic name: equal for spellings of one. */
  get slavicSound() {
    return this.knownSlavic ??= slavicSound(this.word);
  }
  /** The same for Arabic and Persian. */
  get arabicSound() {
    return this.knownArabic ??= arabicSound(this.word);
  }
  /** The consonants of the sound: what spellings of one name hardly ever differ in. */
  get skeleton() {
    return this.knownSkeleton ??= skeletonOf(this.sound);
  }
  /** The sound without the end that all patronymics share ("-ovich", "-son"); nothing if it has none. */
  get patronymicStem() {
    const { sound } = this;
    return (this.knownStem ??= sound.replace(PATRONYMIC_END, "")) === sound ? void 0 : this.knownStem;
  }
  /** A surname of China or Korea, in any romanization. */
  get eastSurname() {
    return this.knownEast ??= (this.bits & (KOREAN | CHINESE)) !== 0 || this.word.length <= LONGEST_EAST_SURNAME && WADE_GILES_SYLLABLE.test(this.word) && (nameBits(syllableToPinyin(this.word)) & CHINESE) !== 0;
  }
  /** One syllable of Chinese or Korean. */
  get syllable() {
    return this.knownSyllable ??= isSyllable(this.word);
  }
}
const LETTERS = /^[a-z]+$/;
const PATRONYMIC_END = /(?:[aeo]viC|[aeo]vna|dotir|son|zai)$/;
let commonest;
function weightOf({ word, gender, forms }) {
  if (word.length === 1) return 0.5;
  commonest ??= new Set(COMMONEST_NAMES);
  if (commonest.has(forms === void 0 ? word : forms.split(" ", 1)[0] ?? word)) return 0.9;
  return gender !== void 0 ? 1.3 : word.length < 4 ? 1.4 : 2.1;
}
const facts = /* @__PURE__ */ new Memory(MOST_FACTS);
function wordFacts(word) {
  let known = facts.get(word);
  if (known === void 0) facts.set(word, known = new WordFacts(word));
  return known;
}
function givenNameGender(name) {
  return wordFacts(name).gender;
}
function isGivenName(name) {
  return wordFacts(name).gender !== void 0;
}
function isEastSurname(name) {
  return wordFacts(name).eastSurname;
}
function isKoreanSurname(name) {
  return (nameBits(name) & (KOREAN | CHINESE)) === KOREAN;
}
export {
  WordFacts,
  givenNameGender,
  isEastSurname,
  isGivenName,
  isKoreanSurname,
  wordFacts
};
