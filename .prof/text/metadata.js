import { statedDate } from "../calendar/stated.js";
import { piece, trim } from "../span.js";
import { readAuthors } from "./authors.js";
import { holdsAgency, isAgency } from "./credits.js";
import { MONTH, OUTLET_END, WEEKDAY } from "./page-lexicon.js";
import { tokensOf } from "./tokens.js";
function readHead(source, blocks) {
  const first = (kind) => blocks.find((block) => block.kind === kind);
  const title = first("title");
  const deck = first("deck");
  const section = readSection(source, blocks);
  const dateline = first("dateline");
  const published = readPublished(source, blocks);
  const outlet = readOutlet(source, blocks);
  return {
    ...title && { title: piece(source, title.start, bareEnd(source, title)) },
    ...deck && { deck: piece(source, deck.start, deck.end) },
    ...section && { section },
    ...outlet && { outlet },
    byline: readByline(source, blocks),
    ...dateline && { dateline: readDateline(source, dateline.start, dateline.end) },
    ...published && { published }
  };
}
function bareEnd(source, { start, end }) {
  const bare = trim(source, start, /\s[|–—-]$/u.test(source.slice(end - 2, end)) ? end - 1 : end);
  return bare.end;
}
function readSection(source, blocks) {
  const title = blocks.findIndex((block) => block.kind === "title");
  const section = blocks.findLast((block, at) => block.kind === "section" && (at < title || title < 0));
  if (section !== void 0) return piece(source, section.start, section.end);
  const trail = blocks.find((block) => block.kind === "breadcrumb");
  if (trail === void 0) return void 0;
  const stops = [...trail.text.matchAll(/[^»›>/]+/g)].map((match) => trim(source, trail.start + match.index, trail.start + match.index + match[0].length)).filter((stop2) => stop2.end > stop2.start);
  const heading = title < 0 ? "" : blocks[title]?.text ?? "";
  const stop = stops.findLast((span, at) => at > 0 && !heading.startsWith(source.slice(span.start, span.start + 30)) && span.end - span.start < 40);
  return stop && piece(source, stop.start, stop.end);
}
function readOutlet(source, blocks) {
  const title = blocks.findIndex((block) => block.kind === "title");
  const suffix = title < 0 ? void 0 : blocks[title + 1];
  if (suffix === void 0 || suffix.kind !== "section" && suffix.kind !== "boilerplate" || source.slice(blocks[title]?.end ?? 0, suffix.start).includes("\n")) return void 0;
  const tokens = tokensOf(source, suffix.start, suffix.end);
  const last = tokens.at(-1)?.lower ?? "";
  const paper = ((tokens.at(-1)?.page ?? 0) & OUTLET_END) !== 0 && last !== "news" ? tokens.length > 1 || last === "reuters" || last === "cnn" : last === "news" && tokens[0]?.shape === "capitals" && tokens.length === 2 && tokens[0].lower.length <= 4;
  return paper || last.includes(".co") ? piece(source, suffix.start, suffix.end) : void 0;
}
function readByline(source, blocks) {
  const authors = [];
  const seen = /* @__PURE__ */ new Set();
  for (const block of blocks) {
    if (block.kind !== "byline") continue;
    for (const author of readAuthors(source, block.start, block.end)) {
      const key = author.name.toLowerCase();
      if (seen.has(key)) continue;
      seen.add(key);
      authors.push(author);
    }
  }
  const isAgencyName = ({ start, end }) => holdsAgency(tokensOf(source, start, end));
  const agency = authors.find(isAgencyName);
  const people = authors.filter((author) => !isAgencyName(author));
  if (agency === void 0 || people.length === 0) return authors;
  return people.map((author) => ({ ...author, organization: author.organization ?? agency.name }));
}
function readPublished(source, blocks) {
  const title = blocks.findIndex((block) => block.kind === "title");
  const story = blocks.findIndex((block, at) => block.kind === "paragraph" && blocks[at + 1]?.kind === "paragraph");
  let best;
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== "published") continue;
    const date = statedDate(block.text);
    if (date === void 0) continue;
    const label = block.text.slice(0, date.start).toLowerCase();
    const rank = (label.includes("publish") || label.includes("posted") ? 4 : label.includes("updat") || label.includes("modif") ? 0 : 2) + (at > title ? 1 : 0) - (story >= 0 && at > story ? 5 : 0);
    if (best !== void 0 && best.rank >= rank) continue;
    const { type, value, grain, known } = date;
    best = { rank, value: { ...piece(source, block.start + date.start, block.start + date.end), type, value, grain, known } };
  }
  return best?.value;
}
function readDateline(source, start, end) {
  const text = source.slice(start, end);
  const tokens = tokensOf(source, start, end);
  const bracket = /[([](?<inside>[^()[\]]*)[)\]]/.exec(text);
  const inside = bracket?.groups?.["inside"]?.trim();
  const calendar = tokens.find((token) => token.start > start && (token.page & (MONTH | WEEKDAY)) !== 0);
  const bare = tokens.find((token) => token.start > start && isAgency(token));
  const stops = [bracket === null ? end : start + bracket.index, calendar?.start ?? end, bare?.start ?? end];
  const place = source.slice(start, Math.min(...stops)).replace(/(?<![\s,–—―(-])[\s,–—―(-]+$/u, "");
  const agency = inside !== void 0 && inside !== "" && !/\d/.test(inside) ? inside : bare && source.slice(bare.start, bare.end);
  const date = statedDate(text);
  return {
    ...piece(source, start, end),
    ...place !== "" && { place },
    ...agency && { agency },
    ...date && { date: { ...piece(source, start + date.start, start + date.end), type: date.type, value: date.value, grain: date.grain, known: date.known } }
  };
}
export {
  readHead
};
