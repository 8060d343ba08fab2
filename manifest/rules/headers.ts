import { showPath, type Finding, type Path } from '../finding.ts'
import type { Token } from '../manifest.gen.ts'
import type { Draft } from './draft.ts'
import type { Rule } from './rule.ts'

/** Headers and cookies can be sent as they are written. */
export const headerRules: readonly Rule[] = [
  { sentence: 'The name of every header and cookie is legal.', check: checkNames },
  { sentence: 'No header is set that the transport decides on.', check: checkOwned },
  { sentence: 'No header stands twice in a different case.', check: checkCase },
  { sentence: 'No header value has a line break.', check: checkValues },
]

/** A name that is sent. */
interface SentName {
  readonly type: 'header' | 'cookie'
  readonly path: Path
  readonly at: 'key' | 'value'
  readonly name: string
  readonly value?: unknown
}

const decidedByTransport = [
  'connection',
  'content-length',
  'expect',
  'host',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]

function* checkNames(draft: Draft): Generator<Finding> {
  for (const { type, path, at, name } of sentNames(draft)) {
    if (/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name)) continue
    const message = `${showPath(path)} is no legal name of a ${type}`
    yield { path, at, message, mend: 'use letters, digits and hyphens' }
  }
}

function* checkOwned(draft: Draft): Generator<Finding> {
  for (const { type, path, at, name } of sentNames(draft)) {
    if (type === 'cookie' || !decidedByTransport.includes(name.toLowerCase())) continue
    yield { path, at, message: `${showPath(path)} sets "${name}", which the transport decides on`, mend: 'remove it' }
  }
}

function* checkCase({ manifest, operations }: Draft): Generator<Finding> {
  yield* repeatedNames(manifest.server.headers, (name) => ['server', 'headers', name])
  for (const { action, origin } of operations) {
    yield* repeatedNames(action.headers?.properties, (name) => origin(['headers', 'properties', name]))
  }
}

function* repeatedNames(headers: object = {}, placeOf: (name: string) => Path): Generator<Finding> {
  const seen = new Set<string>()
  for (const name of Object.keys(headers)) {
    const path = placeOf(name)
    if (seen.has(name.toLowerCase())) {
      yield { path, at: 'key', message: `${showPath(path)} stands twice in a different case`, mend: 'remove one' }
    }
    seen.add(name.toLowerCase())
  }
}

function* checkValues(draft: Draft): Generator<Finding> {
  for (const { path, value } of sentNames(draft)) {
    if (typeof value !== 'string' || !/[\r\n\0]/.test(value)) continue
    yield { path, message: `the value of ${showPath(path)} has a line break`, mend: 'write it on one line' }
  }
}

function sentNames({ manifest, parts }: Draft): readonly SentName[] {
  return [
    ...namesOf(['server', 'headers'], manifest.server.headers),
    ...namesInAuth(manifest.auth),
    ...parts.flatMap(namesInParts),
  ]
}

function namesInAuth(auth: Draft['manifest']['auth']): readonly SentName[] {
  return Object.entries(auth).flatMap(([scheme, entry]) => {
    if (entry === 'unavailable') return []
    const path = ['auth', scheme, 'send']
    const sends = Array.isArray(entry.send)
      ? entry.send.map((send, index) => ({ path: [...path, index], send }))
      : [{ path, send: entry.send }]
    const sent = sends.flatMap(({ path: place, send }): readonly SentName[] =>
      send.type === 'header' || send.type === 'cookie'
        ? [{ type: send.type, path: [...place, 'name'], at: 'value', name: send.name }]
        : [],
    )
    return [...sent, ...namesInToken(['auth', scheme, 'token'], entry.token)]
  })
}

function namesInToken(path: Path, token: Token | undefined): readonly SentName[] {
  if (token === undefined) return []
  if (token.type !== 'session') return namesOf([...path, 'headers'], token.headers)
  return token.steps.flatMap(({ headers }, index) => namesOf([...path, 'steps', index, 'headers'], headers))
}

function namesOf(path: Path, headers: object = {}): readonly SentName[] {
  return Object.entries(headers).map(([name, value]: [string, unknown]) => ({
    type: 'header',
    path: [...path, name],
    at: 'key',
    name,
    value,
  }))
}

function namesInParts({ path, parts }: Draft['parts'][number]): readonly SentName[] {
  const { headers, cookies, set = {} } = parts
  const declared = (type: 'header' | 'cookie', section: string, properties: object = {}): readonly SentName[] =>
    Object.keys(properties).map((name) => ({ type, path: [...path, section, 'properties', name], at: 'key', name }))
  const fromSet = Object.entries(set).flatMap(([location, value]): readonly SentName[] => {
    const [, section, name = ''] = /^(headers|cookies)\.(.*)$/s.exec(location) ?? []
    const type = section === 'headers' ? 'header' : 'cookie'
    return section === undefined ? [] : [{ type, path: [...path, 'set', location], at: 'key', name, value }]
  })
  return [
    ...declared('header', 'headers', headers?.properties),
    ...declared('cookie', 'cookies', cookies?.properties),
    ...fromSet,
  ]
}
