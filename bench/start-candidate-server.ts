import { existsSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { captureCandidates } from './capture-candidates.ts'
import { startProgram } from './start-program.ts'
import type { Workbench } from './workbench.ts'

/** Gives the file of the candidates that the bench works with, a hundred pages; takes them off the sandbox the first time. */
export async function candidatesFile({ folder }: Workbench): Promise<string> {
  const file = path.join(folder, 'candidates.json')
  if (!existsSync(file)) writeFileSync(file, JSON.stringify(await captureCandidates(100)))
  return file
}

/** A server of many candidates, in a process of its own. */
export interface CandidateServer {
  readonly url: string
  close(): Promise<void>
}

/** Starts a server that lists so many candidates. */
export async function startCandidateServer(workbench: Workbench, rows: number): Promise<CandidateServer> {
  const args = [await candidatesFile(workbench), String(rows)]
  const program = startProgram(workbench, 'candidate-server', { args, processor: workbench.processors.server })
  const { port } = (await program.hear()) as AddressInfo
  return { url: `http://127.0.0.1:${port}`, close: () => program.close() }
}
