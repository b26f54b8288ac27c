import { dayNumber, isoDay, padded } from "../calendar/days.js";
import { statedDate } from "../calendar/stated.js";
import { authorsOf } from "./authors.js";
function standing(record, { text, body: [span] }, trimmed) {
  if (text === void 0) return trimmed;
  return span !== void 0 && record.slice(span.start, span.end) === text ? span : void 0;
}
function articleOf(record, parts, format) {
  const { start, end } = record.trimmed(parts.start ?? record.start, parts.end ?? record.end);
  const taken = /* @__PURE__ */ new Map();
  const rest = [];
  for (const field of parts.fields) {
    if (field.role === void 0 || field.json === void 0 && field.value.text.trim() === "") rest.push(field);
    else if (!taken.has(field.role)) taken.set(field.role, field);
    else if (taken.get(field.role)?.value.text !== field.value.text) rest.push(field);
  }
  const piece = (role) => taken.get(role)?.value;
  const byline = taken.get("byline");
  const stated = taken.get("published");
  const published = stated === void 0 ? void 0 : publishedOf(stated.value);
  if (stated !== void 0 && published === void 0) rest.push(stated);
  const words = wordCount(piece("words")?.text);
  const counted = taken.get("words");
  if (counted !== void 0 && words === void 0) rest.push(counted);
  const language = piece("language")?.text;
  const authors = parts.authors ?? (byline === void 0 ? [] : authorsOf(byline.value, parts.familyFirst === true));
  if (byline !== void 0 && authors.length === 0) rest.push(byline);
  const extra = extraOf(rest);
  const body = parts.body.map((span) => record.piece(span.start, span.end)).filter((one) => one.end > one.start);
  const only = body.length === 1 ? standing(record, parts, body[0]) : void 0;
  const title = piece("title");
  const deck = piece("deck");
  const section = piece("section");
  const outlet = piece("outlet");
  const dateline = piece("dateline");
  return {
    start,
    end,
    format,
    ...title && { title },
    ...deck && { deck },
    ...section && { section },
    ...outlet && { outlet },
    byline: authors,
    ...dateline && { dateline },
    ...published && { published },
    ...words !== void 0 && { words },
    ...language !== void 0 && { language },
    ...extra && { extra },
    text: parts.text ?? body.map((one) => one.text).join("\n\n"),
    ...only && { body: { start: only.start, end: only.end } }
  };
}
function publishedOf(value) {
  const date = statedDate(value.text);
  if (date !== void 0) {
    const whole = date.end - date.start === value.text.length;
    const exact = value.text.length === value.end - value.start;
    const { start, end } = whole || !exact ? value : { start: value.start + date.start, end: value.start + date.end };
    return { ...date, start, end, text: value.text.slice(date.start, date.end) };
  }
  const seconds = /^\d{10}(?:\d{3})?$/.test(value.text) ? Number(value.text.slice(0, 10)) : void 0;
  if (seconds === void 0) return void 0;
  const clock = [Math.floor(seconds / 3600) % 24, Math.floor(seconds / 60) % 60, seconds % 60].map((part) => padded(part)).join(":");
  return { ...value, type: "TIME", value: `${isoDay(EPOCH + Math.floor(seconds / 86400))}T${clock}Z`, grain: "second", known: ["day", "month", "year", "hour", "minute", "second", "zone"] };
}
const EPOCH = /* @__PURE__ */ dayNumber(1970, 1, 1);
function wordCount(text) {
  const digits = /^\D{0,12}(?<number>\d{1,3}(?:[.,\u00a0 ]\d{3})+|\d{1,9})(?!\d)/.exec(text ?? "")?.groups?.["number"];
  return digits === void 0 ? void 0 : Number(digits.replace(/\D/g, ""));
}
function extraOf(fields) {
  const values = /* @__PURE__ */ new Map();
  for (const { label, value, json } of fields) {
    const one = json ?? value.text;
    if (one === "" || label === "") continue;
    const known = values.get(label);
    if (known === void 0) values.set(label, [one]);
    else known.push(one);
  }
  if (values.size === 0) return void 0;
  return Object.fromEntries([...values].map(([label, all]) => [label, all.length === 1 ? all[0] ?? "" : all]));
}
export {
  articleOf
};
