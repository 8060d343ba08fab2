/** Leaves out what is null: many clients send null for a field that they mean to leave out. */
export function withoutNulls(fields: unknown): unknown {
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) return fields
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null))
}
