/** The command's words: what it takes, and what it says of itself. */
import { parseArgs } from 'node:util'
import type { FileFormat } from '../types.js'
import { SECTIONS, type Section } from './report.js'
import { TABLES, type Table } from './csv.js'
import { wrap } from './terminal.js'

/** What `--help` prints. */
export const help = (formats: readonly FileFormat[]): string => `broadsheet: reads English news articles

Usage
  broadsheet [options] [FILE…]        read files, or standard input when there are none
  broadsheet link [options] FILE…     who and what is the same in several articles, and a timeline

Shows a report: what the article is, who is in it, who said what and through whom, when.
A file may hold many articles (a news-database export, JSON Lines, …): each is read on its own.

Options
  --date YYYY-MM-DD   the day the articles were written, for "Monday" and "last year";
                      without it the day that an article states of itself. Articles of an
                      export whose records are dated keep their own day
  --people, --quotes, --dates
                      only these parts of the report
  --json              JSON: one article, or an array when there are several
  --jsonl             JSON Lines: one article a line; reads exports of any size
  --csv TABLE         a table as CSV: quotes, people or dates
  --format FORMAT     how the file holds its articles, where it should not be guessed:
                      ${wrap(formats.join(', '), 78, ' '.repeat(22)).trim()}
  --help              this text
  --version           the version

Colour is off in a pipe and where NO_COLOR is set.

Exit status: 0; 1 when a file could not be read (the others still are); 2 for wrong options.

Examples
  broadsheet article.txt
  pbpaste | broadsheet --date 2024-03-12
  broadsheet --csv quotes export.txt > quotes.csv
  broadsheet --jsonl export.txt | jq -r '.quotes[].speaker.name'
  broadsheet link monday.txt tuesday.txt
`

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

/** Reads the command's arguments (without `node` and the script). */
export function readArguments(argv: readonly string[], formats: readonly FileFormat[]): Asked {
  let parsed
  try {
    parsed = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
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
      }
    })
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) }
  }
  const { values, positionals } = parsed
  if (values.help) return { say: 'help' }
  if (values.version) return { say: 'version' }
  const outputs = [values.json && '--json', values.jsonl && '--jsonl', values.csv !== undefined && '--csv'].filter((item) => typeof item === 'string')
  if (outputs.length > 1) return { wrong: `${outputs.join(' and ')} exclude each other` }
  const table = TABLES.find((name) => name === values.csv)
  if (values.csv !== undefined && table === undefined) return { wrong: `--csv takes ${TABLES.join(', ')}, not "${values.csv}"` }
  const format = formats.find((name) => name === values.format)
  if (values.format !== undefined && format === undefined) return { wrong: `--format takes ${formats.join(', ')}, not "${values.format}"` }
  const command = positionals[0] === 'link' ? 'link' : 'read'
  const files = command === 'link' ? positionals.slice(1) : positionals
  if (command === 'link' && files.length === 0) return { wrong: 'link needs files: broadsheet link FILE…' }
  if (command === 'link' && (values.jsonl || table)) return { wrong: 'link prints a report or --json' }
  const sections = SECTIONS.filter((section) => values[section])
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
