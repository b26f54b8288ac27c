import { IS_THOUGHT, NEEDS_LISTENER, NEEDS_THAT, TAKES_CLAUSE, TAKES_LISTENER, TAKES_QUOTE } from "../lexicon/reporting-verbs.js";
import { following, isSayable } from "./content.js";
import { endOfContent, MAIN_CLAUSE } from "./ends.js";
import { endsQuote, leftOf, resumed, topicOf, topicOfQuote } from "./fronted.js";
import { isDash, itemBefore } from "./item.js";
import { asideAfter } from "./runs.js";
import { isTime, phraseFrom } from "./phrases.js";
function after(cue) {
  const { line, at, verb, subjects } = cue;
  const { items } = line;
  if ((verb.takes & (TAKES_CLAUSE | TAKES_QUOTE)) === 0 || cue.item.group.form !== "finite" || cue.item.group.passive) return void 0;
  const before = itemBefore(items, at);
  let speaker;
  let start = at;
  let end = at + 1;
  let inverted = false;
  const ahead = items[at + 1];
  if (before === void 0) return void 0;
  if (isEdge(before)) {
    if (ahead?.kind === "noun" && !isTime(ahead) && (verb.takes & NEEDS_LISTENER) === 0) {
      speaker = phraseFrom(items, at + 1);
      end = speaker.last + 1;
      inverted = true;
      const verbAfter = items[end];
      if (verbAfter?.kind === "verb" && verbAfter.group.form === "finite") return void 0;
      if (items[end]?.lower === ",") {
        const close = asideAfter(items, end);
        if (close !== void 0 && close.last - close.first < 12) speaker = { ...speaker, aside: close };
        else speaker = { ...speaker, aside: { first: end + 1, last: Math.min(end + 8, items.length - 1) } };
      }
    } else if (before.kind === "mark" && before.lower === ",") speaker = subjects.of(at);
    else return void 0;
    if (!inverted && speaker !== void 0) start = speaker.first;
  } else {
    speaker = subjects.of(at);
    if (speaker === void 0 || speaker.first >= at) return void 0;
    start = speaker.first;
  }
  if (start < cue.floor) return void 0;
  if (start > 1 && items[start - 1]?.lower === "as" && items[start - 2]?.kind === "mark") start--;
  const edge = itemBefore(items, start);
  if (edge === void 0 || !isEdge(edge)) return void 0;
  const direct = edge.kind === "marked" && endsQuote(line, edge.marked);
  const afterDirect = edge.kind === "mark" && items[start - 2]?.kind === "marked";
  const rightSide = inverted ? void 0 : following(line, at, verb.takes);
  const topic = rightSide?.form === "quote" && rightSide.apart && !inverted ? topicOfQuote(cue, start, rightSide.first) : void 0;
  if (topic !== void 0 && rightSide !== void 0) {
    return { pattern: "split", cue: { from: cue.item.from, to: cue.item.to }, runs: topic, speaker, via: void 0, addressee: rightSide.addressee, thought: (verb.takes & IS_THOUGHT) !== 0, end: (topic.at(-1)?.last ?? end) + 1 };
  }
  if (rightSide !== void 0 && !direct) {
    if (rightSide.form !== "quote" || !rightSide.apart || !afterDirect) return void 0;
  }
  if (rightSide !== void 0 && direct && rightSide.form !== "quote" && rightSide.form !== "object") {
    if (rightSide.form === "that") return void 0;
  }
  if (edge.kind === "marked" && !direct) return void 0;
  if (!inverted && !hasNoObject(cue)) return void 0;
  const left = leftOf(cue, start) ?? topicOf(cue, start, end);
  if (left === void 0) return void 0;
  if (items[left[0]?.first ?? 0]?.kind !== "marked") {
    if ((verb.takes & TAKES_CLAUSE) === 0 || (verb.takes & (IS_THOUGHT | NEEDS_THAT)) !== 0) return void 0;
    if (inverted && items[end] !== void 0 && items[end]?.kind !== "mark") return void 0;
  }
  const right = resumed(cue, end, left);
  const first = left[0];
  if (right === void 0 && first !== void 0 && !isSayable(items, first)) return void 0;
  const runs = right ? [...left, ...right.runs] : left;
  return {
    pattern: right ? "split" : inverted ? "after-inverted" : "after",
    cue: { from: cue.item.from, to: cue.item.to },
    runs,
    speaker,
    via: void 0,
    addressee: rightSide?.addressee ?? listenerAfter(cue),
    thought: (verb.takes & IS_THOUGHT) !== 0,
    end: right ? right.end : end
  };
}
function hasNoObject(cue) {
  const { items } = cue.line;
  let next = cue.at + 1;
  while (items[next]?.kind === "word" && ["also", "later", "then", "again", "too", "out", "just", "simply"].includes(items[next]?.lower ?? "")) next++;
  const item = items[next];
  if (item?.kind !== "noun" || isTime(item)) return item?.kind !== "verb" || item.group.form !== "infinitive";
  return (cue.verb.takes & TAKES_LISTENER) !== 0;
}
function asPut(cue) {
  const { line, at, item, verb, subjects } = cue;
  const { items } = line;
  if (item.group.form !== "finite" || (verb.takes & TAKES_CLAUSE) === 0 || (verb.takes & IS_THOUGHT) !== 0) return void 0;
  const speaker = subjects.of(at);
  if (speaker === void 0 || itemBefore(items, speaker.first)?.lower !== "as" || items[at + 1]?.lower !== ",") return void 0;
  const before = items[speaker.first - 2];
  if (before !== void 0 && before.kind !== "mark" && before.kind !== "marked" && before.lower !== "but" && before.lower !== "and") return void 0;
  const run = { first: at + 2, last: endOfContent(line, at + 2, MAIN_CLAUSE) };
  if (run.first > run.last || !isSayable(items, run)) return void 0;
  return { pattern: "as", cue: { from: item.from, to: item.to }, runs: [run], speaker, via: void 0, addressee: void 0, thought: false, end: run.last + 1 };
}
function listenerAfter(cue) {
  if ((cue.verb.takes & TAKES_LISTENER) === 0) return void 0;
  const next = cue.line.items[cue.at + 1];
  return next?.kind === "noun" && !isTime(next) ? phraseFrom(cue.line.items, cue.at + 1) : void 0;
}
function isEdge(item) {
  return item.kind === "marked" || item.kind === "mark" && (item.lower === "," || isDash(item));
}
export {
  after,
  asPut
};
