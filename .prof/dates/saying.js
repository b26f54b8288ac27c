import { QUOTE_CLAUSES } from "../lexicon/date-neighbours.js";
const SAYING = 12;
const SUBORDINATE = /* @__PURE__ */ new Set(QUOTE_CLAUSES);
function saysWhen(words, at) {
  for (let index = at - 1; index >= Math.max(0, at - SAYING); index--) {
    const lower = words[index]?.lower ?? "";
    if (lower === "\u201D" || lower === '"') return true;
    if (SUBORDINATE.has(lower)) return false;
  }
  return false;
}
function isInMarks(words, from, at) {
  let open = false;
  for (let index = from; index < at; index++) {
    const lower = words[index]?.lower;
    if (lower === "\u201C") open = true;
    else if (lower === "\u201D") open = false;
    else if (lower === '"') open = !open;
  }
  return open;
}
export {
  isInMarks,
  saysWhen
};
