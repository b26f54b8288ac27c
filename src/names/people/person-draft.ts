/** A person while the article is read. */
import type { FoundName } from '../finding/find.js'

/** What is known of one so far. */
export interface Draft {
  /** The words of the fullest form, folded. */
  tokens: readonly string[]
  /** The same as they are spelled. */
  spelling: string
  /** The form that it was read from. */
  fullest: FoundName
  /** The given name that stands apart from it: "Sheikh Mohammed, met. bin Zayed Al Nahyan". */
  lead: FoundName | undefined
  /** Came in as somebody else's: "sister" of "his sister, Anna Berg". */
  readonly kin: string | undefined
  readonly names: FoundName[]
  /** Word indexes where the person was last spoken of. */
  lastSeen: number
  /** The family name has stood in what was read so far. */
  familySeen: boolean
  female: number
  male: number
  /** How often the family name alone has stood for the person. */
  short: number
  /** How often of these behind "Mrs" or another form of address. */
  addressed: number
  /** Nicknames that a full form of the name gives in marks, the name before marriage, and initials that stand for it, folded. */
  readonly otherNames: string[]
  /** The text has told another full name, of before marriage or any other. */
  renamed: boolean
  /** What the text calls the person, as word indexes. */
  readonly roles: { readonly from: number; readonly to: number }[]
}
