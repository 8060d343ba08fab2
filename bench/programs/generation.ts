/** Milliseconds that each step of making the files of a connector took. */
export interface GenerationTimes {
  /** Loading the modules that do it. */
  readonly import: number
  readonly load: number
  readonly compile: number
  readonly generate: number
}

const [manifestFile = '', runs = '1'] = process.argv.slice(2)
const started = performance.now()
const { loadManifest } = await import('../../manifest/load-manifest.ts')
const { compileConnector } = await import('../../manifest/compile-connector.ts')
const { generateFiles } = await import('../../codegen/generate-files.ts')
const imported = performance.now() - started

const times: GenerationTimes[] = []
for (let run = 0; run < Number(runs); run++) {
  const begun = performance.now()
  const manifest = await loadManifest(manifestFile)
  const loaded = performance.now()
  const connector = compileConnector(manifest)
  const compiled = performance.now()
  await generateFiles(connector)
  const generated = performance.now()
  times.push({
    import: run === 0 ? imported : 0,
    load: loaded - begun,
    compile: compiled - loaded,
    generate: generated - compiled,
  })
}
process.send?.(times, () => process.disconnect())
