import { eastLikeness } from "./east.js";
import { matches } from "./match-words.js";
const PRIOR = -0.3;
const COMPLETE = 0.9;
const NOTHING_SHARED = 5e-4;
const NOTHING_FIRM = 2.5;
function say(evidence, rule, one, other, weight) {
  evidence?.push({ rule, words: [one, other], weight });
  return weight;
}
function align(a, b, evidence) {
  const { tokens: left } = a;
  const { tokens: right } = b;
  if (left.length === 0 || right.length === 0) return 0;
  const generation = a.generation === b.generation ? 0 : generations(a, b, evidence);
  if (a.joined === b.joined && generation === 0) {
    say(evidence, "equal", a.joined, b.joined, 4);
    return left.length > 1 || right.length > 1 ? 0.98 : 0.85;
  }
  if (a.east !== void 0 && b.east !== void 0) {
    const like = eastLikeness(a.east, b.east);
    if (like >= 0.999) return chance(say(evidence, "spelling", a.joined, b.joined, 3.2));
    return chance(say(evidence, like > 0.8 ? "spelling" : "differs", a.joined, b.joined, (like - 0.82) * 14));
  }
  if (isShortFor(a, b) || isShortFor(b, a)) return chance(say(evidence, "initials", a.joined, b.joined, 0.6) + generation);
  const { pairs, restA, restB } = matches(a, b);
  if (pairs.length === 0) {
    if (evidence !== void 0) leftovers(left, right, restA, restB, evidence);
    return NOTHING_SHARED;
  }
  let z = PRIOR + generation + leftovers(left, right, restA, restB, evidence);
  const single = left.length === 1 || right.length === 1;
  let firm = 0;
  let agreed = 0;
  let exact = true;
  for (const { i, j, rule, likeness } of pairs) {
    const x = left[i];
    const y = right[j];
    if (x === void 0 || y === void 0) continue;
    if (rule !== "initial") firm++;
    if (rule === "form" || rule === "nickname" || rule === "spelling" && likeness <= 0.93) exact = false;
    let weight = worth(x, y, rule, likeness);
    if (single && x.patronymic !== y.patronymic) weight -= 1.5;
    if (weight > 0) agreed += weight;
    z += say(evidence, rule, x.plain, y.plain, weight);
  }
  if (agreed > 5) z -= agreed - 5;
  if (pairs.length > 1) z += order(left, right, pairs, evidence);
  if (left.length > 2 && right.length > 2) z += middles(left, right, pairs, evidence);
  if (restA.length > 1 && pairs.length > 1) z += unnamed(left, pairs.map(({ i }) => i), restA, evidence);
  if (restB.length > 1 && pairs.length > 1) z += unnamed(right, pairs.map(({ j }) => j), restB, evidence);
  if (pairs.length > 2) z += father(left, right, restA, restB, evidence);
  if (a.nickname !== void 0 || b.nickname !== void 0) z += otherNickname(a, b, pairs, evidence);
  if (firm === 0) z -= NOTHING_FIRM;
  if (exact && generation === 0 && pairs.length > 1 && firm === pairs.length && restA.length === 0 && restB.length === 0) z += say(evidence, "complete", a.joined, b.joined, COMPLETE);
  return chance(z);
}
function unnamed(tokens, matched, rest, evidence) {
  const end = Math.max(...matched);
  const after = rest.filter((index) => index > end);
  if (after.length < 2 || tokens.some(({ plain, patronymic }) => plain.length > 4 || patronymic)) return 0;
  return say(evidence, "only-one", after.map((index) => tokens[index]?.plain ?? "").join(" "), "", -2.5);
}
function father(left, right, restA, restB, evidence) {
  if (restA.length + restB.length !== 1) return 0;
  const extra = restA[0] === 0 ? left[0] : restB[0] === 0 ? right[0] : void 0;
  if (extra === void 0 || extra.initial || extra.weight < 1) return 0;
  return say(evidence, "only-one", extra.plain, "", -2.4);
}
function otherNickname(a, b, pairs, evidence) {
  const pair = pairs.find(({ i, j }) => i === 0 && j === 0);
  if (pair?.rule !== "nickname") return 0;
  const other = a.nickname === void 0 ? a.tokens[0]?.plain : b.tokens[0]?.plain;
  const stated = a.nickname ?? b.nickname;
  return stated === void 0 || other === void 0 || stated === other ? 0 : say(evidence, "nickname", stated, other, -1.5);
}
function isShortFor(a, b) {
  if (a.tokens.length !== 1 || b.tokens.length < 3 || a.joined.length !== b.tokens.length) return false;
  return b.tokens.every(({ plain }, index) => plain.charCodeAt(0) === a.joined.charCodeAt(index));
}
const chance = (z) => 1 / (1 + Math.exp(-z));
function generations(a, b, evidence) {
  if (a.generation !== void 0 && b.generation !== void 0) return say(evidence, "generation", a.generation, b.generation, -5);
  const without = a.generation === void 0 ? a : b;
  const withIt = a.generation === void 0 ? b : a;
  const full = without.tokens.length >= 3 || without.tokens.length > withIt.tokens.length;
  return say(evidence, "generation", a.generation ?? "", b.generation ?? "", full && withIt.generation !== "sr" ? -4.5 : withIt.generation === "jr" || withIt.generation === "sr" ? -0.5 : -1.5);
}
function worth(x, y, rule, likeness) {
  if (rule === "initial") return 0.25;
  const weight = rule === "joined" ? 2.1 : Math.min(x.weight, y.weight);
  if (rule === "equal" || rule === "joined") return weight;
  if (rule === "form") return 0.75 * weight;
  if (rule === "nickname") return 0.7 * weight;
  if (likeness >= 0.92) return 0.9 * weight;
  return likeness >= 0.8 ? (likeness - 0.8) / 0.12 * 0.9 * weight : (likeness - 0.8) / 0.18 * 4.2;
}
function leftovers(left, right, restA, restB, evidence) {
  if (restA.length === 0 && restB.length === 0) return 0;
  const single = left.length === 1 || right.length === 1;
  let z = 0;
  let taken = 0;
  let alone = 0;
  for (const i of restA) {
    const x = left[i];
    if (x === void 0) continue;
    let other = -1;
    for (const j of restB) {
      if ((taken & 1 << j) !== 0) continue;
      if (right[j]?.role === x.role) {
        other = j;
        break;
      }
      if (other < 0) other = j;
    }
    const y = right[other];
    if (y === void 0) {
      alone += say(evidence, "only-one", x.plain, "", onlyOne(x, single));
      continue;
    }
    taken |= 1 << other;
    z += say(evidence, "differs", x.plain, y.plain, x.initial || y.initial ? -4 : x.role === y.role && x.role !== "middle" ? -5 : -4);
  }
  for (const j of restB) {
    const y = right[j];
    if (y !== void 0 && (taken & 1 << j) === 0) alone += say(evidence, "only-one", "", y.plain, onlyOne(y, single));
  }
  return z + alone;
}
function onlyOne({ initial, role }, single) {
  return initial ? -0.1 : single ? -0.15 : role === "family" ? -1 : -0.35;
}
function order(left, right, pairs, evidence) {
  let crossed = 0;
  for (let p = 0; p < pairs.length; p++) {
    for (let q = p + 1; q < pairs.length; q++) {
      const one = pairs[p];
      const other = pairs[q];
      if (one !== void 0 && other !== void 0 && (one.i - other.i) * (one.j - other.j) < 0) crossed++;
    }
  }
  if (crossed === 0) return 0;
  const first = pairs.find(({ i }) => i === 0);
  const patronymic = left.some((token) => token.patronymic) && right.some((token) => token.patronymic);
  if (patronymic && first !== void 0 && first.j !== 0 && right[first.j]?.patronymic === true) return say(evidence, "order", left[0]?.plain ?? "", right[0]?.plain ?? "", -5);
  return say(evidence, "order", left[0]?.plain ?? "", right[0]?.plain ?? "", -0.3 * Math.min(crossed, 3));
}
function middles(left, right, pairs, evidence) {
  const x = left[1];
  const y = right[1];
  if (x?.role !== "middle" || y?.role !== "middle" || left[0]?.role === "middle" || right[0]?.role === "middle") return 0;
  const pair = pairs.find((one) => one.i === 1 || one.j === 1);
  if (pair === void 0 || pair.i === 1 && pair.j === 1 || right[pair.j]?.role !== left[pair.i]?.role) return 0;
  const moved = left[pair.i];
  if (moved === void 0 || !(moved.initial || moved.gender !== void 0 || right[pair.j]?.initial === true)) return 0;
  const given = pairs.some((one) => one.i === 0 && one.j === 0);
  if (!given || !western(left) || !western(right)) return 0;
  return say(evidence, "differs", x.plain, y.plain, -4.5);
}
const western = (tokens) => !tokens.some(({ article, patronymic }) => article || patronymic);
export {
  align
};
