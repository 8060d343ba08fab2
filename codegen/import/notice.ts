import { showPath, type Path } from '../../manifest/finding.ts'
import type { JsonMap } from './loose-json.ts'

/** Something an import could not carry over, or had to guess. */
export interface ImportNotice {
  /** Where it stands in the document: `paths."/users".get.callbacks`. */
  readonly path: string
  /** What became of it, on one line. */
  readonly message: string
}

/** Tells of one place. */
export type Tell = (path: Path, message: string) => void

/** Turns places into notices for whoever listens. */
export function createTell(onNotice: (notice: ImportNotice) => void): Tell {
  return (path, message) =>
    onNotice({ path: path.length === 0 ? 'the document' : showPath(path), message: message.replace(/\s+/g, ' ') })
}

/** Tells of every key of a map that nobody carries. */
export function tellUncarried(map: JsonMap, carried: readonly string[], path: Path, tell: Tell): void {
  for (const key of Object.keys(map)) {
    if (!carried.includes(key)) tell([...path, key], 'is not carried over')
  }
}
