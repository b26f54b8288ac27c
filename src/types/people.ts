import type { Piece } from './spans.js'

/** The parts of a personal name. `family` holds its particle (`al-Assad`); `particle` names it again. */
export interface NameParts {
  /** What stands before the name: `Dr`, `Gen.`, `Foreign Minister`. */
  readonly titles: readonly string[]
  /** The first name, or its initial. */
  readonly given?: string
  /** What stands between given and family name. */
  readonly middle?: string
  /** `al`, `van der`, `bin`: also part of `family`. */
  readonly particle?: string
  /** The surname with its particle. */
  readonly family?: string
  /** `Jr.`, `III`, `QC`. */
  readonly suffix?: string
  /** The name in quotation marks or brackets, without them. */
  readonly nickname?: string
}

/** A name made tidy. Two spellings of one name have the same `key`. */
export interface NormalizedName {
  /** The tidy name: its case, order and particles as news writes them, without titles. */
  readonly name: string
  /** Equal for spellings of one name; meant for look-ups, not for people. */
  readonly key: string
  /** The parts of the name, tidy. */
  readonly parts: NameParts
}

/** One place where the text speaks of a person or an organization; the range has neither title nor possessive. */
export interface Mention extends Piece {
  /** A name, a role ("the minister", and of organizations "the company") or a pronoun ("she"). */
  readonly kind: 'name' | 'role' | 'pronoun'
  /** Index into `sentences`. */
  readonly sentence: number
  /** Index into `people`. */
  readonly person?: number
  /** Index into `organizations`. */
  readonly organization?: number
  /** For names of people: how the name is put together. */
  readonly parts?: NameParts
}

/** A person of the article, once. */
export interface Person {
  /** The fullest tidy name that the article gives. */
  readonly name: string
  /** Equal for spellings of one name: see `normalizeName`. */
  readonly key: string
  /** The parts of the name. */
  readonly parts: NameParts
  /** Every form of the name in the text, as it is read, in order of first use. */
  readonly aliases: readonly string[]
  /** What the text calls the person, whole and without article ("US envoy to Syria", "longtime diplomat"), in order of first use. */
  readonly roles: readonly string[]
  /** As the text shows it: by pronouns, titles or the given name. Absent where it does not. */
  readonly gender?: 'female' | 'male'
  /** Indexes into `mentions`. */
  readonly mentions: readonly number[]
}

/** An organization of the article, once. */
export interface Organization {
  /** The fullest name that the article gives. */
  readonly name: string
  /** Equal for spellings of one name. */
  readonly key: string
  /** Every form of the name in the text, as it is read, in order of first use. */
  readonly aliases: readonly string[]
  /** What sort of organization it is, where its name or the text tells. */
  readonly kind?: OrganizationKind
  /** Indexes into `mentions`. */
  readonly mentions: readonly number[]
}

/** What sort of organization it is. */
export type OrganizationKind = 'outlet' | 'agency' | 'government' | 'party' | 'military' | 'company' | 'court' | 'school' | 'team' | 'body'
