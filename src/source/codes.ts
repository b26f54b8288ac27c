/** Characters that stand in a text in code, or in a form that only looks like them, and what they mean. */
import { BLOCK_ELEMENTS, HIDDEN_ELEMENTS, INLINE_ELEMENTS } from '../lexicon/html-elements.js'
import { NAMED_REFERENCES } from '../lexicon/html-references.js'
import { LOOKALIKES } from '../lexicon/lookalikes.js'
import { together } from '../lexicon/table.js'

const BLOCK: ReadonlySet<string> = /* @__PURE__ */ new Set(BLOCK_ELEMENTS)
const ELEMENT: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ together(BLOCK_ELEMENTS, INLINE_ELEMENTS, HIDDEN_ELEMENTS))

/** What everything that is read as something else begins with: most texts hold none of these. */
export const CODE_START = /[&<\\`\u00ad\u00b4\u00c2-\u00c5\u00e2\u200b\u201f\u2060\u275b-\u275e\u300c-\u300f\u301d\u301e\uff02\uff07\ufb00-\ufb04]/

/** References of HTML (Living Standard, 13.5), also such as were put into code twice: `&quot;`, `&#8217;`, `&#x2019;`, `&amp;quot;`. */
const REFERENCE = /&(?:amp;){0,2}(?:#(?<number>\d{1,7})|#[xX](?<hex>[0-9a-fA-F]{1,6})|(?<name>[a-zA-Z]{2,8}));/
/** Escapes of JSON (RFC 8259, 7) that were never undone: `\"`, `\u2019`, and `\n` where a sentence, a line or a quotation begins, but not in `C:\news`. */
const ESCAPE = /\\(?:(?<mark>["'])|u(?<unit>[0-9a-fA-F]{4})|(?<=[^:]\\)(?<line>n)(?=["“‘\\A-Z\d]|$))/
/** UTF-8 that was read as Windows-1252 or ISO 8859-1, also twice: `â€œ`, `Ã©`, `Â£`, `ÃƒÂ©`. Before a small letter only where a dash or a quotation mark may stand behind a capital in earnest. */
const WRONG_BYTES = /(?<wrong>Ã[\u0083ƒ]Â[\u0080-\u00bf]|â[€\u0080‚\u0082][\u0080-\u00bfŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]|[Â-Å](?:[\u0080-\u00bfŒœŠšŸŽžƒˆ˜†‡•‰‹›€™]|[–—‘’‚“”„…](?=[a-z])))/
/** The first two bytes of `”`: Windows-1252 has nothing for the third, so it is often lost. */
const CUT_BYTES = /(?<cut>â€)(?=[\s,.;:!?)]|$)/
/** Soft hyphens and blanks of no width: a reader sees none of them. */
const UNSEEN = /(?<blind>[\u00ad\u200b\u2060]+)/
const LIGATURE = /(?<ligature>[\ufb00-\ufb04])/
/** Accents that were typed for apostrophes: `don´t`. */
const ACCENT = /(?<=\p{L})(?<accent>[´`])(?=\p{L})/u
/** Quotation marks of other scripts and keyboards. */
const LOOKALIKE = /(?<lookalike>[\u201f\u275b-\u275e\u300c-\u300f\u301d\u301e\uff02\uff07])/

/** Tags of HTML, where they name one of its elements (no `<laughs>` or `<ada@coast.example>`), document types, and what opens a comment. */
const TAG = /<(?:(?<close>\/?)(?<tag>[a-zA-Z][a-zA-Z0-9-]{0,10})(?=[\s/>])[^<>]*>(?<newline>\r?\n)?|(?<type>!DOCTYPE[^<>]*>)|(?<comment>!--))/

const oneOf = (codes: readonly RegExp[]): string => codes.map(({ source }) => source).join('|')

/** Whatever is read as something else; made only for the texts that hold any. */
export const codes = (): RegExp => new RegExp(`(?=${CODE_START.source})(?:${oneOf([REFERENCE, ESCAPE, WRONG_BYTES, CUT_BYTES, UNSEEN, LIGATURE, ACCENT, LOOKALIKE, TAG])})`, 'gmu')

/** Of these, what HTML has. */
export const htmlCodes = (): RegExp => new RegExp(oneOf([REFERENCE, TAG]), 'gu')

/** The groups of a match of `codes`. */
export type Code = Readonly<Partial<Record<string, string>>>

/** What a match of `codes` means, '' where nothing stands there for a reader; undefined where it means nothing, such as a reference to no character. */
export function decoded({ number, hex, name, mark, unit, line, cut, wrong, blind, ligature, accent, lookalike, tag, close, newline = '', type, comment }: Code): string | undefined {
  if (accent !== undefined) return '’'
  if (cut !== undefined) return '”'
  if (tag !== undefined) return shown(tag.toLowerCase(), close === '/', newline)
  if ((blind ?? type ?? comment) !== undefined) return ''
  if (line !== undefined) return '\n'
  if (wrong !== undefined) return fromUtf8(wrong)
  if (name !== undefined) return Object.hasOwn(NAMED_REFERENCES, name) ? NAMED_REFERENCES[name] : undefined
  if (lookalike !== undefined) return LOOKALIKES[lookalike]
  return mark ?? ligature?.normalize('NFKC') ?? character(number === undefined ? Number.parseInt(hex ?? unit ?? '', 16) : Number(number))
}

/** What closes that which nobody reads, a comment or the content of an element, of which the match is the opening. */
export const closerOf = ({ comment, tag, close }: Code): string | undefined =>
  comment !== undefined ? COMMENT_END : close === '' && tag !== undefined && HIDDEN_ELEMENTS.includes(tag.toLowerCase()) ? `</${tag}` : undefined

/** The only closer that is passed over itself; tags are matched by themselves. */
export const COMMENT_END = '-->'

/** Did a machine put it into code, so that it is worth a word to the user? The others are only unusual. */
export const isOdd = ({ ligature, accent, lookalike, blank, hyphen }: Code): boolean => (ligature ?? accent ?? lookalike ?? blank ?? hyphen) === undefined

/** What a tag shows with the line break behind it, which means nothing beside a paragraph: a new line or paragraph, the mark of a quotation, mostly nothing. */
function shown(element: string, closes: boolean, newline: string): string | undefined {
  if (!ELEMENT.has(element)) return undefined
  if (BLOCK.has(element)) return element === 'br' ? '\n' : '\n\n'
  return (element !== 'q' ? '' : closes ? '”' : '“') + newline
}

const character = (code: number): string | undefined => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined)

/** What Windows-1252 has at 0x80 to 0x9f (WHATWG Encoding Standard); a blank where it has nothing. */
const HIGH = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/** Bytes of a character of general punctuation. */
const LONGEST = 3

/** The character whose bytes in UTF-8 were read one by one. */
function fromUtf8(characters: string): string | undefined {
  if (characters.length > LONGEST) return fromUtf8((fromUtf8(characters.slice(0, 2)) ?? '') + (fromUtf8(characters.slice(2)) ?? ''))
  let code = 0
  for (let at = 0; at < characters.length; at++) {
    const unit = characters.charCodeAt(at)
    const byte = unit < 0x100 ? unit : 0x80 + HIGH.indexOf(characters.charAt(at))
    code = at === 0 ? byte & (characters.length === 2 ? 0x1f : 0x0f) : (code << 6) | (byte & 0x3f)
  }
  return character(code)
}
