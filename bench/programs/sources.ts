import { readFile } from 'node:fs/promises'
import { generateFiles } from '../../codegen/generate-files.ts'
import { importOpenApi } from '../../codegen/import/import-openapi.ts'
import { printManifest } from '../../codegen/import/print-manifest.ts'
import { compileConnector } from '../../manifest/compile-connector.ts'
import { loadManifest } from '../../manifest/load-manifest.ts'
import { parseManifest } from '../../manifest/validate-manifest.ts'
import type { Connector } from '../../manifest/connector.ts'

/** What became of one source, and how long it took the last time. */
export interface SourceFigures {
  /** Bytes of the document or manifest it was made from. */
  readonly source: number
  /** Bytes of the manifest. */
  readonly manifest: number
  /** Milliseconds from the source to a connector. */
  readonly read: number
  /** Milliseconds from a connector to its files. */
  readonly generate: number
  /** Bytes of each file, by name. */
  readonly files: Readonly<Record<string, number>>
}

const [kind = 'manifest', runs = '1', ...sources] = process.argv.slice(2)
const figures: Record<string, SourceFigures> = {}
// Every source first warms up what all of them share.
for (let run = 0; run <= Number(runs); run++) {
  for (const source of sources) figures[source] = faster(figures[source], await measure(source), run)
}
process.send?.(figures, () => process.disconnect())

async function measure(source: string): Promise<SourceFigures> {
  const text = await readFile(source, 'utf8')
  const begun = performance.now()
  const { connector, manifest } = kind === 'openapi' ? await imported(text) : await loaded(source, text)
  const read = performance.now()
  const files = await generateFiles(connector)
  const generated = performance.now()
  return {
    source: Buffer.byteLength(text),
    manifest: Buffer.byteLength(manifest),
    read: read - begun,
    generate: generated - read,
    files: Object.fromEntries(files.map(({ name, content }) => [name, Buffer.byteLength(content)])),
  }
}

interface Read {
  readonly connector: Connector
  readonly manifest: string
}

/** As `patchbay import` and then `patchbay generate` do it: through the text of the manifest. */
async function imported(text: string): Promise<Read> {
  const manifest = printManifest(await importOpenApi(text))
  return { connector: compileConnector(parseManifest(manifest)), manifest }
}

async function loaded(file: string, text: string): Promise<Read> {
  return { connector: compileConnector(await loadManifest(file)), manifest: text }
}

/** The first round is not counted, and of the others the fastest: what else runs here only ever adds. */
function faster(known: SourceFigures | undefined, now: SourceFigures, run: number): SourceFigures {
  if (known === undefined || run <= 1) return now
  return { ...now, read: Math.min(known.read, now.read), generate: Math.min(known.generate, now.generate) }
}
