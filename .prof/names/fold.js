const PLAIN = {
  \u00DF: "ss",
  \u00E6: "ae",
  \u0153: "oe",
  \u00F8: "o",
  \u0111: "d",
  \u00F0: "d",
  \u00FE: "th",
  \u0142: "l",
  \u0127: "h",
  \u0131: "i",
  \u014B: "ng",
  \u0259: "a",
  \u0138: "k",
  \u0167: "t",
  \u0253: "b",
  \u0257: "d",
  \u0199: "k",
  \u0140: "l",
  \u02BB: "'",
  \u02BC: "'",
  \u02BF: "'",
  \u02BE: "'",
  "\u02B9": "'",
  "\u2018": "'",
  "\u2019": "'",
  "\u2032": "'",
  "`": "'",
  "\xB4": "'",
  "\uFF07": "'"
};
const MARKS = /\p{M}/gu;
const NOT_ASCII = /[^\0-\x7f]/g;
function fold(text) {
  const lower = text.toLowerCase();
  if (isAscii(lower)) return lower;
  return lower.normalize("NFD").replace(MARKS, "").replace(NOT_ASCII, (letter) => PLAIN[letter] ?? letter);
}
function isAscii(text) {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}
export {
  fold
};
