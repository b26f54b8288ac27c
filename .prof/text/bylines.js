import { holdsAgency, isAgency } from "./credits.js";
import { BYLINE_OPENER, JOINER, MODIFIER, PARTICLE, ROLE, STAFF, STOPPER, TAIL } from "./page-lexicon.js";
function opensByline(tokens, from = 0) {
  const first = tokens[from];
  const author = tokens[from + 1];
  if (first === void 0 || author === void 0) return false;
  if (first.lower === "by") return author.shape === "capitalized" || author.shape === "capitals" || (author.byline & (ROLE | STAFF)) !== 0;
  return (first.byline & (BYLINE_OPENER | ROLE)) !== 0 && author.lower === "by";
}
function looksLikeByline(tokens, from, to) {
  const count = to - from;
  if (count < 1 || count > 24) return false;
  const opened = opensByline(tokens, from);
  let small = 0;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === void 0) continue;
    if (token.shape === "lower" && (token.byline & (JOINER | PARTICLE | ROLE)) === 0 && !token.lower.startsWith("@") && token.lower !== "by") small++;
  }
  return opened ? count >= 2 && small * 4 <= count : small === 0 && count >= 2 && count <= 8 && tokens[from]?.shape !== "number";
}
function isNameAndMore(tokens) {
  let name = 0;
  while (name < tokens.length && name < 5 && isNamePart(tokens[name])) name++;
  const rest = tokens.slice(name);
  if (holdsAgency(tokens.slice(0, name))) return rest.length >= 2 && rest.length <= 4 && rest[0]?.lower === "in" && rest.slice(1).every((token) => token.shape === "capitalized");
  if (name < 2 || rest.length === 0 || rest.length > 8 || !isNameShaped(tokens.slice(0, name))) return false;
  return rest.every((token) => (token.byline & (ROLE | MODIFIER | TAIL)) !== 0 || token.shape === "number" || token.lower.startsWith("@") || isAgency(token));
}
function isNamePart(token) {
  if (token === void 0 || token.shape === "number") return false;
  if (token.shape === "lower") return (token.byline & PARTICLE) !== 0;
  return (token.byline & (ROLE | MODIFIER | TAIL)) === 0;
}
function isNameShaped(tokens) {
  if (tokens.length < 2 || tokens.length > 5) return false;
  let capitals = 0;
  for (const [at, token] of tokens.entries()) {
    if (token.shape === "number") return false;
    if (token.shape === "lower") {
      if (at === 0 || at === tokens.length - 1 || (token.byline & PARTICLE) === 0) return false;
    } else if ((token.byline & (STOPPER | ROLE)) !== 0) return false;
    else capitals++;
  }
  return capitals >= 2 && capitals <= 4;
}
export {
  isNameAndMore,
  isNameShaped,
  looksLikeByline,
  opensByline
};
