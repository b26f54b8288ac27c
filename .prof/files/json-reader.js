import { FIELD_NAMES, fieldKey, LIST_WRAPPERS } from "../lexicon/field-names.js";
import { articleOf } from "./assemble.js";
import { RecordText } from "./format.js";
import { readJsonRecord } from "./json-fields.js";
function looksLikeJson(head, whole) {
  const unsure = whole ? false : void 0;
  const start = /\S/.exec(head);
  if (start === null) return unsure;
  if (start[0] === "[") {
    const next2 = /\S/.exec(head.slice(start.index + 1, start.index + 1e3));
    return next2 === null ? unsure : next2[0] === "{" || next2[0] === "]" && whole;
  }
  if (start[0] !== "{") return false;
  const lineEnd = head.indexOf("\n", start.index);
  if (lineEnd < 0 && !whole) return void 0;
  const line = head.slice(start.index, lineEnd < 0 ? head.length : lineEnd).trim();
  const value = parsed(line);
  if (value !== void 0) return isList(value);
  const next = lineEnd < 0 ? null : /\S/.exec(head.slice(lineEnd));
  if (next === null && !whole && lineEnd >= 0) return void 0;
  if (next !== null && next[0] === "{") return false;
  return line === "{" || /^\{\s{0,99}"[^"\\\n]{0,200}"\s{0,99}:/.test(line);
}
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
function isList(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  if (Object.keys(value).some(isTextName)) return false;
  return Object.entries(value).some(
    ([name, inner]) => isListName(name) && (Array.isArray(inner) ? inner.length === 0 || typeof inner[0] === "object" && inner[0] !== null : isList(inner))
  );
}
const isListName = (name) => LIST_WRAPPERS.includes(name.toLowerCase());
const isTextName = (name) => FIELD_NAMES.text.some((one) => one === fieldKey(name)) && !isListName(name);
const NAME = 64;
function jsonReader(named, sink) {
  const marks = /["{}[\]:,]/g;
  const stringMarks = /["\\]/g;
  const levels = [];
  let start = 0;
  let held = [];
  let inString = false;
  let escaped = false;
  let words = "";
  let name = "";
  let single = false;
  let hasText = false;
  if (named !== void 0 && named !== "json") {
    sink.issue({ start: 0, end: 0, rule: "wrong-format", reason: `The file is not of the format ${named}; it was read as json` });
  }
  function settle(last, record) {
    const text = held.length === 0 ? last : held.join("") + last;
    const whole = new RecordText([{ start, end: start + text.length, text, eol: "" }]);
    held = [];
    start = whole.end;
    const parts = record ? readJsonRecord(text, whole.start) : void 0;
    if (parts !== void 0) {
      const article = articleOf(whole, parts, "json");
      sink.article(article, article.text);
      for (const issue of parts.issues ?? []) sink.issue(issue);
    } else if (/[^\s,[\]{}\u001e]/.test(text)) sink.outside(whole.piece(whole.start, whole.end));
  }
  function take(mark, chunk, from, at) {
    let top = levels.at(-1);
    if (top === "maybe" && mark !== ":" && mark !== ",") {
      top = mark === "{" ? "list" : "inner";
      levels[levels.length - 1] = top;
      if (top === "list") single = false;
    }
    switch (mark) {
      case '"':
        inString = true;
        words = "";
        return from;
      case ":":
        name = words;
        if (levels.length === 1 && isTextName(name)) hasText = true;
        return from;
      case ",":
        name = "";
        return from;
      case "{":
        if (top === void 0 || top === "list") {
          settle(chunk.slice(from, at), false);
          levels.push(top === void 0 ? "wrapper" : "record");
          single = top === void 0;
          hasText = false;
          return at;
        }
        levels.push(top === "wrapper" && isListName(name) ? "wrapper" : "inner");
        return from;
      case "[":
        levels.push(top === void 0 ? "list" : top === "wrapper" && isListName(name) && !hasText ? "maybe" : "inner");
        return from;
      default: {
        const closed = levels.pop();
        name = "";
        if (closed !== "record" && !(levels.length === 0 && single)) return from;
        if (levels.length === 0) single = false;
        settle(chunk.slice(from, at + 1), true);
        return at + 1;
      }
    }
  }
  return {
    push(chunk) {
      let from = 0;
      let at = 0;
      while (at < chunk.length) {
        if (inString) {
          if (escaped) {
            escaped = false;
            at++;
            continue;
          }
          stringMarks.lastIndex = at;
          const found2 = stringMarks.exec(chunk);
          const end = found2 === null ? chunk.length : found2.index;
          if (words.length < NAME) words += chunk.slice(at, Math.min(end, at + NAME));
          at = end + 1;
          if (found2 !== null && found2[0] === '"') inString = false;
          else if (found2 !== null) escaped = true;
          continue;
        }
        marks.lastIndex = at;
        const found = marks.exec(chunk);
        if (found === null) break;
        from = take(found[0], chunk, from, found.index);
        at = found.index + 1;
      }
      if (from < chunk.length) held.push(chunk.slice(from));
    },
    end() {
      const open = levels.length > 0;
      const record = levels.includes("record") || levels.length > 0 && single;
      const at = start;
      if (held.length > 0) settle("", record);
      if (open) sink.issue({ start: at, end: start, rule: "cut-off", reason: "A bracket that was opened is never closed: the file seems to be cut off" });
      return { format: "json" };
    }
  };
}
export {
  jsonReader,
  looksLikeJson
};
