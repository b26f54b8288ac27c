/**
 * Words that stand in so many news sentences that sharing them says little about what was said. Written for this project:
 * the nouns, verbs and adjectives that any politics, business, sport or crime page repeats. Stems are compared, so base
 * forms are enough.
 */
import { list } from './table.js'

export const COMMON_NEWS_WORDS = /* @__PURE__ */ list(`
able add administration agency allow america announce area ask authority bad become begin believe best better big
bring call capital case cause center centre chief city claim come company continue country current day deal decision
early east eastern economic end event expect fact far find first follow force foreign former full further future
general get give global go good government great group happen head help high hold home hour house important include
increase international issue job keep know last late lead leader least leave let level life local long look lot main
make man matter meet member million minister ministry moment money month move nation need new next night north
northern note number offer office official old only open order own part party pay people percent person place plan
play point police policy political position possible power present president press prime problem process program
programme provide public put question reach region relation remain report right role run said same say season second
secretary security see seem send senior serious set show side sign situation small south southern speak special
spokesman spokesperson spokeswoman stand start state statement stay stop strong support sure system take talk team
tell term thing think third today together told tomorrow top town trade try turn unit use visit want war way week west
western whole win woman word work world year yesterday young
`)

/** Adverbs and other small words that carry nothing of what was said, beside the closed classes. */
export const EMPTY_WORDS = /* @__PURE__ */ list(`
actually again ago ahead almost already also always anyway apart away back certainly clearly currently else
especially ever exactly finally formerly frankly fully furthermore generally hence here however indeed instead
just largely later mainly maybe meanwhile merely moreover mostly mr mrs ms namely nearly nevertheless newly
nonetheless now obviously often otherwise particularly perhaps possibly previously probably quite rather
really recently reportedly simply so soon still surely then there thereby therefore thus too totally truly
twice usually very well yes
`)

/** Words that deny. */
export const NEGATIONS = /* @__PURE__ */ list(`
aren't can't cannot couldn't didn't doesn't don't hadn't hasn't haven't isn't mustn't neither never no nobody none nor
not nothing shouldn't wasn't weren't without won't wouldn't
`)
