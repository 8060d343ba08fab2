import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

export default async function globalTeardown() {
  const { folder } = JSON.parse(process.env.PATCHBAY_TEST_RUN)
  const pidFile = path.join(folder, 'postgres/data/postmaster.pid')
  if (existsSync(pidFile)) {
    process.kill(Number(readFileSync(pidFile, 'utf8').split('\n')[0]), 'SIGINT')
    for (let waited = 0; existsSync(pidFile) && waited < 10_000; waited += 50) await sleep(50)
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}
