import { jsonText } from '../json-text.ts'
import type { RecordOutput, Write } from './record-output.ts'

/** Prints JSON: a list as one array, written while it is read; with `meta`, as `data` beside what the call tells of itself. */
export function createJsonOutput(write: Write, { meta: withMeta }: { readonly meta: boolean }): RecordOutput {
  const depth = withMeta ? 2 : 1
  const start = withMeta ? '{\n  "data": [' : '['
  let count = 0
  return {
    async page(records) {
      for (const record of records) {
        await write(`${count === 0 ? start : ','}\n${indent(depth)}${toJson(record, depth)}`)
        count++
      }
    },
    async end(meta) {
      const list = count === 0 ? `${start}]` : `\n${indent(depth - 1)}]`
      await write(withMeta ? `${list},\n  "meta": ${toJson(meta, 1)}\n}\n` : `${list}\n`)
    },
    async single(data, meta) {
      await write(`${toJson(withMeta ? { data, meta } : data, 0)}\n`)
    },
  }
}

function toJson(value: unknown, depth: number): string {
  return jsonText(value, 2).replaceAll('\n', `\n${indent(depth)}`)
}

function indent(depth: number): string {
  return '  '.repeat(depth)
}
