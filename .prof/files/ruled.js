import { isBlankLine } from "./lines.js";
import { isByline, isDateLine } from "./head-lines.js";
import { readPlainArticle } from "./plain-head.js";
const KINDS = ["=", "#", "-", "\u2014", "_", "~", "+", "\u2022", "*", "= =", "# #", "- -", "_ _", "~ ~", "\u2022 \u2022", "* *"];
function ruleOf(text) {
  const line = text.trim();
  if (line.length < 3) return line === "\u2E3B" ? "\u2014" : void 0;
  const mark = line.charAt(0);
  if (!"=#-\u2014_~+\u2022*".includes(mark)) return void 0;
  let spaced = false;
  let marks = 0;
  for (const one of line) {
    if (one === mark) marks++;
    else if (one === " " || one === "	") spaced = true;
    else return void 0;
  }
  return marks < 3 ? void 0 : KINDS.find((kind) => kind === (spaced ? `${mark} ${mark}` : mark));
}
function ruledBy(kind) {
  return {
    name: "ruled",
    separates: (at) => ruleOf(at.line()) === kind && !underlines(at),
    read: (record) => readPlainArticle(record)
  };
}
function underlines(at) {
  if (at.afterBlank) return false;
  const above = at.above.trim();
  return above !== "" && !/[.!?:"”’)]$/.test(above) && Math.abs(above.length - at.line().trim().length) <= 3;
}
function ruledOf(lines, any) {
  const counts = /* @__PURE__ */ new Map();
  for (let at = 0; at < lines.length; at++) {
    const kind2 = ruleOf(lines[at]?.text ?? "");
    if (kind2 === void 0) continue;
    let next = at + 1;
    while (next < lines.length && (isBlankLine(lines[next]?.text ?? "") || ruleOf(lines[next]?.text ?? "") === kind2)) next++;
    at = next - 1;
    const count = counts.get(kind2) ?? { all: 0, headlines: 0 };
    if (next < lines.length) count.all++;
    if (isHeadline(lines, next)) count.headlines++;
    counts.set(kind2, count);
  }
  const kind = KINDS.find((one) => {
    const count = counts.get(one);
    return count !== void 0 && (any || count.all > 0 && count.headlines * 2 >= count.all);
  });
  return kind === void 0 ? void 0 : ruledBy(kind);
}
function isHeadline(lines, at) {
  for (let next = at; next < at + 4; next++) {
    const text = lines[next]?.text.trim() ?? "";
    if (text.length > 200 || /[.,;:]["'”’)]?$/.test(text)) return false;
    const below = lines[next + 1]?.text;
    if (below === void 0) return false;
    if (isBlankLine(below)) return true;
    if (isByline(below) || isDateLine(below)) return true;
  }
  return false;
}
export {
  ruledOf
};
