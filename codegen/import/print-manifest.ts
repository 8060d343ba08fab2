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
  if (schema['if'] !== undefined) {
    const isMeant = meets(value, schema['if'] as JsonSchema)
    return variantOf(value, resolveGrammar(schema[isMeant ? 'then' : 'else']))
  }
  const alternatives = (schema['oneOf'] ?? schema['anyOf']) as readonly unknown[] | undefined
  if (alternatives === undefined) return schema
  const variants = alternatives.map(resolveGrammar)
  const form = Array.isArray(value) ? 'array' : typeof value
  const found = variants.find((variant) => allows(variant, value)) ?? variants.find(({ type }) => type === form)
  return found === undefined ? {} : variantOf(value, found)
}

/** The conditions of the grammar ask for a type, and for keys. */
function meets(value: unknown, { type, required = [] }: JsonSchema): boolean {
  const form = Array.isArray(value) ? 'array' : typeof value
  return form === type && (required as readonly string[]).every((key) => isMap(value) && Object.hasOwn(value, key))
}

function allows({ properties }: JsonSchema, value: unknown): boolean {
  const type = isMap(value) ? value['type'] : undefined
  const { type: own } = (properties ?? {}) as Readonly<Record<string, JsonSchema>>
  const choices = own === undefined ? [] : [own['const'], ...((own['enum'] ?? []) as readonly unknown[])]
  return type !== undefined && choices.includes(type)
}

function isJsonSchema({ $ref, description }: JsonSchema): boolean {
  return String($ref).startsWith('https://json-schema.org/') || String(description).startsWith('A JSON Schema')
}

/** What is a part of the manifest stands by itself, however short it is. */
function isFlow(path: Path, value: unknown): boolean {
  if (isPart(path, value) || !isPlain(value)) return false
  const before = 2 * path.length + String(path.at(-1)).length
  return before + JSON.stringify(value).length + 4 < mostColumns
}

/** The manifest, its sections, and what these list: schemes, schemas, entities and their actions. */
function isPart(path: Path, value: unknown): boolean {
  const [section, , actions] = path
  if (path.length === 0) return true
  if (path.length === 1) return isMap(value) && sections.includes(String(section))
  if (path.length === 2) return ['auth', 'entities', 'schemas', 'templates'].includes(String(section))
  return section === 'entities' && actions === 'actions' && path.length <= 4
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
  'replication_config',
  'tables',
  'limits',
  'questions',
]
const mostColumns = 118

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
