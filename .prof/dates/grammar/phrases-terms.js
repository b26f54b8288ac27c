import { HOLIDAYS } from "../../lexicon/holidays.js";
import { KINDS } from "./kinds.js";
import { kindAt, lowerAt } from "./scan.js";
const MODIFIERS = ["APPROX", "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE"];
const APPROXIMATORS = [
  [["almost", "exactly"], 0],
  [["no", "more", "than"], 3],
  [["not", "more", "than"], 3],
  [["no", "less", "than"], 4],
  [["no", "fewer", "than"], 4],
  [["little", "more", "than"], 2],
  [["slightly", "more", "than"], 2],
  [["just", "over"], 2],
  [["just", "under"], 1],
  [["just", "about"], 0],
  [["more", "than"], 2],
  [["less", "than"], 1],
  [["fewer", "than"], 1],
  [["at", "least"], 4],
  [["at", "most"], 3],
  [["up", "to"], 3],
  [["as", "many", "as"], 3],
  [["as", "much", "as"], 3],
  [["as", "long", "as"], 3],
  [["as", "little", "as"], 4],
  [["well", "over"], 2],
  [["about"], 0],
  [["around"], 0],
  [["approximately"], 0],
  [["roughly"], 0],
  [["some"], 0],
  [["almost"], 1],
  [["nearly"], 1],
  [["over"], 2],
  [["under"], 1],
  [["exactly"], -1],
  [["only"], -1]
];
let approximators;
function approximatorsOf(word) {
  approximators ??= new Map(APPROXIMATORS.map(([[first = ""]]) => [first, APPROXIMATORS.filter(([words]) => words[0] === first)]));
  return approximators.get(word) ?? [];
}
function matchApprox(scan, at) {
  for (const [words, modifier] of approximatorsOf(lowerAt(scan, at))) {
    let to = at;
    while (to - at < words.length && lowerAt(scan, to) === words[to - at]) to++;
    if (to - at === words.length) {
      scan.value = modifier;
      return to;
    }
  }
  return -1;
}
let byFirst;
function holidayNames() {
  if (byFirst !== void 0) return byFirst;
  const names = /* @__PURE__ */ new Map();
  HOLIDAYS.forEach(([name], index) => {
    const words = name.split(" ");
    const list = names.get(words[0] ?? "") ?? [];
    list.push({ words, index });
    names.set(words[0] ?? "", list);
  });
  for (const list of names.values()) list.sort((a, b) => b.words.length - a.words.length);
  byFirst = names;
  return names;
}
function holidayRule(index) {
  return HOLIDAYS[index]?.[1];
}
function sameWord(word, lower) {
  return word !== void 0 && (word.lower === lower || word.lower === "\u2019" && lower === "'");
}
function matchHoliday(scan, at) {
  if ((kindAt(scan, at) & KINDS.HOLIDAY_WORD) === 0) return -1;
  for (const { words, index } of holidayNames().get(lowerAt(scan, at)) ?? []) {
    if (at + words.length > scan.end) continue;
    let same = 1;
    while (same < words.length && sameWord(scan.words[at + same], words[same] ?? "")) same++;
    if (same < words.length) continue;
    scan.value = index;
    return at + words.length;
  }
  return -1;
}
export {
  APPROXIMATORS,
  MODIFIERS,
  holidayRule,
  matchApprox,
  matchHoliday
};
