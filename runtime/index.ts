export { loadConnector } from './load-connector.ts'
export type { RawResponse } from './caller.ts'
export { ConnectorClient } from './client.ts'
export type { AirbyteAuthConfig, HostedAccess, WorkspaceName } from './airbyte-auth-config.ts'
export { HostedApi, type HostedApiOptions, type HostedCallOptions } from './hosted-api.ts'
export type { HostedOptions } from './options.ts'
export type {
  ConnectorCheck,
  ConnectorKind,
  ConnectorSettings,
  ConnectorSummary,
  CreateConnector,
  DeletedConnector,
  EntityAccess,
  HostedConnector,
  ListConnectors,
  ScopedToken,
  SourceTemplate,
} from './hosted/connector-types.ts'
export { authorize, type Authorization } from './auth/authorize.ts'
export { readCallback } from './auth/read-callback.ts'
export { exchangeCode, type ExchangeOptions } from './auth/exchange-code.ts'
export type { AppOptions } from './auth/resolve-app.ts'
export { Pages, type ListMeta, type Page, type RecordMeta } from './pages.ts'
export {
  ApiError,
  AuthError,
  ConnectorError,
  InputError,
  ManifestError,
  ResponseError,
  TransportError,
  type InputIssue,
  type ManifestIssue,
} from './errors.ts'
export type { CallOptions, ClientOptions, Logger, RetryOptions } from './options.ts'
export type { AnyOperations, OperationType } from './operation-types.ts'
export type { Health } from './check-health.ts'
export type {
  ActionDescription,
  ConnectorDescription,
  EntityDescription,
  ParameterDescription,
} from './describe-connector.ts'
export type { InputValidators } from './input/validators.ts'
export { validation } from './input/validation.ts'
export type { Download, FileMeta } from './download.ts'
export type { FileContent, FileValue } from './request/file-value.ts'
export type {
  AggregateMeta,
  AggregateResult,
  AnswerOptions,
  FoundRecords,
  RecordGroup,
  Replica,
  ReplicaOptions,
  SearchMeta,
} from './replica/replica.ts'
export type {
  AggregateParams,
  CopyAggregate,
  CopySearch,
  FieldOf,
  Filter,
  Found,
  SearchParams,
  Sort,
} from './replica/search-types.ts'
export type { RawRequest } from './request/plan-raw-request.ts'
export type { HttpRequest, HttpResponse, Transport } from './transport/transport.ts'
export type { Connector } from '../manifest/connector.ts'
export type { Pagination } from '../manifest/pagination.ts'
export type { JsonSchema } from '../manifest/json-schema.ts'
export type { Manifest } from '../manifest/manifest.gen.ts'
