/** What the words around one mention of a name speak for: an organization from `threshold` on. */
export const threshold = 2
export const sure = 9
export const named = 3
export const beside = 2.5
export const told = 2
export const rather = 1
export const place = -10
