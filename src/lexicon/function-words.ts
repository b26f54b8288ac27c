/** The closed classes of English, after Quirk et al., *A Comprehensive Grammar of the English Language* (1985), §2.34–2.45. */
import { list } from './table.js'

export const DETERMINERS = /* @__PURE__ */ list(`
a an another any both each either every few little many more most much neither no other
several some such that the these this those what whatever which whichever whose
`)

export const PREPOSITIONS = /* @__PURE__ */ list(`
aboard about above across after against along alongside amid amidst among amongst around as at
before behind below beneath beside besides between beyond by concerning despite down during
except excluding following for from given in including inside into like near of off on onto
opposite out outside over past per regarding since than through throughout till to toward
towards under underneath unlike until up upon versus via with within without
`)

export const PRONOUNS = /* @__PURE__ */ list(`
anybody anyone anything everybody everyone everything he her hers herself him himself his i it
its itself me mine my myself nobody none nothing one ones oneself our ours ourselves she somebody
someone something their theirs them themselves they us we you your yours yourself yourselves
`)

export const AUXILIARIES = /* @__PURE__ */ list(`
am are aren't be been being did didn't do does doesn't doing don't had hadn't has hasn't have
haven't having is isn't was wasn't were weren't
`)

export const MODALS = /* @__PURE__ */ list(`
can can't cannot could couldn't may might must mustn't ought shall should shouldn't will won't
would wouldn't
`)

export const COORDINATORS = /* @__PURE__ */ list(`and but nor or yet`)

export const SUBORDINATORS = /* @__PURE__ */ list(`
after although as because before even how if lest once provided since than that though till unless
until when whenever where whereas wherever whether while whilst why
`)

export const RELATIVES = /* @__PURE__ */ list(`that which who whom whose`)
