import { showPath, type Finding, type Path } from '../finding.ts'
import type { AuthorizationCode, Scheme } from '../manifest.gen.ts'
import { addressesOf } from './addresses.ts'
import { hasPart, isBareBearer, sendsToken, usedCredentials, type Parts } from './credential-uses.ts'
import type { Draft } from './draft.ts'
import { holesIn, isReadable, textsIn } from './holes-in.ts'
import type { Rule } from './rule.ts'

/** A scheme has what it sends, and sends what it has. */
export const credentialRules: readonly Rule[] = [
  { sentence: 'Every scheme sends its credentials.', check: eachScheme(checkUsed) },
  { sentence: 'Every scheme that gets a token sends it.', check: eachScheme(checkTokenSent) },
  { sentence: 'A bearer that names no token has one to send.', check: eachScheme(checkBearer) },
  { sentence: 'Every token is asked for with all that its grant needs.', check: eachScheme(checkGrant) },
  { sentence: 'A login keeps something of what it gave.', check: eachScheme(checkLogin) },
]

interface NamedScheme {
  readonly path: Path
  readonly scheme: Scheme
  readonly draft: Draft
}

function eachScheme(check: (named: NamedScheme) => Iterable<Finding>): Rule['check'] {
  return function* (draft) {
    for (const [name, scheme] of Object.entries(draft.manifest.auth)) {
      if (scheme !== 'unavailable') yield* check({ path: ['auth', name], scheme, draft })
    }
  }
}

function* checkUsed({ path, scheme, draft }: NamedScheme): Generator<Finding> {
  const used = usedCredentials(scheme)
  // A hole that cannot be read is reported as such, and may be the one that is missed here.
  if (used === undefined) return
  const sendsNothing = [scheme.send].flat().every(({ type }) => type === 'none')
  if (!sendsNothing && scheme.token === undefined && used.length === 0) {
    const message = `${showPath(path)}.send uses none of the credentials`
    yield { path: [...path, 'send'], message, mend: 'write {{ credentials.name }} where the secret goes' }
    return
  }
  const inAddresses = holesIn(addressesOf(draft.manifest).map(({ text }) => text))
  const all = [...used, ...inAddresses.filter(({ source }) => source === 'credentials').map(({ path: [name] }) => name)]
  for (const field of Object.keys(scheme.credentials.properties ?? {}).filter((known) => !all.includes(known))) {
    yield {
      path: [...path, 'credentials', 'properties', field],
      at: 'key',
      message: `${showPath(path)} asks for "${field}" but never sends it`,
      mend: `write {{ credentials.${field} }} under "send"${scheme.token === undefined ? '' : ' or "token"'}, or move it to "config"`,
    }
  }
}

function* checkTokenSent({ path, scheme }: NamedScheme): Generator<Finding> {
  const { token, send } = scheme
  if (token === undefined || sendsToken(scheme)) return
  if (!textsIn(send, []).every(({ text }) => isReadable(text))) return
  const message = `${showPath(path)} gets a token but does not send it`
  yield { path: [...path, 'send'], message, mend: 'write {{ token.access_token }} where it goes, or "type: bearer"' }
}

function* checkBearer({ path, scheme }: NamedScheme): Generator<Finding> {
  const bare = [scheme.send].flat().some(isBareBearer)
  if (!bare || scheme.token !== undefined || hasPart('access_token', scheme)) return
  const message = `${showPath(path)}.send is a bearer without a token, and there is no credential "access_token"`
  yield { path: [...path, 'send'], message, mend: 'write "token: {{ credentials.name }}"' }
}

function* checkGrant({ path, scheme }: NamedScheme): Generator<Finding> {
  const place = [...path, 'token']
  for (const part of neededParts(scheme).filter((needed) => !hasPart(needed, scheme))) {
    const message = `${showPath(place)} needs a "${part}", but there is no credential of that name`
    yield { path: place, at: 'key', message, mend: `declare it, or write "${part}: {{ credentials.name }}"` }
  }
}

function neededParts(scheme: Scheme): readonly (keyof Parts)[] {
  const { token } = scheme
  switch (token?.type) {
    case 'authorization_code':
      return consentedParts(scheme, token)
    case 'client_credentials':
      return token.client === 'none' ? [] : ['client_id', 'client_secret']
    case 'password':
      return ['username', 'password']
    case 'session':
    case undefined:
      return []
  }
}

/** What a person consented to needs a token to begin with, and one to renew it only where the client is known. */
function consentedParts(scheme: Scheme, { refresh, client }: AuthorizationCode): readonly (keyof Parts)[] {
  const isRenewed = refresh !== 'none' && hasPart('refresh_token', scheme)
  if (!isRenewed) return ['access_token']
  return client === 'none' ? [] : ['client_id']
}

function* checkLogin({ path, scheme: { token } }: NamedScheme): Generator<Finding> {
  if (token?.type !== 'session' || token.steps.some(({ keep }) => Object.keys(keep).length > 0)) return
  const place = [...path, 'token', 'steps']
  yield { path: place, at: 'key', message: `${showPath(place)} keep nothing of what they give`, mend }
}

const mend = 'name the token: keep: { access_token: … }'
