/** What stands elsewhere in the article, and how much it speaks for a person: weights by the idea of `evidence.ts`. */
/** A part of a full name that is a person: the family name, or another part. */
export const familyOfPerson = 4.5
/** The same where a list or its form tells the full name from people. */
export const familyOfKnown = 5.5
export const givenOfPerson = 2.6
/** The same word without its capital. */
export const lowerCase = -2
export const partOfOrganization = -0.8
/** A bare name in a text so short that the full one may have stood before it. */
export const excerpt = 1.1
/** "X's arguments" in such a text: in a long one towns and firms have theirs too. */
export const excerptOwner = 1.2
