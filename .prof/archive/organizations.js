import { add, byCount, byUnits, groupsOf } from "./groups.js";
const MOST_DOUBTS = 8;
function linkOrganizations(records) {
  const nodes = nodesOf(records);
  const groups = groupsOf(nodes.length);
  const shortened = /* @__PURE__ */ new Map();
  const doubts = [];
  const byName = /* @__PURE__ */ new Map();
  nodes.forEach(({ records: records2 }, index) => {
    for (const name of new Set(records2.map(({ name: name2 }) => folded(name2)))) add(byName, name, index);
  });
  const longForms = longFormsOf(nodes);
  for (const [form, bearers] of byName) {
    const [first, ...same] = bearers;
    if (first === void 0) continue;
    for (const other of same) groups.join(first, other);
    const long = (longForms.get(form) ?? []).filter((index) => groups.find(index) !== groups.find(first));
    const [only, second] = long;
    const source = nodes[only ?? -1]?.records[0];
    if (only === void 0 || source === void 0) continue;
    const evidence = { rule: "short-form", shared: [source.name], article: source.article };
    if (second === void 0) {
      groups.join(first, only);
      shortened.set(first, evidence);
    } else for (const index of long.slice(0, MOST_DOUBTS)) doubts.push({ a: first, b: index, evidence });
  }
  const made = groups.all().map((members) => ({ members, organization: organizationOf(members, nodes, shortened) }));
  made.sort(
    (a, b) => b.organization.articles.length - a.organization.articles.length || byUnits(a.organization.key, b.organization.key) || byUnits(a.organization.name, b.organization.name)
  );
  const indexOf = new Map(made.flatMap(({ members }, index) => members.map((member) => [member, index])));
  const maybes = made.map(() => /* @__PURE__ */ new Map());
  for (const { a, b, evidence } of doubts) {
    const [x, y] = [indexOf.get(a) ?? 0, indexOf.get(b) ?? 0];
    if (x === y) continue;
    maybes[x]?.set(y, { index: y, evidence: [evidence], doubt: "several-bearers" });
    maybes[y]?.set(x, { index: x, evidence: [evidence], doubt: "several-bearers" });
  }
  return made.map(({ organization }, index) => ({
    ...organization,
    maybe: [...maybes[index]?.values() ?? []].sort((a, b) => a.index - b.index)
  }));
}
function nodesOf(records) {
  const byKey = /* @__PURE__ */ new Map();
  for (const record of records) add(byKey, record.key, record);
  return [...byKey].map(([key, list]) => ({ key, records: list })).sort((a, b) => byUnits(a.key, b.key));
}
function longFormsOf(nodes) {
  const forms = /* @__PURE__ */ new Map();
  nodes.forEach(({ records }, index) => {
    const aliases = new Set(records.flatMap(({ aliases: aliases2, name }) => aliases2.map(folded).filter((alias) => alias !== folded(name))));
    for (const alias of aliases) add(forms, alias, index);
  });
  return forms;
}
function folded(name) {
  return name.toLowerCase().replace(/^the\s+/, "").replace(/[^\p{L}\p{N}\s]/gu, "").replace(/\s+/g, " ").trim();
}
function organizationOf(members, nodes, shortened) {
  const articles = members.flatMap((member) => {
    const records = nodes[member]?.records ?? [];
    const [first] = records;
    const short = shortened.get(member);
    return records.map((record) => ({
      ...record,
      evidence: short ? [short] : record === first || first === void 0 ? [] : [{ rule: "same-name", shared: [record.name], article: first.article }]
    }));
  });
  const long = members.filter((member) => !shortened.has(member)).flatMap((member) => nodes[member]?.records ?? []);
  const [name = ""] = byCount((long.length > 0 ? long : articles).map((record) => record.name));
  const [kind] = byCount(articles.flatMap((record) => record.kind ?? []));
  const best = articles.find((record) => record.name === name);
  return {
    name,
    key: best?.key ?? "",
    aliases: byCount(articles.flatMap((record) => record.aliases)),
    ...best?.kind ? { kind: best.kind } : kindOf(articles, kind),
    articles,
    maybe: []
  };
}
function kindOf(articles, kind) {
  const found = articles.find((record) => record.kind === kind)?.kind;
  return found ? { kind: found } : {};
}
export {
  linkOrganizations
};
