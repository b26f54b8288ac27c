import { clip, wrap } from "./terminal.js";
const MOST = 200;
function linkReport(archive, label, terminal) {
  const parts = [
    articles(archive, label, terminal),
    entities("The same person", archive.people, label, terminal),
    entities("The same organization", archive.organizations, label, terminal),
    perhaps(archive, label, terminal),
    statements(archive, label, terminal),
    timeline(archive, label, terminal)
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}
function articles({ articles: articles2 }, label, { width, bold, dim }) {
  const lines = articles2.map(({ title, date }, index) => {
    const about = [date ?? "no date", title].filter((item) => item !== void 0).join(" \xB7 ");
    const room = width - label(index).length - 4;
    return room < about.length && room < 40 ? `  ${label(index)}
${dim(wrap(about, width, "    "))}` : `  ${label(index)}  ${dim(clip(about, room))}`;
  });
  return section(bold(articles2.length === 1 ? "1 article" : `${articles2.length} articles`), lines, dim);
}
function entities(title, list, label, { width, bold, dim, accent }) {
  const lines = list.filter(({ articles: articles2 }) => articles2.length > 1).map(({ name, aliases, articles: articles2 }) => {
    const others = aliases.filter((alias) => alias !== name);
    const room = width - name.length - 10;
    const head = `  ${accent(name)}${others.length > 0 && room >= 10 ? dim(` \xB7 also ${clip(others.slice(0, 6).join(", "), room)}`) : ""}`;
    const places = articles2.slice(0, 12).map(({ article, name: name2, evidence }) => {
      const why = evidence.length > 0 ? `: ${evidence.map(reason).join("; ")}` : "";
      return dim(wrap(`${label(article)}, ${name2}${why}`, width, "    "));
    });
    if (articles2.length > places.length) places.push(dim(`    and ${articles2.length - places.length} more articles`));
    return [head, ...places].join("\n");
  });
  return section(bold(title), lines, dim);
}
const RULES = {
  "same-name": "the same name",
  "similar-name": "goes with",
  "same-surname": "the surname",
  "short-form": "short for",
  "same-role": "called the same",
  "same-people": "beside the same people",
  "same-organizations": "beside the same organizations",
  "same-event": "in articles on the same event"
};
function reason({ rule, shared }) {
  return rule === "same-name" || rule === "same-event" || rule === "same-surname" ? RULES[rule] : `${RULES[rule]} (${shared.slice(0, 3).join(", ")})`;
}
const DOUBTS = {
  "surname-only": "only the surname is the same",
  "several-bearers": "several bear the name",
  "different-gender": "one is a woman, one a man",
  "initials-only": "only initials are given",
  "names-differ": "the names differ"
};
function perhaps({ people }, label, { width, bold, dim, accent }) {
  const lines = people.flatMap(
    (person, index) => person.maybe.flatMap((maybe) => {
      const other = people[maybe.index];
      if (other === void 0 || maybe.index < index) return [];
      const [where, there] = [person, other].map(({ articles: articles2 }) => articles2[0] && label(articles2[0].article));
      return `  ${accent(other.name)} and ${accent(person.name)}
${dim(wrap(`${DOUBTS[maybe.doubt]}: ${there ?? ""}, ${where ?? ""}`, width, "    "))}`;
    })
  );
  return section(bold("Perhaps the same, not joined"), lines, dim);
}
function statements(archive, label, terminal) {
  const { bold, dim } = terminal;
  const lines = archive.statements.filter(({ quotes }) => quotes.length > 1).map((statement) => statementLines(statement, label, terminal));
  return section(bold("The same statement"), lines, dim);
}
function statementLines({ quotes, variants, speaker }, label, { width, dim, accent }) {
  const renderings = variants.map(({ text, differs }, index) => {
    const places = quotes.filter(({ variant }) => variant === index);
    const where = places.slice(0, 6).map(({ article, via }) => label(article) + (via.length > 0 ? ` through ${via.map(({ name }) => name).join(", from ")}` : ""));
    const more = places.length > where.length ? ` and ${places.length - where.length} more` : "";
    const only = differs.length > 0 ? ` \xB7 only here: ${differs.join(", ")}` : "";
    return `${wrap(text, width, "    ")}
${dim(wrap(where.join(", ") + more + only, width, "      "))}`;
  });
  return [`  ${speaker ? accent(speaker.name) : dim("(nobody named)")}`, ...renderings].join("\n");
}
function timeline(archive, label, terminal) {
  const { bold, dim } = terminal;
  const column = Math.max(4, ...archive.timeline.slice(0, MOST).map(({ value }) => value.length));
  return section(bold("Timeline"), archive.timeline.map((entry) => entryLine(entry, column, label, terminal)), dim);
}
function entryLine({ value, dates }, column, label, { width, dim }) {
  const sources = [...new Set(dates.map(({ article }) => label(article)))];
  const where = sources.slice(0, 4).join(", ") + (sources.length > 4 ? ` and ${sources.length - 4} more` : "");
  const indent = " ".repeat(column + 4);
  const text = clip(dates[0]?.text ?? "", Math.max(10, width - column - 4));
  return `  ${value.padEnd(column)}  ${text}
${dim(wrap(where, width, indent))}`;
}
function section(title, lines, dim) {
  if (lines.length === 0) return "";
  const more = lines.length > MOST ? [dim(`  and ${lines.length - MOST} more`)] : [];
  return [title, ...lines.slice(0, MOST), ...more].join("\n");
}
export {
  linkReport
};
