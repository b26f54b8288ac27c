function piece(source, start, end) {
  return { start, end, text: source.slice(start, end) };
}
function isBlank(code) {
  return code === 32 || code >= 9 && code <= 13 || code === 160 || code === 5760 || code >= 8192 && code <= 8202 || code === 8232 || code === 8233 || code === 8239 || code === 8287 || code === 12288 || code === 65279;
}
function indexWithin(source, text, from, to) {
  const at = source.slice(from, to).indexOf(text);
  return at < 0 ? -1 : from + at;
}
function lastIndexWithin(source, text, from, to) {
  if (text.length === 1) {
    const code = text.charCodeAt(0);
    for (let at2 = to - 1; at2 >= from; at2--) if (source.charCodeAt(at2) === code) return at2;
    return -1;
  }
  const at = source.slice(from, to).lastIndexOf(text);
  return at < 0 ? -1 : from + at;
}
function trim(source, start, end) {
  let from = start;
  let to = end;
  while (from < to && isBlank(source.charCodeAt(from))) from++;
  while (to > from && isBlank(source.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}
function indexAt(items, offset) {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = low + high >> 1;
    const item = items[middle];
    if (item !== void 0 && item.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
export {
  indexAt,
  indexWithin,
  isBlank,
  lastIndexWithin,
  piece,
  trim
};
