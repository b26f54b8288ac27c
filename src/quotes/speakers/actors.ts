/** Who acts in a sentence beside words in marks: “Gone?” The captain laughed. Her eyes narrowed. “Gone.” */
import { KIN, ROLE } from '../../lexicon/classes.js'
import { SINGULAR_OWNERS, SINGULAR_SUBJECTS } from '../../lexicon/voices.js'
import type { ArticleText } from '../../text/text.js'
import type { Source } from '../../types.js'
import type { Sources } from '../attribution/sources.js'

/** One person who is the subject of a sentence, or whose eyes, voice, hand are. */
export function actorIn(text: ArticleText, sentence: number, sources: Sources): Source | undefined {
  const { words } = text
  const { clauses: [main], groups } = text.reading(sentence)
  const group = groups[main?.subject ?? -1]
  if (group?.kind !== 'noun' || words.lower(group.to) === 'and') return undefined
  const isRole = (words.classes(group.head) & (ROLE | KIN)) !== 0
  const isOne = group.form === 'common' ? isRole : group.form === 'name' || SINGULAR_SUBJECTS.has(words.lower(group.head))
  const owner = group.possessor ?? (SINGULAR_OWNERS.has(words.lower(group.from)) ? { from: group.from, to: group.from + 1 } : undefined)
  const range = isOne && group.plural !== true ? group : owner
  const source = range && sources.ofWords(range.from, range.to)
  return source?.organization !== undefined || (group.form === 'name' && !isRole && source?.person === undefined) ? undefined : source
}
