import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { emitPresets } from '../../../codegen/docs/emit-presets.ts'
import { formatMarkdown } from '../../../codegen/format-source.ts'
import { presets } from '../../../manifest/presets.ts'

const page = path.resolve(import.meta.dirname, '../../../docs/presets.md')

describe('the page of presets', () => {
  it('is what the presets make', async () => {
    expect(await readFile(page, 'utf8')).toBe(await formatMarkdown(emitPresets()))
  })

  it('has every preset once', () => {
    const headings = emitPresets().match(/^### .*$/gm)
    expect(headings).toEqual(
      Object.values<object>({ ...presets }).flatMap((named) => Object.keys(named).map((name) => `### \`${name}\``)),
    )
  })
})
