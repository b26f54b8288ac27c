/**
 * Makes the JSON Schema of the package out of the files of `types`, so that the two cannot tell different things. Runs while
 * the package is built and in tests; it is no part of the library.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** A JSON Schema (draft 2020-12), as far as TypeScript types need it. */
export interface Schema {
  readonly [keyword: string]: unknown
}

export interface SchemaOptions {
  /** Allow no other properties than those named: for tests. The published schema is open, so that fields can be added. */
  readonly closed?: boolean
}

/** The types that a file or stream can hold whole. */
const ROOTS = ['Article', 'ArticleFile', 'Archive'] as const

type Declarations = ReadonlyMap<string, ts.InterfaceDeclaration | ts.TypeAliasDeclaration>

/** The text of every file in the folder of the public types, one after the other: what `schemaOf` takes. */
export function readTypes(folder: string): string {
  return readdirSync(folder).sort().map((file) => readFileSync(join(folder, file), 'utf8')).join('\n')
}

/**
 * The schema of the exported types in `source`, the text of TypeScript files; `$defs` has one for each type that a root needs.
 * Throws on a kind of type that it does not know: better no build than a wrong schema.
 */
export function schemaOf(source: string, options: SchemaOptions = {}): Schema {
  const declarations = declarationsOf(source)
  const defs = new Map<string, Schema>()
  const roots = ROOTS.filter((name) => declarations.has(name))
  const waiting: string[] = [...roots]
  const refer = (name: string): Schema => {
    waiting.push(name)
    return { $ref: `#/$defs/${name}` }
  }
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (defs.has(name)) continue
    const declaration = declarations.get(name)
    if (declaration === undefined) throw new Error(`schema: no type ${name} in the source`)
    const body = ts.isInterfaceDeclaration(declaration)
      ? objectOf(membersOf(declaration, declarations), refer, options)
      : typeSchema(declaration.type, refer, options)
    defs.set(name, { ...described(declaration), ...body })
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'broadsheet',
    description: 'What parseArticle, splitFile and linkArticles give, as JSON.',
    anyOf: roots.map((name) => ({ $ref: `#/$defs/${name}` })),
    $defs: Object.fromEntries([...defs].sort(([a], [b]) => (a < b ? -1 : 1)))
  }
}

function declarationsOf(source: string): Declarations {
  const file = ts.createSourceFile('types.ts', source, ts.ScriptTarget.ES2022, true)
  const found = new Map<string, ts.InterfaceDeclaration | ts.TypeAliasDeclaration>()
  for (const statement of file.statements) {
    if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) found.set(statement.name.text, statement)
  }
  return found
}

/** Own and inherited members by name; a member declared again overrides the inherited one. */
function membersOf(declaration: ts.InterfaceDeclaration, declarations: Declarations): ReadonlyMap<string, ts.PropertySignature> {
  const members = new Map<string, ts.PropertySignature>()
  for (const clause of declaration.heritageClauses ?? []) {
    for (const { expression } of clause.types) {
      const base = declarations.get(expression.getText())
      if (base === undefined || !ts.isInterfaceDeclaration(base)) throw new Error(`schema: cannot extend ${expression.getText()}`)
      for (const [name, member] of membersOf(base, declarations)) members.set(name, member)
    }
  }
  for (const [name, member] of propertiesOf(declaration.members)) members.set(name, member)
  return members
}

function propertiesOf(elements: ts.NodeArray<ts.TypeElement>): ReadonlyMap<string, ts.PropertySignature> {
  return new Map(
    elements.map((element) => {
      if (!ts.isPropertySignature(element)) throw new Error(`schema: cannot describe ${element.getText()}`)
      const { name } = element
      return [ts.isStringLiteral(name) ? name.text : name.getText(), element]
    })
  )
}

