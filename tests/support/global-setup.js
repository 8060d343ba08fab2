// Gives the run a folder, in which what is started once for all test files is found again.
import { chmodSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

export default function globalSetup() {
  const folder = mkdtempSync(path.join(tmpdir(), 'patchbay-run-'))
  // The database server runs as a user of its own when we are root.
  chmodSync(folder, 0o755)
  process.env.PATCHBAY_TEST_RUN = JSON.stringify({ folder, pid: process.pid })
}
