import { list } from "./table.js";
const LANGUAGES = /* @__PURE__ */ new Set(
  /* @__PURE__ */ list(`
arabic bulgarian catalan chinese croatian czech danish dutch english estonian finnish french german greek hebrew hindi hungarian indonesian italian japanese
korean latvian lithuanian malay norwegian persian polish portuguese romanian russian serbian slovak slovenian spanish swahili swedish thai turkish ukrainian urdu vietnamese
anglais allemand fran\xE7ais espagnol italien portugais n\xE9erlandais russe
englisch deutsch franz\xF6sisch spanisch italienisch niederl\xE4ndisch russisch
ingl\xE9s alem\xE1n franc\xE9s espa\xF1ol italiano portugu\xE9s
engels duits frans nederlands spaans
inglese tedesco francese spagnolo
ingl\xEAs alem\xE3o franc\xEAs espanhol portugu\xEAs
`)
);
export {
  LANGUAGES
};
