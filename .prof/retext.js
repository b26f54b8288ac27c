import { location } from "vfile-location";
import { parseArticle } from "./article.js";
import { checkDay, checkOptions } from "./check.js";
function retextBroadsheet(options = {}) {
  checkOptions(options, "options");
  const { messages = true, ...articleOptions } = options;
  if (articleOptions.documentDate !== void 0) checkDay(articleOptions.documentDate, "options.documentDate");
  return (_tree, file) => {
    const article = parseArticle(String(file), articleOptions);
    file.data.article = article;
    if (messages === false || article.issues.length === 0) return void 0;
    const wanted = (issue) => messages === true || messages.includes(issue.rule);
    const places = location(file);
    for (const issue of article.issues) {
      if (!wanted(issue)) continue;
      const start = places.toPoint(issue.start);
      const end = places.toPoint(issue.end);
      file.message(issue.reason, { source: "broadsheet", ruleId: issue.rule, ...start && { place: end ? { start, end } : start } });
    }
    return void 0;
  };
}
export {
  retextBroadsheet as default
};
