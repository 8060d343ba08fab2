import { showPath, type Finding } from '../finding.ts'
import { lookUp } from '../look-up.ts'
import type { PlainManifest } from '../plain-manifest.ts'
import type { Hole } from '../template.ts'
import { addressesOf, type Address } from './addresses.ts'
import type { Draft } from './draft.ts'
import { isReadable } from './holes-in.ts'
import { fixedEnd, freeHole, hostOf, type WrittenHost } from './host-of.ts'
import type { Rule } from './rule.ts'

/** The server can be reached, and nothing else in its place. */
export const serverRules: readonly Rule[] = [
  { sentence: 'The server is a full URL without credentials, query or fragment.', check: checkUrls },
  { sentence: 'A host that comes from a value is reached by https.', check: checkProtocols },
  { sentence: 'No value alone decides where requests go.', check: checkEnds },
  { sentence: 'The hosts requests may go to are those that the server can have.', check: checkHosts },
]

function* checkUrls({ manifest }: Draft): Generator<Finding> {
  for (const { path, text, isEndpoint } of addressesOf(manifest)) {
    const url = fixed(text)
    const flaw = flaws.find(({ found, ofEndpoints }) => (ofEndpoints || !isEndpoint) && found(url))
    if (flaw !== undefined) yield { path, message: `${showPath(path)} ${flaw.what}`, mend: flaw.mend }
  }
}

/** A hole is one word: at the beginning the whole origin, after a colon a port. */
function fixed(text: string): string {
  return text
    .replace(/^\{\{.*?\}\}(?=\/|$)/s, 'https://x')
    .replace(/(?<=:)\{\{.*?\}\}/gs, '1')
    .replace(/\{\{.*?\}\}/gs, 'x')
}

const flaws = [
  {
    found: (url: string) => !/^https?:\/\/[^/\\]/i.test(url) || !URL.canParse(url) || /\s/.test(url),
    ofEndpoints: true,
    what: 'is not a full URL',
    mend: 'write it as https://host/path',
  },
  {
    found: (url: string) => new URL(url).username !== '' || new URL(url).password !== '',
    ofEndpoints: true,
    what: 'has credentials in it',
    mend: 'declare them under "auth"',
  },
  {
    found: (url: string) => url.includes('?'),
    ofEndpoints: false,
    what: 'has a query',
    mend: 'write it under "server.query"',
  },
  {
    found: (url: string) => url.includes('#'),
    ofEndpoints: true,
    what: 'has a fragment',
    mend: 'remove it; a fragment is never sent',
  },
]

function* checkProtocols({ manifest }: Draft): Generator<Finding> {
  for (const { path, text } of soundAddresses(manifest)) {
    if (!/^http:/i.test(text) || hostOf(text).whole === undefined) continue
    yield { path, message: `${showPath(path)} reaches a host that comes from a value by http`, mend: 'write https://' }
  }
}

/** A hole that is the whole host takes one plain host; one that ends it could lead anywhere. */
function* checkEnds({ manifest }: Draft): Generator<Finding> {
  for (const { path, text, isEndpoint } of soundAddresses(manifest)) {
    const host = hostOf(text)
    const hole = freeHole(host, (one) => hasFewValues(one, manifest))
    const isLimited = !isEndpoint && manifest.server.hosts !== undefined
    if (hole === undefined || host.whole !== undefined || isLimited) continue
    const name = [hole.source, ...hole.path].join('.')
    const hosts = isEndpoint ? '' : '; or name under "server.hosts" where requests may go'
    yield {
      path,
      message: `${showPath(path)} goes to any host that ${name} makes of it`,
      mend: `let a fixed domain follow, or take the value from an enum or a table${hosts}`,
    }
  }
}

/** What the author of the manifest wrote out is no danger. */
function hasFewValues({ source, path: [name = ''], calls = [] }: Hole, { config }: PlainManifest): boolean {
  if (calls.some((call) => call.name === 'lookup')) return true
  const { enum: values, const: constant } = lookUp(config?.properties, name) ?? {}
  return source === 'config' && (values !== undefined || constant !== undefined)
}

function* checkHosts({ manifest }: Draft): Generator<Finding> {
  const { hosts = [] } = manifest.server
  for (const [index, pattern] of hosts.entries()) {
    if (!/^\*\.[^.]+$/.test(pattern)) continue
    const path = ['server', 'hosts', index]
    yield { path, message: `${showPath(path)} lets requests go to all of a top-level domain`, mend: 'name more of it' }
  }
  for (const { path, text } of limitedAddresses(manifest)) {
    if (hosts.length === 0 || hosts.some((pattern) => canBe(hostOf(text), pattern))) continue
    const message = `${showPath(path)} cannot lead to ${hosts.join(' or ')}, where alone requests may go`
    yield { path, message, mend: 'name its host under "server.hosts"' }
  }
}

/** Where no hole stands, the author chose the host, and what tokens come from is not a server. */
function limitedAddresses(manifest: PlainManifest): readonly Address[] {
  return soundAddresses(manifest).filter(({ text, isEndpoint }) => !isEndpoint && text.includes('{{'))
}

function canBe(host: WrittenHost, pattern: string): boolean {
  const suffix = pattern.replace(/^\*/, '')
  const end = fixedEnd(host)
  const isFixed = host.pieces.every((piece) => typeof piece === 'string')
  if (isFixed) return pattern.startsWith('*') ? end.endsWith(suffix) : end === pattern
  return suffix.endsWith(end) || (pattern.startsWith('*') && end.endsWith(suffix))
}

function soundAddresses(manifest: PlainManifest): readonly Address[] {
  return addressesOf(manifest).filter(({ text }) => isReadable(text) && URL.canParse(fixed(text)))
}
