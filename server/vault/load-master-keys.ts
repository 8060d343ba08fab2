import { isServerUrl } from '../../store/database/open-database.ts'
import { KeyFiles } from './key-files.ts'
import { createKeyText, howToMakeOne, parseMasterKey, type MasterKey } from './parse-master-key.ts'
import { VaultError } from './vault-error.ts'

/** The key that seals, and those that only open. */
export interface MasterKeys {
  readonly current: MasterKey
  readonly previous: readonly MasterKey[]
  /** The file that a new key is kept in from the moment a database begins to use it. */
  readonly madeIn?: string
  /** Writes that file. */
  readonly keep?: () => void
  /** What the operator should be told of it. */
  readonly notice?: string
}

/** Where keys may come from. */
export interface KeySources {
  /** The folder of the database, which keeps keys that are not given, or the URL of a server. */
  readonly where: string
  readonly env: Readonly<Record<string, string | undefined>>
}

/**
 * Loads the master keys: from the environment, or for a folder from the file in it. A folder that has none gets one, which
 * is written when the vault is opened.
 *
 * @throws VaultError that says how to give a key.
 */
export function loadMasterKeys({ where, env }: KeySources): MasterKeys {
  const given = readPrevious(env['PATCHBAY_ENCRYPTION_KEY_PREVIOUS'])
  const key = env['PATCHBAY_ENCRYPTION_KEY'] ?? ''
  if (key.trim() !== '') return withoutCurrent(parseMasterKey(key, 'PATCHBAY_ENCRYPTION_KEY'), given)
  if (isServerUrl(where)) {
    throw new VaultError(
      'key_missing',
      `PATCHBAY_ENCRYPTION_KEY is not set, and credentials need a key. ${howToMakeOne}`,
    )
  }
  const files = new KeyFiles(where)
  const current = files.readCurrent()
  if (current !== undefined) return withoutCurrent(current, [...files.readPrevious(), ...given])
  const text = createKeyText()
  const made = parseMasterKey(text, files.current)
  return {
    ...withoutCurrent(made, given),
    madeIn: files.current,
    keep: () => files.writeCurrent(text),
    notice: `made the encryption key ${made.id} in ${files.current}; keep a copy elsewhere: without it the stored credentials are lost`,
  }
}

function readPrevious(text = ''): readonly MasterKey[] {
  return text
    .split(',')
    .filter((one) => one.trim() !== '')
    .map((one) => parseMasterKey(one, 'PATCHBAY_ENCRYPTION_KEY_PREVIOUS'))
}

function withoutCurrent(current: MasterKey, others: readonly MasterKey[]): MasterKeys {
  return { current, previous: others.filter(({ id }) => id !== current.id) }
}
