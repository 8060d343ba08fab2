/** The numbers of the locks by which processes on one database take turns; any will do that are ours. */
export const advisoryLocks = {
  migrations: 7283002001,
  dueReplications: 7283002002,
  views: 7283002003,
  fieldIndexes: 7283002004,
} as const
