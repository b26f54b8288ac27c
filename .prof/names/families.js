import { ARABIC_FORMS, NAME_FORMS, NICKNAMES } from "../lexicon/name-families.js";
let made;
function nameFamilies() {
  return made ??= make();
}
function make() {
  const heads = /* @__PURE__ */ new Map();
  const arabic = /* @__PURE__ */ new Map();
  const nicknames = /* @__PURE__ */ new Map();
  for (const forms of rows(ARABIC_FORMS)) {
    const [head = ""] = forms;
    for (const form of forms) {
      arabic.set(form, head);
      add(heads, form, head);
    }
  }
  for (const forms of rows(NAME_FORMS)) for (const form of forms) add(heads, form, forms[0] ?? "");
  for (const [head = "", ...forms] of rows(NICKNAMES)) for (const form of forms) add(nicknames, form, head);
  return { heads, arabic, nicknames };
}
function rows(table) {
  return table.trim().split("\n").map((line) => line.split(" "));
}
function add(map, key, value) {
  const known = map.get(key);
  if (known === void 0) map.set(key, [value]);
  else if (!known.includes(value)) known.push(value);
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
  return of !== void 0 && other !== void 0 && of.some((head) => other.includes(head));
}
function sameNickname(a, b) {
  const { nicknames } = nameFamilies();
  const of = nicknames.get(a);
  const other = nicknames.get(b);
  if (of === void 0 && other === void 0) return false;
  if (of?.some((full) => full === b || sameForm(full, b))) return true;
  if (other?.some((full) => full === a || sameForm(full, a))) return true;
  return of !== void 0 && other !== void 0 && of.some((full) => other.includes(full));
}
export {
  nameFamilies,
  sameArabic,
  sameForm,
  sameNickname
};
