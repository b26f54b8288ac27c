import { FIELD_NAMES, fieldKey, RECORD_WRAPPERS } from "../lexicon/field-names.js";
import { textOfHtml } from "./html-text.js";
function membersOf(text, from) {
  const members = [];
  let at = skip(text, from);
  if (text.charAt(at) !== "{") return { members, sound: false };
  at++;
  for (; ; ) {
    at = skip(text, at);
    const mark = text.charAt(at);
    if (mark === "}") return { members, sound: true };
    if (mark === ",") {
      at++;
      continue;
    }
    if (mark !== '"') return { members, sound: false };
    const nameEnd = stringEnd(text, at);
    const name = decoded(text.slice(at, nameEnd));
    at = skip(text, nameEnd);
    if (typeof name !== "string" || text.charAt(at) !== ":") return { members, sound: false };
    const start = skip(text, at + 1);
    const end = valueEnd(text, start);
    if (end === start) return { members, sound: false };
    members.push({ name, start, end, value: decoded(text.slice(start, end)) });
    at = end;
  }
}
function skip(text, from) {
  let at = from;
  while (at < text.length && text.charCodeAt(at) <= 32) at++;
  return at;
}
function stringEnd(text, at) {
  const marks = /["\\]/g;
  marks.lastIndex = at + 1;
  for (let found = marks.exec(text); found !== null; found = marks.exec(text)) {
    if (found[0] === '"') return found.index + 1;
    marks.lastIndex = found.index + 2;
  }
  return text.length;
}
function valueEnd(text, start) {
  const mark = text.charAt(start);
  if (mark === '"') return stringEnd(text, start);
  if (mark === "{" || mark === "[") {
    const marks = /["{}[\]]/g;
    marks.lastIndex = start;
    let depth = 0;
    for (let found = marks.exec(text); found !== null; found = marks.exec(text)) {
      if (found[0] === '"') marks.lastIndex = stringEnd(text, found.index);
      else if (found[0] === "{" || found[0] === "[") depth++;
      else if (--depth === 0) return found.index + 1;
    }
    return text.length;
  }
  const literal = /[^\s,}\]]+/y;
  literal.lastIndex = start;
  return literal.exec(text) === null ? start : literal.lastIndex;
}
function decoded(json) {
  try {
    const value = JSON.parse(json);
    return value;
  } catch {
    if (!json.startsWith('"')) return json;
    const inner = json.slice(1, json.length > 1 && json.endsWith('"') ? -1 : void 0);
    return inner.replace(
      /\\(?:u(?<code>[0-9a-fA-F]{4})|(?<mark>["\\/bfnrt]))/g,
      (whole, code, mark) => code !== void 0 ? String.fromCharCode(Number.parseInt(code, 16)) : ESCAPES[mark ?? ""] ?? whole
    );
  }
}
const ESCAPES = { '"': '"', "\\": "\\", "/": "/", b: "\b", f: "\f", n: "\n", r: "\r", t: "	" };
function readJsonRecord(text, offset) {
  const { members: top, sound } = membersOf(text, 0);
  const members = [...top];
  const opened = /* @__PURE__ */ new Set();
  for (const member of top) {
    if (!isWrapper(member)) continue;
    opened.add(member);
    members.push(...membersOf(text, member.start).members);
  }
  const byKey = /* @__PURE__ */ new Map();
  for (const member of members) if (!byKey.has(fieldKey(member.name)) && !opened.has(member)) byKey.set(fieldKey(member.name), member);
  const used = /* @__PURE__ */ new Set();
  const fields = [];
  const take = (role) => {
    for (const key of FIELD_NAMES[role]) {
      const member = byKey.get(key);
      if (member === void 0 || used.has(member)) continue;
      const words = wordsOf(member.value, role);
      if (words === void 0) continue;
      used.add(member);
      const value = { ...inside(member, offset), text: words };
      fields.push({ label: member.name, role, value });
      if (keepsMore(member.value)) fields.push({ label: member.name, value, json: member.value });
      return;
    }
  };
  let body;
  for (const key of FIELD_NAMES.text) {
    const member = byKey.get(key);
    const words = member === void 0 ? void 0 : bodyOf(member, key);
    if (member === void 0 || words === void 0 || words.trim() === "") continue;
    if (body === void 0 || words.length > body.text.length && body.text.length < 300) body = { member, text: words };
  }
  if (body !== void 0) used.add(body.member);
  for (const role of ["title", "byline", "published", "section", "outlet", "deck", "dateline", "words", "language"]) take(role);
  if (body === void 0 && !fields.some((field) => field.role === "title" || field.role === "deck")) return void 0;
  for (const member of members) {
    if (used.has(member) || opened.has(member)) continue;
    fields.push({ label: member.name, value: { ...inside(member, offset), text: "" }, json: member.value });
  }
  const span = body === void 0 ? void 0 : inside(body.member, offset);
  const verbatim = span !== void 0 && body !== void 0 && text.slice(span.start - offset, span.end - offset) === body.text;
  return {
    fields,
    body: verbatim && span !== void 0 ? [span] : [],
    ...verbatim ? {} : { text: body?.text ?? "" },
    issues: sound ? [] : [{ start: offset, end: offset + text.length, rule: "broken-record", reason: "The record is not whole JSON; what could be read of it was" }]
  };
}
function isWrapper(member) {
  return RECORD_WRAPPERS.includes(member.name) && isObject(member.value);
}
function inside(member, offset) {
  const marks = typeof member.value === "string" ? 1 : 0;
  return { start: member.start + offset + marks, end: Math.max(member.start + marks, member.end - marks) + offset };
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function wordsOf(value, role) {
  if (typeof value === "string") return value.trim() === "" ? void 0 : value;
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) {
    const words = value.map((one) => wordsOf(one, role)).filter((one) => one !== void 0);
    return words.length === 0 ? void 0 : words.join(role === "text" ? "\n\n" : "; ");
  }
  if (!isObject(value)) return void 0;
  if (role === "byline") {
    const parts = ["firstname", "middlename", "lastname"].map((key) => Object.entries(value).find(([name2]) => fieldKey(name2) === key)?.[1]);
    const name = parts.filter((part) => typeof part === "string" && part !== "").join(" ");
    if (name !== "") return name;
  }
  for (const name of INNER_NAMES) {
    const inner = Object.hasOwn(value, name) ? value[name] : void 0;
    const words = inner === void 0 || isObject(inner) ? void 0 : wordsOf(inner, role);
    if (words !== void 0) return words;
  }
  return void 0;
}
function keepsMore(value) {
  if (Array.isArray(value)) return value.some((one) => keepsMore(one));
  return isObject(value) && Object.values(value).filter((inner) => inner !== null).length > 1;
}
const INNER_NAMES = ["main", "rendered", "name", "title", "text", "content", "value", "original", "default", "person", "#text", "@value", "$date", "label"];
function bodyOf(member, key) {
  const words = wordsOf(member.value, "text");
  if (words === void 0 || typeof member.value === "number") return void 0;
  return key.endsWith("html") || isObject(member.value) || key === "content" || key === "body" ? textOfHtml(words) : words;
}
export {
  readJsonRecord
};
