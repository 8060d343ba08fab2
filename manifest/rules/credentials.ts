import type { Finding } from '../finding.ts'
import type { Scheme } from '../manifest.gen.ts'
import { holesIn, isReadable, textsIn } from './holes-in.ts'
import type { Rule } from './rule.ts'

/** A scheme sends what it asks for. */
export const credentialRules: readonly Rule[] = [
  { sentence: 'Every scheme sends its credentials.', check: eachScheme(checkUsed) },
]

function eachScheme(check: (name: string, scheme: Scheme) => Iterable<Finding>): Rule['check'] {
  return function* ({ manifest }) {
    for (const [name, scheme] of Object.entries(manifest.auth)) {
      if (scheme !== 'unavailable') yield* check(name, scheme)
    }
  }
}

function* checkUsed(name: string, { send, credentials }: Scheme): Generator<Finding> {
  // A hole that cannot be read is reported as such, and may be the one that is missed here.
  if (!textsIn(send, []).every(({ text }) => isReadable(text))) return
  const used = holesIn(send).filter(({ source }) => source === 'credentials')
  const fields = Object.keys(credentials.properties ?? {})
  const sendsNothing = [send].flat().every(({ type }) => type === 'none')
  if (!sendsNothing && used.length === 0) {
    const message = `auth.${name}.send uses none of the credentials`
    yield { path: ['auth', name, 'send'], message, mend: 'write {{ credentials.name }} where the secret goes' }
    return
  }
  for (const field of fields.filter((known) => !used.some(({ path }) => path[0] === known))) {
    yield {
      path: ['auth', name, 'credentials', 'properties', field],
      at: 'key',
      message: `auth.${name} asks for "${field}" but never sends it`,
      mend: `write {{ credentials.${field} }} under "send", or move it to "config"`,
    }
  }
}
