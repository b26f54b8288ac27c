import { addArticles, linkArticles } from "./archive/link.js";
import { extractPeople, extractQuotes, parseArticle } from "./article.js";
import { extractDates } from "./dates/extract.js";
import { splitFile } from "./files/split.js";
import { compareNames, explainNames, sameName } from "./names/compare.js";
import { normalizeName } from "./names/normalize.js";
import { parseName } from "./names/parts.js";
import { splitArticle, splitSentences } from "./split.js";
export {
  addArticles,
  compareNames,
  explainNames,
  extractDates,
  extractPeople,
  extractQuotes,
  linkArticles,
  normalizeName,
  parseArticle,
  parseName,
  sameName,
  splitArticle,
  splitFile,
  splitSentences
};
