import { UsageError } from '../usage-error.ts'
import { removeJsonEntry, setJsonEntry } from './edit-json.ts'
import { removeTomlEntry, setTomlEntry, type TomlEntry } from './edit-toml.ts'
import type { McpClient } from './mcp-clients.ts'
import type { TextEdit } from './text-edit.ts'

/** An entry to write, or without one a name to take out. */
export interface EntryChange {
  readonly name: string
  readonly entry?: TomlEntry
}

/**
 * Plans the change of a configuration.
 *
 * @throws UsageError when the file is broken, since what a program cannot read it must not mend.
 */
export function editEntry(
  file: string,
  text: string,
  { format, table, title }: McpClient,
  { name, entry }: EntryChange,
): readonly TextEdit[] {
  const place = { table, name }
  try {
    if (format === 'toml') return entry === undefined ? removeTomlEntry(text, place) : setTomlEntry(text, place, entry)
    return entry === undefined ? removeJsonEntry(text, place) : setJsonEntry(text, place, entry)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new UsageError(`${file} is broken: ${error.message}`, {
      advice: [`Mend it, or move it away and let ${title} begin anew; nothing was written.`],
    })
  }
}
