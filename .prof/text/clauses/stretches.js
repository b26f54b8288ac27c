import { AFTER_BLANK, MARK } from "../words.js";
const SCARE_WORDS = 3;
function stretchesOf(words, from, to) {
  if (!holdsMarks(words, from, to)) return [{ kind: "outer", items: void 0, from, to }];
  const inner = [];
  let outer = [];
  let open;
  let lastSingle;
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (word === void 0) break;
    if ((word.shape & MARK) === 0) {
      ;
      (open?.items ?? outer).push(at);
      continue;
    }
    const code = word.lower.charCodeAt(0);
    const single = isSingle(code) && word.end - word.start === 1;
    if (open === void 0) {
      if (code === 40 || code === 91) open = { mark: "parenthesis", from: at, items: [] };
      else if (isDouble(word, code)) {
        if (!opens(words, at, to, code)) {
          if (inner.length > 0 || outer.length === 0) continue;
          inner.push({ kind: "quoted", items: outer, from, to: at + 1 });
          outer = [-1];
        } else open = { mark: "double", from: at, items: [] };
      } else if (single && code !== 8217 && opens(words, at, to, code)) {
        lastSingle ??= lastClosingSingle(words, from, to);
        if (lastSingle > at) open = { mark: "single", from: at, items: [] };
      } else outer.push(at);
    } else if (open.mark === "parenthesis" ? code === 41 || code === 93 : open.mark === "double" ? closesDouble(words, at, to, word, code) : single && closesSingle(words, at, to)) {
      close(open, at + 1);
      open = void 0;
    } else if (!isDouble(word, code)) open.items.push(at);
  }
  if (open !== void 0) close(open, to);
  return [{ kind: "outer", items: outer, from, to }, ...inner];
  function close(stretch, end) {
    const { mark, items } = stretch;
    if (mark !== "parenthesis") {
      if (items.length <= SCARE_WORDS && stretch.from > from && items.every((item) => ((words[item]?.shape ?? MARK) & MARK) === 0)) {
        outer.push(...items);
        return;
      }
      outer.push(-1 - inner.length);
    }
    inner.push({ kind: mark === "parenthesis" ? "parenthesis" : "quoted", items, from: stretch.from, to: end });
  }
}
function holdsMarks(words, from, to) {
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (word === void 0 || (word.shape & MARK) === 0) continue;
    const code = word.lower.charCodeAt(0);
    if (code === 40 || code === 91 || isSingle(code) || isDouble(word, code)) return true;
  }
  return false;
}
const isSingle = (code) => code === 39 || code === 8216 || code === 8217 || code === 96;
function isDouble(word, code) {
  return code === 34 || code === 8220 || code === 8221 || code === 8222 || code === 171 || code === 187 || isSingle(code) && word.end - word.start === 2;
}
function opens(words, at, to, code) {
  if (code === 8220 || code === 8222 || code === 171) return true;
  if (code === 8221 || code === 187) return false;
  const next = at + 1 < to ? words[at + 1] : void 0;
  if (next === void 0 || (next.shape & AFTER_BLANK) !== 0) return false;
  const previous = words[at - 1];
  return ((words[at]?.shape ?? 0) & AFTER_BLANK) !== 0 || previous === void 0 || "([-\u2013\u2014".includes(previous.lower.charAt(0));
}
function closesDouble(words, at, to, word, code) {
  return isDouble(word, code) && (code === 34 ? !((word.shape & AFTER_BLANK) !== 0 && opens(words, at, to, code)) : code !== 8220 && code !== 171);
}
function closesSingle(words, at, to) {
  const next = at + 1 < to ? words[at + 1] : void 0;
  return ((words[at]?.shape ?? 0) & AFTER_BLANK) === 0 && (next === void 0 || (next.shape & (AFTER_BLANK | MARK)) !== 0);
}
function lastClosingSingle(words, from, to) {
  for (let at = to - 1; at >= from; at--) {
    const word = words[at];
    if (word !== void 0 && (word.shape & MARK) !== 0 && word.end - word.start === 1 && isSingle(word.lower.charCodeAt(0)) && closesSingle(words, at, to)) return at;
  }
  return -1;
}
export {
  stretchesOf
};
