import { list } from "./table.js";
const PLACE_PREPOSITIONS = /* @__PURE__ */ list(`across around at in inside near outside throughout toward towards within`);
const WEAK_PREPOSITIONS = /* @__PURE__ */ list(`from of on to`);
const PLACE_NOUNS = /* @__PURE__ */ list(`
area capital city community county department district enclave governorate island islands monastery mountain municipality
neighborhood neighbourhood port prefecture province region republic resort river settlement state suburb town township village
`);
const NAMED_THINGS = /* @__PURE__ */ list(`cyclone hms hotel hurricane mv operation planet project radio ship storm tropical typhoon uss`);
const RULE_NOUNS = /* @__PURE__ */ list(`
administration brothers cabinet camp campaign clan dictatorship doctrine dynasty era family government presidency regime years
`);
const OUTLET_NOUNS = /* @__PURE__ */ list(`broadcaster channel daily magazine newspaper newspapers outlet station tabloid website weekly`);
const AGENCY_NOUNS = /* @__PURE__ */ list(`agencies agency wire`);
const DATE_OPENERS = /* @__PURE__ */ list(`by early from in last late next on since this until`);
const COPULAS = /* @__PURE__ */ list(`became becomes being is remained remains was`);
const ROLE_COMPLEMENTS = /* @__PURE__ */ list(`at for from in of that who whose`);
const THING_HEADS = /* @__PURE__ */ list(`
accord accords affair agreement album algorithm amendment arena award awards biennale carnival championship championships
bistro cafe crisis cup cups derby disease doctrine expo festival fiesta hotel index inn marathon massacre medal memorial paralympics podcast prix prize prizes protocol rally rebellion regatta report restaurant revolution scandal stadium stakes symposium syndrome theorem tournament treaty
trial trophy uprising verdict virus
`);
const FOREIGN_ARTICLES = /* @__PURE__ */ list(`el la las le les los`);
export {
  AGENCY_NOUNS,
  COPULAS,
  DATE_OPENERS,
  FOREIGN_ARTICLES,
  NAMED_THINGS,
  OUTLET_NOUNS,
  PLACE_NOUNS,
  PLACE_PREPOSITIONS,
  ROLE_COMPLEMENTS,
  RULE_NOUNS,
  THING_HEADS,
  WEAK_PREPOSITIONS
};
