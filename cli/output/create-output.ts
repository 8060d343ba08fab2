import { createJsonOutput } from './json-output.ts'
import { createNdjsonOutput } from './ndjson-output.ts'
import type { RecordOutput, Write } from './record-output.ts'
import { createTableOutput, type RecordTableStyle } from './table-output.ts'

/** The formats data is printed in. */
export const formats = ['json', 'ndjson', 'table'] as const
export type Format = (typeof formats)[number]

/** Makes what prints records in a format. */
export function createOutput(
  format: Format,
  write: Write,
  { meta, ...table }: RecordTableStyle & { readonly meta: boolean },
): RecordOutput {
  switch (format) {
    case 'json':
      return createJsonOutput(write, { meta })
    case 'ndjson':
      return createNdjsonOutput(write)
    case 'table':
      return createTableOutput(write, table)
  }
}
