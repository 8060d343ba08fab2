import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { generateConnector } from '../../codegen/generate-connector.ts'
import { compileConnector } from '../../manifest/compile-connector.ts'
import type { Connector, Operation } from '../../manifest/connector.ts'
import type { JsonSchema } from '../../manifest/json-schema.ts'
import { readYaml } from '../../manifest/parse-yaml.ts'
import type { Manifest } from '../../manifest/manifest.gen.ts'
import { permissionNames } from '../../manifest/permission-text.ts'
import { validateManifest } from '../../manifest/validate-manifest.ts'
import { ConnectorClient } from '../../runtime/client.ts'
import type { InputValidators } from '../../runtime/input/validators.ts'
import { compileValidators } from '../../runtime/input/compile-validators.ts'
import { comparable, expectedRequest } from '../support/compare-request.ts'
import { readExchanges, type Exchange, type ExchangeFile, type RequestAndResponse } from '../support/read-exchanges.ts'
import { reply, replay, type Replay } from '../support/replay.ts'
import { unknownFields } from '../support/unknown-fields.ts'

const root = path.resolve(import.meta.dirname, '../../connectors')

interface Subject {
  readonly name: string
  readonly manifest: string
  readonly connector: Connector
  readonly validators: InputValidators
  readonly file: ExchangeFile | undefined
}

async function subjectOf(name: string): Promise<Subject> {
  const manifest = path.join(root, name, 'connector.yaml')
  // Whether it is one is tested below.
  const connector = compileConnector(readYaml(await readFile(manifest, 'utf8')).value as Manifest)
  return { name, manifest, connector, validators: compileValidators(connector), file: await readExchanges(name) }
}

const folders = readdirSync(root).filter((name) => existsSync(path.join(root, name, 'connector.yaml')))
const subjects = await Promise.all(folders.map(subjectOf))

function wireOf(exchange: Exchange): readonly RequestAndResponse[] {
  return [exchange, ...(exchange.pages ?? [])]
}

function connectTo({ connector, validators, file }: Subject, exchange: Exchange): Replay & { client: ConnectorClient } {
  const answers = wireOf(exchange).map(({ response: { status = 200, body, headers } }) => reply(status, body, headers))
  const line = replay(...answers)
  const options = { authConfig: file?.credentials ?? {}, transport: line.transport, retry: false as const }
  const config = file?.config === undefined ? {} : { config: file.config }
  // Limits outlive a client: one exchange that uses them up would hold up the next.
  const unlimited = { ...connector, limits: {} }
  return { ...line, client: new ConnectorClient(unlimited, { ...options, ...config }, async () => validators) }
}

/** What came of a call: the data and meta of it, or of all pages together. */
interface Outcome {
  readonly data: unknown
  readonly meta: object
}

async function call(client: ConnectorClient, { operation, params = {}, pages }: Exchange): Promise<Outcome> {
  const [entity = '', action = ''] = operation.split('.')
  if (pages === undefined) return client.execute(entity, action, params)
  const data: unknown[] = []
  let last: object = {}
  for await (const { records, meta } of client.pages(entity, action, params).pages()) {
    data.push(...records)
    last = meta
  }
  return { data, meta: last }
}

function expectedData(exchange: Exchange): unknown {
  if (Object.hasOwn(exchange, 'data')) return exchange.data
  const steps = exchange.data_at?.split('.') ?? []
  const found = wireOf(exchange).map(({ response }) =>
    steps.reduce<unknown>((value, step) => (value as Readonly<Record<string, unknown>>)[step], response.body),
  )
  return exchange.pages === undefined ? found[0] : found.flat()
}

async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => 'the call succeeded',
    (error: unknown) => error,
  )
}

function paged(connector: Connector): readonly Operation[] {
  return Object.values(connector.operations).filter(({ pagination }) => pagination.type !== 'none')
}

/** What tells two ways of paging apart. */
function wayOf({ pagination }: Operation): string {
  return JSON.stringify(pagination)
}

