import { ADJECTIVES } from "./adjectives.js";
import { ADVERBS } from "./adverbs.js";
import { ADJECTIVE, ADVERB, NOUN } from "./classes.js";
import { conjugate } from "./inflect.js";
import { ADJECTIVE_VERBS, NOUN_VERBS, NOUNS_IN_ING } from "./verbs.js";
function openClasses() {
  const nouns = [];
  for (const entry of NOUN_VERBS) {
    const { base, third } = conjugate(entry);
    nouns.push(base, third);
  }
  return [
    [nouns, NOUN],
    [NOUNS_IN_ING, NOUN],
    [ADJECTIVES, ADJECTIVE],
    [ADJECTIVE_VERBS.map((entry) => conjugate(entry).base), ADJECTIVE],
    [ADVERBS, ADVERB]
  ];
}
export {
  openClasses
};
