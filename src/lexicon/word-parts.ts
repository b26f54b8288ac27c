/** Beginnings and ends that make English words of others, after Quirk et al., *A Comprehensive Grammar of the English Language* (1985), Appendix I.13–I.50. */
import { list } from './table.js'

/** Ends that make ordinary words and hardly ever names. */
export const ORDINARY_ENDINGS = /* @__PURE__ */ list(`
able ated atic culture folk ful fully hood ible ical ically ics ised ism isms ists ities ity ive ively ized less maker making men ment mental ments
ness ology ous ously ship sion sions tion tions tory wards wise
`)

/** Ends of words for who does or is something. */
export const AGENT_ENDINGS = /* @__PURE__ */ list(`er ess ist smith woman`)

/** Beginnings that leave a word ordinary. */
export const PREFIXES = /* @__PURE__ */ list(`anti counter dis im in inter micro mis multi non out over pre re self sub un under`)

/** Beginnings that make a word of a name with a hyphen: "anti-Assad". */
export const NAME_PREFIXES = /* @__PURE__ */ list(`anti co ex inter mid multi neo non pan post pre pro self sub vice`)

/** Short second halves that make an adjective or a thing of the name before them: "Obama-era". */
export const NAME_SECONDS = /* @__PURE__ */ list(`
aide ally born bound bred built deal era esque fan fi free held ish led less like made only owned run style talks trip type war wide
`)