describe.each(subjects.map((subject) => [subject.name, subject] as const))('%s', (name, subject) => {
  const { connector, manifest, file } = subject
  const exchanges = file?.exchanges ?? []
  const good = exchanges.filter(({ error }) => error === undefined)
  const bad = exchanges.filter(({ error }) => error !== undefined)
  const named = (list: readonly Exchange[]): (readonly [string, Exchange])[] =>
    list.map((exchange) => [[exchange.operation, exchange.title].filter(Boolean).join(': '), exchange])

  it('is a manifest without mistakes', async () => {
    const { value, issues } = readYaml(await readFile(manifest, 'utf8'))
    const found = [...issues, ...validateManifest(value)]
    expect(found.map(({ message }) => message)).toEqual([])
    expect(connector.name).toBe(name)
  })

  it('has generated files that are what its manifest makes', async () => {
    const { files } = await generateConnector({ manifest, check: true })
    expect(files.filter(({ status }) => status !== 'unchanged').map((each) => path.basename(each.path))).toEqual([])
  }, 120_000)

  it('names the permissions its actions need', () => {
    const needed = Object.values(connector.operations).flatMap(({ permissions }) => permissionNames(permissions))
    expect(needed.filter((permission) => !Object.hasOwn(connector.permissions, permission))).toEqual([])
  })

  it('has an exchange for every operation, and refusals', () => {
    const shown = new Set(good.map(({ operation }) => operation))
    expect(Object.keys(connector.operations).filter((id) => !shown.has(id))).toEqual([])
    expect(bad.length).toBeGreaterThanOrEqual(3)
  })

  it('has an exchange that reads to the end for every way it pages', () => {
    const shown = new Set(good.filter(({ pages }) => pages !== undefined).map(({ operation }) => operation))
    const read = new Set(
      paged(connector)
        .filter(({ id }) => shown.has(id))
        .map(wayOf),
    )
    const missing = paged(connector).filter((operation) => !read.has(wayOf(operation)))
    expect(missing.map(({ id }) => id)).toEqual([])
  })

  // Without exchanges the test above fails, and there is nothing to run the ones below with.
  if (good.length === 0 || bad.length === 0) return

  it.each(named(exchanges))('sends what its documentation says: %s', async (_, exchange) => {
    const { client, requests } = connectTo(subject, exchange)
    await call(client, exchange).catch(() => undefined)
    const origin = file?.origin ?? new URL((await client.explain(...idOf(exchange), exchange.params ?? {})).url).origin
    const expected = wireOf(exchange).map(({ request }) => expectedRequest(request, file?.headers ?? {}, origin))
    const sent = requests.map((request, index) => {
      const one = expected[index]
      return one === undefined ? request : comparable(request, one)
    })
    expect(sent).toEqual(expected)
  })

  it.each(named(good))('reads the data, and nothing is left to read: %s', async (_, exchange) => {
    const { client } = connectTo(subject, exchange)
    const { data, meta } = await call(client, exchange)
    expect(data).toEqual(expectedData(exchange))
    if (exchange.meta !== undefined) expect(meta).toEqual(exchange.meta)
    if (exchange.pages !== undefined) expect(meta).toMatchObject({ has_more: false, cursor: null })
  })

  it.each(named(good))('gives records as their schema says: %s', async (_, exchange) => {
    const { client } = connectTo(subject, exchange)
    const { data } = await call(client, exchange)
    expect(misfits(subject, exchange.operation, [data].flat())).toEqual([])
  })

  it.each(named(bad))('says why the API refused: %s', async (_, exchange) => {
    const { client } = connectTo(subject, exchange)
    const error = await failureOf(call(client, exchange))
    const { message, ...facts } = exchange.error ?? { code: '' }
    expect(error).toMatchObject(facts)
    expect((error as Error).message).toContain(message ?? exchange.operation)
  })

  it('finds its credentials healthy by the call it names for that', async () => {
    const { check } = connector
    const exchange = good.find(({ operation }) => operation === check?.call)
    if (exchange === undefined) throw new Error(`there is no exchange for ${check?.call ?? 'a check'}`)
    const health = await connectTo(subject, { ...exchange, pages: [] }).client.check()
    expect(health).toMatchObject({ status: 'healthy' })
  })
})

function idOf({ operation }: Exchange): readonly [string, string] {
  const [entity = '', action = ''] = operation.split('.')
  return [entity, action]
}

/** Says what of some records the operation's schema does not allow or does not know. */
function misfits({ name, connector }: Subject, id: string, records: readonly unknown[]): readonly string[] {
  const schemaName = connector.operations[id]?.response.schema
  if (schemaName === undefined) return []
  const schema: JsonSchema = { $ref: `#/schemas/${schemaName}` }
  const validate = validatorOf(name, connector).compile({ $ref: `${name}:#/schemas/${schemaName}` })
  return records
    .filter((record) => record !== null)
    .flatMap((record) => [
      ...(validate(record) ? [] : (validate.errors ?? []).map((one) => `${one.instancePath} ${one.message ?? ''}`)),
      ...unknownFields(record, schema, connector.schemas).map((place) => `${place} is not in the schema`),
    ])
}

const validators = new Map<string, Ajv2020>()

function validatorOf(name: string, { schemas }: Connector): Ajv2020 {
  const known = validators.get(name)
  if (known !== undefined) return known
  const ajv = new Ajv2020({ allErrors: true, strict: false })
  addFormats.default(ajv)
  ajv.addSchema({ $id: `${name}:`, schemas })
  validators.set(name, ajv)
  return ajv
}
