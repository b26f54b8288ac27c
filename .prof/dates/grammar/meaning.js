function modified(meaning, mod) {
  return mod === void 0 || meaning.mod !== void 0 ? meaning : { ...meaning, mod };
}
export {
  modified
};
