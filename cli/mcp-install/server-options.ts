/** What the options of the server say. */
export interface ServerOptions {
  readonly readOnly: boolean
  readonly entity: readonly string[]
  readonly action: readonly string[]
  readonly tools: string | undefined
  readonly dryRun: boolean
  readonly budget: number | undefined
  readonly raw: boolean
  /** As a full path: clients start the server from a folder of their own. */
  readonly database: string | undefined
}

/** Writes the options of the server as they are given on a command line. */
export function serverOptions(values: ServerOptions): readonly string[] {
  const { readOnly, entity, action, tools, dryRun, budget, raw, database } = values
  return [
    ...(readOnly ? ['--read-only'] : []),
    ...entity.flatMap((name) => ['--entity', name]),
    ...action.flatMap((name) => ['--action', name]),
    ...(tools === undefined ? [] : ['--tools', tools]),
    ...(dryRun ? ['--dry-run'] : []),
    ...(budget === undefined ? [] : ['--budget', String(budget)]),
    ...(raw ? ['--raw'] : []),
    ...(database === undefined ? [] : ['--database', database]),
  ]
}
