/** How a terminal shows text: its width, and colour only where it is wanted. */

export interface Terminal {
  /** Columns to fill. */
  readonly width: number
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  readonly accent: (text: string) => string
}

interface Output {
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
}

/**
 * The terminal behind an output stream. Colour is off in pipes and where `NO_COLOR` is set (https://no-color.org), on where
 * `FORCE_COLOR` is.
 */
export function terminalOf(output: Output, environment: Readonly<Record<string, string | undefined>>): Terminal {
  const forced = environment['FORCE_COLOR']
  const colour =
    forced !== undefined && forced !== ''
      ? forced !== '0'
      : output.isTTY === true && (environment['NO_COLOR'] ?? '') === '' && environment['TERM'] !== 'dumb'
  // ECMA-48, SGR. Not `styleText` of node:util, which in some versions asks the process itself whether it may.
  const style = (on: number, off: number) => (text: string): string => (colour && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text)
  return {
    width: Math.max(40, Math.min(output.columns ?? columnsOf(environment), 100)),
    bold: style(1, 22),
    dim: style(2, 22),
    accent: style(36, 39)
  }
}

/** The width that the shell tells of (POSIX, "Environment Variables": COLUMNS), for pipes into pagers; 80 where it tells none. */
function columnsOf({ COLUMNS }: Readonly<Record<string, string | undefined>>): number {
  const columns = Number(COLUMNS)
  return Number.isInteger(columns) && columns > 0 ? columns : 80
}

/** What commands a terminal, and what of that `terminalOf` writes itself. */
const COMMANDS = /(?<own>\u001b\[(?:1|2|22|36|39)m)|[\0-\x08\x0b-\x1f\x7f-\x9f]/g

/** Text that only shows: an article may hold the codes that move a terminal's cursor, wipe it or change its title. */
export const harmless = (text: string): string => text.replace(COMMANDS, '$<own>')

/** Breaks text into lines of at most `width` columns, each behind `indent`. A longer word stays whole. */
export function wrap(text: string, width: number, indent: string): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    if (word === '') continue
    if (line !== '' && indent.length + line.length + 1 + word.length > width) {
      lines.push(indent + line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  if (line !== '') lines.push(indent + line)
  return lines.join('\n')
}

/** Text beside what stands in its first `indent` columns: wrapped, and every line but the first indented. */
export function beside(text: string, width: number, indent: number): string {
  return wrap(text, width, ' '.repeat(indent)).trimStart()
}

/**
 * The stretch [start, end) of a text with as much of what is around it as fits into `width` columns, cut between words.
 * Gives what stands before it, the stretch and what stands after it.
 */
export function around(text: string, start: number, end: number, width: number): readonly [before: string, stretch: string, after: string] {
  const flat = (part: string): string => part.replace(/\s+/g, ' ')
  const stretch = clip(text.slice(start, end), width)
  const before = flat(text.slice(0, start)).trimStart()
  const after = flat(text.slice(end)).trimEnd()
  const room = width - stretch.length
  if (before.length + after.length <= room) return [before, stretch, after]
  // Too little to show a word of what is around.
  if (room < 10) return ['', stretch, '']
  // Two thirds go before it, where the verb mostly is; what one side does not need the other takes.
  const right = Math.min(after.length, Math.max(Math.floor(room / 3), room - before.length))
  const left = Math.min(before.length, room - right)
  return [left === before.length ? before : lastWords(before, left), stretch, right === after.length ? after : firstWords(after, right)]
}

function lastWords(text: string, width: number): string {
  const cut = text.slice(Math.max(0, text.length - Math.max(0, width - 1)))
  return '…' + cut.slice(cut.indexOf(' ') + 1 || cut.length)
}

function firstWords(text: string, width: number): string {
  const cut = text.slice(0, Math.max(0, width - 1))
  return cut.slice(0, Math.max(0, cut.lastIndexOf(' '))) + '…'
}

/** The length of the longest text. */
export function longest(texts: readonly string[]): number {
  return texts.reduce((most, { length }) => Math.max(most, length), 0)
}

/** Cuts text to at most `width` columns, with an ellipsis where something was cut. */
export function clip(text: string, width: number): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  return flat.length <= width ? flat : flat.slice(0, Math.max(0, width - 1)).trimEnd() + '…'
}
