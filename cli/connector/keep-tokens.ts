import path from 'node:path'
import type { Connector } from '../../manifest/connector.ts'
import { resolveScheme } from '../../runtime/auth/resolve-scheme.ts'
import type { ClientOptions } from '../../runtime/options.ts'
import type { Io } from '../io.ts'
import { plainText } from '../plain-text.ts'
import { writePrivateFile } from '../write-private-file.ts'

/**
 * Keeps fresh tokens in the file that the credentials came from, where a person consented to them: the API may take
 * the old ones no more, and the person would have to consent again.
 */
export function keepTokens(
  connector: Connector,
  { option, authConfig }: { readonly option: string | undefined; readonly authConfig: object },
  { cwd, stderr }: Io,
): ClientOptions['onTokenRefresh'] {
  if (option?.startsWith('@') !== true) return undefined
  const file = path.resolve(cwd, option.slice(1))
  return async (fresh) => {
    if (resolveScheme(connector, authConfig).scheme.token?.type !== 'authorization_code') return
    try {
      await writePrivateFile(file, `${JSON.stringify({ ...authConfig, ...fresh }, null, 2)}\n`)
    } catch (error) {
      // The call itself can go on.
      stderr.write(plainText(`the fresh tokens are lost: ${error instanceof Error ? error.message : String(error)}\n`))
    }
  }
}
