import { list } from "./table.js";
const ADVERBS = /* @__PURE__ */ list(`
abroad afterward afterwards again ago ahead almost alone already also altogether always anyhow anymore anyway anywhere apart aside
away back backward backwards downstairs elsewhere else enough ever everywhere far farther forever forth forward further furthermore
halfway hardly hence henceforth here hereby hither home however indeed instead inward just later likewise longer maybe meantime
meanwhile moreover namely nearby nevertheless next never nonetheless not now nowadays nowhere often once only otherwise outright
outward overnight overseas perhaps please quite rather seldom sideways so sometime sometimes somehow somewhat somewhere soon sooner still
then thence thereafter thereby therefore thus today together tomorrow tonight too twice underground upward upwards very well when whenever yet yesterday
n't
`);
const NOT_ADVERBS = /* @__PURE__ */ list(`
ally anomaly apply assembly belly bully comply costly cowardly daily deadly elderly family fly friendly folly ghostly goodly homely imply italy
jelly july kindly likely lively lonely lovely melancholy monopoly multiply neighborly neighbourly only orderly rally rely reply scholarly silly sly supply
surly tally timely ugly unlikely unruly weekly monthly yearly quarterly worldly
`);
export {
  ADVERBS,
  NOT_ADVERBS
};
