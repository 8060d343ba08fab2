import { pascalCase } from '../../manifest/record-name.ts'

/** What a connector is called in the places a user meets it. */
export interface ConnectorNames {
  /** The variable that examples keep it in: `zendeskSupport`. */
  readonly variable: string
  /** Its `connector_type` in the hosted API: `Zendesk-Support`. */
  readonly connectorType: string
}

/** Derives a connector's names from the name in its manifest. */
export function connectorNames(name: string): ConnectorNames {
  return {
    variable: variableName(pascalCase(name)),
    connectorType: name
      .split('-')
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
      .join('-'),
  }
}

/** What stands in an example for a value that only the reader has: `<YOUR_API_KEY>`. */
export function placeholder(field: string): string {
  return `<YOUR_${upperSnakeCase(field).replace(/^YOUR_/, '')}>`
}

/** Names the variable that holds a record of a type in an example, apart from the client's own. */
export function recordVariable(type: string | undefined, client: string): string {
  const name = type === undefined || /Record$/.test(type) ? 'record' : variableName(type)
  return name === client ? 'record' : name
}

function variableName(pascal: string): string {
  const name = pascal.charAt(0).toLowerCase() + pascal.slice(1)
  return taken.has(name) ? `${name}_` : name
}

function upperSnakeCase(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .toUpperCase()
}

/** Words of the language, and names that the examples use themselves. */
const taken: ReadonlySet<string> = new Set([
  ...['await', 'break', 'case', 'catch', 'class', 'const', 'continue', 'debugger', 'default', 'delete', 'do', 'else'],
  ...['enum', 'export', 'extends', 'false', 'finally', 'for', 'function', 'if', 'implements', 'import', 'in'],
  ...['instanceof', 'interface', 'let', 'new', 'null', 'package', 'private', 'protected', 'public', 'return', 'static'],
  ...['super', 'switch', 'this', 'throw', 'true', 'try', 'typeof', 'var', 'void', 'while', 'with', 'yield'],
  ...['arguments', 'console', 'data', 'eval', 'meta', 'process', 'records', 'undefined'],
])
