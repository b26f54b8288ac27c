import { BYLINE_PARTICLES } from "../lexicon/page-words.js";
import { holdsAgency, isAgency } from "./credits.js";
import { BEFORE_WORKPLACE, BUTTON, MODIFIER, ROLE, WORKPLACE_END } from "./page-lexicon.js";
import { publicationRun } from "./publication.js";
import { tokensOf } from "./tokens.js";
const PARTICLES = /* @__PURE__ */ new Set(BYLINE_PARTICLES);
const BREAKS = ",;|\u2022\xB7&/\u2013\u2014\n";
function readAuthors(source, start, end) {
  const drafts = [];
  for (const segment of segmentsOf(source, start, end)) addSegment(segment, drafts);
  const [first, second, ...more] = drafts;
  if (first !== void 0 && second !== void 0 && more.length === 0 && first.name.length === 1 && second.name.length === 1) {
    return [author(source, [...first.name, ...second.name], [...second.name, ...first.name], second)];
  }
  return drafts.filter(({ name }) => name.length > 1 || drafts.length === 1).map((draft) => author(source, draft.name, draft.name, draft));
}
function segmentsOf(source, start, end) {
  const tokens = tokensOf(source, start, Math.min(end, start + 600));
  const run = publicationRun(tokens);
  const stop = run === void 0 ? tokens.length : run.from;
  const segments = [];
  let segment = [];
  const close = () => {
    if (segment.length > 0) segments.push(segment);
    segment = [];
  };
  let above;
  for (let at = 0; at < stop; at++) {
    const token = tokens[at];
    if (token === void 0) continue;
    if (above !== void 0 && isParted(source, above.end, token.start)) close();
    above = token;
    if (token.lower === "by" || token.lower === "and" || token.lower === "with") {
      if (token.lower === "by") segment = [];
      close();
    } else if (token.shape === "number") close();
    else if (!token.lower.startsWith("@") && !((token.byline & BUTTON) !== 0 && segment.length !== 1)) segment.push(token);
  }
  close();
  return segments;
}
function isParted(source, start, end) {
  for (let at = start; at < end; at++) if (BREAKS.includes(source.charAt(at))) return true;
  return end - start >= 3 && source.slice(start, end).includes(" - ");
}
function addSegment(segment, drafts) {
  const last = drafts.at(-1);
  const work = segment.findIndex((token, at) => at > 0 && (token.byline & BEFORE_WORKPLACE) !== 0);
  const place = segment.findIndex((token, at) => at > 0 && (token.lower === "in" || token.lower === "on"));
  const cut = work > 0 ? work : place > 0 ? place : segment.length;
  const who = segment.slice(0, cut);
  const role = roleStart(who);
  const name = who.slice(0, role);
  const organization = work > 0 ? segment.slice(work + 1) : void 0;
  if (isOrganization(name)) {
    if (last !== void 0) last.organization ??= name;
    if (last !== void 0 && role < who.length) last.role ??= who.slice(role);
    else if (last === void 0 && role === who.length && place < 0) drafts.push({ name });
    return;
  }
  if (name.length === 0) {
    if (last !== void 0 && role < who.length) last.role ??= who;
    if (last !== void 0 && organization !== void 0) last.organization ??= organization;
    return;
  }
  if (name.every((token) => token.shape === "lower")) return;
  if (last !== void 0 && name.length === 1 && drafts.some((draft) => draft.name.length > 1)) {
    last.organization ??= [...name, ...who.slice(role)];
    return;
  }
  drafts.push({ name, ...role < who.length && { role: who.slice(role) }, ...organization !== void 0 && organization.length > 0 && { organization } });
}
function roleStart(tokens) {
  const role = tokens.findIndex((token) => (token.byline & ROLE) !== 0);
  if (role < 0) return tokens.length;
  let at = role;
  while (at > 0 && (((tokens[at - 1]?.byline ?? 0) & MODIFIER) !== 0 || isAgencyAt(tokens, at - 1))) at--;
  return at === 1 && tokens[0] !== void 0 && (tokens[0].byline & MODIFIER) === 0 && tokens[0].shape !== "lower" && role > 1 ? role : at;
}
function isAgencyAt(tokens, at) {
  const token = tokens[at];
  return token !== void 0 && isAgency(token);
}
function isOrganization(tokens) {
  const last = tokens.at(-1);
  if (last === void 0) return false;
  return holdsAgency(tokens) || tokens.length > 1 && (last.byline & WORKPLACE_END) !== 0 || last.lower.includes(".co") || tokens[0]?.lower === "the";
}
function author(source, range, order, { role, organization }) {
  const start = Math.min(...range.map((token) => token.start));
  const end = withDot(source, Math.max(...range.map((token) => token.end)));
  return {
    start,
    end,
    text: source.slice(start, end),
    name: order.map((token) => tidy(source.slice(token.start, initialEnd(source, token)), token)).join(" "),
    ...role !== void 0 && role.length > 0 && { role: textOf(source, role) },
    ...organization !== void 0 && organization.length > 0 && { organization: textOf(source, organization) }
  };
}
function textOf(source, tokens) {
  return source.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0).replace(/\s+/g, " ");
}
function initialEnd(source, token) {
  return source.charAt(token.end) === "." && (token.end - token.start === 1 || /\.|^[js]r$/i.test(source.slice(token.start, token.end))) ? token.end + 1 : token.end;
}
function withDot(source, end) {
  return source.charAt(end) === "." && /(?:[\s.]\p{Lu}|[js]r)$/iu.test(source.slice(Math.max(0, end - 3), end)) ? end + 1 : end;
}
function tidy(word, token) {
  const plain = word.replace(/(?<!\d)\d+$/, "");
  if (token.shape !== "capitals" || plain.length < 3 || plain.includes(".")) return plain;
  if (PARTICLES.has(plain.toLowerCase())) return plain.toLowerCase();
  return plain.toLowerCase().replace(/(?:^|['’-]|^mc)\p{L}/gu, (part) => part.toUpperCase()).replace(/^Mc\p{L}/iu, (part) => "Mc" + part.slice(2).toUpperCase());
}
export {
  readAuthors
};
