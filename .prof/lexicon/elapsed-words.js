import { list } from "./table.js";
const BEGINNINGS = /* @__PURE__ */ list(`
appointed arrived began begin beginning begins begun born broke broken came created creation elected erupted established
establishment formed formation founded founding inaugurated introduced introduction launch launched onset opened opening
outbreak outset ratified seized signed since start started starting starts took toppled unveiled
`);
const ONGOING = /* @__PURE__ */ list(`
blockade boycott campaign conflict crisis deadlock dispute drought embargo emergency exile feud fighting impasse insurgency
occupation rebellion reign rule siege stalemate standoff strike struggle uprising war
`);
const ENDINGS = /* @__PURE__ */ list(`
ceased closed completed concluded end ended ending ends expired finished over until
`);
const WHICH = /* @__PURE__ */ list(`
another fifth final first fourth last latest new next old older other previous second separate third
`);
const NOT_YET = /* @__PURE__ */ list(`
ahead approaching before coming forthcoming last next upcoming
`);
const TENS = {
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
  hundredth: 100
};
export {
  BEGINNINGS,
  ENDINGS,
  NOT_YET,
  ONGOING,
  TENS,
  WHICH
};
