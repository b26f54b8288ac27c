import { checkArchive, checkArticles } from "./check.js";
import { contextOf } from "./context.js";
import { nameReader } from "./names.js";
import { linkOrganizations } from "./organizations.js";
import { linkPeople } from "./people.js";
import { inOwnOrder, recordOf, recordsOf } from "./records.js";
import { linkStatements } from "./statements.js";
import { termReader } from "./terms.js";
import { timelineOf } from "./timeline.js";
function linkArticles(articles) {
  checkArticles(articles, "articles");
  const reader = termReader();
  return link(articles.map((article, index) => recordOf(article, index, reader)), reader);
}
function addArticles(archive, articles) {
  checkArchive(archive, "archive");
  checkArticles(articles, "articles");
  const reader = termReader();
  const kept = recordsOf(archive);
  return link([...kept, ...articles.map((article, index) => recordOf(article, kept.length + index, reader))], reader);
}
function link(records, reader) {
  const ordered = inOwnOrder(records);
  const nameOf = nameReader();
  const people = linkPeople(
    ordered.flatMap((record) => {
      const context = contextOf(record, nameOf);
      return record.people.map((person2) => ({ record: person2, context }));
    }),
    nameOf
  );
  const organizations = linkOrganizations(ordered.flatMap((record) => record.organizations));
  const person = indexesOf(records.length, people, (item) => item.person);
  const organization = indexesOf(records.length, organizations, (item) => item.organization);
  const who = {
    person: (article, index) => person[article]?.[index],
    organization: (article, index) => organization[article]?.[index],
    personName: (index) => people[index]?.name ?? "",
    organizationName: (index) => organizations[index]?.name ?? ""
  };
  return {
    articles: records.map(({ article }) => article),
    people,
    organizations,
    statements: linkStatements(ordered, who, reader),
    timeline: timelineOf(ordered, who, reader)
  };
}
function indexesOf(count, entities, own) {
  const indexes = Array.from({ length: count }, () => []);
  entities.forEach(({ articles }, index) => {
    for (const item of articles) {
      const list = indexes[item.article];
      if (list) list[own(item)] = index;
    }
  });
  return indexes;
}
export {
  addArticles,
  linkArticles
};
