import { readFileSync } from 'node:fs'
import type { CapturedPages } from './captured-pages.ts'
import { streamers, type StreamerName } from './streamers.ts'

/** What streaming took of the memory; the heap is known only when node was started with `--expose-gc`. */
export interface StreamFigures {
  readonly records: number
  /** The most that was resident, in bytes. */
  readonly peak: number
  /** Live bytes before the stream. */
  readonly before: number
  /** Live bytes during the stream. */
  readonly during: readonly number[]
  /** Live bytes of one page, decoded. */
  readonly page: number
}

const [name, url = '', file = ''] = process.argv.slice(2)
const stream = await streamers[name as StreamerName](url)
// Code that runs for the first time makes the heap grow, too; a whole stream beforehand keeps that out of the figures.
if (global.gc !== undefined) await stream(() => true)
const before = liveBytes()
const during: number[] = []
let records = 0
await stream(() => {
  records++
  if (records % 1000 === 550) during.push(liveBytes())
  return true
})
const peak = peakBytes()
const figures: StreamFigures = { records, peak, before, during, page: global.gc === undefined ? 0 : pageBytes(file) }
process.send?.(figures, () => process.disconnect())

function liveBytes(): number {
  if (global.gc === undefined) return 0
  global.gc()
  return process.memoryUsage().heapUsed
}

function peakBytes(): number {
  try {
    // The figure of `getrusage` counts what this process was before it became node.
    const [, kilobytes] = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? []
    return Number(kilobytes) * 1024
  } catch {
    return process.resourceUsage().maxRSS * 1024
  }
}

function pageBytes(from: string): number {
  const { page } = JSON.parse(readFileSync(from, 'utf8')) as CapturedPages
  const copies = 10
  const empty = liveBytes()
  const kept = Array.from({ length: copies }, () => JSON.parse(page) as unknown)
  return (liveBytes() - empty) / kept.length
}
