import { jest } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import prettier from 'prettier'
import typescript from 'typescript'
import { emitAuth } from '../../../codegen/docs/emit-auth.ts'
import { emitReadme } from '../../../codegen/docs/emit-readme.ts'
import { emitReference } from '../../../codegen/docs/emit-reference.ts'
import { exampleParams, plainParams } from '../../../codegen/docs/example-params.ts'
import type { Connector } from '../../../manifest/connector.ts'
import { connectorAt } from './connectors.ts'
import { codeOf, curlBody, headingsOf, partsOf, readMarkdown, tablesOf, textOf } from './read-markdown.ts'

// Formatting and parsing long pages takes a while on a busy machine.
jest.setTimeout(60_000)

const connectors = [connectorAt('connectors/ashby/connector.yaml'), connectorAt('tests/fixtures/tickets.yaml')]

function pagesOf(connector: Connector): Readonly<Record<string, string>> {
  return {
    'README.md': emitReadme(connector),
    'AUTH.md': emitAuth(connector),
    'REFERENCE.md': emitReference(connector),
  }
}

/** What a text is made of that nobody should be able to break out of. */
const hostileText =
  'a | b || c \\| d \\\n\n# e\r\n<script>alert(1)</script> <!-- ` `f|g` ``` [h](javascript:alert(2)) ![i](j) **k** &lt;b&gt; \u0000 */ ${l} \' " {{ m'

/** Puts a hostile text wherever the manifest lets its author write one. */
function hostile<T>(value: T, key = ''): T {
  const texts = ['title', 'description', 'help', 'reason', 'deprecated', 'docs', 'direct', 'unsupported']
  if (typeof value === 'string') return (texts.includes(key) ? `${value} ${hostileText}` : value) as T
  if (Array.isArray(value)) return value.map((item: unknown) => hostile(item, key)) as T
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([name, inner]: [string, unknown]) => {
    const isName = key === 'properties' || key === 'permissions'
    return [name, isName && typeof inner === 'string' ? `${inner} ${hostileText}` : hostile(inner, name)]
  })
  return Object.fromEntries(entries) as T
}

/** Puts hostile names and values where an API has names and values of its own. */
function withHostileNames(connector: Connector): Connector {
  const [id = ''] = Object.keys(connector.operations)
  const operation = connector.operations[id]
  if (operation === undefined) throw new Error('there is no operation')
  const name = `x|y\\|z\`'"<i>`
  return {
    ...connector,
    permissions: { ...connector.permissions, [name]: hostileText },
    operations: {
      ...connector.operations,
      [id]: {
        ...operation,
        permissions: [name],
        defaults: { [name]: hostileText },
        input: {
          ...operation.input,
          required: [name],
          properties: {
            ...operation.input.properties,
            [name]: { enum: [hostileText, name], default: name, pattern: '^(a|b\\|c)`$' },
            ['__proto__']: { type: 'string' },
          },
        },
        examples: [{ title: hostileText, params: { [name]: hostileText, nested: { [name]: [name, hostileText] } } }],
      },
    },
  }
}

const allConnectors = [...connectors, ...connectors.map((connector) => withHostileNames(hostile(connector)))]

