import type { Connector } from '../manifest/connector.ts'
import type { InputValidators } from '../runtime/input/validators.ts'

/** A connector that comes with the package; nothing of it is loaded before it is asked for. */
export interface BundledConnector {
  readonly name: string
  readonly title: string
  readonly description: string
  /** The definition id of the hosted API. */
  readonly id?: string
  readonly load: () => Promise<Connector>
  readonly loadValidators: () => Promise<InputValidators>
}
