import type { Path } from '../../manifest/finding.ts'
import type { ObjectSchema } from '../../manifest/manifest.gen.ts'
import { mapOf, textMapOf, textOf, textsOf, type JsonMap } from './loose-json.ts'
import { tellUncarried, type Tell } from './notice.ts'

/** What a user fills in for one way to authenticate, and how it is meant. */
export interface AuthSettings {
  readonly title?: string
  readonly description?: string
  readonly credentials: ObjectSchema
  /** Texts by what the scheme needs, such as `username`. */
  readonly mapping: Readonly<Record<string, string>>
  readonly headers: Readonly<Record<string, string>>
  readonly replication: { readonly map: Readonly<Record<string, string>>; readonly set: JsonMap }
}

/** Reads `x-airbyte-auth-config`, which may offer several choices; where there is none, the scheme's usual fields. */
export function readAuthSettings(
  scheme: JsonMap,
  usual: UsualFields,
  { path, tell }: { readonly path: Path; readonly tell: Tell },
): readonly AuthSettings[] {
  const given = scheme[authConfig]
  if (given === undefined) return [usualSettings(usual)]
  const config = mapOf(given)
  const options = Array.isArray(config['oneOf']) ? (config['oneOf'] as unknown[]) : undefined
  const place = [...path, authConfig]
  if (options === undefined) return [readOption(config, usual, { path: place, tell })]
  const shared = Object.fromEntries(Object.entries(config).filter(([key]) => key !== 'oneOf'))
  return options.map((option, index) =>
    readOption({ ...shared, ...mapOf(option) }, usual, { path: [...place, 'oneOf', index], tell }),
  )
}

/** The fields a kind of scheme has where nobody says otherwise. */
export interface UsualFields {
  readonly names: readonly string[]
  readonly required: readonly string[]
}

const authConfig = 'x-airbyte-auth-config'

function usualSettings({ names, required }: UsualFields): AuthSettings {
  const properties = names.map((name) => [name, fieldOf(name, { type: 'string' })] as const)
  return {
    credentials: { required: [...required], properties: Object.fromEntries(properties) },
    mapping: Object.fromEntries(names.map((name) => [name, `{{ credentials.${name} }}`])),
    headers: {},
    replication: { map: {}, set: {} },
  }
}

function readOption(
  option: JsonMap,
  usual: UsualFields,
  { path, tell }: { readonly path: Path; readonly tell: Tell },
): AuthSettings {
  tellUncarried(option, carried, path, tell)
  const [title, description] = [textOf(option['title']), textOf(option['description'])]
  const properties = Object.entries(mapOf(option['properties'])).map(([name, field]) => {
    tellUncarried(mapOf(field), fieldKeywords, [...path, 'properties', name], tell)
    return [name, fieldOf(name, mapOf(field))] as const
  })
  const names = properties.map(([name]) => name)
  const written = Object.entries(textMapOf(option['auth_mapping']))
  const required = textsOf(option['required']).filter((name) => names.includes(name))
  return {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    credentials: {
      ...(required.length > 0 && { required }),
      properties: Object.fromEntries(properties),
    },
    mapping: {
      ...Object.fromEntries(usual.names.filter((name) => names.includes(name)).map((name) => [name, hole(name)])),
      ...Object.fromEntries(
        written.map(([name, text]) => [name, text.replace(/\$\{\s*([^}]+?)\s*\}/g, (_, field: string) => hole(field))]),
      ),
    },
    headers: textMapOf(option['additional_headers']),
    replication: {
      map: textMapOf(option['replication_auth_key_mapping']),
      set: mapOf(option['replication_auth_key_constants']),
    },
  }
}

const carried = ['title', 'description', 'type', 'required', 'properties', 'auth_mapping', 'additional_headers'].concat(
  ['replication_auth_key_mapping', 'replication_auth_key_constants'],
)
const fieldKeywords = [
  'type',
  'title',
  'description',
  'format',
  'pattern',
  'default',
  'enum',
  'examples',
  'airbyte_secret',
  'minLength',
]

function hole(field: string): string {
  return `{{ credentials.${field} }}`
}

function fieldOf(name: string, field: JsonMap): Record<string, unknown> {
  const { airbyte_secret, ...kept } = field
  const known = Object.fromEntries(Object.entries(kept).filter(([keyword]) => fieldKeywords.includes(keyword)))
  const secret = airbyte_secret === true || field['format'] === 'password' || isSecret(name)
  return { type: 'string', ...known, ...(secret && { writeOnly: true }) }
}

/** Tells whether a field of this name lets somebody in, and does not only say who or where. */
export function isSecret(name: string): boolean {
  return (
    /(key|token|secret|password|passphrase|credential|cookie|pat|signature)s?$/i.test(name) && !/public/i.test(name)
  )
}
