/**
 * Makes the regular expressions of a source file that ask for classes of Unicode wait until they are used, while the package is
 * built: engines work such a class out, from thousands of ranges, at every sight of it, and they see a literal when they load a
 * file, when they compile the function around it and when they run that. It is no part of the library.
 */
import ts from 'typescript'

interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

const UNICODE_CLASS = /\\p\{/i
/** The tags of `late.ts` by the flags that they stand for. */
const TAGS: Readonly<Record<string, string>> = { u: 'lateU', iu: 'lateIU', gu: 'lateGU' }
/** What begins with the first letter that it is given, wherever it found something before. */
const FROM_START = new Set(['match', 'matchAll', 'replace'])

/**
 * The text of a TypeScript file with every such literal made on first use by a tag out of `late`, the path of `late.ts` from there;
 * one that is neither inside a function nor a constant or property by itself stays as it is.
 */
export function latePatterns(source: string, late: string): string {
  if (!UNICODE_CLASS.test(source)) return source
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.ES2022, true)
  const edits: Edit[] = []
  const tags = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (!ts.isRegularExpressionLiteral(node) || !UNICODE_CLASS.test(node.text)) {
      node.forEachChild(visit)
      return
    }
    const slash = node.text.lastIndexOf('/')
    const flags = node.text.slice(slash + 1)
    const tag = TAGS[flags]
    const text = node.text.slice(1, slash).replaceAll('`', '\\x60')
    const { parent } = node
    const uses = ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name) && isOwnConstant(parent) ? usesOf(parent.name, file) : undefined
    const own = uses === undefined && ts.isPropertyAssignment(parent) && !isInFunction(node)
    const places = uses ?? (own || isInFunction(node) ? [node] : [])
    if (tag === undefined || text.includes('${') || places.length === 0 || (flags.includes('g') && !places.every(isFromStart))) return
    const edit = (at: ts.Node, written: string): void => void edits.push({ start: at.getStart(file), end: at.end, text: written })
    tags.add(tag)
    const made = `${tag}\`${text}\``
    if (own) edit(parent, `get ${parent.name.getText(file)}() { return ${made} }`)
    else if (uses === undefined) edit(node, made)
    else {
      edit(node, '0')
      for (const use of uses) edit(use, made)
    }
  }
  visit(file)
  let out = source
  for (const { start, end, text } of edits.sort((one, other) => other.start - one.start)) out = out.slice(0, start) + text + out.slice(end)
  return tags.size === 0 ? source : `import { ${[...tags].join(', ')} } from '${late}'\n${out}`
}

function isFromStart({ parent }: ts.Node): boolean {
  return ts.isCallExpression(parent) && ts.isPropertyAccessExpression(parent.expression) && FROM_START.has(parent.expression.name.text)
}

/** A constant of the file that no other file sees. */
function isOwnConstant(declaration: ts.VariableDeclaration): boolean {
  const statement = declaration.parent.parent
  return declaration.type === undefined && ts.isVariableStatement(statement) && ts.isSourceFile(statement.parent) && statement.modifiers === undefined
}

function isInFunction(node: ts.Node): boolean {
  for (let at = node.parent; !ts.isSourceFile(at); at = at.parent) if (ts.isFunctionLike(at)) return true
  return false
}

/** Where a constant is asked for; nothing if the name means anything else somewhere. */
function usesOf(name: ts.Identifier, file: ts.SourceFile): readonly ts.Identifier[] | undefined {
  const uses: ts.Identifier[] = []
  let others = false
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === name.text && node !== name) {
      const { parent } = node
      if (ts.isPropertyAccessExpression(parent) && parent.name === node) return
      if (ts.isPropertyAccessExpression(parent) || ts.isCallExpression(parent) || ts.isElementAccessExpression(parent)) uses.push(node)
      else others = true
    }
    node.forEachChild(visit)
  }
  visit(file)
  return others ? undefined : uses
}
