import { list } from "./table.js";
const AFTER_VERB = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`
afterward afterwards again ago also back earlier here just later off on once only out publicly recently repeatedly simply
then there today tonight too up yesterday
`));
const BETWEEN_SUBJECT_AND_VERB = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`
again all also always both each earlier even first herself himself instead itself just later never now often once only
previously reportedly simply soon still then themselves today tonight too yesterday
`));
const ADJUNCT_PREPOSITIONS = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`
about after as at before by during following for from in inside of on outside over through to upon via with
`));
const TYING_PREPOSITIONS = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`
against among around at behind between by for from in inside near of on outside to under with within
`));
const QUESTION_WORDS = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`
how if what when where whether which who why
`));
const CLAUSE_OPENERS = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`
about all although any as because both despite either even half how if many more most nearly neither no not once only
since some such there though under unless until what when where whether while why without
`));
const CONDITIONS = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`
although as because even if since though unless whatever when whenever whether while
`));
const AFTER_PHRASE = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`
as despite even so though where which who whose
`));
const PARTITIVES = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`
all any both each eight either few five four half many more most neither nine none one several seven six some ten third
three two
`));
const SUBJECT_PRONOUNS = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`he i it she they we you`));
const OBJECT_PRONOUNS = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`
herself him himself itself me myself ourselves them themselves us yourself
`));
const CARRYING_PRONOUNS = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`it they`));
const SINGULAR_OPENERS = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`a an another her his its one the their`));
const OWN_PRONOUNS = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`i me my we`));
const FIRST_PERSONS = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`i one we you`));
const TIME_NOUNS = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`
afternoon day days decade decades evening friday hour hours midnight minutes monday month months morning night noon
saturday sunday thursday time today tomorrow tonight tuesday wednesday week weekend weeks year years yesterday
`));
const POSTPOSED_ADJECTIVES = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`
aware close familiar knowledgeable loyal privy responsible
`));
const WAYS_OF_KNOWING = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`access information insight knowledge ties`));
export {
  ADJUNCT_PREPOSITIONS,
  AFTER_PHRASE,
  AFTER_VERB,
  BETWEEN_SUBJECT_AND_VERB,
  CARRYING_PRONOUNS,
  CLAUSE_OPENERS,
  CONDITIONS,
  FIRST_PERSONS,
  OBJECT_PRONOUNS,
  OWN_PRONOUNS,
  PARTITIVES,
  POSTPOSED_ADJECTIVES,
  QUESTION_WORDS,
  SINGULAR_OPENERS,
  SUBJECT_PRONOUNS,
  TIME_NOUNS,
  TYING_PREPOSITIONS,
  WAYS_OF_KNOWING
};
