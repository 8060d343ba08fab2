import { randomUUID } from 'node:crypto'
import type { Socket } from 'node:net'
import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import Fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify'
import type { Tokens } from '../access/tokens.ts'
import type { Logger } from '../telemetry/create-logger.ts'
import type { Instruments } from '../telemetry/instruments.ts'
import { bearerHashOf } from './bearer-token.ts'
import { failureOf } from './failure-of.ts'
import { HttpFailure } from './http-failure.ts'
import { openApiInfo } from './open-api.ts'
import { parseJson } from './parse-json.ts'
import { createRateLimit } from './rate-limit.ts'
import type { Route } from './route.ts'
import { isPublic, serveRoute } from './serve-route.ts'

/** What the HTTP side of the server is made from. */
export interface AppSettings {
  readonly routes: readonly Route[]
  readonly tokens: Tokens
  readonly logger: Logger
  readonly instruments: Instruments
  /** The one organization there is. */
  readonly organizationId: string
  /** Bytes a body may have. */
  readonly bodyLimit: number
  /** Requests a minute that one token, or one address without a token, may make. */
  readonly rateLimit: number
}

/** The HTTP side of the server. */
export type App = FastifyInstance

/** Makes the HTTP side of the server; it listens when told to. */
export async function createApp(settings: AppSettings): Promise<App> {
  const { routes, logger, bodyLimit, rateLimit } = settings
  const app: App = Fastify({
    loggerInstance: asFastifyLogger(logger),
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit,
    requestIdHeader: false,
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: 500 },
    rewriteUrl: ({ url = '/' }) => withoutTrailingSlash(url),
    clientErrorHandler: refuseUnreadable,
    frameworkErrors: (error, request, reply) => void answerFailure(error, request, reply),
    requestTimeout: 330_000,
    forceCloseConnections: 'idle',
    // What still comes in on an open connection while the server ends is answered like all else.
    return503OnClosing: false,
  })
  acceptJson(app)
  // Routes check their requests themselves, all of it at once; the schemas here are for the document.
  app.setValidatorCompiler(() => () => true)
  app.setSerializerCompiler(() => (data) => JSON.stringify(data))
  app.setErrorHandler(answerFailure)
  app.setNotFoundHandler((request) => {
    throw new HttpFailure(404, 'not_found', `there is no ${request.method} ${request.url.split('?')[0] ?? ''}`, {
      hint: 'GET /openapi.json lists what there is',
    })
  })
  observe(app, settings)
  limitRequests(app, rateLimit)
  await app.register(swagger, { openapi: openApiInfo })
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    uiConfig: { docExpansion: 'list' },
    theme: { title: 'Patchbay' },
  })
  await app.register((scope) => {
    for (const route of routes) serveRoute(scope, route, settings)
    scope.get('/openapi.json', { schema: { hide: true } }, () => app.swagger())
  })
  return app
}

/** The path with or without a slash at its end is the same; what follows it is left alone. */
function withoutTrailingSlash(url: string): string {
  const [path = '', ...query] = url.split('?')
  if (path.startsWith('/docs')) return url
  let end = path.length
  while (end > 1 && path[end - 1] === '/') end -= 1
  return [path.slice(0, end), ...query].join('?')
}

/** What is no readable request gets an answer of the usual form. */
function refuseUnreadable(error: Error & { readonly code?: string }, socket: Socket): void {
  if (!socket.writable) return void socket.destroy()
  const large = error.code === 'HPE_HEADER_OVERFLOW'
  const message = large ? 'the headers are too large' : 'the request is not readable HTTP'
  const code = large ? 'headers_too_large' : 'value_error'
  const errors = [{ field: null, message, error_code: code }]
  const body = JSON.stringify({ message, errors, error_code: code, detail: message, retryable: false })
  const status = large ? '431 Request Header Fields Too Large' : '400 Bad Request'
  const head = `content-type: application/json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(body)}`
  socket.end(`HTTP/1.1 ${status}\r\n${head}\r\nconnection: close\r\n\r\n${body}`)
}

