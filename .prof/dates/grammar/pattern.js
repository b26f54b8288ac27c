import { AFTER_BLANK } from "../../text/words.js";
import { isDash, KINDS, kindTable } from "./kinds.js";
import { PHRASES } from "./phrases.js";
const SLOT_LIMIT = 64;
const slotIds = /* @__PURE__ */ new Map();
function slotId(name) {
  const known = slotIds.get(name);
  if (known !== void 0) return known;
  if (slotIds.size >= SLOT_LIMIT) throw new RangeError("too many names in patterns");
  const id = slotIds.size;
  slotIds.set(name, id);
  return id;
}
function emptySlots() {
  return { at: new Int32Array(SLOT_LIMIT).fill(-1), value: new Float64Array(SLOT_LIMIT) };
}
class Match {
  words;
  from;
  to;
  #slots;
  constructor(words, from, to, slots) {
    this.words = words;
    this.from = from;
    this.to = to;
    this.#slots = slots;
  }
  /** Index of the word of an element, or -1. */
  at(name) {
    const id = slotIds.get(name);
    return id === void 0 ? -1 : this.#slots.at[id] ?? -1;
  }
  has(name) {
    return this.at(name) >= 0;
  }
  /** The word of an element in lower case, or "". */
  word(name) {
    const at = this.at(name);
    return at < 0 ? "" : this.words[at]?.lower ?? "";
  }
  /** The value of a phrase, or nothing. */
  value(name) {
    const id = slotIds.get(name);
    return id === void 0 || (this.#slots.at[id] ?? -1) < 0 ? void 0 : this.#slots.value[id];
  }
}
function parse(text) {
  const tokens = text.replaceAll("(", " ( ").replaceAll(")", " ) ").replaceAll(") ?", ")?").replaceAll("|", " | ").split(/\s+/).filter((token) => token !== "");
  let at = 0;
  const choice = () => {
    const rows = [row()];
    while (tokens[at] === "|") {
      at++;
      rows.push(row());
    }
    return rows.length === 1 && rows[0] ? rows[0] : { kind: "choice", rows };
  };
  const row = () => {
    const nodes = [];
    while (at < tokens.length && tokens[at] !== "|" && !tokens[at]?.startsWith(")")) nodes.push(element());
    return { kind: "row", nodes };
  };
  const element = () => {
    const token = tokens[at++] ?? "";
    if (token === "(") {
      const node2 = choice();
      const close = tokens[at++];
      return close === ")?" ? { kind: "optional", node: node2 } : node2;
    }
    const optional = token.length > 1 && token.endsWith("?");
    let name = optional ? token.slice(0, -1) : token;
    const equals = name.indexOf("=");
    let slot = equals > 0 ? name.slice(0, equals) : void 0;
    if (equals > 0) name = name.slice(equals + 1);
    const glued = name.length > 1 && name.startsWith("_");
    if (glued) name = name.slice(1);
    if (slot === void 0 && /^[A-Z]/.test(name)) slot = name.toLowerCase();
    const node = { kind: "element", name, slot, glued };
    return optional ? { kind: "optional", node } : node;
  };
  return choice();
}
const isKind = (name) => Object.hasOwn(KINDS, name);
const isPhrase = (name) => Object.hasOwn(PHRASES, name);
function isGlued(word) {
  return word !== void 0 && (word.shape & AFTER_BLANK) === 0;
}
function literalsOf(name) {
  if (name === "/") return /* @__PURE__ */ new Set(["/"]);
  return new Set(name.split("/").map((word) => word === "open" ? "(" : word === "close" ? ")" : word));
}
function test(name) {
  if (isKind(name)) {
    const bit = KINDS[name];
    return (scan, at) => at < scan.end && ((scan.kinds[at] ?? 0) & bit) !== 0 ? at + 1 : -1;
  }
  if (isPhrase(name)) return PHRASES[name].match;
  const words = literalsOf(name);
  const [only] = words;
  if (words.size === 1) return (scan, at) => at < scan.end && scan.words[at]?.lower === only ? at + 1 : -1;
  return (scan, at) => at < scan.end && words.has(scan.words[at]?.lower ?? "") ? at + 1 : -1;
}
function compile(node, next) {
  switch (node.kind) {
    case "row":
      return node.nodes.reduceRight((after, part) => compile(part, after), next);
    case "choice": {
      const rows = node.rows.map((row) => compile(row, next));
      return (scan, at, slots) => {
        for (const row of rows) {
          const to = row(scan, at, slots);
          if (to >= 0) return to;
        }
        return -1;
      };
    }
    case "optional": {
      const inner = compile(node.node, next);
      return (scan, at, slots) => {
        const to = inner(scan, at, slots);
        return to >= 0 ? to : next(scan, at, slots);
      };
    }
    case "element": {
      const matches = test(node.name);
      const { glued } = node;
      if (node.slot === void 0) {
        return (scan, at, slots) => {
          if (glued && !isGlued(scan.words[at])) return -1;
          const to = matches(scan, at, slots);
          return to < 0 ? -1 : next(scan, to, slots);
        };
      }
      const id = slotId(node.slot);
      return (scan, at, slots) => {
        if (glued && !isGlued(scan.words[at])) return -1;
        const to = matches(scan, at, slots);
        if (to < 0) return -1;
        const value = scan.value;
        const before = slots.at[id] ?? -1;
        const valueBefore = slots.value[id] ?? 0;
        slots.at[id] = at;
        slots.value[id] = value;
        const end = next(scan, to, slots);
        if (end < 0) {
          slots.at[id] = before;
          slots.value[id] = valueBefore;
        }
        return end;
      };
    }
  }
}
function firsts(node, literals, kinds) {
  switch (node.kind) {
    case "element":
      if (isKind(node.name)) kinds.bits |= KINDS[node.name];
      else if (isPhrase(node.name)) {
        kinds.bits |= PHRASES[node.name].kinds;
        for (const word of PHRASES[node.name].words) literals.add(word);
      } else for (const word of literalsOf(node.name)) literals.add(word);
      return false;
    case "row":
      for (const part of node.nodes) if (!firsts(part, literals, kinds)) return false;
      return true;
    case "choice": {
      let empty = false;
      for (const row of node.rows) empty = firsts(row, literals, kinds) || empty;
      return empty;
    }
    case "optional":
      firsts(node.node, literals, kinds);
      return true;
  }
}
function bitsOf(name) {
  if (isKind(name)) return KINDS[name];
  if (isPhrase(name)) return PHRASES[name].words.length === 0 ? PHRASES[name].kinds : 0;
  let bits = 0;
  for (const word of literalsOf(name)) {
    const kinds = isDash(word) ? KINDS.DASH : kindTable().get(word) ?? 0;
    if (kinds === 0) return 0;
    bits |= kinds;
  }
  return bits;
}
function needsOf(node) {
  switch (node.kind) {
    case "element": {
      const bits = bitsOf(node.name);
      return bits === 0 ? [] : [bits];
    }
    case "row":
      return node.nodes.flatMap(needsOf);
    case "choice": {
      const rows = node.rows.map(needsOf);
      return rows.every((row) => row.length > 0) ? [rows.reduce((bits, row) => bits | (row[row.length - 1] ?? 0), 0)] : [];
    }
    case "optional":
      return [];
  }
}
const isOneKind = (need) => (need & need - 1) === 0;
function pattern(text) {
  const node = parse(text);
  const literals = /* @__PURE__ */ new Set();
  const kinds = { bits: 0 };
  firsts(node, literals, kinds);
  const needs = needsOf(node);
  return {
    match: compile(node, (_scan, at) => at),
    literals,
    kinds: kinds.bits,
    needed: needs.filter(isOneKind).reduce((bits, need) => bits | need, 0),
    needs: needs.filter((need) => !isOneKind(need))
  };
}
export {
  Match,
  emptySlots,
  isGlued,
  pattern
};
