import { AGENCIES, AGENCY_ACRONYMS, AGENCY_NAMES } from "../lexicon/agencies.js";
import * as classes from "../lexicon/classes.js";
import { OUTLET_NOUNS } from "../lexicon/name-context.js";
import { ORGANIZATION_KINDS, OUTLET_HEADS, OUTLET_NAMES } from "../lexicon/organization-words.js";
import { ALL_CAPITALS } from "../text/words.js";
import { isOutletNoun } from "./weigh.js";
const HEADS = /* @__PURE__ */ headTable();
const OUTLET_HEAD = /* @__PURE__ */ new Set(OUTLET_HEADS);
const OUTLETS = /* @__PURE__ */ new Set(OUTLET_NAMES);
const AGENCY = /* @__PURE__ */ new Set(/* @__PURE__ */ AGENCY_ACRONYMS.concat(AGENCY_NAMES));
const WIRES = /* @__PURE__ */ new Set(AGENCIES);
const SILENT = /* @__PURE__ */ new Set(["of", "for", "and", "the", "&", "on", "in"]);
const OUTLET_NOUN = /* @__PURE__ */ new Set(OUTLET_NOUNS);
function headTable() {
  const table = /* @__PURE__ */ new Map();
  for (const kind of ["government", "party", "military", "company", "court", "school", "team", "body"]) {
    for (const head of ORGANIZATION_KINDS[kind]) table.set(head, kind);
  }
  return table;
}
function gatherOrganizations(names, words) {
  const drafts = /* @__PURE__ */ new Map();
  const draftOf = /* @__PURE__ */ new Map();
  const byAcronym = /* @__PURE__ */ new Map();
  for (const name of names) {
    if (name.kind !== "organization") continue;
    const parts = partsOf(name);
    const key = parts.join(" ");
    let draft = drafts.get(key);
    if (!draft) {
      const acronym = isAcronymName(name) ? byAcronym.get(key.replaceAll(".", "")) : void 0;
      draft = acronym ?? { key, names: [] };
      drafts.set(key, draft);
    }
    if (parts.length > 1) {
      for (const letters of acronymsOf(name)) if (!byAcronym.has(letters)) byAcronym.set(letters, draft);
    }
    draft.names.push(name);
    draftOf.set(name, draft);
    const kind = kindOf(name, parts, words);
    if (kind && draft.kind === void 0) draft.kind = kind;
  }
  for (const [key, draft] of drafts) {
    const full = byAcronym.get(key.replaceAll(".", ""));
    const first = draft.names[0];
    if (!full || full === draft || !first || !isAcronymName(first)) continue;
    for (const name of draft.names) {
      full.names.push(name);
      draftOf.set(name, full);
    }
  }
  return draftOf;
}
const partsOf = (name) => name.tokens.map((token) => token.lower);
const isAcronymName = (name) => name.tokens.length === 1 && (((name.tokens[0]?.shape ?? 0) & ALL_CAPITALS) !== 0 || (name.tokens[0]?.lower.includes(".") ?? false));
function acronymsOf(name) {
  let spare = "";
  let full = "";
  for (const token of name.tokens) {
    for (const part of token.lower.split(/[- ]/)) {
      const letter = part.charAt(0);
      if (!SILENT.has(part)) spare += letter;
      if (part !== "the") full += letter;
    }
  }
  return spare === full ? [spare] : [spare, full];
}
function kindOf(name, parts, words) {
  const joined = parts.join(" ");
  const last = parts.at(-1) ?? "";
  const only = name.tokens.length === 1 ? name.tokens[0] : void 0;
  const isOutlet = only !== void 0 && (only.classes & classes.OUTLET) !== 0;
  if (AGENCY.has(joined) || isOutlet && WIRES.has(joined) || joined.endsWith("news agency")) return "agency";
  const before = words[name.from - 1];
  if (before?.lower === "agency" && words[name.from - 2]?.lower === "news") return "agency";
  if (words[name.to]?.lower === "news" && words[name.to + 1]?.lower === "agency") return "agency";
  if (OUTLETS.has(joined) || isOutlet) return "outlet";
  if (name.tokens.length > 1 && OUTLET_HEAD.has(last)) return "outlet";
  const of = name.tokens.findIndex((token) => token.connector === true && token.lower !== "and" && token.lower !== "&");
  const head = of > 0 ? parts[of - 1] ?? last : last;
  const kind = HEADS.get(head) ?? HEADS.get(last);
  if (kind) return kind;
  return before && OUTLET_NOUN.has(before.lower) || name.tokens.length === 1 && isOutletNoun(words, name.to) ? "outlet" : void 0;
}
export {
  gatherOrganizations
};
