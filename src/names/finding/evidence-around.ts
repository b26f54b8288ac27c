/** What stands around a candidate, and how much it speaks for a person: weights by the idea of `evidence.ts`. */
export const title = 4
export const honorific = 6
export const roleBefore = 2.4
/** "14-year-old X", "the late X" */
export const ageBefore = 2
/** "Tk 500": so short a word, known from no name, is a measure. */
export const numberAfter = -2.5
/** "its rival X", where X is one word or an unknown one. */
export const roleOfFirmBefore = 1
export const roleAppositionBefore = 1.6
export const ageAfter = 4
/** "X (9)": a number of another kind as well. */
export const ageInBrackets = 1.8
export const roleAppositionAfter = 2.4
export const whoAfter = 2
/** ", X, said". */
export const namedAside = 1.6
export const reportingVerbAfter = 2.2
export const reportingVerbBefore = 1.8
/** "told X", where X is one unknown word. */
export const tellingVerbBefore = 0.6
/** "arraigned X" */
export const personalVerbBefore = 0.8
/** "St. Joseph": as often a place. */
export const saint = -0.5
/** "St Hilda's" */
export const saintsHouse = -8
/** "X (KSTL.S)" */
export const ticker = -8
export const verbAfter = 0.7
/** "X is a harbour" */
export const thingPredicate = -1.2
/** "written by X Y", "X Y, a", "X Y of the": several words beside what people rather than places have beside them. */
export const acting = 0.4
/** "the authors X Y", "directors such as X Y" */
export const oneOfSeveral = 0.8
export const relativeAfterPossessive = 1.2
export const pairOfNames = 1.5
/** "the Thatcher government". */
export const ruleOf = 2.6
/** "Anna Marsh (X)" */
export const inBrackets = -1.5
/** "Anna," at the head of a line. */
export const vocative = 0.8
export const articleBeforeSeveral = -0.8
export const placeBefore = -1.5
/** "St. Xavier's College". */
export const ownerOfOrganization = -3
export const placePreposition = -2.2
/** "at Moss Lane" */
export const atPlaceHead = -6
/** "Toyota X" */
export const makerBefore = -2.5
/** "a silver X" */
export const colourBefore = -3
/** "the village of X", "the magazine X". */
export const placeNoun = -3
/** "the trawler X" */
export const calledThing = -5
export const organizationNoun = -2
export const weakPreposition = -0.4
export const article = -2
export const articleAlone = -3.5
export const articleAloneBeforeSeveral = -5
/** "Wendy's and" */
export const bareOwner = -3
export const placeApposition = -1.2
export const placeOpener = -2.5
export const hyphenated = -0.6
export const ordinaryCapitalBefore = -1.2
/** "Hurricane Katrina", "the USS Abraham Lincoln". */
export const namedThingBefore = -9
/** "Hamad Award": the capitals go on with an everyday word. */
export const thingAfter = -2
/** "Rosario manager X". */
export const ownerOfRole = -3
