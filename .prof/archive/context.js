import { COMMON_NEWS_WORDS } from "../lexicon/news-words.js";
import { stemOf } from "../text/stem.js";
const EVENT_DAYS = 10;
const ROLE_DAYS = 4 * 366;
const EVENT_TERMS = 4;
const MOST_NAMED = 3;
function contextOf(record, nameOf) {
  const people = /* @__PURE__ */ new Map();
  for (const person of record.people) {
    const name = nameOf(person.name);
    if (name.full) people.set(name.key, name);
  }
  return {
    index: record.index,
    ...record.day !== void 0 && { day: record.day },
    people,
    organizations: new Map(record.organizations.map(({ key, name }) => [key, name])),
    terms: new Set(record.article.terms.filter((term) => !isCommon(term)))
  };
}
let commonStems;
function isCommon(stem) {
  return (commonStems ??= new Set(COMMON_NEWS_WORDS.map(stemOf))).has(stem);
}
function sharedBetween(a, b, roles, block) {
  const evidence = [];
  const days = a.day === void 0 || b.day === void 0 ? void 0 : Math.abs(a.day - b.day);
  let points = 0;
  const add = (rule, shared, worth) => {
    if (shared.length === 0) return;
    evidence.push({ rule, shared, article: b.index });
    points += worth;
  };
  if (days === void 0 || days <= ROLE_DAYS) add("same-role", roles, roles.some((role) => role.includes(" ")) ? 2 : 1.5);
  const people = common(a.people, b.people).filter((name) => name.block !== block).slice(0, MOST_NAMED).map(({ name }) => name);
  add("same-people", people, people.length);
  const organizations = common(a.organizations, b.organizations).slice(0, MOST_NAMED);
  add("same-organizations", organizations, organizations.length / 2);
  const terms = [...a.terms].filter((term) => b.terms.has(term));
  if (terms.length >= EVENT_TERMS && (days === void 0 || days <= EVENT_DAYS)) {
    add("same-event", terms, Math.min(terms.length / EVENT_TERMS, 3) * (days === void 0 ? 0.75 : 1));
  }
  return { points, evidence };
}
function common(a, b) {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  return [...small].filter(([key]) => large.has(key)).map(([, value]) => value);
}
export {
  contextOf,
  sharedBetween
};
