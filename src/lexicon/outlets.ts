/** Newspapers, magazines, broadcasters and news agencies. Written for the project from the mastheads of the press in English. */
import { list, phrases, together } from './table.js'

/** Newspapers, broadcasters and news agencies named by one word. */
export const OUTLETS = /* @__PURE__ */ list(`
abc afp al-jazeera ansa ap axios bbc bloomberg breitbart buzzfeed c-span cbs cctv cnbc cnn dpa dw dawn efe espn
euronews fars foxnews guardian haaretz hbo ians interfax irib irna isna itar-tass itv kcna kyodo lusa mehr msnbc nbc newsweek
notimex npr nournews nyt pbs politico presstv pti reuters rferl ria rtl ruptly sana sbs skynews slate spa sputnik
tasnim tass time ukrinform upi vox wafa wam wikinews wsj xinhua yonhap zdf globo o'globo folha clarin reforma milenio
telesur mirror usatoday ynet izvestia kommersant interfax-ukraine novosti tagesschau
`)

/** Newspapers and magazines that are called by one everyday word behind "the": "the Guardian", "The Times". */
export const NEWSPAPERS = /* @__PURE__ */ list(`
chronicle economist express gazette globe guardian herald independent journal mail mirror observer post scotsman spectator standard star sun telegraph times tribune
`)

/** Words that end the name of a newspaper or magazine, the name of a place or a day before them: "the Lakeland Herald". */
export const NEWSPAPER_ENDS = /* @__PURE__ */ together(NEWSPAPERS, /* @__PURE__ */ list(`
advertiser advocate argus bulletin courier daily dispatch echo enquirer examiner ilbo inquirer ledger magazine monitor news newspaper
press record register sentinel shimbun weekly zeitung
`))

/** Words that end the name of a newspaper, a magazine or a broadcaster. */
export const OUTLET_ENDS = /* @__PURE__ */ together(NEWSPAPER_ENDS, /* @__PURE__ */ list(`broadcasting channel network radio television tv`))

/** When a newspaper comes out, or for whom, before such a word: "Sunday Times". */
export const NEWSPAPER_OPENERS = /* @__PURE__ */ list(`daily evening financial irish jewish morning saturday scottish sunday weekly`)

/** Outlets and agencies of several words whose last word does not tell. */
export const OUTLET_NAMES: readonly string[] = /* @__PURE__ */ phrases(`
al jazeera|al arabiya|al ahram|al akhbar|al hayat|al manar|al mayadeen|al monitor|al-jazeera|al-arabiya|al-ahram|al-akhbar|al-hayat|al-manar|al-mayadeen|al-monitor
agence france-presse|agence france presse|associated press|axel springer|bild zeitung|corriere della sera|daily beast|daily maverick|der spiegel|deutsche welle|die welt|die zeit|dow jones
el mundo|el pais|el país|el universal|el universo|el mercurio|el nacional|el comercio|el espectador|el tiempo|fox news|huffington post|hindustan times|infobae|the intercept|japan times|jerusalem post|jyllands-posten
khaleej times|la nacion|la nación|la repubblica|la stampa|la jornada|le figaro|le monde|le parisien|liberation|libération|middle east eye|nation africa|new york times|new yorker|novaya gazeta
press association|press trust of india|radio free europe|republica|rolling stone|rossiya|russia today|sky news|suddeutsche zeitung|süddeutsche zeitung|svenska dagbladet|the atlantic|the economist|the hill|the hindu|the independent|the times of india
the verge|united press international|vanity fair|voice of america|wall street journal|washington post|the nation|the conversation|der standard|die presse
`)
