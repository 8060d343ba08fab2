import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Metafile } from 'esbuild'
import { formatNumber } from '../format-report.ts'
import type { Report } from '../report.ts'
import type { Workbench } from '../workbench.ts'

const shown = 12
const entry = `export { AshbyConnector } from '@patchbay/sdk/connectors/ashby'`

/** Bundles core and Ashby as an application would, and weighs the bundle. */
export async function measureSize({ folder }: Workbench): Promise<Report> {
  const beside = await bundle(folder, ['undici', 'undici/*', 'axios', 'axios/*'])
  const whole = await bundle(folder, [])
  const row = (label: string, { bytes, zipped }: Bundle): readonly string[] => [
    label,
    formatNumber(bytes / 1024),
    formatNumber(zipped / 1024),
  ]
  return {
    title: 'size: core + Ashby in one file',
    tables: [
      {
        columns: ['', 'minified KB', 'gzip KB'],
        rows: [row('beside undici and axios', beside), row('with everything', whole)],
      },
      { columns: ['largest parts, beside undici and axios', 'minified KB'], rows: largest(beside) },
      { columns: ['by package or folder, with everything', 'minified KB'], rows: byOwner(whole) },
    ],
    aims: [{ name: 'size: core + Ashby, gzip', measured: beside.zipped / 1024, unit: 'KB', bound: { most: 60 } }],
    notes: ['esbuild, minified, ESM for node, one file: what is loaded on demand is in it.'],
  }
}

interface Bundle {
  readonly bytes: number
  readonly zipped: number
  readonly parts: Metafile['outputs'][string]['inputs']
}

async function bundle(folder: string, external: readonly string[]): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: entry, resolveDir: folder },
    absWorkingDir: folder,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    external: [...external],
    write: false,
    outfile: 'bundle.js',
    metafile: true,
    logLevel: 'error',
  })
  const code = outputFiles[0]?.contents ?? new Uint8Array()
  const parts = Object.values(metafile.outputs)[0]?.inputs ?? {}
  return { bytes: code.byteLength, zipped: gzipSync(code, { level: 9 }).byteLength, parts }
}

function largest({ parts }: Bundle): readonly (readonly string[])[] {
  return rank(Object.entries(parts).map(([file, { bytesInOutput }]) => [shorten(file), bytesInOutput]))
}

function byOwner({ parts }: Bundle): readonly (readonly string[])[] {
  const totals = new Map<string, number>()
  for (const [file, { bytesInOutput }] of Object.entries(parts)) {
    const owner = ownerOf(shorten(file))
    totals.set(owner, (totals.get(owner) ?? 0) + bytesInOutput)
  }
  return rank([...totals])
}

function rank(sizes: readonly (readonly [string, number])[]): readonly (readonly string[])[] {
  const sorted = sizes.toSorted(([, one], [, other]) => other - one)
  return sorted.slice(0, shown).map(([name, bytes]) => [name, formatNumber(bytes / 1024)])
}

function shorten(file: string): string {
  const [, inPackages] = /.*node_modules\/(.+)$/.exec(file) ?? []
  return inPackages ?? path.posix.normalize(file).replace(/^dist\//, '')
}

function ownerOf(file: string): string {
  return /^(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? file
}
