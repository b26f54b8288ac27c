function documentDate(parts, option) {
  if (option !== void 0) return { value: option, from: "option" };
  for (const date of [parts.published, parts.dateline?.date]) {
    const day = date?.value?.slice(0, 10);
    if (day !== void 0 && /^\d{4}-\d{2}-\d{2}$/.test(day)) return { value: day, from: "text" };
  }
  return void 0;
}
export {
  documentDate
};
