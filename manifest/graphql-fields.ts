/**
 * Parses a list of GraphQL fields: names, dots or braces for what is inside: `id title author { login }`, `author.login`.
 * No arguments, aliases, fragments or directives, so that nobody can put another query into a query.
 *
 * @throws Error that says what is not a field list.
 */
export function printFieldList(text: string | readonly string[]): string {
  const tree: FieldTree = { fields: new Map() }
  for (const part of [text].flat()) read(tokensOf(part), tree)
  return print(tree)
}

/** Names and what is asked for inside them. */
interface FieldTree {
  readonly fields: Map<string, FieldTree>
}

function tokensOf(text: string): string[] {
  const tokens = text.match(/[_A-Za-z][_0-9A-Za-z]*|[{}.,]|\S/g) ?? []
  const wrong = tokens.find((token) => !/^(?:[_A-Za-z][_0-9A-Za-z]*|[{}.,])$/.test(token))
  if (wrong !== undefined)
    throw new Error(`"${wrong}" does not belong in a field list; write names, with braces or dots for what is inside`)
  return tokens.filter((token) => token !== ',')
}

function read(tokens: readonly string[], root: FieldTree): void {
  const open: FieldTree[] = [root]
  let last: FieldTree | undefined
  tokens.forEach((token, index) => {
    if (token === '{') {
      if (last === undefined) throw new Error('a brace in a field list follows a name')
      open.push(last)
      last = undefined
    } else if (token === '}') {
      if (open.length === 1) throw new Error('a brace in a field list is closed that was not opened')
      last = undefined
      open.pop()
    } else if (token !== '.') {
      const parent = tokens[index - 1] === '.' && last !== undefined ? last : (open.at(-1) ?? root)
      last = parent.fields.get(token) ?? { fields: new Map() }
      parent.fields.set(token, last)
    }
  })
  if (open.length > 1) throw new Error('a brace in a field list is not closed')
}

function print(tree: FieldTree): string {
  return [...tree.fields]
    .map(([name, inner]) => (inner.fields.size === 0 ? name : `${name} { ${print(inner)} }`))
    .join(' ')
}
