import type { FastifyRequest } from 'fastify'
import { hashSecret } from '../access/hash-secret.ts'

/** The token that a request brings; empty when it brings none. */
export function bearerOf({ headers }: FastifyRequest): string {
  const [, token = ''] = /^Bearer\s+(\S+)\s*$/i.exec(headers.authorization ?? '') ?? []
  return token
}

/** The hash of the token that a request brings, or of what stands in its place; made once a request. */
export function bearerHashOf(request: FastifyRequest): Buffer {
  const known = hashes.get(request)
  if (known !== undefined) return known
  const token = bearerOf(request)
  const hash = hashSecret(token === '' ? (request.headers.authorization ?? '') : token)
  hashes.set(request, hash)
  return hash
}

const hashes = new WeakMap<FastifyRequest, Buffer>()
