const LONGEST_KEY = 120;
class Memory {
  constructor(most) {
    this.most = most;
  }
  most;
  young = /* @__PURE__ */ new Map();
  old = /* @__PURE__ */ new Map();
  get(key) {
    const young = this.young.get(key);
    if (young !== void 0) return young;
    const old = this.old.get(key);
    if (old !== void 0) this.set(key, old);
    return old;
  }
  set(key, result) {
    if (key.length > LONGEST_KEY) return;
    if (this.young.size >= this.most) {
      this.old = this.young;
      this.young = /* @__PURE__ */ new Map();
    }
    this.young.set(key, result);
  }
}
export {
  Memory
};
