import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ObjectSchema } from '../../manifest/json-schema.ts'
import { nobody, type Identity } from '../access/identity.ts'
import { originOf } from '../access/origin-of.ts'
import type { Tokens } from '../access/tokens.ts'
import type { Instruments } from '../telemetry/instruments.ts'
import { applyOlderNames } from './apply-older-names.ts'
import { bearerHashOf, bearerOf } from './bearer-token.ts'
import { compileBodyChecker, compileQueryChecker, refuse } from './compile-checker.ts'
import { HttpFailure } from './http-failure.ts'
import { describeRoute } from './open-api.ts'
import { brokenText, isBrokenText } from './parse-json.ts'
import { HttpAnswer, type Access, type Route, type RouteCall } from './route.ts'
import { withoutNulls } from './without-nulls.ts'

/** What serving a route takes. */
export interface ServeSettings {
  readonly tokens: Tokens
  readonly instruments: Instruments
  /** The one organization there is. */
  readonly organizationId: string
}

const prefixes = ['/api/v1', '/v1']

/** Serves a route under every path it has and had. */
export function serveRoute(app: FastifyInstance, route: Route, settings: ServeSettings): void {
  const read = compileReader(route)
  const paths = [route.path, ...(route.older ?? [])].flatMap((path) =>
    route.bare === true ? [path] : prefixes.map((prefix) => `${prefix}${path}`),
  )
  for (const [index, url] of paths.entries()) {
    app.route({
      method: route.method,
      url,
      schema: index === 0 && route.hidden !== true ? describeRoute(route) : { hide: true },
      config: { access: route.access },
      handler: async (request, reply) => {
        const answer = await settings.instruments.inSpan(
          `${route.method} ${url}`,
          { 'http.route': url, 'http.request.method': route.method, 'patchbay.request_id': request.id },
          async () => {
            const identity = await authenticate(request, route.access, settings)
            return route.handle({ ...read(request, identity), signal: signalOf(reply) })
          },
        )
        if (!(answer instanceof HttpAnswer)) return reply.send(answer)
        return reply.code(answer.status).headers(answer.headers).send(answer.body)
      },
    })
  }
}

/** Tells whether a route asks for no token; what is no route asks for none either. */
export function isPublic(config: object): boolean {
  return !('access' in config) || config.access === 'public'
}

async function authenticate(
  request: FastifyRequest,
  access: Access,
  { tokens, organizationId }: ServeSettings,
): Promise<Identity> {
  if (access === 'public') return nobody
  const token = bearerOf(request)
  const identity = token === '' ? undefined : await tokens.identify(bearerHashOf(request))
  if (identity === undefined) {
    const what = token === '' ? 'there is no bearer token' : 'the bearer token is unknown or has ended'
    throw new HttpFailure(401, 'unauthorized', `Invalid authentication credentials: ${what}`, {
      hint: 'POST /api/v1/account/applications/token gives one for a client_id and client_secret',
    })
  }
  if (access !== 'any' && identity.kind !== access) {
    throw new HttpFailure(
      403,
      'forbidden',
      `this needs ${access === 'application' ? 'an application' : 'a scoped'} token`,
    )
  }
  refuseOtherOrigin(request, identity)
  refuseOtherOrganization(request, organizationId)
  return identity
}

/** What a page was given is of no use to another page; what is no browser says no origin. */
function refuseOtherOrigin({ headers: { origin } }: FastifyRequest, { allowedOrigin }: Identity): void {
  if (allowedOrigin === undefined || origin === undefined || originOf(origin) === allowedOrigin) return
  throw new HttpFailure(403, 'forbidden', `the token is for pages of ${allowedOrigin}`, {
    hint: 'ask for a widget token with the origin of this page as allowed_origin',
  })
}

/** Clients with several organizations say which they mean; here there is one. */
function refuseOtherOrganization({ headers }: FastifyRequest, organizationId: string): void {
  const given = headers['x-organization-id'] ?? ''
  if (given === '' || given.toString().toLowerCase() === organizationId) return
  throw new HttpFailure(403, 'forbidden', `there is no organization ${given.toString()} here`, {
    hint: `leave X-Organization-Id out, or give ${organizationId}`,
  })
}

type ReadCall = (request: FastifyRequest, identity: Identity) => Omit<RouteCall, 'signal'>

/** Compiles what reads a request of this route; everything wrong with it is told at once. */
function compileReader({ body, query, olderNames = {} }: Route): ReadCall {
  const checkBody = body && compileBodyChecker(body)
  const checkQuery = query && compileQueryChecker(query)
  return (request, identity) => {
    const given = {
      body: body === undefined ? {} : applyOlderNames(present(body, request.body ?? {}), olderNames),
      query: applyOlderNames({ ...(request.query as object) }, olderNames),
    }
    const broken = Object.entries(given.query as object).find(([, value]) => isBrokenText(String(value)))
    if (broken !== undefined) throw brokenText(broken[0])
    const problems = [...(checkBody?.(given.body) ?? []), ...(checkQuery?.(given.query) ?? [])]
    if (problems.length > 0) throw refuse(problems)
    return {
      identity,
      params: request.params as RouteCall['params'],
      body: given.body as RouteCall['body'],
      query: given.query as RouteCall['query'],
      requestId: request.id,
      origin: `${request.protocol}://${request.host}`,
      token: bearerOf(request),
      raw: { headers: request.headers, body: request.body },
    }
  }
}

/** A schema that lists all its fields means each of them; elsewhere null is what was left out. */
function present({ additionalProperties }: ObjectSchema, given: unknown): unknown {
  return additionalProperties === false ? given : withoutNulls(given)
}

/** Aborted when the caller hangs up before the answer is out. */
function signalOf({ raw }: FastifyReply): AbortSignal {
  const controller = new AbortController()
  raw.once('close', () => {
    if (!raw.writableFinished) controller.abort(new HttpFailure(499, 'closed', 'the caller hung up'))
  })
  return controller.signal
}
