const SMALL = /\p{Ll}/u;
const CAPITAL = /\p{Lu}/u;
const LETTER = /\p{L}/u;
const isSign = (code) => code >= 8192 && code <= 11263;
const isDigit = (code) => code >= 48 && code <= 57;
function isSmall(code) {
  return code < 128 ? code >= 97 && code <= 122 : !isSign(code) && SMALL.test(String.fromCharCode(code));
}
function isCapital(code) {
  return code < 128 ? code >= 65 && code <= 90 : !isSign(code) && CAPITAL.test(String.fromCharCode(code));
}
function isLetter(code) {
  return code < 128 ? code >= 97 && code <= 122 || code >= 65 && code <= 90 : !isSign(code) && LETTER.test(String.fromCharCode(code));
}
function isWordly(code) {
  return code < 128 ? isLetter(code) || isDigit(code) : code >= 192 && code < 8192 || code > 12319 && code < 65024;
}
export {
  isCapital,
  isDigit,
  isLetter,
  isSmall,
  isWordly
};
