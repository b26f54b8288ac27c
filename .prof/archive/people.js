import { sharedBetween } from "./context.js";
import { add, byCount, byUnits } from "./groups.js";
import { compareRead } from "./names.js";
import { nearest } from "./nearest.js";
const MOST_ARTICLES = 48;
const MOST_GROUPS = 8;
const MOST_OF_GROUP = 6;
const MOST_DOUBTS = 8;
const MOST_NAMES = 6;
const MOST_CLUSTERS = 48;
const ENOUGH = 1.5;
const ENOUGH_OF_SEVERAL = 2;
const LEAD = 1;
const ALIKE = 0.8;
const POSSIBLE = 0.5;
function linkPeople(people, nameOf) {
  const blockOf = blocksByKey(people.map(({ record }) => nameOf(record.name)));
  const blocks = /* @__PURE__ */ new Map();
  for (const [order, { record, context }] of people.entries()) {
    const name = nameOf(record.name);
    add(blocks, blockOf.get(name.key) ?? name.block, { order, record, name, context, roles: record.roles.map(plainRole), evidence: [] });
  }
  return peopleOf([...blocks.values()].flatMap(linkBlock));
}
function blocksByKey(names) {
  const blocks = /* @__PURE__ */ new Map();
  for (const { key, block } of names) {
    const before = blocks.get(key);
    if (before === void 0 || block < before) blocks.set(key, block);
  }
  return blocks;
}
function plainRole(role) {
  return role.toLowerCase().replace(/^(?:the |a |an )?(?:former |ex-|then-)?/, "");
}
function linkBlock(bearers) {
  const full = clustersOfFullNames(bearers.filter(({ name }) => name.full));
  for (const cluster of full) inTime(cluster.bearers);
  full.sort((a, b) => b.bearers.length - a.bearers.length || (a.bearers[0]?.order ?? 0) - (b.bearers[0]?.order ?? 0));
  const left = placeAlone(bearers.filter(({ name }) => !name.full), full);
  return [...full, ...groupAlone(placeAlone(left, full), full)];
}
function clustersOfFullNames(bearers) {
  const byKey = /* @__PURE__ */ new Map();
  for (const bearer of bearers) add(byKey, bearer.name.key, bearer);
  const nodes = [...byKey.values()].flatMap(byGender);
  nodes.sort((a, b) => detail(b) - detail(a) || b.length - a.length || byUnits(a[0]?.name.key ?? "", b[0]?.name.key ?? ""));
  const clusters = [];
  const byInitial = /* @__PURE__ */ new Map();
  for (const node of nodes) {
    const name = node[0]?.name;
    if (name === void 0) continue;
    const near = clusters.length <= MOST_CLUSTERS ? clusters : (byInitial.get(initialOf(name)) ?? []).slice(-MOST_CLUSTERS);
    const scored = near.map((cluster2) => ({ cluster: cluster2, score: Math.min(...cluster2.names.slice(0, MOST_NAMES).map((other) => compareRead(name, other))) })).filter(({ score }) => score >= POSSIBLE);
    const [only, second] = scored;
    const joined = only !== void 0 && second === void 0 ? joinFull(node, name, only.cluster, only.score) : false;
    if (joined) continue;
    const cluster = { bearers: node, names: [name], maybe: [] };
    startEvidence(node);
    for (const { cluster: other } of scored) {
      const shared = bestShared(node[0], other, MOST_OF_GROUP);
      doubt(cluster, other, shared?.evidence ?? [], second !== void 0 ? "several-bearers" : name.initials ? "initials-only" : conflict(node, other) ? "different-gender" : "names-differ");
    }
    clusters.push(cluster);
    add(byInitial, initialOf(name), cluster);
  }
  return clusters;
}
const detail = (node) => node[0]?.name.detail ?? 0;
const initialOf = (name) => name.form.tokens[0]?.sound.slice(0, 1) ?? "";
function byGender(bearers) {
  const women = bearers.filter(({ record }) => record.gender === "female");
  const men = bearers.filter(({ record }) => record.gender === "male");
  if (women.length === 0 || men.length === 0) return [bearers];
  const unknown = bearers.filter(({ record }) => record.gender === void 0);
  return women.length > men.length ? [[...women, ...unknown], men] : [[...men, ...unknown], women];
}
function joinFull(node, name, cluster, score) {
  if (conflict(node, cluster)) return false;
  const loose = name.initials || score < ALIKE;
  const shared = loose ? node.slice(0, MOST_GROUPS).map((bearer) => bestShared(bearer, cluster, MOST_OF_GROUP)) : [];
  const best = shared.reduce((most, item) => Math.max(most, item?.points ?? 0), 0);
  if (loose && best < 1) return false;
  const [first] = cluster.bearers;
  for (const [index, bearer] of node.entries()) {
    bearer.evidence = [evidence("similar-name", cluster.names.map((other) => other.name), first), ...shared[index]?.evidence ?? []];
    cluster.bearers.push(bearer);
  }
  cluster.names.push(name);
  return true;
}
function startEvidence(node) {
  const [first, ...others] = node;
  for (const bearer of others) bearer.evidence = [evidence("same-name", [first?.name.name ?? bearer.name.name], first)];
}
function evidence(rule, shared, other) {
  return { rule, shared, article: other?.record.article ?? 0 };
}
function conflict(node, cluster) {
  const genders = /* @__PURE__ */ new Set([genderOf(node), genderOf(cluster.bearers)]);
  return genders.has("female") && genders.has("male");
}
function genderOf(bearers) {
  let balance = 0;
  for (const { record } of bearers) balance += record.gender === "female" ? 1 : record.gender === "male" ? -1 : 0;
  return balance > 0 ? "female" : balance < 0 ? "male" : void 0;
}
function placeAlone(alone, clusters) {
  const placed = [];
  const left = [];
  for (const bearer of alone) {
    const fitting = clusters.filter((cluster) => fits(bearer, cluster)).slice(0, MOST_CLUSTERS);
    const most = Math.max(2, Math.floor(MOST_ARTICLES / Math.max(1, fitting.length)));
    const scored = fitting.flatMap((cluster) => {
      const shared = bestShared(bearer, cluster, most);
      return shared ? [{ cluster, shared }] : [];
    }).sort((a, b) => b.shared.points - a.shared.points);
    const [best, second] = scored;
    const enough = fitting.length === 1 ? ENOUGH : ENOUGH_OF_SEVERAL;
    if (best && best.shared.points >= enough && best.shared.points >= (second?.shared.points ?? -LEAD) + LEAD) {
      placed.push({ bearer, cluster: best.cluster, shared: best.shared });
    } else left.push(bearer);
  }
  for (const { bearer, cluster, shared } of placed) {
    bearer.evidence = [evidence("same-surname", [bearer.name.name], cluster.bearers[0]), ...shared.evidence];
    cluster.bearers.push(bearer);
  }
  for (const cluster of new Set(placed.map((item) => item.cluster))) inTime(cluster.bearers);
  return left;
}
function fits(bearer, cluster) {
  const [name] = cluster.names;
  return name !== void 0 && compareRead(bearer.name, name) >= POSSIBLE && !conflict([bearer], cluster);
}
function inTime(bearers) {
  bearers.sort((a, b) => a.order - b.order);
}
function groupAlone(alone, clusters) {
  const groups = [];
  for (const bearer of alone) {
    const [best] = groups.slice(-MOST_GROUPS).filter((group) => group.names[0]?.key === bearer.name.key && !conflict([bearer], group)).flatMap((group) => {
      const shared = bestShared(bearer, group, MOST_OF_GROUP);
      return shared && shared.points >= ENOUGH ? [{ group, shared }] : [];
    }).sort((a, b) => b.shared.points - a.shared.points);
    if (best) {
      bearer.evidence = [evidence("same-surname", [bearer.name.name], best.group.bearers[0]), ...best.shared.evidence];
      best.group.bearers.push(bearer);
    } else groups.push({ bearers: [bearer], names: [bearer.name], maybe: [] });
  }
  for (const group of groups) {
    const [first] = group.bearers;
    const fitting = first ? clusters.filter((cluster) => fits(first, cluster)).slice(0, MOST_DOUBTS) : [];
    for (const cluster of fitting) {
      const shared = bestShared(group.bearers[0], cluster, MOST_OF_GROUP);
      doubt(group, cluster, shared?.evidence ?? [], fitting.length > 1 ? "several-bearers" : "surname-only");
    }
  }
  return groups;
}
function doubt(cluster, other, why, reason) {
  cluster.maybe.push({ other, evidence: why, doubt: reason });
  other.maybe.push({ other: cluster, evidence: why, doubt: reason });
}
function bestShared(bearer, cluster, most) {
  if (bearer === void 0) return void 0;
  let best;
  const { block } = bearer.name;
  for (const other of nearest(cluster.bearers, ({ context }) => context.day, bearer.context.day, most)) {
    if (other.context === bearer.context) continue;
    const roles = bearer.roles.filter((role) => other.roles.includes(role));
    const shared = sharedBetween(bearer.context, other.context, roles, block);
    if (best === void 0 || shared.points > best.points) best = shared;
  }
  return best;
}
function peopleOf(clusters) {
  const made = clusters.map((cluster) => ({ cluster, person: personOf(cluster) }));
  made.sort((a, b) => b.person.articles.length - a.person.articles.length || byUnits(a.person.key, b.person.key) || byUnits(a.person.name, b.person.name));
  const indexOf = new Map(made.map(({ cluster }, index) => [cluster, index]));
  return made.map(({ cluster, person }) => ({
    ...person,
    maybe: cluster.maybe.map(({ other, evidence: evidence2, doubt: doubt2 }) => ({ index: indexOf.get(other) ?? 0, evidence: evidence2, doubt: doubt2 })).sort((a, b) => a.index - b.index)
  }));
}
function personOf({ bearers, names }) {
  const full = bearers.filter(({ name: name2 }) => name2.full);
  const name = nameOfMost(full.length > 0 ? full : bearers);
  const gender = genderOf(bearers);
  return {
    name: name?.name ?? names[0]?.name ?? "",
    key: name?.key ?? names[0]?.key ?? "",
    aliases: byCount(bearers.flatMap(({ record }) => record.aliases)),
    roles: byCount(bearers.flatMap(({ record }) => record.roles)),
    ...gender && { gender },
    articles: bearers.map(({ record, evidence: evidence2 }) => ({ ...record, evidence: evidence2 })),
    maybe: []
  };
}
function nameOfMost(bearers) {
  const counts = /* @__PURE__ */ new Map();
  const names = /* @__PURE__ */ new Map();
  for (const bearer of bearers) {
    counts.set(bearer.record.name, (counts.get(bearer.record.name) ?? 0) + 1);
    if (!names.has(bearer.record.name)) names.set(bearer.record.name, bearer);
  }
  const [best] = [...names.values()].sort(
    (a, b) => Number(a.name.initials) - Number(b.name.initials) || (counts.get(b.record.name) ?? 0) - (counts.get(a.record.name) ?? 0) || b.name.detail - a.name.detail || byUnits(a.record.name, b.record.name)
  );
  return best?.record;
}
export {
  linkPeople
};
