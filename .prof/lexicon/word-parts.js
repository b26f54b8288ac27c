import { list } from "./table.js";
const ORDINARY_ENDINGS = /* @__PURE__ */ list(`
able ative hood ible ically isation ised isms ists ities ity ively ization ized less ment ments ness ology ous ously ship sion sions tion
tions wards wise
`);
const PREFIXES = /* @__PURE__ */ list(`anti counter dis im in inter micro mis multi non out over pre re self sub un under`);
const NAME_PREFIXES = /* @__PURE__ */ list(`anti co ex inter mid multi neo non pan post pre pro self sub vice`);
const NAME_SECONDS = /* @__PURE__ */ list(`
aide ally born bound bred built deal era esque fan free held ish led less like made only owned run style talks trip type war wide
`);
export {
  NAME_PREFIXES,
  NAME_SECONDS,
  ORDINARY_ENDINGS,
  PREFIXES
};
