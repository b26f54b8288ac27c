import { conjugate } from "./inflect.js";
import { REPORTING_VERBS } from "./reporting-verbs.js";
import { ADJECTIVE_VERBS, NOUN_VERBS, PLAIN_VERBS } from "./verbs.js";
const BASE = 1 << 0;
const THIRD = 1 << 1;
const PAST = 1 << 2;
const PARTICIPLE = 1 << 3;
const ING = 1 << 4;
let made;
function verbForms() {
  return made ??= build();
}
function build() {
  const forms = /* @__PURE__ */ new Map();
  for (const { forms: all } of REPORTING_VERBS) {
    const [base = "", third = ""] = all;
    const past = all[all.length > 3 ? 2 : 0] ?? "";
    const participle = all.length > 4 ? all[3] ?? past : past;
    addForms(forms, { base, third, past, participle, ing: all[all.length - 1] ?? "" });
  }
  for (const entries of [PLAIN_VERBS, NOUN_VERBS, ADJECTIVE_VERBS]) for (const entry of entries) addForms(forms, conjugate(entry));
  return forms;
}
function addForms(to, verb) {
  add(to, verb.base, verb.base, BASE);
  add(to, verb.third, verb.base, THIRD);
  add(to, verb.past, verb.base, PAST);
  add(to, verb.participle, verb.base, PARTICIPLE);
  add(to, verb.ing, verb.base, ING);
}
function add(to, form, lemma, bit) {
  const known = to.get(form);
  if (known === void 0) to.set(form, { lemma, forms: bit });
  else if ((known.forms & bit) === 0) to.set(form, { lemma: known.lemma, forms: known.forms | bit });
}
export {
  BASE,
  ING,
  PARTICIPLE,
  PAST,
  THIRD,
  verbForms
};
