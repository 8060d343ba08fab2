import type { Scheme, Send, Token } from '../manifest.gen.ts'
import { holesIn, isReadable, textsIn } from './holes-in.ts'

/** The parts of a token request that a manifest may write. */
export interface Parts {
  readonly client_id?: string
  readonly client_secret?: string
  readonly access_token?: string
  readonly refresh_token?: string
  readonly username?: string
  readonly password?: string
}

/** Tells whether a part of a token request has a value: from the manifest, or the credential of its name. */
export function hasPart(part: keyof Parts, { token, credentials }: Scheme): boolean {
  return (token as Parts | undefined)?.[part] !== undefined || Object.hasOwn(credentials.properties ?? {}, part)
}

/** The credentials a scheme sends or gets its token with; `undefined` where a hole cannot be read. */
export function usedCredentials({ send, token }: Scheme): readonly string[] | undefined {
  if (!textsIn([send, token], []).every(({ text }) => isReadable(text))) return undefined
  const written = holesIn([send, token]).filter(({ source }) => source === 'credentials')
  const bearers = [send].flat().filter((one) => isBareBearer(one) && token === undefined)
  const fields = tokenFields(token).filter((part) => (token as Parts)[part] === undefined)
  // A token the user already has comes with what is kept of its reply.
  const kept = token?.type === 'authorization_code' ? Object.keys(token.keep ?? {}) : []
  return [...written.map(({ path: [name = ''] }) => name), ...bearers.map(() => 'access_token'), ...fields, ...kept]
}

/** What a token is got with: the credentials of these names, where the manifest gives nothing else. */
function tokenFields(token: Token | undefined): readonly (keyof Parts)[] {
  switch (token?.type) {
    case undefined:
    case 'session':
      return []
    case 'authorization_code':
      return ['client_id', 'client_secret', 'access_token', 'refresh_token']
    case 'client_credentials':
      return ['client_id', 'client_secret']
    case 'password':
      return ['client_id', 'client_secret', 'username', 'password']
  }
}

/** Tells whether a scheme sends the token it gets. */
export function sendsToken({ send }: Scheme): boolean {
  return [send].flat().some(isBareBearer) || holesIn(send).some(({ source }) => source === 'token')
}

/** A bearer that does not say which token it sends. */
export function isBareBearer(send: Send): boolean {
  return send.type === 'bearer' && send.token === undefined
}
