/** The command's words: what it takes, and what is wrong with them. */
import { parseArgs } from 'node:util'
import type { FileFormat } from '../types.js'
import { TABLES, type Table } from './csv.js'
import { SECTIONS, type Section } from './report.js'

export interface CommandLine {
  readonly command: 'read' | 'link'
  readonly files: readonly string[]
  readonly output: 'report' | 'json' | 'jsonl' | Table
  readonly sections: readonly Section[]
  readonly date?: string
  readonly format?: FileFormat
}

/** What was asked for, or the words to say instead: help, version, or what is wrong. */
export type Asked = { readonly run: CommandLine } | { readonly say: 'help' | 'version' } | { readonly wrong: string }

const OPTIONS = {
  date: { type: 'string' },
  people: { type: 'boolean' },
  quotes: { type: 'boolean' },
  dates: { type: 'boolean' },
  json: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  csv: { type: 'string' },
  format: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' }
} as const

/** Reads the command's arguments (without `node` and the script). */
export function readArguments(argv: readonly string[], formats: readonly FileFormat[]): Asked {
  let parsed
  try {
    parsed = parseArgs({ args: [...argv], allowPositionals: true, options: OPTIONS })
  } catch (error) {
    return { wrong: error instanceof Error ? plainly(error.message) : String(error) }
  }
  const { values, positionals } = parsed
  if (values.help) return { say: 'help' }
  if (values.version) return { say: 'version' }
  const outputs = [values.json && '--json', values.jsonl && '--jsonl', values.csv !== undefined && '--csv'].filter((item) => typeof item === 'string')
  if (outputs.length > 1) return { wrong: `${outputs.join(' and ')} exclude each other` }
  const sections = SECTIONS.filter((section) => values[section])
  if (sections[0] && outputs[0]) return { wrong: `--${sections[0]} is a part of the report and does not go with ${outputs[0]}${outputs[0] === '--csv' ? '' : ', which gives everything'}` }
  const table = TABLES.find((name) => name === values.csv)
  if (values.csv !== undefined && table === undefined) return { wrong: `--csv takes ${TABLES.join(', ')}, not "${values.csv}"` }
  const format = formats.find((name) => name === values.format)
  if (values.format !== undefined && format === undefined) return { wrong: `--format takes ${formats.join(', ')}, not "${values.format}"` }
  const command = positionals[0] === 'link' ? 'link' : 'read'
  const files = command === 'link' ? positionals.slice(1) : positionals
  if (command === 'link' && files.length === 0) return { wrong: 'link needs files: broadsheet link FILE…' }
  if (command === 'link' && (values.jsonl || table || sections.length > 0)) return { wrong: 'link prints its own report, or --json' }
  return {
    run: {
      command,
      files,
      output: values.json ? 'json' : values.jsonl ? 'jsonl' : (table ?? 'report'),
      sections: sections.length > 0 ? sections : SECTIONS,
      ...(values.date !== undefined && { date: values.date }),
      ...(format !== undefined && { format })
    }
  }
}

/** What Node says of wrong options, in the words of this command. */
function plainly(message: string): string {
  const unknown = /^Unknown option '(?<option>[^']*)'/.exec(message)?.groups?.['option']
  if (unknown !== undefined) {
    const meant = nearest(unknown)
    return `unknown option ${unknown}${meant === undefined ? '' : `; did you mean ${meant}?`}`
  }
  const missing = /^Option '(?:-\w, )?(?<option>--[^ ']+)(?: <value>)?' argument (?:missing|is ambiguous)/.exec(message)?.groups?.['option']
  if (missing !== undefined) return `${missing} needs a value`
  const [first = message] = message.split(/[.\n] ?/)
  return first
}

/** The option that begins as the unknown one does, or the other way round: `--quote`, `--csv-quotes`. */
function nearest(unknown: string): string | undefined {
  const word = unknown.replace(/^-+/, '')
  if (word.length < 2) return undefined
  const name = Object.keys(OPTIONS).find((option) => option.startsWith(word) || word.startsWith(option))
  return name === undefined ? undefined : `--${name}`
}
