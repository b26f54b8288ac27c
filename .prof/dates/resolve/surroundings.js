const FINENESS = { century: 0, decade: 1, year: 2, half: 3, season: 4, quarter: 4, month: 5, week: 6, weekend: 7, day: 8 };
function reaches(reference, unit) {
  if (reference === void 0) return false;
  const needed = FINENESS[unit] ?? 8;
  return reference.grain === "day" || (FINENESS[reference.grain] ?? 0) >= needed;
}
export {
  FINENESS,
  reaches
};
