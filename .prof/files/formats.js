import { factivaLabelled } from "./factiva-labelled.js";
import { factivaPlain } from "./factiva-plain.js";
import { frontMatter } from "./front-matter.js";
import { jsonLines } from "./json-lines.js";
import { LineCursor } from "./lines.js";
import { mbox } from "./mbox.js";
import { nexis } from "./nexis.js";
import { nexisUni } from "./nexis-uni.js";
import { plain } from "./plain.js";
import { proquest } from "./proquest.js";
import { ruledOf } from "./ruled.js";
const FORMATS = [nexis, nexisUni, factivaLabelled, factivaPlain, proquest, mbox, frontMatter, jsonLines];
const FORMAT_NAMES = [...FORMATS.map((format) => format.name), "json", "ruled", "plain"];
function choose(head, named, issue) {
  if (named === "plain") return { format: plain, fixed: true };
  const ruled = named === "ruled" ? ruledOf(head, true) : void 0;
  if (ruled !== void 0) return { format: ruled, fixed: true };
  const own = named === void 0 ? void 0 : firstShown(head, FORMATS.filter((format2) => format2.name === named));
  const format = own ?? firstShown(head, FORMATS) ?? ruledOf(head, false) ?? plain;
  if (named !== void 0 && own === void 0 && head.length > 0) {
    const first = head[0];
    issue.issue({ start: first?.start ?? 0, end: first?.end ?? 0, rule: "wrong-format", reason: `The file is not of the format ${named}; it was read as ${format.name}` });
  }
  const kind = CODED.find(([, begin]) => head[0]?.text.startsWith(begin) === true)?.[0];
  if (kind !== void 0) {
    issue.issue({ start: 0, end: head[0]?.end ?? 0, rule: "not-text", reason: `The file is ${kind}: save it as text first` });
    return { format: plain, fixed: true };
  }
  return { format: format.fits?.(head) ?? format, fixed: false };
}
const CODED = [
  ["RTF", "{\\rtf"],
  ["PDF", "%PDF-"],
  ["a Word file or another zip archive", "PK"],
  ["an old Word file", "\xD0\xCF\xE0"],
  ["an HTML page", "<!DOCTYPE html"],
  ["an HTML page", "<!doctype html"],
  ["an HTML page", "<html"],
  ["XML", "<?xml"]
];
function firstShown(head, formats) {
  const cursor = new LineCursor();
  cursor.add(head);
  for (; cursor.at < cursor.lines.length; cursor.next()) {
    const line = cursor.line();
    const found = formats.find((format) => format.starts?.(cursor) === true || format.covers?.(line) === true || format.shows?.(line) === true);
    if (found !== void 0) return found;
  }
  return void 0;
}
function startOfAnother(at, format) {
  const line = at.line();
  return FORMATS.find((other) => other.name !== format.name && (other.starts?.(at) === true || other.covers?.(line) === true));
}
function checkFormat(value, name) {
  if (!FORMAT_NAMES.some((format) => format === value)) {
    throw new TypeError(`${name}: expected one of ${FORMAT_NAMES.join(", ")}, got ${typeof value === "string" ? JSON.stringify(value) : typeof value}`);
  }
}
export {
  FORMAT_NAMES,
  checkFormat,
  choose,
  startOfAnother
};
