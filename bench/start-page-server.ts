import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import type { CapturedPages } from './programs/captured-pages.ts'
import { startProgram } from './start-program.ts'
import type { Workbench } from './workbench.ts'

/** A server of prepared pages, in a process of its own. */
export interface PageServer {
  readonly url: string
  /** Bytes of each body. */
  readonly sizes: Readonly<Record<'page' | 'record', number>>
  close(): Promise<void>
}

/** Starts the server that all who are compared ask. */
export async function startPageServer(workbench: Workbench): Promise<PageServer> {
  const file = path.join(workbench.folder, 'pages.json')
  const { page, record } = JSON.parse(readFileSync(file, 'utf8')) as CapturedPages
  const program = startProgram(workbench, 'page-server', { args: [file], processor: workbench.processors.server })
  const { port } = (await program.hear()) as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    sizes: { page: Buffer.byteLength(page), record: Buffer.byteLength(record) },
    close: () => program.close(),
  }
}
