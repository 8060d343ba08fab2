import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { capturePages } from './capture-pages.ts'
import { allowedProcessors } from './processors.ts'

/** Where the bench does its work: the built package, the answers a server gives, and the processors to use. */
export interface Workbench {
  /** The sources. */
  readonly root: string
  /** The package as it is published, with its dependencies and the programs of the bench beside it. */
  readonly folder: string
  /** A folder with OpenAPI documents to import, when one was named. */
  readonly specs?: string
  /** How many minutes the gateway is under load before its memory is looked at. */
  readonly minutes?: number
  /** Where processor profiles of the gateway go, when a folder was named. */
  readonly profiles?: string
  /** How many records are replicated and searched, when that was told. */
  readonly rows?: number
  /** One processor for the server and one for the client, where the system lets us choose. */
  readonly processors: { readonly server?: number; readonly client?: number }
}

/** Builds the package into a folder of its own, so that nothing under test changes meanwhile; reuses what is there already. */
export async function openWorkbench(root: string, folder: string): Promise<Workbench> {
  const [server, client] = allowedProcessors()
  if (!existsSync(path.join(folder, 'dist'))) buildPackage(root, folder)
  if (!existsSync(path.join(folder, 'pages.json'))) {
    writeFileSync(path.join(folder, 'pages.json'), JSON.stringify(await capturePages()))
  }
  return { root, folder, processors: server === undefined || client === undefined ? {} : { server, client } }
}

function buildPackage(root: string, folder: string): void {
  mkdirSync(folder, { recursive: true })
  copyFileSync(path.join(root, 'package.json'), path.join(folder, 'package.json'))
  if (!existsSync(path.join(folder, 'node_modules'))) {
    symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'))
  }
  const compiler = path.join(root, 'node_modules/typescript/bin/tsc')
  const project = path.join(root, 'bench/tsconfig.programs.json')
  const { status } = spawnSync(process.execPath, [compiler, '-p', project, '--outDir', path.join(folder, 'dist')], {
    stdio: ['ignore', 2, 2],
  })
  if (status === 0) {
    const worker = 'store/database/pglite-worker.js'
    copyFileSync(path.join(root, worker), path.join(folder, 'dist', worker))
    return
  }
  rmSync(path.join(folder, 'dist'), { recursive: true, force: true })
  throw new Error(
    'The package does not build; mend it first, or name a folder where it was built before with --package.',
  )
}
