import type { ObjectSchema } from '../../manifest/json-schema.ts'
import { holesOf, type Template } from '../../manifest/template.ts'
import type { CodeScheme } from './find-code-scheme.ts'
import { acceptedFields, tokenFieldNames } from './token-fields.ts'

/** The fields an OAuth app is known by: those of the scheme that are no tokens, and those only the app has. */
export function appFields({ scheme, grant }: CodeScheme): ObjectSchema {
  const { app, keep } = grant
  const ofToken = new Set([...tokenFieldNames(grant), ...Object.keys(keep), 'expires_at'])
  const properties = Object.entries({ ...acceptedFields(scheme).properties, ...app?.properties })
  const demanded = new Set([...(scheme.credentials.required ?? []), ...(app?.required ?? [])])
  const required = new Set([
    // There is no consent without it, even where a token alone would do.
    ...fieldsOf([grant.client_id]),
    ...fieldsOf(templatesOf(grant)).filter((name) => demanded.has(name)),
    ...(app?.required ?? []),
  ])
  return {
    properties: Object.fromEntries(properties.filter(([name]) => !ofToken.has(name))),
    required: [...required].filter((name) => !ofToken.has(name)),
  }
}

/** What consent and exchange are made of. */
function templatesOf({
  client,
  client_secret,
  url,
  params,
  headers,
  authorize,
}: CodeScheme['grant']): readonly Template[] {
  return [
    ...(client === 'none' ? [] : [client_secret]),
    ...url,
    ...authorize.url,
    ...[params, headers, authorize.params].flatMap((named) => Object.values(named)),
  ]
}

function fieldsOf(templates: readonly Template[]): readonly string[] {
  const holes = templates.flatMap(holesOf).filter(({ source }) => source === 'credentials')
  return holes.flatMap(({ path: [name] }) => name ?? [])
}
