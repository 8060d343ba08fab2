import type { Path } from '../../manifest/finding.ts'
import { grammarSchema, resolveGrammar } from '../../manifest/grammar/grammar-schema.ts'
import { isMap } from '../../manifest/is-map.ts'
import type { JsonSchema } from '../../manifest/json-schema.ts'
import type { Manifest } from '../../manifest/manifest.gen.ts'
import { writeYaml } from '../../manifest/yaml/compose-yaml.ts'

/** How a manifest is printed. */
export interface PrintOptions {
  /** Where editors find the grammar, from where the manifest will be. */
  readonly schema?: string
}

/** Prints a manifest as a person would write it: in the grammar's order, one-line things on one line, its parts apart. */
export function printManifest(
  manifest: Manifest,
  { schema = 'https://unpkg.com/@patchbay/sdk/manifest/manifest.schema.json' }: PrintOptions = {},
): string {
  const ordered = inOrder(manifest, grammarSchema)
  return `# yaml-language-server: $schema=${schema}\n${writeYaml(ordered, { isFlow, isApart })}`
}

/** Sorts the keys of a value as the grammar names them; what is a JSON Schema keeps its own order. */
function inOrder(value: unknown, grammar: unknown): unknown {
  const schema = variantOf(value, resolveGrammar(grammar))
  if (Array.isArray(value)) return value.map((item) => inOrder(item, schema['items']))
  if (!isMap(value) || isJsonSchema(schema)) return value
  const properties = (schema['properties'] ?? {}) as Readonly<Record<string, JsonSchema>>
  const known = Object.keys(properties).filter((key) => Object.hasOwn(value, key))
  const others = Object.keys(value).filter((key) => !Object.hasOwn(properties, key))
  return Object.fromEntries(
    [...known, ...others].map((key) => [key, inOrder(value[key], properties[key] ?? schema['additionalProperties'])]),
  )
}

/** Of alternatives, the one with the value's own type, or the one of its form. */
function variantOf(value: unknown, schema: JsonSchema): JsonSchema {
  const variants = ((schema['oneOf'] ?? schema['anyOf'] ?? []) as readonly unknown[]).map(resolveGrammar)
  if (variants.length === 0) return schema
  const form = Array.isArray(value) ? 'array' : typeof value
  const type = isMap(value) ? value['type'] : undefined
  const sameType = variants.find((variant) => isMap(value) && type !== undefined && allows(variant, type))
  const found = sameType ?? variants.find((variant) => variant['type'] === form) ?? variants[0] ?? {}
  return variantOf(value, found)
}

function allows(variant: JsonSchema, type: unknown): boolean {
  const { type: own } = (variant['properties'] ?? {}) as Readonly<Record<string, JsonSchema>>
  return own?.['const'] === type || ((own?.['enum'] ?? []) as readonly unknown[]).includes(type)
}

function isJsonSchema({ $ref, description }: JsonSchema): boolean {
  return String($ref).startsWith('https://json-schema.org/') || String(description).startsWith('A JSON Schema')
}

/** What is a part of the manifest stands by itself, however short it is. */
function isFlow(path: Path, value: unknown): boolean {
  const [section] = path
  if (path.length === 0 || (path.length === 1 && isMap(value) && sections.includes(String(section)))) return false
  if (section === 'entities' && isPart(path)) return false
  if (path.length === 2 && ['auth', 'schemas', 'templates'].includes(String(section))) return false
  const before = 2 * path.length + String(path.at(-1)).length
  return isPlain(value) && before + JSON.stringify(value).length + 4 < mostColumns
}

const sections = [
  'server',
  'config',
  'auth',
  'permissions',
  'entities',
  'pagination',
  'schemas',
  'templates',
  'defaults',
  'replication',
].concat(['replication_config', 'tables', 'limits', 'questions'])
const mostColumns = 118

/** An entity, its actions, an action. */
function isPart(path: Path): boolean {
  return path.length === 2 || path[2] === 'actions' ? path.length <= 4 : false
}

/** Texts of several lines and things within things within things are read better one below the other. */
function isPlain(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return !value.includes('\n')
  if (typeof value !== 'object' || value === null) return true
  return depth < 4 && Object.values(value).every((inner) => isPlain(inner, depth + 1))
}

function isApart(path: Path): boolean {
  const [section, name] = path
  if (path.length === 1) return section !== undefined && !introduction.includes(String(section))
  return path.length === 2 && name !== undefined && (section === 'entities' || section === 'schemas')
}

const introduction = ['name', 'title', 'version', 'id', 'description', 'docs']
