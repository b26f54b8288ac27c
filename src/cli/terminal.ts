/** How a terminal shows text: its width, and colour only where it is wanted. */
import { styleText } from 'node:util'

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
  const plain = (text: string): string => text
  return {
    width: Math.max(40, Math.min(output.columns ?? 80, 100)),
    bold: colour ? (text) => styleText('bold', text) : plain,
    dim: colour ? (text) => styleText('dim', text) : plain,
    accent: colour ? (text) => styleText('cyan', text) : plain
  }
}

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

/** Cuts text to at most `width` columns, with an ellipsis where something was cut. */
export function clip(text: string, width: number): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  return flat.length <= width ? flat : flat.slice(0, Math.max(0, width - 1)).trimEnd() + '…'
}
