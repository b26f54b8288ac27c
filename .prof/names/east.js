import { koreanSound, koreanSurname } from "./sound-keys.js";
import { soundLikeness } from "./sound-likeness.js";
import { splitPinyin } from "./syllables.js";
import { syllableToPinyin } from "./wade-giles.js";
function eastLikeness(a, b) {
  const plainA = syllables(a, same);
  const plainB = syllables(b, same);
  const direct = pairLikeness(plainA, plainB, koreanSound, koreanSurname);
  const pinyinA = syllables(a, syllableToPinyin);
  const pinyinB = syllables(b, syllableToPinyin);
  return Math.max(direct, pairLikeness(plainA, pinyinB, same), pairLikeness(pinyinA, plainB, same), pairLikeness(pinyinA, pinyinB, same));
}
const same = (syllable) => syllable;
function syllables(tokens, turn) {
  const [first, ...rest] = tokens;
  const given = rest.length === 1 ? splitPinyin(rest[0]?.marked ?? "") ?? [rest[0]?.marked ?? ""] : rest.map(({ marked }) => marked);
  return { family: turn(first?.marked ?? ""), given: given.map(turn) };
}
function pairLikeness(a, b, sound, surname = sound) {
  const family = likeness(surname(a.family), surname(b.family));
  const joinedA = a.given.map(sound);
  const joinedB = b.given.map(sound);
  if (joinedA.length !== joinedB.length) return Math.min(family, likeness(joinedA.join(""), joinedB.join("")));
  let worst = family;
  joinedA.forEach((syllable, index) => {
    worst = Math.min(worst, likeness(syllable, joinedB[index] ?? ""));
  });
  return worst;
}
function likeness(a, b) {
  const x = a.replaceAll("'", "");
  const y = b.replaceAll("'", "");
  return x === y ? 1 : 0.93 * soundLikeness(x, y);
}
export {
  eastLikeness,
  syllables
};