describe.each(allConnectors.map((connector) => [connector.title.slice(0, 20), connector] as const))(
  'the pages of %s',
  (_title, connector) => {
    const pages = pagesOf(connector)

    it('have TypeScript without a mistake in its syntax', async () => {
      for (const page of Object.values(pages)) {
        for (const code of await codeOf(page, 'typescript')) {
          const { diagnostics = [] } = typescript.transpileModule(code, {
            reportDiagnostics: true,
            compilerOptions: { module: typescript.ModuleKind.ESNext, target: typescript.ScriptTarget.ES2022 },
          })
          expect({ code, problems: diagnostics.map(({ messageText }) => messageText) }).toEqual({ code, problems: [] })
        }
      }
    })

    it('have JSON that can be read, in blocks, in requests and in commands', async () => {
      const reference = pages['REFERENCE.md'] ?? ''
      const bodies = (await codeOf(reference, 'json')).map((code) => JSON.parse(code) as unknown)
      expect(bodies).toEqual(
        Object.values(connector.operations).map((operation) => ({
          entity: operation.entity,
          action: operation.action,
          params: exampleParams(operation),
        })),
      )
      for (const command of await codeOf(reference, 'bash')) {
        const [, params = '{}'] = /--params '([^']*)'$/.exec(command) ?? []
        expect(bodies).toContainEqual(expect.objectContaining({ params: JSON.parse(params) as unknown }))
      }
      const requests = (await codeOf(pages['AUTH.md'] ?? '', 'bash')).filter((code) => code.startsWith('curl'))
      expect(requests.map((request) => typeof curlBody(request))).toEqual(requests.map(() => 'object'))
    })

    it('link only to places that exist', async () => {
      const places = new Set<string>()
      for (const [file, page] of Object.entries(pages)) {
        places.add(file)
        for (const anchor of anchorsOf(await headingsOf(page))) places.add(`${file}${anchor}`)
      }
      for (const [file, page] of Object.entries(pages)) {
        const targets = partsOf(await readMarkdown(page), 'link').map(({ url = '' }) => url)
        const inside = targets.filter((url) => !/^(https|mailto):/.test(url))
        const missing = inside.filter((url) => !places.has(url.startsWith('#') ? `${file}${url}` : url))
        expect(missing).toEqual([])
      }
    })

    it('have no HTML, no pictures, and rows as wide as their heads', async () => {
      for (const page of Object.values(pages)) {
        const root = await readMarkdown(page)
        expect([...partsOf(root, 'html'), ...partsOf(root, 'image')]).toEqual([])
        for (const [head = [], ...rows] of await tablesOf(page)) {
          expect(rows.filter((row) => row.length !== head.length)).toEqual([])
        }
      }
    })

    it('are the same when they are written again', () => {
      expect(pagesOf(connector)).toEqual(pages)
    })
  },
)

describe('what a hostile manifest', () => {
  it.each(connectors)('cannot change: the sections of $name', async (connector) => {
    const tame = pagesOf(connector)
    const wild = pagesOf(hostile(connector))
    for (const [file, page] of Object.entries(wild)) {
      const [title = '', ...sections] = await headingsOf(page)
      expect(title).toContain('<script>alert(1)</script>')
      expect(sections).toEqual((await headingsOf(tame[file] ?? '')).slice(1))
      expect(await countsOf(page)).toEqual(await countsOf(tame[file] ?? ''))
    }
  })
})

describe.each(connectors)('the pages of $name', (connector) => {
  it('are laid out as the formatter would, but for tables', async () => {
    const options = { parser: 'markdown', semi: false, singleQuote: true, printWidth: 120 }
    for (const page of Object.values(pagesOf(connector))) {
      expect(withoutTables(await prettier.format(page, options))).toBe(withoutTables(page))
    }
  })

  it('show parameters that their operations take', () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true })
    addFormats.default(ajv)
    for (const operation of Object.values(connector.operations)) {
      const validate = ajv.compile(operation.input)
      for (const params of [
        exampleParams(operation),
        plainParams(operation),
        ...operation.examples.map((one) => one.params),
      ]) {
        validate(params)
        expect({ id: operation.id, params, errors: validate.errors }).toEqual({
          id: operation.id,
          params,
          errors: null,
        })
      }
    }
  })
})

/** The places of headings as GitHub names them: a name that is taken gets a number. */
function anchorsOf(headings: readonly string[]): readonly string[] {
  const taken = new Map<string, number>()
  return headings.map((heading) => {
    const text = heading.replace(/^#+ /, '').toLowerCase()
    const slug = text.replace(/[^\p{L}\p{N}\s_-]/gu, '').replace(/\s/g, '-')
    const count = taken.get(slug) ?? 0
    taken.set(slug, count + 1)
    return count === 0 ? `#${slug}` : `#${slug}-${count}`
  })
}

async function countsOf(page: string): Promise<Readonly<Record<string, number>>> {
  const root = await readMarkdown(page)
  const kinds = ['heading', 'table', 'tableRow', 'tableCell', 'listItem', 'code', 'html', 'thematicBreak', 'blockquote']
  return Object.fromEntries(kinds.map((kind) => [kind, partsOf(root, kind).length]))
}

function withoutTables(page: string): string {
  return page
    .split('\n')
    .filter((line) => !line.startsWith('|'))
    .join('\n')
}

it('reads what it shows', async () => {
  expect(textOf(await readMarkdown('a `b` **c**'))).toBe('a b c')
})
