/** Names of languages as databases print them, in English and in the language of their interfaces. */
import { list } from './table.js'

export const LANGUAGES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ list(`
alemán alemão allemand anglais arabic bulgarian catalan chinese croatian czech danish deutsch duits dutch engels englisch english espagnol espanhol
español estonian finnish francese francés francês frans französisch français french german greek hebrew hindi hungarian indonesian inglese inglés
inglês italian italiano italien italienisch japanese korean latvian lithuanian malay nederlands niederländisch norwegian néerlandais persian polish
portugais portuguese portugués português romanian russe russian russisch serbian slovak slovenian spaans spagnolo spanisch spanish swahili swedish
tedesco thai turkish ukrainian urdu vietnamese
`)
)
