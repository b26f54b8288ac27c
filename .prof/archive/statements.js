import { candidatesOf, keysOf } from "./candidates.js";
import { add, byCount, byUnits, groupsOf } from "./groups.js";
import { daysBetween, itemsOf, NEAR_DAYS, renderingsOf, TELLING } from "./renderings.js";
import { likeness } from "./similarity.js";
const MOST_SPEAKERS = 8;
function linkStatements(records, who, reader) {
  const items = itemsOf(records, who, reader);
  const renderings = renderingsOf(items);
  const first = (rendering) => items[renderings[rendering]?.items[0] ?? -1];
  const candidates = candidatesOf(
    renderings.map((_, index) => keysOf(first(index)?.terms.list ?? [], first(index)?.sayer?.number)),
    2
  );
  const same = [];
  const maybe = [];
  candidates.forEach((others, b) => {
    for (const a of others) {
      const [x, y] = [first(a), first(b)];
      if (x === void 0 || y === void 0 || overlap(x, y)) continue;
      const like = likeness(x.terms, y.terms);
      const verdict = judge(x, y, like);
      if (verdict === "same") same.push({ a, b, score: like.shared * like.cover * (1 + like.order), verbatim: isVerbatim(like) });
      else if (verdict === "maybe") maybe.push({ a, b, shared: wordsShared(x.terms, y.terms) });
    }
  });
  const groups = join(renderings, items, same);
  return statementsOf(groups, renderings, items, maybe, who, reader);
}
function conflict(a, b) {
  return a !== void 0 && b !== void 0 && a.id !== b.id && a.kind === "person" === (b.kind === "person");
}
function overlap(a, b) {
  return a.article === b.article && a.words !== b.words && a.start < b.end && b.start < a.end;
}
function judge(a, b, like) {
  const { shared, cover, jaccard, order } = like;
  const sameSpeaker = a.sayer !== void 0 && a.sayer.id === b.sayer?.id;
  const different = conflict(a.sayer, b.sayer);
  const near = daysBetween(a, b) <= NEAR_DAYS;
  const verbatim = isVerbatim(like);
  const contrary = like.denied && jaccard > 0.4 || like.numbersDiffer;
  if (contrary) return shared >= 3 && cover >= 0.6 && !different && near ? "maybe" : "no";
  if (different) return verbatim && (a.sayer?.kind !== "person" || jaccard >= 0.8 && shared >= TELLING + 2) ? "same" : verbatim ? "maybe" : "no";
  if (verbatim) return "same";
  if (!near) return cover >= 0.9 && order >= 0.8 && shared >= TELLING + 1 ? "same" : "no";
  const inside = a.article === b.article;
  const least = sameSpeaker ? inside ? 0.7 : 0.45 : inside ? 0.8 : 0.55;
  const enough = sameSpeaker ? 3 : 3.5;
  if (shared >= enough && cover >= least && order >= 0.6) return "same";
  return shared >= 2 && cover >= 0.4 && !inside ? "maybe" : "no";
}
function isVerbatim({ cover, order, shared }) {
  return cover >= 0.95 && order >= 0.9 && shared >= TELLING;
}
function join(renderings, items, pairs) {
  const groups = groupsOf(renderings.length);
  const speakers = renderings.map(({ items: [first] }) => [items[first ?? -1]?.sayer].filter((sayer) => sayer !== void 0));
  const places = renderings.map((rendering) => {
    const found = /* @__PURE__ */ new Map();
    for (const index of rendering.items) {
      const item = items[index];
      if (item !== void 0) add(found, item.article, item);
    }
    return found;
  });
  for (const { a, b, verbatim } of [...pairs].sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)) {
    const x = groups.find(a);
    const y = groups.find(b);
    if (x === y) continue;
    const [left, right] = [speakers[x] ?? [], speakers[y] ?? []];
    if (!verbatim && left.some((one) => right.some((other) => conflict(one, other)))) continue;
    const [from, into] = [places[x], places[y]];
    if (from === void 0 || into === void 0) continue;
    const [small, large] = from.size <= into.size ? [from, into] : [into, from];
    if ([...small].some(([article, list]) => list.some((item) => large.get(article)?.some((other) => overlap(item, other))))) continue;
    for (const [article, list] of small) for (const item of list) add(large, article, item);
    groups.join(x, y);
    const root = groups.find(x);
    places[root] = large;
    speakers[root] = [...new Map([...left, ...right].map((sayer) => [sayer.id, sayer])).values()].slice(0, MOST_SPEAKERS);
  }
  return groups.all();
}
function statementsOf(groups, renderings, items, maybe, who, reader) {
  const statements = groups.map((group) => {
    const members = group.flatMap((rendering) => renderings[rendering]?.items ?? []).sort((a, b) => a - b);
    return { group, members, found: members.flatMap((index) => items[index] ?? []) };
  });
  statements.sort((a, b) => b.found.length - a.found.length || (a.members[0] ?? 0) - (b.members[0] ?? 0));
  const statementOf = /* @__PURE__ */ new Map();
  statements.forEach(({ group }, index) => group.forEach((rendering) => statementOf.set(rendering, index)));
  const maybes = statements.map(() => /* @__PURE__ */ new Map());
  for (const { a, b, shared } of maybe) {
    const [x, y] = [statementOf.get(a), statementOf.get(b)];
    if (x === void 0 || y === void 0 || x === y) continue;
    if ((maybes[x]?.get(y)?.length ?? 0) >= shared.length) continue;
    maybes[x]?.set(y, shared);
    maybes[y]?.set(x, shared);
  }
  return statements.map(({ found }, index) => {
    const texts = byCount(found.map(({ text }) => text));
    const variantOf = new Map(texts.map((text, variant) => [text, variant]));
    const speaker = commonSpeaker(found, who);
    return {
      quotes: found.map((item) => placeOf(item, variantOf.get(item.text) ?? 0)),
      variants: variantsOf(texts, reader),
      ...speaker && { speaker },
      maybe: [...maybes[index] ?? []].sort((a, b) => a[0] - b[0]).map(([statement, shared]) => ({ statement, shared }))
    };
  });
}
function wordsShared(a, b) {
  const other = new Set(b.list.map(({ id }) => id));
  return [...new Set(a.list.filter(({ id }) => other.has(id)).map(({ word }) => word))];
}
function placeOf({ article, quote, start, end, speaker, via }, variant) {
  return { article, quote, start, end, variant, ...speaker && { speaker }, via };
}
function variantsOf(texts, reader) {
  if (texts.length === 1) return texts.map((text) => ({ text, differs: [] }));
  const read = texts.map((text) => reader.read(text).list);
  const counts = /* @__PURE__ */ new Map();
  for (const list of read) for (const id of new Set(list.map((term) => term.id))) counts.set(id, (counts.get(id) ?? 0) + 1);
  return texts.map((text, index) => ({
    text,
    differs: [...new Set((read[index] ?? []).filter(({ id }) => counts.get(id) === 1).map(({ word }) => word))]
  }));
}
function commonSpeaker(found, who) {
  const known = /* @__PURE__ */ new Map();
  const named = /* @__PURE__ */ new Map();
  for (const { speaker, sayer } of found) {
    if (sayer && sayer.kind !== "name") {
      const entry = known.get(sayer.id) ?? { sayer, count: 0 };
      entry.count++;
      known.set(sayer.id, entry);
    } else if (sayer && speaker) named.set(speaker.name, (named.get(speaker.name) ?? 0) + 1);
  }
  const [best] = [...known.values()].sort((a, b) => b.count - a.count || byUnits(a.sayer.kind, b.sayer.kind) || a.sayer.index - b.sayer.index);
  if (best !== void 0) {
    const { kind, index } = best.sayer;
    return kind === "person" ? { name: who.personName(index), person: index } : { name: who.organizationName(index), organization: index };
  }
  const [name] = [...named].sort((a, b) => b[1] - a[1] || byUnits(a[0], b[0]));
  return name && { name: name[0] };
}
export {
  linkStatements
};
