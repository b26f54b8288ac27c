import { nameFamilies, sameArabic, sameForm, sameNickname } from "./families.js";
import { soundLikeness } from "./sound-likeness.js";
import { wordFacts } from "./word-facts.js";
const NONE = { rule: "differs", likeness: 0 };
const INITIAL = { rule: "initial", likeness: 0.75 };
const SAME_SOUND = { rule: "spelling", likeness: 0.98 };
const SAME_ARABIC = { rule: "spelling", likeness: 0.97 };
const SAME_FORM = { rule: "form", likeness: 0.95 };
const SAME_NICKNAME = { rule: "nickname", likeness: 0.9 };
const ALIKE = 0.62;
const SHORTEST_WITH_ARTICLE = 6;
function likeness(x, y) {
  if (x.initial || y.initial) {
    if (x.initial && y.initial) return NONE;
    return x.plain.charCodeAt(0) === y.plain.charCodeAt(0) && x.role !== "family" && y.role !== "family" ? INITIAL : NONE;
  }
  if (x.skeleton !== void 0 || y.skeleton !== void 0) return unvowelled(x, y);
  const one = x.facts;
  const other = y.facts;
  if (one.sound === other.sound) return opposed(one, other) ? NONE : SAME_SOUND;
  if (one.forms !== void 0 && other.forms !== void 0) {
    if (sameArabic(x.plain, y.plain)) return SAME_ARABIC;
    if (sameForm(x.plain, y.plain)) return SAME_FORM;
  }
  if (x.role !== "family" && y.role !== "family" && (one.fullNames !== void 0 || other.fullNames !== void 0) && sameNickname(x.plain, y.plain)) return SAME_NICKNAME;
  let like = soundLikeness(one.sound, other.sound, ALIKE);
  if (x.article !== y.article) like = Math.max(like, withoutArticle(x, y));
  if (like < ALIKE) return NONE;
  if (like < 0.97 && sameKey(x, y)) like = 0.97;
  if (like < 0.95 && one.patronymicStem !== void 0 && other.patronymicStem !== void 0) like = soundLikeness(one.patronymicStem, other.patronymicStem, ALIKE);
  else if (like < 0.93 && x.role !== "family" && one.gender !== void 0 && other.gender !== void 0) like -= 0.12;
  return like < ALIKE || opposed(one, other) ? NONE : { rule: "spelling", likeness: like };
}
function sameKey(x, y) {
  if (x.facts.slavicSound === y.facts.slavicSound) return true;
  return (isArabic(x) || isArabic(y)) && x.facts.arabicSound === y.facts.arabicSound;
}
function isArabic({ article, patronymic, plain }) {
  return article || patronymic || nameFamilies().arabic.has(plain);
}
function withoutArticle(x, y) {
  const glued = x.article ? y : x;
  if (glued.plain.length < SHORTEST_WITH_ARTICLE || !(glued.plain.startsWith("el") || glued.plain.startsWith("al"))) return 0;
  return soundLikeness(wordFacts(glued.plain.slice(2)).sound, x.article ? x.facts.sound : y.facts.sound, ALIKE);
}
function opposed({ gender }, other) {
  return gender === "female" && other.gender === "male" || gender === "male" && other.gender === "female";
}
function unvowelled(x, y) {
  if (x.skeleton !== void 0 && y.skeleton !== void 0) return { rule: "spelling", likeness: x.plain === y.plain ? 1 : soundLikeness(x.plain, y.plain) - 0.1 };
  const one = x.skeleton ?? x.facts.skeleton;
  const other = y.skeleton ?? y.facts.skeleton;
  return { rule: "spelling", likeness: one === other ? 0.95 : soundLikeness(one, other) };
}
export {
  ALIKE,
  likeness
};