/** The framework's own type of logger, so that the app's type does not name pino. */
function asFastifyLogger(logger: Logger): FastifyBaseLogger {
  return logger
}

/** JSON whatever the content type says, and nothing for an empty body: clients of this API send both. */
function acceptJson(app: App): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'string' }, async (_request: FastifyRequest, body: string | Buffer) =>
    parseJson(body.toString()),
  )
}

function answerFailure(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const failure = fastifyFailure(error) ?? failureOf(error)
  const { status, problems, hint, retryable, retryAfter, message, code } = failure
  if (status >= 500) request.log.error({ err: failure.cause ?? failure, request_id: request.id }, message)
  if (retryAfter !== undefined) void reply.header('retry-after', String(Math.ceil(retryAfter)))
  if (status === 401) void reply.header('www-authenticate', 'Bearer')
  return reply
    .code(status)
    .type('application/json; charset=utf-8')
    .send({
      message,
      errors: problems,
      error_code: code,
      // Older clients read this one.
      detail: message,
      hint: hint ?? usualHints[status] ?? 'GET /docs shows what each route takes',
      retryable,
      request_id: request.id,
    })
}

/** What to do where a failure does not say. */
const usualHints: Readonly<Record<number, string | undefined>> = {
  403: 'an application token, or one with another policy, may do it',
  404: 'the lists of connectors, definitions and workspaces show what there is',
  409: 'read what is there now, then try again',
  413: 'the operator sets how large a body may be by PATCHBAY_BODY_LIMIT',
  429: 'wait as many seconds as Retry-After says, then try again',
  500: "the operator finds the request_id in the server's log",
  502: 'the API behind the connector failed; try again in a moment',
  503: 'try again as soon as GET /health is well',
  504: 'the API behind the connector did not answer in time; try again in a moment',
}

/** What the framework itself refuses. */
function fastifyFailure(error: unknown): HttpFailure | undefined {
  const { code, statusCode = 500, message } = error as Partial<FastifyError>
  if (code?.startsWith('FST_ERR_') !== true || statusCode >= 500) return undefined
  if (statusCode === 413) return new HttpFailure(413, 'body_too_large', 'the body is too large')
  return new HttpFailure(statusCode, 'value_error', message ?? 'the request is not readable')
}

function limitRequests(app: App, perMinute: number): void {
  const limit = createRateLimit(perMinute)
  app.addHook('onRequest', (request, _reply, done) => {
    const wait = limit(callerOf(request))
    done(
      wait === 0
        ? undefined
        : new HttpFailure(429, 'rate_limited', `more than ${perMinute} requests a minute; wait ${wait} s`, {
            retryable: true,
            retryAfter: wait,
          }),
    )
  })
}

/** Where no token is asked for, what is sent as one must not make a new caller: secrets could be guessed without limit. */
function callerOf(request: FastifyRequest): string {
  const { headers, ip, routeOptions } = request
  if (headers.authorization === undefined || isPublic(routeOptions.config)) return ip
  return bearerHashOf(request).toString('base64')
}

/** One line a request; the path as the route is written, so that nothing of a caller's gets into the log. */
function observe(app: App, { logger, instruments }: AppSettings): void {
  // All that is in these lines is the server's own: there is nothing to blot out.
  const lines = logger.child({}, { redact: [] })
  app.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id).header('cache-control', 'no-store')
    void reply.header('x-content-type-options', 'nosniff')
    done()
  })
  app.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'unknown'
    const status = reply.statusCode
    const milliseconds = Math.round(reply.elapsedTime * 100) / 100
    lines.info({ request_id: request.id, method: request.method, route, status, ms: milliseconds }, 'answered')
    instruments.answered(milliseconds, {
      'http.route': route,
      'http.response.status_code': status,
      'http.request.method': request.method,
    })
    done()
  })
}
