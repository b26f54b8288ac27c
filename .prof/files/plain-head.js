import { readParts } from "../text/blocks.js";
const HEAD = /* @__PURE__ */ new Set(["title", "section", "breadcrumb", "byline", "published"]);
function readPlainArticle(record) {
  const { start, end } = record.trimmed(record.start, record.end);
  if (start === end) return void 0;
  const parts = readParts(record.slice(start, end));
  const field = (role, span) => ({ label: role, role, value: record.value(start + span.start, start + span.end) });
  const fields = [];
  for (const role of ["title", "section", "outlet", "dateline", "published"]) {
    const span = parts[role];
    if (span !== void 0) fields.push(field(role, span));
  }
  const body = bodyOf(parts.blocks);
  const from = body === void 0 ? start : start + body;
  return { start, end, page: true, fields, authors: parts.byline.map((author) => ({ ...author, start: start + author.start, end: start + author.end })), body: [{ start: from, end }] };
}
function bodyOf(blocks) {
  let at = 0;
  while (at < blocks.length && isHead(blocks, at)) at++;
  return blocks[at]?.start;
}
function isHead(blocks, at) {
  const block = blocks[at];
  if (block === void 0) return false;
  if (HEAD.has(block.kind)) return true;
  const next = blocks[at + 1];
  return (block.kind === "deck" || block.kind === "boilerplate") && next !== void 0 && HEAD.has(next.kind);
}
export {
  readPlainArticle
};
