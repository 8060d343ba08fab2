import { startAshbySandbox } from '../../sandbox/ashby/start-ashby-sandbox.ts'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import { runCli, type CliResult, type CliWorld } from '../support/run-cli.ts'
import { closeServers } from '../support/start-server.ts'
import { removeTemporaryFolders } from '../support/temporary-folder.ts'

export let sandbox: Sandbox

/** Starts Ashby's sandbox for the tests of a file, and ends all they started. */
export function useSandbox(): void {
  beforeAll(async () => {
    sandbox = await startAshbySandbox({ candidates: 230 })
  })
  afterEach(() => sandbox.reset())
  afterAll(async () => {
    await sandbox.close()
    await closeServers()
    await removeTemporaryFolders()
  })
}

/** The variables that lead to the sandbox. */
export function env(key: keyof Sandbox['keys'] = 'full'): Readonly<Record<string, string>> {
  return { ASHBY_BASE_URL: sandbox.url, ASHBY_API_KEY: sandbox.keys[key] }
}

/** Runs `patchbay execute ashby`. */
export function execute(argv: readonly string[], world: CliWorld = {}): Promise<CliResult> {
  return runCli(['execute', 'ashby', ...argv], { env: env(), ...world })
}
