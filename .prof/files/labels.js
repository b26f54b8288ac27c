import { unwrapped } from "./format.js";
const LABELLED = /^[ \t\u00a0]{0,12}(?<label>\p{L}[^:\r\n]{0,47}):(?=[\s]|$)/u;
function labelOf(line, labels) {
  const found = line === void 0 ? null : LABELLED.exec(line.text);
  const label = found?.groups?.["label"]?.trim();
  if (line === void 0 || found === null || label === void 0) return void 0;
  const key = label.toLowerCase();
  const role = Object.hasOwn(labels, key) ? labels[key] : void 0;
  if (role === void 0) return void 0;
  return { label, key, ...role !== "extra" && { role }, valueStart: line.start + found[0].length };
}
function fieldOf(record, label, end) {
  return { label: label.label, ...label.role !== void 0 && { role: label.role }, value: record.value(label.valueStart, end) };
}
function fieldsOf(record, from, to, labels) {
  const fields = [];
  let open;
  for (let at = from; at <= to; at++) {
    const label = at < to ? labelOf(record.lines[at], labels) : void 0;
    if (label === void 0 && at < to) continue;
    if (open !== void 0) fields.push(fieldOf(record, open, record.lines[at - 1]?.end ?? record.end));
    open = label;
  }
  return fields;
}
function partOf(field, start, end) {
  const { value } = field;
  const text = unwrapped(value.text.slice(start, end)).trim();
  const at = value.text.indexOf(text, start);
  const exact = value.end - value.start === value.text.length;
  return exact ? { start: value.start + at, end: value.start + at + text.length, text } : { ...value, text };
}
export {
  fieldOf,
  fieldsOf,
  labelOf,
  partOf
};
