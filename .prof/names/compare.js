import { checkString } from "../check.js";
import { align } from "./align.js";
import { nameForm } from "./name-form.js";
function compareNames(a, b) {
  checkString(a, "a");
  checkString(b, "b");
  return a <= b ? align(nameForm(a), nameForm(b)) : align(nameForm(b), nameForm(a));
}
function sameName(a, b) {
  return compareNames(a, b) >= 0.5;
}
function explainNames(a, b) {
  checkString(a, "a");
  checkString(b, "b");
  const evidence = [];
  const turned = a > b;
  const score = turned ? align(nameForm(b), nameForm(a), evidence) : align(nameForm(a), nameForm(b), evidence);
  return { score, evidence: turned ? evidence.map(({ words: [one, other], ...rest }) => ({ ...rest, words: [other, one] })) : evidence };
}
export {
  compareNames,
  explainNames,
  sameName
};
