import { ARABIC_FORMS, NAME_FORMS, NICKNAMES } from "../lexicon/name-families.js";
let made;
function nameFamilies() {
  return made ??= make();
}
function make() {
  const heads = /* @__PURE__ */ new Map();
  const arabic = /* @__PURE__ */ new Map();
  const nicknames = /* @__PURE__ */ new Map();
  for (const line of ARABIC_FORMS.trim().split("\n")) {
    const forms = line.split(" ");
    const head = forms[0] ?? "";
    for (const form of forms) {
      arabic.set(form, head);
      add(heads, form, head);
    }
  }
  for (const line of NAME_FORMS.trim().split("\n")) {
    const forms = line.split(" ");
    const head = forms[0] ?? "";
    for (const form of forms) add(heads, form, head);
  }
  for (const line of NICKNAMES.trim().split("\n")) {
    const forms = line.split(" ");
    const head = forms[0] ?? "";
    for (let at = 1; at < forms.length; at++) add(nicknames, forms[at] ?? "", head);
  }
  return { heads, arabic, nicknames };
}
function add(map, key, value) {
  const known = map.get(key);
  if (known === void 0) map.set(key, value);
  else if (!shares(known, value)) map.set(key, known + " " + value);
}
function shares(a, b) {
  if (a === b) return true;
  if (!a.includes(" ") && !b.includes(" ")) return false;
  const others = b.split(" ");
  return a.split(" ").some((name) => others.includes(name));
}
function sameArabic(a, b) {
  const { arabic } = nameFamilies();
  const head = arabic.get(a);
  return head !== void 0 && head === arabic.get(b);
}
function sameForm(a, b) {
  const { heads } = nameFamilies();
  const of = heads.get(a);
  const other = heads.get(b);
  return of !== void 0 && other !== void 0 && shares(of, other);
}
function sameNickname(a, b) {
  const { nicknames } = nameFamilies();
  const of = nicknames.get(a);
  const other = nicknames.get(b);
  if (of === void 0 && other === void 0) return false;
  if (of !== void 0 && stands(of, b)) return true;
  if (other !== void 0 && stands(other, a)) return true;
  return of !== void 0 && other !== void 0 && shares(of, other);
}
function stands(full, name) {
  return full === name || full.split(" ").some((one) => one === name || sameForm(one, name));
}
export {
  nameFamilies,
  sameArabic,
  sameForm,
  sameNickname
};
