/** Names of the sections of newspapers and news sites, small letters: from the navigation bars of English-language newspapers. */
import { list } from './table.js'

/** One word; "world news" is a section too, as is any of these with "news". */
export const SECTION_NAMES = /* @__PURE__ */ list(`
africa americas analysis arts asia australia automotive banking blog blogs books britain business canada careers cars celebrity china cities climate
columnists columns comment commentary commodities companies cricket crime culture design economics economy editorial editorials education election
elections energy entertainment environment europe exclusive fashion features film finance food football gaming golf government health healthcare home
homes immigration india innovation international interview interviews investigations investing ireland justice lifestyle living local magazine markets
media metro money motoring movies music nation national news obituaries opinion opinions people perspective perspectives philanthropy photography
politics property regional religion review reviews royal royals rugby science scotland security society space sport sports style tech technology
television tennis theater theatre top travel trending uk us usa video videos voices wales war weather weird wellbeing wellness women world
`)
