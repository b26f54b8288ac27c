import { nameFamilies } from "./families.js";
import { Memory } from "./memory.js";
import { ARTICLE, GENERATION, nameBits, PARTICLE, PATRONYMIC, PERSIAN_END } from "./name-tables.js";
import { readName } from "./read-name.js";
import { lacksVowels, latin } from "./scripts.js";
import { isPinyin } from "./syllables.js";
import { givenNameGender, isEastSurname, wordFacts } from "./word-facts.js";
const MOST_TOKENS = 12;
const HYPHENS = /[-\u2010-\u2013\u30fb\u00b7]/;
const DIGIT = /\d/;
const LOOKALIKES = { 0: "o", 1: "i", 3: "e", 4: "a", 5: "s", 6: "g", 7: "t", 8: "b", 9: "g" };
const SERVANT_OF = /^abd[aeiou]{0,2}l{0,2}$/;
const MOST_FORMS = 4096;
const forms = /* @__PURE__ */ new Memory(MOST_FORMS);
function nameForm(name) {
  const known = forms.get(name);
  if (known !== void 0) return known;
  const made = formOf(readName(name));
  forms.set(name, made);
  return made;
}
function formOf({ ends, order }) {
  const { words } = ends;
  const builder = new FormBuilder();
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word === void 0) continue;
    const role = roleOf(order, index);
    const { lower, facts } = word;
    if (facts.plain && !builder.pending && (!word.dotted || lower.length > 3)) {
      builder.add(lower, lower, role, false, facts);
      continue;
    }
    const bare = !facts.letters && lacksVowels(lower);
    const spelled = facts.letters ? lower : lower.charCodeAt(0) > 879 || bare ? latin(lower) : DIGIT.test(lower) ? lettered(lower) : lower;
    if (word.dotted && spelled.length <= 3 && !spelled.includes("-")) {
      for (const letter of spelled) builder.add(letter, letter, role, false);
      continue;
    }
    if (facts.letters || spelled.length < 3 || !HYPHENS.test(spelled)) {
      builder.read(spelled, words[index + 1]?.lower ?? "", role, bare, index === words.length - 1, false);
      continue;
    }
    const pieces = spelled.split(HYPHENS);
    for (let at = 0; at < pieces.length; at++) {
      builder.read(pieces[at] ?? "", pieces[at + 1] ?? words[index + 1]?.lower ?? "", role, bare, index === words.length - 1, at < pieces.length - 1);
    }
  }
  builder.finish();
  const { tokens, joined } = builder;
  return {
    tokens,
    nickname: ends.nicknames[0]?.toLowerCase(),
    generation: ends.suffixes.length === 0 ? void 0 : generationOf(ends.suffixes),
    titles: ends.titles,
    joined,
    east: eastern(tokens, order.familyFirst)
  };
}
class FormBuilder {
  tokens = [];
  joined = "";
  patronymic = false;
  article = false;
  servant = false;
  before = "";
  /** "Abd" waits for its other half. */
  get pending() {
    return this.servant;
  }
  add(plain, marked, role, bare, facts) {
    if (this.tokens.length >= MOST_TOKENS) return;
    const own = role === "family" ? plain : bareOfArticle(plain);
    const known = facts !== void 0 && facts.word === own ? facts : wordFacts(own);
    const made = new Token(own, this.before === "" ? plain : this.before + plain, marked, bare ? known.skeleton : void 0, role, this.patronymic, this.article, known);
    this.tokens.push(made);
    this.joined += own;
    this.patronymic = this.article = false;
    this.before = "";
  }
  /** Reads one piece: a word, or what stands between hyphens. `next` is what follows, `lastWord` and `followed` tell where the piece stands. */
  read(piece, next, role, bare, lastWord, followed) {
    const plain = piece.includes("'") ? piece.replaceAll("'", "") : piece;
    if (plain === "") return;
    const facts = wordFacts(plain);
    const { bits } = facts;
    if (this.servant) {
      if (isArticle(plain, next) || (bits & ARTICLE) !== 0 && next !== "") return;
      this.servant = false;
      this.add("abd" + plain, "abd" + piece, role, bare);
      return;
    }
    if (plain.startsWith("ab") && (SERVANT_OF.test(plain) || plain === "abed")) {
      this.servant = true;
      return;
    }
    const { tokens } = this;
    if (tokens.length > 0 && plain.length < 6 && !lastWord) {
      if (isArticle(plain, next)) {
        this.article = true;
        return;
      }
      if ((bits & PATRONYMIC) !== 0) {
        this.patronymic = true;
        return;
      }
      if ((bits & PARTICLE) !== 0 && plain !== "abu" && plain !== "abou" && plain !== "do") {
        this.before += plain;
        return;
      }
    }
    if (followed && isArticle(plain, next)) {
      this.article = true;
      return;
    }
    if (tokens.length > 1 && (bits & PERSIAN_END) !== 0) {
      const stem = tokens.pop();
      if (stem === void 0) return;
      this.joined = this.joined.slice(0, this.joined.length - stem.plain.length);
      this.patronymic = stem.patronymic;
      this.article = stem.article;
      this.add(stem.plain + plain, stem.marked + piece, role, bare);
      return;
    }
    this.add(unservant(plain), piece, role, bare, facts);
  }
  finish() {
    if (this.servant) this.add("abd", "abd", "family", false);
  }
}
function isArticle(plain, next) {
  if (plain === "al" || plain === "el" || plain === "ul") return true;
  return plain.length === 2 && plain.charCodeAt(1) === next.charCodeAt(0) && (nameBits(plain) & ARTICLE) !== 0 || plain.length > 2 && (nameBits(plain) & ARTICLE) !== 0 && next.startsWith(plain.slice(1));
}
function lettered(lower) {
  return /[a-z]/.test(lower) ? lower.replace(/\d/g, (digit) => LOOKALIKES[digit] ?? digit) : lower;
}
function unservant(plain) {
  if (plain.length < 7 || !plain.startsWith("abd") || nameFamilies().arabic.get(plain) === "abdullah") return plain;
  const rest = plain.slice(3).replace(/^[aeiou]{1,2}(?=l|(?<letter>[^aeiou])\k<letter>)/, "").replace(/^l(?=.{3})/, "").replace(/^(?<letter>[^aeiou])\k<letter>/, "$<letter>");
  return "abd" + rest;
}
function bareOfArticle(plain) {
  if (plain.length < 6 || !(plain.endsWith("ul") || plain.endsWith("ur"))) return plain;
  const bare = plain.slice(0, -2);
  return givenNameGender(bare) !== void 0 && givenNameGender(plain) === void 0 ? bare : plain;
}
class Token {
  constructor(plain, full, marked, skeleton, role, patronymic, article, facts) {
    this.plain = plain;
    this.full = full;
    this.marked = marked;
    this.skeleton = skeleton;
    this.role = role;
    this.patronymic = patronymic;
    this.article = article;
    this.facts = facts;
  }
  plain;
  full;
  marked;
  skeleton;
  role;
  patronymic;
  article;
  facts;
  get initial() {
    return this.plain.length === 1;
  }
  get weight() {
    return this.facts.weight;
  }
  get gender() {
    return this.facts.gender;
  }
  get sound() {
    return this.facts.sound;
  }
  get patronymicStem() {
    return this.facts.patronymicStem;
  }
}
function roleOf({ familyFirst, given, middle, family }, index) {
  if (familyFirst) return index < family ? "family" : index < family + middle ? "middle" : "given";
  return index < given ? "given" : index < given + middle ? "middle" : "family";
}
function generationOf(suffixes) {
  for (const suffix of suffixes) {
    const lower = suffix.toLowerCase().replace(/[.()]/g, "");
    if ((nameBits(lower) & GENERATION) !== 0) return lower;
  }
  return void 0;
}
function eastern(tokens, familyFirst) {
  const [first, second, third] = tokens;
  const last = third ?? second;
  if (first === void 0 || last === void 0 || tokens.length > 3) return void 0;
  const lastIsSurname = isEastSurname(last.plain);
  const firstIsSurname = third !== void 0 && isEastSurname(first.plain);
  if (!familyFirst && !lastIsSurname && !firstIsSurname) return void 0;
  for (const { plain, initial } of tokens) if (initial || !(wordFacts(plain).syllable || isEastSurname(plain) || third === void 0 && isPinyin(plain))) return void 0;
  if (familyFirst || !lastIsSurname) return tokens;
  if (third === void 0 && (first.gender !== void 0 || last.plain === "lee" || last.plain === "min")) return void 0;
  if (firstIsSurname && first.role === "family") return tokens;
  return [last, ...tokens.slice(0, -1)];
}
export {
  formOf,
  nameForm
};
