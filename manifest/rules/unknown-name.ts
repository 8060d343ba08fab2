import { showPath, type Finding, type Path } from '../finding.ts'
import { didYouMean } from '../nearest.ts'

/** A name that should be among others. */
export interface NameUse {
  readonly path: Path
  /** What has the name: `entities.tickets.actions.list`. */
  readonly by: Path
  /** How it has it: `names the pagination`. */
  readonly says: string
  readonly name: string
  /** The names there are; nothing when they cannot be known. */
  readonly names: readonly string[] | undefined
  /** What to do when no name is close. */
  readonly otherwise: string
  readonly at?: 'key'
}

/** Finds a name that is not among those there are. */
export function* unknownName({ path, by, says, name, names, otherwise, at }: NameUse): Generator<Finding> {
  if (names === undefined || names.includes(name)) return
  yield {
    path,
    ...(at !== undefined && { at }),
    message: `${showPath(by)} ${says} ${JSON.stringify(name)}`,
    mend: didYouMean(name, names) ?? otherwise,
  }
}
