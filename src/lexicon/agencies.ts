/** Wire and picture agencies as they stand in datelines, bylines and credits, small letters. From their own credit lines and members' style guides. */
import { list, phrases, together } from './table.js'

/** Agencies that are outlets as well, in letters and by name. */
export const WIRES_IN_LETTERS = /* @__PURE__ */ list(`afp ansa ap dpa dw efe ians irna itar-tass kcna lusa pti ria sana spa tass upi wafa wam`)
export const WIRES_BY_NAME = /* @__PURE__ */ list(`bloomberg interfax kyodo reuter reuters sputnik xinhua yonhap`)

/** Acronyms: agencies only where they stand in capitals ("SANA", not the given name Sana). */
export const AGENCY_ACRONYMS = /* @__PURE__ */ together(WIRES_IN_LETTERS, /* @__PURE__ */ list(`
aap ana ani anp apa apf bna bss bta cp ctk ena epa gna hina kna kuna map mena mna mti nan nhk nna ntb pa pap petra qna
rex saba sapa sta stt swns tnn tt unb vcg vna zuma
`))

/** In one word, written like a name. */
export const AGENCIES = /* @__PURE__ */ together(WIRES_BY_NAME, /* @__PURE__ */ list(`
agencies alamy anadolu antara apimages apphoto belga bernama getty gettyimages handout imago interpress istock
istockphoto itar-tass jiji keystone magnum pixabay pool ritzau shutterstock supplied tanjug twitter unsplash wenn
wires zumapress
`))

/** In several words. */
export const AGENCY_NAMES: readonly string[] = /* @__PURE__ */ phrases(`
agence france-presse|associated press|australian associated press|canadian press|european pressphoto agency|gc images|getty images
global images|inter press service|kyodo news|news agencies|pa media|pa wire|pacific press|postmedia news|press association
press trust of india|the associated press|the canadian press|thomson reuters foundation|united press international|zuma press
`)
