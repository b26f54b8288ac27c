/** Newspapers, magazines, broadcasters and news agencies. Written for the project from the mastheads of the press in English. */
import { WIRES_BY_NAME, WIRES_IN_LETTERS } from './agencies.js'
import { list, phrases, together, wordSet } from './table.js'

/** Newspapers, broadcasters and news agencies named by one word. */
export const OUTLETS = /* @__PURE__ */ together(WIRES_IN_LETTERS, WIRES_BY_NAME, /* @__PURE__ */ list(`
abc al-jazeera axios bbc breitbart buzzfeed c-span cbs cctv clarin cnbc cnn dawn espn euronews fars folha foxnews
globo guardian haaretz hbo interfax-ukraine irib isna itv izvestia kommersant mehr milenio mirror msnbc nbc newsweek
notimex nournews novosti npr nyt o'globo pbs politico presstv reforma rferl rtl ruptly sbs skynews slate tagesschau
tasnim telesur time ukrinform usatoday vox wikinews wsj ynet zdf
`))

/** Newspapers and magazines that are called by one everyday word behind "the": "the Guardian", "The Times". */
export const NEWSPAPERS = /* @__PURE__ */ list(`
chronicle economist express gazette globe guardian herald independent journal mail mirror nation observer post scotsman spectator standard star sun telegraph times tribune
`)

/** Words that end the name of a newspaper or magazine, the name of a place or a day before them: "the Lakeland Herald". */
export const NEWSPAPER_ENDS = /* @__PURE__ */ together(NEWSPAPERS, /* @__PURE__ */ list(`
advertiser advocate argus bulletin citizen courier daily dispatch echo enquirer examiner ilbo inquirer ledger magazine monitor news newspaper
press record register sentinel shimbun weekly zeitung
`))

/** Words that end the name of a newspaper, a magazine or a broadcaster. */
export const OUTLET_ENDS: ReadonlySet<string> = /* @__PURE__ */ wordSet(NEWSPAPER_ENDS, `broadcasting channel network radio television tv`)

/** When a newspaper comes out, or for whom, before such a word: "Sunday Times". */
export const NEWSPAPER_OPENERS: ReadonlySet<string> = /* @__PURE__ */ wordSet(`daily evening financial irish jewish morning saturday scottish sunday weekly`)

/** Outlets and agencies of several words whose last word does not tell. */
export const OUTLET_NAMES: readonly string[] = /* @__PURE__ */ phrases(`
al ahram|al akhbar|al arabiya|al hayat|al jazeera|al manar|al mayadeen|al monitor|associated press|axel springer|corriere della sera
daily beast|daily maverick|der spiegel|deutsche welle|die presse|die welt|die zeit|dow jones|el comercio|el espectador|el mercurio|el mundo
el nacional|el pais|el tiempo|el universal|el universo|infobae|jeune afrique|jyllands posten|la jornada|la nacion|la repubblica|la stampa|le figaro
le monde|le parisien|middle east eye|nation africa|new yorker|novaya gazeta|press association|radio free europe|rolling stone|rossiya|russia today
sky news|svenska dagbladet|the atlantic|the conversation|the hill|the hindu|the intercept|the verge|usa today|vanity fair|voice of america
`)

/** Before the number of a channel: "Channel 12". */
export const NUMBERED_OUTLETS: ReadonlySet<string> = /* @__PURE__ */ wordSet(`channel fox news radio tv`)
