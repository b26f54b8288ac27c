function recordCount() {
  const runs = [];
  return {
    declare({ number, of }, { start, end }) {
      let run = runs.at(-1);
      if (run === void 0 || (number === void 0 ? run.highest === 0 && run.of !== of : run.of !== of || number <= run.highest)) {
        run = { of, where: { start, end }, numbers: /* @__PURE__ */ new Set(), highest: 0 };
        runs.push(run);
      }
      if (number === void 0) return;
      run.numbers.add(number);
      run.highest = number;
    },
    end(found) {
      if (runs.length === 0) return {};
      const declared = runs.reduce((sum, run) => sum + run.of, 0);
      if (declared === found) return { declared };
      const missing = runs.filter((run) => run.numbers.size > 0).flatMap(gaps);
      const which = missing.length === 0 ? "" : `; missing: ${missing.slice(0, 8).join(", ")}${missing.length > 8 ? " \u2026" : ""}`;
      return { declared, issue: { ...runs.at(-1)?.where ?? { start: 0, end: 0 }, rule: "count-differs", reason: `The file declares ${declared} articles and holds ${found}${which}` } };
    }
  };
}
function gaps(run) {
  const found = [];
  let last = 0;
  const close = (next) => {
    if (next > last + 1) found.push(next === last + 2 ? String(last + 1) : `${last + 1}\u2013${next - 1}`);
    last = next;
  };
  for (const number of run.numbers) close(number);
  close(run.of + 1);
  return found;
}
export {
  recordCount
};
