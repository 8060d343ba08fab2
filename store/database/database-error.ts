/** What became of a statement: the database is away, a row stands twice, its disk is full, or it was refused. */
export type DatabaseErrorCode = 'unavailable' | 'conflict' | 'full' | 'failed'

/** What is known of a failure besides its words. */
export interface DatabaseErrorDetails {
  /** PostgreSQL's five-character code. */
  readonly sqlState?: string | undefined
  /** The constraint that refused a row. */
  readonly constraint?: string | undefined
  /** Whether the same may succeed later; given by the code unless stated. */
  readonly retryable?: boolean
}

/** The database did not do what it was asked. */
export class DatabaseError extends Error {
  readonly code: DatabaseErrorCode
  readonly sqlState: string | undefined
  readonly constraint: string | undefined
  readonly retryable: boolean

  constructor(code: DatabaseErrorCode, message: string, details: DatabaseErrorDetails = {}) {
    super(message)
    this.name = 'DatabaseError'
    this.code = code
    this.sqlState = details.sqlState
    this.constraint = details.constraint
    this.retryable = details.retryable ?? (code === 'unavailable' || code === 'full')
  }
}

/** A driver's error, as far as both drivers know it. */
export interface DriverError {
  readonly message: string
  readonly code?: string | undefined
  readonly constraint?: string | undefined
}

/**
 * Reads a driver's error. Of what the driver says only the message, the code and the constraint are kept: its details
 * hold values of rows.
 */
export function readDriverError({ message, code, constraint }: DriverError): DatabaseError {
  if (code === undefined || !/^[0-9A-Z]{5}$/.test(code)) return readSystemError(message, code)
  const details = { sqlState: code, constraint }
  if (code === '23505') return new DatabaseError('conflict', message, details)
  if (code === '53100' || isNoSpace(message)) return new DatabaseError('full', fullMessage, { sqlState: code })
  if (isUnavailable(code))
    return new DatabaseError('unavailable', `The database is not available: ${message}.`, details)
  // A serialization failure and a deadlock: the transaction may be tried again.
  return new DatabaseError('failed', message, { ...details, retryable: code === '40001' || code === '40P01' })
}

/** Says that there is no room. */
export const fullMessage =
  'The disk of the database is full: nothing was written. Make room; it goes on by itself then, reading works meanwhile.'

/** Tells whether words speak of a full disk. */
export function isNoSpace(message: string): boolean {
  return /ENOSPC|EFBIG|EDQUOT|No space left on device|File too large|Disk quota exceeded/i.test(message)
}

function readSystemError(message: string, code: string | undefined): DatabaseError {
  if (isNoSpace(`${code ?? ''} ${message}`)) return new DatabaseError('full', fullMessage)
  return new DatabaseError('unavailable', `The database is not available: ${message}.`)
}

/** Connection exceptions, too many connections, and a server that stops, starts or has crashed. */
function isUnavailable(sqlState: string): boolean {
  return sqlState.startsWith('08') || sqlState === '53300' || /^57P0[1-5]$/.test(sqlState)
}
