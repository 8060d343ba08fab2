import type { Manifest } from '../../manifest/manifest.gen.ts'
import { listOf, mapOf, textMapOf, textOf, textsOf, type JsonMap } from './loose-json.ts'
import { tellUncarried, type Tell } from './notice.ts'

/** Imports the scopes of OAuth 2 as permissions, with what they are for. */
export function importPermissions(document: JsonMap, tell: Tell): Pick<Manifest, 'permissions'> {
  const schemes = Object.entries(mapOf(mapOf(document['components'])['securitySchemes']))
  const permissions = schemes.flatMap(([name, scheme]) => {
    const flows = Object.values(mapOf(mapOf(scheme)['flows'])).flatMap((flow) =>
      Object.entries(textMapOf(mapOf(flow)['scopes'])),
    )
    const path = ['components', 'securitySchemes', name, key]
    const described = listOf(mapOf(scheme)[key]).flatMap((item, index) =>
      scopeOf(mapOf(item), Object.fromEntries(flows), (map) =>
        tellUncarried(map, ['scope', 'mode', 'entities', 'description'], [...path, index], tell),
      ),
    )
    return [...flows.map(([scope, text]) => [scope, text === '' ? scope : text] as const), ...described]
  })
  return permissions.length === 0 ? {} : { permissions: Object.fromEntries(permissions) }
}

const key = 'x-airbyte-oauth-scopes'

function scopeOf(
  given: JsonMap,
  flows: Readonly<Record<string, string>>,
  tell: (given: JsonMap) => void,
): readonly (readonly [string, string])[] {
  tell(given)
  const scope = textOf(given['scope'])
  if (scope === undefined) return []
  const words = textOf(given['description']) ?? flows[scope] ?? scope
  const use = [modes[String(given['mode'])], textsOf(given['entities']).join(', ')].filter(Boolean).join(' ')
  return [[scope, use === '' ? words : `${words.replace(/\.$/, '')}. ${use}.`]]
}

const modes: Readonly<Record<string, string>> = { read: 'Reads', write: 'Writes', read_write: 'Reads and writes' }
