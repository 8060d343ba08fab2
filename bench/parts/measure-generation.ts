import path from 'node:path'
import { formatNumber } from '../format-report.ts'
import type { GenerationTimes } from '../programs/generation.ts'
import { median } from '../programs/percentile.ts'
import type { Report } from '../report.ts'
import { startProgram } from '../start-program.ts'
import type { Workbench } from '../workbench.ts'
import { measureSources } from './measure-sources.ts'

const steps = ['import', 'load', 'compile', 'generate'] as const

/** Makes all files of Ashby from its manifest, in fresh processes and again in the same one; then those of every connector. */
export async function measureGeneration(workbench: Workbench, runs: number): Promise<Report> {
  const cold: GenerationTimes[] = []
  for (let run = 0; run < runs; run++) cold.push(...(await generate(workbench, 1)))
  const warm = (await generate(workbench, runs + 1)).slice(1)
  const sources = await measureSources(workbench, 3)
  const total = (times: readonly GenerationTimes[]): number =>
    median(times.map((time) => steps.reduce((sum, step) => sum + time[step], 0)))
  const row = (label: string, times: readonly GenerationTimes[]): readonly string[] => [
    label,
    ...steps.map((step) => formatNumber(median(times.map((time) => time[step])))),
    formatNumber(total(times)),
  ]
  return {
    title: 'generate: a manifest becomes its files, in milliseconds; Ashby step by step, then every connector',
    tables: [
      {
        columns: ['', 'import', 'load and validate', 'compile', 'generate', 'in all'],
        rows: [row('cold', cold), row('warm', warm)],
      },
      ...sources.tables,
    ],
    aims: [
      { name: 'generate: a connector, warm', measured: total(warm) / 1000, unit: 's', bound: { most: 1 } },
      { name: 'generate: a connector, cold', measured: total(cold) / 1000, unit: 's', bound: { most: 1 } },
      ...sources.aims,
    ],
    notes: [
      `Median of ${runs}; cold is the first time in a fresh process, with the loading of prettier and json-schema-to-typescript.`,
      'Of each connector the fastest of three in a warm process; sizes in KB as written, code without the pages.',
    ],
  }
}

async function generate(workbench: Workbench, runs: number): Promise<readonly GenerationTimes[]> {
  const manifest = path.join(workbench.root, 'connectors/ashby/connector.yaml')
  const program = startProgram(workbench, 'generation', { args: [manifest, String(runs)] })
  const times = (await program.hear()) as readonly GenerationTimes[]
  await program.close()
  return times
}
