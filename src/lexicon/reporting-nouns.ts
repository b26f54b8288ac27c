/**
 * Nouns that report. Compiled for this project after Francis, Hunston and Manning, *Collins COBUILD Grammar Patterns 2:
 * Nouns and Adjectives* (1998), chapter 3 (N that), and Levin (1993), §37.
 */
import { list } from './table.js'

/** Who or what passes words on: "state media", "the paper". Heads of noun groups. */
export const RELAY_NOUNS: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`
agencies agency blog broadcaster broadcasters channel channels correspondent correspondents daily journal magazine magazines media network networks
newspaper newspapers outlet outlets paper papers press publication radio readout reporter reporters site statement station tabloid tabloids television
transcript tv website weekly
`))

/** Something written or said that holds somebody's words: "a post from the diplomat". */
const DOCUMENT_NOUNS: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`
ad address advertisement affidavit article autobiography book column communique complaint document e-mail editorial email essay filing interview
lawsuit leaflet letter manifesto memo memoir memorandum message note op-ed petition placard post posting release report ruling sign speech statement
testimony text transcript tweet video voicemail
`))

/** Nouns whose content follows in marks or a that-clause: "the claim that", "chants of". */
export const REPORTING_NOUNS: readonly string[] = /* @__PURE__ */ list(`
accusation acknowledgment admission allegation announcement argument assertion assurance boast call caption chant chants charge claim claims comment comments
complaint concern confession contention cries cry declaration demand demands denial disclosure email explanation headline insistence
joke letter line memo message motto note objection phrase plea pleas pledge post prediction promise promises proposal question quip quotation quote
recommendation recommendations refrain remark remarks reply report request requests response retort revelation ruling rumor rumour shout shouts sign slogan
statement statements suggestion testimony tweet verdict vow warning warnings word words
`)

/** Make one cue with a noun for words and "that": "gave evidence that", "made it clear that", "is of the opinion that". */
export const GIVING_VERBS: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`
advance be circulate come deliver draw express file float give have hold issue leave lodge make offer peddle place post put raise reach release repeat send
serve share sound spread take voice
`))

/** What is held or said, as "that" tells: "the view that", "her answer was that". */
const GIVEN_NOUNS: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`
accusation admission advice allegation announcement answer argument assertion assessment assurance belief call case claim clear clearer complaint concern
conclusion confidence contention conviction declaration defence defense demand disclosure doubt estimate evidence excuse explanation fear finding forecast
hope idea illusion impression insistence instruction judgment notice notion opinion order plain plea pledge point position prediction promise proposal
reasoning recommendation reminder request response revelation ruling rumor rumour speculation suggestion testimony theory threat understanding verdict view
vow warning word
`))

/** "her claim that", "her claims that" */
export function isGivenNoun(noun: string): boolean {
  return GIVEN_NOUNS.has(noun.endsWith('s') ? noun.slice(0, -1) : noun)
}

/** Say whose words or thoughts a sentence gives: "in the opinion of", "in her view", "by his account". */
export const SOURCE_NOUNS: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`
account assessment estimate estimation judgment opinion reading telling view words
`))

/** By what an agency names its source, as agencies of Eastern Europe and Asia put it: "with reference to the ministry". */
export const CITING_NOUNS: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`link reference`))

/** Name words that are spoken of, not said: "the phrase “as safe as oak”". */
export const MENTIONED: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`phrase word words`))

/** Before marks that hold a name: "on his programme “The Open Sea”". */
export const TITLED: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`
campaign documentary episode film movie novel operation podcast program programme series show song
`))

/** By what things are done or sorted, and who says so is nobody: "paid according to their needs". */
export const MEASURES: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`
age belief criteria custom customs kind location merit need needs order plan preference principle principles role rule rules schedule size standards taste
`))

/** Who speaks by its kind alone over an article: "Poll: most want a pier". */
const SPEAKING_NOUNS: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`
aide aides documents expert experts official officials police poll polls prosecutors reports researchers scientists source sources studies study
survey witness witnesses
`))

/** What finds things out: "a poll showed Ames losing ground". */
export const STUDIES: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`
analysis data figures poll polling polls research results studies study survey surveys
`))

/** Who sits and listens: what they hear somebody says before them, and what they are told stands behind them without "that". */
const LISTENING_NOUNS: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`
audience commission committee conference court courts gathering hearing inquest inquiry jurors jury magistrates meeting panel parliament rally trial tribunal
`))

/** "the court" in "the court heard that", "told the court officers had lied". */
export function isListeningNoun(noun: string): boolean {
  return LISTENING_NOUNS.has(noun)
}

/** Over an article and before a colon, say what kind of text it is: "Interview: “It was love”". */
export const HEADLINE_LABELS: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`
article blog book breaking check column editorial essay explainer interview letter letters live memoir op-ed photos pictures podcast q&a quiz radio speech
text transcript tv update updates video watch
`))

/** Open letters, before a name and a colon: whom they are to, not who writes. */
export const SALUTATIONS: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`dear hello hi`))

export function isSpeakingNoun(noun: string): boolean {
  return SPEAKING_NOUNS.has(noun) || RELAY_NOUNS.has(noun) || DOCUMENT_NOUNS.has(noun)
}

export function isDocumentNoun(noun: string): boolean {
  return DOCUMENT_NOUNS.has(noun)
}
