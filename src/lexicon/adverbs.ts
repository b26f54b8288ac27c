/** Adverbs that do not end in "-ly", after Quirk et al., *A Comprehensive Grammar of the English Language* (1985), §7.46–7.70 and §8. */
import { list } from './table.js'

export const ADVERBS = /* @__PURE__ */ list(`
abroad afterward afterwards again ago ahead almost alone aloud already also altogether always anyhow anymore anyway anywhere apart ashore aside away
back backward backwards beforehand downstairs earlier else elsewhere enough ever everywhere far farther forever forth forward further furthermore
halfway hardly hence henceforth here hereby hither hitherto home however indeed indoors instead inward just later likewise longer maybe meantime meanwhile
moreover n't namely nearby never nevertheless next nonetheless not now nowadays nowhere often once only otherwise outdoors outright outward overnight
overseas perhaps please quite rather seldom sideways so somehow sometime sometimes somewhat somewhere soon sooner still straightaway then thence
thereafter thereby therefore thereupon thus today together tomorrow tonight too twice underground upward upwards very well when whenever whereupon yesterday yet
`)

/** Words that end in "-ly" and are no adverbs, or hardly ever. */
export const NOT_ADVERBS = /* @__PURE__ */ list(`
ally anomaly apply assembly belly bully comply costly cowardly daily deadly elderly family fly folly friendly ghostly goodly homely imply italy jelly
july kindly likely lively lonely lovely melancholy monopoly monthly multiply neighborly neighbourly only orderly quarterly rally rely reply scholarly
silly sly supply surly tally timely ugly unlikely unruly weekly worldly yearly
`)
