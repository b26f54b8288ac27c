const DET = 1;
const POSSESSIVE = 2;
const GENITIVE = 3;
const ADJECTIVE = 4;
const NUMBER = 5;
const NOUN = 6;
const NAME = 7;
const HYPHEN = 8;
const PRONOUN = 9;
const TO = 10;
const MODAL = 11;
const BE = 12;
const HAVE = 13;
const DO = 14;
const VERB = 15;
const ADVERB = 16;
const PREP = 17;
const COORD = 18;
const SUBORD = 19;
const RELATIVE = 20;
const THAT = 21;
const COMMA = 22;
const BREAK = 23;
const QUOTED = 24;
const SKIP = 25;
export {
  ADJECTIVE,
  ADVERB,
  BE,
  BREAK,
  COMMA,
  COORD,
  DET,
  DO,
  GENITIVE,
  HAVE,
  HYPHEN,
  MODAL,
  NAME,
  NOUN,
  NUMBER,
  POSSESSIVE,
  PREP,
  PRONOUN,
  QUOTED,
  RELATIVE,
  SKIP,
  SUBORD,
  THAT,
  TO,
  VERB
};
