import { describe, expect, test } from 'vitest'
import { readArguments } from '../../src/cli/arguments.js'
import { FILE_FORMATS } from '../../src/stream.js'

const read = (words: readonly string[]) => readArguments(words, FILE_FORMATS)
const ALL = ['people', 'quotes', 'dates']

describe('arguments of the command', () => {
  test.each([
    [[], { command: 'read', files: [], output: 'report', sections: ALL }],
    [['a', '-', 'b'], { command: 'read', files: ['a', '-', 'b'], output: 'report', sections: ALL }],
    [['--dates', 'a', '--people'], { command: 'read', files: ['a'], output: 'report', sections: ['people', 'dates'] }],
    [['--json', 'a'], { command: 'read', files: ['a'], output: 'json', sections: ALL }],
    [['--jsonl', '--format=proquest'], { command: 'read', files: [], output: 'jsonl', sections: ALL, format: 'proquest' }],
    [['--csv', 'dates', '--date', '2024-03-12', 'a'], { command: 'read', files: ['a'], output: 'dates', sections: ALL, date: '2024-03-12' }],
    [['link', 'a', 'b', '--json'], { command: 'link', files: ['a', 'b'], output: 'json', sections: ALL }],
    // Only the first word can be the command.
    [['a', 'link'], { command: 'read', files: ['a', 'link'], output: 'report', sections: ALL }],
    [['--', '--json'], { command: 'read', files: ['--json'], output: 'report', sections: ALL }]
  ])('%j', (words, run) => {
    expect(read(words)).toEqual({ run })
  })

  test.each([[['--help']], [['-h', 'a']], [['--help', '--version']]])('%j asks for help', (words) => {
    expect(read(words)).toEqual({ say: 'help' })
  })

  test.each([[['--version']], [['-v']]])('%j asks for the version', (words) => {
    expect(read(words)).toEqual({ say: 'version' })
  })

  test.each([
    [['--nope'], 'unknown option --nope'],
    [['--quote'], 'unknown option --quote; did you mean --quotes?'],
    [['-q'], 'unknown option -q'],
    [['--csv'], '--csv needs a value'],
    [['--date', '--json'], '--date'],
    [['--json=yes'], '--json'],
    [['--format', 'pdf'], 'not "pdf"'],
    [['--people', '--jsonl'], '--people is a part of the report and does not go with --jsonl'],
    [['link', '--quotes', 'a'], 'link prints its own report, or --json'],
    [['--json', '--jsonl'], '--json and --jsonl exclude each other'],
    [['--csv', 'cats'], '--csv takes quotes, people, dates, not "cats"'],
    [['link'], 'link needs files']
  ])('%j is wrong', (words, message) => {
    const asked = read(words)
    const wrong = 'wrong' in asked ? asked.wrong : ''
    expect(wrong).toContain(message)
    expect(wrong).not.toContain('\n')
  })
})
