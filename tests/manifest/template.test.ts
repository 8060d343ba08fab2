import fc from 'fast-check'

import {
  holesOf,
  parseTemplate,
  parseTemplateValue,
  renderTemplate,
  renderText,
  renderValue,
  type HoleValues,
} from '../../manifest/template.ts'

const values: HoleValues = {
  config: { subdomain: 'Acme', port: 8080, empty: '', nothing: null },
  credentials: { api_key: 'k:1' },
  params: { since: '2026-01-02T03:04:05.678Z', at: 1767323045678, ids: ['a', 'b'], flag: false, who: { name: 'Zoë' } },
  now: '2026-01-02T00:00:00.000Z',
}

function render(text: string): unknown {
  return renderTemplate(parseTemplate(text), values)
}

describe('a template', () => {
  it.each([
    ['plain text', 'plain text'],
    ['https://{{ config.subdomain | lower }}.example:{{config.port}}', 'https://acme.example:8080'],
    ['{{ config.port }}', 8080],
    ['{{ params.ids }}', ['a', 'b']],
    ['{{ params.flag }}', false],
    ['{{ config.empty }}', ''],
    ['ids={{ params.ids }}', 'ids=["a","b"]'],
    ['{{ params.who.name }}', 'Zoë'],
    ["{{ config.missing | default('a | b, c') }}", 'a | b, c'],
    ["{{ config.nothing | default('x') | upper }}", 'X'],
    ["{{ config.subdomain | strip_prefix('Ac') | strip_suffix('e') }}", 'm'],
    ["{{ credentials.api_key | before(':') }}/{{ credentials.api_key | after(':') }}", 'k/1'],
    ['{{ credentials.api_key | base64 }}', 'azox'],
    ['{{ params.who | json }}', '{"name":"Zoë"}'],
    ['{{ config.port | string }}', '8080'],
    ["{{ credentials.api_key | after(':') | number }}", 1],
    ['{{ params.who.name | url }}', 'Zo%C3%AB'],
    ["{{ params.since | date('iso') }}", '2026-01-02T03:04:05Z'],
    ["{{ params.at | date('iso_ms') }}", '2026-01-02T03:04:05.678Z'],
    ["{{ params.since | date('date') }}", '2026-01-02'],
    ["{{ params.since | date('epoch') }}", 1767323045],
    ["{{ now | date('epoch_ms') }}", 1767312000000],
  ])('renders %s', (text, value) => {
    expect(render(text)).toEqual(value)
  })

  it.each([
    '{{ config.missing }}',
    'x-{{ config.missing }}',
    '{{ config.nothing }}',
    '{{ config.subdomain.length }}',
    '{{ params.constructor }}',
    '{{ params.ids.__proto__ }}',
    "{{ config.subdomain | after('@') }}",
    "{{ config.subdomain | date('iso') }}",
    '{{ config.subdomain | number }}',
  ])('is absent as a whole when a hole has no value: %s', (text) => {
    expect(render(text)).toBeUndefined()
  })

  it('renders into text', () => {
    expect(renderText(parseTemplate('{{ config.port }}'), values)).toBe('8080')
  })

  it('lists its holes', () => {
    expect(holesOf(parseTemplate("a {{ config.x }} b {{ now | date('iso') }}"))).toEqual([
      { source: 'config', path: ['x'] },
      { source: 'now', path: [], calls: [{ name: 'date', args: ['iso'] }] },
    ])
  })

  it.each([
    ['{{ config.x', '"{{ config.x" has a hole that is not closed; write {{ source.name }}'],
    ['config.x }}', '"config.x }}" has a hole that is not closed; write {{ source.name }}'],
    [
      '{{ }}',
      '{{  }} reads from ""; a hole reads from config, credentials, token, params, record, replication_config, now, uuid',
    ],
    [
      '{{ env.HOME }}',
      '{{ env.HOME }} reads from "env"; a hole reads from config, credentials, token, params, record, replication_config, now, uuid',
    ],
    ['{{ config }}', '{{ config }} needs a name: {{ config.name }}'],
    ['{{ config..x }}', '{{ config..x }} needs a name: {{ config.name }}'],
    [
      '{{ config.x | eval }}',
      '"eval" is not a function; there are lower, upper, trim, strip_prefix, strip_suffix, before, after, after_last, replace, split, join, lookup, default, string, number, json, base64, base64url, hex, url, add, date',
    ],
    ['{{ config.x | constructor }}', '"constructor" is not a function'],
    ['{{ config.x | default }}', 'default takes 1 arguments, each in single quotes'],
    ['{{ config.x | default(3) }}', '3 is not an argument; write a literal in single quotes'],
  ])('refuses %s', (text, message) => {
    expect(() => parseTemplate(text)).toThrow(message)
  })

  it('fills the texts inside a value and leaves out what is absent', () => {
    const value = parseTemplateValue({
      a: ['{{ config.port }}', '{{ config.missing }}', 1],
      b: '{{ config.missing }}',
      c: null,
    })
    expect(renderValue(value, values)).toEqual({ a: [8080, 1], c: null })
  })

  it('never fails to render what it could parse', () => {
    const names = ['lower', 'trim', 'json', 'number', 'url', 'base64', "date('iso')", "after('a')", "before('')"]
    fc.assert(
      fc.property(fc.subarray(names), fc.jsonValue(), fc.string({ unit: 'binary' }), (calls, json, text) => {
        const template = parseTemplate(['{{ params.x', ...calls].join(' | ') + ' }}')
        expect(() => renderTemplate(template, { params: { x: json } })).not.toThrow()
        expect(() => renderTemplate(template, { params: { x: text } })).not.toThrow()
      }),
    )
  })

  it('takes a text without braces as it is', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !/\{\{|\}\}/.test(text)),
        (text) => {
          expect(render(text)).toBe(text)
        },
      ),
    )
  })
})
