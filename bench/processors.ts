import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** Lists the processors this process may use; empty where a process cannot be bound to one. */
export function allowedProcessors(): readonly number[] {
  if (spawnSync('taskset', ['-p', String(process.pid)]).status !== 0) return []
  const [, list = ''] = /^Cpus_allowed_list:\s*(\S+)$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? []
  return list.split(',').flatMap(numbersOf)
}

function numbersOf(range: string): readonly number[] {
  const [first = Number.NaN, last = first] = range.split('-').map(Number)
  return Number.isNaN(first) ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
