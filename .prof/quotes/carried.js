import { CARRYING_PRONOUNS, OWN_PRONOUNS, SINGULAR_OPENERS } from "../lexicon/reporting-grammar.js";
import { genderOfWord } from "../names/gender.js";
const REACH = 1;
const LONGEST = 8;
function carrySpeakers(drafts) {
  const last = /* @__PURE__ */ new Map();
  for (const draft of drafts) {
    const { speaker } = draft;
    if (speaker === void 0 || draft.term) continue;
    const lower = speaker.text.toLowerCase();
    const outer = OWN_PRONOUNS.has(lower) ? draft.within?.speaker : CARRYING_PRONOUNS.has(lower) ? remembered(last.get(lower), draft) : genderOf(lower) !== void 0 ? nameless(last.get("one"), draft, lower) : void 0;
    if (outer !== void 0 && speaker.person === void 0 && speaker.organization === void 0) draft.speaker = named(speaker, outer);
    const one = draft.speaker;
    if (one === void 0 || draft.within !== void 0) continue;
    last.set("one", draft);
    if (one.person !== void 0) continue;
    if (one.organization !== void 0) last.set("it", draft);
    if (one.name.toLowerCase() !== lower || !CARRYING_PRONOUNS.has(lower)) last.set("they", draft);
  }
}
function remembered(draft, now) {
  return draft !== void 0 && now.line.block - draft.line.block <= REACH ? draft.speaker : void 0;
}
function nameless(draft, now, pronoun) {
  const speaker = draft !== void 0 && draft.line.block === now.line.block ? draft.speaker : void 0;
  if (speaker === void 0 || speaker.person !== void 0 || speaker.organization !== void 0) return void 0;
  const words = speaker.name.toLowerCase().split(/\s+/, LONGEST);
  if (!SINGULAR_OPENERS.has(words[0] ?? "")) return void 0;
  for (const word of words) {
    const gender = genderOfWord(word);
    if (gender !== void 0) return gender === genderOf(pronoun) ? speaker : void 0;
  }
  return speaker;
}
function genderOf(pronoun) {
  return pronoun === "she" ? "female" : pronoun === "he" ? "male" : void 0;
}
function named(pronoun, one) {
  const { start, end, text } = pronoun;
  return { start, end, text, name: one.name, ...one.person !== void 0 && { person: one.person }, ...one.organization !== void 0 && { organization: one.organization } };
}
export {
  carrySpeakers
};
