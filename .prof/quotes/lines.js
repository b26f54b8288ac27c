import { REPORTING_VERB } from "../lexicon/classes.js";
import { REPORTING_FORMS, TAKES_QUOTE } from "../lexicon/reporting-verbs.js";
import { MARK } from "../text/words.js";
import { indexAt } from "../span.js";
import { itemsOf } from "./items.js";
import { Subjects } from "./subjects.js";
class Line {
  /**
   * The words `[from, to)` of a block, which hold the stretches `marked`, inside of which no other is folded; `inside` is the
   * stretch in marks whose inside the line is.
   */
  constructor(text, block, from, to, marked, inside) {
    this.text = text;
    this.block = block;
    this.from = from;
    this.to = to;
    this.marked = marked;
    this.inside = inside;
  }
  text;
  block;
  from;
  to;
  marked;
  inside;
  madeItems = void 0;
  madeSubjects = void 0;
  /** Put together when first asked for: most lines report nothing. */
  get items() {
    return this.madeItems ??= itemsOf(this.text, this.from, this.to, this.marked);
  }
  get subjects() {
    return this.madeSubjects ??= new Subjects(this.items);
  }
  /** Has it a word that can report, or words in marks? */
  get canReport() {
    if (this.marked.length > 0) return true;
    const { words } = this.text;
    for (let at = this.from; at < this.to; at++) {
      const word = words[at];
      if (word !== void 0 && ((word.classes & REPORTING_VERB) !== 0 || word.lower === "according")) return true;
    }
    return false;
  }
}
const LONGEST = 600;
function linesOf(text, block, first, last, marked, into) {
  const from = text.ranges[first]?.from;
  const to = text.ranges[last - 1]?.to;
  if (from !== void 0 && to !== void 0) addLines(text, block, first, from, to, marked, void 0, into);
}
function linesIn(text, outer, marked) {
  const lines = [];
  const from = outer.first + 1;
  const to = outer.unclosed ? outer.last : outer.last - 1;
  const first = text.words[from];
  if (first !== void 0) addLines(text, outer.block, indexAt(text.sentences, first.start), from, to, marked, outer, lines);
  return lines;
}
const NONE = [];
function addLines(text, block, firstSentence, from, to, marked, inside, into) {
  let sentence = firstSentence;
  let start = from;
  let next = 0;
  let taken = 0;
  while (start < to) {
    let end = Math.min(text.ranges[sentence]?.to ?? to, to);
    for (; ; ) {
      while (next < marked.length && (marked[next]?.last ?? 0) <= end) next++;
      const over = next < marked.length ? marked[next] : void 0;
      const crosses = over !== void 0 && over.first < end && over.last > end;
      if (end < to && (crosses || end - start < LONGEST && continues(text, end, to, next > 0 ? marked[next - 1] : void 0))) {
        sentence++;
        end = Math.max(end, Math.min(text.ranges[sentence]?.to ?? to, to));
      } else break;
    }
    into.push(new Line(text, block, start, end, taken === next ? NONE : marked.slice(taken, next), inside));
    taken = next;
    start = end;
    sentence++;
  }
}
function continues(text, at, to, closed) {
  const code = text.source.charCodeAt(text.words[at]?.start ?? -1);
  if (code >= 97 && code <= 122) return true;
  if (closed === void 0 || closed.last !== at || !/^[?!…]/.test(text.words[at - 2]?.lower ?? "")) return false;
  for (let index = at; index < to && index < at + 12; index++) {
    const word = text.words[index];
    if (word === void 0 || (word.shape & MARK) !== 0 && word.lower !== ",") return false;
    if (((REPORTING_FORMS.get(word.lower)?.takes ?? 0) & TAKES_QUOTE) !== 0 && (word.classes & REPORTING_VERB) !== 0) {
      const next = text.words[index + 1];
      return next === void 0 || next.lower !== "that";
    }
  }
  return false;
}
export {
  Line,
  linesIn,
  linesOf
};
