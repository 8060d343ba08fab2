/** The tables that hold what is kept of an entity, but for the log of its runs. */
export const copyTables: readonly string[] = ['records', 'seen_records', 'read_parents', 'checkpoints', 'common_values']
