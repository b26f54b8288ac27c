import ts from "typescript";
const ROOTS = ["Article", "ArticleFile", "Archive"];
function schemaOf(source, options = {}) {
  const declarations = declarationsOf(source);
  const defs = /* @__PURE__ */ new Map();
  const roots = ROOTS.filter((name) => declarations.has(name));
  const waiting = [...roots];
  const refer = (name) => {
    waiting.push(name);
    return { $ref: `#/$defs/${name}` };
  };
  for (let name = waiting.pop(); name !== void 0; name = waiting.pop()) {
    if (defs.has(name)) continue;
    const declaration = declarations.get(name);
    if (declaration === void 0) throw new Error(`schema: no type ${name} in the source`);
    const body = ts.isInterfaceDeclaration(declaration) ? objectOf(membersOf(declaration, declarations), refer, options) : typeSchema(declaration.type, refer, options);
    defs.set(name, { ...described(declaration), ...body });
  }
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "broadsheet",
    description: "What parseArticle, splitFile and linkArticles give, as JSON.",
    anyOf: roots.map((name) => ({ $ref: `#/$defs/${name}` })),
    $defs: Object.fromEntries([...defs].sort(([a], [b]) => a < b ? -1 : 1))
  };
}
function declarationsOf(source) {
  const file = ts.createSourceFile("types.ts", source, ts.ScriptTarget.ES2022, true);
  const found = /* @__PURE__ */ new Map();
  for (const statement of file.statements) {
    if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) found.set(statement.name.text, statement);
  }
  return found;
}
function membersOf(declaration, declarations) {
  const members = /* @__PURE__ */ new Map();
  for (const clause of declaration.heritageClauses ?? []) {
    for (const { expression } of clause.types) {
      const base = declarations.get(expression.getText());
      if (base === void 0 || !ts.isInterfaceDeclaration(base)) throw new Error(`schema: cannot extend ${expression.getText()}`);
      for (const [name, member] of membersOf(base, declarations)) members.set(name, member);
    }
  }
  for (const [name, member] of propertiesOf(declaration.members)) members.set(name, member);
  return members;
}
function propertiesOf(elements) {
  return new Map(
    elements.map((element) => {
      if (!ts.isPropertySignature(element)) throw new Error(`schema: cannot describe ${element.getText()}`);
      const { name } = element;
      return [ts.isStringLiteral(name) ? name.text : name.getText(), element];
    })
  );
}
function objectOf(members, refer, options) {
  const properties = [...members].map(([name, member]) => {
    if (member.type === void 0) throw new Error(`schema: ${name} has no type`);
    return [name, { ...described(member), ...typeSchema(member.type, refer, options) }];
  });
  const required = [...members].filter(([, member]) => member.questionToken === void 0).map(([name]) => name);
  return {
    type: "object",
    properties: Object.fromEntries(properties),
    ...required.length > 0 && { required },
    ...options.closed && { additionalProperties: false }
  };
}
function typeSchema(type, refer, options) {
  const inner = (node) => typeSchema(node, refer, options);
  const anyNumber = (node) => node.kind === ts.SyntaxKind.NumberKeyword ? { type: "number" } : inner(node);
  if (ts.isParenthesizedTypeNode(type)) return inner(type.type);
  if (ts.isTypeOperatorNode(type) && type.operator === ts.SyntaxKind.ReadonlyKeyword) return inner(type.type);
  if (ts.isArrayTypeNode(type)) return { type: "array", items: inner(type.elementType) };
  if (ts.isTupleTypeNode(type)) {
    const items = type.elements.map((element) => inner(ts.isNamedTupleMember(element) ? element.type : element));
    return { type: "array", prefixItems: items, items: false, minItems: items.length, maxItems: items.length };
  }
  if (ts.isUnionTypeNode(type)) {
    const words = type.types.flatMap((one) => ts.isLiteralTypeNode(one) && ts.isStringLiteral(one.literal) ? [one.literal.text] : []);
    return words.length === type.types.length ? { type: "string", enum: words } : { anyOf: type.types.map(anyNumber) };
  }
  if (ts.isLiteralTypeNode(type)) {
    if (ts.isStringLiteral(type.literal)) return { const: type.literal.text };
    if (type.literal.kind === ts.SyntaxKind.TrueKeyword) return { const: true };
    if (type.literal.kind === ts.SyntaxKind.FalseKeyword) return { const: false };
    if (type.literal.kind === ts.SyntaxKind.NullKeyword) return { type: "null" };
  }
  if (ts.isTypeLiteralNode(type)) {
    const [only] = type.members;
    if (only && ts.isIndexSignatureDeclaration(only)) return { type: "object", additionalProperties: inner(only.type) };
    return objectOf(propertiesOf(type.members), refer, options);
  }
  if (ts.isTypeReferenceNode(type)) return referenceSchema(type, refer, inner);
  const plain = PLAIN.get(type.kind);
  if (plain === void 0) throw new Error(`schema: cannot describe the type ${type.getText()}`);
  return plain;
}
const PLAIN = /* @__PURE__ */ new Map([
  [ts.SyntaxKind.StringKeyword, { type: "string" }],
  // Every number of the library is an offset, an index or a count.
  [ts.SyntaxKind.NumberKeyword, { type: "integer" }],
  [ts.SyntaxKind.BooleanKeyword, { type: "boolean" }],
  [ts.SyntaxKind.NullKeyword, { type: "null" }],
  [ts.SyntaxKind.UnknownKeyword, {}]
]);
function referenceSchema(type, refer, inner) {
  const name = type.typeName.getText();
  const [first, second] = type.typeArguments ?? [];
  if (name === "ReadonlyArray" && first) return { type: "array", items: inner(first) };
  if (name === "Readonly" && first) return inner(first);
  if (name === "Record" && second) return { type: "object", additionalProperties: inner(second) };
  if (first) throw new Error(`schema: cannot describe the type ${type.getText()}`);
  return refer(name);
}
function described(node) {
  const [doc] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const text = ts.getTextOfJSDocComment(doc?.comment);
  return text === void 0 ? {} : { description: text.split("\n").map((line) => line.trim()).join(" ").trim() };
}
export {
  schemaOf
};
