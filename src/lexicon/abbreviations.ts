/** Short forms that carry their full stop inside a sentence, without it. No names and no words of everyday: "Sun.", "Art.". */
import { TITLE_ABBREVIATIONS, TRAILING_ABBREVIATIONS } from './sentence-words.js'
import { list } from './table.js'

/** Also short for a language, or no part of a name: "Eng.", "et al." */
const OTHERWISE = /* @__PURE__ */ list(`al eng govs`)

export const ABBREVIATIONS: readonly string[] = [
  ...[...TITLE_ABBREVIATIONS, ...TRAILING_ABBREVIATIONS].filter((word) => !OTHERWISE.includes(word)),
  ...list(`apr aug cf dec ed est feb fig jan jul jun mar mt no nov oct pp sep sept vol vs`)
]
