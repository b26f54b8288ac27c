import { AGENCIES } from "../lexicon/agencies.js";
import { BYLINE_ROLES } from "../lexicon/page-words.js";
import { normalizeName } from "../names/normalize.js";
import { readAuthors } from "../text/authors.js";
const AGENCY = /* @__PURE__ */ new Set(AGENCIES);
const ROLE = /* @__PURE__ */ new Set(BYLINE_ROLES);
const OPENING = /^(?:Von|VON|Par|PAR|Door|DOOR|Di|DI|Por|POR)[\s:]+(?=\p{Lu})/u;
const PARTING = /[;|/]|\s(?:and|und|et|en|y|AND|UND|ET)\s/g;
function authorsOf(value, familyFirst) {
  const { text } = value;
  const authors = [];
  for (const { start, end } of partsOf(text)) {
    const part = text.slice(start, end);
    const comma = part.indexOf(",");
    if (comma > 0 && (familyFirst || isTurned(part, comma))) {
      authors.push({ start, end, text: part, name: normalizeName(part).name });
      continue;
    }
    const last = authors.at(-1);
    if (familyFirst && last !== void 0 && last.text.includes(",")) {
      authors[authors.length - 1] = { ...last, organization: part };
      continue;
    }
    const read = readAuthors(part, 0, part.length).filter((author) => /\s/.test(author.name) && !/^the\s/i.test(author.name));
    for (const author of read) authors.push({ ...author, start: start + author.start, end: start + author.end });
    if (read.length === 0 && /\p{L}{2}/u.test(part)) authors.push({ start, end, text: part, name: part.replace(/\s+/g, " ") });
  }
  const exact = value.end - value.start === text.length;
  return authors.map((author) => ({ ...author, start: exact ? value.start + author.start : value.start, end: exact ? value.start + author.end : value.end }));
}
function partsOf(text) {
  const parts = [];
  let from = OPENING.exec(text)?.[0].length ?? 0;
  for (const parting of [...text.slice(from).matchAll(PARTING)].map((match) => ({ at: from + match.index, length: match[0].length })).concat({ at: text.length, length: 0 })) {
    let start = from;
    let end = parting.at;
    while (start < end && /[\s,]/.test(text.charAt(start))) start++;
    while (end > start && /[\s,]/.test(text.charAt(end - 1))) end--;
    if (/\p{Ll}{3}\.$/u.test(text.slice(Math.max(start, end - 4), end))) end--;
    if (end > start) parts.push({ start, end });
    from = parting.at + parting.length;
  }
  return parts;
}
function isTurned(part, comma) {
  const family = part.slice(0, comma).trim();
  const given = part.slice(comma + 1).trim();
  return /^(?:(?:van|von|de|den|der|del|la|le|al|el|bin|di|da|dos|ter|ten)[ -])*\p{Lu}[\p{L}'’-]+$/iu.test(family) && /^\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){0,3}(?:\s(?:van|von|de|den|der))*$/u.test(given) && !AGENCY.has(given.toLowerCase()) && !given.split(" ").some((word) => ROLE.has(word.toLowerCase()));
}
export {
  authorsOf
};
