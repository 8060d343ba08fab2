import type { Path } from './finding.ts'
import { hasPath } from './has-path.ts'
import { lookUp } from './look-up.ts'
import type { ActionParts } from './manifest.gen.ts'

/** An action or a template as it is written. */
export interface WrittenAt {
  readonly path: Path
  readonly parts: Pick<ActionParts, 'use'>
}

/** Finds where a part of a merged action is written, or as much of it as is: in the action itself or in a template. */
export function originOf(manifest: Templates, written: WrittenAt, inner: Path): Path {
  for (let length = inner.length; length > 0; length--) {
    const found = findWritten(manifest, written, inner.slice(0, length))
    if (found !== undefined) return found
  }
  return written.path
}

interface Templates {
  readonly templates?: Readonly<Record<string, Pick<ActionParts, 'use'>>>
}

/** What is written later wins: the action over its templates, the last template over those before. */
function findWritten(manifest: Templates, { path, parts }: WrittenAt, inner: Path): Path | undefined {
  if (hasPath(parts, inner)) return [...path, ...inner]
  for (const name of [parts.use ?? []].flat().reverse()) {
    const template = lookUp(manifest.templates, name)
    const found = template && findWritten(manifest, { path: ['templates', name], parts: template }, inner)
    if (found !== undefined) return found
  }
  return undefined
}
