import { around, beside, clip, wrap } from "./terminal.js";
const SECTIONS = ["people", "quotes", "dates"];
function report(article, terminal, sections = SECTIONS, record = {}) {
  const out = [heading(article, { ...article, ...record }, terminal)];
  if (sections.includes("people")) out.push(people(article, terminal));
  if (sections.includes("quotes")) out.push(quotes(article, terminal));
  if (sections.includes("dates")) out.push(dates(article, terminal));
  if (article.issues.length > 0 && sections.length === SECTIONS.length) out.push(issues(article, terminal));
  return out.filter((part) => part !== "").join("\n\n");
}
function heading(article, head, { width, bold, dim }) {
  const lines = [bold(wrap(head.title?.text ?? "(no title)", width, ""))];
  const about = [
    head.outlet?.text,
    head.section?.text,
    head.byline.length > 0 ? "by " + head.byline.map((author) => author.name).join(", ") : void 0,
    head.dateline?.place ?? head.dateline?.text,
    written(article)
  ].filter((item) => item !== void 0);
  if (about.length > 0) lines.push(dim(wrap(about.join(" \xB7 "), width, "")));
  return lines.join("\n");
}
function written({ documentDate }) {
  if (documentDate === void 0) return void 0;
  const how = { option: "as given", text: "from the text", inferred: "inferred from the text" }[documentDate.from];
  return `written ${documentDate.value} (${how})`;
}
function people(article, { width, bold, dim, accent }) {
  if (article.people.length === 0) return "";
  const names = Math.min(28, Math.max(...article.people.map((person) => person.name.length)));
  const lines = article.people.map((person) => {
    const name = clip(person.name, names);
    if (width < names + 32) return `  ${accent(name)}
${dim(wrap(describe(person), width, "    "))}`;
    return `  ${accent(name)}${" ".repeat(names - name.length)}  ${dim(beside(describe(person), width, names + 4))}`;
  });
  return [bold("People"), ...lines].join("\n");
}
function describe(person) {
  const aliases = person.aliases.filter((alias) => alias !== person.name);
  const times = person.mentions.length;
  return [
    person.roles.slice(0, 2).join(", "),
    times === 1 ? "once" : `${times} times`,
    aliases.length > 0 ? "also: " + aliases.slice(0, 4).join(", ") : ""
  ].filter((item) => item !== "").join(" \xB7 ");
}
function quotes(article, { width, bold, dim, accent }) {
  const said = article.quotes.filter((quote) => quote.kind !== "term");
  if (said.length === 0) return "";
  const lines = said.map((quote) => {
    const who = clip(quote.speaker?.name ?? "(nobody named)", width - 2);
    const [first = "", ...more] = wrap(`${"x".repeat(who.length)}${chain(quote)}`, width - 2, "").split("\n");
    const head = [`${quote.speaker ? accent(who) : dim(who)}${dim(first.slice(who.length))}`, ...more.map(dim)];
    return `${head.map((line) => `  ${line}`).join("\n")}
${wrap(words(article, quote), width, "    ")}`;
  });
  return [bold("Who said what"), ...lines].join("\n");
}
function chain(quote) {
  const cue = quote.cue && /\p{L}/u.test(quote.cue.text) ? ` \xB7 ${clip(quote.cue.text, 40)}` : "";
  const to = quote.addressee ? ` \xB7 to ${quote.addressee.name}` : "";
  const via = quote.via.length > 0 ? ` \xB7 through ${quote.via.map((source) => source.name).join(", from ")}` : "";
  return cue + to + via;
}
function words(article, quote) {
  const text = (span) => article.source.slice(span.start, span.end);
  if (quote.kind === "direct") return quote.parts.map((part) => `\u201C${text(part).trim()}\u201D`).join(" \u2026 ");
  return quote.parts.map(text).join(" \u2026 ");
}
function dates(article, { width, bold, dim, accent }) {
  const known = article.dates.filter((date) => date.value !== void 0);
  if (known.length === 0) return "";
  const column = Math.max(...known.map((date) => date.value.length));
  const lines = known.map((date) => {
    const sentence = article.sentences[date.sentence] ?? date;
    const [before, stretch, after] = around(sentence.text, date.start - sentence.start, date.end - sentence.start, width - column - 4);
    return `  ${date.value.padEnd(column)}  ${dim(before)}${accent(stretch)}${dim(after)}`;
  });
  return [bold("When"), ...lines].join("\n");
}
function issues(article, { width, bold, dim }) {
  const lines = article.issues.slice(0, 20).map((issue) => dim(clip(`  ${issue.rule}: ${issue.reason}`, width)));
  const more = article.issues.length - lines.length;
  if (more > 0) lines.push(dim(`  and ${more} more`));
  return [bold("Odd"), ...lines].join("\n");
}
export {
  SECTIONS,
  report
};
