import { CARRYING_PRONOUNS, OWN_PRONOUNS } from "../lexicon/reporting-grammar.js";
const REACH = 1;
function carrySpeakers(drafts) {
  const last = /* @__PURE__ */ new Map();
  for (const draft of drafts) {
    const { speaker } = draft;
    if (speaker === void 0 || draft.term) continue;
    const lower = speaker.text.toLowerCase();
    const outer = OWN_PRONOUNS.has(lower) ? draft.within?.speaker : CARRYING_PRONOUNS.has(lower) ? remembered(last.get(lower), draft) : void 0;
    if (outer !== void 0 && speaker.person === void 0 && speaker.organization === void 0) draft.speaker = named(speaker, outer);
    const one = draft.speaker;
    if (one === void 0 || one.person !== void 0 || draft.within !== void 0) continue;
    if (one.organization !== void 0) last.set("it", draft);
    if (one.name.toLowerCase() !== lower || !CARRYING_PRONOUNS.has(lower)) last.set("they", draft);
  }
}
function remembered(draft, now) {
  return draft !== void 0 && now.line.block - draft.line.block <= REACH ? draft.speaker : void 0;
}
function named(pronoun, one) {
  const { start, end, text } = pronoun;
  return { start, end, text, name: one.name, ...one.person !== void 0 && { person: one.person }, ...one.organization !== void 0 && { organization: one.organization } };
}
export {
  carrySpeakers
};
