import { beginsAlike, soundLikeness } from "./sound-likeness.js";
import { sounds } from "./sounds.js";
import { ALIKE, likeness } from "./word-likeness.js";
function matches(a, b) {
  const found = matchedTokens(a.tokens, b.tokens);
  if (a.nickname !== void 0 || b.nickname !== void 0) nickname(a, b, found.pairs, found.restA, found.restB);
  return found;
}
function nickname(a, b, pairs, restA, restB) {
  const take = (of, mine, tokens, others, turned) => {
    if (of === void 0) return;
    const at = others.find((index) => tokens[index]?.plain === of && tokens[index]?.role !== "family");
    const own = mine.find((index) => index === 0);
    if (at === void 0 || own === void 0) return;
    pairs.push(turned ? { i: at, j: own, rule: "nickname", likeness: 0.9 } : { i: own, j: at, rule: "nickname", likeness: 0.9 });
    mine.splice(mine.indexOf(own), 1);
    others.splice(others.indexOf(at), 1);
  };
  take(a.nickname, restA, b.tokens, restB, false);
  take(b.nickname, restB, a.tokens, restA, true);
}
function matchedTokens(left, right) {
  const pairs = [];
  const restA = [];
  const restB = [];
  let taken = 0;
  for (let i = 0; i < left.length; i++) {
    const x = left[i];
    if (x === void 0) continue;
    let at = 0;
    while (at < right.length && ((taken & 1 << at) !== 0 || !spelledAlike(x, right[at]))) at++;
    if (at === right.length) restA.push(i);
    else {
      pairs.push({ i, j: at, rule: "equal", likeness: 1 });
      taken |= 1 << at;
    }
  }
  for (let j = 0; j < right.length; j++) if ((taken & 1 << j) === 0) restB.push(j);
  if (restA.length === 0 || restB.length === 0) return { pairs, restA, restB };
  if (restA.length > 1 || restB.length > 1) glued(left, right, pairs, restA, restB);
  const found = [];
  for (const i of restA) {
    const x = left[i];
    if (x === void 0) continue;
    for (const j of restB) {
      const y = right[j];
      if (y === void 0) continue;
      const match = likeness(x, y);
      if (match.likeness < ALIKE) continue;
      const shift = x.role === y.role ? 0 : x.role === "middle" || y.role === "middle" ? 0.01 : 0.05;
      if (match.likeness - shift >= ALIKE) found.push({ i, j, rule: match.rule, likeness: match.likeness - shift });
    }
  }
  if (found.length > 1) found.sort((one, other) => other.likeness - one.likeness || one.i - other.i || one.j - other.j);
  for (const pair of found) {
    const a = restA.indexOf(pair.i);
    const b = restB.indexOf(pair.j);
    if (a < 0 || b < 0) continue;
    pairs.push(pair);
    restA.splice(a, 1);
    restB.splice(b, 1);
  }
  return { pairs, restA, restB };
}
function spelledAlike(x, y) {
  return y !== void 0 && (x.plain === y.plain || x.full === y.plain || x.plain === y.full);
}
const JOINED = 0.86;
function glued(left, right, pairs, restA, restB) {
  if (restA.length > 1) {
    const found = join(left, right, restA, restB);
    if (found) pairs.push({ i: found.piece, j: found.whole, rule: "joined", likeness: found.likeness });
  }
  if (restB.length > 1) {
    const found = join(right, left, restB, restA);
    if (found) pairs.push({ i: found.whole, j: found.piece, rule: "joined", likeness: found.likeness });
  }
}
function join(tokens, others, rest, otherRest) {
  for (const whole of otherRest) {
    const one = others[whole];
    if (one === void 0 || one.plain.length < 4) continue;
    for (let at = 0; at + 1 < rest.length; at++) {
      const piece = rest[at] ?? 0;
      const start = tokens[piece];
      if (start === void 0 || rest[at + 1] !== piece + 1) continue;
      let spelled = start.plain;
      if (spelled.length + (tokens[piece + 1]?.plain.length ?? 0) > one.plain.length + 3 || !beginsAlike(spelled, one.plain)) continue;
      for (let q = piece + 1; rest[at + q - piece] === q && spelled.length < one.plain.length + 3; q++) {
        spelled += tokens[q]?.plain ?? "";
        if (Math.abs(spelled.length - one.plain.length) > 3) continue;
        const like = spelled === one.plain ? 1 : soundLikeness(sounds(spelled), one.sound, JOINED);
        if (like < JOINED) continue;
        otherRest.splice(otherRest.indexOf(whole), 1);
        rest.splice(at, q - piece + 1);
        return { piece, whole, likeness: like };
      }
    }
  }
  return void 0;
}
export {
  matches
};
