import { COUNTRY_FORMS } from "../lexicon/country-forms.js";
import { DEMONYMS } from "../lexicon/demonyms.js";
import { PLACES } from "../lexicon/places.js";
const LEAST = 4;
let made;
function countryForms() {
  if (made !== void 0) return made;
  const byBeginning = /* @__PURE__ */ new Map();
  for (const place of [...PLACES].sort((a, b) => a.length - b.length)) {
    for (let length = Math.max(LEAST, place.length - 2); length <= place.length; length++) {
      const beginning = place.slice(0, length);
      if (!byBeginning.has(beginning)) byBeginning.set(beginning, place);
    }
  }
  const forms = new Map(PLACES.map((place) => [place, place]));
  for (const demonym of DEMONYMS) {
    for (let length = demonym.length; length >= LEAST; length--) {
      const place = byBeginning.get(demonym.slice(0, length));
      if (place === void 0) continue;
      forms.set(demonym, place);
      forms.set(`${demonym}s`, place);
      break;
    }
  }
  for (const [form, place] of Object.entries(COUNTRY_FORMS)) forms.set(form, place);
  made = forms;
  return forms;
}
export {
  countryForms
};
