import { readFileSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../../..')

/** Every file that is loaded with a file, before anything is called. */
function loadedWith(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  const text = readFileSync(path.join(root, file), 'utf8')
  const imports = [...text.matchAll(/^(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?'(\.[^']+)'/gm)]
  for (const [, specifier = ''] of imports) {
    if (!specifier.endsWith('.json')) loadedWith(path.posix.join(path.posix.dirname(file), specifier), seen)
  }
  return seen
}

describe('a client that calls the API itself', () => {
  it.each(['runtime/client.ts', 'runtime/caller.ts', 'runtime/index.ts', 'connectors/ashby/client.gen.ts'])(
    'loads nothing of the hosted mode with %s',
    (file) => {
      const loaded = [...loadedWith(file)]
      expect(loaded).toContain('runtime/errors.ts')
      expect(loaded.filter((name) => /^runtime\/(hosted\/|hosted-caller|hosted-connection)/.test(name))).toEqual([])
    },
  )
})
