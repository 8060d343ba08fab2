import type { Api, ApiAnswer, ApiRequest } from '../http/api.ts'
import { failureBody, jsonAnswer, textAnswer } from './answers.ts'
import type { AshbyKey } from './ashby-keys.ts'
import { authorize, isRefusal } from './authorize.ts'
import { createClock, type Clock } from './clock.ts'
import type { Company } from './company/company.ts'
import type { Wire } from './company/records.ts'
import { seedCompany } from './company/seed-company.ts'
import type { Seeding } from './company/seeding.ts'
import { describeSandbox } from './describe-sandbox.ts'
import type { Endpoint } from './endpoint.ts'
import { endpoints } from './endpoints/endpoints.ts'
import { AshbyFailure, invalidInput } from './failure.ts'
import { answerFile } from './file-address.ts'
import { isBody, type Body } from './input.ts'
import { createPasses, type Passes } from './passes.ts'
import { createRequestId } from './request-id.ts'
import { createSyncTokens, syncTokenExpired, type SyncTokens } from './sync-tokens.ts'

interface World {
  company: Company
  readonly clock: Clock
  readonly tokens: SyncTokens
  readonly passes: Passes
}

/** Creates the stand-in of the API with a fresh company. */
export function createAshbyApi(seeding: Seeding, syncTokenLife: number): Api {
  const world: World = {
    company: seedCompany(seeding),
    clock: createClock(seeding.now),
    tokens: createSyncTokens(syncTokenLife),
    passes: createPasses(),
  }
  return {
    name: 'ashby',
    answer: (request) => answerRequest(world, request),
    refuse: (status) => refuse(world, status),
    describe: () => describeSandbox(world.company),
    expireSyncTokens: () => world.tokens.expire(),
    reset() {
      world.company = seedCompany(seeding)
      world.clock.restart()
      world.tokens.clear()
      world.passes.clear()
    },
  }
}

function refuse({ clock }: World, status: number): ApiAnswer {
  const limited = status === 429
  const text = limited
    ? { code: 'rate_limited', message: 'Too many requests' }
    : { code: 'internal_error', message: 'Something went wrong' }
  const requestId = createRequestId(clock.now())
  return jsonAnswer(status, failureBody(text, requestId), requestId)
}

function answerRequest(world: World, request: ApiRequest): ApiAnswer {
  const { method, path, query, headers } = request
  const file = method === 'GET' ? answerFile(path, query) : undefined
  if (file !== undefined) return file
  const requestId = createRequestId(world.clock.now())
  const endpoint = method === 'POST' ? endpoints.get(path.slice(1)) : undefined
  if (endpoint === undefined) return textAnswer(404, `Cannot ${method} ${path}`, requestId)
  const key = authorize(headers.authorization)
  if (isRefusal(key)) return textAnswer(key.status, key.text, requestId)
  if (!key.scopes.includes(endpoint.scope)) return missingPermission(requestId)
  return answerCall(world, request, { endpoint, key, requestId })
}

interface Admitted {
  readonly endpoint: Endpoint
  readonly key: AshbyKey
  readonly requestId: string
}

function answerCall(world: World, request: ApiRequest, admitted: Admitted): ApiAnswer {
  const { requestId } = admitted
  try {
    return jsonAnswer(200, { success: true, ...callEndpoint(world, request, admitted) }, requestId)
  } catch (error) {
    if (!(error instanceof AshbyFailure)) throw error
    const shape = request.fault?.type === 'failure' ? request.fault.shape : 'current'
    return jsonAnswer(200, failureBody(error, requestId, shape), requestId)
  }
}

/** A missing permission arrives in the old shape, where the code is the message. */
function missingPermission(requestId: string): ApiAnswer {
  const body = failureBody(
    { code: 'missing_endpoint_permission', message: 'missing_endpoint_permission' },
    requestId,
    'legacy',
  )
  return jsonAnswer(403, body, requestId)
}

function callEndpoint(world: World, request: ApiRequest, { endpoint, key }: Admitted): Wire {
  const { fault } = request
  const body = readBody(request)
  if (fault?.type === 'failure') throw new AshbyFailure(fault.code, fault.message ?? fault.code)
  if (fault?.type === 'sync_token_expired') throw syncTokenExpired()
  const origin = `http://${request.headers.host ?? 'localhost'}`
  return endpoint.answer({
    ...world,
    endpoint: request.path.slice(1),
    body,
    key,
    origin,
    ...(fault === undefined ? {} : { fault }),
  })
}

function readBody({ headers, text, body }: ApiRequest): Body {
  const isJson = /^application\/json\s*(?:;|$)/iu.test(headers['content-type'] ?? '')
  if (!isJson) throw invalidInput('Content-Type must be application/json')
  if (text === '') return {}
  if (!isBody(body)) throw invalidInput('Request payload is malformed')
  return body
}
