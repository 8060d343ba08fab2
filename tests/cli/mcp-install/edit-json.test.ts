import fc from 'fast-check'
import { removeJsonEntry, setJsonEntry } from '../../../cli/mcp-install/edit-json.ts'
import { parseJsonc } from '../../../cli/mcp-install/parse-jsonc.ts'
import { applyEdits } from '../../../cli/mcp-install/text-edit.ts'

const place = { table: 'mcpServers', name: 'patchbay-ashby' }
const entry = { command: 'node', args: ['main.js'] }

const set = (text: string): string => applyEdits(text, setJsonEntry(text, place, entry))
const remove = (text: string): string => applyEdits(text, removeJsonEntry(text, place))

const commented = `// my servers
{
    "theme": "dark", // keep
    "mcpServers": {
        /* the first */
        "other": { "command": "x", "env": { "TOKEN": "t" } }, // trailing
    },
}
`

describe('an entry in a file of JSON', () => {
  it('makes the file where there is none', () => {
    expect(set('')).toBe(`{
  "mcpServers": {
    "patchbay-ashby": {
      "command": "node",
      "args": [
        "main.js"
      ]
    }
  }
}
`)
  })

  it('comes in beside the others, which stay as they are with their comments', () => {
    expect(set(commented)).toBe(
      commented.replace(
        '"mcpServers": {',
        `"mcpServers": {
        "patchbay-ashby": {
            "command": "node",
            "args": [
                "main.js"
            ]
        },`,
      ),
    )
  })

  it.each(['{}', '{ }', '{\n}\n', '{ "mcpServers": {} }', '{"a":1}', '{ // nothing yet\n}', '\uFEFF{ "a": [1, {}] }'])(
    'comes into %j, once',
    (text) => {
      const once = set(text)
      expect(setJsonEntry(once, place, entry)).toEqual([])
      expect(once.replace(/^\uFEFF|\/\/.*$/gm, '')).toMatch(/"patchbay-ashby"/)
    },
  )

  it('replaces an older one, and ends lines as the file does', () => {
    const older = '{\r\n  "mcpServers": {\r\n    "patchbay-ashby": { "command": "old" }\r\n  }\r\n}\r\n'
    const newer = set(older)
    expect(JSON.parse(newer)).toEqual({ mcpServers: { 'patchbay-ashby': entry } })
    expect(newer.replaceAll('\r\n', '')).not.toContain('\n')
  })

  it('goes out again, and leaves what was there', () => {
    expect(remove(set(commented))).toBe(commented)
    const last = '{ "mcpServers": { "other": {}, "patchbay-ashby": {} } }'
    expect(JSON.parse(remove(last))).toEqual({ mcpServers: { other: {} } })
    const lastOnItsLine = '{\n  "mcpServers": {\n    "other": {}\n    ,\n    "patchbay-ashby": {}\n  }\n}\n'
    expect(JSON.parse(remove(lastOnItsLine))).toEqual({ mcpServers: { other: {} } })
    expect(removeJsonEntry('', place)).toEqual([])
    expect(removeJsonEntry('{"mcpServers":{"other":{}}}', place)).toEqual([])
  })

  it.each([
    ['{ "mcpServers": ', 'a value is expected at line 1, column 17'],
    ['{\n  "a": 1\n  "b": 2\n}', 'a comma or } is expected at line 3, column 3'],
    ['{} {}', 'something follows the end at line 1, column 4'],
    ['[]', 'the file is no object'],
    ['{ "mcpServers": [] }', '"mcpServers" is no object'],
    ["{ 'a': 1 }", 'a name in double quotes is expected at line 1, column 3'],
  ])('refuses %j', (text, message) => {
    expect(() => setJsonEntry(text, place, entry)).toThrow(new SyntaxError(message))
  })

  it('changes nothing else of any object, there and back', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue()),
        fc.dictionary(fc.string(), fc.jsonValue()),
        fc.constantFrom(undefined, 2, '\t'),
        (around, servers, indent) => {
          const data = { ...around, mcpServers: { ...servers, other: 1 } }
          const text = JSON.stringify(data, undefined, indent)
          const changed = set(text)
          const expected = JSON.parse(text) as { mcpServers: Record<string, unknown> }
          const { 'patchbay-ashby': own, ...rest } = expected.mcpServers
          fc.pre(own === undefined)
          expect(JSON.parse(changed)).toEqual({ ...expected, mcpServers: { ...rest, 'patchbay-ashby': entry } })
          expect(JSON.parse(remove(changed))).toEqual({ ...expected, mcpServers: rest })
        },
      ),
    )
  })

  it('finds the end of any JSON value', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const { start, end } = parseJsonc(` ${text} // end`)
        expect([start, end]).toEqual([1, 1 + text.length])
      }),
    )
  })
})
