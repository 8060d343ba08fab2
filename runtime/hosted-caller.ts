import type { Connector, Failure, Operation } from '../manifest/connector.ts'
import type { CopyAction } from '../manifest/copy-actions.ts'
import type { Answer } from './answer.ts'
import type { Calls, ReadCopy } from './caller.ts'
import type { Health } from './check-health.ts'
import { openDownload, type Download } from './download.ts'
import { ConnectorError, InputError, ResponseError } from './errors.ts'
import { findOperation } from './find-operation.ts'
import { openHosted, type HostedCall, type HostedConnection } from './hosted-connection.ts'
import { connectorPath, connectorsPath } from './hosted-paths.ts'
import { filesAsMarks, filesAsText } from './hosted/files-as-text.ts'
import { findConnector } from './hosted/find-connector.ts'
import { copyOperation } from './replica/copy-operation.ts'
import { hostedFailures } from './hosted/hosted-failures.ts'
import { readHostedPosition } from './hosted/hosted-position.ts'
import { planExecute } from './hosted/plan-execute.ts'
import { readHealth } from './hosted/read-health.ts'
import { readResult } from './hosted/read-result.ts'
import type { Input } from './input.ts'
import type { InputValidators } from './input/validators.ts'
import { sharedLimiters } from './limits/shared-limiters.ts'
import type { CallOptions } from './options.ts'
import type { LoadedPage } from './pages.ts'
import type { HostedConfig } from './resolve-hosted.ts'
import type { CallSettings } from './resolve-settings.ts'
import { compileProjection } from './response/project-fields.ts'
import type { HttpRequest } from './transport/transport.ts'
import { validateHostedInput } from './validate-hosted-input.ts'
import { withoutUndefined } from './without-undefined.ts'

/** What the calls of a client in hosted mode are made with. */
export interface HostedSettings extends CallSettings {
  readonly connector: Connector
  readonly hosted: HostedConfig
  readonly loadValidators: () => Promise<InputValidators>
}

type Meta = Readonly<Record<string, unknown>>

/** Makes the calls of a client over the hosted API: the same calls, checked in the same way, sent by a server. */
export class HostedCaller implements Calls {
  readonly #settings: HostedSettings
  readonly #connection: HostedConnection
  readonly #failures = new Map<Operation, readonly Failure[]>()
  readonly #copyOperations = new Map<string, Operation>()
  #validators: Promise<InputValidators> | undefined
  #found: string | undefined
  #finding: Promise<string> | undefined

  constructor(settings: HostedSettings) {
    const { connector, hosted } = settings
    this.#settings = settings
    this.#connection = openHosted(hosted, { ...settings, limiters: sharedLimiters(connector, ownerOf(hosted)) })
    this.#found = 'connectorId' in hosted.chosen ? hosted.chosen.connectorId : undefined
  }

