import { readFileSync, writeFileSync } from 'node:fs'
import { parseManifest } from '../../manifest/validate-manifest.ts'
it('gen', () => {
  const src = readFileSync('/work/main/tests/manifest/rules.test.ts', 'utf8')
  const good = /const good = `([\s\S]*?)`\n/.exec(src)![1]!
  const v = JSON.parse(readFileSync('/tmp/viol.json', 'utf8'))
  const out: string[] = []
  for (const [rule, edits] of v) {
    let text = good
    for (const [f, t] of edits) { if (!text.includes(f)) throw new Error(rule + f); text = text.replace(f, () => t) }
    let m: string[] = []
    try { parseManifest(text, 'small.yaml') } catch (e) { m = (e as Error).message.split('\n').map((x) => x.replace(/^small.yaml:/, '')) }
    out.push(JSON.stringify({ rule, edits, mistakes: m }))
  }
  writeFileSync('/tmp/out.json', '[' + out.join(',\n') + ']')
})
