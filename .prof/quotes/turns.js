import { PLACE, ROLE } from "../lexicon/classes.js";
import { isSpeakingNoun } from "../lexicon/reporting-nouns.js";
import { CAPITALIZED, MARK } from "../text/words.js";
import { draftOf } from "./draft.js";
import { phraseFrom } from "./phrases.js";
const FEWEST_WORDS = 3;
const LONGEST_NAME = 10;
const HEADLINES = /* @__PURE__ */ new Set(["title", "deck", "heading"]);
function turnsOf(text, lines, sources) {
  const headlines = [];
  const turns = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === void 0 || line.block === lines[at - 1]?.block || !hasColon(line)) continue;
    const colon = line.items[1]?.lower === ":" ? line.items[1] : line.items[3]?.lower === ":" ? line.items[3] : void 0;
    if (colon?.kind !== "mark" || line.items[0]?.kind !== "noun") continue;
    const kind = text.blocks[line.block]?.kind ?? "paragraph";
    let last = at;
    while (lines[last + 1]?.block === line.block) last++;
    const to = lines[last]?.to ?? line.to;
    const speaker = to - colon.to < FEWEST_WORDS || isMarked(line, colon.to) ? void 0 : speakerOf(text, line, colon.from, HEADLINES.has(kind), sources);
    if (speaker !== void 0) (HEADLINES.has(kind) ? headlines : turns).push({ line, colon, to, speaker });
  }
  return [...headlines, ...turns.length > 1 ? turns : []].map(turnOf);
}
function hasColon(line) {
  for (let at = line.from + 1; at < line.to && at < line.from + LONGEST_NAME; at++) if (line.text.words[at]?.lower === ":") return true;
  return false;
}
function turnOf({ line, colon, to, speaker }) {
  return draftOf(line, "turn", [{ from: colon.to, to, marked: [] }], colon, speaker, []);
}
function isMarked(line, word) {
  return line.items.some((item) => item.kind === "marked" && item.from <= word + 1);
}
function speakerOf(text, line, colon, isHeadline, sources) {
  const phrase = phraseFrom(line.items, 0);
  const head = line.items[phrase.head];
  if (head?.kind !== "noun" || (line.items[phrase.last]?.to ?? colon) !== colon) return void 0;
  const speaker = sources.of(line, phrase);
  if (speaker === void 0 || speaker.person !== void 0) return speaker;
  const word = text.words[head.group.head];
  if (word === void 0) return void 0;
  if (isHeadline) return speaker.organization !== void 0 || isSpeakingNoun(head.lower) && !isAllCapitals(text, head.from, colon) || (word.classes & (PLACE | ROLE)) !== 0 ? speaker : void 0;
  return isAllCapitals(text, head.from, colon) ? speaker : void 0;
}
function isAllCapitals(text, from, to) {
  for (let at = from; at < to; at++) {
    const word = text.words[at];
    if (word === void 0 || (word.shape & MARK) !== 0) continue;
    const written = text.source.slice(word.start, word.end);
    if ((word.shape & CAPITALIZED) === 0 || written.length < 2 || written !== written.toUpperCase()) return false;
  }
  return true;
}
export {
  turnsOf
};
