import { checkDay, checkOptions, checkString } from "./check.js";
import { readDates } from "./dates/dates.js";
import { inferDocumentDate, referenceOf } from "./dates/inferred.js";
import { documentDate } from "./dates/reference.js";
import { articleLexicon } from "./lexicon/article-lexicon.js";
import { readPeople } from "./names/people.js";
import { readQuotes } from "./quotes/quotes.js";
import { indexAt } from "./span.js";
import { readParts } from "./text/blocks.js";
import { readSentences } from "./text/sentences.js";
import { readText } from "./text/text.js";
function parseArticle(source, options = {}) {
  const day = checkArguments(source, options);
  const { parts, text, who } = readWho(source);
  const { quotes, issues: quoteIssues } = readQuotes(text, who);
  const stated = documentDate(parts, day);
  const asStated = readDates(text, stated?.value);
  const written = stated ?? inferDocumentDate(text, asStated.dates);
  const reference = referenceOf(written);
  const { dates, issues: dateIssues } = reference === stated?.value ? asStated : readDates(text, reference);
  const { published, ...rest } = parts;
  return {
    ...rest,
    ...published && { published: { ...published, sentence: Math.max(0, indexAt(text.sentences, published.start)) } },
    ...written && { documentDate: written },
    blocks: text.blocks,
    sentences: text.sentences,
    ...who,
    quotes,
    dates,
    issues: [...parts.issues, ...quoteIssues, ...dateIssues].sort((a, b) => a.start - b.start || a.end - b.end)
  };
}
function extractPeople(source, options = {}) {
  checkArguments(source, options);
  return readWho(source).who.people;
}
function extractQuotes(source, options = {}) {
  checkArguments(source, options);
  const { text, who } = readWho(source);
  return readQuotes(text, who).quotes;
}
function checkArguments(source, options) {
  checkString(source, "source");
  checkOptions(options, "options");
  return options.documentDate === void 0 ? void 0 : checkDay(options.documentDate, "options.documentDate");
}
function readWho(source) {
  const parts = readParts(source);
  const { blocks, sentences } = readSentences(source, parts.blocks);
  const text = readText(source, blocks, sentences, articleLexicon());
  return { parts, text, who: readPeople(text) };
}
export {
  extractPeople,
  extractQuotes,
  parseArticle
};
