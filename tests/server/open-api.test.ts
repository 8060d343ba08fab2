import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { allRoutes } from '../../server/routes/all-routes.ts'
import type { Services } from '../../server/services.ts'
import { closeServed, serve, type Served } from '../support/serve.ts'
import { aText, anObject, objectWith, textLike } from '../support/matchers.ts'

type Json = Readonly<Record<string, unknown>>
interface Operation {
  readonly summary?: string
  readonly tags?: readonly string[]
  readonly security?: readonly Json[]
  readonly parameters?: readonly {
    readonly name: string
    readonly in: string
    readonly required?: boolean
    readonly schema?: Json
  }[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Json }>> }
  readonly responses: Readonly<Record<string, { readonly description?: string; readonly content?: Json }>>
}

let served: Served
let document: Json
let operations: readonly (readonly [id: string, operation: Operation])[]
beforeAll(async () => {
  served = await serve()
  document = (await served.call('GET', '/openapi.json')).body
  const paths = document['paths'] as Readonly<Record<string, Readonly<Record<string, Operation>>>>
  operations = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => [`${method.toUpperCase()} ${path}`, operation] as const),
  )
})
afterAll(closeServed)

// Routes do not look at what they work with before they are called.
const routes = allRoutes({} as Services).filter(({ hidden }) => hidden !== true)

describe('the OpenAPI document', () => {
  it('is one of version 3.1, with all that has to be there', () => {
    expect(document).toEqual({
      openapi: textLike(/^3\.1\.\d$/),
      info: { title: 'Patchbay', version: aText, description: aText },
      components: objectWith({ securitySchemes: anObject }),
      paths: anObject,
    })
  })

  it('has every route under its present path and under no older one', () => {
    const wanted = routes.map(
      ({ method, path, bare }) => `${method} ${bare === true ? '' : '/api/v1'}${path.replace(/:(\w+)/g, '{$1}')}`,
    )
    expect(operations.map(([id]) => id).sort()).toEqual(wanted.sort())
  })

  it('says of each operation what it is, who may use it, and what it answers', () => {
    const poor = operations.filter(
      ([, { summary = '', tags = [], security, responses }]) =>
        summary === '' ||
        tags.length !== 1 ||
        security === undefined ||
        !Object.keys(responses).some((status) => /^[23]\d\d$/.test(status)),
    )
    const wrongStatus = operations.flatMap(([id, { responses }]) =>
      Object.entries(responses)
        .filter(([status, { description = '' }]) => !/^(default|[1-5](\d\d|XX))$/.test(status) || description === '')
        .map(([status]) => `${id} ${status}`),
    )
    expect([poor.map(([id]) => id), wrongStatus]).toEqual([[], []])
  })

  it('has the parameters of each path, and only those', () => {
    const wrong = operations.filter(([id, { parameters = [] }]) => {
      const inPath = [...id.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      const given = parameters.filter((parameter) => parameter.in === 'path')
      return (
        JSON.stringify(given.map(({ name }) => name)) !== JSON.stringify(inPath) ||
        given.some(({ required }) => required !== true) ||
        parameters.some(({ schema, in: place }) => schema === undefined || !['path', 'query', 'header'].includes(place))
      )
    })
    expect(wrong.map(([id]) => id)).toEqual([])
  })

  it('has a body where the route takes one, and every reference leads somewhere', () => {
    const takes = routes.filter(({ body }) => body !== undefined).length
    expect(operations.filter(([, { requestBody }]) => requestBody !== undefined)).toHaveLength(takes)
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path = '']) => path)
    const lost = references.filter(
      (path) =>
        path.split('/').reduce<unknown>((value, name) => (value as Json | undefined)?.[name], document) === undefined,
    )
    expect(lost).toEqual([])
  })

  it('names only security schemes that it describes', () => {
    const known = Object.keys((document['components'] as { securitySchemes: Json }).securitySchemes)
    const used = operations.flatMap(([, { security = [] }]) => security.flatMap((one) => Object.keys(one)))
    expect([...new Set(used)].sort()).toEqual(known.sort())
  })
})

const browser = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path))
if (browser === undefined && process.env['CI'] !== undefined)
  throw new Error('There is no browser: apt-get install -y chromium')
const withBrowser = browser === undefined ? it.skip : it

withBrowser('shows every route at /docs without another host', async () => {
  const chrome = await chromium.launch({ executablePath: browser ?? '', args: ['--no-sandbox'] })
  try {
    const page = await chrome.newPage()
    const asked: string[] = []
    const problems: string[] = []
    page.on('request', (request) => void asked.push(request.url()))
    page.on('pageerror', (error) => void problems.push(error.message))
    page.on('requestfailed', (request) => void problems.push(request.url()))
    await page.goto(`${served.url}/docs`)
    await page.waitForSelector('.opblock')
    const shown = await page.locator('.opblock').count()
    const hosts = new Set(asked.filter((url) => !url.startsWith('data:')).map((url) => new URL(url).host))
    expect([shown, [...hosts], problems]).toEqual([routes.length, [new URL(served.url).host], []])
  } finally {
    await chrome.close()
  }
})
