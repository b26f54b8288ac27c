import { list } from "./table.js";
const PRESENT_ADVERBS = /* @__PURE__ */ list("currently now presently");
const OTHER_TIMES = /* @__PURE__ */ list(`
  before earlier formerly hitherto initially longer once originally previously then traditionally until`);
const BEFORE_NOW = /* @__PURE__ */ list("as but by even for from of only since than till until");
const COMPARATIVES = /* @__PURE__ */ list(`
  better bigger cheaper closer darker deeper easier faster fewer further greater happier harder heavier higher larger less lighter
  longer lower more narrower newer older poorer quicker quieter richer safer slower smaller softer stronger taller thinner tighter
  warmer weaker wider worse younger`);
const STATES = /* @__PURE__ */ list(`
  boom circumstances climate conditions conflict crisis downturn economy environment era situation slowdown slump state states
  stalemate times trend trends turmoil unrest upheaval war`);
export {
  BEFORE_NOW,
  COMPARATIVES,
  OTHER_TIMES,
  PRESENT_ADVERBS,
  STATES
};
