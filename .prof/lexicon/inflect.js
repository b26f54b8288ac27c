function formsOf(entry) {
  const { base, third, past, participle, ing } = conjugate(entry);
  return [.../* @__PURE__ */ new Set([base, third, past, participle, ing])];
}
function conjugate(entry) {
  const [base = "", past = pastOf(base), participle = past, ing = ingOf(base)] = entry.split(":");
  return { base, third: thirdPersonOf(base), past, participle, ing };
}
const endsInConsonantY = (verb) => verb.endsWith("y") && !"aeiou".includes(verb.charAt(verb.length - 2));
function thirdPersonOf(base) {
  if (endsInConsonantY(base)) return base.slice(0, -1) + "ies";
  return base + (["s", "x", "z", "o", "ch", "sh"].some((end) => base.endsWith(end)) ? "es" : "s");
}
function pastOf(base) {
  if (base.endsWith("e")) return base + "d";
  return endsInConsonantY(base) ? base.slice(0, -1) + "ied" : doubled(base) + "ed";
}
function ingOf(base) {
  if (base.endsWith("ie")) return base.slice(0, -2) + "ying";
  return (base.endsWith("e") && !["ee", "ye", "oe"].some((end) => base.endsWith(end)) ? base.slice(0, -1) : doubled(base)) + "ing";
}
function doubled(base) {
  const last = base.length - 1;
  const isVowel = (at) => "aeiou".includes(base.charAt(at)) && !(base.charAt(at) === "u" && base.charAt(at - 1) === "q");
  if (last < 2 || isVowel(last) || "hwxy".includes(base.charAt(last)) || !isVowel(last - 1)) return base;
  for (let at = 0; at < last - 1; at++) if (isVowel(at) || at > 0 && base.charAt(at) === "y") return base;
  return base + base.charAt(last);
}
export {
  conjugate,
  formsOf
};
