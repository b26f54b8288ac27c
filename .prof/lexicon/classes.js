const DETERMINER = 1 << 0;
const PREPOSITION = 1 << 1;
const PRONOUN = 1 << 2;
const AUXILIARY = 1 << 3;
const MODAL = 1 << 4;
const COORDINATOR = 1 << 5;
const SUBORDINATOR = 1 << 6;
const RELATIVE = 1 << 7;
const REPORTING_VERB = 1 << 8;
const REPORTING_NOUN = 1 << 9;
const VERB = 1 << 10;
const ADVERB = 1 << 11;
const TITLE = 1 << 12;
const ROLE = 1 << 13;
const GIVEN_NAME = 1 << 14;
const SURNAME = 1 << 15;
const PARTICLE = 1 << 16;
const NAME_SUFFIX = 1 << 17;
const MONTH = 1 << 18;
const WEEKDAY = 1 << 19;
const TIME_UNIT = 1 << 20;
const NUMBER_WORD = 1 << 21;
const PLACE = 1 << 22;
const DEMONYM = 1 << 23;
const ORGANIZATION_HEAD = 1 << 24;
const ORGANIZATION = 1 << 25;
const OUTLET = 1 << 26;
const COMMON = 1 << 27;
const NOUN = 1 << 28;
const ADJECTIVE = 1 << 29;
export {
  ADJECTIVE,
  ADVERB,
  AUXILIARY,
  COMMON,
  COORDINATOR,
  DEMONYM,
  DETERMINER,
  GIVEN_NAME,
  MODAL,
  MONTH,
  NAME_SUFFIX,
  NOUN,
  NUMBER_WORD,
  ORGANIZATION,
  ORGANIZATION_HEAD,
  OUTLET,
  PARTICLE,
  PLACE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  REPORTING_NOUN,
  REPORTING_VERB,
  ROLE,
  SUBORDINATOR,
  SURNAME,
  TIME_UNIT,
  TITLE,
  VERB,
  WEEKDAY
};
