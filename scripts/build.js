// Builds dist/ anew: what is no longer in the sources must not stay.
import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, rmSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')
rmSync(path.join(root, 'dist'), { recursive: true, force: true })
execFileSync(
  process.execPath,
  [path.join(root, 'node_modules/typescript/bin/tsc'), '-p', path.join(root, 'tsconfig.build.json')],
  { stdio: 'inherit' },
)
// The worker is JavaScript already, so that it starts the same from sources and from here.
copyFileSync(
  path.join(root, 'store/database/pglite-worker.js'),
  path.join(root, 'dist/store/database/pglite-worker.js'),
)
chmodSync(path.join(root, 'dist/cli/main.js'), 0o755)
