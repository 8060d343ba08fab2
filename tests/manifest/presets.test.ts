import { compileConnector } from '../../manifest/compile-connector.ts'
import { validateDefinition } from '../../manifest/grammar/validate-grammar.ts'
import type { Manifest } from '../../manifest/manifest.gen.ts'
import { presets, type Preset } from '../../manifest/presets.ts'
import { resolvePresets } from '../../manifest/resolve-presets.ts'
import { validateManifest } from '../../manifest/validate-manifest.ts'
import { manifestOf } from '../support/manifest-of.ts'

const definitions = { pagination: 'Pagination', failures: 'Failure', retry: 'Retry', limits: 'Limit' }

const all = Object.entries(presets).flatMap(([section, named]: [string, object]) =>
  Object.entries<Preset<unknown>>({ ...named }).map(([name, { description, value }]) => ({
    section,
    name,
    description,
    value,
  })),
)

describe('a preset', () => {
  it.each(all)('is what the grammar wants where it stands: $section $name', ({ section, description, value }) => {
    const definition = definitions[section as keyof typeof definitions]
    for (const one of [value].flat()) expect(validateDefinition(definition, one, [])).toEqual([])
    expect(description).toMatch(/^[A-Z`].*\.$/)
  })

  it('is named alone or with changes, which go key by key and to any depth', () => {
    const manifest = manifestOf({
      pagination: { pages: { preset: 'cursor', next: 'meta.next', more: null, max: 100 }, all: 'at_once' },
      failures: ['rfc9457', { preset: 'graphql', codes: { NOPE: 'forbidden', NOT_FOUND: null } }],
      retry: { preset: 'ratelimit_reset', attempts: 5 },
      limits: { default: 'ratelimit', search: { preset: 'x_ratelimit', requests: 3, per: '1s' } },
    })
    const { pagination, failures = [], retry, limits } = resolvePresets(manifest)
    expect({ pagination, retry, limits, codes: failures.map(({ codes }) => codes) }).toEqual({
      pagination: {
        pages: { type: 'cursor', send: 'query.cursor', next: 'meta.next', size: 'query.limit', max: 100 },
        all: presets.pagination['at_once']?.value,
      },
      retry: { ...presets.retry['ratelimit_reset']?.value, attempts: 5 },
      limits: {
        default: presets.limits['ratelimit']?.value,
        search: { ...presets.limits['x_ratelimit']?.value, requests: 3, per: '1s' },
      },
      codes: [
        undefined,
        { NOPE: 'forbidden', NOT_FOUND: null },
        {
          UNAUTHENTICATED: 'credentials_rejected',
          FORBIDDEN: 'forbidden',
          BAD_USER_INPUT: 'bad_request',
          GRAPHQL_PARSE_FAILED: 'bad_request',
          GRAPHQL_VALIDATION_FAILED: 'bad_request',
          INTERNAL_SERVER_ERROR: 'unavailable',
          NOPE: 'forbidden',
        },
      ],
    })
  })

  it('is the same as what it stands for written out', () => {
    const link = { type: 'link', next: '@link.next', size: 'query.per_page', max: 100 } as const
    const list = {
      request: 'GET /notes',
      query: { properties: { per_page: { type: 'integer', maximum: 100 } } },
      response: { records: '$' },
      pagination: 'links',
    }
    const withPaging = (links: NonNullable<Manifest['pagination']>[string]): Manifest =>
      manifestOf({ pagination: { links }, actions: { list } })
    expect(validateManifest(withPaging('link_header'))).toEqual([])
    expect(compileConnector(withPaging('link_header'))).toEqual(compileConnector(withPaging(link)))
  })

  it('may be named by a template and by an action', () => {
    const manifest = manifestOf({
      templates: { careful: { retry: 'x_ratelimit_reset', failures: 'json_api' } },
      actions: { act: { use: 'careful', retry: { preset: 'ratelimit_reset', attempts: 2 } } },
    })
    const { retry, failures } = compileConnector(manifest).operations['notes.act'] ?? {}
    expect(retry).toMatchObject({ attempts: 2, wait: [{}, { format: 'seconds' }] })
    expect(failures).toHaveLength(1)
  })
})
