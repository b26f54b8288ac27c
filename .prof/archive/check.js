const ARTICLE_LISTS = ["blocks", "sentences", "mentions", "people", "organizations", "quotes", "dates"];
const ARCHIVE_LISTS = ["articles", "people", "organizations", "statements", "timeline"];
function checkArticles(value, name) {
  if (!Array.isArray(value)) throw new TypeError(`${name}: expected an array of articles`);
  value.forEach((article, index) => {
    if (!hasLists(article, ARTICLE_LISTS) || !("source" in article) || typeof article.source !== "string") {
      throw new TypeError(`${name}[${index}]: expected an article as parseArticle gives it`);
    }
  });
}
function checkArchive(value, name) {
  if (!hasLists(value, ARCHIVE_LISTS)) throw new TypeError(`${name}: expected an archive as linkArticles gives it`);
}
function hasLists(value, lists) {
  if (typeof value !== "object" || value === null) return false;
  const record = new Map(Object.entries(value));
  return lists.every((list) => Array.isArray(record.get(list)));
}
export {
  checkArchive,
  checkArticles
};
