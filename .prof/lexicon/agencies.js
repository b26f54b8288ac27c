import { list } from "./table.js";
const AGENCY_ACRONYMS = /* @__PURE__ */ list(`
aap afp ana ani anp ansa ap apa apf bna cp dpa dw efe epa ians irna itar-tass kcna kna kuna lusa
map mena mna mti nhk ntb pa pap petra pti qna rex ria saba sana sapa spa sta stt swns tass tt upi
wafa wam zuma
`);
const AGENCIES = /* @__PURE__ */ list(`
agencies alamy anadolu antara apimages apphoto belga bernama bloomberg getty gettyimages handout
imago interfax interpress istock istockphoto itar-tass jiji keystone kyodo magnum pixabay pool
reuters ritzau shutterstock sputnik supplied tanjug twitter unsplash wenn wires xinhua yonhap
zumapress
`);
const AGENCY_NAMES = [
  "agence france-presse",
  "associated press",
  "australian associated press",
  "canadian press",
  "european pressphoto agency",
  "getty images",
  "gc images",
  "global images",
  "inter press service",
  "kyodo news",
  "news agencies",
  "pa media",
  "pa wire",
  "pacific press",
  "postmedia news",
  "press association",
  "press trust of india",
  "the associated press",
  "the canadian press",
  "thomson reuters foundation",
  "united press international",
  "zuma press"
];
export {
  AGENCIES,
  AGENCY_ACRONYMS,
  AGENCY_NAMES
};
