import path from 'node:path'
import { formatNumber } from '../format-report.ts'
import { median } from '../programs/percentile.ts'
import type { StreamFigures } from '../programs/stream-client.ts'
import type { StreamerName } from '../programs/streamers.ts'
import type { Report } from '../report.ts'
import { startPageServer, type PageServer } from '../start-page-server.ts'
import { startProgram } from '../start-program.ts'
import type { Workbench } from '../workbench.ts'

const megabyte = 1024 * 1024

/** Streams ten thousand records, dropping each, and looks at what stays in memory. */
export async function measureMemory(workbench: Workbench, runs: number): Promise<Report> {
  const server = await startPageServer(workbench)
  try {
    const run = (name: StreamerName, nodeOptions: readonly string[] = []): Promise<StreamFigures> =>
      stream(workbench, server, { name, nodeOptions })
    const live = { iterate: await run('iterate', ['--expose-gc']), undici: await run('undici', ['--expose-gc']) }
    const peaks: { iterate: number; undici: number }[] = []
    for (let turn = 0; turn < runs; turn++) {
      peaks.push({ iterate: (await run('iterate')).peak, undici: (await run('undici')).peak })
    }
    const ratio = median(peaks.map(({ iterate, undici }) => iterate / undici))
    const row = (label: string, name: StreamerName): readonly string[] => [
      label,
      formatNumber(live[name].before / megabyte),
      formatNumber(Math.max(...live[name].during) / megabyte),
      formatNumber(growth(live[name])),
      formatNumber(median(peaks.map((peak) => peak[name])) / megabyte),
    ]
    return {
      title: `memory: ${live.iterate.records.toLocaleString('en')} records, streamed and dropped`,
      tables: [
        {
          columns: ['', 'live before, MB', 'live at most, MB', 'growth in pages', 'peak RSS, MB'],
          rows: [row('for await … of list()', 'iterate'), row('undici.request + JSON.parse', 'undici')],
        },
      ],
      aims: [
        { name: 'memory: growth of the live heap', measured: growth(live.iterate), unit: 'pages', bound: { most: 4 } },
        { name: 'memory: peak RSS to a loop over undici', measured: ratio, unit: '×', bound: { most: 1.2 } },
      ],
      notes: [
        `A page of a hundred records takes ${formatNumber(live.iterate.page / 1024)} KB of the heap. Live: after a collection, before the stream and in the middle of every tenth page of it, when all has been streamed once before.`,
        `RSS: median of ${runs} processes each, in turns, left to collect when they like; nothing is forced.`,
      ],
    }
  } finally {
    await server.close()
  }
}

function growth({ before, during, page }: StreamFigures): number {
  return (Math.max(...during) - before) / page
}

async function stream(
  workbench: Workbench,
  server: PageServer,
  { name, nodeOptions }: { readonly name: StreamerName; readonly nodeOptions: readonly string[] },
): Promise<StreamFigures> {
  const args = [name, `${server.url}/stream`, path.join(workbench.folder, 'pages.json')]
  const program = startProgram(workbench, 'stream-client', {
    args,
    nodeOptions,
    processor: workbench.processors.client,
  })
  const figures = (await program.hear()) as StreamFigures
  await program.close()
  if (figures.records !== 10_000) throw new Error(`${name} streamed ${figures.records} records, not 10,000.`)
  return figures
}
