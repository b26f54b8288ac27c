function isDash(item) {
  return item?.kind === "mark" && (item.lower === "\u2014" || item.lower === "\u2013" || item.lower === "--" || item.lower === "-");
}
export {
  isDash
};
