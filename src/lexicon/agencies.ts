/** Wire and picture agencies as they stand in datelines, bylines and credits, small letters. From their own credit lines and members' style guides. */
import { list, phrases } from './table.js'

/** Acronyms: agencies only where they stand in capitals ("SANA", not the given name Sana). */
export const AGENCY_ACRONYMS = /* @__PURE__ */ list(`
aap afp ana ani anp ansa ap apa apf bna bss bta cp ctk dpa dw efe ena epa gna hina ians irna
itar-tass kcna kna kuna lusa map mena mna mti nan nhk nna ntb pa pap petra pti qna rex ria saba sana
sapa spa sta stt swns tass tnn tt unb upi vcg vna wafa wam zuma
`)

/** In one word, written like a name. */
export const AGENCIES = /* @__PURE__ */ list(`
agencies alamy anadolu antara apimages apphoto belga bernama bloomberg getty gettyimages handout
imago interfax interpress istock istockphoto itar-tass jiji keystone kyodo magnum pixabay pool
reuters ritzau shutterstock sputnik supplied tanjug twitter unsplash wenn wires xinhua yonhap
zumapress
`)

/** In several words. */
export const AGENCY_NAMES: readonly string[] = /* @__PURE__ */ phrases(`
agence france-presse|associated press|australian associated press|canadian press|european pressphoto agency|gc images|getty images
global images|inter press service|kyodo news|news agencies|pa media|pa wire|pacific press|postmedia news|press association
press trust of india|the associated press|the canadian press|thomson reuters foundation|united press international|zuma press
`)
