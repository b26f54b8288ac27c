import { readAuthors } from "./authors.js";
import { labelBlocks } from "./block-sequence.js";
import { cutUnits } from "./cuts.js";
import { evidenceOf } from "./evidence.js";
import { readLayout } from "./layout.js";
import { readHead } from "./metadata.js";
import { findRepeats, repeatKey } from "./repeats.js";
function readParts(source) {
  const layout = readLayout(source);
  const candidates = cutUnits(source, layout.units);
  const kinds = labelBlocks(gatherEvidence(source, candidates, layout.spaced));
  const blocks = candidates.map(({ start, end }, index) => ({ start, end, text: source.slice(start, end), kind: kinds[index] ?? "paragraph" }));
  return { source, ...readHead(source, blocks), blocks, issues: findRepeats(source, blocks) };
}
const NEAR = 3e3;
function isSaidAgain(source, { start, end }) {
  const words = source.slice(start + 1, Math.min(end - 2, start + 80));
  if (words.length < 12) return false;
  return source.slice(Math.max(0, start - NEAR), start).includes(words) || source.slice(end, end + NEAR).includes(words);
}
function isInterview(all) {
  const count = (name) => all.filter((names) => names.includes(name)).length;
  const questions = count("ends-question");
  const told = count("first-person");
  return questions >= 3 && (questions + told) * 4 >= all.length && told >= 2;
}
const SHORT = ["words-2-3", "words-4-8", "words-9-14"];
const isShort = (names) => SHORT.some((name) => names.includes(name));
function isBareLine(names) {
  return names.includes("ends-bare") && isShort(names) && !names.includes("cut-credit");
}
function authorNames(source, blocks, all) {
  const names = [];
  for (let at = 0; at < Math.min(blocks.length, 12); at++) {
    const block = blocks[at];
    if (block === void 0 || !(all[at] ?? []).some((name) => name === "opens-byline" || name === "name-shaped" || name === "name-and-role")) continue;
    for (const author of readAuthors(source, block.start, block.end)) if (author.text.length > 5 && names.length < 8) names.push({ name: author.text, at });
  }
  return names;
}
function gatherEvidence(source, blocks, spaced) {
  const all = blocks.map((block) => evidenceOf(source, block));
  const firsts = /* @__PURE__ */ new Map();
  const lasts = /* @__PURE__ */ new Map();
  const keys = blocks.map(({ start, end }, at) => {
    const key = repeatKey(source, start, end);
    if (!firsts.has(key)) firsts.set(key, at);
    lasts.set(key, at);
    return key;
  });
  const bare = all.map(isBareLine);
  const interview = isInterview(all);
  const authors = authorNames(source, blocks, all);
  all.forEach((names, at) => {
    const block = blocks[at];
    const next = blocks[at + 1];
    if (block === void 0) return;
    const key = keys[at] ?? 0;
    if (at === 0) names.push("first");
    if (key !== 0) {
      const first = firsts.get(key) ?? at;
      if (first < at) names.push(first < 5 && first < at - 1 && isShort(names) ? "repeats-title" : "repeats-earlier");
      if (next !== void 0 && keys[at + 1] === key && Math.abs(next.end - next.start - block.end + block.start) <= 3) names.push("opens-next");
      else if ((lasts.get(key) ?? at) > at && (lasts.get(key) ?? at) <= at + 12) names.push("opens-later");
    }
    if (spaced && block.breaks === 1) names.push("hangs");
    if (spaced && next?.breaks === 1) names.push(next.cut === "credited" || next.cut === "credit" ? "above-credited" : "hung-on");
    if (all[at - 1]?.includes("ends-semicolon") === true && names.includes("ends-sentence") && !names.includes("several-sentences")) names.push("last-item");
    if (names.includes("wholly-quoted") && isSaidAgain(source, block)) names.push("said-again");
    if (names.includes("ends-question")) {
      if (interview) names.push("interview-question");
      else if (isShort(names) && !names.includes("starts-quote") && !names.includes("several-sentences")) names.push("question-line");
    }
    const author = authors.length === 0 ? void 0 : authors.find((named) => named.at < at - 1 && source.startsWith(named.name, block.start));
    if (author !== void 0) names.push(block.end - block.start === author.name.length ? "author-alone" : "author-again");
    if (bare[at] === true && bare[at - 1] === true && bare[at + 1] === true) names.push("in-run");
  });
  return all;
}
export {
  readParts
};
