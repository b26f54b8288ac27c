import { parseArticle } from "./article.js";
import { checkOptions } from "./check.js";
import { checkFormat, FORMAT_NAMES } from "./files/formats.js";
import { fileReader } from "./files/reader.js";
const FILE_FORMATS = FORMAT_NAMES;
async function* recordsOf(chunks, options = {}) {
  for await (const { article } of read(chunks, options)) yield article;
}
async function* articlesOf(chunks, options = {}) {
  const { documentDate } = options ?? {};
  const fallback = documentDate === void 0 ? {} : { documentDate };
  parseArticle("", fallback);
  for await (const { article, page } of read(chunks, options)) {
    const { text: _, body: __, ...record } = article;
    const day = record.format === "plain" ? void 0 : /^\d{4}-\d{2}-\d{2}/.exec(record.published?.value ?? "")?.[0];
    yield { ...parseArticle(page, day === void 0 ? fallback : { documentDate: day }), record };
  }
}
async function* toJsonLines(values) {
  if (!isIterable(values)) throw new TypeError("values: expected something that can be iterated");
  for await (const value of values) yield `${JSON.stringify(value) ?? "null"}
`;
}
async function* read(chunks, options) {
  checkChunks(chunks);
  checkOptions(options, "options");
  if (options.format !== void 0) checkFormat(options.format, "options.format");
  let found = [];
  const reader = fileReader(options.format, {
    article: (article, page) => found.push({ article, page }),
    outside: () => {
    },
    issue: (issue) => options.onIssue?.(issue)
  });
  for await (const chunk of chunks) {
    if (typeof chunk !== "string") throw new TypeError("chunks: expected strings; decode bytes first (broadsheet/decode)");
    reader.push(chunk);
    const ready = found;
    found = [];
    yield* ready;
  }
  reader.end();
  yield* found;
}
function checkChunks(chunks) {
  if (typeof chunks === "string") throw new TypeError("chunks: expected an iterable of strings, got one string; put it into a list");
  if (!isIterable(chunks)) throw new TypeError("chunks: expected an iterable of strings");
}
function isIterable(value) {
  return typeof value === "object" && value !== null && (Symbol.asyncIterator in value || Symbol.iterator in value);
}
export {
  FILE_FORMATS,
  articlesOf,
  recordsOf,
  toJsonLines
};
