import { sameArabic, sameForm, sameNickname } from "./families.js";
import { skeleton, soundLikeness } from "./sounds.js";
const NONE = { rule: "differs", likeness: 0 };
const ALIKE = 0.62;
function likeness(x, y) {
  if (x.initial || y.initial) {
    if (x.initial && y.initial) return NONE;
    return x.plain.charCodeAt(0) === y.plain.charCodeAt(0) && x.role !== "family" && y.role !== "family" ? { rule: "initial", likeness: 0.75 } : NONE;
  }
  if (x.skeleton !== void 0 || y.skeleton !== void 0) return unvowelled(x, y);
  const opposed = x.gender === "female" && y.gender === "male" || x.gender === "male" && y.gender === "female";
  if (x.sound === y.sound) return opposed ? NONE : { rule: "spelling", likeness: 0.98 };
  if (x.facts.forms !== void 0 && y.facts.forms !== void 0) {
    if (sameArabic(x.plain, y.plain)) return { rule: "spelling", likeness: 0.97 };
    if (sameForm(x.plain, y.plain)) return { rule: "form", likeness: 0.95 };
  }
  if (x.role !== "family" && y.role !== "family" && (x.facts.fullNames !== void 0 || y.facts.fullNames !== void 0) && sameNickname(x.plain, y.plain)) return { rule: "nickname", likeness: 0.9 };
  if (opposed) return NONE;
  const like = soundLikeness(x.sound, y.sound, ALIKE);
  if (like < 0.95 && x.patronymicStem !== void 0 && y.patronymicStem !== void 0) return { rule: "spelling", likeness: soundLikeness(x.patronymicStem, y.patronymicStem, ALIKE) };
  if (x.gender !== void 0 && y.gender !== void 0 && x.role !== "family" && like < 0.93) return { rule: "spelling", likeness: like - 0.12 };
  return { rule: "spelling", likeness: like };
}
function unvowelled(x, y) {
  if (x.skeleton !== void 0 && y.skeleton !== void 0) return { rule: "spelling", likeness: x.plain === y.plain ? 1 : soundLikeness(x.plain, y.plain) - 0.1 };
  const one = x.skeleton ?? skeleton(x.plain);
  const other = y.skeleton ?? skeleton(y.plain);
  return { rule: "spelling", likeness: one === other ? 0.95 : soundLikeness(one, other) };
}
export {
  ALIKE,
  likeness
};
