import type { Place } from '../connector.ts'
import type { Path } from '../finding.ts'
import type { Origin } from './setting.ts'

/** Tells where the settings of one action were said. */
export interface WhereSaid {
  /** By the action, one of its templates, or a preset these name. */
  readonly byAction: (path: Path) => Origin | undefined
  /** By the action, or one of its templates, of a place it sets. */
  readonly bySet: (place: Place) => Origin | undefined
  /** By the connector as a whole, or a preset it names. */
  readonly byConnector: (path: Path) => Origin | undefined
  /** By the entity. */
  readonly byEntity: (path: Path) => Origin | undefined
  /** Each rule of the failures of the action, or of the connector. */
  readonly failures: (level: 'action' | 'connector') => readonly Origin[]
  /** The name of the pagination that the action uses. */
  readonly pagination?: string
}

/** What nobody says otherwise. */
export const byDefault: Origin = { by: 'Patchbay’s default' }
