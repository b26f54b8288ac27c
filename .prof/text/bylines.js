import { FURNITURE_VERBS, FURNITURE_WORDS } from "../lexicon/furniture.js";
import { BYLINE_JOINERS, BYLINE_ROLES, BYLINE_TAILS, NAME_STOPPERS, ROLE_MODIFIERS } from "../lexicon/page-words.js";
import { SECTION_NAMES } from "../lexicon/section-names.js";
import { holdsAgency, isAgency } from "./credits.js";
const ROLES = /* @__PURE__ */ new Set(BYLINE_ROLES);
const MODIFIERS = /* @__PURE__ */ new Set(ROLE_MODIFIERS);
const BEHIND = /* @__PURE__ */ new Set(BYLINE_TAILS);
const PARTICLES = /* @__PURE__ */ new Set(["al", "bin", "da", "de", "del", "den", "der", "di", "dos", "du", "el", "ibn", "la", "le", "san", "ter", "van", "von", "o'", "ap"]);
const STAFF = /* @__PURE__ */ new Set(["a", "our", "an"]);
const OPENERS = /* @__PURE__ */ new Set(["by", "written", "words", "story", "reported"]);
const JOINERS = /* @__PURE__ */ new Set(BYLINE_JOINERS);
function opensByline(tokens, from = 0) {
  const first = tokens[from]?.lower;
  const second = tokens[from + 1]?.lower;
  if (first === "by") {
    const author = tokens[from + 1];
    return author !== void 0 && (author.shape === "capitalized" || author.shape === "capitals" || ROLES.has(author.lower) || STAFF.has(author.lower));
  }
  return second === "by" && first !== void 0 && (OPENERS.has(first) || ROLES.has(first));
}
function looksLikeByline(tokens, from, to) {
  const count = to - from;
  if (count < 1 || count > 24) return false;
  const opened = opensByline(tokens, from);
  let small = 0;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === void 0) continue;
    if (token.shape === "lower" && !JOINERS.has(token.lower) && !PARTICLES.has(token.lower) && !ROLES.has(token.lower) && !token.lower.startsWith("@") && token.lower !== "by") small++;
  }
  return opened ? count >= 2 && small * 4 <= count : small === 0 && count >= 2 && count <= 8 && tokens[from]?.shape !== "number";
}
function isNameAndMore(tokens) {
  let name = 0;
  while (name < tokens.length && name < 5 && isNamePart(tokens[name])) name++;
  const rest = tokens.slice(name);
  if (holdsAgency(tokens.slice(0, name))) return rest.length >= 2 && rest.length <= 4 && rest[0]?.lower === "in" && rest.slice(1).every((token) => token.shape === "capitalized");
  if (name < 2 || rest.length === 0 || rest.length > 8 || !isNameShaped(tokens.slice(0, name))) return false;
  return rest.every((token) => ROLES.has(token.lower) || MODIFIERS.has(token.lower) || token.shape === "number" || token.lower.startsWith("@") || BEHIND.has(token.lower) || isAgency(token));
}
function isNamePart(token) {
  if (token === void 0 || token.shape === "number") return false;
  if (token.shape === "lower") return PARTICLES.has(token.lower);
  return !ROLES.has(token.lower) && !MODIFIERS.has(token.lower) && !BEHIND.has(token.lower);
}
function isNameShaped(tokens) {
  if (tokens.length < 2 || tokens.length > 5) return false;
  let capitals = 0;
  for (const [at, token] of tokens.entries()) {
    if (token.shape === "number") return false;
    if (token.shape === "lower") {
      if (at === 0 || at === tokens.length - 1 || !PARTICLES.has(token.lower)) return false;
    } else if (NOT_NAMES.has(token.lower) || ROLES.has(token.lower) || PAGE.has(token.lower)) return false;
    else capitals++;
  }
  return capitals >= 2 && capitals <= 4;
}
const PAGE = /* @__PURE__ */ new Set(/* @__PURE__ */ FURNITURE_WORDS.concat(FURNITURE_VERBS, SECTION_NAMES));
const NOT_NAMES = /* @__PURE__ */ new Set(NAME_STOPPERS);
export {
  PARTICLES,
  isNameAndMore,
  isNameShaped,
  looksLikeByline,
  opensByline
};
