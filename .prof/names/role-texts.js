import { COURTESY_TITLES, TITLES_IN_FULL } from "../lexicon/titles.js";
const COURTESY = /* @__PURE__ */ new Set(COURTESY_TITLES);
const ARTICLE = /^(?:the|a|an|this|that)\s+/i;
function roleTexts(text, roles) {
  const told = /* @__PURE__ */ new Map();
  for (const { from, to } of roles) {
    const role = text.source.slice(text.words[from]?.start ?? 0, text.words[to - 1]?.end ?? 0).replace(ARTICLE, "").replace(/\s+/g, " ");
    const bare = role.toLowerCase().replace(/\.$/, "");
    const folded = TITLES_IN_FULL[bare] ?? bare;
    if (folded !== "" && !COURTESY.has(folded) && !told.has(folded)) told.set(folded, role);
  }
  const endings = /* @__PURE__ */ new Set();
  for (const folded of told.keys()) for (let at = folded.indexOf(" "); at >= 0; at = folded.indexOf(" ", at + 1)) endings.add(folded.slice(at + 1));
  return [...told].flatMap(([folded, role]) => endings.has(folded) ? [] : [role]);
}
export {
  roleTexts
};
