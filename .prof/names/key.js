import { syllables } from "./east.js";
import { nameFamilies } from "./families.js";
import { Memory } from "./memory.js";
import { formOf, nameForm } from "./name-form.js";
import { arabicSound, koreanSound, koreanSurname, lightSound, slavicSound } from "./sound-keys.js";
import { syllableToPinyin } from "./wade-giles.js";
import { isGivenName, isKoreanSurname } from "./word-facts.js";
function nameKey(name) {
  return keyOfForm(nameForm(name), name);
}
function keyOf(read, name) {
  return keyOfForm(formOf(read), name);
}
function keyOfForm(form, name) {
  const { tokens, generation } = form;
  if (tokens.length === 0) return name.toLowerCase();
  return folded(form) + (generation === void 0 || generation === "" ? "" : " " + generation);
}
const MOST_ORIGINS = 2048;
const origins = /* @__PURE__ */ new Memory(MOST_ORIGINS);
function originOf(plain) {
  let origin = origins.get(plain);
  if (origin === void 0) {
    const arabic = nameFamilies().arabic.has(plain) || plain.startsWith("abd");
    origin = { arabic, slavic: plain.length > 4 && SLAVIC.test(plain), perhapsSlavic: PERHAPS_SLAVIC.test(plain), light: lightSound(longVowels(plain)) };
    origins.set(plain, origin);
  }
  return origin;
}
function folded(form) {
  const { tokens } = form;
  const east = eastAsian(form);
  if (east !== void 0) return east;
  let arabic = false;
  let perhapsArabic = false;
  let slavic = false;
  let perhapsSlavic = false;
  for (const { plain, marked, patronymic, article } of tokens) {
    const origin = originOf(plain);
    arabic ||= patronymic || article || origin.arabic;
    perhapsArabic ||= ARABIC.test(marked);
    slavic ||= origin.slavic;
    perhapsSlavic ||= origin.perhapsSlavic;
  }
  const fold = arabic ? arabicToken : slavic ? slavicToken : perhapsArabic ? arabicToken : perhapsSlavic ? slavicToken : lightToken;
  let key = "";
  for (const token of tokens) key += (token.patronymic ? "bin-" : "") + fold(token);
  return key;
}
const lightToken = ({ plain }) => originOf(plain).light;
const slavicToken = ({ plain }) => slavicSound(plain);
function arabicToken({ plain, marked }) {
  return arabicSound(nameFamilies().arabic.get(plain) ?? (marked.includes("'") ? marked : plain));
}
function longVowels(plain) {
  if (!(plain.includes("ou") || plain.includes("oo") || plain.includes("uu"))) return plain;
  const short = plain.replace(/ou|oo/g, "o").replace(/uu/g, "u");
  return isGivenName(short) && !isGivenName(plain) ? short : plain;
}
const SLAVIC = /(?:[oe]va?|off|eff|evy|sk(?:y|yy|yi|iy|ii|ij|i|aya|aia)|enko|chuk|[vw](?:ich|ych|itch|ic)|ovna|evna)$/;
const ARABIC = /q(?!u)|kh|gh|dh|aa/;
const PERHAPS_SLAVIC = /(?:iy|ii|yy|ij|ei|ey|yk)$/;
function eastAsian(form) {
  if (form.east === void 0 || form.east[0] !== form.tokens[0]) return void 0;
  const { family, given } = syllables(form.east, (syllable) => syllable);
  const all = [family, ...given];
  if (isKoreanSurname(family.replaceAll("'", ""))) return koreanSurname(family) + given.map(koreanSound).join("");
  const turned = all.some(isWadeGiles) ? all.map(syllableToPinyin) : all;
  return turned.map((syllable) => syllable.replaceAll("'", "")).join("");
}
const isWadeGiles = (syllable) => /'|^hs|^ts[^o]|ieh$|ih$|[^aeiou]ung$|ien$|^chi?a|^chin$|^kuo|^chou$/.test(syllable);
export {
  keyOf,
  nameKey
};
