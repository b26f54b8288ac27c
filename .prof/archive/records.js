import { parseDay } from "../calendar/days.js";
import { indexAt } from "../span.js";
import { fingerprint } from "./fingerprint.js";
import { byUnits } from "./groups.js";
import { placesIn } from "./places.js";
const LEAD = 6;
const MOST_TERMS = 48;
function recordOf(article, index, reader) {
  const value = article.documentDate?.value;
  return {
    index,
    ...dayOf(value),
    article: {
      id: fingerprint(`${value ?? ""}
${article.source}`),
      ...article.title && { title: article.title.text },
      ...article.outlet && { outlet: article.outlet.text },
      ...value !== void 0 && { date: value },
      terms: termsOf(article, reader)
    },
    people: article.people.map(({ name, key, aliases, roles, gender }, person) => ({
      article: index,
      person,
      name,
      key,
      aliases,
      roles,
      ...gender && { gender }
    })),
    organizations: article.organizations.map(({ name, key, aliases, kind }, organization) => ({
      article: index,
      organization,
      name,
      key,
      aliases,
      ...kind && { kind }
    })),
    quotes: quotesOf(article, index),
    dates: datesOf(article, index)
  };
}
function dayOf(date) {
  const day = date?.length === 10 ? parseDay(date) : void 0;
  return day === void 0 ? {} : { day };
}
function termsOf(article, reader) {
  const found = /* @__PURE__ */ new Set();
  const take = (text) => {
    for (const { id, weight, word } of reader.read(text).list) {
      if (found.size < MOST_TERMS && (weight === 1 || word.length > 3)) found.add(reader.stem(id));
    }
  };
  if (article.title) take(article.title.text);
  let taken = 0;
  for (const sentence of article.sentences) {
    const kind = article.blocks[sentence.block]?.kind;
    if (kind !== "paragraph" && kind !== "deck") continue;
    take(sentence.text);
    if (++taken === LEAD || found.size === MOST_TERMS) break;
  }
  return [...found];
}
function quotesOf(article, index) {
  const records = [];
  article.quotes.forEach((quote, at) => {
    if (quote.kind === "term") return;
    const text = quote.parts.map(({ start, end }) => article.source.slice(start, end)).join(" ");
    records.push({
      article: index,
      quote: at,
      start: quote.start,
      end: quote.end,
      text,
      ...quote.speaker && { speaker: sourceOf(quote.speaker) },
      via: quote.via.map(sourceOf)
    });
  });
  return records;
}
function sourceOf({ name, person, organization }) {
  return { name, ...person !== void 0 && { person }, ...organization !== void 0 && { organization } };
}
function datesOf(article, index) {
  const records = [];
  article.dates.forEach((date, at) => {
    const sentence = article.sentences[date.sentence];
    const kind = sentence && article.blocks[sentence.block]?.kind;
    if (!sentence || kind === "published" || kind === "byline" || kind === "dateline" || kind === "boilerplate") return;
    if (date.interval === void 0 || date.value === void 0) return;
    records.push({
      article: index,
      date: at,
      sentence: date.sentence,
      text: sentence.text,
      people: peopleIn(article, date.sentence),
      places: placesIn(sentence.text),
      interval: date.interval,
      value: date.value
    });
  });
  return records;
}
function peopleIn(article, sentence) {
  const people = /* @__PURE__ */ new Set();
  const span = article.sentences[sentence];
  if (span === void 0) return [];
  for (let at = indexAt(article.mentions, span.start - 1) + 1; at < article.mentions.length; at++) {
    const mention = article.mentions[at];
    if (mention === void 0 || mention.start >= span.end) break;
    if (mention.person !== void 0) people.add(mention.person);
  }
  return [...people];
}
function recordsOf(archive) {
  const people = archive.articles.map(() => []);
  const organizations = archive.articles.map(() => []);
  const quotes = archive.articles.map(() => []);
  const dates = archive.articles.map(() => []);
  for (const { articles } of archive.people) for (const { evidence: _, ...record } of articles) people[record.article]?.push(record);
  for (const { articles } of archive.organizations) {
    for (const { evidence: _, ...record } of articles) organizations[record.article]?.push(record);
  }
  for (const statement of archive.statements) {
    for (const { variant, ...quote } of statement.quotes) {
      quotes[quote.article]?.push({ ...quote, text: statement.variants[variant]?.text ?? "" });
    }
  }
  for (const { interval, value, dates: places } of archive.timeline) {
    for (const date of places) dates[date.article]?.push({ ...date, interval, value });
  }
  return archive.articles.map((article, index) => ({
    index,
    article,
    ...dayOf(article.date),
    people: (people[index] ?? []).sort((a, b) => a.person - b.person),
    organizations: (organizations[index] ?? []).sort((a, b) => a.organization - b.organization),
    quotes: (quotes[index] ?? []).sort((a, b) => a.quote - b.quote),
    dates: (dates[index] ?? []).sort((a, b) => a.date - b.date)
  }));
}
function inOwnOrder(records) {
  return [...records].sort(
    (a, b) => Number(a.day === void 0) - Number(b.day === void 0) || (a.day ?? 0) - (b.day ?? 0) || byUnits(a.article.id, b.article.id)
  );
}
export {
  inOwnOrder,
  recordOf,
  recordsOf
};
