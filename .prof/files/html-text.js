import { NAMED_REFERENCES } from "../lexicon/html-references.js";
const TAG = /<(?<close>\/?)(?<name>[a-z][a-z0-9]{0,20})(?=[\s/>])[^<>]*>|<!--|<!DOCTYPE[^<>]*>/gi;
const BLOCKS = /* @__PURE__ */ new Set([
  "p",
  "div",
  "br",
  "li",
  "ul",
  "ol",
  "blockquote",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "section",
  "article",
  "table",
  "tr",
  "figure",
  "figcaption",
  "hr",
  "pre",
  "body",
  "title",
  "head",
  "html",
  "header",
  "footer",
  "aside",
  "td",
  "th"
]);
const HIDDEN = /* @__PURE__ */ new Set(["script", "style", "head"]);
function textOfHtml(html) {
  if (!/<(?:p|div|br|html|body|span|h\d|ul|blockquote|article|table)\b/i.test(html)) return html;
  const parts = [];
  let from = 0;
  let hidden = "";
  TAG.lastIndex = 0;
  for (let tag = TAG.exec(html); tag !== null; tag = TAG.exec(html)) {
    if (hidden === "") parts.push(html.slice(from, tag.index).replace(/\s+/g, " "));
    from = TAG.lastIndex;
    if (tag[0] === "<!--") {
      const end = html.indexOf("-->", from);
      from = end < 0 ? html.length : end + 3;
      TAG.lastIndex = from;
      continue;
    }
    const name = tag.groups?.["name"]?.toLowerCase() ?? "";
    if (hidden !== "") {
      if (name === hidden && tag.groups?.["close"] === "/") hidden = "";
    } else if (HIDDEN.has(name) && tag.groups?.["close"] === "") hidden = name;
    if (BLOCKS.has(name)) parts.push(name === "br" ? "\n" : "\n\n");
  }
  if (hidden === "") parts.push(html.slice(from).replace(/\s+/g, " "));
  return referencesDecoded(parts.join("")).split("\n").map((line) => line.trim()).join("\n").replace(/\n{3,}/g, "\n\n").trim();
}
function referencesDecoded(text) {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#(?<number>\d{1,7})|#[xX](?<hex>[0-9a-fA-F]{1,6})|(?<name>[a-zA-Z]{2,8}));/g, (whole, number, hex, name) => {
    if (name !== void 0) return Object.hasOwn(NAMED_REFERENCES, name) ? NAMED_REFERENCES[name] ?? whole : whole;
    const code = number !== void 0 ? Number(number) : Number.parseInt(hex ?? "", 16);
    return code > 0 && code <= 1114111 ? String.fromCodePoint(code) : whole;
  });
}
export {
  textOfHtml
};
