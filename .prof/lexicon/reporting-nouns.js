import { list } from "./table.js";
const RELAY_NOUNS = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`
agencies agency blog broadcaster broadcasters channel channels daily journal magazine magazines media network networks
newspaper newspapers outlet outlets paper papers press publication radio readout reporter reporters site station
statement tabloid tabloids television transcript tv website weekly
`));
const PAPER_NAMES = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`
advertiser bulletin chronicle courier dispatch examiner express gazette globe guardian herald independent inquirer
journal ledger mail mirror monitor news observer post press radio record register sentinel standard star sun telegraph
times tribune
`));
const DOCUMENT_NOUNS = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`
address ad advertisement affidavit article autobiography book column communique complaint document editorial email e-mail
essay filing interview lawsuit leaflet letter manifesto memo memoir memorandum message note op-ed petition placard post
posting report release ruling sign speech statement testimony text transcript tweet video voicemail
`));
const REPORTING_NOUNS = /* @__PURE__ */ list(`
accusation acknowledgment admission allegation announcement argument assertion assurance boast call caption chant chants
charge claim claims comment comments complaint concern confession contention cries cry declaration demand demands denial
email explanation headline insistence joke letter line memo message motto note objection phrase pledge plea post prediction
promise promises proposal question quip quote quotation refrain remark remarks reply report response retort rumor rumour
shout shouts sign slogan statement statements suggestion sign tweet verdict vow warning warnings word words
`);
const SPEAKING_NOUNS = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`
aide aides expert experts official officials police poll polls prosecutors researchers scientists source sources study
survey witness witnesses
`));
function isSpeakingNoun(noun) {
  return SPEAKING_NOUNS.has(noun) || RELAY_NOUNS.has(noun) || DOCUMENT_NOUNS.has(noun);
}
function isDocumentNoun(noun) {
  return DOCUMENT_NOUNS.has(noun);
}
export {
  PAPER_NAMES,
  RELAY_NOUNS,
  REPORTING_NOUNS,
  isDocumentNoun,
  isSpeakingNoun
};
