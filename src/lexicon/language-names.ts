/** Names of languages as databases print them, in English and in the language of their interfaces. */
import { list } from './table.js'

export const LANGUAGES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ list(`
arabic bulgarian catalan chinese croatian czech danish dutch english estonian finnish french german greek hebrew hindi hungarian indonesian italian japanese
korean latvian lithuanian malay norwegian persian polish portuguese romanian russian serbian slovak slovenian spanish swahili swedish thai turkish ukrainian urdu vietnamese
anglais allemand français espagnol italien portugais néerlandais russe
englisch deutsch französisch spanisch italienisch niederländisch russisch
inglés alemán francés español italiano portugués
engels duits frans nederlands spaans
inglese tedesco francese spagnolo
inglês alemão francês espanhol português
`)
)
