import { removeTomlEntry, setTomlEntry } from '../../../cli/mcp-install/edit-toml.ts'
import { scanToml } from '../../../cli/mcp-install/scan-toml.ts'
import { applyEdits } from '../../../cli/mcp-install/text-edit.ts'

const place = { table: 'mcp_servers', name: 'patchbay-ashby' }
const entry = { command: 'node', args: ['C:\\main.js', 'mcp'], env_vars: ['ASHBY_API_KEY'] }
const written = `[mcp_servers.patchbay-ashby]
command = "node"
args = ["C:\\\\main.js", "mcp"]
env_vars = ["ASHBY_API_KEY"]
`

const set = (text: string): string => applyEdits(text, setTomlEntry(text, place, entry))
const remove = (text: string): string => applyEdits(text, removeTomlEntry(text, place))

const others = `# my settings
model = "o" # keep
notes = """
[mcp_servers.patchbay-ashby]
"""
list = [
  ["a"]
]

[mcp_servers.other] # [not a header
command = 'x'

# about the last
[profiles."a.b"]
x = 1
`

const tail = others.slice(others.indexOf('[mcp_servers.other]'))

describe('a table in a file of TOML', () => {
  it('makes the file, and comes at the end of one', () => {
    expect(set('')).toBe(written)
    expect(set(others)).toBe(`${others}\n${written}`)
    expect(set('a = 1')).toBe(`a = 1\n\n${written}`)
  })

  it('is written once', () => {
    expect(setTomlEntry(set(others), place, entry)).toEqual([])
  })

  it('replaces an older one with its own tables, and leaves the comments of the next', () => {
    const older = `[mcp_servers."patchbay-ashby"]\ncommand = "old"\n[mcp_servers.patchbay-ashby.env]\nA = "b"\n\n# about the next\n${tail}`
    const changed = set(older)
    expect(changed).toContain(`${written}\n`)
    expect(changed).not.toContain('"old"')
    expect(changed).not.toContain('A = "b"')
    expect(changed.endsWith(`\n\n# about the next\n${tail}`)).toBe(true)
  })

  it('goes out again, and leaves what was there', () => {
    expect(remove(set(others))).toBe(others)
    expect(remove(`${written}\n${tail}`)).toBe(`\n${tail}`)
    expect(removeTomlEntry(others, place)).toEqual([])
  })

  it('writes tables of texts in a line, and ends lines as the file does', () => {
    const text = 'a = 1\r\n'
    const changed = applyEdits(text, setTomlEntry(text, place, { command: 'n', env: { A: 'b', C: 'd' } }))
    expect(changed).toBe('a = 1\r\n\r\n[mcp_servers.patchbay-ashby]\r\ncommand = "n"\r\nenv = { A = "b", C = "d" }\r\n')
  })

  it.each([
    ['a = "x\n', 'a text has no end at line 1, column 5'],
    ['a = [1,\n[b]\n', '[ is not closed at line 1, column 5'],
    ['a = 1]\n', '] closes nothing at line 1, column 6'],
    ['mcp_servers = { x = { command = "y" } }\n', '"mcp_servers" is written as a value there'],
    ['[mcp_servers]\npatchbay-ashby = { command = "y" }\n', '"patchbay-ashby" is written as a value there'],
  ])('refuses %j', (text, message) => {
    expect(() => setTomlEntry(text, place, entry)).toThrow(message)
  })

  it('is not held up by a long name without an end', () => {
    const text = `[${'a'.repeat(60)}\n`
    expect(() => scanToml(text)).toThrow('[ is not closed at line 1, column 1')
  })

  it('takes no bracket in texts, comments and lists for a header', () => {
    expect(scanToml(others).map(({ keys }) => keys)).toEqual([[], ['mcp_servers', 'other'], ['profiles', 'a.b']])
  })
})
