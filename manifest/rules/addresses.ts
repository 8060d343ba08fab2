import type { Path } from '../finding.ts'
import type { Texts, Token } from '../manifest.gen.ts'
import type { PlainManifest } from '../plain-manifest.ts'

/** An address that a manifest writes. */
export interface Address {
  readonly path: Path
  readonly text: string
  /** Whether it is where tokens come from or where users consent, rather than a base of requests. */
  readonly isEndpoint: boolean
}

/** Lists the addresses of a manifest. */
export function addressesOf({ server, auth }: PlainManifest): readonly Address[] {
  const bases = [
    ...listed(['server', 'url'], server.url, false),
    ...Object.entries(server.others ?? {}).flatMap(([name, url]) => listed(['server', 'others', name], url, false)),
  ]
  const endpoints = Object.entries(auth).flatMap(([name, scheme]) =>
    scheme === 'unavailable' || scheme.token === undefined ? [] : tokenAddresses(['auth', name, 'token'], scheme.token),
  )
  return [...bases, ...endpoints]
}

function tokenAddresses(path: Path, token: Token): readonly Address[] {
  if (token.type === 'session') return []
  const { authorize, refresh } = token.type === 'authorization_code' ? token : {}
  return [
    ...listed([...path, 'url'], token.url, true),
    ...listed([...path, 'authorize', 'url'], authorize?.url, true),
    ...listed([...path, 'refresh', 'url'], typeof refresh === 'object' ? refresh.url : undefined, true),
  ]
}

function listed(path: Path, texts: Texts | undefined, isEndpoint: boolean): readonly Address[] {
  if (texts === undefined) return []
  if (typeof texts === 'string') return [{ path, text: texts, isEndpoint }]
  return texts.map((text, index) => ({ path: [...path, index], text, isEndpoint }))
}
