import { PRONOUNS } from "../lexicon/function-words.js";
const LONGEST = 96;
const NEAR_DAYS = 10;
const TELLING = 4;
const FEWEST_WORDS = 6;
const LONGEST_WORDING = 400;
const WORDS = /[\p{L}\p{N}\p{M}]+/gu;
function itemsOf(records, who, reader) {
  const numbers = /* @__PURE__ */ new Map();
  return records.flatMap(
    (record) => record.quotes.map((quote) => {
      const sayer = sayerOf(quote, who, numbers);
      const terms = reader.read(quote.text, LONGEST);
      return {
        ...quote,
        ...record.day !== void 0 && { day: record.day },
        ...sayer && { sayer },
        terms,
        words: `${terms.negations > 0 ? "-" : ""}${terms.list.map(({ id }) => id).join(" ")}`,
        weight: terms.list.reduce((sum, term) => sum + term.weight, 0)
      };
    })
  );
}
const NOBODY = /* @__PURE__ */ new Set(PRONOUNS);
function sayerOf({ article, speaker }, who, numbers) {
  if (speaker === void 0) return void 0;
  const numbered = (kind, index, id) => {
    const number = numbers.get(id) ?? numbers.size;
    numbers.set(id, number);
    return { kind, index, id, number };
  };
  const person = speaker.person === void 0 ? void 0 : who.person(article, speaker.person);
  if (person !== void 0) return numbered("person", person, `person ${person}`);
  const organization = speaker.organization === void 0 ? void 0 : who.organization(article, speaker.organization);
  if (organization !== void 0) return numbered("organization", organization, `organization ${organization}`);
  const name = speaker.name.toLowerCase().replace(/^the /, "");
  return NOBODY.has(name) ? void 0 : numbered("name", 0, `name ${name}`);
}
function renderingsOf(items) {
  const renderings = [];
  const latest = /* @__PURE__ */ new Map();
  items.forEach((item, index) => {
    const key = `${item.sayer?.id ?? ""}|${item.weight >= 2 ? item.words : item.sayer ? toTheLetter(item.text) : ""}`;
    const at = key.endsWith("|") ? void 0 : latest.get(key);
    const before = at === void 0 ? void 0 : renderings[at];
    const last = items[before?.items.at(-1) ?? -1];
    const joins = last !== void 0 && (item.weight >= (item.sayer ? TELLING - 1 : TELLING) || last.article === item.article || item.sayer && daysBetween(last, item) <= NEAR_DAYS);
    if (before !== void 0 && joins) {
      before.items.push(index);
      return;
    }
    latest.set(key, renderings.length);
    renderings.push({ items: [index] });
  });
  return renderings;
}
function toTheLetter(text) {
  const words = text.slice(0, LONGEST_WORDING).toLowerCase().match(WORDS) ?? [];
  return words.length >= FEWEST_WORDS ? `"${words.join(" ")}` : "";
}
function daysBetween(a, b) {
  return a.day === void 0 || b.day === void 0 ? 0 : Math.abs(a.day - b.day);
}
export {
  NEAR_DAYS,
  TELLING,
  daysBetween,
  itemsOf,
  renderingsOf
};
