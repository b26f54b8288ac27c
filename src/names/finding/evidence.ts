/**
 * A candidate is a person when what speaks for and against it adds up to `PERSON_THRESHOLD`: the weights of
 * `evidence-inside.ts`, `evidence-around.ts` and `evidence-elsewhere.ts`, one constant each, so that bundlers write them in.
 * They are hand-set on the ideas of McDonald, "Internal and External Evidence in the Identification and Semantic
 * Categorization of Proper Names" (1996): what stands inside the name, and what stands around it.
 */
export const PERSON_THRESHOLD = 2
