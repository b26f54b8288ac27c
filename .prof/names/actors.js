import { COORDINATOR, SUBORDINATOR } from "../lexicon/classes.js";
import { ROLE_COMPLEMENTS } from "../lexicon/name-context.js";
import { CAPITALIZED, MARK } from "../text/words.js";
import { genderOfWord } from "./gender.js";
import { fitsRole } from "./roles.js";
import { governorsOf, mainSubject, speakerOf, standingOf } from "./standing.js";
class Item {
  constructor(kind, sentence, from, to, name, phrase, gender, quoted) {
    this.kind = kind;
    this.sentence = sentence;
    this.from = from;
    this.to = to;
    this.name = name;
    this.phrase = phrase;
    this.gender = gender;
    this.quoted = quoted;
  }
  kind;
  sentence;
  from;
  to;
  name;
  phrase;
  gender;
  quoted;
  /** Whom it has turned out to stand for. */
  draft;
  /** What stands for nobody and is no name or pronoun is not told of. */
  told = true;
}
class Actor {
  constructor(draft, gender) {
    this.draft = draft;
    this.gender = gender;
  }
  draft;
  gender;
  /** Its last mention: words, half-open, and sentence. */
  word = -1;
  end = -1;
  sentence = -1;
  /** How that mention stands in its sentence, once somebody has asked. */
  standing;
  count = 0;
  heads = [];
  nation;
  /** In digits, as the text gives it. */
  age;
}
const CLAUSE_REACH = 10;
const BOUND = 8;
const REACH = 8;
const NEAR = 2;
const AHEAD = 12;
const COMPLEMENT = /* @__PURE__ */ new Set(ROLE_COMPLEMENTS);
const WEIGHTS = { sentence: -0.6, paragraph: -0.15, subject: 0.4, embedded: 0.5, often: 0.6, known: 0.2, unknown: -0.25, ahead: 0.3, reporter: 1.2, governor: 0.4, nameless: -0.8 };
function addHead(byHead, actor, head) {
  if (!actor.heads.includes(head)) actor.heads.push(head);
  const list = byHead.get(head);
  if (!list) byHead.set(head, [actor]);
  else {
    const at = list.indexOf(actor);
    if (at >= 0) list.splice(at, 1);
    list.push(actor);
    if (list.length > BOUND) list.shift();
  }
}
function anaphor(text, item, phrase, recent, byHead, endsWith) {
  const next = text.words[phrase.to];
  if (next && ((next.shape & CAPITALIZED) !== 0 || COMPLEMENT.has(next.lower))) return void 0;
  if (phrase.owned && phrase.nation === void 0) return void 0;
  const gender = genderOfWord(phrase.head);
  const fits = (actor) => !(gender && actor.gender && gender !== actor.gender);
  const last = (list, test) => {
    let best;
    for (const actor of list) if (fits(actor) && test(actor) && (!best || actor.word > best.word)) best = actor;
    return best;
  };
  const exact = byHead.get(phrase.head) ?? [];
  if (exact.length > 0) {
    if (phrase.nation === void 0) return last(exact, () => true);
    return last(exact, (actor) => actor.nation === phrase.nation) ?? last(exact, (actor) => actor.nation === void 0);
  }
  const alike = last(recent, (actor) => (phrase.nation === void 0 || actor.nation === phrase.nation) && actor.heads.some((head) => fitsRole(phrase.head, head)));
  return alike ?? (phrase.anaphoric ? lastSpokenOf(text, item, phrase, recent, endsWith) : void 0);
}
function lastSpokenOf(text, item, phrase, recent, endsWith) {
  const can = recent.filter(
    ({ draft, sentence, age, nation }) => draft !== void 0 && item.sentence - sentence <= NEAR && (age ?? phrase.age) === (phrase.age ?? age) && (nation ?? phrase.nation) === (phrase.nation ?? nation)
  );
  const sure = phrase.age === void 0 ? void 0 : can.find(({ age }) => age === phrase.age);
  return sure ?? antecedent(text, item, genderOfWord(phrase.head), can, endsWith);
}
function ahead(text, item, endsWith) {
  if (item.quoted || item.from - (text.ranges[item.sentence]?.from ?? 0) > AHEAD) return void 0;
  const subject = mainSubject(text.reading(item.sentence));
  return subject && subject.from > item.from ? endsWith.get(subject.to - 1) : void 0;
}
function speakerAround(text, sentence, endsWith) {
  const block = text.sentences[sentence]?.block;
  for (const at of [sentence, sentence - 1, sentence + 1, sentence - 2]) {
    if (text.sentences[at]?.block !== block) continue;
    const end = speakerOf(text.reading(at), text.words);
    if (end !== void 0) return endsWith.get(end);
  }
  return void 0;
}
function isNamedBehind(words, from, to, actor, endsWith) {
  for (let at = from; at < Math.min(to, from + CLAUSE_REACH); at++) {
    const word = words[at];
    if (word === void 0 || (word.shape & MARK) !== 0 && word.lower !== "-" && word.lower !== ".") return false;
    if (endsWith.get(at) === actor) return true;
    if ((word.classes & (SUBORDINATOR | COORDINATOR)) !== 0) return false;
  }
  return false;
}
function antecedent(text, item, gender, recent, endsWith) {
  const next = ahead(text, item, endsWith);
  const speaker = item.quoted ? speakerAround(text, item.sentence, endsWith) : void 0;
  let best;
  let bestWeight = -Infinity;
  const reading = text.reading(item.sentence);
  const governors = governorsOf(reading, text.words, item.from);
  const object = text.words[item.from]?.lower === "him";
  const subject = text.words[item.from]?.lower === "he" || text.words[item.from]?.lower === "she";
  for (const actor of next === void 0 || recent.includes(next) ? recent : [...recent, next]) {
    if (actor === speaker || actor.gender !== void 0 && gender !== void 0 && actor.gender !== gender) continue;
    const distance = item.sentence - actor.sentence;
    if (actor !== next && distance > REACH) continue;
    const governor = governors.find(({ end }) => endsWith.get(end) === actor);
    if (object && governor?.own) continue;
    if (subject && isNamedBehind(text.words, item.to, text.ranges[item.sentence]?.to ?? item.to, actor, endsWith)) continue;
    let weight = Math.log2(1 + actor.count) * WEIGHTS.often + (actor.gender === gender ? WEIGHTS.known : WEIGHTS.unknown);
    weight += actor === next ? Math.max(WEIGHTS.ahead, distance <= REACH ? distance * WEIGHTS.sentence : -Infinity) : distance * WEIGHTS.sentence;
    if (actor.sentence >= 0) {
      actor.standing ??= standingOf(text.reading(actor.sentence), text.words, actor.word, actor.end);
      if (actor.standing !== "none") weight += actor.standing === "main" ? WEIGHTS.subject : WEIGHTS.embedded;
    }
    if (governor) weight += governor.reports && !governor.own ? WEIGHTS.reporter : WEIGHTS.governor;
    const apart = actor.sentence >= 0 && text.sentences[actor.sentence]?.block !== text.sentences[item.sentence]?.block;
    if (apart) weight += WEIGHTS.paragraph;
    if (!actor.draft && (apart || !subject || actor.standing !== "main" || actor.gender !== gender)) weight += WEIGHTS.nameless;
    weight += actor.word / (1 + item.from) * 0.1;
    if (weight > bestWeight) {
      best = actor;
      bestWeight = weight;
    }
  }
  return best;
}
export {
  Actor,
  BOUND,
  Item,
  addHead,
  anaphor,
  antecedent
};
