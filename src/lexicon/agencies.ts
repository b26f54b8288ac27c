/** Wire and picture agencies as they stand in datelines, bylines and credits, small letters. From their own credit lines and members' style guides. */
import { list } from './table.js'

/** In one word. */
export const AGENCIES = /* @__PURE__ */ list(`
aap aawsat afp agencies alamy ani anp ansa ap apa apimages apn apf apphoto belga bloomberg bna cp
dpa dw efe epa getty gettyimages handout ians imago interfax interpress irna istock istockphoto
itar-tass kcna keystone kyodo magnum mena nhk ntb pa petra pool pti qna rex reuters ria ritzau
rte saba sana sapa shutterstock sputnik spa sta supplied swns tass tanjug tt twitter unsplash
upi wam wenn wire wires xinhua yonhap zuma zumapress
`)

/** In several words. */
export const AGENCY_NAMES: readonly string[] = [
  'agence france-presse',
  'associated press',
  'australian associated press',
  'canadian press',
  'european pressphoto agency',
  'getty images',
  'gc images',
  'global images',
  'inter press service',
  'kyodo news',
  'news agencies',
  'pa media',
  'pa wire',
  'pacific press',
  'postmedia news',
  'press association',
  'press trust of india',
  'the associated press',
  'the canadian press',
  'thomson reuters foundation',
  'united press international',
  'zuma press'
]
