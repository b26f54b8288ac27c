/** Reads an article from a JSON object, by the names of its members. */
import { FIELD_NAMES, fieldKey, RECORD_WRAPPERS } from '../lexicon/field-names.js'
import type { JsonValue, Span } from '../types.js'
import { textOfHtml } from './html-text.js'
import type { Field, RecordParts, Role } from './format.js'

/** A member of an object and where its value stands, marks included. */
interface Member extends Span {
  readonly name: string
  readonly value: JsonValue
}

/** A string, whole or open at the end of the text; a bracket, a colon, a comma; any other value. */
const TOKEN = /"[^"\\]*(?:\\[^]?[^"\\]*)*"?|[{}[\]:,]|[^\s"{}[\]:,]+/g

/** The members of the object that `text` holds from `from`; `sound` tells whether it was whole. */
function membersOf(text: string, from: number): { readonly members: readonly Member[]; readonly sound: boolean } {
  const members: Member[] = []
  const tokens = new RegExp(TOKEN)
  tokens.lastIndex = from
  const next = (): RegExpExecArray | null => tokens.exec(text)
  if (next()?.[0] === '{') {
    for (let found = next(); found !== null; found = next()) {
      if (found[0] === '}') return { members, sound: true }
      if (found[0] === ',') continue
      const name = decoded(found[0])
      if (typeof name !== 'string' || !found[0].startsWith('"') || next()?.[0] !== ':') break
      const first = next()
      let depth = 0
      for (let inner = first; inner !== null; inner = next()) {
        depth += '{['.includes(inner[0]) ? 1 : '}]'.includes(inner[0]) ? -1 : 0
        if (depth <= 0) break
      }
      if (first === null || depth < 0 || ':,'.includes(first[0])) break
      const { index: start } = first
      const end = depth > 0 ? text.length : tokens.lastIndex
      members.push({ name, start, end, value: decoded(text.slice(start, end)) })
      if (depth > 0) break
    }
  }
  return { members, sound: false }
}

/** The value of a stretch of JSON; what is broken is taken for words. */
function decoded(json: string): JsonValue {
  try {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- JSON.parse gives JSON
    const value: JsonValue = JSON.parse(json)
    return value
  } catch {
    if (!json.startsWith('"')) return json
    const inner = json.slice(1, json.length > 1 && json.endsWith('"') ? -1 : undefined)
    return inner.replace(/\\(?:u(?<code>[0-9a-fA-F]{4})|(?<mark>["\\/bfnrt]))/g, (whole: string, code: string | undefined, mark: string | undefined) =>
      code !== undefined ? String.fromCharCode(Number.parseInt(code, 16)) : (ESCAPES[mark ?? ''] ?? whole)
    )
  }
}

const ESCAPES: Readonly<Record<string, string>> = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }

/** The article of the object `text`, which stands at `offset` in the file; nothing when it has neither words nor a title. */
export function readJsonRecord(text: string, offset: number): RecordParts | undefined {
  const { members: top, sound } = membersOf(text, 0)
  const members = [...top]
  const opened = new Set<Member>()
  for (const member of top) {
    if (!isWrapper(member)) continue
    opened.add(member)
    for (const inner of membersOf(text, member.start).members) members.push(inner)
  }
  const byKey = new Map<string, Member>()
  for (const member of members) if (!byKey.has(fieldKey(member.name)) && !opened.has(member)) byKey.set(fieldKey(member.name), member)

  const used = new Set<Member>()
  const fields: Field[] = []
  const take = (role: Role): void => {
    for (const key of FIELD_NAMES[role]) {
      const member = byKey.get(key)
      if (member === undefined || used.has(member)) continue
      const words = wordsOf(member.value, role)
      if (words === undefined) continue
      used.add(member)
      const value = { ...inside(member, offset), text: role === 'title' || role === 'deck' ? textOfHtml(words) : words }
      fields.push({ label: member.name, role, value })
      // What else an object tells is kept: "source": {"id": "post", "name": "Port Ansel Post"}.
      if (keepsMore(member.value)) fields.push({ label: member.name, value, json: member.value })
      return
    }
  }
  let body: { readonly member: Member; readonly text: string } | undefined
  for (const key of FIELD_NAMES.text) {
    const member = byKey.get(key)
    const words = member === undefined ? undefined : bodyOf(member, key)
    if (member === undefined || words === undefined || words.trim() === '') continue
    if (body === undefined || (words.length > body.text.length && body.text.length < 300)) body = { member, text: words }
  }
  if (body !== undefined) used.add(body.member)
  for (const role of ['title', 'byline', 'published', 'section', 'outlet', 'deck', 'dateline', 'words', 'language'] as const) take(role)
  if (body === undefined && !fields.some((field) => field.role === 'title' || field.role === 'deck')) return undefined
  for (const member of members) {
    if (used.has(member) || opened.has(member)) continue
    fields.push({ label: member.name, value: { ...inside(member, offset), text: '' }, json: member.value })
  }
  const span = body === undefined ? undefined : inside(body.member, offset)
  const verbatim = span !== undefined && body !== undefined && text.slice(span.start - offset, span.end - offset) === body.text
  return {
    fields,
    body: verbatim && span !== undefined ? [span] : [],
    ...(verbatim ? {} : { text: body?.text ?? '' }),
    issues: sound ? [] : [{ start: offset, end: offset + text.length, rule: 'broken-record', reason: 'The record is not whole JSON; what could be read of it was' }]
  }
}

function isWrapper(member: Member): boolean {
  return RECORD_WRAPPERS.includes(member.name) && isObject(member.value)
}

/** Where the value stands, without the marks of a string. */
function inside(member: Member, offset: number): Span {
  const marks = typeof member.value === 'string' ? 1 : 0
  return { start: member.start + offset + marks, end: Math.max(member.start + marks, member.end - marks) + offset }
}

function isObject(value: JsonValue | undefined): value is { readonly [key: string]: JsonValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The words of a value: a string, a number, or what objects and lists keep under the usual names. */
export function wordsOf(value: JsonValue, role: Role | 'text'): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) {
    const words = value.map((one: JsonValue) => wordsOf(one, role)).filter((one) => one !== undefined)
    return words.length === 0 ? undefined : words.join(role === 'text' ? '\n\n' : '; ')
  }
  if (!isObject(value)) return undefined
  if (role === 'byline') {
    const parts = ['firstname', 'middlename', 'lastname'].map((key) => Object.entries(value).find(([name]) => fieldKey(name) === key)?.[1])
    const name = parts.filter((part) => typeof part === 'string' && part !== '').join(' ')
    if (name !== '') return name
  }
  for (const name of INNER_NAMES) {
    const inner = Object.hasOwn(value, name) ? value[name] : undefined
    const words = inner === undefined || isObject(inner) ? undefined : wordsOf(inner, role)
    if (words !== undefined) return words
  }
  return undefined
}

/** Is there an object with more than one member in a value? */
function keepsMore(value: JsonValue): boolean {
  if (Array.isArray(value)) return value.some((one: JsonValue) => keepsMore(one))
  return isObject(value) && Object.values(value).filter((inner) => inner !== null).length > 1
}

/** Where objects keep their words: "headline": {"main": …}, "title": {"rendered": …}, "author": {"name": …}. */
const INNER_NAMES: readonly string[] = ['main', 'rendered', 'name', 'title', 'text', 'content', 'value', 'original', 'default', 'person', '#text', '@value', '$date', 'label']

function bodyOf(member: Member, key: string): string | undefined {
  const words = wordsOf(member.value, 'text')
  if (words === undefined || typeof member.value === 'number') return undefined
  return key.endsWith('html') || isObject(member.value) || key === 'content' || key === 'body' ? textOfHtml(words) : words
}
