import type { Finding, Path } from '../finding.ts'
import type { DraftOperation } from './draft.ts'
import { parameterAt, showPlace } from './draft-parameters.ts'
import { unknownName } from './unknown-name.ts'

/** Where replication sends what it asks with. */
export interface Send {
  /** What has a `send`. */
  readonly path: Path
  readonly send: string
  readonly operation: DraftOperation
}

/** Finds a location that no parameter of the action fills. */
export function* checkSend({ path, send, operation: { id, open, parameters } }: Send): Generator<Finding> {
  if (open || parameterAt(send, parameters) !== undefined) return
  yield* unknownName({
    path: [...path, 'send'],
    by: path,
    says: `sends ${id} the unknown parameter`,
    name: send,
    names: parameters.map(({ at }) => showPlace(at)),
    otherwise: 'declare the parameter',
  })
}
