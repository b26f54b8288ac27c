import { ADVERB, PREPOSITION, REPORTING_NOUN } from "../lexicon/classes.js";
import { FIRST_PERSONS } from "../lexicon/reporting-grammar.js";
import { isSayable, isStop } from "./content.js";
import { endOfContent, MAIN_CLAUSE } from "./ends.js";
import { endsQuote } from "./fronted.js";
import { CONSTRUCTS } from "./grammar.js";
import { AFTER_BLANK } from "../text/words.js";
import { isDash } from "./item.js";
import { isTime, phraseFrom } from "./phrases.js";
const NONE = [];
function attribute(line, isRelay) {
  const { items } = line;
  if (!canReport(items)) return NONE;
  const { subjects } = line;
  const all = [];
  let floor = 0;
  let cueEnd = 0;
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (item === void 0) continue;
    if (item.lower === "according" && items[at + 1]?.lower === "to") {
      const found2 = accordingTo(line, at, floor, all);
      if (found2 !== void 0) {
        all.push({ line, at, found: found2, via: [], outer: void 0 });
        floor = Math.max(floor, found2.end);
      }
      continue;
    }
    if (item.kind !== "verb") continue;
    const released = item.from < cueEnd ? void 0 : releases(line, subjects, at);
    if (released !== void 0) {
      all.push({ line, at, found: released, via: [], outer: around(all, at) });
      cueEnd = Math.max(cueEnd, released.cue.to);
      continue;
    }
    const verb = item.report;
    if (verb === void 0 || item.from < cueEnd || isHalf(line, item.from)) continue;
    const outer = around(all, at);
    const run = outer?.found.runs.find((one) => one.first <= at && at <= one.last);
    const cue = { line, subjects, at, verb, item, floor: Math.max(floor, run?.first ?? 0), isInside: outer !== void 0, isTaken: (one) => isTaken(all, one, outer) };
    let found;
    for (const construct of CONSTRUCTS) {
      found = construct.match(cue);
      if (found !== void 0 && !isFree(all, found, outer)) found = void 0;
      if (found !== void 0) break;
    }
    if (found === void 0) {
      relayBehind(all, at, subjects.of(at), line);
      continue;
    }
    if (found.thought && line.inside === void 0 && isFirstPerson(line, found.speaker)) continue;
    const last = lastOf(all);
    if (last !== void 0 && found.pattern.startsWith("after") && found.speaker !== void 0 && last.outer === outer && holds(found, last) && isRelay(line, found.speaker)) {
      last.via.push(found.speaker);
      floor = Math.max(floor, found.end);
      continue;
    }
    const attributed = { line, at, found, via: [], outer };
    for (let index = all.length - 1; index >= 0 && index >= all.length - BACK; index--) {
      const one = all[index];
      if (one !== void 0 && one.outer === outer && one !== outer && holds(found, one)) one.outer = attributed;
    }
    all.push(attributed);
    cueEnd = Math.max(cueEnd, found.cue.to);
    if (outer === void 0) floor = Math.max(floor, leftmost(found) < at ? found.end : 0);
  }
  return all;
}
function lastOf(all) {
  return all.length === 0 ? void 0 : all[all.length - 1];
}
function canReport(items) {
  for (const item of items) if (item.report !== void 0 || item.kind === "marked" || item.lower === "according") return true;
  return false;
}
function isHalf(line, word) {
  const hyphen = line.text.words[word - 1];
  return hyphen?.lower === "-" && ((hyphen.shape | (line.text.words[word]?.shape ?? 0)) & AFTER_BLANK) === 0;
}
function releases(line, subjects, at) {
  const { items } = line;
  const noun = items[at + 1];
  if (noun?.kind !== "noun" || ((line.text.words[noun.group.head]?.classes ?? 0) & REPORTING_NOUN) === 0) return void 0;
  const edge = items[at + 2];
  const marked = items[at + 3];
  if (edge?.kind !== "mark" || edge.lower !== "," && edge.lower !== ":" || marked?.kind !== "marked") return void 0;
  const verb = items[at];
  const speaker = subjects.of(at);
  if (verb === void 0 || speaker === void 0) return void 0;
  return { pattern: "noun", cue: { from: verb.from, to: noun.to }, runs: [{ first: at + 3, last: at + 3 }], speaker, via: void 0, addressee: void 0, thought: false, end: at + 4 };
}
const BACK = 6;
function isFree(all, found, outer) {
  for (let index = all.length - 1; index >= 0 && index >= all.length - BACK; index--) {
    const one = all[index];
    if (one === void 0 || one === outer || one.outer !== outer) continue;
    if (holds(found, one)) continue;
    if (one.found.runs.some((run) => found.runs.some((mine) => mine.first <= run.last && run.first <= mine.last))) return false;
  }
  return true;
}
function holds(found, one) {
  return found.runs.some((run) => run.first <= one.at && one.at <= run.last && one.found.runs.every((inner) => run.first <= inner.first && inner.last <= run.last));
}
function isTaken(all, item, outer) {
  for (let index = all.length - 1; index >= 0 && index >= all.length - BACK; index--) {
    const one = all[index];
    if (one !== void 0 && one !== outer && one.found.runs.some((run) => run.first <= item && item <= run.last)) return true;
  }
  return false;
}
function isFirstPerson(line, speaker) {
  const head = speaker && line.items[speaker.head];
  return head !== void 0 && FIRST_PERSONS.has(head.lower);
}
function leftmost(found) {
  return found.runs[0]?.first ?? found.end;
}
function around(all, at) {
  for (let index = all.length - 1; index >= 0 && index >= all.length - 4; index--) {
    const one = all[index];
    if (one?.found.runs.some((run) => run.first <= at && at <= run.last)) return one;
  }
  return void 0;
}
function relayBehind(all, at, subject, line) {
  const last = lastOf(all);
  if (last === void 0 || subject === void 0 || subject.first >= at) return;
  const comma = line.items[subject.first - 1];
  if (comma?.lower === "," && last.found.end <= subject.first && quiet(line, last.found.end, subject.first)) last.via.push(subject);
}
function quiet(line, from, to) {
  for (let at = from; at < to; at++) {
    const item = line.items[at];
    if (item?.kind === "marked" || item?.kind === "verb" && item.group.form === "finite") return false;
  }
  return true;
}
const ACCORDING_TO = "according-to";
function according(cue, runs, speaker, end) {
  return { pattern: ACCORDING_TO, cue, runs, speaker, via: void 0, addressee: void 0, thought: false, end };
}
function accordingTo(line, at, floor, all) {
  const { items } = line;
  const next = items[at + 2];
  if (next === void 0 || next.kind !== "noun" && next.kind !== "marked") return void 0;
  const speaker = phraseFrom(items, at + 2);
  const cue = { from: items[at]?.from ?? 0, to: items[at + 1]?.to ?? 0 };
  const last = lastOf(all);
  if (last !== void 0 && last.found.end <= at && quiet(line, last.found.end, at) && last.found.pattern !== ACCORDING_TO) {
    last.via.push(speaker);
    return void 0;
  }
  let end = speaker.last + 1;
  let start = at - 1;
  while (start >= floor && (isStop(items[start]) || isDash(items[start]))) start--;
  if (start >= floor) {
    let first = floor;
    for (let index = start; index >= floor; index--) {
      if (items[index]?.lower === ";") {
        first = index + 1;
        break;
      }
    }
    while (first < start && (isStop(items[first]) || isDash(items[first]))) first++;
    const edge = items[start];
    if (edge?.kind === "marked" && endsQuote(line, edge.marked)) first = start;
    const runs = [{ first, last: start }];
    if (items[end]?.lower === "," && !isSayable(items, { first, last: start })) {
      const right = { first: end + 1, last: endOfContent(line, end + 1, MAIN_CLAUSE) };
      if (isSayable(items, right)) return according(cue, [...runs, right], speaker, right.last + 1);
    }
    if (start - first >= 2 || isSayable(items, runs[0] ?? { first, last: start })) return according(cue, runs, speaker, end);
  }
  const subject = items[end];
  if (start < floor && end < items.length && (subject?.kind === "noun" || subject?.kind === "word" && (subject.word.classes & PREPOSITION) !== 0) && !isTime(subject)) {
    const run = { first: end, last: endOfContent(line, end, MAIN_CLAUSE) };
    const isAdverb = ((line.text.words[(items[end - 1]?.to ?? 0) - 1]?.classes ?? 0) & ADVERB) !== 0;
    if (!isAdverb && subject.from === items[end - 1]?.to && isSayable(items, run)) return according(cue, [run], speaker, run.last + 1);
  }
  for (; end < items.length && end < at + 30; end++) {
    const item = items[end];
    if (item?.kind === "mark" && item.lower === ",") {
      const after = items[end + 1];
      const run = { first: end + 1, last: endOfContent(line, end + 1, MAIN_CLAUSE) };
      if (after !== void 0 && run.first <= run.last && isSayable(items, run)) return according(cue, [run], speaker, run.last + 1);
    }
  }
  return void 0;
}
export {
  attribute
};
