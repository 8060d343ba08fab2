import { ConnectorError } from '../../manifest/errors.ts'

/** Why a replication ended that the API is not to blame for. */
export type SyncErrorCode =
  | 'sync_running'
  | 'sync_taken_over'
  | 'sync_unsupported'
  | 'sync_deletes_refused'
  | 'sync_key_missing'
  | 'sync_parent_failed'
  | 'sync_parents_not_found'

/** Replication did not do what it was asked. */
export class SyncError extends ConnectorError {
  declare readonly code: SyncErrorCode

  constructor(code: SyncErrorCode, message: string) {
    super(code, message, { retryable: code === 'sync_running' || code === 'sync_taken_over' })
  }
}
