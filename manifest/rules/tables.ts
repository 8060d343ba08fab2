import { showPath, type Finding } from '../finding.ts'
import { nearest } from '../nearest.ts'
import { holesOf, parseTemplate } from '../template.ts'
import type { Draft } from './draft.ts'
import { holedTexts } from './hole-places.ts'
import { isReadable, textsIn } from './holes-in.ts'
import type { Rule } from './rule.ts'
import { unknownName } from './unknown-name.ts'

/** Tables are there to be looked into. */
export const tableRules: readonly Rule[] = [
  { sentence: 'Every table that is looked into exists.', check: checkLookups },
  { sentence: 'Every table is looked into.', check: checkUsed },
]

function* checkLookups(draft: Draft): Generator<Finding> {
  for (const { path, text } of holedTexts(draft)) {
    for (const name of tablesIn(text)) {
      yield* unknownName({
        path,
        by: path,
        says: 'looks into the unknown table',
        name,
        names: draft.names.in('tables'),
        otherwise: 'declare it under "tables"',
      })
    }
  }
}

function tablesIn(text: string): readonly string[] {
  const calls = isReadable(text) ? holesOf(parseTemplate(text)).flatMap((hole) => hole.calls ?? []) : []
  return calls.filter(({ name }) => name === 'lookup').flatMap(({ args }) => args)
}

/** What cannot be relied on may be what looks into a table; so may a misspelt name. */
function* checkUsed({ manifest, written }: Draft): Generator<Finding> {
  const tables = Object.keys(manifest.tables ?? {})
  const named = textsIn(written, []).flatMap(({ text }) => [...text.matchAll(/lookup\(\s*'([^']*)'/g)])
  const meant = named.map(([, name = '']) => (tables.includes(name) ? name : nearest(name, tables)))
  for (const name of tables.filter((table) => !meant.includes(table))) {
    const path = ['tables', name]
    const mend = `write {{ config.name | lookup('${name}') }} where its values go, or remove it`
    yield { path, at: 'key', message: `nothing looks into ${showPath(path)}`, mend }
  }
}
