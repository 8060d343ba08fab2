import { compileConnector } from '../../manifest/compile-connector.ts'
import type { Manifest } from '../../manifest/manifest.gen.ts'
import type { Setting } from '../../manifest/settings/setting.ts'
import { traceSettings } from '../../manifest/settings/trace-settings.ts'
import { manifestOf } from '../support/manifest-of.ts'

function trace(manifest: Manifest, action: string, isWritten: boolean): Readonly<Record<string, Setting['origins']>> {
  const connector = compileConnector(manifest)
  const operation = connector.operations[`notes.${action}`]
  if (operation === undefined) throw new Error(`there is no ${action}`)
  const settings = traceSettings(connector, operation, isWritten ? manifest : undefined)
  return Object.fromEntries(settings.map(({ name, origins }) => [name, origins]))
}

const manifest = manifestOf({
  server: { url: 'https://api.notes.example/v1', encode: { arrays: 'comma' } },
  retry: { attempts: 4 },
  failures: [{ when: { status: 409 }, as: 'conflict' }],
  limits: { default: { concurrency: 2 }, slow: { concurrency: 1 } },
  templates: { base: { retry: { initial: '9ms' }, failures: 'json_api' } },
  actions: { act: { use: 'base', limit: 'slow', timeout: '1s', set: { 'headers.X-A': '1' } } },
})

describe('where a setting was said', () => {
  it('is told from what is compiled where there is no manifest', () => {
    const own = [{ by: 'the action or a template it uses' }]
    const shared = [{ by: 'the connector' }]
    const none = [{ by: 'Patchbay’s default' }]
    expect(trace(manifest, 'act', false)).toEqual({
      'base URL': shared,
      'auth token': shared,
      'encoding arrays': shared,
      'encoding objects': none,
      'encoding booleans': none,
      'set headers.x-a': own,
      answer: own,
      record: own,
      'failure 1': own,
      'failure 2': shared,
      'failure otherwise': none,
      'retry attempts': shared,
      'retry statuses': none,
      'retry initial': own,
      'retry longest': none,
      'retry wait': none,
      limit: [...own, ...shared],
      timeout: own,
    })
  })

  it('is told with its place where there is one, each as the action comes to it', () => {
    const traced = trace(manifest, 'act', true)
    expect({
      limit: traced['limit'],
      failure: traced['failure 1'],
      initial: traced['retry initial'],
      attempts: traced['retry attempts'],
    }).toEqual({
      limit: [
        { by: 'the action', path: ['entities', 'notes', 'actions', 'act', 'limit'] },
        { by: 'the connector’s limits.slow', path: ['limits', 'slow'] },
      ],
      failure: [
        { by: 'the preset "json_api", which the template "base" names', path: ['templates', 'base', 'failures'] },
      ],
      initial: [{ by: 'the template "base"', path: ['templates', 'base', 'retry', 'initial'] }],
      attempts: [{ by: 'the connector’s retry.attempts', path: ['retry', 'attempts'] }],
    })
  })

  it('never has a value of a connection in it', () => {
    const secret = manifestOf({ server: { url: 'https://{{ config.shop | lower }}.notes.example' } })
    const connector = compileConnector(secret)
    const [operation] = Object.values(connector.operations)
    const [url] = operation === undefined ? [] : traceSettings(connector, operation)
    expect(url?.value).toBe('https://{{ config.shop | lower }}.notes.example')
  })
})
