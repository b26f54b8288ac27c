/** Questions to one word of a text. */
import type { Words } from './words.js'

/** Has word `at` one of these classes? */
export const isAt = (words: Words, at: number, bits: number): boolean => (words.classes(at) & bits) !== 0

/** Has word `at` one of these bits of its shape? */
export const looksAt = (words: Words, at: number, bits: number): boolean => (words.shape(at) & bits) !== 0
