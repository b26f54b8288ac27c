import { MONTHS } from "../lexicon/calendar-words.js";
import { candidatesOf, keysOf } from "./candidates.js";
import { add, byUnits, groupsOf } from "./groups.js";
import { likeness } from "./similarity.js";
const LONGEST = 64;
function timelineOf(records, who, reader) {
  const byDate = /* @__PURE__ */ new Map();
  for (const record of records) {
    for (const date of record.dates) {
      const people = date.people.flatMap((person) => who.person(date.article, person) ?? []);
      add(byDate, `${date.interval.start} ${date.interval.end} ${date.value}`, { ...date, terms: withoutDates(reader.read(date.text, LONGEST)), who: people });
    }
  }
  return [...byDate.values()].flatMap((items) => eventsOf(items)).sort((a, b) => byUnits(a.interval.start, b.interval.start) || byUnits(a.interval.end, b.interval.end) || byUnits(a.value, b.value));
}
function eventsOf(items) {
  const groups = groupsOf(items.length);
  const bySentence = /* @__PURE__ */ new Map();
  items.forEach((item, index) => {
    const first = bySentence.get(item.text);
    if (first === void 0) bySentence.set(item.text, index);
    else groups.join(first, index);
  });
  const distinct = [...bySentence.values()];
  const keys = distinct.map((index) => [...keysOf(items[index]?.terms.list ?? [], void 0), ...(items[index]?.who ?? []).map((person) => -1 - person)]);
  candidatesOf(keys, 1).forEach((others, at) => {
    for (const other of others) {
      const [a, b] = [distinct[at] ?? 0, distinct[other] ?? 0];
      const [x, y] = [items[a], items[b]];
      if (x && y && tellTheSame(x, y)) groups.join(a, b);
    }
  });
  return groups.all().flatMap((group) => {
    const members = group.flatMap((index) => items[index] ?? []);
    const [first] = members;
    if (first === void 0) return [];
    return {
      interval: first.interval,
      value: first.value,
      dates: members.map(dateOf),
      people: [...new Set(members.flatMap((item) => item.who))].sort((a, b) => a - b),
      places: [...new Set(members.flatMap((item) => item.places))].sort(byUnits)
    };
  });
}
function withoutDates(terms) {
  return { ...terms, list: terms.list.filter(({ word }) => !Object.hasOwn(MONTHS, word) && !/^\d/.test(word)) };
}
function tellTheSame(a, b) {
  const { shared, cover, denied } = likeness(a.terms, b.terms);
  if (denied && cover < 0.8) return false;
  const people = a.who.filter((person) => b.who.includes(person)).length;
  return people > 0 ? shared >= people + 1 && cover >= 0.3 : shared >= 2 && cover >= 0.4;
}
function dateOf({ article, date, sentence, text, people, places }) {
  return { article, date, sentence, text, people, places };
}
export {
  timelineOf
};
