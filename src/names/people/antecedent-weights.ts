/** How an antecedent is chosen: recency, subjects before objects, those spoken of often of late (Lappin and Leass 1994). */
export const sentence = -0.6
export const paragraph = -0.35
export const subject = 0.4
export const near = 0.7
export const embedded = 0.5
export const often = 0.6
export const known = 0.2
export const unknown = -0.65
export const ahead = 0.3
export const reporter = 1.2
export const governor = 0.4
export const own = 1
export const nameless = -1.8
export const spoke = 0.7
export const answer = 1
export const marks = 0.5
