import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { parseManifest } from '../../manifest/validate-manifest.ts'
import { mistakesAfter, mistakesOf, small } from './small-manifest.ts'

const tickets = readFileSync(new URL('../fixtures/tickets.yaml', import.meta.url), 'utf8')

describe('parseManifest', () => {
  it('gives the data of a valid manifest', () => {
    expect(parseManifest(tickets)).toMatchObject({ name: 'tickets', entities: { tickets: { key: 'id' } } })
  })

  it('reports mistakes of form, grammar and sense in one run, in order', () => {
    expect(
      mistakesAfter(
        ['title: Small', 'title: Small\ntitle: Big'],
        ['description: One thing.', 'descripton: One thing.'],
        ['record: Thing', 'record: Tihng'],
        ['name: X-Key', 'name: Host'],
      ),
    ).toEqual([
      '3:1  the key "title" stands twice in the same map  remove one, or join the two',
      '11:33  auth.key.send.name sets "Host", which the transport decides on  remove it',
      '17:13  entities.things names the unknown schema "Tihng"  did you mean "Thing"?',
      '21:9  entities.things.actions.get has the unknown key "descripton"  did you mean "description"?',
    ])
  })

  it('does not report as missing what is there with another mistake in it', () => {
    expect(
      mistakesAfter(
        ['  Thing: { type: object', '  Thing: { type: objetc'],
        ['    actions:\n', '    relations: [{ to: others, by: id }]\n    actions:\n'],
        ['entities:\n', 'entities:\n  others: { descripton: Others., actions: { list: 3 } }\n'],
      ),
    ).toEqual([
      '12:18  schemas.Thing.type must be array, boolean, integer, null, number, object or string, not "objetc"  did you mean "object"?',
      '14:13  entities.others has the unknown key "descripton"  did you mean "description"?',
      '14:51  entities.others.actions.list must be a map, not the number 3',
    ])
  })

  it('does not take a misspelt section for an empty one', () => {
    expect(mistakesAfter(['schemas:', 'schema:'])).toEqual([
      '11:1  the manifest has the unknown key "schema"  did you mean "schemas"?',
    ])
  })

  it('says where a template is wrong, once for all actions that use it', () => {
    const text = small
      .replace(
        'entities:',
        'templates:\n  one: { response: { record: $ }, limit: slow, set: { query.a: "{{ x }}" } }\nentities:',
      )
      .replace(
        '        response: { record: $ }\n',
        '        use: one\n      read: { use: one, description: x., request: GET /a }\n',
      )
    expect(mistakesOf(text)).toEqual([
      '14:42  templates.one names the unknown limit "slow"  declare it under "limits"',
      '14:64  templates.one.set."query.a": {{ x }} reads from "x"; a hole reads from config, credentials, token, params, record, replication_config, now, uuid',
    ])
  })

  it.each([
    ['3', '1:1  the manifest must be a map, not the number 3'],
    ['[]', '1:1  the manifest must be a map, not a list'],
    ['null', '1:1  the manifest must be a map, but is empty'],
  ])('refuses %s', (text, mistake) => {
    expect(mistakesOf(text)).toEqual([mistake])
  })

  it('asks for everything an empty map lacks', () => {
    expect(mistakesOf('{}').map((mistake) => mistake.split('  ')[1])).toEqual(
      ['name', 'title', 'version', 'description', 'server', 'auth', 'entities'].map(
        (key) => `the manifest lacks "${key}"`,
      ),
    )
  })

  it('throws nothing but ManifestError, whatever the text', () => {
    const lines = tickets.split('\n')
    const edit = fc.tuple(
      fc.nat(lines.length - 1),
      fc.constantFrom('', '- x', '  x: 1', '{', '  use: nope', 'a: *b', '@'),
    )
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        const text = lines.map((line, index) => edits.find(([at]) => at === index)?.[1] ?? line).join('\n')
        expect(mistakesOf(text).every((mistake) => /^\d+:\d+ {2}\S/.test(mistake))).toBe(true)
      }),
      { numRuns: 100 },
    )
  })
})
