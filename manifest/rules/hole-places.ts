import type { Path } from '../finding.ts'
import type { JsonSchema } from '../json-schema.ts'
import type { Replication, Scheme, Session, Token } from '../manifest.gen.ts'
import type { PlainManifest, PlainParts } from '../plain-manifest.ts'
import type { HoleSource } from '../template.ts'
import { addressesOf } from './addresses.ts'
import type { Draft } from './draft.ts'
import { parameterNames } from './draft-parameters.ts'
import { textsIn, type TextPlace } from './holes-in.ts'

/** A text that may have holes. */
export interface HoledText extends TextPlace {
  readonly sources: readonly HoleSource[]
  /** The fields of the schemes it may belong to; absent when they cannot be known. */
  readonly credentials?: readonly JsonSchema[]
  /** What a token has; absent when that cannot be known. */
  readonly tokens?: readonly string[]
  /** The names of the parameters there are; nothing when they cannot be known. */
  readonly params?: readonly string[] | undefined
}

/** Lists the texts of a manifest that may have holes. */
export function holedTexts(draft: Draft): readonly HoledText[] {
  const { manifest, parts, operations } = draft
  const { server, auth, defaults, replication } = manifest
  return [
    ...addressTexts(draft),
    ...texts(['server', 'headers'], server.headers, ['config']),
    ...texts(['server', 'query'], server.query, ['config']),
    ...Object.entries(auth).flatMap(([name, scheme]) =>
      scheme === 'unavailable' ? [] : schemeTexts(['auth', name], scheme),
    ),
    ...texts(['defaults'], defaults, ofActions),
    ...parts.flatMap(({ path, parts: written }) => partTexts(written, (inner) => [...path, ...inner])),
    ...operations.flatMap((operation) =>
      partTexts(operation.action, operation.origin).map((text) => ({ ...text, params: parameterNames(operation) })),
    ),
    ...syncTexts(manifest),
    ...replicationTexts(replication),
  ]
}

const ofActions = ['config', 'params', 'now', 'uuid'] as const

function texts(path: Path, value: unknown, sources: HoledText['sources']): readonly HoledText[] {
  return textsIn(value, path).map((text) => ({ ...text, sources }))
}

/** A server may belong to any of the schemes. */
function addressTexts({ manifest, names }: Draft): readonly HoledText[] {
  const schemes = Object.values(manifest.auth).filter((scheme) => scheme !== 'unavailable')
  const isWhole = names.in('auth')?.length === Object.keys(manifest.auth).length
  const known = isWhole && {
    credentials: schemes.map(({ credentials }) => credentials),
    tokens: schemes.flatMap(({ token }) => (token === undefined ? [] : tokenNames(token))),
  }
  return addressesOf(manifest).flatMap(({ path, text, isEndpoint }) =>
    isEndpoint ? [] : [{ path, text, sources: ['config', 'credentials', 'token'] as const, ...known }],
  )
}

function schemeTexts(path: Path, { send, token, credentials }: Scheme): readonly HoledText[] {
  const sent = texts([...path, 'send'], send, [...ofSchemes, ...(token === undefined ? [] : (['token'] as const))])
  const asked = token === undefined ? [] : tokenTexts([...path, 'token'], token)
  const tokens = token === undefined ? [] : tokenNames(token)
  return [...sent, ...asked].map((text) => ({ tokens, ...text, credentials: [credentials] }))
}

const ofSchemes = ['credentials', 'config', 'now', 'uuid'] as const
const ofTokens = [...ofSchemes, 'token'] as const

/** What `token.NAME` can be; a login gives its token under a name of its own too. */
function tokenNames(token: Token): readonly string[] {
  if (token.type === 'session') return ['access_token', 'expires_at', ...keptNames(token.steps)]
  return ['access_token', 'refresh_token', 'expires_at', ...Object.keys(token.keep ?? {})]
}

function keptNames(steps: Session['steps']): readonly string[] {
  return steps.flatMap(({ keep }) => Object.keys(keep))
}

function tokenTexts(path: Path, token: Token): readonly HoledText[] {
  if (token.type === 'session') {
    return token.steps.flatMap(({ request, headers, query, body }, index) => {
      const tokens = keptNames(token.steps.slice(0, index))
      return texts([...path, 'steps', index], { request, headers, query, body }, ofTokens).map((text) => ({
        ...text,
        tokens,
      }))
    })
  }
  const { url, params, headers } = token
  const { authorize, refresh } = token.type === 'authorization_code' ? token : {}
  return [
    ...texts(path, { url, params, headers, ...writtenParts(token) }, ofTokens),
    ...texts([...path, 'authorize'], { url: authorize?.url, params: authorize?.params }, ofSchemes),
    ...texts([...path, 'refresh'], typeof refresh === 'object' ? refresh : undefined, ofTokens),
  ]
}

function writtenParts(token: Exclude<Token, Session>): object {
  const names = ['client_id', 'client_secret', 'access_token', 'refresh_token', 'username', 'password']
  return Object.fromEntries(Object.entries(token).filter(([name]) => names.includes(name)))
}

function partTexts({ set, defaults, response = {} }: PlainParts, origin: (inner: Path) => Path): readonly HoledText[] {
  const found = [
    ...texts(['set'], set, ofActions),
    ...texts(['defaults'], defaults, ofActions),
    ...texts(['response', 'add'], response.add, ['record', 'params']),
    ...texts(['response', 'fields'], response.fields, ['record']),
  ]
  return found.map((text) => ({ ...text, path: origin(text.path) }))
}

function syncTexts({ entities }: PlainManifest): readonly HoledText[] {
  return Object.entries(entities).flatMap(([name, { sync }]) => {
    if (sync === undefined || sync.type === 'none') return []
    const path = ['entities', name, 'sync']
    const first = 'first' in sync ? sync.first : undefined
    return [...texts([...path, 'params'], sync.params, ofSync), ...texts([...path, 'first'], first, ofSync)]
  })
}

const ofSync = ['replication_config', 'now'] as const

function replicationTexts({ config, credentials = {}, server }: Replication = {}): readonly HoledText[] {
  return [
    ...texts(['replication', 'config', 'set'], config?.set, ofSync),
    ...texts(['replication', 'server', 'set'], server?.set, ['config', 'now']),
    ...Object.entries(credentials).flatMap(([scheme, { set }]) =>
      texts(['replication', 'credentials', scheme, 'set'], set, ['now']),
    ),
  ]
}
