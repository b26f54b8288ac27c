import { COURTESY_TITLES, HONORIFICS, ROYAL_TITLES, TITLES_IN_FULL } from "../lexicon/titles.js";
import { isRoleWord } from "./roles.js";
const COURTESY = /* @__PURE__ */ new Set(COURTESY_TITLES);
const ADDRESS = /* @__PURE__ */ new Set(/* @__PURE__ */ HONORIFICS.concat(ROYAL_TITLES));
const ARTICLE = /^(?:the|a|an|this|that)\s+/i;
function roleTexts(text, roles) {
  const { words } = text;
  const told = /* @__PURE__ */ new Map();
  const tell = (from, to) => {
    const role = text.source.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0).replace(ARTICLE, "").replace(/\s+/g, " ");
    const bare = role.toLowerCase().replace(/\.$/, "");
    const folded = TITLES_IN_FULL[bare] ?? bare;
    if (folded !== "" && !COURTESY.has(folded) && !told.has(folded)) told.set(folded, role);
  };
  for (const { from, to } of roles) {
    const last = to - 1;
    const isAddressed = last > from && ADDRESS.has(words[last]?.lower ?? "") && isRoleWord(words[last - 1]);
    if (isAddressed) tell(from, last);
    tell(isAddressed ? last : from, to);
  }
  const endings = /* @__PURE__ */ new Set();
  for (const folded of told.keys()) for (let at = folded.indexOf(" "); at >= 0; at = folded.indexOf(" ", at + 1)) endings.add(folded.slice(at + 1));
  return [...told].flatMap(([folded, role]) => endings.has(folded) ? [] : [role]);
}
export {
  roleTexts
};
