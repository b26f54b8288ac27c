const TABLES = ["quotes", "people", "dates"];
const COLUMNS = {
  quotes: ["file", "title", "speaker", "as", "cue", "to", "through", "kind", "act", "words", "start", "end"],
  people: ["file", "title", "name", "key", "roles", "aliases", "gender", "mentions"],
  dates: ["file", "title", "text", "type", "value", "from", "until", "start", "end"]
};
function csvHeader(table) {
  return line(COLUMNS[table]);
}
function csvRows(table, article, file, title = article.title?.text ?? "") {
  const about = [file, title];
  const rows = table === "quotes" ? article.quotes.filter((quote) => quote.kind !== "term").map((quote) => quoteRow(article, quote)) : table === "people" ? article.people.map((person) => [person.name, person.key, person.roles.join("; "), person.aliases.join("; "), person.gender ?? "", person.mentions.length]) : article.dates.map((date) => [date.text, date.type, date.value ?? "", date.interval?.start ?? "", date.interval?.end ?? "", date.start, date.end]);
  return rows.map((row) => line([...about, ...row])).join("");
}
function quoteRow(article, quote) {
  const words = quote.parts.map((part) => article.source.slice(part.start, part.end)).join(" \u2026 ");
  return [
    quote.speaker?.name ?? "",
    quote.speaker?.text ?? "",
    quote.cue?.text ?? "",
    quote.addressee?.name ?? "",
    quote.via.map((source) => source.name).join("; "),
    quote.kind,
    quote.act ?? "",
    words,
    quote.start,
    quote.end
  ];
}
function line(fields) {
  return fields.map(field).join(",") + "\r\n";
}
function field(value) {
  if (typeof value === "number") return String(value);
  const flat = value.replace(/[\r\n]+/g, " ");
  const safe = /^[=+\-@\t]/.test(flat) ? `'${flat}` : flat;
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
export {
  TABLES,
  csvHeader,
  csvRows
};
