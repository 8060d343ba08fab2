import { ConnectorError } from '../../manifest/errors.ts'

/** A document that cannot be imported; the message has every reason. */
export class DocumentError extends ConnectorError {
  constructor(reasons: readonly string[]) {
    super('document_invalid', reasons.join('\n'))
  }
}
