import type { Report } from '../report.ts'
import type { Workbench } from '../workbench.ts'
import { measureColdStart } from './measure-cold-start.ts'
import { measureGateway } from './measure-gateway.ts'
import { measureGeneration } from './measure-generation.ts'
import { measureMemory } from './measure-memory.ts'
import { measureReplication } from './measure-replication.ts'
import { measureRequests } from './measure-requests.ts'
import { measureSearch } from './measure-search.ts'
import { measureSize } from './measure-size.ts'
import { measureTypes } from './measure-types.ts'

/** The parts of the bench, by the name they are asked for. */
export const parts: Readonly<Record<string, (workbench: Workbench) => Promise<Report>>> = {
  page: (workbench) => measureRequests(workbench, { what: 'page', limit: 100, rounds: 7, least: 0.9 }),
  record: (workbench) => measureRequests(workbench, { what: 'record', limit: 1, rounds: 7 }),
  memory: (workbench) => measureMemory(workbench, 7),
  cold: (workbench) => measureColdStart(workbench, 15),
  size: measureSize,
  types: measureTypes,
  gateway: (workbench) => measureGateway(workbench, { rounds: 7, minutes: workbench.minutes ?? 1 }),
  replication: (workbench) => {
    const rows = workbench.rows ?? 100_000
    return measureReplication(workbench, { rows, rounds: rows > 50_000 ? 1 : 3 })
  },
  search: (workbench) => {
    const rows = workbench.rows ?? 1_000_000
    const upTo = (most: number): readonly number[] => [rows / 100, rows / 10, rows].filter((size) => size <= most)
    return measureSearch(workbench, { postgres: upTo(rows), pglite: upTo(100_000), pairs: 10_000, seconds: 15 })
  },
  generate: (workbench) => measureGeneration(workbench, 5),
}
