/** Short forms that carry their full stop inside a sentence. From the AP, Guardian and Reuters style guides. */
import { list } from './table.js'

/** Without the final dot. */
export const ABBREVIATIONS = /* @__PURE__ */ list(`
adm adv alh amb apr assn asst att attn aug ave blvd brig bros capt cdr cf cllr cmdr co col comdr comr con const corp cpl ct dec
dept det dist dr ed engr esq est etc evang feb fig fr ft gen gov govt hon inc insp jan jr jul jun lt ltd maj mar messrs
mfg mr mrs ms msgr mt no nov oct op pfc ph.d pp pres prof pst pte pvt rd rep reps ret rev revd sec sen sens sep
sept sgt sr st supt univ vol vs
`)
