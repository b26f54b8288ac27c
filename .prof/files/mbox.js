import { isBlankLine } from "./lines.js";
import { addressName, headerDecoded, messageText } from "./mail.js";
const FROM_LINE = /^From \S.{8,200}\d{4}\s*$/;
const HEADER = /^(?<name>[A-Za-z][A-Za-z0-9-]{0,60}):(?=[ \t]|$)/;
const FIRST_HEADER = /^(?:From|Path|Return-Path|Received|Newsgroups|Xref|Message-ID|Date|Subject|Delivered-To|Relay-Version|MIME-Version): /i;
const ROLES = { subject: "title", from: "byline", date: "published", "content-language": "language" };
const mbox = {
  name: "mbox",
  starts: (at) => beginsWithFrom(at) || at.above === "" && beginsWithHeaders(at),
  fits: (head) => FROM_LINE.test(head.find((line) => !isBlankLine(line.text))?.text ?? "") ? mbox : { ...mbox, starts: (at) => at.afterBlank && beginsWithHeaders(at) },
  read
};
function beginsWithFrom(at) {
  return at.line().startsWith("From ") && FROM_LINE.test(at.line()) && (HEADER.test(at.line(1)) || at.line(1).startsWith(">From "));
}
function beginsWithHeaders(at) {
  if (!FIRST_HEADER.test(at.line())) return false;
  const seen = /* @__PURE__ */ new Set();
  for (let ahead = 0; ahead <= 40; ahead++) {
    const line = at.line(ahead);
    const name = HEADER.exec(line)?.groups?.["name"];
    if (name === void 0 && !/^[ \t]\S/.test(line)) break;
    if (name !== void 0) seen.add(name.toLowerCase());
  }
  return seen.has("from") && seen.has("subject") && (seen.has("date") || seen.has("newsgroups") || seen.has("message-id") || seen.has("organization"));
}
function read(record) {
  const { lines } = record;
  let at = 0;
  while (at < lines.length && isBlankLine(lines[at]?.text ?? "")) at++;
  if (/^>?From /.test(lines[at]?.text ?? "") && !HEADER.test(lines[at]?.text ?? "")) at++;
  const fields = [];
  const headers = /* @__PURE__ */ new Map();
  let open;
  for (; at <= lines.length; at++) {
    const line = lines[at];
    if (line !== void 0 && /^[ \t]\S/.test(line.text) && open !== void 0) continue;
    if (open !== void 0) {
      const raw = record.value(open.from.start + open.name.length + 1, lines[at - 1]?.end ?? record.end);
      const key = open.name.toLowerCase();
      if (!headers.has(key)) headers.set(key, raw.text);
      const text2 = headerDecoded(raw.text);
      const role = Object.hasOwn(ROLES, key) ? ROLES[key] : void 0;
      const name2 = role === "byline" ? addressName(text2) : text2;
      const exact = raw.end - raw.start === raw.text.length && text2 === raw.text;
      const start = raw.start + (exact ? text2.indexOf(name2) : 0);
      fields.push({ label: open.name, ...role && { role }, value: { start, end: exact ? start + name2.length : raw.end, text: name2 } });
      if (name2 !== text2) fields.push({ label: open.name, value: { ...raw, text: text2 } });
    }
    open = void 0;
    const name = line === void 0 ? void 0 : HEADER.exec(line.text)?.groups?.["name"];
    if (line === void 0 || name === void 0) break;
    open = { name, from: line };
  }
  if (fields.length === 0 || !(headers.has("from") || headers.has("subject"))) return void 0;
  const body = record.piece(lines[at]?.start ?? record.end, record.end);
  const text = messageText(body.text, headers);
  return { fields, ...text === body.text ? { body: [body] } : { body: [], text } };
}
export {
  mbox
};
