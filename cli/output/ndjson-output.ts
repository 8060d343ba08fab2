import { jsonText } from '../json-text.ts'
import type { RecordOutput, Write } from './record-output.ts'

/** Prints a line of JSON for each record, as soon as it is there. */
export function createNdjsonOutput(write: Write): RecordOutput {
  return {
    async page(records) {
      for (const record of records) await write(`${jsonText(record)}\n`)
    },
    end: () => Promise.resolve(),
    async single(data) {
      if (data !== null) await write(`${jsonText(data)}\n`)
    },
  }
}
