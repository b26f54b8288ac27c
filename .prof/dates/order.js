function numericOrder(sentences) {
  let dayFirst = 0;
  let monthFirst = 0;
  const count = (meaning) => {
    if (meaning.kind === "time" && meaning.date !== void 0) count(meaning.date);
    if (meaning.kind !== "numeric") return;
    if (meaning.first > 12) dayFirst++;
    else if (meaning.second > 12) monthFirst++;
  };
  for (const readings of sentences) for (const { meaning } of readings) count(meaning);
  return { order: dayFirst > monthFirst ? "day-first" : "month-first", certain: dayFirst !== monthFirst };
}
export {
  numericOrder
};