function objectOf(members: ReadonlyMap<string, ts.PropertySignature>, refer: (name: string) => Schema, options: SchemaOptions): Schema {
  const properties = [...members].map(([name, member]) => {
    if (member.type === undefined) throw new Error(`schema: ${name} has no type`)
    return [name, { ...described(member), ...typeSchema(member.type, refer, options) }] as const
  })
  const required = [...members].filter(([, member]) => member.questionToken === undefined).map(([name]) => name)
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    ...(required.length > 0 && { required }),
    ...(options.closed && { additionalProperties: false })
  }
}

function typeSchema(type: ts.TypeNode, refer: (name: string) => Schema, options: SchemaOptions): Schema {
  const inner = (node: ts.TypeNode): Schema => typeSchema(node, refer, options)
  // Beside other types, a number is any number: a value, not a place.
  const anyNumber = (node: ts.TypeNode): Schema => (node.kind === ts.SyntaxKind.NumberKeyword ? { type: 'number' } : inner(node))
  if (ts.isParenthesizedTypeNode(type)) return inner(type.type)
  if (ts.isTypeOperatorNode(type) && type.operator === ts.SyntaxKind.ReadonlyKeyword) return inner(type.type)
  if (ts.isArrayTypeNode(type)) return { type: 'array', items: inner(type.elementType) }
  if (ts.isTupleTypeNode(type)) {
    const items = type.elements.map((element) => inner(ts.isNamedTupleMember(element) ? element.type : element))
    return { type: 'array', prefixItems: items, items: false, minItems: items.length, maxItems: items.length }
  }
  if (ts.isUnionTypeNode(type)) {
    const words = type.types.flatMap((one) => (ts.isLiteralTypeNode(one) && ts.isStringLiteral(one.literal) ? [one.literal.text] : []))
    return words.length === type.types.length ? { type: 'string', enum: words } : { anyOf: type.types.map(anyNumber) }
  }
  if (ts.isLiteralTypeNode(type)) {
    if (ts.isStringLiteral(type.literal)) return { const: type.literal.text }
    if (type.literal.kind === ts.SyntaxKind.TrueKeyword) return { const: true }
    if (type.literal.kind === ts.SyntaxKind.FalseKeyword) return { const: false }
    if (type.literal.kind === ts.SyntaxKind.NullKeyword) return { type: 'null' }
  }
  if (ts.isTypeLiteralNode(type)) {
    const [only] = type.members
    if (only && ts.isIndexSignatureDeclaration(only)) return { type: 'object', additionalProperties: inner(only.type) }
    return objectOf(propertiesOf(type.members), refer, options)
  }
  if (ts.isTypeReferenceNode(type)) return referenceSchema(type, refer, inner)
  const plain = PLAIN.get(type.kind)
  if (plain === undefined) throw new Error(`schema: cannot describe the type ${type.getText()}`)
  return plain
}

const PLAIN: ReadonlyMap<ts.SyntaxKind, Schema> = new Map([
  [ts.SyntaxKind.StringKeyword, { type: 'string' }],
  // Every number of the library is an offset, an index or a count.
  [ts.SyntaxKind.NumberKeyword, { type: 'integer' }],
  [ts.SyntaxKind.BooleanKeyword, { type: 'boolean' }],
  [ts.SyntaxKind.NullKeyword, { type: 'null' }],
  [ts.SyntaxKind.UnknownKeyword, {}]
])

function referenceSchema(type: ts.TypeReferenceNode, refer: (name: string) => Schema, inner: (node: ts.TypeNode) => Schema): Schema {
  const name = type.typeName.getText()
  const [first, second] = type.typeArguments ?? []
  if (name === 'ReadonlyArray' && first) return { type: 'array', items: inner(first) }
  if (name === 'Readonly' && first) return inner(first)
  if (name === 'Record' && second) return { type: 'object', additionalProperties: inner(second) }
  if (first) throw new Error(`schema: cannot describe the type ${type.getText()}`)
  return refer(name)
}

/** The doc comment of a declaration or member. */
function described(node: ts.Node): { readonly description?: string } {
  const [doc] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc)
  const text = ts.getTextOfJSDocComment(doc?.comment)
  return text === undefined ? {} : { description: text.split('\n').map((line) => line.trim()).join(' ').trim() }
}
