import { randomUUID } from 'node:crypto'

/** Creates the id of a record that a client made. */
export function createId(): string {
  return randomUUID()
}
