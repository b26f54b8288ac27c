/** What articles call a person, as it is compared. */
import { DETERMINERS } from '../lexicon/function-words.js'
import { look, together } from '../lexicon/table.js'
import { FORMER_WORDS, TITLE_MODIFIERS, TITLES_IN_FULL } from '../lexicon/titles.js'

const MODIFIERS: ReadonlySet<string> = /* @__PURE__ */ new Set(TITLE_MODIFIERS)
const NO_ROLES: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ together(FORMER_WORDS, DETERMINERS))

/** "the former Samar Gov." is a "samar governor". */
export function plainRole(role: string): string {
  const words = role.toLowerCase().replaceAll('.', '').split(/[ -]/)
  return words.slice(words.findIndex((word) => !NO_ROLES.has(word))).map((word) => look(TITLES_IN_FULL, word) ?? word).join(' ')
}

/** Roles that both have; "governor" goes with "samar governor" and "governor of samar", and not with "deputy governor". */
export function rolesOfBoth(a: readonly string[], b: readonly string[]): string[] {
  return a.filter((role) => b.some((other) => role === other || endsWithRole(role, other) || endsWithRole(other, role)))
}

function endsWithRole(long: string, role: string): boolean {
  if (long.startsWith(`${role} of `)) return true
  return long.endsWith(` ${role}`) && !long.slice(0, -role.length - 1).split(' ').some((word) => MODIFIERS.has(word))
}
