function nearest(items, dayOf, day, most) {
  if (items.length <= most) return items;
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = low + high >> 1;
    const item = items[middle];
    const at = item === void 0 ? void 0 : dayOf(item);
    if (at !== void 0 && (day === void 0 || at < day)) low = middle + 1;
    else high = middle;
  }
  const from = Math.max(0, Math.min(low - (most >> 1), items.length - most));
  return items.slice(from, from + most);
}
export {
  nearest
};
