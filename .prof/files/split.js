import { checkOptions, checkString } from "../check.js";
import { checkFormat } from "./formats.js";
import { fileReader } from "./reader.js";
function splitFile(source, options = {}) {
  checkString(source, "source");
  checkOptions(options, "options");
  if (options.format !== void 0) checkFormat(options.format, "options.format");
  const articles = [];
  const outside = [];
  const issues = [];
  const reader = fileReader(options.format, {
    article: (article) => articles.push(article),
    outside: (piece) => outside.push(piece),
    issue: (issue) => issues.push(issue)
  });
  reader.push(source);
  const { format, declared } = reader.end();
  return { format, ...declared !== void 0 && { declared }, articles, outside, issues: issues.sort((a, b) => a.start - b.start || a.end - b.end) };
}
export {
  splitFile
};
