const INITIALS = [
  ["ch'", "ch"],
  ["ts'", "c"],
  ["tz'", "c"],
  ["k'", "k"],
  ["p'", "p"],
  ["t'", "t"],
  ["hs", "x"],
  ["ch", "zh"],
  ["ts", "z"],
  ["tz", "z"],
  ["ss", "s"],
  ["k", "g"],
  ["p", "b"],
  ["t", "d"],
  ["j", "r"]
];
const FINALS = {
  ieh: "ie",
  ien: "ian",
  iung: "iong",
  ung: "ong",
  ih: "i",
  u: "u",
  uo: "uo",
  o: "e",
  uei: "ui",
  ui: "ui",
  eh: "e",
  en: "en",
  erh: "er",
  "\xFC": "u",
  ueh: "ue",
  iu: "iu",
  uan: "uan",
  un: "un",
  u_: "i",
  \u016D: "i"
};
function syllableToPinyin(syllable) {
  const [spelled, initial] = INITIALS.find(([spelled2]) => syllable.startsWith(spelled2)) ?? ["", ""];
  const rest = syllable.slice(spelled.length);
  let final = FINALS[rest] ?? rest;
  let head = initial;
  if ((head === "zh" || head === "ch") && /^(?:i(?!h)|ü|u(?:an|eh|n)$)/.test(rest) && rest !== "ih" && spelled.startsWith("ch") && /^i|^ü/.test(rest)) head = head === "zh" ? "j" : "q";
  if (head === "x") final = final === "u" ? "u" : final;
  if (head === "" && rest === "o" || final === "e" && rest === "o" && head !== "" && !"gkhzc".includes(head.charAt(0))) final = "o";
  return head + final;
}
export {
  syllableToPinyin
};