  find(entity: string, action: string): Operation {
    return findOperation(this.#settings.connector, entity, action)
  }

  async execute(
    operation: Operation,
    params: unknown,
    options?: CallOptions,
  ): Promise<{ data: unknown; meta: object }> {
    if (operation.response.type === 'file') return this.#download(operation, params, options)
    const { records, meta } = await this.load(operation, params, options)
    return { data: operation.response.type === 'records' ? records : (records[0] ?? null), meta }
  }

  async load(
    operation: Operation,
    params: unknown,
    options: CallOptions = {},
    next?: Input,
  ): Promise<LoadedPage<unknown, Meta>> {
    const input = next ?? (await this.#validate(operation, params))
    const answer = await this.#execute(operation, input, options)
    const { records, meta } = readResult(this.#settings.connector, operation, answer, this.#connection.scrub)
    // A server that does not know these options gives whole records.
    const project = compileProjection(options.select_fields, options.exclude_fields)
    const shaped = project === undefined ? [...records] : records.map(project)
    if (operation.response.type !== 'records') return { records: shaped, meta }
    return { records: shaped, ...readHostedPosition(operation, input, meta) }
  }

  readonly readCopy: ReadCopy = async (entity, action, params, options) => {
    const operation = this.#copyOperation(entity, action)
    // What is wrong with it, the server tells: it has the copy, and what searches are read by.
    const answer = await this.#execute(operation, (params ?? {}) as Input, options)
    const { records, meta } = readResult(this.#settings.connector, operation, answer, this.#connection.scrub)
    return { data: records, meta }
  }

  async check(options: CallOptions = {}): Promise<Health> {
    const id = `${this.#settings.connector.name}: check`
    const send = async (path: string, left: CallOptions): Promise<Answer> =>
      this.#connection.send({ id, method: 'POST', path, body: {}, repeatable: true }, left)
    try {
      const answer = await this.#withConnector(id, options, (connector, left) =>
        send(connectorPath(connector, 'check'), left),
      )
      return readHealth(answer)
    } catch (error) {
      if (!(error instanceof ConnectorError)) throw error
      return { status: 'unhealthy', error: error.message, code: error.code }
    }
  }

  async explain(operation: Operation, params: unknown): Promise<HttpRequest> {
    const input = await this.#validate(operation, params)
    const call = this.#plan(
      operation,
      this.#found ?? 'CONNECTOR_ID',
      planExecute(operation, filesAsMarks(operation, input), {}),
    )
    return this.#connection.explain(call)
  }

  async request(): Promise<never> {
    const message = `${this.#settings.connector.name}: the hosted API sends no requests of one's own; call an entity's action, or use a client with credentials of its own`
    throw new InputError('operation_unknown', message)
  }

  async #download(operation: Operation, params: unknown, options: CallOptions = {}): Promise<Download> {
    const input = await this.#validate(operation, params)
    const answer = await this.#execute(operation, input, options, true)
    if (answer.status >= 300) {
      const message = `${operation.id}: the server answered with a redirect (status ${answer.status}) where the file should be; check base_url`
      throw new ResponseError('response_unexpected', message, { status: answer.status })
    }
    return openDownload(answer, undefined, { maxBytes: this.#settings.maxResponseBytes, signal: options.signal })
  }

  async #execute(operation: Operation, input: Input, options: CallOptions, stream = false): Promise<Answer> {
    const body = planExecute(operation, await filesAsText(operation, input), options)
    const given = {
      ...(operation.timeout !== undefined && { timeout: operation.timeout }),
      ...withoutUndefined(options),
    }
    return this.#withConnector(operation.id, given, (connector, left) =>
      this.#connection.send({ ...this.#plan(operation, connector, body), stream }, left),
    )
  }

  #plan(operation: Operation, connector: string, body: object): HostedCall {
    const { id, effect, limit, cost } = operation
    const path = connectorPath(connector, 'execute')
    const failures = this.#failuresOf(operation)
    return { id, method: 'POST', path, body, repeatable: effect === 'read', failures, limit, cost }
  }

  #copyOperation(entity: string, action: CopyAction): Operation {
    const id = `${entity}.${action}`
    const operation = this.#copyOperations.get(id) ?? copyOperation(this.#settings.connector, entity, action)
    this.#copyOperations.set(id, operation)
    return operation
  }

  #failuresOf(operation: Operation): readonly Failure[] {
    const known = this.#failures.get(operation)
    if (known !== undefined) return known
    const rules = [...this.#settings.connector.failures, ...operation.failures]
    const failures = hostedFailures(Object.assign({}, ...rules.map(({ codes }) => codes)) as Failure['codes'])
    this.#failures.set(operation, failures)
    return failures
  }

  /** Runs a call once the connector is known, in what time is left of it. */
  async #withConnector(
    id: string,
    options: CallOptions,
    run: (connector: string, left: CallOptions) => Promise<Answer>,
  ): Promise<Answer> {
    if (this.#found !== undefined) return run(this.#found, options)
    const { deadline = this.#settings.deadline } = options
    const started = performance.now()
    const doing = 'looking for the connector'
    const connector = await this.#connection.wait(() => this.#lookUp(), { id, doing, options })
    const left = Math.max(1, Math.ceil(deadline - (performance.now() - started)))
    return run(connector, { ...options, deadline: left })
  }

  /** Looks for the connector once, however many calls wait for it. */
  #lookUp(): Promise<string> {
    const { connector, hosted } = this.#settings
    const workspace = 'workspace' in hosted.chosen ? hosted.chosen.workspace : ''
    this.#finding ??= findConnector({ connector, workspace, baseUrl: hosted.baseUrl }, (query) =>
      this.#connection.send({ method: 'GET', path: connectorsPath, query, repeatable: true }),
    )
      .then((found) => (this.#found = found))
      .finally(() => (this.#finding = undefined))
    return this.#finding
  }

  async #validate(operation: Operation, params: unknown): Promise<Input> {
    const { connector, loadValidators } = this.#settings
    const validators = await (this.#validators ??= loadValidators())
    const validate = validators[operation.id]
    if (validate === undefined) throw new Error(`${operation.id} has no validator; generate the connector again`)
    return validateHostedInput(connector, operation, params, validate)
  }
}

/** Whose rate limits are used up. */
function ownerOf({ baseUrl, clientId, chosen }: HostedConfig): string {
  return `${baseUrl} ${clientId} ${JSON.stringify(chosen)}`
}
